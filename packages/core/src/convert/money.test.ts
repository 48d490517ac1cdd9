import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gateways } from '../gateways/all.js'
import type { Gateway } from '../gateways/gateway.js'
import { niceV2, paypalV2 as paypalV1 } from '../gateways/v1.js'
import { niceV2 as niceV2OfV2 } from '../gateways/v2.js'
import type { JsonRecord } from '../model.js'
import { valueAt } from '../rules/path.js'
import { operationsOf } from './convert.js'
import { toV1 } from './to-v1.js'
import { toV2 } from './to-v2.js'

/** ISO 4217, written again: a test that used the product's table would repeat its mistakes. */
const decimals = { KRW: 0, JPY: 0, VND: 0, USD: 2, EUR: 2, CNY: 2, THB: 2, KWD: 3, BHD: 3, CLF: 4 } as const
const currency = fc.constantFrom(...(Object.keys(decimals) as (keyof typeof decimals)[]))

/** Amounts from 0 to the largest that is exact. */
const coins = fc.oneof(
  fc.nat({ max: 1_000_000 }),
  fc.nat({ max: 999_999_999_999_999 }),
  fc.constantFrom(0, 1, 10, 99, 100),
)

/** The decimal text of an amount in minor units, without arithmetic. */
const majorText = (minor: number, places: number): string => {
  const digits = String(minor).padStart(places + 1, '0')
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
}

const sums = fc.record({
  currency,
  total: coins,
  free: coins,
  vat: coins,
  prices: fc.array(coins, { minLength: 1, maxLength: 3 }),
})

/** The gateways that take payments; others only issue billing keys or verify identities. */
const of = (dialect: string) =>
  gateways.filter(
    (gateway) => gateway.dialect === dialect && (dialect === 'v2' || gateway.profiles['pay'] !== undefined),
  )
const named = (list: readonly Gateway[]) => list.map((gateway) => [gateway.code, gateway] as const)
const errorsIn = (lost: readonly { readonly severity: string; readonly path: string }[]) =>
  lost.filter(({ severity }) => severity === 'error').map(({ path }) => path)
/** Errors about money only; a gateway may also refuse the method or the operation. */
const ofMoney = (paths: readonly string[]) =>
  paths.filter((path) => /amount|Amount|tax_free|currency|unitPrice/.test(path))

/** The list that holds the prices of goods on a V1 gateway. */
const goodsOf = ({ conversion }: Gateway, prices: readonly number[]): JsonRecord =>
  conversion.goods
    ? {
        [conversion.goods]: prices.map((amount, index) => ({
          orderNumber: `${index}`,
          name: 'n',
          quantity: 1,
          amount,
        })),
      }
    : { products: prices.map((unitPrice, index) => ({ id: `${index}`, name: 'n', unitPrice, quantity: 1 })) }

describe('every amount of a V1 request becomes V2 minor units, exactly', () => {
  test.each(named(of('v1')))('%s', (_, gateway) => {
    fc.assert(
      fc.property(sums, ({ currency, total, free, vat, prices }) => {
        const places = decimals[currency]
        const major = (minor: number) => Number(majorText(minor, places))
        const given = {
          merchant_uid: 'o1',
          name: 'n',
          pay_method: 'card',
          currency,
          amount: major(total),
          tax_free: major(free),
          vat_amount: major(vat),
          ...goodsOf(gateway, prices.map(major)),
        }
        const { request, lost } = toV2(given, { gateway })
        expect(ofMoney(errorsIn(lost))).toEqual([])
        // A gateway's own list of goods has V2's units already.
        expect(request).toMatchObject({ currency, totalAmount: total, taxFreeAmount: free, vatAmount: vat })
        if (!gateway.conversion.goods)
          expect(request['products']).toMatchObject(prices.map((amount) => ({ amount })))
      }),
      { numRuns: 60 },
    )
  })
})

describe('every amount of a V2 request becomes V1 major units, exactly', () => {
  test.each(named([...of('v1'), ...of('v2')]))('%s', (_, gateway) => {
    fc.assert(
      fc.property(sums, ({ currency, total, free, vat, prices }) => {
        const places = decimals[currency]
        const given = {
          paymentId: 'o1',
          orderName: 'n',
          currency: `CURRENCY_${currency}`,
          totalAmount: total,
          taxFreeAmount: free,
          vatAmount: vat,
          products: prices.map((amount, index) => ({ id: `${index}`, name: 'n', amount, quantity: 1 })),
        }
        const operation = operationsOf(gateway).pay
        const { request, lost } = toV1(given, { gateway, operation })
        expect(ofMoney(errorsIn(lost))).toEqual([])
        const inMajor = (minor: number) => Number(majorText(minor, places))
        expect(request).toMatchObject({
          currency,
          amount: inMajor(total),
          tax_free: inMajor(free),
          vat_amount: inMajor(vat),
        })
        const back = toV2(request, { gateway }).request
        expect(back).toMatchObject({ currency, totalAmount: total, taxFreeAmount: free, vatAmount: vat })
      }),
      { numRuns: 60 },
    )
  })
})

