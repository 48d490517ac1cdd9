import { describe, expectTypeOf, test } from 'vitest'
import type { RequestOf } from './gateway.js'
import type { html5Inicis, settle, settleAcc } from './v1.js'
import type { inicisV2, kpn } from './v2.js'

type KpnPayment = RequestOf<typeof kpn, 'requestPayment'>
type InicisPayment = RequestOf<typeof inicisV2, 'requestPayment'>

const charge = {
  storeId: 'store',
  channelKey: 'channel',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
} as const
const customer = { fullName: '포트원', phoneNumber: '010-0000-1234', email: 'test@portone.io' }

describe('RequestOf follows the gateway', () => {
  test('kpn takes its methods and no other', () => {
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
    // @ts-expect-error: a closed list inside the bypass block
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

  test('what either device demands is required, because a page serves both', () => {
    const request: InicisPayment = { ...charge, payMethod: 'CARD', customer }
    expectTypeOf(request).toExtend<InicisPayment>()
    const phone: InicisPayment = {
      ...charge,
      payMethod: 'CARD',
      // @ts-expect-error: inicis_v2 wants a phone number on PC
      customer: { fullName: '포트원', email: 'a@b.example' },
    }
    const name: InicisPayment = {
      ...charge,
      payMethod: 'CARD',
      // @ts-expect-error: inicis_v2 wants a name
      customer: { phoneNumber: '010', email: 'a@b.example' },
    }
    const split: InicisPayment = {
      ...charge,
      payMethod: 'CARD',
      customer: { firstName: 'Port', lastName: 'One', phoneNumber: '010', email: 'a@b.example' },
    }
    // @ts-expect-error: on mobile the window cannot be left without the kind of certificate
    const gift: InicisPayment = { ...charge, payMethod: 'GIFT_CERTIFICATE', customer }
    void [phone, name, split, gift]
  })

  test('inicis_v2 issues by card, and issues and pays by phone', () => {
    type Issue = RequestOf<typeof inicisV2, 'requestIssueBillingKey'>
    type IssueAndPay = RequestOf<typeof inicisV2, 'requestIssueBillingKeyAndPay'>
    const offerPeriod = { interval: '1m' } as const
    const issue: Issue = {
      storeId: 's',
      channelKey: 'c',
      billingKeyMethod: 'CARD',
      issueId: 'i1',
      issueName: 'Monthly',
      customer,
      offerPeriod,
    }
    // @ts-expect-error: no billing key for easy pay here
    const easy: Issue = { ...issue, billingKeyMethod: 'EASY_PAY' }
    const phone: IssueAndPay = {
      ...charge,
      billingKeyAndPayMethod: 'PHONE',
      productType: 'REAL',
      customer,
      offerPeriod,
    }
    void [easy, phone]
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

  test('V1 gateways tell payment from billing by customer_uid', () => {
    const pay = {
      channelKey: 'c',
      merchant_uid: 'o1',
      amount: 1004,
      buyer_tel: '010-1234-5678',
      m_redirect_url: 'https://shop.example/return',
    } as const
    const inicis: RequestOf<typeof html5Inicis, 'request_pay'> = {
      ...pay,
      pay_method: 'samsung',
      name: 'Shoes',
    }
    const billing: RequestOf<typeof html5Inicis, 'request_pay'> = {
      channelKey: 'c',
      merchant_uid: 'o1',
      amount: 0,
      m_redirect_url: 'https://shop.example/return',
      pay_method: 'card',
      name: 'Monthly',
      customer_uid: 'card-1',
    }
    // @ts-expect-error: billing is for cards only
    const phoneBilling: RequestOf<typeof html5Inicis, 'request_pay'> = { ...billing, pay_method: 'phone' }
    const settleBilling: RequestOf<typeof settle, 'request_pay'> = {
      ...pay,
      pay_method: 'card',
      // @ts-expect-error: settle issues no billing key in a window
      customer_uid: 'u',
    }
    // @ts-expect-error: settle wants the company for a phone payment
    const settlePhone: RequestOf<typeof settle, 'request_pay'> = {
      ...pay,
      pay_method: 'phone',
      name: 'Shoes',
    }
    const settleCard: RequestOf<typeof settle, 'request_pay'> = { ...pay, pay_method: 'card' }
    // @ts-expect-error: only bank transfers
    const account: RequestOf<typeof settleAcc, 'request_pay'> = { ...pay, pay_method: 'card' }
    const ci: RequestOf<typeof settleAcc, 'request_pay'> = {
      ...pay,
      pay_method: 'trans',
      bypass: { settle: { custCi: 'aa', addDeductionYn: 'N', criPsblYn: '' } },
    }
    const deduction: RequestOf<typeof settleAcc, 'request_pay'> = {
      ...pay,
      pay_method: 'trans',
      // @ts-expect-error: a closed list
      bypass: { settle: { addDeductionYn: 'X' } },
    }
    void [inicis, phoneBilling, settleBilling, settlePhone, settleCard, account, ci, deduction]
  })
})
