import { describe, expectTypeOf, test } from 'vitest'
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

describe('RequestOf follows the gateway', () => {
  test('welcome, V2: KG Inicis without the dollar', () => {
    type Payment = RequestOf<typeof v2.welcome, 'requestPayment'>
    const request: Payment = {
      ...charge,
      customer,
      payMethod: 'EASY_PAY',
      easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_LPAY' },
      bypass: { welcome: { acceptmethod: ['below1000'], P_ONLY_EASYPAYCODE: 'LPAY:PAYCO' } },
    }
    expectTypeOf(request).toExtend<Payment>()
    // A currency may be known at run time only, as text: `check` tells which are taken.
    const dollars: Payment = { ...charge, currency: 'USD', customer, payMethod: 'CARD' }
    const foreign: Payment = {
      ...charge,
      customer,
      payMethod: 'CARD',
      // @ts-expect-error: the block is its own
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
    // @ts-expect-error: telephone bills are charged at once
    const phone: Issue = { ...issue, billingKeyMethod: 'MOBILE' }
    const both: IssueAndPay = {
      ...charge,
      billingKeyAndPayMethod: 'PHONE',
      productType: 'REAL',
      offerPeriod: { interval: '1m' },
      customer,
      // @ts-expect-error: the card window's alone
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
    // @ts-expect-error: of the gift certificates it has one only
    const gift: Payment = { ...buyer, pay_method: 'cultureland' }
    // @ts-expect-error: a name is wanted
    const nobody: Payment = { ...pay, buyer_tel: '010-1234-5678', pay_method: 'card' }
    const joined: Payment = {
      ...buyer,
      pay_method: 'card',
      // @ts-expect-error: not one string, as KG Inicis has it
      bypass: { welcome: { acceptmethod: 'below1000:paypopup' } },
    }
    void [gift, nobody, joined]
  })

  test('galaxia, V2: the buyer has an id', () => {
    type Payment = RequestOf<typeof v2.galaxia, 'requestPayment'>
    const redirectUrl = 'https://shop.example/return'
    const known = { customer: { customerId: 'customer1' }, redirectUrl }
    const request: Payment = {
      ...charge,
      ...known,
      payMethod: 'GIFT_CERTIFICATE',
      giftCertificate: { giftCertificateType: 'HAPPYMONEY' },
      bypass: { galaxia: { ITEM_CODE: '1' } },
    }
    expectTypeOf(request).toExtend<Payment>()
    // @ts-expect-error: the buyer's id is missing
    const nobody: Payment = { ...charge, redirectUrl, payMethod: 'CARD', customer }
    const other: Payment = {
      ...charge,
      ...known,
      payMethod: 'EASY_PAY',
      // @ts-expect-error: SSGPAY is not among its providers
      easyPay: { easyPayProvider: 'SSGPAY' },
    }
    void [nobody, other]
  })

  test('galaxia, V1: a carrier of its list', () => {
    type Payment = RequestOf<typeof v1.galaxia, 'request_pay'>
    const request: Payment = { ...pay, customer_id: 'buyer1', pay_method: 'phone', phone: { carrier: 'KTF' } }
    expectTypeOf(request).toExtend<Payment>()
    const usual: Payment = { ...pay, customer_id: 'buyer1' }
    // @ts-expect-error: the buyer's id is missing
    const nobody: Payment = { ...pay, pay_method: 'card' }
    // @ts-expect-error: V2's word
    const carrier: Payment = { ...pay, customer_id: 'buyer1', pay_method: 'phone', phone: { carrier: 'LGU' } }
    void [usual, nobody, carrier]
  })

  test('danal_tpay has all but telephone bills, danal these alone', () => {
    type Card = RequestOf<typeof v1.danalTpay, 'request_pay'>
    type Phone = RequestOf<typeof v1.danal, 'request_pay'>
    const buyer = { ...pay, buyer_tel: '010-1234-5678' } as const
    const card: Card = {
      ...buyer,
      pay_method: 'vbank',
      biz_num: '1178178260',
      bypass: { danal: { COLOR: 'red' } },
    }
    expectTypeOf(card).toExtend<Card>()
    // @ts-expect-error: telephone bills are another gateway's
    const bill: Card = { ...buyer, pay_method: 'phone' }
    // @ts-expect-error: a virtual account asks for the business number
    const account: Card = { ...buyer, pay_method: 'vbank' }
    const phone: Phone = { ...buyer, pay_method: 'phone', prefill: { phoneNumber: '01012345678' } }
    expectTypeOf(phone).toExtend<Phone>()
    // @ts-expect-error: cards are another gateway's
    const other: Phone = { ...buyer, pay_method: 'card' }
    // @ts-expect-error: the block is named danal
    const block: Phone = { ...buyer, pay_method: 'phone', bypass: { danal_tpay: {} } }
    void [bill, account, other, block]
  })

  test('danal, V2, verifies people and takes no payments', () => {
    type Verification = RequestOf<typeof v2.danal, 'requestIdentityVerification'>
    const person = { storeId: 'store', channelKey: 'channel', identityVerificationId: 'person1' } as const
    const request: Verification = { ...person, customData: 'text', bypass: { danal: { AGELIMIT: 19 } } }
    expectTypeOf(request).toExtend<Verification>()
    expectTypeOf<RequestOf<typeof v2.danal, 'requestPayment'>>().toBeNever()
    // @ts-expect-error: the id is missing
    const unknown: Verification = { storeId: 'store', channelKey: 'channel' }
    // @ts-expect-error: the block is its own
    const foreign: Verification = { ...person, bypass: { kcpV2: {} } }
    void [unknown, foreign]
  })

  test('inicis_unified wants to know whether the person is fixed', () => {
    type Verification = RequestOf<typeof v2.inicisUnified, 'requestIdentityVerification'>
    const person = { storeId: 'store', channelKey: 'channel', identityVerificationId: 'person1' } as const
    const request: Verification = { ...person, bypass: { inicisUnified: { flgFixedUser: 'N' } } }
    expectTypeOf(request).toExtend<Verification>()
    // @ts-expect-error: nothing is said
    const silent: Verification = { ...person, bypass: { inicisUnified: {} } }
    const agency: Verification = {
      ...person,
      // @ts-expect-error: a closed list
      bypass: { inicisUnified: { flgFixedUser: 'N', directAgency: 'KAKAOPAY' } },
    }
    void [silent, agency]
  })
})
