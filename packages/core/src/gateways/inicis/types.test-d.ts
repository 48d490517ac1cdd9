import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type * as v1 from '../v1.js'
import type * as v2 from '../v2.js'
import type { inicisV2 } from '../v2.js'

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

test('inicis_unified requires flgFixedUser', () => {
  type Verification = RequestOf<typeof v2.inicisUnified, 'requestIdentityVerification'>
  const person = { storeId: 'store', channelKey: 'channel', identityVerificationId: 'person1' } as const
  const request: Verification = { ...person, bypass: { inicisUnified: { flgFixedUser: 'N' } } }
  expectTypeOf(request).toExtend<Verification>()
  // @ts-expect-error: the required option is missing
  const silent: Verification = { ...person, bypass: { inicisUnified: {} } }
  const agency: Verification = {
    ...person,
    // @ts-expect-error: not one of the listed values
    bypass: { inicisUnified: { flgFixedUser: 'N', directAgency: 'KAKAOPAY' } },
  }
  void [silent, agency]
})

test('what either device requires is required by type, because a page serves both', () => {
  const request: InicisPayment = { ...charge, payMethod: 'CARD', customer }
  expectTypeOf(request).toExtend<InicisPayment>()
  const phone: InicisPayment = {
    ...charge,
    payMethod: 'CARD',
    // @ts-expect-error: inicis_v2 requires a phone number on PC
    customer: { fullName: '포트원', email: 'a@b.example' },
  }
  const name: InicisPayment = {
    ...charge,
    payMethod: 'CARD',
    // @ts-expect-error: inicis_v2 requires a name
    customer: { phoneNumber: '010', email: 'a@b.example' },
  }
  const split: InicisPayment = {
    ...charge,
    payMethod: 'CARD',
    customer: { firstName: 'Port', lastName: 'One', phoneNumber: '010', email: 'a@b.example' },
  }
  // @ts-expect-error: the type of gift certificate is missing, which mobile requires
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

test('html5_inicis, V1, takes null for a tax that the gateway works out', () => {
  type Payment = RequestOf<typeof v1.html5Inicis, 'request_pay'>
  const request: Payment = {
    channelKey: 'channel',
    merchant_uid: 'order1',
    name: 'Shoes',
    amount: 1004,
    pay_method: 'card',
    buyer_tel: '010-0000-1234',
    m_redirect_url: 'https://shop.example/return',
    vat_amount: null,
  }
  expectTypeOf(request).toExtend<Payment>()
})
