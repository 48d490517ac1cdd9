import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { smartro, smartroV2 as v1SmartroV2 } from '../v1.js'
import type { smartroV2 } from '../v2.js'

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  redirectUrl: 'https://shop.example/return',
} as const
const asked = {
  channelKey: 'channel',
  merchant_uid: 'order1',
  amount: 1000,
  m_redirect_url: 'https://shop.example/return',
} as const

test('Smartro on V2 requires the customer id for easy pay', () => {
  type Payment = RequestOf<typeof smartroV2, 'requestPayment'>
  const customer = { phoneNumber: '010-0000-1234' }
  const request: Payment = {
    ...charge,
    payMethod: 'EASY_PAY',
    customer: { ...customer, customerId: 'user1' },
    easyPay: { easyPayProvider: 'PINPAY' },
    bypass: { smartro_v2: { SkinColor: 'BLUE' } },
  }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: no gift certificates
  const gift: Payment = { ...charge, payMethod: 'GIFT_CERTIFICATE', customer }
  const silent: Payment = { ...charge, payMethod: 'CARD' }
  // @ts-expect-error: the customer id of an easy payment is missing
  const easy: Payment = { ...charge, payMethod: 'EASY_PAY', customer }
  const foreign: Payment = {
    ...charge,
    payMethod: 'CARD',
    customer,
    // @ts-expect-error: the bypass block for billing keys
    bypass: { smartro_v2: { IsPwdPass: 'Y' } },
  }
  void [gift, silent, easy, foreign]
})

test('Smartro on V2 issues by card, under ids', () => {
  type Issue = RequestOf<typeof smartroV2, 'requestIssueBillingKey'>
  const issue: Issue = {
    storeId: 'store',
    channelKey: 'channel',
    billingKeyMethod: 'CARD',
    issueId: 'issue1',
    customer: { customerId: 'user1' },
    bypass: { smartro_v2: { IsPwdPass: 'Y' } },
  }
  // @ts-expect-error: the customer id is missing
  const anonymous: Issue = { ...issue, customer: { fullName: '포트원' } }
  // @ts-expect-error: no billing key for a telephone bill
  const phone: Issue = { ...issue, billingKeyMethod: 'MOBILE' }
  void [anonymous, phone]
})

test('Smartro on V1: the new module', () => {
  type Request = RequestOf<typeof v1SmartroV2, 'request_pay'>
  const request: Request = {
    ...asked,
    pay_method: 'trans',
    buyer_tel: '010-0000-1234',
    bypass: { cashReceiptType: 'personal', customerIdentifier: '01000001234' },
  }
  expectTypeOf(request).toExtend<Request>()
  const billing: Request = {
    ...asked,
    pay_method: 'card',
    name: 'Monthly',
    customer_id: 'user1',
    customer_uid: 'card-1',
    bypass: { smartro_v2: { IsPwdPass: 'N' } },
  }
  // @ts-expect-error: the customer id of an easy payment is missing
  const easy: Request = { ...asked, pay_method: 'pinpay', buyer_tel: '010-0000-1234' }
  // @ts-expect-error: the kind of goods of a telephone bill is missing
  const phone: Request = { ...asked, pay_method: 'phone', buyer_tel: '010-0000-1234' }
  // @ts-expect-error: billing is for cards only
  const phoneBilling: Request = { ...billing, pay_method: 'phone' }
  void [easy, phone, phoneBilling]
})

test('Smartro on V1: the old module', () => {
  type Request = RequestOf<typeof smartro, 'request_pay'>
  const request: Request = { ...asked, pay_method: 'card', name: 'Shoes', period: { to: '20301231' } }
  expectTypeOf(request).toExtend<Request>()
  // @ts-expect-error: no telephone bills
  const phone: Request = { ...asked, pay_method: 'phone', name: 'Shoes' }
  // @ts-expect-error: the order's name is missing
  const nameless: Request = { ...asked, pay_method: 'card' }
  void [phone, nameless]
})
