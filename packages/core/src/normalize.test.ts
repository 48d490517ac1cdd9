import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deepFreeze, leavesOf, patched } from '../test-support/json.js'
import { caseName, mutated, optionsOf, throwingRequest, v1Request } from '../test-support/requests.js'
import { check, type CheckOptions } from './check.js'
import type { Diagnostic } from './diagnostics/diagnostic.js'
import { v2Gateway } from './gateways/gateway.js'
import { html5Inicis } from './gateways/inicis/v1.js'
import { settle } from './gateways/hecto/v1.js'
import { inicisV2 } from './gateways/inicis/v2.js'
import { kpn } from './gateways/kpn/v2.js'
import { normalize } from './normalize.js'
import { not, present } from './rules/conditions.js'
import { valueAt } from './rules/path.js'
import { ignored, required } from './rules/presence.js'

const v2 = { gateway: kpn, operation: 'requestPayment', device: 'pc' } as const
const v1 = { gateway: html5Inicis, operation: 'request_pay', device: 'pc' } as const

const pay = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'CARD',
}

describe('return addresses', () => {
  test.each([
    ['/complete', 'https://shop.example/cart/', 'https://shop.example/complete'],
    ['complete?a=1#b', 'https://shop.example/cart/', 'https://shop.example/cart/complete?a=1#b'],
    ['//pay.example/x', 'https://shop.example/', 'https://pay.example/x'],
    ['https://other.example/x', 'https://shop.example/', 'https://other.example/x'],
    ['shop-app://complete', 'https://shop.example/', 'shop-app://complete'],
    ['javascript:alert(1)', 'https://shop.example/', 'javascript:alert(1)'],
    ['', 'https://shop.example/', ''],
    [' ', 'https://shop.example/', ' '],
    ['/complete', 'no address', '/complete'],
    ['/complete', undefined, '/complete'],
  ])('redirectUrl %j with base URL %s is sent as %s', (redirectUrl, baseUrl, sent) => {
    expect(normalize({ ...pay, redirectUrl }, { ...v2, baseUrl }).request['redirectUrl']).toBe(sent)
  })

  test("V1's m_redirect_url is made absolute, with a warning", () => {
    const given = { ...v1Request, customer_uid: undefined, m_redirect_url: '/complete' }
    const { request, diagnostics } = normalize(given, { ...v1, baseUrl: 'https://shop.example/' })
    expect(request['m_redirect_url']).toBe('https://shop.example/complete')
    const warning = expect.objectContaining({ severity: 'warning', code: 'invalid-format' }) as unknown
    const ofReturnAddress = (found: readonly Diagnostic[]) =>
      found.filter(({ path }) => path === 'm_redirect_url')
    expect(ofReturnAddress(diagnostics)).toEqual([warning])
    expect(ofReturnAddress(check(given, { ...v1, baseUrl: 'https://shop.example/' }))).toEqual([warning])
    // Without a base URL it cannot be made absolute.
    expect(ofReturnAddress(check(given, v1))).toMatchObject([{ severity: 'error' }])
    expect(ofReturnAddress(normalize(given, v1).diagnostics)).toMatchObject([{ severity: 'error' }])
  })

  test('a javascript: address is refused', () => {
    const { diagnostics } = normalize({ ...pay, redirectUrl: 'javascript:alert(1)' }, v2)
    expect(diagnostics).toContainEqual(expect.objectContaining({ severity: 'error', path: 'redirectUrl' }))
  })
})

describe('encodings of bypass options and dates', () => {
  test('V1: an array is joined to the text that the option takes', () => {
    const given = patched(v1Request, {
      customer_uid: undefined,
      'bypass.P_RESERVED': ['cp_yn=Y', 'iosapp=Y'],
    })
    const on = (device: 'pc' | 'mobile') => normalize(given, { ...v1, device }).request['bypass']
    expect(on('pc')).toMatchObject({ acceptmethod: 'noeasypay:SKIN(BLUE)' })
    expect(on('mobile')).toMatchObject({ P_RESERVED: 'cp_yn=Y&iosapp=Y' })
  })

  test('V2: a joined text is split into an array, but not inside brackets', () => {
    const given = { ...pay, bypass: { inicis_v2: { acceptmethod: 'slimquota(11-2:3^34-2:3):below1000' } } }
    const { request, diagnostics } = normalize(given, { ...v2, gateway: inicisV2 })
    expect(valueAt(request, 'bypass.inicis_v2.acceptmethod')).toEqual([
      'slimquota(11-2:3^34-2:3)',
      'below1000',
    ])
    expect(diagnostics.filter(({ code }) => code === 'invalid-type')).toMatchObject([
      { severity: 'warning', path: 'bypass.inicis_v2.acceptmethod', params: { expected: 'array' } },
    ])
  })

  test("dates are written in the format of the gateway's guide", () => {
    const given = patched(v1Request, { customer_uid: undefined })
    expect(normalize(given, v1).request['period']).toEqual({ from: '20300101', to: '20301231' })
    expect(normalize(given, { ...v1, gateway: settle }).request['vbank_due']).toBe('20301231')
    expect(normalize(given, v1).request['vbank_due']).toBe('2030-12-31')
  })
})

