import { expectTypeOf, test } from 'vitest'
import type { RequestOf } from '../gateway.js'
import type { nice, niceV2 as niceV2OnV1 } from '../v1.js'
import type { niceV2 } from '../v2.js'

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
  buyer_tel: '010-1234-5678',
  m_redirect_url: 'https://shop.example/return',
} as const

test('nice_v2 on V2', () => {
  type Payment = RequestOf<typeof niceV2, 'requestPayment'>
  type Issue = RequestOf<typeof niceV2, 'requestIssueBillingKey'>
  const card: Payment = {
    ...charge,
    payMethod: 'CARD',
    card: { cardCompany: 'CARD_COMPANY_BC_CARD' },
    bypass: { nice_v2: { SkinType: 'dark', CardShowOpt: '08:3|02:3' } },
  }
  const gift: Payment = {
    ...charge,
    payMethod: 'GIFT_CERTIFICATE',
    giftCertificate: { giftCertificateType: 'CULTURELAND' },
    bypass: { nice_v2: { MallUserID: 'buyer' } },
  }
  expectTypeOf(card).toExtend<Payment>()
  // @ts-expect-error: Toss Bank's cards have no own window here
  const toss: Payment = { ...charge, payMethod: 'CARD', card: { cardCompany: 'TOSS_BANK' } }
  const abroad: Payment = {
    ...charge,
    payMethod: 'ALIPAY',
    customer: { firstName: '원', lastName: '포트' },
  }
  // @ts-expect-error: Alipay requires the buyer's name, as fullName or as firstName and lastName
  const unnamed: Payment = { ...charge, payMethod: 'ALIPAY', customer: { firstName: '원' } }
  // @ts-expect-error: the deadline of a virtual account is missing
  const account: Payment = { ...charge, payMethod: 'VIRTUAL_ACCOUNT' }
  // @ts-expect-error: a gift certificate needs the buyer's id in the mall
  const buyerless: Payment = {
    ...charge,
    payMethod: 'GIFT_CERTIFICATE',
    giftCertificate: { giftCertificateType: 'CULTURELAND' },
    bypass: { nice_v2: { SkinType: 'red' } },
  }
  const foreign: Payment = {
    ...charge,
    payMethod: 'CARD',
    // @ts-expect-error: the bypass block is NICE's own
    bypass: { inicis_v2: { logo_url: 'https://a.example' } },
  }
  const issue: Issue = {
    storeId: 'store',
    channelKey: 'channel',
    billingKeyMethod: 'EASY_PAY',
    issueId: 'issue1',
    issueName: 'Monthly',
    easyPay: { easyPayProvider: 'KAKAOPAY' },
  }
  // @ts-expect-error: cards get their billing keys by the API only
  const cardKey: Issue = { ...issue, billingKeyMethod: 'CARD' }
  // @ts-expect-error: only two wallets issue billing keys
  const wallet: Issue = { ...issue, easyPay: { easyPayProvider: 'PAYCO' } }
  void [gift, abroad, unnamed, toss, account, buyerless, foreign, cardKey, wallet]
})

test('nice_v2 on V1', () => {
  type Request = RequestOf<typeof niceV2OnV1, 'request_pay'>
  const points: Request = {
    ...pay,
    pay_method: 'naverpay_point',
    bypass: { cashReceiptType: 'personal', customerIdentifier: '01012345678' },
  }
  const issue: Request = {
    ...pay,
    amount: 0,
    pay_method: 'kakaopay',
    customer_uid: 'buyer-1',
    customer_id: 'buyer-1',
  }
  // @ts-expect-error: Naver Pay requires card or points
  const naver: Request = { ...pay, pay_method: 'naverpay' }
  // @ts-expect-error: points need a cash receipt
  const noReceipt: Request = { ...pay, pay_method: 'naverpay_point' }
  const foreign: Request = {
    ...pay,
    pay_method: 'card',
    // @ts-expect-error: the bypass block is NICE's own
    bypass: { settle: { vbank010: true } },
  }
  void [points, issue, naver, noReceipt, foreign]
})

test('nice', () => {
  type Request = RequestOf<typeof nice, 'request_pay'>
  const card: Request = {
    ...pay,
    pay_method: 'card',
    niceMobileV2: true,
    bypass: { CardShowOpt: '08:3' },
  }
  // @ts-expect-error: only the new module has PAYCO
  const wallet: Request = { ...pay, pay_method: 'payco' }
  // @ts-expect-error: this gateway issues no billing key in a window
  const issue: Request = { ...pay, pay_method: 'card', customer_uid: 'buyer-1' }
  void [card, wallet, issue]
})
