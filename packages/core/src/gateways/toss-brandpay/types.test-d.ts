import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type * as v2 from '../v2.js'

const pay = {
  channelKey: 'channel',
  merchant_uid: 'order-1',
  name: 'Shoes',
  amount: 1000,
  m_redirect_url: 'https://shop.example/return',
} as const
const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment-1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'EASY_PAY',
} as const

test('BrandPay, V1', () => {
  type Request = RequestOf<typeof v1.tossBrandpay, 'loadUI'>
  const payment: Request = {
    ...pay,
    pay_method: 'toss_brandpay',
    customer_id: 'd005f081',
    bypass: { cashReceiptType: 'unable', toss_brandpay: { widgetOptions: { methodType: '카드' } } },
  }
  expectTypeOf(payment).toExtend<Request>()
  // @ts-expect-error: the buyer is missing
  const buyerless: Request = { ...pay, pay_method: 'toss_brandpay' }
  // @ts-expect-error: not one of the listed values
  const receipt: Request = { ...payment, bypass: { cashReceiptType: 'PERSONAL' } }
  // @ts-expect-error: no card window
  const card: Request = { ...payment, pay_method: 'card' }
  void [buyerless, receipt, card]
})

test('BrandPay, V2', () => {
  type Payment = RequestOf<typeof v2.tossBrandpay, 'requestPayment'>
  const payment: Payment = { ...charge, bypass: { toss_brandpay: { methodId: 'c_1' } } }
  expectTypeOf(payment).toExtend<Payment>()
  // @ts-expect-error: easy payments only
  const card: Payment = { ...charge, payMethod: 'CARD' }
  const style: Payment = {
    ...charge,
    // @ts-expect-error: not one of the listed values
    bypass: { toss_brandpay: { brandpayOptions: { ui: { buttonStyle: 'round' } } } },
  }
  expectTypeOf<RequestOf<typeof v2.tossBrandpay, 'requestIssueBillingKey'>>().toBeNever()
  void [card, style]
})
