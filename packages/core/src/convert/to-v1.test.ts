import { describe, expect, test } from 'vitest'
import { text } from '../rules/fields.js'
import type { Profile } from '../rules/evaluate.js'
import type { Gateway } from '../gateways/gateway.js'
import { html5Inicis, kakaopay, kcp, payco, settle, settleAcc, tosspay } from '../gateways/v1.js'
import { inicisV2 } from '../gateways/v2.js'
import type { JsonRecord, V2Operation } from '../model.js'
import { cardCodes, carriers } from '../requests/spellings.js'
import { cashReceipt } from '../gateways/shared/cash-receipt.js'
import { phoneCarrier } from '../gateways/shared/phone-carrier.js'
import { toV1 } from './to-v1.js'

const paid = {
  storeId: 's',
  channelKey: 'c',
  paymentId: 'o1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'CARD',
}
const pay = {
  channelKey: 'c',
  merchant_uid: 'o1',
  name: 'Shoes',
  amount: 1000,
  currency: 'KRW',
  pay_method: 'card',
}
const convert = (
  more: JsonRecord,
  gateway: Gateway = html5Inicis,
  operation: V2Operation = 'requestPayment',
) => toV1({ ...paid, ...more }, { gateway, operation })
const losses = (more: JsonRecord, gateway?: Gateway) =>
  convert(more, gateway).lost.map(({ severity, code, path }) => `${severity} ${code} ${path}`)

