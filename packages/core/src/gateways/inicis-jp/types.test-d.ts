import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { inicisJp as inicisJpV1 } from '../v1.js'
import type { inicisJp } from '../v2.js'

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
const pay = {
  channelKey: 'c',
  merchant_uid: 'o1',
  name: 'Shoes',
  amount: 1004,
  m_redirect_url: 'https://shop.example/return',
} as const

test('inicis_jp, V2, takes yen, by Japanese means', () => {
  type Payment = RequestOf<typeof inicisJp, 'requestPayment'>
  const request: Payment = {
    ...charge,
    payMethod: 'CARD',
    customer,
    bypass: { inicis_jp: { paymentUI: { colorTheme: 'red1' } } },
  }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: no bank transfers in Japan
  const transfer: Payment = { ...charge, payMethod: 'TRANSFER', customer }
  // A currency can be plain text that is known at run time only: `check` reports the ones that are not taken.
  const won: Payment = { ...charge, currency: 'KRW', payMethod: 'CARD', customer }
  // @ts-expect-error: a convenience store requires a deadline, and the name in kana
  const store: Payment = { ...charge, payMethod: 'CONVENIENCE_STORE', customer }
  const colour: Payment = {
    ...charge,
    payMethod: 'CARD',
    customer,
    // @ts-expect-error: not one of the listed colors
    bypass: { inicis_jp: { paymentUI: { colorTheme: 'pink' } } },
  }
  void [transfer, won, store, colour]
  expectTypeOf<RequestOf<typeof inicisJp, 'requestIssueBillingKey'>>().toBeNever()
})

test('inicis_jp, V1, takes yen, in a popup', () => {
  type Pay = RequestOf<typeof inicisJpV1, 'request_pay'>
  const jp = { ...pay, currency: 'JPY', popup: true, buyer_name: 'Port One' } as const
  const request: Pay = { ...jp, pay_method: 'paypay', customer_id: 'c1' }
  expectTypeOf(request).toExtend<Pay>()
  // @ts-expect-error: no bank transfers in Japan
  const transfer: Pay = { ...jp, pay_method: 'trans' }
  // @ts-expect-error: a convenience store requires the name in kana
  const store: Pay = { ...jp, pay_method: 'cvs' }
  // @ts-expect-error: currency, popup and buyer are missing
  const bare: Pay = { ...pay, pay_method: 'card' }
  // @ts-expect-error: no billing keys
  const billing: Pay = { ...jp, pay_method: 'card', customer_uid: 'u1' }
  void [transfer, store, bare, billing]
})
