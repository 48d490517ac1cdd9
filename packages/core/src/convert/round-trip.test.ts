import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, isAcceptable } from '../check.js'
import type { Gateway } from '../gateways/gateway.js'
import { html5Inicis, settle, settleAcc } from '../gateways/v1.js'
import { inicisV2, kpn } from '../gateways/v2.js'
import { normalize } from '../normalize.js'
import type { JsonRecord, V2Operation } from '../model.js'
import { cardCodes } from '../requests/spellings.js'
import { toV1 } from './to-v1.js'
import { toV2 } from './to-v2.js'

const gateways: readonly Gateway[] = [html5Inicis, settle, settleAcc, inicisV2, kpn]

/** Any of the keys, each with its own values. */
const some = (model: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<JsonRecord> =>
  fc.record(model, { requiredKeys: [] })

const word = fc.stringMatching(/^[a-z][a-z\d]{1,11}$/)
const url = word.map((name) => `https://${name}.example/return`)
const won = fc.nat({ max: 10_000_000 })
const day = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10).replaceAll('-', ''))
const code = fc.constantFrom(...Object.keys(cardCodes))

const card = some({
  direct: fc.record({ code, quota: fc.nat({ max: 12 }) }),
  detail: fc
    .uniqueArray(code, { minLength: 1, maxLength: 4 })
    .map((codes) => [
      { card_code: '*', enabled: false },
      ...codes.map((card_code) => ({ card_code, enabled: true })),
    ]),
})

const v1Common = {
  channelKey: word,
  name: word,
  tax_free: won,
  vat_amount: won,
  language: fc.constantFrom('ko', 'en'),
  escrow: fc.boolean(),
  digital: fc.boolean(),
  buyer_name: word,
  buyer_tel: fc.constantFrom('010-0000-1234', '01012345678'),
  buyer_email: word.map((name) => `${name}@shop.example`),
  buyer_addr: word,
  buyer_postcode: word,
  customer_id: word,
  custom_data: fc
    .jsonValue()
    .filter((data) => !JSON.stringify(data).includes('__proto__'))
    .map((data) => ({ data })),
  notice_url: url,
  m_redirect_url: url,
  app_scheme: word,
  vbank_due: day,
  products: fc.array(fc.record({ id: word, name: word, unitPrice: won, quantity: fc.nat() })),
  popup: fc.boolean(),
}

const request = (
  own: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  more: Readonly<Record<string, fc.Arbitrary<unknown>>>,
) =>
  fc
    .tuple(some({ ...v1Common, ...own }), fc.record({ merchant_uid: word, ...more }))
    .map(([asked, needed]): JsonRecord => ({ ...asked, ...needed }))

const inicisOwn = {
  card,
  // A gateway that shows all months up to the largest loses their order and gaps.
  display: fc.integer({ min: 0, max: 12 }).map((last) => ({
    card_quota: Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2),
  })),
  period: fc.record({ from: day, to: day }),
  bypass: some({
    acceptmethod: fc
      .uniqueArray(fc.constantFrom('noeasypay', 'CARDPOINT', 'slimquota(11-2:3)', 'SKIN(BLUE)'), {
        minLength: 1,
      })
      .map((words) => words.join(':')),
    P_RESERVED: fc
      .uniqueArray(fc.constantFrom('noeasypay=Y', 'cp_yn=Y', 'twotrs_bank=Y'), { minLength: 1 })
      .map((words) => words.join('&')),
  }),
}

const v1Requests: readonly [name: string, gateway: Gateway, requests: fc.Arbitrary<JsonRecord>][] = [
  [
    'html5_inicis pays',
    html5Inicis,
    request(inicisOwn, {
      amount: won,
      pay_method: fc.constantFrom(...(html5Inicis.profiles['pay']?.methods ?? [])),
    }),
  ],
  [
    'html5_inicis issues',
    html5Inicis,
    request(inicisOwn, { amount: won, pay_method: fc.constant('card'), customer_uid: word }),
  ],
  [
    'settle pays',
    settle,
    request(
      { company: word, company_en: word, bypass: fc.record({ settle: some({ vbank010: fc.boolean() }) }) },
      { amount: won, pay_method: fc.constantFrom(...(settle.profiles['pay']?.methods ?? [])) },
    ),
  ],
  [
    'settle_acc pays',
    settleAcc,
    request(
      { bypass: fc.record({ settle: some({ custCi: word, addDeductionYn: fc.constantFrom('Y', 'N') }) }) },
      { amount: won, pay_method: fc.constant('trans') },
    ),
  ],
  [
    'settle_acc issues, or charges at once',
    settleAcc,
    request({}, { amount: won, pay_method: fc.constant('trans'), customer_uid: word }),
  ],
]

/** Fields that V2 always has and V1 leaves to a default. */
const told = (one: JsonRecord): JsonRecord => ({ currency: 'KRW', ...one })

