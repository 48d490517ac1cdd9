import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fakePlatform } from '../checkout/testing/fake-platform.js'
import type { V1Sdk } from '../checkout/v1/sdk.js'
import type { V2Sdk } from '../checkout/v2/sdk.js'
import { loadV1 } from '../checkout/v1/load.js'
import { gateways } from '../gateways/all.js'
import { carriers, easyPayProviders, giftCertificateTypes, locales, windowTypes } from '../requests/codes.js'
import { v1Methods } from '../requests/methods.js'
import { html5Inicis } from '../gateways/v1.js'
import type { CheckoutEvent } from './events.js'
import { mask } from './mask.js'
import { observe } from './observe.js'

describe('shown unmasked', () => {
  const shown: readonly unknown[] = [
    {
      paymentId: 'order_2026-11-21.001',
      storeId: 'store-1',
      channelKey: 'channel-key-1',
      issueId: 'issue-1',
    },
    { merchant_uid: 'ORD20261121000001', imp_uid: 'imp_012345678901', pg: 'html5_inicis.INIpayTest' },
    // Order ids made from the time, in seconds, milliseconds and digits.
    { paymentId: '1763712000' },
    { paymentId: '1763712000123' },
    { paymentId: '20261121153000' },
    { totalAmount: 129_000, taxFreeAmount: 0, currency: 'KRW' },
    { amount: '14.20', tax_free: 0, vat_amount: 1.25, currency: 'CURRENCY_USD' },
    { payMethod: 'EASY_PAY', easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_KAKAOPAY', useCardPoint: true } },
    { pay_method: 'vbank', language: 'ko', escrow: false, popup: true, display: { card_quota: [0, 2, 3] } },
    { windowType: { pc: 'IFRAME', mobile: 'REDIRECTION' }, locale: 'KO_KR', productType: 'REAL' },
    { card: { installment: { monthOption: { fixedMonth: 3 } }, direct: { quota: 0 } } },
    { products: [{ amount: 1000, quantity: 2 }], virtualAccount: { accountExpiry: { validHours: 24 } } },
    { status: 'failed', dialect: 'v1', code: 'F1001', pgCode: 'PAY_PROCESS_CANCELED', impUid: 'imp_1' },
    { status: 'unknown', reason: 'already-paid', code: 'PaymentAlreadyPaid', txId: 'tx-1' },
    {},
    null,
  ]
  test.each(shown.map((value) => [JSON.stringify(value), value]))('%s', (_text, value) => {
    expect(mask(value)).toEqual(value)
  })
})

test("every code of PortOne's closed lists is shown", () => {
  for (const locale of locales) expect(mask({ locale })).toEqual({ locale })
  for (const easyPayProvider of easyPayProviders)
    expect(mask({ easyPay: { easyPayProvider } })).toEqual({ easyPay: { easyPayProvider } })
  for (const giftCertificateType of giftCertificateTypes)
    expect(mask({ giftCertificate: { giftCertificateType } })).toEqual({
      giftCertificate: { giftCertificateType },
    })
  for (const pc of windowTypes) expect(mask({ windowType: { pc } })).toEqual({ windowType: { pc } })
  for (const carrier of carriers) expect(mask({ mobile: { carrier } })).toEqual({ mobile: { carrier } })
  for (const pay_method of Object.keys(v1Methods)) expect(mask({ pay_method })).toEqual({ pay_method })
})

describe('shown by its kind', () => {
  const kinds: readonly (readonly [unknown, unknown])[] = [
    [
      { customer: { fullName: '홍길동', phoneNumber: '' } },
      { customer: { fullName: '•• 3 chars', phoneNumber: '' } },
    ],
    [
      { buyer_name: 'A', name: 'Socks' },
      { buyer_name: '•• 1 char', name: '•• 5 chars' },
    ],
    [
      { customData: { a: { b: '홍길동' }, c: 1 }, bypass: { kpn: {} } },
      { customData: '•• 2 fields', bypass: { kpn: '•• 0 fields' } },
    ],
    [
      { noticeUrls: ['https://a.test'], redirectUrl: 'https://shop.test/?name=hong' },
      { noticeUrls: '•• 1 item', redirectUrl: '•• address' },
    ],
    [
      { invented: 12, other: true, third: () => 1 },
      { invented: '•• number', other: '•• boolean', third: '•• function' },
    ],
    // A known field with another type of value.
    [
      { totalAmount: '홍길동', currency: 'won', payMethod: 'Gildong', paymentId: 'a b', locale: ['ko'] },
      {
        totalAmount: '•• 3 chars',
        currency: '•• 3 chars',
        payMethod: '•• 7 chars',
        paymentId: '•• 3 chars',
        locale: '•• 1 item',
      },
    ],
    [
      { products: 'all', customer: '홍길동', card: [1] },
      { products: '•• 3 chars', customer: '•• 3 chars', card: '•• 1 item' },
    ],
    // Order ids that are a mobile number, a resident registration number or a card number.
    ...[
      '010-1234-5678',
      '01012345678',
      '821012345678',
      '900101-1234567',
      '4111-1111-1111-1111',
      '4111111111111111',
    ].map(
      (number) =>
        [
          { paymentId: number, merchant_uid: number },
          { paymentId: `•• ${number.length} chars`, merchant_uid: `•• ${number.length} chars` },
        ] as const,
    ),
    [{ amount: 1012345678 }, { amount: '•• number' }],
    [
      { billingKey: 'key-1', customerUid: 'hong', paymentToken: 't' },
      { billingKey: '•• 5 chars', customerUid: '•• 4 chars', paymentToken: '•• 1 char' },
    ],
    [
      { code: 'hong gildong', pgMessage: 'hong' },
      { code: '•• 12 chars', pgMessage: '•• 4 chars' },
    ],
    ['홍길동', '•• 3 chars'],
    [undefined, '•• undefined'],
    [12n, '•• bigint'],
  ]
  test.each(kinds.map(([value, expected]) => [expected, value]))('%j', (expected, value) => {
    expect(mask(value)).toEqual(expected)
  })

  test('keys that are no field names are counted', () => {
    const value = { '010-1234-5678': 1, 'buyer@example.com': 1, 홍길동: 1, customer: { 'a b': 1 }, ok: 1 }
    expect(mask(value)).toEqual({
      ok: '•• number',
      customer: { '••': '•• 1 more field' },
      '••': '•• 3 more fields',
    })
  })

  test('keys that could change other objects are left out', () => {
    const value: unknown = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":1,"customer":{"__proto__":{"x":1}}}',
    )
    const masked = mask(value)
    expect(masked).toEqual({ customer: {} })
    expect(Object.getPrototypeOf(masked)).toBe(Object.prototype)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('long lists and wide records are cut', () => {
    const products = Array.from({ length: 25 }, () => ({ amount: 1 }))
    const masked = JSON.stringify(
      mask({
        products,
        customer: Object.fromEntries(
          products.concat(products, products, products, products).map((one, index) => [`f${index}`, one]),
        ),
      }),
    )
    expect(masked).toContain('•• 5 more items')
    expect(masked).toContain('•• 25 more fields')
  })

  test('a value that throws when it is read', () => {
    const cursed = {
      get customer(): never {
        throw new Error('no')
      },
    }
    expect(mask(cursed)).toBe('•• unreadable')
    const cycle: Record<string, unknown> = { paymentId: 'p-1' }
    cycle['customer'] = cycle
    expect(mask(cycle)).toEqual({
      paymentId: 'p-1',
      customer: { paymentId: '•• 3 chars', customer: '•• 2 fields' },
    })
  })
})

/** Personal data in its usual forms, with characters that our own texts never contain. */
// Digits that are in no number of a rule, such as a minimum of 1000.
const digits = (length: number) => fc.stringMatching(new RegExp(`^[678]{${length}}$`))
const hangul = fc.stringMatching(/^[가-힣]{4,8}$/)
const personal = fc.oneof(
  hangul,
  fc.tuple(hangul, hangul).map((names) => names.join(' ')),
  fc.stringMatching(/^[QXZ][qxzjwv]{4,9} [QXZ][qxzjwv]{4,9}$/),
  fc
    .tuple(fc.stringMatching(/^[qxzjwv]{4,10}$/), fc.stringMatching(/^[qxzjwv]{4,8}\.(com|kr)$/))
    .map((parts) => parts.join('@')),
  fc.tuple(digits(4), digits(4)).map(([one, other]) => `010-${one}-${other}`),
  digits(8).map((rest) => `010${rest}`),
  digits(8).map((rest) => `+8210${rest}`),
  fc.tuple(hangul, digits(3)).map(([street, number]) => `서울시 종로구 ${street}로 ${number}`),
  digits(6).map((rest) => `900101-1${rest}`),
  fc.constantFrom('4111-1111-1111-1111', '5555555555554444', '9445 4100 0000 0000'),
)

/** Personal and unknown fields of both dialects, and records that are passed through. */
const fields = [
  'customer.fullName',
  'customer.firstName',
  'customer.lastName',
  'customer.phoneNumber',
  'customer.email',
  'customer.customerId',
  'customer.zipcode',
  'customer.birthYear',
  'customer.gender',
  'customer.address.addressLine1',
  'customer.address.city',
  'customer.invented',
  'customer',
  'orderName',
  'orderDetail',
  'issueName',
  'customData.name',
  'customData',
  'transfer.customerIdentifier',
  'easyPay.customerIdentifier',
  'virtualAccount.fixedOption.accountNumber',
  'virtualAccount.cashReceiptType',
  'shippingAddress.addressLine2',
  'storeDetails.ceoFullName',
  'storeDetails.phoneNumber',
  'products.0.name',
  'products.0.link',
  'products.0',
  'products',
  'bypass.inicis_v2.P_RESERVED',
  'bypass',
  'redirectUrl',
  'appScheme',
  'noticeUrls.0',
  'offerPeriod.range.from',
  'paypal.payer',
  'buyer_name',
  'buyer_tel',
  'buyer_email',
  'buyer_addr',
  'buyer_postcode',
  'customer_uid',
  'customer_id',
  'custom_data.who',
  'custom_data',
  'm_redirect_url',
  'notice_url',
  'name',
  'vbank_due',
  'biz_num',
  'card.number',
  'card.direct.code',
  'card.detail.0.card_code',
  'naverProducts.0.name',
  'nobodyKnowsThis',
  'nobody.knows.this',
  // Fields that are shown if their value has the right form.
  'paymentId',
  'merchant_uid',
  'totalAmount',
  'amount',
  'currency',
  'payMethod',
  'pay_method',
  'windowType.pc',
  'locale',
  'language',
  'isEscrow',
  'escrow',
  'display.card_quota.0',
  'easyPay.easyPayProvider',
  'mobile.carrier',
  'code',
  'pgCode',
  'status',
  'reason',
] as const

const put = (root: unknown, path: readonly string[], value: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (/^\d+$/.test(key)) return [put(undefined, rest, value)]
  const there = typeof root === 'object' && root !== null && !Array.isArray(root) ? root : {}
  return { ...there, [key]: put(Reflect.get(there, key), rest, value) }
}

const plain = {
  paymentId: 'p-1',
  orderName: 'Socks',
  totalAmount: 90,
  currency: 'KRW',
  payMethod: 'CARD',
  merchant_uid: 'p-1',
  name: 'Socks',
  amount: 90,
  pay_method: 'card',
}
const planted = fc
  .array(fc.tuple(fc.constantFrom(...fields), personal), { minLength: 1, maxLength: 12 })
  .map((plants) => {
    let request: unknown = plain
    for (const [path, value] of plants) request = put(request, path.split('.'), value)
    return { request, values: plants.map(([, value]) => value) }
  })

const piecesOf = (value: string): readonly string[] =>
  Array.from({ length: Math.max(0, value.length - 3) }, (_, start) => value.slice(start, start + 4))

/** Fields of the checkout and of the merchant's settings, which are shown. */
const expectNothingOf = (values: readonly string[], text: string): void => {
  for (const value of values) for (const piece of piecesOf(value)) expect(text).not.toContain(piece)
}

describe('no personal data', () => {
  test('from arbitrary requests and outcomes', () => {
    fc.assert(
      fc.property(planted, ({ request, values }) => {
        expectNothingOf(values, JSON.stringify(mask(request)))
      }),
      { numRuns: 1_000 },
    )
  })

  test('in the names of fields', () => {
    const named = fc.array(personal, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(
        named,
        fc.constantFrom('', 'customer', 'customData', 'bypass.x', 'products.0'),
        (values, path) => {
          const record = Object.fromEntries(values.map((value) => [value, 1]))
          const request = path === '' ? record : put(plain, path.split('.'), record)
          expectNothingOf(values, JSON.stringify(mask(request)))
        },
      ),
    )
  })

  test('from any input: pure, never throws, and the result is JSON', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          const masked = mask(value)
          expect(mask(value)).toEqual(masked)
          expect(JSON.parse(JSON.stringify(masked))).toEqual(masked)
        },
      ),
    )
  })

  test('in the events of whole payments, for every gateway, with any request and answer', async () => {
    await loadV1()
    const answers = fc.record({
      code: fc.constantFrom('PG_PROVIDER_ERROR', 'FAILURE_TYPE_PG', 'F400', undefined),
      about: fc.constantFrom(
        'message',
        'pgMessage',
        'error_msg',
        'customer_uid',
        'billingKey',
        'buyer_name',
        'code',
      ),
      value: personal,
    })
    await fc.assert(
      fc.asyncProperty(
        planted,
        answers,
        fc.integer({ min: 0, max: gateways.length - 1 }),
        fc.constantFrom('requestPayment', 'requestIssueBillingKey', 'requestPay'),
        fc.constantFrom('refuse', 'report'),
        async ({ request, values }, { code, about, value }, nth, operation, onInvalid) => {
          const gateway = gateways[nth] ?? html5Inicis
          const answer = { code, paymentId: 'p-1', merchant_uid: 'p-1', [about]: `[V801] ${value}` }
          const portone: V2Sdk = {
            requestPayment: async () => answer,
            requestIssueBillingKey: async () => answer,
          }
          const imp: V1Sdk = { init: () => undefined, request_pay: (_sent, hear) => hear(answer) }
          const platform = fakePlatform({ globals: { PortOne: portone, IMP: imp } })
          const events: CheckoutEvent[] = []
          const checkout = observe((event) => void events.push(event)).createCheckout({
            platform,
            onInvalid: onInvalid === 'report' ? 'report' : 'refuse',
            channel: { gateway, storeId: 'store-1', userCode: 'imp00000000', channelKey: 'channel-1' },
          })
          const ending = checkout[operation](request as Readonly<Record<string, unknown>>).then(
            () => true,
            () => false,
          )
          await platform.advance(0)
          await ending
          expect(events.length).toBeGreaterThan(1)
          // A rule's limits may contain the digits of a buyer's number.
          const text = JSON.stringify(events, (key, told: unknown) =>
            /^(min|max)$/.test(key) ? undefined : told,
          )
          expectNothingOf([...values, value], text)
        },
      ),
      { numRuns: 400 },
    )
  })
})