describe('an amount that is no whole number of minor units', () => {
  const odd: readonly (readonly [amount: unknown, currency: string])[] = [
    [0.1 + 0.2, 'USD'],
    [1.005, 'USD'],
    [1000.5, 'KRW'],
    [0.0005, 'KWD'],
    [1e21, 'KRW'],
    [1e15, 'USD'],
    [5e-324, 'USD'],
    [-1, 'KRW'],
    [-0.01, 'USD'],
    [NaN, 'KRW'],
    [Infinity, 'KRW'],
    [1000n, 'KRW'],
    [[1000], 'KRW'],
    [new Date(0), 'KRW'],
    [true, 'KRW'],
    [true, 'USD'],
    ['', 'USD'],
    [' ', 'USD'],
    ['14,20', 'USD'],
    ['1,000', 'KRW'],
    ['14.205', 'USD'],
    ['1e3', 'KRW'],
    ['0x10', 'KRW'],
    ['-5', 'KRW'],
    ['+5', 'KRW'],
    ['NaN', 'USD'],
    ['Infinity', 'USD'],
    ['9007199254740993', 'KRW'],
    ['\u0661\u0660', 'KRW'],
    ['\uff11\uff10', 'USD'],
    ['1000원', 'KRW'],
    [{ valueOf: () => 10 }, 'USD'],
  ]

  test.each(odd)('%s %s is an error in every field and is never converted', (amount, currency) => {
    const given = {
      merchant_uid: 'o1',
      name: 'n',
      pay_method: 'card',
      currency,
      amount,
      tax_free: amount,
      vat_amount: amount,
      products: [{ id: '1', name: 'n', quantity: 1, unitPrice: amount }],
    }
    const { request, lost } = toV2(given, { gateway: niceV2 })
    expect(errorsIn(lost)).toEqual(
      expect.arrayContaining(['amount', 'tax_free', 'vat_amount', 'products.0.unitPrice']),
    )
    for (const path of ['totalAmount', 'taxFreeAmount', 'vatAmount', 'products.0.amount'])
      expect(valueAt(request, path)).toBeUndefined()
  })

  test.each([[1.5], [-1], [NaN], [1e15], ['14.2'], [''], ['1e3'], ['１０'], [true], [1000n], [[1000]]])(
    'V2 %s is an error and is never converted',
    (amount) => {
      const given = {
        paymentId: 'o1',
        orderName: 'n',
        currency: 'USD',
        totalAmount: amount,
        taxFreeAmount: amount,
        vatAmount: amount,
        products: [{ id: '1', name: 'n', quantity: 1, amount }],
      }
      const { request, lost } = toV1(given, { gateway: niceV2, operation: 'requestPayment' })
      expect(errorsIn(lost)).toEqual(
        expect.arrayContaining(['totalAmount', 'taxFreeAmount', 'vatAmount', 'products.0.amount']),
      )
      for (const path of ['amount', 'tax_free', 'vat_amount', 'products.0.unitPrice'])
        expect(valueAt(request, path)).toBeUndefined()
    },
  )

  test('negative zero is zero', () => {
    const { request, lost } = toV2({ merchant_uid: 'o1', amount: -0 }, { gateway: niceV2 })
    expect(request['totalAmount']).toBe(0)
    expect(errorsIn(lost)).toEqual([])
  })
})

describe('an amount given as a string', () => {
  const priced = { id: '1', name: 'n', quantity: 1 }
  const warnings = (
    lost: readonly { readonly severity: string; readonly code: string; readonly path: string }[],
  ) => lost.flatMap(({ severity, code, path }) => (severity === 'warning' ? [`${code} ${path}`] : []))

  test.each([
    ['14.20', 'USD', 1420],
    ['8.25', 'USD', 825],
    ['0', 'USD', 0],
    [' 1000 ', 'KRW', 1000],
    ['007', 'USD', 700],
    ['9999999999999.99', 'USD', 999999999999999],
  ] as const)('V1 %j %s is read where it is exact, with a warning', (amount, currency, minor) => {
    const given = {
      merchant_uid: 'o1',
      pay_method: 'card',
      currency,
      amount,
      tax_free: amount,
      vat_amount: amount,
      products: [{ ...priced, unitPrice: amount }],
    }
    const { request, lost } = toV2(given, { gateway: niceV2 })
    expect(request).toMatchObject({ totalAmount: minor, taxFreeAmount: minor, vatAmount: minor })
    expect(valueAt(request, 'products.0.amount')).toBe(minor)
    expect(errorsIn(lost)).toEqual([])
    expect(warnings(lost)).toEqual(
      ['amount', 'tax_free', 'vat_amount', 'products.0.unitPrice'].map((path) => `invalid-type ${path}`),
    )
  })

  test('a V2 string is read in minor units', () => {
    const given = {
      paymentId: 'o1',
      currency: 'USD',
      totalAmount: '1420',
      products: [{ ...priced, amount: '1420' }],
    }
    const { request, lost } = toV1(given, { gateway: niceV2, operation: 'requestPayment' })
    expect(request).toMatchObject({ amount: 14.2, products: [{ unitPrice: 14.2 }] })
    expect(warnings(lost)).toEqual(['invalid-type totalAmount', 'invalid-type products.0.amount'])
  })
})

