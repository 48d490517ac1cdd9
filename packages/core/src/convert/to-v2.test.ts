import { describe, expect, test } from 'vitest'
import { plainV1 } from '../../test-support/plain-gateways.js'
import type { Gateway } from '../gateways/gateway.js'
import { html5Inicis, kcp, kicc, nice, payco, settle, settleAcc } from '../gateways/v1.js'
import { inicisV2, kpn } from '../gateways/v2.js'
import { cashReceipt } from '../gateways/shared/cash-receipt.js'
import { phoneCarrier } from '../gateways/shared/phone-carrier.js'
import { cardCodes, carriers } from '../requests/spellings.js'
import type { JsonRecord } from '../model.js'
import { toV2 } from './to-v2.js'

const pay = { channelKey: 'c', merchant_uid: 'o1', name: 'Shoes', amount: 1000, pay_method: 'card' }
const paid = {
  channelKey: 'c',
  paymentId: 'o1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'CARD',
}
const losses = (request: JsonRecord, gateway: Gateway) =>
  toV2(request, { gateway }).lost.map(({ severity, code, path }) => `${severity} ${code} ${path}`)

describe('every field has a field in V2', () => {
  const rows: readonly [name: string, v1: JsonRecord, v2: JsonRecord][] = [
    ['buyer_name', { buyer_name: '포트원' }, { customer: { fullName: '포트원' } }],
    [
      'buyer_first_name, buyer_last_name',
      { buyer_first_name: 'Port', buyer_last_name: 'One' },
      { customer: { firstName: 'Port', lastName: 'One' } },
    ],
    ['buyer_tel', { buyer_tel: '010' }, { customer: { phoneNumber: '010' } }],
    ['buyer_email', { buyer_email: 'a@b.example' }, { customer: { email: 'a@b.example' } }],
    ['buyer_postcode', { buyer_postcode: '01234' }, { customer: { zipcode: '01234' } }],
    ['customer_id', { customer_id: 'u1' }, { customer: { customerId: 'u1' } }],
    ['custom_data as text', { custom_data: '{"a":[1]}' }, { customData: '{"a":[1]}' }],
    ['custom_data', { custom_data: { a: [1, { b: null }] } }, { customData: { a: [1, { b: null }] } }],
    ['one notice_url', { notice_url: 'https://a.example' }, { noticeUrls: ['https://a.example'] }],
    [
      'several',
      { notice_url: ['https://a.example', 'https://b.example'] },
      { noticeUrls: ['https://a.example', 'https://b.example'] },
    ],
    ['m_redirect_url', { m_redirect_url: 'https://a.example' }, { redirectUrl: 'https://a.example' }],
    ['app_scheme', { app_scheme: 'shop://' }, { appScheme: 'shop://' }],
    ['language ko', { language: 'ko' }, { locale: 'KO_KR' }],
    ['language en', { language: 'en' }, { locale: 'EN_US' }],
    ['language zh', { language: 'zh' }, { locale: 'ZH_CN' }],
    ['language jp', { language: 'jp' }, { locale: 'JA_JP' }],
    ['digital', { digital: true }, { productType: 'DIGITAL' }],
    ['not digital', { digital: false }, { productType: 'REAL' }],
    ['escrow', { escrow: true }, { isEscrow: true }],
    ['confirm_url', { confirm_url: 'https://a.example' }, { confirmUrl: 'https://a.example' }],
    ['tax_free, vat_amount', { tax_free: 0, vat_amount: 91 }, { taxFreeAmount: 0, vatAmount: 91 }],
    ['no vat_amount', { vat_amount: null }, {}],
    [
      'products',
      { products: [{ id: 'p', name: 'Shoe', code: 'x', unitPrice: 500, quantity: 2 }] },
      { products: [{ id: 'p', name: 'Shoe', code: 'x', amount: 500, quantity: 2 }] },
    ],
    [
      'period of days',
      { period: { from: '20260101', to: '2026-12-31' } },
      { offerPeriod: { range: { from: '2026-01-01T00:00:00+09:00', to: '2026-12-31T23:59:59+09:00' } } },
    ],
    [
      'period of moments',
      { period: { from: '20260101123000', to: '2026-12-31 18:00:00' } },
      { offerPeriod: { range: { from: '2026-01-01T12:30:00+09:00', to: '2026-12-31T18:00:00+09:00' } } },
    ],
    ['period interval', { period: { interval: '1m' } }, { offerPeriod: { interval: '1m' } }],
    [
      'vbank_due',
      { vbank_due: '2026-01-31' },
      { virtualAccount: { accountExpiry: { dueDate: '2026-01-31' } } },
    ],
    [
      'vbank_due to the minute, as plugins write it',
      { vbank_due: '202601312359' },
      { virtualAccount: { accountExpiry: { dueDate: '20260131235900' } } },
    ],
    [
      'card.direct',
      { card: { direct: { code: '041', quota: 3 } } },
      { card: { cardCompany: 'WOORI_CARD', installment: { monthOption: { fixedMonth: 3 } } } },
    ],
    [
      'card.direct, lump sum',
      { card: { direct: { code: '002', quota: 0 } } },
      { card: { cardCompany: 'KOREA_DEVELOPMENT_BANK', installment: { monthOption: { fixedMonth: 0 } } } },
    ],
    [
      'useFreeInterestFromMall',
      { useFreeInterestFromMall: true },
      { card: { useFreeInterestFromMall: true } },
    ],
    [
      'the card issuers on offer, and interest-free months of one',
      {
        card: {
          detail: [
            { card_code: '*', enabled: false },
            { card_code: '361', enabled: true },
            { card_code: '381', enabled: true, max_month: 3 },
          ],
        },
      },
      {
        card: {
          availableCards: ['BC_CARD', 'KOOKMIN_CARD'],
          installment: { freeInstallmentPlans: [{ cardCompany: 'KOOKMIN_CARD', months: [2, 3] }] },
        },
      },
    ],
    ['pg belongs to the channel', { pg: 'html5_inicis' }, {}],
  ]

  test.each(rows)('%s', (_, v1, v2) => {
    const { operation, request, lost } = toV2({ ...pay, ...v1 }, { gateway: inicisV2 })
    expect(lost).toEqual([])
    expect(operation).toBe('requestPayment')
    expect(request).toEqual({ ...paid, ...v2 })
  })

  test.each(Object.entries(cardCodes))('card code %s is %s', (code, cardCompany) => {
    const { request, lost } = toV2({ ...pay, card: { direct: { code } } }, { gateway: inicisV2 })
    expect(lost).toEqual([])
    expect(request).toEqual({ ...paid, card: { cardCompany } })
  })
})

