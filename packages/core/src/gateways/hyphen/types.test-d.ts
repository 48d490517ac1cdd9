import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { hyphen } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'JPY',
  redirectUrl: 'https://shop.example/return',
} as const
const customer = { fullName: '포트원' }

test('hyphen requires a name', () => {
  type Payment = RequestOf<typeof hyphen, 'requestPayment'>
  const request: Payment = { ...charge, customer, bypass: { hyphen: { designCd: '1' } } }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: the buyer is missing
  const buyerless: Payment = { ...charge }
  // @ts-expect-error: an unknown key of the bypass block
  const foreign: Payment = { ...charge, customer, bypass: { hyphen: { design: '1' } } }
  void [buyerless, foreign]
})
