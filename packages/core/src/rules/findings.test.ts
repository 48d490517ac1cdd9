import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patched, pathsOf } from '../../test-support/json.js'
import { mutated, optionsOf, v1Request, v2Request } from '../../test-support/requests.js'
import { check, isAcceptable } from '../check.js'
import { toV1 } from '../convert/to-v1.js'
import { toV2 } from '../convert/to-v2.js'
import { gateways } from '../gateways/all.js'
import { v2Gateway } from '../gateways/gateway.js'
import { html5Inicis } from '../gateways/inicis/v1.js'
import { inicisV2 } from '../gateways/inicis/v2.js'
import { normalize } from '../normalize.js'
import { required } from './presence.js'
import { table } from './rule.js'

const options = { gateway: inicisV2, operation: 'requestPayment', device: 'pc' } as const
const inV1 = { gateway: html5Inicis, operation: 'request_pay', device: 'pc' } as const

/** A request with many unknown parameters. */
const manyKeys = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`stranger${index}`, index]))
/** A request with a list whose items are all wrong. */
const manyItems = (count: number) => ({
  products: Array.from({ length: count }, () => ({ id: 1, name: 2, amount: 'x', quantity: -1 })),
  noticeUrls: Array.from({ length: count }, () => 'x'),
})

describe('a request with very many faults', () => {
  test('has at most 300 findings, and one that counts the others', () => {
    const found = check(manyKeys(5000), options)
    expect(found.length).toBeLessThanOrEqual(301)
    expect(found.at(-1)).toMatchObject({ code: 'more-findings', path: '' })
    expect(found.filter(({ code }) => code === 'more-findings')).toHaveLength(1)
  })

  test('is refused even if only findings beyond the limit are errors', () => {
    const right = {
      storeId: 'store-1',
      channelKey: 'channel-key-1',
      paymentId: 'payment1',
      orderName: 'Shoes',
      totalAmount: 1000,
      currency: 'KRW',
      payMethod: 'CARD',
      customer: { fullName: '포트원', phoneNumber: '010-0000-1234', email: 'test@portone.io' },
    }
    expect(isAcceptable(check({ ...manyKeys(1000), ...right }, options))).toBe(true)
    expect(isAcceptable(check({ ...manyKeys(1000), ...right, totalAmount: {} }, options))).toBe(false)
    const found = check({ ...manyKeys(1000), ...right, paymentId: undefined }, options)
    expect(found.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'more-findings' }])
  })

  // A loose upper bound: quadratic work would take far longer.
  test.each([
    ['check, keys', (count: number) => check(manyKeys(count), options)],
    ['check, V1 keys', (count: number) => check(manyKeys(count), inV1)],
    ['check, items', (count: number) => check(manyItems(count), options)],
    ['normalize', (count: number) => normalize(manyKeys(count), options)],
    ['normalize, items', (count: number) => normalize(manyItems(count), options)],
    ['normalize and prune', (count: number) => normalize(manyKeys(count), { ...options, prune: true })],
    [
      'toV1',
      (count: number) =>
        toV1({ ...manyKeys(count), ...manyItems(count) }, { ...options, gateway: html5Inicis }),
    ],
    ['toV2', (count: number) => toV2(manyKeys(count), { gateway: inicisV2 })],
  ])('%s: reads 80,000 parts in a time that grows with their number', (_, run) => {
    const timeOf = (count: number): number => {
      const started = performance.now()
      run(count)
      return performance.now() - started
    }
    timeOf(1000)
    expect(timeOf(80_000)).toBeLessThan(9000)
  })
})

describe('a rule that throws', () => {
  const broken = () => {
    throw new TypeError('a fault of ours')
  }
  const gateway = v2Gateway('toy', {
    name: { ko: '규칙', en: 'Rules' },
    docs: 'rules-under-test',
    window: { pc: 'iframe', mobile: 'redirect' },
    profiles: {
      requestPayment: {
        methods: [],
        rules: [
          table({ path: 'card.cardCompany', finds: [], test: broken }),
          required('bypass'),
          table({ path: 'payMethod', finds: [], test: broken }),
        ],
      },
    },
    bypass: {},
  })

  test('is reported as one finding that is not an error, and the other rules still run', () => {
    const found = check({}, { gateway, operation: 'requestPayment', device: 'pc' })
    expect(found.filter(({ code }) => code === 'internal')).toMatchObject([
      { severity: 'warning', path: 'card.cardCompany' },
      { severity: 'warning', path: 'payMethod' },
    ])
    expect(found).toContainEqual(expect.objectContaining({ code: 'missing', path: 'bypass' }))
    expect(found).toContainEqual(expect.objectContaining({ code: 'missing', path: 'paymentId' }))
  })

  test('does not exist among the gateways, whatever a request contains', () => {
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const { operation, device, gateway: own } = optionsOf(name)
        for (const gateway of gateways.filter(({ dialect }) => dialect === own.base.dialect))
          for (const one of check(given, { gateway, operation, device }))
            expect(one.code).not.toBe('internal')
      }),
      { numRuns: 300 },
    )
  })
})

test('no rule throws on an object that cannot be converted to text or a number', () => {
  const stubborn = { toString: 1, valueOf: 1 }
  for (const gateway of gateways) {
    const isV1 = gateway.dialect === 'v1'
    const whole = isV1 ? v1Request : v2Request
    const operation = isV1 ? 'request_pay' : 'requestPayment'
    for (const path of pathsOf(whole))
      for (const value of [stubborn, [stubborn], 'constructor']) {
        const request = patched({ ...whole, customer_uid: undefined }, { [path]: value })
        const broken = check(request, { gateway, operation, device: 'pc' }).filter(
          ({ code }) => code === 'internal',
        )
        expect(broken, `${gateway.code}: ${path}`).toEqual([])
      }
  }
})

test('a property that every object inherits is not an operation', () => {
  for (const gateway of [inicisV2, html5Inicis])
    // @ts-expect-error: not an operation, but JavaScript callers can pass it
    expect(check({}, { gateway, operation: 'toString', device: 'pc' }).length).toBeGreaterThan(0)
})