describe('the method decides which object holds its options', () => {
  const gateway: Gateway = {
    ...inicisV2,
    conversion: {
      paths: {
        ...cashReceipt.paths,
        ...phoneCarrier.paths,
        useCardPoint: '@.useCardPoint',
        'alipay_plus.wallet': 'alipayPlus.easyPayProvider',
        'cvs.payment_deadline.valid_hours': 'convenienceStore.paymentDeadline.validHours',
      },
      words: { ...cashReceipt.words, ...phoneCarrier.words, 'alipay_plus.wallet': { gcash: 'GCASH' } },
    },
  }
  const easyPay = (easyPayProvider: string, more?: JsonRecord) => ({
    payMethod: 'EASY_PAY',
    easyPay: { easyPayProvider, ...more },
  })
  const rows: readonly [payMethod: string, v1: JsonRecord, v2: JsonRecord][] = [
    ['card', { useCardPoint: true }, { payMethod: 'CARD', card: { useCardPoint: true } }],
    ['samsung', {}, easyPay('SAMSUNGPAY')],
    [
      'cultureland',
      {},
      { payMethod: 'GIFT_CERTIFICATE', giftCertificate: { giftCertificateType: 'CULTURELAND' } },
    ],
    ['naverpay_point', {}, easyPay('NAVERPAY', { availablePayMethods: ['CHARGE'] })],
    [
      'kakaopay',
      { display: { card_quota: [] } },
      easyPay('KAKAOPAY', { installment: { monthOption: { fixedMonth: 0 } } }),
    ],
    ['kakaopay', { useCardPoint: true }, easyPay('KAKAOPAY', { useCardPoint: true })],
    [
      'trans',
      { bypass: { cashReceiptType: 'anonymous', customerIdentifier: '010' } },
      { payMethod: 'TRANSFER', transfer: { cashReceiptType: 'ANONYMOUS', customerIdentifier: '010' } },
    ],
    [
      'vbank',
      { bypass: { cashReceiptType: 'personal' } },
      { payMethod: 'VIRTUAL_ACCOUNT', virtualAccount: { cashReceiptType: 'PERSONAL' } },
    ],
    [
      'tosspay',
      { bypass: { cashReceiptType: 'corporate' } },
      easyPay('TOSSPAY', { cashReceiptType: 'CORPORATE' }),
    ],
    [
      'alipay_plus',
      { alipay_plus: { wallet: 'gcash' } },
      { payMethod: 'ALIPAY_PLUS', alipayPlus: { easyPayProvider: 'GCASH' } },
    ],
    [
      'cvs',
      { cvs: { payment_deadline: { valid_hours: 24 } } },
      { payMethod: 'CONVENIENCE_STORE', convenienceStore: { paymentDeadline: { validHours: 24 } } },
    ],
    ...Object.entries(carriers).map(([carrier, mobile]): [string, JsonRecord, JsonRecord] => [
      'phone',
      { phone: { carrier } },
      { payMethod: 'MOBILE', mobile: { carrier: mobile } },
    ]),
  ]

  test.each(rows)('%s %j', (pay_method, v1, v2) => {
    const { request, lost } = toV2({ ...pay, pay_method, ...v1 }, { gateway })
    expect(lost).toEqual([])
    expect(request).toEqual({ ...paid, ...v2 })
  })

  test("a gateway's own value that V2 does not have is lost", () => {
    const request = { ...pay, pay_method: 'trans', bypass: { cashReceiptType: 'unable' } }
    expect(losses(request, gateway)).toEqual(['warning not-carried bypass.cashReceiptType'])
  })

  test('without pay_method it is CARD, as IMP opens the card window', () => {
    const { pay_method: _, ...silent } = pay
    expect(toV2(silent, { gateway: inicisV2 })).toMatchObject({ request: { payMethod: 'CARD' }, lost: [] })
  })

  test('an unknown pay_method is an error', () => {
    expect(losses({ ...pay, pay_method: 'Union Pay' }, inicisV2)).toEqual(['error not-carried pay_method'])
  })
})