describe('every field has a field in V1', () => {
  const rows: readonly [name: string, v2: JsonRecord, v1: JsonRecord][] = [
    ['fullName', { customer: { fullName: '포트원' } }, { buyer_name: '포트원' }],
    [
      'Korean first and last name',
      { customer: { firstName: '트원', lastName: '포' } },
      { buyer_name: '포트원' },
    ],
    [
      'Latin first and last name',
      { customer: { firstName: 'Port', lastName: 'One' } },
      { buyer_name: 'Port One' },
    ],
    ['phoneNumber', { customer: { phoneNumber: '010' } }, { buyer_tel: '010' }],
    ['email', { customer: { email: 'a@b.example' } }, { buyer_email: 'a@b.example' }],
    ['zipcode', { customer: { zipcode: '01234' } }, { buyer_postcode: '01234' }],
    ['customerId', { customer: { customerId: 'u1' } }, { customer_id: 'u1' }],
    [
      'one line of an address',
      { customer: { address: { addressLine1: 'Seoul 1', addressLine2: '' } } },
      { buyer_addr: 'Seoul 1' },
    ],
    ['customData as text', { customData: '{"a":[1]}' }, { custom_data: '{"a":[1]}' }],
    ['customData', { customData: { a: [1] } }, { custom_data: { a: [1] } }],
    ['one of noticeUrls', { noticeUrls: ['https://a.example'] }, { notice_url: 'https://a.example' }],
    [
      'several',
      { noticeUrls: ['https://a.example', 'https://b.example'] },
      { notice_url: ['https://a.example', 'https://b.example'] },
    ],
    ['redirectUrl', { redirectUrl: 'https://a.example' }, { m_redirect_url: 'https://a.example' }],
    ['appScheme', { appScheme: 'shop://' }, { app_scheme: 'shop://' }],
    ['locale KO_KR', { locale: 'KO_KR' }, { language: 'ko' }],
    ['locale EN_US', { locale: 'EN_US' }, { language: 'en' }],
    ['locale ZH_CN', { locale: 'ZH_CN' }, { language: 'zh' }],
    ['locale JA_JP', { locale: 'JA_JP' }, { language: 'jp' }],
    ['DIGITAL', { productType: 'DIGITAL' }, { digital: true }],
    ['REAL, prefixed', { productType: 'PRODUCT_TYPE_REAL' }, { digital: false }],
    ['isEscrow', { isEscrow: true }, { escrow: true }],
    ['confirmUrl', { confirmUrl: 'https://a.example' }, { confirm_url: 'https://a.example' }],
    ['taxFreeAmount, vatAmount', { taxFreeAmount: 0, vatAmount: 91 }, { tax_free: 0, vat_amount: 91 }],
    ['CURRENCY_KRW', { currency: 'CURRENCY_KRW' }, {}],
    [
      'products',
      { products: [{ id: 'p', name: 'Shoe', code: 'x', amount: 500, quantity: 2 }] },
      { products: [{ id: 'p', name: 'Shoe', code: 'x', unitPrice: 500, quantity: 2 }] },
    ],
    [
      'offerPeriod of days',
      { offerPeriod: { range: { from: '2026-01-01', to: '2026-12-31' } } },
      { period: { from: '20260101', to: '20261231' } },
    ],
    [
      'offerPeriod in another zone',
      { offerPeriod: { range: { from: '2025-12-31T15:00:00Z', to: '2026-12-31T23:59:59+09:00' } } },
      { period: { from: '20260101', to: '20261231' } },
    ],
    [
      'dueDate as V1 has it',
      { virtualAccount: { accountExpiry: { dueDate: '20260131' } } },
      { vbank_due: '20260131' },
    ],
    [
      'dueDate of RFC 3339',
      { virtualAccount: { accountExpiry: { dueDate: '2026-01-31T14:59:59Z' } } },
      { vbank_due: '2026-01-31 23:59:59' },
    ],
    [
      "a card issuer's own window",
      { card: { cardCompany: 'CARD_COMPANY_WOORI_CARD', installment: { monthOption: { fixedMonth: 3 } } } },
      { card: { direct: { code: '041', quota: 3 } } },
    ],
    [
      'lump sum',
      { card: { installment: { monthOption: { fixedMonth: 0 } } } },
      { display: { card_quota: [] } },
    ],
    [
      'months',
      { card: { installment: { monthOption: { availableMonthList: [0, 2, 3] } } } },
      { display: { card_quota: [2, 3] } },
    ],
    [
      'useFreeInterestFromMall',
      { card: { useFreeInterestFromMall: true } },
      { useFreeInterestFromMall: true },
    ],
    [
      'the card issuers on offer, and interest-free months of one',
      {
        card: {
          availableCards: ['BC_CARD', 'KOOKMIN_CARD'],
          installment: { freeInstallmentPlans: [{ cardCompany: 'KOOKMIN_CARD', months: [3, 2] }] },
        },
      },
      {
        card: {
          detail: [
            { card_code: '*', enabled: false },
            { card_code: '361', enabled: true },
            { card_code: '381', enabled: true, max_month: 3 },
          ],
        },
      },
    ],
    ['nothing given', { customer: {}, bypass: {}, locale: undefined, redirectUrl: null }, {}],
  ]

  test.each(rows)('%s', (_, v2, v1) => {
    const { request, lost } = convert(v2)
    expect(lost).toEqual([])
    expect(request).toEqual({ ...pay, ...v1 })
  })

  test.each(Object.entries(cardCodes))('card code %s is %s', (code, cardCompany) => {
    expect(convert({ card: { cardCompany } })).toEqual({
      request: { ...pay, card: { direct: { code } } },
      lost: [],
    })
  })

  test.each(Object.entries(carriers))('carrier %s is %s, where the gateway takes one', (carrier, mobile) => {
    const profile: Profile = { methods: [], rules: [], ...html5Inicis.profiles['pay'] }
    const fields = { phone: { carrier: text } }
    const gateway: Gateway = {
      ...html5Inicis,
      conversion: phoneCarrier,
      profiles: { pay: { ...profile, fields } },
    }
    const more = { payMethod: 'MOBILE', mobile: { carrier: mobile } }
    expect(convert(more, gateway)).toEqual({
      request: { ...pay, pay_method: 'phone', phone: { carrier } },
      lost: [],
    })
    expect(losses(more)).toEqual(['warning not-carried mobile'])
  })

  test("names, receipts and points go to the gateway's own fields", () => {
    const profile: Profile = { methods: [], rules: [], ...html5Inicis.profiles['pay'] }
    const fields = { buyer_first_name: text, buyer_last_name: text, useCardPoint: text }
    const bypass = { cashReceiptType: text }
    const conversion = { ...cashReceipt, paths: { ...cashReceipt.paths, useCardPoint: '@.useCardPoint' } }
    const gateway: Gateway = { ...html5Inicis, conversion, profiles: { pay: { ...profile, fields, bypass } } }
    const customer = { firstName: 'Port', lastName: 'One' }
    expect(convert({ customer, card: { useCardPoint: true } }, gateway)).toEqual({
      request: { ...pay, buyer_first_name: 'Port', buyer_last_name: 'One', useCardPoint: true },
      lost: [],
    })
    expect(convert({ payMethod: 'TRANSFER', transfer: { cashReceiptType: 'ANONYMOUS' } }, gateway)).toEqual({
      request: { ...pay, pay_method: 'trans', bypass: { cashReceiptType: 'anonymous' } },
      lost: [],
    })
  })
})

