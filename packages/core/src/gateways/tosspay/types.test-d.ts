import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type * as v2 from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment-1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'EASY_PAY',
} as const
const issuing = { storeId: 'store', channelKey: 'channel', billingKeyMethod: 'EASY_PAY' } as const
const home = { redirectUrl: 'https://shop.example/return' } as const
const pay = {
  channelKey: 'channel',
  merchant_uid: 'order-1',
  name: 'Shoes',
  amount: 1000,
  m_redirect_url: 'https://shop.example/return',
} as const

test('Toss Pay, V2', () => {
  type Payment = RequestOf<typeof v2.tosspayV2, 'requestPayment'>
  type Issue = RequestOf<typeof v2.tosspayV2, 'requestIssueBillingKey'>
  const payment: Payment = { ...charge, bypass: { tosspay_v2: { cashReceiptTradeOption: 'CULTURE' } } }
  expectTypeOf(payment).toExtend<Payment>()
  // @ts-expect-error: no card window
  const card: Payment = { ...charge, payMethod: 'CARD' }
  // @ts-expect-error: not one of the listed values
  const receipt: Payment = { ...charge, bypass: { tosspay_v2: { cashReceiptTradeOption: 'BOOK' } } }
  const issue: Issue = { ...issuing, ...home, customer: { customerId: 'u1' } }
  // @ts-expect-error: the customer id of a billing key is missing
  const anonymous: Issue = { ...issuing, ...home }
  const options: Issue = {
    ...issue,
    // @ts-expect-error: a payment's option
    bypass: { tosspay_v2: { expiredTime: '2030-12-02 11:00:00' } },
  }
  void [card, receipt, anonymous, options]
})

test('Toss Pay, V1, the newer module', () => {
  type Request = RequestOf<typeof v1.tosspayV2, 'request_pay'>
  const payment: Request = { ...pay, pay_method: 'tosspay_card', card: { useInstallment: false } }
  expectTypeOf(payment).toExtend<Request>()
  const key: Request = {
    channelKey: 'channel',
    merchant_uid: 'order-1',
    pay_method: 'tosspay',
    customer_uid: 'u1',
    customer_id: 'buyer',
    m_redirect_url: 'https://shop.example/return',
  }
  const silent: Request = { ...pay, pay_method: 'tosspay_card' }
  // @ts-expect-error: not a boolean
  const months: Request = { ...pay, pay_method: 'tosspay_card', card: { useInstallment: 3 } }
  // @ts-expect-error: a billing key cannot be limited to cards
  const card: Request = { ...key, pay_method: 'tosspay_card' }
  void [silent, months, card]
})

test('Toss Pay, V1, the older module', () => {
  type Request = RequestOf<typeof v1.tosspay, 'request_pay'>
  const payment: Request = { ...pay, pay_method: 'card' }
  const usual: Request = { ...pay }
  expectTypeOf(payment).toExtend<Request>()
  // @ts-expect-error: the order name is missing
  const nameless: Request = { ...pay, name: undefined }
  // @ts-expect-error: it issues no billing keys
  const key: Request = { ...pay, customer_uid: 'u1' }
  void [usual, nameless, key]
})