describe("installments are converted by the gateway's reading of card_quota", () => {
  const list = (card_quota: unknown, quota?: Gateway['conversion']['quota']) => {
    const gateway: Gateway = { ...inicisV2, conversion: { quota } }
    const { request, lost } = toV2({ ...pay, display: { card_quota } }, { gateway })
    return lost.length > 0 ? lost.map(({ path }) => path) : request['card']
  }
  const options = (monthOption: JsonRecord) => ({ installment: { monthOption } })

  test.each([
    [[], undefined, { fixedMonth: 0 }],
    [[0], 'up-to-largest', { fixedMonth: 0 }],
    [[6], undefined, { availableMonthList: [0, 6] }],
    [[2, 6], 'exact', { availableMonthList: [0, 2, 6] }],
    [[4], 'up-to-largest', { availableMonthList: [0, 2, 3, 4] }],
    [[3], 'listed', { fixedMonth: 3 }],
    [[0, 3], 'listed', { availableMonthList: [0, 3] }],
    [[3], 'fixed', { fixedMonth: 3 }],
    [[3, 5, 9], 'span', { availableMonthList: [0, 3, 4, 5, 6, 7, 8, 9] }],
    [[3], 'fixed-or-exact', { fixedMonth: 3 }],
    [[2, 4], 'fixed-or-exact', { availableMonthList: [0, 2, 4] }],
  ] as const)('%j read as %s', (months, quota, option) => {
    expect(list(months, quota)).toEqual(options(option))
  })

  test.each([
    [[3, 6], 'fixed'],
    [[73], 'exact'],
    [['three'], 'exact'],
    ['2,3', 'exact'],
    [[-1], 'exact'],
    [[2.5], 'exact'],
  ] as const)('%j read as %s has no form in V2', (months, quota) => {
    expect(list(months, quota)).toEqual(['display.card_quota'])
  })

  test("KCP's codes for points are no installments", () => {
    expect(losses({ ...pay, card: { direct: { code: '367', quota: 83 } } }, inicisV2)).toEqual([
      'warning not-carried card.direct.quota',
    ])
  })
})