describe("pay_method is the gateway's own name of the method", () => {
  const easy = (easyPayProvider: string, more?: JsonRecord) => ({
    payMethod: 'EASY_PAY',
    easyPay: { easyPayProvider, ...more },
  })
  const listing = (...methods: string[]): Gateway => ({
    ...html5Inicis,
    profiles: { pay: { methods, rules: [] } },
  })

  test.each([
    [{ payMethod: 'TRANSFER' }, html5Inicis, 'trans'],
    [
      { payMethod: 'GIFT_CERTIFICATE', giftCertificate: { giftCertificateType: 'SMART_MUNSANG' } },
      html5Inicis,
      'smartculture',
    ],
    [easy('SAMSUNGPAY'), html5Inicis, 'samsung'],
    [easy('EASY_PAY_PROVIDER_SAMSUNGPAY'), listing('samsungpay'), 'samsungpay'],
    [
      easy('NAVERPAY', { availablePayMethods: ['CHARGE'] }),
      listing('naverpay_card', 'naverpay_point'),
      'naverpay_point',
    ],
    [
      easy('NAVERPAY', { availablePayMethods: ['MONEY'] }),
      listing('naverpay_card', 'naverpay_point'),
      'naverpay_point',
    ],
    [{ payMethod: 'EASY_PAY' }, listing(), undefined],
  ])('%j', (more, gateway, pay_method) => {
    const { request, lost } = convert(more, gateway)
    expect(lost).toEqual([])
    expect(request['pay_method']).toBe(pay_method)
  })

  test.each([
    [{ payMethod: 'EASY_PAY' }, ['error not-carried easyPay.easyPayProvider']],
    [{ payMethod: 'GIFT_CERTIFICATE' }, ['error not-carried giftCertificate.giftCertificateType']],
    [{ payMethod: 'CRYPTO' }, ['error not-carried payMethod']],
    [
      easy('KAKAOPAY', { availablePayMethods: ['CARD'] }),
      ['warning not-carried easyPay.availablePayMethods'],
    ],
    [
      easy('NAVERPAY', { availablePayMethods: ['CARD', 'CHARGE'] }),
      ['warning not-carried easyPay.availablePayMethods'],
    ],
  ])('%j cannot be asked for', (more, lost) => {
    expect(losses(more)).toEqual(lost)
  })

  test("a wallet's own gateway takes no other wallet", () => {
    for (const [gateway, own, other] of [
      [kakaopay, 'KAKAOPAY', 'NAVERPAY'],
      [tosspay, 'EASY_PAY_PROVIDER_TOSSPAY', 'KAKAOPAY'],
      [payco, 'PAYCO', 'LPAY'],
    ] as const) {
      expect(convert(easy(own), gateway).lost).toEqual([])
      expect(convert(easy(other), gateway).lost).toMatchObject([
        { severity: 'error', code: 'not-carried', path: 'easyPay.easyPayProvider' },
      ])
    }
  })

  test("an easy payment's options are carried", () => {
    const months = { installment: { monthOption: { fixedMonth: 0 } } }
    expect(convert(easy('KAKAOPAY', months)).request['display']).toEqual({ card_quota: [] })
    expect(losses({ ...easy('KAKAOPAY'), card: months })).toEqual(['warning not-carried card.installment'])
  })
})

