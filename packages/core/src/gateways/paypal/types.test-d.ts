import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { paypal, paypalV2 as paypalV2OnV1 } from '../v1.js'
import type { paypalV2 } from '../v2.js'

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

test('paypal_v2 draws a button for payments, and another for billing keys', () => {
  type Pay = RequestOf<typeof paypalV2, 'loadPaymentUI'>
  type Issue = RequestOf<typeof paypalV2, 'loadIssueBillingKeyUI'>
  const block = {
    paypal_v2: { style: { color: 'gold' }, additional_data: [{ key: 'a', value: 'b' }] },
  } as const
  const request: Pay = { ...charge, uiType: 'PAYPAL_SPB', bypass: block }
  const issue: Issue = { storeId: 's', channelKey: 'c', uiType: 'PAYPAL_RT', bypass: block }
  expectTypeOf(request).toExtend<Pay>()
  expectTypeOf(issue).toExtend<Issue>()
  // @ts-expect-error: the kind of button is missing
  const bare: Pay = { ...charge }
  // @ts-expect-error: the button for billing keys
  const other: Pay = { ...charge, uiType: 'PAYPAL_RT' }
  // A currency can be plain text that is known at run time only: `check` reports the ones that are not taken.
  const won: Pay = { ...charge, uiType: 'PAYPAL_SPB', currency: 'KRW' }
  const parcel: Issue = {
    ...issue,
    // @ts-expect-error: orders belong to payments
    bypass: { paypal_v2: { purchase_units: [] } },
  }
  expectTypeOf<RequestOf<typeof paypalV2, 'requestPayment'>>().toBeNever()
  void [bare, other, won, parcel]
})

test('paypal_v2 on V1 distinguishes payment from billing by customer_uid', () => {
  type Request = RequestOf<typeof paypalV2OnV1, 'loadUI'>
  const request: Request = { ...pay, pay_method: 'paypal', buyer_first_name: 'Port' }
  const issue: Request = {
    channelKey: 'c',
    merchant_uid: 'o1',
    pay_method: 'paypal',
    customer_uid: 'u1',
    bypass: { paypal_v2: { shipping_address: { line1: '1 Main', city: 'San Jose', country_code: 'US' } } },
  }
  expectTypeOf(request).toExtend<Request>()
  expectTypeOf(issue).toExtend<Request>()
  // @ts-expect-error: PayPal is the only method
  const card: Request = { ...pay, pay_method: 'card' }
  // @ts-expect-error: a payment needs an amount
  const free: Request = { channelKey: 'c', merchant_uid: 'o1', pay_method: 'paypal' }
  void [card, free]
})

test('paypal requires a return address on every device', () => {
  type Request = RequestOf<typeof paypal, 'request_pay'>
  const request: Request = {
    ...pay,
    ...home,
    pay_method: 'card',
    optional: { use_stc_api: true, stc_data: { sender_account_id: 'A' } },
  }
  expectTypeOf(request).toExtend<Request>()
  // @ts-expect-error: the return address is missing
  const lost: Request = { ...pay, pay_method: 'card' }
  // The method is not read.
  const newer: Request = { ...pay, ...home, pay_method: 'paypal' }
  void [lost, newer]
})