/** Leaves out what either direction reported, by V1 path: a top-level key or an item of `bypass`. */
const without = (one: JsonRecord, paths: ReadonlySet<string>): JsonRecord =>
  Object.fromEntries(
    Object.entries(one)
      .filter(([key]) => !paths.has(key))
      .map(([key, value]) => [
        key,
        typeof value === 'object' &&
        value !== null &&
        !Array.isArray(value) &&
        [...paths].some((path) => path.startsWith(`${key}.`))
          ? Object.fromEntries(Object.entries(value).filter(([inner]) => !paths.has(`${key}.${inner}`)))
          : value,
      ])
      .filter(([, value]) => JSON.stringify(value) !== '{}'),
  )

describe('V1 -> V2 -> V1 loses only what it reports', () => {
  test.each(v1Requests)('%s', (_, gateway, requests) => {
    fc.assert(
      fc.property(requests, (given) => {
        const there = toV2(given, { gateway })
        const back = toV1(there.request, { gateway, operation: there.operation })
        expect([...there.lost, ...back.lost].filter(({ severity }) => severity === 'error')).toEqual([])
        const options = {
          gateway,
          operation: 'request_pay',
          device: 'pc',
          baseUrl: 'https://shop.example',
        } as const
        const lost = new Set(there.lost.map(({ path }) => path))
        // The way back reports two losses: V1 allows fewer months than a fixed one, and the billing key gets another name.
        for (const { path } of back.lost) if (path.endsWith('fixedMonth')) lost.add('display')
        expect(without(told(normalize(back.request, options).request), lost)).toEqual(
          without(told(normalize(given, options).request), lost),
        )
      }),
    )
  })

  test('a payment stays a payment, an issue stays an issue', () => {
    for (const [, gateway, requests] of v1Requests) {
      fc.assert(
        fc.property(requests, (given) => {
          const there = toV2(given, { gateway })
          const back = toV1(there.request, { gateway, operation: there.operation })
          expect(gateway.flowOf?.(back.request)).toBe(gateway.flowOf?.(given))
          expect(back.request['amount']).toBe(given['amount'])
        }),
        { numRuns: 50 },
      )
    }
  })
})

describe('V2 -> V1 -> V2 keeps the payment', () => {
  const charge = fc.record(
    {
      channelKey: word,
      paymentId: word,
      orderName: word,
      totalAmount: won,
      currency: fc.constantFrom('KRW', 'USD', 'KWD'),
      payMethod: fc.constantFrom('CARD', 'TRANSFER', 'VIRTUAL_ACCOUNT', 'MOBILE'),
      taxFreeAmount: won,
      productType: fc.constantFrom('REAL', 'DIGITAL'),
      locale: fc.constantFrom('KO_KR', 'EN_US'),
      redirectUrl: url,
      noticeUrls: fc.array(url, { minLength: 1, maxLength: 3 }),
      customer: some({ fullName: word, phoneNumber: word, email: word, customerId: word, zipcode: word }),
      products: fc.array(fc.record({ id: word, name: word, amount: won, quantity: fc.nat() })),
    },
    { requiredKeys: ['paymentId', 'orderName', 'totalAmount', 'currency', 'payMethod'] },
  )

  test.each([
    ['html5_inicis', html5Inicis],
    ['settle', settle],
    ['settle_acc', settleAcc],
    ['inicis_v2', inicisV2],
    ['kpn', kpn],
  ])('%s', (_, gateway) => {
    fc.assert(
      fc.property(charge, (given) => {
        const there = toV1(given, { gateway, operation: 'requestPayment' })
        expect(there.lost).toEqual([])
        const back = toV2(there.request, { gateway })
        expect(back.lost).toEqual([])
        const { customer, ...rest } = given
        expect(back).toMatchObject({ operation: 'requestPayment', request: rest })
        if (customer && Object.keys(customer).length > 0) expect(back.request['customer']).toEqual(customer)
      }),
    )
  })

  test('a V2 request that passes its gateway also passes after conversion to V1', () => {
    const request = {
      storeId: 's',
      channelKey: 'c',
      paymentId: 'o1',
      orderName: 'Shoes',
      totalAmount: 1000,
      currency: 'KRW',
      payMethod: 'EASY_PAY',
      easyPay: { easyPayProvider: 'SAMSUNGPAY' },
      customer: { fullName: '포트원', phoneNumber: '010-0000-1234', email: 'test@portone.io' },
      redirectUrl: 'https://shop.example/return',
      bypass: { inicis_v2: { acceptmethod: ['noeasypay'], P_RESERVED: ['noeasypay=Y'] } },
    }
    for (const device of ['pc', 'mobile'] as const) {
      expect(isAcceptable(check(request, { gateway: inicisV2, operation: 'requestPayment', device }))).toBe(
        true,
      )
      const { request: param, lost } = toV1(request, { gateway: html5Inicis, operation: 'requestPayment' })
      expect(lost).toEqual([])
      expect(isAcceptable(check(param, { gateway: html5Inicis, operation: 'request_pay', device }))).toBe(
        true,
      )
    }
  })
})