describe('misspellings', () => {
  const given = { ...pay, bypass: { inicis_v2: { P_NMANE: '포트원' } } }
  const options = { ...v2, gateway: inicisV2 }

  test('a misspelled key is corrected and reported once', () => {
    const { request, diagnostics } = normalize(given, options)
    expect(valueAt(request, 'bypass.inicis_v2')).toEqual({ P_MNAME: '포트원' })
    const misspelled = diagnostics.filter(({ code }) => code === 'misspelled')
    expect(misspelled.map(({ path }) => path)).toEqual(['bypass.inicis_v2.P_NMANE'])
  })

  test('a misspelled value is corrected and reported once, with the right spelling', () => {
    const misspelled = patched(pay, { payMethod: 'EASY_PAY', 'easyPay.easyPayProvider': 'SAUMSUNGPAY' })
    const { request, diagnostics } = normalize(misspelled, options)
    expect(valueAt(request, 'easyPay.easyPayProvider')).toBe('SAMSUNGPAY')
    expect(diagnostics.filter(({ code }) => code === 'misspelled')).toEqual([
      expect.objectContaining({
        severity: 'warning',
        code: 'misspelled',
        path: 'easyPay.easyPayProvider',
        params: expect.objectContaining({ use: 'SAMSUNGPAY' }),
      }),
    ])
  })

  test('a misspelled key stays if the right key is given too, and is reported once', () => {
    const { request, diagnostics } = normalize(
      patched(given, { 'bypass.inicis_v2.P_MNAME': 'PortOne' }),
      options,
    )
    expect(valueAt(request, 'bypass.inicis_v2')).toEqual({ P_NMANE: '포트원', P_MNAME: 'PortOne' })
    expect(diagnostics.filter(({ code }) => code === 'misspelled')).toHaveLength(1)
  })
})

describe('parameters without effect', () => {
  const given = {
    ...pay,
    vatAmount: 91,
    card: { useAppCardOnly: true, installment: { monthOption: { availableMonthList: [2, 3] } } },
    easyPay: { useInstallment: true, easyPayProvider: 'KAKAOPAY' },
  }

  test('parameters without effect are kept by default', () => {
    expect(normalize(given, v2).request).toEqual(given)
  })

  test('prune removes parameters without effect, and groups that become empty', () => {
    const { request, diagnostics } = normalize(given, { ...v2, prune: true })
    expect(request).toEqual({ ...pay, easyPay: { easyPayProvider: 'KAKAOPAY' } })
    expect(diagnostics.filter(({ code }) => code === 'ignored')).toHaveLength(4)
    expect(check(request, v2).filter(({ severity }) => severity !== 'notice')).toEqual([])
  })
})

describe('prune, if a rule depends on a parameter that another rule calls without effect', () => {
  const gateway = v2Gateway('toy', {
    name: { ko: '규칙', en: 'Rules' },
    docs: 'rules-under-test',
    window: { pc: 'iframe', mobile: 'redirect' },
    profiles: {
      requestPayment: {
        methods: [],
        rules: [
          ignored('locale'),
          ignored('isEscrow', not(present('locale'))),
          ignored('productType'),
          required('taxFreeAmount', not(present('productType'))),
        ],
      },
    },
    bypass: {},
  })
  const options = { gateway, operation: 'requestPayment', device: 'pc', prune: true } as const

  test('prune removes in one call all parameters that it can', () => {
    expect(normalize({ locale: 'KO_KR', isEscrow: true }, options).request).toEqual({})
  })

  test('prune keeps a parameter that the request would be refused without', () => {
    const { request } = normalize({ productType: 'REAL' }, options)
    expect(request).toEqual({ productType: 'REAL' })
  })
})