describe("installments are converted by the gateway's reading of card_quota", () => {
  const list = (monthOption: JsonRecord, quota: Gateway['conversion']['quota'], cardCompany?: string) => {
    const gateway: Gateway = { ...html5Inicis, conversion: { quota } }
    const { request, lost } = convert({ card: { cardCompany, installment: { monthOption } } }, gateway)
    const { display, card } = request
    return {
      ...(display as object),
      ...(card as object),
      lost: lost.map(({ path }) => path.split('.').at(-1)),
    }
  }

  test.each([
    [{ fixedMonth: 3 }, 'listed', [3], []],
    [{ fixedMonth: 3 }, 'fixed', [3], []],
    [{ fixedMonth: 3 }, 'exact', [3], ['fixedMonth']],
    [{ availableMonthList: [0, 3, 6] }, 'exact', [3, 6], []],
    [{ availableMonthList: [0, 3] }, 'listed', [0, 3], []],
    [{ availableMonthList: [3] }, 'fixed', [3], []],
    [{ availableMonthList: [2, 3, 4] }, 'up-to-largest', [2, 3, 4], []],
    [{ availableMonthList: [4] }, 'up-to-largest', [2, 3, 4], ['availableMonthList']],
    [{ availableMonthList: [0, 3, 4, 5] }, 'span', [3, 4, 5], []],
    [{ availableMonthList: [3, 5] }, 'span', [3, 4, 5], ['availableMonthList']],
    [{ fixedMonth: 3 }, 'fixed-or-exact', [3], []],
    [{ availableMonthList: [0, 2, 4] }, 'fixed-or-exact', [2, 4], []],
  ] as const)('%j written as %s', (option, quota, card_quota, lost) => {
    expect(list(option, quota)).toEqual({ card_quota, lost })
  })

  test.each([
    [{ availableMonthList: [3, 6] }, 'fixed'],
    [{ availableMonthList: [0, 3] }, 'fixed-or-exact'],
    [{ availableMonthList: [] }, 'exact'],
    [{ availableMonthList: ['three'] }, 'exact'],
    [{ fixedMonth: -1 }, 'exact'],
  ] as const)('%j has no form as %s', (option, quota) => {
    expect(list(option, quota)).toEqual({ lost: Object.keys(option) })
  })

  test('with an issuer that V1 has no code for, the month goes to card_quota', () => {
    expect(list({ fixedMonth: 0 }, 'exact', 'SAVINGS_BANK_KOREA')).toEqual({
      card_quota: [],
      lost: ['cardCompany'],
    })
  })
})

test("PAYCO's own gateway needs no method", () => {
  const easyPay = { payMethod: 'EASY_PAY', easyPay: { easyPayProvider: 'PAYCO' } }
  const { pay_method: _, ...request } = pay
  expect(convert(easyPay, payco)).toEqual({ request, lost: [] })
})

describe('goods', () => {
  const shoe = { id: 'p', name: 'Shoe', quantity: 2, amount: 500 }

  test('have a list of their own on NHN KCP', () => {
    const request = { products: [{ ...shoe, code: 'x' }] }
    expect(losses(request, kcp)).toEqual(['warning not-carried products.0.code'])
    expect(convert(request, kcp).request).toEqual({
      ...pay,
      kcpProducts: [{ orderNumber: 'p', name: 'Shoe', quantity: 2, amount: 500 }],
    })
  })

  test('lose keys that V1 does not have', () => {
    const request = { products: [{ ...shoe, tag: 'new', link: 'https://a.example' }] }
    expect(losses(request)).toEqual([
      'warning not-carried products.0.tag',
      'warning not-carried products.0.link',
    ])
    expect(convert(request).request['products']).toEqual([
      { id: 'p', name: 'Shoe', quantity: 2, unitPrice: 500 },
    ])
  })
})

describe('money', () => {
  test.each([
    ['USD', 1420, 14.2],
    ['CURRENCY_USD', 1, 0.01],
    ['JPY', 1000, 1000],
    ['KWD', 1500, 1.5],
  ])('%s %d is %d', (currency, totalAmount, amount) => {
    const { request, lost } = convert({
      currency,
      totalAmount,
      taxFreeAmount: totalAmount,
      products: [{ amount: totalAmount }],
    })
    expect(lost).toEqual([])
    expect(request).toMatchObject({ amount, tax_free: amount, products: [{ unitPrice: amount }] })
  })

  test('a fraction of a minor unit is refused', () => {
    expect(losses({ totalAmount: 0.5, vatAmount: '1.5' })).toEqual([
      'warning invalid-type vatAmount',
      'error not-carried totalAmount',
      'error not-carried vatAmount',
    ])
  })
})