describe('any input', () => {
  const operations: readonly V2Operation[] = [
    'requestPayment',
    'requestIssueBillingKey',
    'requestIssueBillingKeyAndPay',
    'loadPaymentUI',
    'loadIssueBillingKeyUI',
    'requestIdentityVerification',
  ]
  const keys = Object.keys(v1Common).concat(
    [
      'merchant_uid',
      'amount',
      'currency',
      'pay_method',
      'customer_uid',
      'card',
      'display',
      'period',
      'bypass',
    ],
    [
      'paymentId',
      'issueId',
      'totalAmount',
      'displayAmount',
      'payMethod',
      'billingKeyMethod',
      'easyPay',
      'customer',
    ],
    ['offerPeriod', 'virtualAccount', 'noticeUrls', 'windowType', '__proto__', 'constructor'],
  )
  const anything = fc.anything({
    withNullPrototype: true,
    withDate: true,
    withBigInt: true,
    key: fc.oneof(fc.constantFrom(...keys), fc.string()),
  })
  const hostile = fc.oneof(
    anything,
    fc.dictionary(fc.constantFrom(...keys), anything, { noNullPrototype: false }),
    fc.json().map((text): unknown => JSON.parse(text)),
    fc.constant(
      JSON.parse(
        '{"__proto__":{"polluted":1},"custom_data":{"__proto__":{"polluted":1}},"bypass":{"settle":{"__proto__":{}}}}',
      ),
    ),
  )
  const own = (value: unknown, depth = 0): readonly string[] =>
    typeof value !== 'object' || value === null || depth > 30
      ? []
      : Object.entries(value).flatMap(([key, inner]) => [key, ...own(inner, depth + 1)])
  const frozen = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value)
      for (const inner of Object.values(value)) frozen(inner)
    }
    return value
  }

  test('never throws, never mutates, never copies __proto__', () => {
    fc.assert(
      fc.property(
        hostile,
        fc.constantFrom(...gateways),
        fc.constantFrom(...operations),
        (input, gateway, operation) => {
          // In a module, writing to a frozen object throws.
          frozen(input)
          for (const { request, lost } of [toV2(input, { gateway }), toV1(input, { gateway, operation })]) {
            expect(own(request)).not.toContain('__proto__')
            for (const { severity, path, docs } of lost) {
              expect(['error', 'warning', 'notice']).toContain(severity)
              expect(typeof path).toBe('string')
              expect(docs).toMatch(/^https:\/\/developers\.portone\.io\//)
            }
          }
        },
      ),
      { numRuns: 1000 },
    )
    expect({}).not.toHaveProperty('polluted')
  })

  test('__proto__ is removed from an object with toJSON', () => {
    for (const said of [{ a: 1 }, JSON.parse('{"__proto__":{"polluted":1},"a":1}') as unknown]) {
      const given: unknown = JSON.parse('{"b":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}')
      const cart = Object.assign(Object(given) as object, { toJSON: () => said })
      for (const { request } of [
        toV2({ custom_data: { cart } }, { gateway: inicisV2 }),
        toV1({ customData: { cart } }, { gateway: html5Inicis, operation: 'requestPayment' }),
      ]) {
        expect(own(request)).not.toContain('__proto__')
        // The result of toJSON is carried.
        expect(JSON.stringify(request)).toContain('{"cart":{"a":1}}')
      }
    }
    const at = new Date(0)
    expect(toV2({ custom_data: { at } }, { gateway: inicisV2 }).request['customData']).toEqual({ at })
  })

  test('properties of a prototype are ignored', () => {
    const inherited = Object.create({ amount: 5000, customer_uid: 'key1', currency: 'USD' }) as object
    const given = Object.assign(inherited, { merchant_uid: 'o1', pay_method: 'card', amount: 1000 })
    expect(toV2(given, { gateway: settle })).toMatchObject({
      operation: 'requestPayment',
      request: { totalAmount: 1000, currency: 'KRW' },
    })
    const shown = Object.create({ displayAmount: 5, payMethod: 'MOBILE', currency: 'USD' }) as object
    const { request } = toV1(Object.assign(shown, { paymentId: 'o1', totalAmount: 1000 }), {
      gateway: settle,
      operation: 'requestPayment',
    })
    expect(request).toMatchObject({ amount: 1000 })
    expect(request).not.toHaveProperty('currency')
    expect(request).not.toHaveProperty('pay_method')
  })

  test('a request that contains itself is refused without an endless loop', () => {
    const data: Record<string, unknown> = {}
    data['self'] = data
    const converted = toV2({ custom_data: data }, { gateway: kpn })
    expect(isAcceptable(converted.lost)).toBe(false)
  })
})
