import { test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { tosspayments as tossV1, uplus } from '../v1.js'
import type { tosspayments as tossV2 } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
} as const
const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  buyer_name: '포트원',
  m_redirect_url: 'https://shop.example/return',
} as const

test('tosspayments on V2 requires a return address, and takes dollars for PayPal', () => {
  type Payment = RequestOf<typeof tossV2, 'requestPayment'>
  type Issue = RequestOf<typeof tossV2, 'requestIssueBillingKey'>
  const redirectUrl = 'https://shop.example/return'
  const card: Payment = { ...charge, redirectUrl, payMethod: 'CARD' }
  const paypal: Payment = {
    ...charge,
    redirectUrl,
    currency: 'USD',
    payMethod: 'EASY_PAY',
    easyPay: { easyPayProvider: 'PAYPAL' },
    bypass: { tosspayments: { paypal: { setTransactionContext: { sender_account_id: '1' } } } },
  }
  // @ts-expect-error: the return address for phones is missing
  const lost: Payment = { ...charge, payMethod: 'CARD' }
  // @ts-expect-error: PayPal is a provider here, not a method
  const method: Payment = { ...charge, redirectUrl, payMethod: 'PAYPAL' }
  // @ts-expect-error: the provider of an easy payment is missing
  const easy: Payment = { ...charge, redirectUrl, payMethod: 'EASY_PAY' }
  // A currency can be plain text that is known at run time only: `check` reports the ones that are not taken.
  const dollars: Payment = { ...charge, redirectUrl, payMethod: 'CARD', currency: 'USD' }
  const key: Issue = { storeId: 's', channelKey: 'c', redirectUrl, billingKeyMethod: 'TRANSFER' }
  // @ts-expect-error: cards and accounts only
  const phone: Issue = { storeId: 's', channelKey: 'c', redirectUrl, billingKeyMethod: 'MOBILE' }
  void [card, paypal, lost, method, easy, dollars, key, phone]
})

test('tosspayments and uplus on V1', () => {
  type Payment = RequestOf<typeof tossV1, 'request_pay'>
  type Older = RequestOf<typeof uplus, 'request_pay'>
  const card: Payment = {
    ...pay,
    pay_method: 'card',
    bypass: { tosspayments: { useInternationalCardOnly: true } },
  }
  const usual: Payment = pay
  const key: Payment = { ...pay, buyer_name: undefined, pay_method: 'card', customer_uid: 'u1' }
  // Live shops give no name.
  const nameless: Payment = { ...pay, buyer_name: undefined, pay_method: 'card' }
  // @ts-expect-error: it is spelled `samsungpay` here
  const samsung: Payment = { ...pay, pay_method: 'samsung' }
  // @ts-expect-error: billing keys for cards only
  const transfer: Payment = { ...pay, pay_method: 'trans', customer_uid: 'u1' }
  const older: Older = {
    ...pay,
    pay_method: 'samsung',
    bypass: { uplus: { LGD_AUTO_DISCOUNT: 'Y' } },
  }
  // @ts-expect-error: no SSG Pay here
  const ssg: Older = { ...pay, pay_method: 'ssgpay' }
  // @ts-expect-error: options of the newer module
  const newer: Older = { ...pay, pay_method: 'card', bypass: { tosspayments: { discountCode: '1' } } }
  void [card, usual, key, nameless, samsung, transfer, older, ssg, newer]
})
