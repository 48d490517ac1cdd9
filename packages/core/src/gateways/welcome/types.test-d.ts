import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type * as v2 from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
} as const
const customer = { fullName: '포트원', phoneNumber: '010-0000-1234', email: 'test@portone.io' }
const pay = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  name: 'Shoes',
  amount: 1004,
  m_redirect_url: 'https://shop.example/return',
} as const

test('welcome, V2, is like KG Inicis without dollars', () => {
  type Payment = RequestOf<typeof v2.welcome, 'requestPayment'>
  const request: Payment = {
    ...charge,
    customer,
    payMethod: 'EASY_PAY',
    easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_LPAY' },
    bypass: { welcome: { acceptmethod: ['below1000'], P_ONLY_EASYPAYCODE: 'LPAY:PAYCO' } },
  }
  expectTypeOf(request).toExtend<Payment>()
  // A currency can be plain text that is known at run time only: `check` reports the ones that are not taken.
  const dollars: Payment = { ...charge, currency: 'USD', customer, payMethod: 'CARD' }
  const foreign: Payment = {
    ...charge,
    customer,
    payMethod: 'CARD',
    // @ts-expect-error: another gateway's bypass block
    bypass: { inicis_v2: { acceptmethod: ['below1000'] } },
  }
  // @ts-expect-error: the phone window needs the kind of product
  const phone: Payment = { ...charge, customer, payMethod: 'MOBILE' }
  void [dollars, foreign, phone]
})

test('welcome, V2: cards and telephone bills have options of their own', () => {
  type Issue = RequestOf<typeof v2.welcome, 'requestIssueBillingKey'>
  type IssueAndPay = RequestOf<typeof v2.welcome, 'requestIssueBillingKeyAndPay'>
  const issue: Issue = {
    storeId: 'store',
    channelKey: 'channel',
    billingKeyMethod: 'CARD',
    issueId: 'issue1',
    issueName: 'Monthly',
    offerPeriod: { interval: '1m' },
    customer,
    bypass: { welcome: { carduse: 'percard' } },
  }
  // @ts-expect-error: telephone bills are charged while the billing key is issued
  const phone: Issue = { ...issue, billingKeyMethod: 'MOBILE' }
  const both: IssueAndPay = {
    ...charge,
    billingKeyAndPayMethod: 'PHONE',
    productType: 'REAL',
    offerPeriod: { interval: '1m' },
    customer,
    // @ts-expect-error: an option of the card window
    bypass: { welcome: { carduse: 'percard' } },
  }
  void [phone, both]
})

test('welcome, V1: options in lists', () => {
  type Payment = RequestOf<typeof v1.welcome, 'request_pay'>
  const buyer = { ...pay, buyer_name: '포트원', buyer_tel: '010-1234-5678' } as const
  const request: Payment = {
    ...buyer,
    pay_method: 'vbank',
    bypass: { cashReceiptType: 'anonymous', welcome: { acceptmethod: ['below1000'] } },
  }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: it has only one kind of gift certificate
  const gift: Payment = { ...buyer, pay_method: 'cultureland' }
  // @ts-expect-error: the name is missing
  const buyerless: Payment = { ...pay, buyer_tel: '010-1234-5678', pay_method: 'card' }
  const joined: Payment = {
    ...buyer,
    pay_method: 'card',
    // @ts-expect-error: a list, unlike KG Inicis' joined string
    bypass: { welcome: { acceptmethod: 'below1000:paypopup' } },
  }
  void [gift, buyerless, joined]
})