describe('money from any JSON is exact or refused', () => {
  /** A JSON value as decimal digits, `[digits, decimals]`; undefined where it is no amount. */
  const meaning = (value: unknown): readonly [digits: bigint, decimals: number] | undefined => {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : ''
    const [, whole, part = ''] = /^([0-9]+)(?:\.([0-9]+))?$/.exec(text) ?? []
    return whole === undefined ? undefined : [BigInt(whole + part), part.length]
  }
  const same = ([a, scaleA]: readonly [bigint, number], [b, scaleB]: readonly [bigint, number]) =>
    a * 10n ** BigInt(scaleB) === b * 10n ** BigInt(scaleA)

  const decimalText = fc
    .tuple(
      fc.stringMatching(/^[0-9]{0,18}$/),
      fc.constantFrom('.', ',', 'e', '', '-'),
      fc.stringMatching(/^[0-9]{0,6}$/),
    )
    .map((parts) => parts.join(''))
  const amounts = fc.oneof(
    fc.jsonValue(),
    decimalText,
    fc.double(),
    fc.integer().map((cents) => cents / 100),
    fc.nat().map(String),
    fc.constantFrom(NaN, Infinity, -0, 2 ** 53, 1e21, 1e-7, '', ' ', '1e3', '-1', '٣', '８', 'null', true),
  )
  const currencies = fc.oneof(currency, fc.constantFrom('ABC', 'krw', 'XXX', '', null, 410, {}))

  /** Each field that holds money in V1, with its field in V2. */
  const places = [
    ['amount', 'totalAmount'],
    ['tax_free', 'taxFreeAmount'],
    ['vat_amount', 'vatAmount'],
    ['products.0.unitPrice', 'products.0.amount'],
  ] as const
  const isGiven = (value: unknown) => value !== undefined && value !== null

  /** Shows only the gateway's name in a counterexample, without its rules. */
  const oneOf = (list: readonly Gateway[]) =>
    fc.constantFrom(
      ...list.map((gateway) =>
        Object.assign(Object.create(gateway) as Gateway, {
          [fc.toStringMethod]: () => `${gateway.dialect} ${gateway.code}`,
        }),
      ),
    )
  const everywhere = oneOf(gateways.filter(({ conversion }) => !conversion.goods))
  const four = fc.tuple(amounts, amounts, amounts, amounts)

  const exponentOf = (code: unknown): number | undefined =>
    typeof code === 'string' && Object.hasOwn(decimals, code)
      ? decimals[code as keyof typeof decimals]
      : undefined

  test('V1 to V2', () => {
    fc.assert(
      fc.property(
        everywhere,
        currencies,
        four,
        (gateway, code, [amount, tax_free, vat_amount, unitPrice]) => {
          const given = {
            merchant_uid: 'o',
            pay_method: 'card',
            currency: code,
            amount,
            tax_free,
            vat_amount,
            products: [{ unitPrice }],
          }
          const { request, lost } = toV2(given, { gateway })
          const paths = lost.map(({ path }) => path)
          const errors = errorsIn(lost)
          const exponent = exponentOf(request['currency']) ?? exponentOf(code)
          if (isGiven(code) && code !== '' && exponentOf(code) === undefined)
            expect(errors).toContain('currency')
          for (const [v1, v2] of places) {
            const from = valueAt(given, v1)
            // The amount of a billing key is only displayed.
            const to = valueAt(request, v2) ?? (v1 === 'amount' ? request['displayAmount'] : undefined)
            if (errors.includes('currency') || !isGiven(from)) continue
            // A value without a field in this operation is reported.
            if (to === undefined) expect(paths.some((path) => v1.startsWith(path))).toBe(true)
            else {
              const [meant, coins] = [meaning(from), meaning(to)]
              expect(typeof to).toBe('number')
              expect(
                meant && coins && same(meant, [coins[0], coins[1] + (exponent ?? 0)]),
                `${v1} ${String(from)} ${String(to)}`,
              ).toBe(true)
            }
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('V2 to V1', () => {
    fc.assert(
      fc.property(
        everywhere,
        currencies,
        four,
        (gateway, code, [totalAmount, taxFreeAmount, vatAmount, amount]) => {
          const given = {
            paymentId: 'o',
            payMethod: 'CARD',
            currency: code,
            totalAmount,
            taxFreeAmount,
            vatAmount,
            products: [{ amount }],
          }
          const operation = operationsOf(gateway).pay
          const { request, lost } = toV1(given, { gateway, operation })
          const paths = lost.map(({ path }) => path)
          const errors = errorsIn(lost)
          const exponent = exponentOf(code) ?? exponentOf(gateway.conversion.currency ?? 'KRW')
          if (isGiven(code) && code !== '' && exponentOf(code) === undefined)
            expect(errors).toContain('currency')
          for (const [v1, v2] of places) {
            const from = valueAt(given, v2)
            const to = valueAt(request, v1)
            if (errors.includes('currency') || !isGiven(from)) continue
            if (to === undefined) expect(paths.some((path) => v2.startsWith(path))).toBe(true)
            else {
              const [meant, major] = [meaning(from), meaning(to)]
              expect(typeof to).toBe('number')
              expect(
                meant && major && same([meant[0], meant[1] + (exponent ?? 0)], major),
                `${v2} ${String(from)} ${String(to)}`,
              ).toBe(true)
            }
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('in the lists that some gateways take in place of products', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...gateways.filter(({ conversion }) => conversion.goods)),
        currency,
        amounts,
        (gateway, code, amount) => {
          const list = gateway.conversion.goods ?? ''
          const { request, lost } = toV2(
            { merchant_uid: 'o', pay_method: 'card', currency: code, [list]: [{ orderNumber: '1', amount }] },
            { gateway },
          )
          const to = valueAt(request, 'products.0.amount')
          if (!isGiven(amount)) expect(to).toBeUndefined()
          else if (to === undefined) expect(errorsIn(lost)).toContain(`${list}.0.amount`)
          else {
            const [meant, coins] = [meaning(amount), meaning(to)]
            expect(meant && coins && same(meant, [coins[0], coins[1] + decimals[code]])).toBe(true)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('an unknown currency', () => {
  const strange = [
    'krw',
    'usd',
    'KRW ',
    ' KRW',
    'currency_krw',
    'US',
    'KRWX',
    '410',
    // Three letters, but not a code of ISO 4217.
    'ABC',
    'WON',
    410,
    840,
    { code: 'USD' },
    ['USD'],
    true,
  ]

  test.each(strange)('%j has unknown decimals and is an error: 1000 won could become 100,000', (currency) => {
    const v1 = { merchant_uid: 'o1', name: 'n', pay_method: 'card', amount: 1000, currency }
    const v2 = { paymentId: 'o1', orderName: 'n', payMethod: 'CARD', totalAmount: 1000, currency }
    for (const gateway of [niceV2, niceV2OfV2]) {
      expect(errorsIn(toV2(v1, { gateway }).lost)).toContain('currency')
      expect(errorsIn(toV1(v2, { gateway, operation: 'requestPayment' }).lost)).toContain('currency')
    }
  })

  test.each([undefined, null, '', ' '])(
    "%j counts as missing: the gateway's default currency is used",
    (currency) => {
      const given = { merchant_uid: 'o1', name: 'n', amount: 14, currency }
      expect(toV2({ ...given, pay_method: 'card' }, { gateway: niceV2 })).toMatchObject({
        request: { totalAmount: 14, currency: 'KRW' },
        lost: [],
      })
      expect(toV2({ ...given, pay_method: 'paypal' }, { gateway: paypalV1 }).request).toMatchObject({
        totalAmount: 1400,
        currency: 'USD',
      })
    },
  )
})

describe('the display amount of a billing key', () => {
  test.each(named(of('v1').filter(({ flowOf }) => flowOf)))(
    '%s does not charge the display amount',
    (_, gateway) => {
      fc.assert(
        fc.property(currency, coins, (currency, displayAmount) => {
          const given = {
            issueId: 'i1',
            customer: { customerId: 'b1' },
            billingKeyMethod: 'CARD',
            currency,
            displayAmount,
          }
          const { request, lost } = toV1(given, { gateway, operation: 'requestIssueBillingKey' })
          const flow = gateway.flowOf?.(request)
          const refused = errorsIn(lost).length > 0
          const shown = Number(majorText(displayAmount, decimals[currency]))
          if (!refused && flow === 'issue') expect([0, shown]).toContain(request['amount'])
          if (!refused && flow !== 'issue') expect(request['amount']).toBe(0)
          if (request['amount'] === 0 && displayAmount !== 0)
            expect(lost.map(({ path }) => path)).toContain('displayAmount')
        }),
        { numRuns: 40 },
      )
    },
  )
})