describe('unsafe keys', () => {
  test('__proto__ keys are removed at any depth', () => {
    const given: unknown = JSON.parse(`{ "__proto__": { "a": 1 }, "card": { "__proto__": { "a": 1 } } }`)
    const { request } = normalize(given, v2)
    expect(Object.keys(request)).toEqual(['card'])
    expect(Object.keys(Object(request['card']))).toEqual([])
  })
})

describe('any input', () => {
  test('normalize does not throw', () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true })
    const input = fc.oneof(anything, throwingRequest({ maxReads: 200 }))
    fc.assert(
      fc.property(input, caseName(), fc.boolean(), (given, name, prune) => {
        const { request, diagnostics } = normalize(given, { ...optionsOf(name), prune })
        expect(typeof request).toBe('object')
        expect(Array.isArray(diagnostics)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  test('normalize does not change the given request', () => {
    fc.assert(
      fc.property(mutated(), fc.boolean(), ([name, given], prune) => {
        const before = structuredClone(given)
        normalize(deepFreeze(given), { ...optionsOf(name), prune })
        expect(given).toStrictEqual(before)
      }),
      { numRuns: 400 },
    )
  })

  test('normalizing twice gives the same as once, pruned or not', () => {
    fc.assert(
      fc.property(mutated(), fc.boolean(), ([name, given], prune) => {
        const options = { ...optionsOf(name), prune, baseUrl: 'https://shop.example/' }
        const once = normalize(given, options)
        expect(normalize(once.request, options).request).toStrictEqual(once.request)
      }),
      { numRuns: 400 },
    )
  })

  test('pruning adds no error', () => {
    const errorsIn = (request: unknown, options: CheckOptions) =>
      check(request, options).flatMap(({ severity, code, path }) =>
        severity === 'error' ? [`${code} ${path}`] : [],
      )
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const options = { ...optionsOf(name), baseUrl: 'https://shop.example/' }
        const whole = normalize(given, options).request
        const pruned = normalize(given, { ...options, prune: true }).request
        expect(errorsIn(whole, options)).toEqual(expect.arrayContaining([...errorsIn(pruned, options)]))
      }),
      { numRuns: 400 },
    )
  })

  test('every given value is kept, in some spelling', () => {
    const spellings = (leaf: unknown): readonly unknown[] =>
      typeof leaf !== 'string'
        ? [leaf, String(leaf)]
        : [
            leaf,
            // The same value as a number or boolean.
            Number(leaf),
            leaf.trim().toLowerCase() === 'true',
            leaf.replace(/^[A-Z_]+?_(?=[A-Z])/, ''),
            leaf.replaceAll('-', ''),
            leaf === 'PHONE' ? 'MOBILE' : leaf,
          ]
    const isShortCode = (leaf: unknown, out: unknown): boolean =>
      typeof leaf === 'string' && typeof out === 'string' && leaf.endsWith(`_${out}`)
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const written = leavesOf(normalize(given, optionsOf(name)).request)
        const joined = written.filter((out) => typeof out === 'string').join('\n')
        for (const leaf of leavesOf(given)) {
          // A blank text counts as missing, so a default may replace it.
          if (typeof leaf === 'string' && leaf.trim() === '') continue
          const parts = typeof leaf === 'string' ? leaf.split(/[:&]/) : []
          expect(
            spellings(leaf).some((spelling) => written.some((out) => Object.is(out, spelling))) ||
              written.some((out) => isShortCode(leaf, out)) ||
              (parts.length > 0 && parts.every((part) => joined.includes(part))),
            `${JSON.stringify(leaf)} is lost`,
          ).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })

  test('pruning removes exactly the parameters without effect, and adds no error', () => {
    fc.assert(
      fc.property(mutated(), ([name, given]) => {
        const options = optionsOf(name)
        const whole = normalize(given, options)
        const pruned = normalize(given, { ...options, prune: true })
        const ignored = whole.diagnostics.flatMap(({ code, path }) => (code === 'ignored' ? [path] : []))
        const expected = patched(whole.request, Object.fromEntries(ignored.map((path) => [path, undefined])))
        expect(leavesOf(pruned.request)).toHaveLength(leavesOf(expected).length)
        expect(new Set(leavesOf(pruned.request))).toEqual(new Set(leavesOf(expected)))
        for (const path of ignored) expect(valueAt(pruned.request, path)).toBeUndefined()
        const errorsIn = (request: unknown) =>
          check(request, options).flatMap(({ severity, code, path }) =>
            severity === 'error' ? [`${code} ${path}`] : [],
          )
        const before = errorsIn(whole.request)
        expect(errorsIn(pruned.request).filter((error) => !before.includes(error))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
