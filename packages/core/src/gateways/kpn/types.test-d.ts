import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { kpn } from '../v2.js'

type KpnPayment = RequestOf<typeof kpn, 'requestPayment'>
const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
} as const

test('kpn takes only its own methods', () => {
  const request: KpnPayment = { ...charge, payMethod: 'CARD', bypass: { kpn: { CardSelect: ['GLOBAL'] } } }
  expectTypeOf(request).toExtend<KpnPayment>()
  // @ts-expect-error: KPN has no gift certificates
  const gift: KpnPayment = { ...charge, payMethod: 'GIFT_CERTIFICATE' }
  const foreign: KpnPayment = {
    ...charge,
    payMethod: 'CARD',
    // @ts-expect-error: the bypass block is KPN's own
    bypass: { inicis_v2: { logo_url: 'https://a.example' } },
  }
  // @ts-expect-error: not one of the listed values of the bypass block
  const unknown: KpnPayment = { ...charge, payMethod: 'CARD', bypass: { kpn: { CardSelect: ['VISA'] } } }
  // @ts-expect-error: SSGPAY is not among KPN's providers
  const provider: KpnPayment = { ...charge, payMethod: 'EASY_PAY', easyPay: { easyPayProvider: 'SSGPAY' } }
  // @ts-expect-error: the phone window needs the kind of product
  const phone: KpnPayment = { ...charge, payMethod: 'MOBILE' }
  void [gift, foreign, unknown, provider, phone]
})

test('a prefixed code is the same code', () => {
  const request: KpnPayment = {
    ...charge,
    currency: 'CURRENCY_KRW',
    payMethod: 'EASY_PAY',
    easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_KAKAOPAY' },
  }
  expectTypeOf(request).toExtend<KpnPayment>()
})

test('kpn needs a customer id for a billing key, and has no issue-and-pay', () => {
  type Issue = RequestOf<typeof kpn, 'requestIssueBillingKey'>
  const issue: Issue = {
    storeId: 's',
    channelKey: 'c',
    billingKeyMethod: 'CARD',
    customer: { customerId: 'u1', fullName: '포트원' },
  }
  const anonymous: Issue = {
    storeId: 's',
    channelKey: 'c',
    billingKeyMethod: 'CARD',
    // @ts-expect-error: the customer id is missing
    customer: { fullName: '포트원' },
  }
  expectTypeOf<RequestOf<typeof kpn, 'requestIssueBillingKeyAndPay'>>().toBeNever()
  void [issue, anonymous]
})