describe('easy payments', () => {
  test.each([undefined, 'card', 'payco'])(
    "PAYCO's own gateway pays with PAYCO, with pay_method %s",
    (pay_method) => {
      const { request, lost } = toV2({ ...pay, pay_method }, { gateway: payco })
      expect(lost).toEqual([])
      expect(request).toEqual({ ...paid, payMethod: 'EASY_PAY', easyPay: { easyPayProvider: 'PAYCO' } })
    },
  )

  test.each([
    ['its V2 gateway', inicisV2],
    ['the V1 gateway it was written for', html5Inicis],
  ])("no issuer's own window opens inside one, for %s", (_, gateway) => {
    const request = { ...pay, pay_method: 'kakaopay', card: { direct: { code: '361', quota: 3 } } }
    expect(losses(request, gateway)).toEqual(['warning not-carried card.direct'])
    expect(toV2(request, { gateway }).request).toEqual({
      ...paid,
      payMethod: 'EASY_PAY',
      easyPay: { easyPayProvider: 'KAKAOPAY' },
    })
  })
})

describe('goods', () => {
  const shoe = { orderNumber: 'o1-1', name: 'Shoe', quantity: 2, amount: 500 }
  test.each([
    ['kcpProducts', kcp],
    ['kiccProducts', kicc],
  ])('%s are products', (name, gateway) => {
    const { request, lost } = toV2({ ...pay, [name]: [shoe] }, { gateway })
    expect(lost).toEqual([])
    expect(request['products']).toEqual([{ id: 'o1-1', name: 'Shoe', quantity: 2, amount: 500 }])
    expect(losses({ ...pay, products: [{ id: 'p' }] }, gateway)).toEqual(['warning not-carried products'])
  })

  test('lose keys that V2 does not have', () => {
    const products = [{ id: 'p', colour: 'red', code: null }, 'Shoe']
    expect(losses({ ...pay, products }, inicisV2)).toEqual(['warning not-carried products.0.colour'])
    expect(toV2({ ...pay, products }, { gateway: inicisV2 }).request['products']).toEqual([
      { id: 'p' },
      'Shoe',
    ])
  })
})

describe('money', () => {
  test.each([
    ['USD', 14.2, 1420],
    ['KRW', 1000, 1000],
    ['JPY', 1000, 1000],
    ['KWD', 1.5, 1500],
  ])('%s %d is %d', (currency, amount, totalAmount) => {
    const request = {
      ...pay,
      currency,
      amount,
      tax_free: amount,
      vat_amount: amount,
      products: [{ unitPrice: amount }],
    }
    const converted = toV2(request, { gateway: inicisV2 })
    expect(converted.lost).toEqual([])
    expect(converted.request).toMatchObject({
      currency,
      totalAmount,
      taxFreeAmount: totalAmount,
      vatAmount: totalAmount,
      products: [{ amount: totalAmount }],
    })
  })

  test("is in the gateway's default currency where none is given", () => {
    const gateway = { ...plainV1, conversion: { currency: 'USD' } }
    expect(toV2({ ...pay, amount: 14.2 }, { gateway }).request).toMatchObject({
      totalAmount: 1420,
      currency: 'USD',
    })
  })

  test('an amount with a fraction of a minor unit is refused, never rounded', () => {
    const request = { ...pay, currency: 'USD', amount: 14.205, products: [{ unitPrice: 0.001 }] }
    expect(losses(request, inicisV2)).toEqual([
      'error not-carried amount',
      'error not-carried products.0.unitPrice',
    ])
    expect(toV2(request, { gateway: inicisV2 }).request).not.toHaveProperty('totalAmount')
  })
})

