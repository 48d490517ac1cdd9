import { describe, expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { ksnet as v1Ksnet, smartro, smartroV2 as v1SmartroV2 } from '../v1.js'
import type { ksnet, smartroV2 } from '../v2.js'

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

describe('KSNET and Smartro', () => {
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
    // @ts-expect-error: a telephone bill says what is sold
    const phone: Payment = { ...charge, payMethod: 'MOBILE', customer }
    // @ts-expect-error: a virtual account has a deadline
    const account: Payment = { ...charge, payMethod: 'VIRTUAL_ACCOUNT', customer }
    const option: Payment = {
      ...charge,
      payMethod: 'CARD',
      customer,
      // @ts-expect-error: a closed list in the block
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
    // @ts-expect-error: on mobile the result comes home by redirect
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
    // @ts-expect-error: a virtual account has a deadline
    const account: Payment = { ...asked, pay_method: 'vbank', buyer_name: '포트원' }
    void [nameless, billing, account]
  })

  test('Smartro on V2 wants to know who pays by easy pay', () => {
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
    // @ts-expect-error: an easy payment says who pays
    const easy: Payment = { ...charge, payMethod: 'EASY_PAY', customer }
    const foreign: Payment = {
      ...charge,
      payMethod: 'CARD',
      customer,
      // @ts-expect-error: the block of billing keys
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
    // @ts-expect-error: an easy payment says who pays
    const easy: Request = { ...asked, pay_method: 'pinpay', buyer_tel: '010-0000-1234' }
    // @ts-expect-error: a telephone bill says what is sold
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
})
