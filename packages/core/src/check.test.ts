import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze, patched } from '../test-support/json.js'
import { caseName, mutated, optionsOf, throwingRequest } from '../test-support/requests.js'
import { check, isAcceptable } from './check.js'
import { settle } from './gateways/hecto/v1.js'
import { inicisV2 } from './gateways/inicis/v2.js'

const options = { gateway: inicisV2, operation: 'requestPayment', device: 'pc' } as const

const request = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'CARD',
  customer: { fullName: '포트원', phoneNumber: '010-0000-1234', email: 'test@portone.io' },
}

describe('findings', () => {
  test('a finding has a severity, code, path, params and docs page', () => {
    expect(check(patched(request, { currency: 'JPY' }), options)).toEqual([
      {
        severity: 'error',
        code: 'unsupported-value',
        path: 'currency',
        params: { gateway: 'inicis_v2', dialect: 'v2', device: 'pc', value: 'JPY', allowed: ['KRW', 'USD'] },
        docs: 'https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2',
      },
    ])
  })

  test("a finding of a dialect's rule links to PortOne's reference, one of a gateway's rule to its guide", () => {
    const found = check(
      patched(request, {
        storeId: undefined,
        orderNam: 'a',
        'bypass.inicis_v2.P_MNAM': 'a',
        paymentId: '가',
      }),
      options,
    )
    const guide = 'https://developers.portone.io/opi/ko/integration/pg/v2/inicis-v2?v=v2'
    const reference = 'https://developers.portone.io/sdk/ko/v2-sdk/payment-request?v=v2'
    expect(Object.fromEntries(found.map(({ path, docs }) => [path, docs]))).toEqual({
      storeId: reference,
      orderNam: reference,
      'bypass.inicis_v2.P_MNAM': guide,
      paymentId: guide,
    })
  })

  test.each([
    ['an operation', inicisV2, 'loadPaymentUI', {}, ''],
    ['a V1 billing key', settle, 'request_pay', { customer_uid: 'u' }, 'customer_uid'],
  ] as const)(
    "%s that the gateway does not support: links to the gateway's guide",
    (_, gateway, operation, given, path) => {
      expect(check(given, { gateway, operation, device: 'pc' })).toMatchObject([
        { code: 'unsupported-operation', path, docs: `https://developers.portone.io/${gateway.docs}` },
      ])
    },
  )

  test('a request is acceptable unless a finding is an error', () => {
    expect(isAcceptable(check(request, options))).toBe(true)
    expect(isAcceptable(check({ ...request, locale: 'JA_JP', isEscrow: true }, options))).toBe(true)
    expect(isAcceptable(check({ ...request, payMethod: 'PAYPAL' }, options))).toBe(false)
  })
})

describe('a value that is no request is refused', () => {
  const { proxy: revoked, revoke } = Proxy.revocable({}, {})
  revoke()
  const throwing = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no keys')
      },
    },
  )
  const getter = {
    get storeId(): string {
      throw new Error('no store')
    },
  }

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 1],
    ['a text', '{}'],
    ['a function', () => request],
    ['an array', [request]],
    ['a revoked proxy', revoked],
    ['a proxy that throws', throwing],
    ['a getter that throws', getter],
  ])('%s', (_, given) => {
    expect(check(given, options)).toEqual([
      expect.objectContaining({ severity: 'error', code: 'invalid-type', path: '' }),
    ])
  })
})

test.each([{ toString: 1 }, Object.create(null), []])(
  'a payMethod that cannot be converted to a string is an invalid type',
  (payMethod) => {
    expect(check({ ...request, payMethod, currency: 'JPY1' }, options)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'invalid-format', path: 'currency' }),
        expect.objectContaining({ code: 'invalid-type', path: 'payMethod' }),
      ]),
    )
  },
)

test('inherited properties are not read as fields of the request', () => {
  const v1 = { gateway: settle, operation: 'request_pay', device: 'pc' } as const
  const inherited: unknown = Object.create({ customer_uid: 'key1' })
  expect(check(Object.assign(Object(inherited) as object, { amount: 1 }), v1)).not.toContainEqual(
    expect.objectContaining({ code: 'unsupported-operation' }),
  )
})