describe('the bypass block', () => {
  test.each([
    ['its V2 gateway', inicisV2],
    ['the V1 gateway it was written for', html5Inicis],
  ])('moves for %s, in V2 encoding', (_, gateway) => {
    const bypass = {
      acceptmethod: 'noeasypay:slimquota(11-2:3):below1000',
      P_RESERVED: 'below1000=Y&noeasypay=Y',
    }
    const { request, lost } = toV2({ ...pay, bypass }, { gateway })
    expect(lost).toEqual([])
    expect(request['bypass']).toEqual({
      inicis_v2: {
        acceptmethod: ['noeasypay', 'slimquota(11-2:3)', 'below1000'],
        P_RESERVED: ['below1000=Y', 'noeasypay=Y'],
      },
    })
  })

  test("another gateway's options are not carried", () => {
    expect(losses({ ...pay, bypass: { acceptmethod: 'noeasypay' } }, kpn)).toEqual([
      'warning not-carried bypass.acceptmethod',
    ])
    expect(losses({ ...pay, bypass: { ini_PAYSHOT_KEY: '1' } }, html5Inicis)).toEqual([
      'warning not-carried bypass.ini_PAYSHOT_KEY',
    ])
  })

  test('is copied as it is where V2 has a block of the same name', () => {
    const bypass = { settle: { vbank010: true, more: { deep: [1] } } }
    const { request, lost } = toV2({ ...pay, bypass }, { gateway: settle })
    expect(lost).toEqual([])
    expect(request['bypass']).toEqual(bypass)
  })

  test("settle's company becomes the store's name", () => {
    const { request, lost } = toV2({ ...pay, company: '가게', company_en: 'Shop' }, { gateway: settle })
    expect(lost).toEqual([])
    expect(request['storeDetails']).toEqual({ businessName: '가게', storeNameEn: 'Shop' })
  })
})

describe('the flow becomes the operation', () => {
  const billing = {
    channelKey: 'c',
    merchant_uid: 'i1',
    name: 'Monthly',
    pay_method: 'card',
    customer_uid: 'card-1',
  }
  const aliased = 'warning not-carried customer_uid'

  test.each([
    ['html5_inicis', html5Inicis, 1000],
    ['inicis_v2', inicisV2, 1000],
    ['kpn', kpn, 1000],
    ['settle_acc', settleAcc, 0],
  ])('%s issues', (_, gateway, amount) => {
    const { operation, request } = toV2({ ...billing, amount }, { gateway })
    expect(operation).toBe('requestIssueBillingKey')
    expect(request).toEqual({
      channelKey: 'c',
      issueId: 'i1',
      issueName: 'Monthly',
      billingKeyMethod: 'CARD',
      displayAmount: amount,
      currency: 'KRW',
    })
    expect(losses({ ...billing, amount }, gateway)).toEqual([aliased])
  })

  test('without an amount no currency is written', () => {
    expect(toV2(billing, { gateway: kpn }).request).not.toHaveProperty('currency')
  })

  test('settle_acc charges while it issues', () => {
    const request = { ...billing, amount: 500, pay_method: 'trans' }
    expect(toV2(request, { gateway: settleAcc })).toMatchObject({
      operation: 'requestIssueBillingKeyAndPay',
      request: {
        paymentId: 'i1',
        orderName: 'Monthly',
        totalAmount: 500,
        billingKeyAndPayMethod: 'TRANSFER',
      },
    })
  })

  test('inicis_v2 charges a phone while it issues', () => {
    const request = { ...billing, amount: 500, pay_method: 'phone' }
    expect(toV2(request, { gateway: inicisV2 })).toMatchObject({
      operation: 'requestIssueBillingKeyAndPay',
      request: { paymentId: 'i1', totalAmount: 500, billingKeyAndPayMethod: 'MOBILE' },
    })
  })

  test('fields that only a payment has are lost', () => {
    expect(losses({ ...billing, tax_free: 0, escrow: true }, kpn)).toEqual([
      aliased,
      'warning not-carried tax_free',
      'warning not-carried escrow',
    ])
  })

  test('settle does not issue billing keys', () => {
    expect(losses({ ...billing, amount: 0 }, settle)).toEqual([
      'error unsupported-operation customer_uid',
      aliased,
    ])
  })
})

