import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { hectoGlobal } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'JPY',
  redirectUrl: 'https://shop.example/return',
} as const

test("hecto_global requires the customer's id and the shop's name", () => {
  type Payment = RequestOf<typeof hectoGlobal, 'requestPayment'>
  const request: Payment = {
    ...charge,
    payMethod: 'CARD',
    customer: { customerId: 'c1' },
    storeDetails: { businessName: 'PortOne' },
  }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: no convenience stores
  const store: Payment = { ...request, payMethod: 'CONVENIENCE_STORE' }
  // @ts-expect-error: the shop's name is missing
  const nameless: Payment = { ...charge, payMethod: 'CARD', customer: { customerId: 'c1' } }
  // @ts-expect-error: the provider of an easy payment is missing
  const easy: Payment = { ...request, payMethod: 'EASY_PAY' }
  void [store, nameless, easy]
})