describe('keys such as __proto__', () => {
  test('a __proto__ key is refused at any depth', () => {
    const given: unknown = JSON.parse(
      `{ "__proto__": { "payMethod": "CARD" }, "card": { "__proto__": [] },
         "customData": { "a": [{ "__proto__": 1 }] }, "bypass": { "inicis_v2": { "__proto__": {} } } }`,
    )
    const unsafe = check(given, options).filter(({ code }) => code === 'unsafe-key')
    expect(unsafe.map(({ severity, path }) => [severity, path])).toEqual([
      ['error', '__proto__'],
      ['error', 'card.__proto__'],
      ['error', 'customData'],
      ['error', 'bypass.inicis_v2.__proto__'],
    ])
  })

  test('a required field that only the prototype has is missing', () => {
    const given: object = Object.create({ ...request, payMethod: 'CARD' })
    expect(check(given, options).map(({ path }) => path)).toContain('payMethod')
  })
})

describe('customData', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic
  const wide = Array.from({ length: 30 }).reduce<object>((inner) => ({ a: inner, b: inner }), {})

  test('customData that JSON cannot hold is refused with its path', () => {
    for (const customData of [cyclic, { big: 1n }])
      expect(check({ ...request, customData }, options)).toEqual([
        expect.objectContaining({ severity: 'error', code: 'invalid-type', path: 'customData' }),
      ])
  })

  test('customData may hold any other value', () => {
    expect(check({ ...request, customData: { nested: [{ __proto: 1 }], empty: {} } }, options)).toEqual([])
  })

  test('a value with a billion entries is checked in less than a second', () => {
    const started = performance.now()
    const [, ...rest] = [check(patched(request, {}), options), check({ ...request, card: wide }, options)]
    expect(rest).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('any input', () => {
  const json = fc.jsonValue({ maxDepth: 4 })
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSparseArray: true,
    withTypedArray: true,
  })
  const parsedJson = fc
    .array(fc.tuple(fc.constantFrom('__proto__', 'constructor', 'card', 'bypass', 'customer'), json), {
      maxLength: 5,
    })
    .map((entries) => `{${entries.map(([key, value]) => `"${key}":${JSON.stringify(value)}`).join(',')}}`)
    .map((source): unknown => JSON.parse(source))
  test('check does not throw', () => {
    const input = fc.oneof(json, anything, parsedJson, throwingRequest({ maxReads: 60 }))
    fc.assert(
      fc.property(input, caseName(), (given, name) => {
        expect(Array.isArray(check(given, optionsOf(name)))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('check does not change the request', () => {
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const before = structuredClone(given)
        check(deepFreeze(given), optionsOf(name))
        expect(given).toStrictEqual(before)
      }),
      { numRuns: 400 },
    )
  })

  test('equal requests have equal findings', () => {
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const caseOptions = optionsOf(name)
        expect(check(given, caseOptions)).toEqual(check(structuredClone(given), caseOptions))
      }),
    )
  })

  test('no two findings have the same code, path and value', () => {
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const keys = check(given, optionsOf(name)).map(({ code, path, params }) =>
          JSON.stringify([code, path, params?.['value']]),
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})

describe("the buyer's personal data", () => {
  const secret = 'Zq7Gildong'
  const valuesWithSecret = fc.constantFrom<unknown>(
    secret,
    secret.repeat(50),
    `${secret}@`,
    ` ${secret} @example.com`,
    [secret],
    { [`first`]: secret },
  )
  const buyerPaths = {
    v1: ['buyer_name', 'buyer_tel', 'buyer_email', 'buyer_addr', 'buyer_postcode'],
    v2: [
      'customer',
      'customer.fullName',
      'customer.firstName',
      'customer.lastName',
      'customer.phoneNumber',
      'customer.email',
      'customer.birthYear',
      'customer.birthDay',
      'customer.zipcode',
      'customer.address',
      'customer.address.addressLine1',
      'transfer.customerIdentifier',
      'bypass.inicis_v2.parentemail',
      'bypass.inicis_v2.Ini_SSGPAY_MDN',
    ],
  }

  test('no finding contains what the buyer typed', () => {
    fc.assert(
      fc.property(
        mutated().chain((pair) => {
          const buyerPath = fc.constantFrom(...buyerPaths[optionsOf(pair[0]).gateway.base.dialect])
          return fc.tuple(
            fc.constant(pair),
            fc.array(fc.tuple(buyerPath, valuesWithSecret), { minLength: 1, maxLength: 4 }),
          )
        }),
        ([[name, given], typed]) => {
          const found = check(patched(given, Object.fromEntries(typed)), optionsOf(name))
          expect(JSON.stringify(found.map(({ params }) => params))).not.toContain(secret)
        },
      ),
      { numRuns: 400 },
    )
  })
})
