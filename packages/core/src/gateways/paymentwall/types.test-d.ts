import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { paymentwall as paymentwallV1 } from '../v1.js'
import type { paymentwall } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'USD',
} as const
const pay = { channelKey: 'c', merchant_uid: 'o1', name: 'Shoes', amount: 14.2, currency: 'USD' } as const
const home = { m_redirect_url: 'https://shop.example/return' } as const

test('paymentwall has its block under its name on V2, and at the root on V1', () => {
  type Pay = RequestOf<typeof paymentwall, 'requestPayment'>
  const customer = { customerId: 'u1', email: 'a@b.example' }
  const request: Pay = { ...charge, customer, bypass: { paymentwall: { widget: 't3_1' } } }
  expectTypeOf(request).toExtend<Pay>()
  // @ts-expect-error: the buyer is missing
  const buyerless: Pay = { ...charge, customer: { email: 'a@b.example' } }
  // @ts-expect-error: not one of the listed values
  const widget: Pay = { ...request, bypass: { paymentwall: { widget: 'p1_1' } } }
  void [buyerless, widget]

  type V1 = RequestOf<typeof paymentwallV1, 'request_pay'>
  const onV1: V1 = {
    ...pay,
    ...home,
    buyer_name: 'Jack Son',
    buyer_email: 'a@b.example',
    use_test_method: true,
    bypass: { widget_code: 't3_1', ps: 'test' },
  }
  expectTypeOf(onV1).toExtend<V1>()
  // @ts-expect-error: the buyer is missing
  const nobodyOnV1: V1 = { ...pay, ...home }
  // @ts-expect-error: V2's bypass block
  const block: V1 = { ...onV1, bypass: { paymentwall: { ps: 'test' } } }
  void [nobodyOnV1, block]
})