describe('values without a field in V2 are reported', () => {
  test.each([
    [{ buyer_addr: 'Seoul 1' }, 'warning not-carried buyer_addr'],
    [{ language: 'fr' }, 'warning not-carried language'],
    [{ digital: 'yes' }, 'warning not-carried digital'],
    [{ period: { from: 'soon' } }, 'warning not-carried period.from'],
    [{ card: { interest_free: 7 } }, 'warning not-carried card.interest_free'],
    [{ card: { direct: { code: '999' } } }, 'warning not-carried card.direct.code'],
    [{ card: { direct: { code: '41' } } }, 'warning not-carried card.direct.code'],
    [{ card: { detail: [{ card_code: '361', enabled: false }] } }, 'warning not-carried card.detail.0'],
    [{ display: { only_installment: true } }, 'warning not-carried display.only_installment'],
    [{ products: 'Shoes' }, 'error not-carried products'],
    [{ biz_num: '1' }, 'warning not-carried biz_num'],
    [{ popup: true }, 'warning not-carried popup'],
    // The payment would use another channel than the one V1 chose.
    [{ channelGroupId: 'g' }, 'error not-carried channelGroupId'],
    [{ channelKey: 'k', channelGroupId: 'g' }, 'error not-carried channelGroupId'],
    [{ whatever: { deep: 1 } }, 'warning not-carried whatever'],
    [JSON.parse('{"__proto__":{"a":1}}'), 'error unsafe-key __proto__'],
    [{ custom_data: JSON.parse('{"b":{"__proto__":{"a":1}}}') }, 'error unsafe-key custom_data.b.__proto__'],
  ])('%j', (more, loss) => {
    // A spread keeps `__proto__` as a key; Object.assign would set the prototype.
    expect(losses({ ...pay, ...more }, inicisV2)).toEqual([loss])
  })

  test('says which gateway, what to do, and where that is documented', () => {
    expect(toV2({ ...pay, customer_uid: 'u' }, { gateway: kpn }).lost).toContainEqual({
      severity: 'warning',
      code: 'not-carried',
      path: 'customer_uid',
      params: { gateway: 'kpn', use: 'billingKey' },
      docs: 'https://developers.portone.io/opi/ko/integration/pg/v2/kpn?v=v2',
    })
  })

  test.each([[null], [undefined], ['card'], [[]], [42], [() => 1]])('%s is no request', (input) => {
    expect(toV2(input, { gateway: kpn })).toMatchObject({
      operation: 'requestPayment',
      request: {},
      lost: [{ severity: 'error', code: 'invalid-type', path: '' }],
    })
  })
})

test("an older V1 gateway's options go where the company's V2 gateway has them", () => {
  const own = { appCard: true, period: { interval: 'month' }, bypass: { CardShowOpt: '08:3' } }
  expect(toV2({ ...pay, ...own }, { gateway: nice })).toEqual({
    operation: 'requestPayment',
    request: {
      ...paid,
      card: { useAppCardOnly: true },
      offerPeriod: { interval: '1m' },
      bypass: { nice_v2: { CardShowOpt: '08:3' } },
    },
    lost: [],
  })
})
