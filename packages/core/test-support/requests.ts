import fc from 'fast-check'
import type { JsonRecord, Operation } from '../src/model.js'
import { gateways } from '../src/gateways/all.js'
import type { CheckOptions } from '../src/rules/evaluate.js'
import { patched, pathsOf } from './json.js'

export const v1Request: JsonRecord = {
  channelKey: 'channel-key-1',
  pg: 'settle_acc.MID',
  pay_method: 'trans',
  merchant_uid: 'order_no_0001',
  name: '주문명',
  amount: 1004,
  tax_free: 0,
  vat_amount: 91,
  currency: 'KRW',
  language: 'ko',
  escrow: true,
  buyer_name: '홍길동',
  buyer_tel: '010-1234-5678',
  buyer_email: 'gildong@gmail.com',
  buyer_addr: '서울특별시 강남구',
  buyer_postcode: '12345',
  customer_uid: 'customer-1',
  custom_data: { cart: [1, { two: 2 }] },
  notice_url: ['https://shop.example/hook'],
  confirm_url: 'https://shop.example/confirm',
  m_redirect_url: 'https://shop.example/complete',
  app_scheme: 'shop://',
  vbank_due: '2030-12-31',
  company: '포트원',
  company_en: 'PortOne',
  display: { card_quota: [2, 3] },
  card: {
    direct: { code: '041', quota: 3 },
    detail: [{ card_code: '366', enabled: true }],
    interest_free: 7,
  },
  period: { from: '2030-01-01', to: '20301231' },
  products: [{ id: '1', name: 'Chair', unitPrice: 1004, quantity: 1 }],
  bypass: {
    acceptmethod: ['noeasypay', 'SKIN(BLUE)'],
    P_RESERVED: 'twotrs_bank=Y&iosapp=Y',
    inicis: { authtype: '01' },
    settle: { custCi: 'ff00', addDeductionYn: 'Y', criPsblYn: '', vbank010: true },
  },
}

export const v2Request: JsonRecord = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment1',
  orderName: '나이키 와플 트레이너 2 SD',
  totalAmount: 1000,
  currency: 'CURRENCY_KRW',
  payMethod: 'CARD',
  billingKeyMethod: 'CARD',
  billingKeyAndPayMethod: 'PHONE',
  issueId: 'issue-1',
  issueName: 'issue',
  taxFreeAmount: 0,
  vatAmount: 91,
  productType: 'PRODUCT_TYPE_REAL',
  locale: 'KO_KR',
  customer: {
    customerId: '1',
    fullName: '포트원',
    phoneNumber: '010-0000-1234',
    email: 'test@portone.io',
    address: { country: 'COUNTRY_KR', addressLine1: '강남대로', addressLine2: '1층' },
    gender: 'GENDER_OTHER',
    birthYear: '1990',
  },
  windowType: { pc: 'IFRAME', mobile: 'REDIRECTION' },
  redirectUrl: 'https://shop.example/complete',
  forceRedirect: true,
  noticeUrls: ['https://shop.example/hook'],
  customData: { cart: [1, { two: 2 }] },
  offerPeriod: { range: { from: '2030-01-01T00:00:00+09:00', to: '2030-12-31T00:00:00+09:00' } },
  products: [{ id: '1', name: 'a', amount: 1000, quantity: 1 }],
  card: {
    cardCompany: 'CARD_COMPANY_BC_CARD',
    useAppCardOnly: true,
    installment: {
      monthOption: { availableMonthList: [2, 3] },
      freeInstallmentPlans: [{ cardCompany: 'CARD_COMPANY_BC_CARD', months: [2] }],
    },
  },
  easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_SAMSUNGPAY', availableCards: ['BC_CARD'] },
  transfer: { cashReceiptType: 'CASH_RECEIPT_TYPE_PERSONAL', bankCode: 'BANK_HANA_BANK' },
  virtualAccount: { accountExpiry: { validHours: 3 } },
  mobile: { carrier: 'CARRIER_SKT', availableCarriers: ['CARRIER_SKT', 'KT'] },
  giftCertificate: { giftCertificateType: 'GIFT_CERTIFICATE_TYPE_CULTURELAND' },
  bypass: {
    inicis_v2: {
      acceptmethod: 'SKIN(#C1272C):below1000',
      P_RESERVED: ['below1000=Y'],
      P_NMANE: '포트원',
      carduse: 'percard',
    },
    kpn: { CardSelect: ['GLOBAL'] },
  },
}

/** A request whose properties throw after some number of reads. */
export const throwingRequest = ({ maxReads }: { readonly maxReads: number }): fc.Arbitrary<JsonRecord> =>
  fc.tuple(fc.nat({ max: maxReads }), fc.constantFrom(v1Request, v2Request)).map(([limit, target]) => {
    let reads = 0
    return new Proxy(target, {
      get: (object, key) => {
        reads += 1
        if (reads > limit) throw new Error('read too often')
        return Reflect.get(object, key) as unknown
      },
    })
  })

const v1Operations: readonly Operation[] = ['request_pay']
const v2Operations: readonly Operation[] = [
  'requestPayment',
  'requestIssueBillingKey',
  'requestIssueBillingKeyAndPay',
]

/** Check options for every gateway, operation and device. Their names keep counterexamples short. */
const cases: Readonly<Record<string, CheckOptions>> = Object.fromEntries(
  gateways.flatMap((gateway) =>
    (gateway.dialect === 'v1' ? v1Operations : v2Operations).flatMap((operation) =>
      (['pc', 'mobile'] as const).map((device) => [
        `${gateway.code} ${operation} ${device}`,
        { gateway, operation, device },
      ]),
    ),
  ),
)

export const caseNames: readonly string[] = Object.keys(cases)

export const caseName = (): fc.Arbitrary<string> => fc.constantFrom(...caseNames)

export const optionsOf = (name: string): CheckOptions => {
  const options = cases[name]
  if (options === undefined) throw new Error(`no case is called ${name}`)
  return options
}

const scalar = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, '', ' ', [], {}, [[]], 0, -1, 'KRW', 'CARD', 'Y', '2030-01-01', { toString: 1 }),
)

/** The name of a case, and a full request of its dialect with up to four fields changed, added or removed. */
export const mutated = (): fc.Arbitrary<readonly [caseName: string, request: JsonRecord]> =>
  caseName().chain((name) => {
    const request = optionsOf(name).gateway.base.dialect === 'v1' ? v1Request : v2Request
    const change = fc.tuple(
      fc.constantFrom(...pathsOf(request), 'stranger', 'bypass.stranger', 'customer.strangr'),
      fc.oneof({ weight: 3, arbitrary: scalar }, { weight: 1, arbitrary: fc.constant(undefined) }),
    )
    return fc
      .array(change, { maxLength: 4 })
      .map((changes) => [name, patched(request, Object.fromEntries(changes))] as const)
  })
