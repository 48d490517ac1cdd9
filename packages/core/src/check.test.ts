import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze, patched } from '../test-support/json.js'
import { mutated, optionsOf, situation, v1Request, v2Request } from '../test-support/requests.js'
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

describe('a finding', () => {
  test('says how grave it is, what it is, where, for whom, and which page says so', () => {
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

  test('of the dialect leads to the page of the dialect, of the gateway to its guide', () => {
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
    ['what a gateway does not do', inicisV2, 'loadPaymentUI', {}, ''],
    ['a billing window that it does not have', settle, 'request_pay', { customer_uid: 'u' }, 'customer_uid'],
  ] as const)('of %s leads to its guide', (_, gateway, operation, given, path) => {
    expect(check(given, { gateway, operation, device: 'pc' })).toMatchObject([
      { code: 'unsupported-operation', path, docs: `https://developers.portone.io/${gateway.docs}` },
    ])
  })

  test('about a request without an error leaves it acceptable', () => {
    expect(isAcceptable(check(request, options))).toBe(true)
    expect(isAcceptable(check({ ...request, locale: 'JA_JP', isEscrow: true }, options))).toBe(true)
    expect(isAcceptable(check({ ...request, payMethod: 'PAYPAL' }, options))).toBe(false)
  })
})

describe('what is no request is refused', () => {
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
    ['a list', [request]],
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
  'a method that no text can be made of is named as such',
  (payMethod) => {
    expect(check({ ...request, payMethod, currency: 'JPY1' }, options)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'invalid-format', path: 'currency' }),
        expect.objectContaining({ code: 'invalid-type', path: 'payMethod' }),
      ]),
    )
  },
)

test('what stands on a prototype is no part of a request', () => {
  const v1 = { gateway: settle, operation: 'request_pay', device: 'pc' } as const
  const inherited: unknown = Object.create({ customer_uid: 'key1' })
  expect(check(Object.assign(Object(inherited) as object, { amount: 1 }), v1)).not.toContainEqual(
    expect.objectContaining({ code: 'unsupported-operation' }),
  )
})

describe('keys that could change other objects', () => {
  test('are refused at any depth', () => {
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

  test('answer for nothing: a polluted prototype is not read', () => {
    const given: object = Object.create({ ...request, payMethod: 'CARD' })
    expect(check(given, options).map(({ path }) => path)).toContain('payMethod')
  })
})

describe('data of the merchant', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic['self'] = cyclic
  const wide = Array.from({ length: 30 }).reduce<object>((inner) => ({ a: inner, b: inner }), {})

  test('that JSON cannot hold is named where it stands', () => {
    for (const customData of [cyclic, { big: 1n }])
      expect(check({ ...request, customData }, options)).toEqual([
        expect.objectContaining({ severity: 'error', code: 'invalid-type', path: 'customData' }),
      ])
  })

  test('may hold what it likes', () => {
    expect(check({ ...request, customData: { nested: [{ __proto: 1 }], empty: {} } }, options)).toEqual([])
  })

  test('that grows without end is given up in good time', () => {
    const started = performance.now()
    const [, ...rest] = [check(patched(request, {}), options), check({ ...request, card: wide }, options)]
    expect(rest).toHaveLength(1)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('whatever comes in', () => {
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
  const text = fc
    .array(fc.tuple(fc.constantFrom('__proto__', 'constructor', 'card', 'bypass', 'customer'), json), {
      maxLength: 5,
    })
    .map((entries) => `{${entries.map(([key, value]) => `"${key}":${JSON.stringify(value)}`).join(',')}}`)
    .map((source): unknown => JSON.parse(source))
  const counting = fc
    .tuple(fc.nat({ max: 60 }), fc.constantFrom(v1Request, v2Request))
    .map(([limit, target]) => {
      let reads = 0
      return new Proxy(target, {
        get: (object, key) => {
          reads += 1
          if (reads > limit) throw new Error('read too often')
          return Reflect.get(object, key) as unknown
        },
      })
    })

  test('check does not throw', () => {
    fc.assert(
      fc.property(fc.oneof(json, anything, text, counting), situation(), (given, name) => {
        expect(Array.isArray(check(given, optionsOf(name)))).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('check writes nothing', () => {
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const one = optionsOf(name)
        const before = structuredClone(given)
        check(deepFreeze(given), one)
        expect(given).toStrictEqual(before)
      }),
      { numRuns: 400 },
    )
  })

  test('the same request has the same findings', () => {
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const one = optionsOf(name)
        expect(check(given, one)).toEqual(check(structuredClone(given), one))
      }),
    )
  })

  test('no two findings say the same', () => {
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const one = optionsOf(name)
        const said = check(given, one).map(({ code, path, params }) =>
          JSON.stringify([code, path, params?.['value']]),
        )
        expect(new Set(said).size).toBe(said.length)
      }),
    )
  })
})

describe('what the buyer typed', () => {
  const secret = 'Zq7Gildong'
  const forms = fc.constantFrom<unknown>(
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

  test('is in no finding', () => {
    fc.assert(
      fc.property(
        mutated().chain((pair) =>
          fc.tuple(
            fc.constant(pair),
            fc.array(
              fc.tuple(fc.constantFrom(...buyerPaths[optionsOf(pair[0]).gateway.base.dialect]), forms),
              {
                minLength: 1,
                maxLength: 4,
              },
            ),
          ),
        ),
        ([[name, given], typed]) => {
          const found = check(patched(given, Object.fromEntries(typed)), optionsOf(name))
          expect(JSON.stringify(found.map(({ params }) => params))).not.toContain(secret)
        },
      ),
      { numRuns: 400 },
    )
  })
})
