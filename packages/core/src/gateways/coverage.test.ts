import { describe, expect, test } from 'vitest'
import { familyFile, familyNames, gatewayFiles, restTests } from '../../test-support/gateway-files.js'
import { gapsOf, type GatewayTable } from '../../test-support/gateway-table.js'
import { v1Codes } from '../requests/v1-codes.js'
import { contract, required } from '../rules/presence.js'
import { flag } from '../rules/fields.js'
import { onPc } from '../rules/conditions.js'
import { oneOf } from '../rules/values.js'
import type { RestGateway } from '../rest/gateway.js'
import { gateways } from './all.js'
import { v2Gateway } from './gateway.js'
import * as restV1 from './rest-v1.js'
import * as restV2 from './rest-v2.js'

describe('every gateway has its table', () => {
  test.each(gatewayFiles.map(({ path, source, test: table }) => [path, source, table] as const))(
    '%s',
    (_, source, table) => {
      const name = /export const (\w+) = /.exec(source)?.[1]
      expect(name).toBeDefined()
      expect(table).toContain(`testGateway(${name},`)
    },
  )

  test('every gateway is exported', () => {
    const codes = gatewayFiles.map(
      ({ dialect, source }) => `${dialect} ${/v[12]Gateway(?:<[^(]*>)?\(\s*'(\w+)'/.exec(source)?.[1]}`,
    )
    expect(gateways.map(({ dialect, code }) => `${dialect} ${code}`).sort()).toEqual(codes.sort())
  })
})

const restHalves = [restV1, restV2].flatMap((list) =>
  Object.entries<RestGateway>(list).filter(([, { ruled }]) =>
    Object.entries(ruled).some(([call, found]) => (found?.profiles[call]?.rules.length ?? 0) > 0),
  ),
)

test.each(restHalves.map(([name, { dialect }]) => [dialect, name] as const))(
  'the REST half of %s %s has rules and a table that tests them',
  (dialect, name) => {
    const imports = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '[^']*rest-${dialect}[^']*'`)
    expect(restTests.some((source) => source.includes('testRest(') && imports.test(source))).toBe(true)
  },
)

test.each(familyNames)('%s tests the types of its requests', (family) => {
  expect(familyFile(family, 'types.test-d.ts')).toContain('test(')
})

test('the codes that `pg` may begin with are those of the V1 gateways', () => {
  const codes = gateways.filter(({ dialect }) => dialect === 'v1').map(({ code }) => code)
  expect([...v1Codes].sort()).toEqual(codes.sort())
})

const toy = v2Gateway('toy', {
  name: { ko: '장난감', en: 'Toy' },
  docs: 'toy',
  window: { pc: 'iframe', mobile: 'redirect' },
  profiles: {
    requestPayment: {
      methods: ['CARD', 'MOBILE'],
      rules: [required(['productType', 'locale'], onPc), oneOf('currency', ['KRW']), contract('isEscrow')],
    },
  },
  bypass: { toy: { Loud: flag } },
})

const whole: GatewayTable = {
  valid: {
    card: {
      operation: 'requestPayment',
      request: {
        storeId: 's',
        channelKey: 'c',
        paymentId: 'p',
        orderName: 'o',
        totalAmount: 1,
        currency: 'KRW',
        payMethod: 'CARD',
        productType: 'REAL',
        locale: 'KO_KR',
        redirectUrl: 'https://shop.example',
      },
    },
  },
  rows: [
    {
      name: 'required fields missing',
      of: 'card',
      on: 'pc',
      patch: { productType: undefined, locale: undefined, payMethod: undefined },
      expect: [],
      almost: { payMethod: 'MOBILE', locale: undefined },
      almostOn: 'mobile',
    },
    {
      name: 'every field wrong',
      of: 'card',
      patch: { payMethod: 'GIFT', currency: 'USD', isEscrow: true, 'bypass.toy.Loud': 'Y' },
      expect: [],
      almost: { 'bypass.toy.Loud': true, isEscrow: false },
    },
  ],
}

const changed = (index: number, change: Partial<GatewayTable['rows'][number]>): GatewayTable => ({
  ...whole,
  rows: whole.rows.map((row, at) => (at === index ? { ...row, ...change } : row)),
})

describe('reports what a table leaves out', () => {
  test('nothing, if it is complete', () => {
    expect(gapsOf(toy, whole)).toEqual([])
  })

  test.each<[string, GatewayTable, readonly string[]]>([
    [
      'one path of a rule',
      changed(0, { patch: { productType: undefined, payMethod: undefined } }),
      ['requestPayment: missing productType, locale > locale: no row breaks it'],
    ],
    [
      'a rule on the other device',
      changed(0, {
        on: 'mobile',
        patch: { productType: undefined, locale: undefined, payMethod: undefined },
      }),
      [
        'requestPayment: missing productType, locale > productType: no row breaks it',
        'requestPayment: missing productType, locale > locale: no row breaks it',
      ],
    ],
    [
      'a condition that makes no difference',
      changed(0, { almost: { payMethod: 'MOBILE' } }),
      [
        'requestPayment: missing productType, locale > productType: its condition spares no request',
        'requestPayment: missing productType, locale > locale: its condition spares no request',
      ],
    ],
    [
      'a near miss that breaks nothing',
      changed(1, { almost: { currency: 'EUR', 'bypass.toy.Loud': false } }),
      ['requestPayment: unsupported-value currency: every near miss breaks it too'],
    ],
    [
      'a field that no near miss gives',
      changed(1, { almost: { payMethod: 'MOBILE' } }),
      ['requestPayment: field bypass.toy.Loud: every near miss breaks it too'],
    ],
    [
      'methods, fields and rules',
      { ...whole, rows: [] },
      [
        'requestPayment: missing productType, locale > productType: no row breaks it',
        'requestPayment: missing productType, locale > locale: no row breaks it',
        'requestPayment: unsupported-value currency: no row breaks it',
        'requestPayment: contract isEscrow: no row breaks it',
        'requestPayment: payMethod unsupported-value: no row breaks it',
        'requestPayment: payMethod missing: no row breaks it',
        'requestPayment: field bypass.toy.Loud: no row breaks it',
      ],
    ],
  ])('%s', (_, table, gaps) => {
    expect(gapsOf(toy, table)).toEqual(gaps)
  })
})