describe('the bypass block', () => {
  test('moves to the root of `bypass`, in V1 encoding', () => {
    const inicis_v2 = {
      acceptmethod: ['noeasypay', 'slimquota(11-2:3)'],
      P_RESERVED: ['below1000=Y', 'noeasypay=Y'],
    }
    expect(convert({ bypass: { inicis_v2 } })).toEqual({
      request: {
        ...pay,
        bypass: { acceptmethod: 'noeasypay:slimquota(11-2:3)', P_RESERVED: 'below1000=Y&noeasypay=Y' },
      },
      lost: [],
    })
  })

  test('stays as it is where it is in V1 form already', () => {
    const bypass = { acceptmethod: 'noeasypay' }
    expect(convert({ bypass })).toEqual({ request: { ...pay, bypass }, lost: [] })
  })

  test('is copied as it is where V1 has a block of the same name', () => {
    const bypass = { settle: { custCi: 'aa', more: { deep: [1] } } }
    expect(convert({ payMethod: 'TRANSFER', bypass }, settleAcc).request['bypass']).toEqual(bypass)
  })

  test("another gateway's options are not carried", () => {
    expect(
      losses({ bypass: { kpn: { CardSelect: ['GLOBAL'] }, inicis_v2: { logo_url: 'https://a.example' } } }),
    ).toEqual(['warning not-carried bypass.kpn', 'warning not-carried bypass.inicis_v2.logo_url'])
  })

  test("the store's name becomes settle's company", () => {
    const storeDetails = { businessName: '가게', storeNameEn: 'Shop', storeName: 'x' }
    const { request } = convert({ storeDetails }, settle)
    expect(request).toEqual({ ...pay, company: '가게', company_en: 'Shop' })
    expect(losses({ storeDetails }, settle)).toEqual(['warning not-carried storeDetails.storeName'])
  })
})

describe('the operation becomes the flow', () => {
  const issue = {
    storeId: 's',
    channelKey: 'c',
    issueId: 'i1',
    issueName: 'Monthly',
    billingKeyMethod: 'CARD',
  }
  const issuing = (more: JsonRecord, gateway: Gateway, operation: V2Operation = 'requestIssueBillingKey') => {
    const { request, lost } = toV1({ ...issue, ...more }, { gateway, operation })
    return { request, lost: lost.map(({ severity, code, path }) => `${severity} ${code} ${path}`) }
  }
  const named = {
    channelKey: 'c',
    merchant_uid: 'i1',
    name: 'Monthly',
    pay_method: 'card',
    customer_uid: 'i1',
  }

  test.each([
    ['no display amount', {}, { amount: 0 }],
    ['a display amount', { displayAmount: 1420, currency: 'USD' }, { amount: 14.2, currency: 'USD' }],
    ['a display amount of 0', { displayAmount: 0 }, { amount: 0 }],
  ])('html5_inicis issues: %s', (_, v2, v1) => {
    expect(issuing(v2, html5Inicis)).toEqual({
      request: { ...named, ...v1 },
      lost: ['notice not-carried issueId'],
    })
  })

  test('customerId becomes customer_uid', () => {
    expect(issuing({ customer: { customerId: 'u1' } }, html5Inicis)).toEqual({
      request: { ...named, amount: 0, customer_id: 'u1', customer_uid: 'u1' },
      lost: ['notice not-carried customer.customerId'],
    })
  })

  test('without any id it is an error, since V1 would make a payment', () => {
    const { request, lost } = issuing({ issueId: ' ' }, html5Inicis)
    expect(lost).toEqual(['error not-carried issueId'])
    expect(request).not.toHaveProperty('customer_uid')
  })

  test.each([
    [1000, ['notice not-carried issueId', 'warning not-carried displayAmount']],
    [0, ['notice not-carried issueId']],
    [undefined, ['notice not-carried issueId']],
  ])('settle_acc would charge what is shown, so %s becomes nothing', (displayAmount, lost) => {
    expect(issuing({ displayAmount }, settleAcc)).toEqual({ request: { ...named, amount: 0 }, lost })
  })

  const both = { paymentId: 'o1', orderName: 'Monthly', totalAmount: 500, currency: 'KRW' }

  test('settle_acc charges while it issues', () => {
    const request = { ...both, billingKeyAndPayMethod: 'TRANSFER' }
    const converted = toV1(request, { gateway: settleAcc, operation: 'requestIssueBillingKeyAndPay' })
    expect(converted.request).toEqual({
      merchant_uid: 'o1',
      name: 'Monthly',
      amount: 500,
      currency: 'KRW',
      pay_method: 'trans',
      customer_uid: 'o1',
    })
    expect(converted.lost).toMatchObject([{ severity: 'notice', path: 'paymentId' }])
  })

  test('PHONE, as the guides write it, is read as MOBILE', () => {
    const request = { ...both, billingKeyAndPayMethod: 'PHONE' }
    const converted = toV1(request, { gateway: settleAcc, operation: 'requestIssueBillingKeyAndPay' })
    expect(converted.request['pay_method']).toBe('phone')
  })

  const unsupported = 'error unsupported-operation '
  test.each([
    ['settle', settle, 'requestIssueBillingKey'],
    ['html5_inicis', html5Inicis, 'requestIssueBillingKeyAndPay'],
    ['settle_acc', settleAcc, 'loadPaymentUI'],
    ['settle_acc', settleAcc, 'requestIdentityVerification'],
  ] as const)('%s has no %s', (_, gateway, operation) => {
    expect(issuing(both, gateway, operation).lost).toContain(unsupported)
  })

  test('a gateway whose flow depends on the method gets the right flow', () => {
    const issued = { methods: ['phone'], rules: [] }
    const gateway: Gateway = {
      ...settleAcc,
      profiles: { issue: issued, 'issue-and-pay': issued },
      flowOf: (request) => (request['pay_method'] === 'phone' ? 'issue-and-pay' : 'issue'),
    }
    expect(issuing({ billingKeyMethod: 'MOBILE' }, gateway).lost).toContain(unsupported)
  })
})

