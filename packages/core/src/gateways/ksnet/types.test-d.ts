import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { ksnet as v1Ksnet } from '../v1.js'
import type { ksnet } from '../v2.js'

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

test('KSNET on V2 takes its own block, and a buyer without a name', () => {
  type Payment = RequestOf<typeof ksnet, 'requestPayment'>
  const customer = { fullName: '포트원' }
  const request: Payment = {
    ...charge,
    payMethod: 'EASY_PAY',
    customer,
    easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_LPAY' },
    bypass: { ksnet: { easyPayDirect: true, tcode: 'skt' } },
  }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: no gift certificates
  const gift: Payment = { ...charge, payMethod: 'GIFT_CERTIFICATE', customer }
  const nameless: Payment = { ...charge, payMethod: 'CARD' }
  const provider: Payment = {
    ...charge,
    payMethod: 'EASY_PAY',
    customer,
    // @ts-expect-error: Toss Pay is not among its providers
    easyPay: { easyPayProvider: 'TOSSPAY' },
  }
  // @ts-expect-error: the kind of goods of a telephone bill is missing
  const phone: Payment = { ...charge, payMethod: 'MOBILE', customer }
  // @ts-expect-error: the deadline of a virtual account is missing
  const account: Payment = { ...charge, payMethod: 'VIRTUAL_ACCOUNT', customer }
  const option: Payment = {
    ...charge,
    payMethod: 'CARD',
    customer,
    // @ts-expect-error: not one of the listed values of the bypass block
    bypass: { ksnet: { sndQpayType: '2' } },
  }
  void [gift, nameless, provider, phone, account, option]
})

test('KSNET on V2 issues by card', () => {
  type Issue = RequestOf<typeof ksnet, 'requestIssueBillingKey'>
  const issue: Issue = {
    storeId: 'store',
    channelKey: 'channel',
    billingKeyMethod: 'CARD',
    redirectUrl: 'https://shop.example/return',
  }
  expectTypeOf(issue).toExtend<Issue>()
  // @ts-expect-error: no billing key for easy pay
  const easy: Issue = { ...issue, billingKeyMethod: 'EASY_PAY' }
  // @ts-expect-error: the return address for mobile is missing
  const lost: Issue = { ...issue, redirectUrl: undefined }
  void [easy, lost]
})

test('KSNET on V1 issues no billing key', () => {
  type Payment = RequestOf<typeof v1Ksnet, 'request_pay'>
  const request: Payment = {
    ...asked,
    pay_method: 'naverpay',
    buyer_name: '포트원',
    storeDetails: { businessName: '상호명' },
    bypass: { ksnet: { easyPayDirect: true } },
  }
  expectTypeOf(request).toExtend<Payment>()
  // @ts-expect-error: the buyer's name is missing
  const nameless: Payment = { ...asked, pay_method: 'card' }
  const billing: Payment = {
    ...asked,
    pay_method: 'card',
    buyer_name: '포트원',
    // @ts-expect-error: no window issues a billing key
    customer_uid: 'card-1',
  }
  // @ts-expect-error: the deadline of a virtual account is missing
  const account: Payment = { ...asked, pay_method: 'vbank', buyer_name: '포트원' }
  void [nameless, billing, account]
})
