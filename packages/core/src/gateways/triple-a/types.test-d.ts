import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { tripleA } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'JPY',
  redirectUrl: 'https://shop.example/return',
} as const

test('triple_a requires no particular method, and takes its own block only', () => {
  type Payment = RequestOf<typeof tripleA, 'requestPayment'>
  const request: Payment = { ...charge, currency: 'USD', bypass: { triple_a: { shipping_cost: 10 } } }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: an amount in minor units is a number
  const text: Payment = { ...charge, bypass: { triple_a: { tax_cost: '10' } } }
  // @ts-expect-error: another gateway's bypass block
  const foreign: Payment = { ...charge, bypass: { hyphen: { designCd: '1' } } }
  void [text, foreign]
  expectTypeOf<RequestOf<typeof tripleA, 'requestIssueBillingKey'>>().toBeNever()
})