describe('values without a field in V1 are reported', () => {
  test.each([
    [{ channelGroupId: 'g' }, 'error not-carried channelGroupId'],
    [{ promotionId: 'p' }, 'error not-carried promotionId'],
    [
      { card: { cardPromotion: { promotionId: 'p', discountAmount: 1 } } },
      'error not-carried card.cardPromotion',
    ],
    [
      { virtualAccount: { fixedOption: { accountNumber: '1' } } },
      'error not-carried virtualAccount.fixedOption',
    ],
    [
      { virtualAccount: { accountExpiry: { validHours: 1 } } },
      'warning not-carried virtualAccount.accountExpiry.validHours',
    ],
    [{ virtualAccount: { bankCode: 'SHINHAN_BANK' } }, 'warning not-carried virtualAccount.bankCode'],
    [{ forceRedirect: true }, 'warning not-carried forceRedirect'],
    [{ windowType: { pc: 'POPUP' } }, 'warning not-carried windowType'],
    [{ locale: 'FR_FR' }, 'warning not-carried locale'],
    [{ productType: 'SERVICE' }, 'warning not-carried productType'],
    [{ customer: { gender: 'OTHER' } }, 'warning not-carried customer.gender'],
    [{ customer: { firstName: 'Port' } }, 'warning not-carried customer.firstName'],
    [
      { customer: { address: { country: 'KR', addressLine1: 'a', addressLine2: 'b' } } },
      'warning not-carried customer.address',
    ],
    [{ foo: 1 }, 'warning unknown-parameter foo'],
    [
      { offerPeriod: { range: { from: '2026-01-01T12:00:00+09:00' } } },
      'warning not-carried offerPeriod.range.from',
    ],
    [{ offerPeriod: { range: { to: 'soon' } } }, 'warning not-carried offerPeriod.range.to'],
    [
      { card: { availableCards: ['BC_CARD', 'MIRAE_ASSET_SECURITIES'] } },
      'warning not-carried card.availableCards.1',
    ],
    [
      { card: { installment: { freeInstallmentPlans: [{ cardCompany: 'BC_CARD', months: [2, 4] }] } } },
      'warning not-carried card.installment.freeInstallmentPlans.0',
    ],
    [{ products: 'shoes' }, 'error not-carried products'],
    [{ customData: JSON.parse('{"__proto__":{"a":1}}') }, 'error unsafe-key customData.__proto__'],
  ])('%j', (more, loss) => {
    expect(losses(more)).toEqual([loss])
  })

  test.each([[null], [undefined], ['card'], [[]], [42], [() => 1]])('%s is no request', (input) => {
    expect(toV1(input, { gateway: settle, operation: 'requestPayment' })).toMatchObject({
      request: {},
      lost: [{ severity: 'error', code: 'invalid-type', path: '' }],
    })
  })

  test('a request that throws when it is read is an invalid type', () => {
    const hostile = Object.defineProperty({}, 'customer', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(toV1(hostile, { gateway: settle, operation: 'requestPayment' }).lost).toMatchObject([
      { code: 'invalid-type' },
    ])
  })
})

test('the gateway may also be the V2 one', () => {
  const inicis_v2 = { acceptmethod: ['noeasypay'] }
  expect(
    convert({ bypass: { inicis_v2 }, payMethod: 'EASY_PAY', easyPay: { easyPayProvider: 'CHAI' } }, inicisV2),
  ).toEqual({
    request: { ...pay, pay_method: 'chai', bypass: { acceptmethod: 'noeasypay' } },
    lost: [],
  })
})
