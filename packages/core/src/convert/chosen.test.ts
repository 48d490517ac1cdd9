import { describe, expect, test } from 'vitest'
import { check } from '../check.js'
import { gateways } from '../gateways/all.js'
import type { Gateway } from '../gateways/gateway.js'
import { kcpQuick, naverpay, niceV2, settle } from '../gateways/v1.js'
import { niceV2 as niceV2OfV2 } from '../gateways/v2.js'
import { methodOf } from '../requests/methods.js'
import type { Device, JsonRecord, V2Operation } from '../model.js'
import { requirements } from '../requirements.js'
import { valueAt } from '../rules/path.js'
import { operationsOf, profileOf } from './convert.js'
import { codePathOf, mainFieldsOf, restrictionPath } from './pairs.js'
import { toV1 } from './to-v1.js'
import { toV2 } from './to-v2.js'

const now = Date.parse('2030-01-01T00:00:00+09:00')
const devices: readonly Device[] = ['pc', 'mobile']
const v1Gateways = gateways.filter(({ dialect }) => dialect === 'v1')
const v2Gateways = gateways.filter(({ dialect }) => dialect === 'v2')

/** Errors of the target's rules about a value that the conversion itself chose. */
const refusals = (
  request: JsonRecord,
  gateway: Gateway,
  operation: V2Operation,
  places: readonly string[],
) => {
  const called = gateway.dialect === 'v2' ? operation : gateway.flowOf ? 'request_pay' : 'loadUI'
  return devices.flatMap((device) =>
    check({ storeId: 's', channelKey: 'c', ...request }, { gateway, operation: called, device, now })
      .filter(
        ({ severity, code, path }) => severity === 'error' && code !== 'missing' && places.includes(path),
      )
      .map(({ code, path }) => `${code} ${path}`),
  )
}
const isRefused = (lost: readonly { readonly severity: string }[]) =>
  lost.some(({ severity }) => severity === 'error')

/** The least restricted V2 request for what a V1 method does. */
const asking = (own: string, operation: V2Operation): JsonRecord => {
  const { method = 'CARD', code } = methodOf(own) ?? {}
  const { id, name, amount, method: methodPath } = mainFieldsOf(operation)
  const codePath = codePathOf(method)?.split('.') ?? []
  return {
    [id]: 'order1',
    [name]: 'Shoes',
    [amount]: 1000,
    currency: 'KRW',
    [methodPath]: method,
    customer: { customerId: 'buyer1' },
    ...(code && codePath[0] && codePath[1] ? { [codePath[0]]: { [codePath[1]]: code } } : {}),
  }
}

describe('a V1 gateway takes the method that a conversion chose for it', () => {
  test.each(v1Gateways.map((gateway) => [gateway.code, gateway] as const))('%s', (_, gateway) => {
    for (const operation of Object.values(operationsOf(gateway)))
      for (const own of profileOf(gateway, operation)?.methods ?? []) {
        const { request, lost } = toV1(asking(own, operation), { gateway, operation, now })
        if (isRefused(lost)) continue
        const places = ['pay_method', 'popup', 'amount', 'customer_uid']
        expect(refusals(request, gateway, operation, places), `${operation} ${own}`).toEqual([])
      }
  })

  test.each([
    ['NAVERPAY', 'naverpay_card'],
    ['TOSSPAY', 'tosspay_card'],
  ])('nice_v2 has a word for each way to pay by %s only: the first one, with a warning', (provider, own) => {
    const request = {
      ...asking('card', 'requestPayment'),
      payMethod: 'EASY_PAY',
      easyPay: { easyPayProvider: provider },
    }
    const converted = toV1(request, { gateway: niceV2, operation: 'requestPayment' })
    expect(converted.request['pay_method']).toBe(own)
    expect(converted.lost).toMatchObject([
      { severity: 'warning', code: 'not-carried', path: 'easyPay.easyPayProvider' },
    ])
    // The restriction is carried exactly, so nothing is lost.
    const sole = { ...request, easyPay: { easyPayProvider: provider, availablePayMethods: ['CHARGE'] } }
    expect(toV1(sole, { gateway: niceV2, operation: 'requestPayment' })).toMatchObject({
      request: { pay_method: provider === 'NAVERPAY' ? 'naverpay_point' : 'tosspay_money' },
      lost: [],
    })
  })
})

describe('a V2 gateway takes what a conversion chose for it', () => {
  const words = [
    ...new Set(
      v1Gateways.flatMap(({ profiles }) => Object.values(profiles).flatMap((one) => one?.methods ?? [])),
    ),
  ]
  test.each(v2Gateways.map((gateway) => [gateway.code, gateway] as const))('%s', (_, gateway) => {
    for (const pay_method of [undefined, ...words])
      for (const customer_uid of [undefined, 'key1']) {
        const given = {
          merchant_uid: 'order1',
          name: 'Shoes',
          amount: 1000,
          currency: 'KRW',
          pay_method,
          customer_uid,
        }
        const { request, lost, operation } = toV2(given, { gateway })
        const { method: methodPath } = mainFieldsOf(operation)
        const methods = profileOf(gateway, operation)?.methods ?? []
        // The merchant asked for a method that this gateway does not have.
        if (isRefused(lost) || (methods.length > 0 && !methods.includes(String(request[methodPath]))))
          continue
        const places = [methodPath, restrictionPath, 'uiType']
        expect(refusals(request, gateway, operation, places), `${String(pay_method)} ${operation}`).toEqual(
          [],
        )
      }
  })
})

describe('a virtual account with validHours', () => {
  const request = {
    ...asking('vbank', 'requestPayment'),
    virtualAccount: { accountExpiry: { validHours: 36 } },
  }

  test('gets a due date on V1, counted from the given time', () => {
    const { request: param, lost } = toV1(request, { gateway: niceV2, operation: 'requestPayment', now })
    expect(param['vbank_due']).toBe('2030-01-02 12:00:00')
    expect(lost).toEqual([])
    expect(toV2(param, { gateway: niceV2OfV2 }).request['virtualAccount']).toEqual({
      accountExpiry: { dueDate: '2030-01-02 12:00:00' },
    })
  })

  test('is reported as lost without a current time or with invalid hours', () => {
    const path = 'virtualAccount.accountExpiry.validHours'
    expect(toV1(request, { gateway: niceV2, operation: 'requestPayment' }).lost).toMatchObject([
      { severity: 'warning', path, params: { use: 'virtualAccount.accountExpiry.dueDate' } },
    ])
    for (const validHours of [0, -1, Number.NaN, 1e300]) {
      const odd = { ...request, virtualAccount: { accountExpiry: { validHours } } }
      const { request: param, lost } = toV1(odd, { gateway: niceV2, operation: 'requestPayment', now })
      expect(param['vbank_due']).toBeUndefined()
      expect(lost).toMatchObject([{ path }])
    }
  })

  test.each(
    v1Gateways
      .filter(({ profiles }) => profiles['pay']?.methods.includes('vbank'))
      .map((one) => [one.code, one] as const),
  )('%s does not refuse the date', (_, gateway) => {
    const { request: param } = toV1(request, { gateway, operation: 'requestPayment', now })
    expect(refusals(param, gateway, 'requestPayment', ['vbank_due'])).toEqual([])
  })

  test('keeps a due date that was given', () => {
    const both = { ...request, virtualAccount: { accountExpiry: { dueDate: '20300105', validHours: 3 } } }
    const { request: param, lost } = toV1(both, { gateway: settle, operation: 'requestPayment', now })
    expect(param['vbank_due']).toBe('20300105')
    expect(lost).toMatchObject([{ path: 'virtualAccount.accountExpiry.validHours' }])
  })
})

describe('a field that only V1 has', () => {
  test("keeps its V1 name: Naver Pay's recurring goods", () => {
    const operation = 'requestIssueBillingKey'
    const needed = requirements({ gateway: naverpay, operation, device: 'pc' }).map(({ path }) => path)
    expect(needed).toContain('naverProductCount')
    const given = { ...asking('naverpay', operation), naverProductCode: 'p1', naverProductCount: '2' }
    const { request, lost } = toV1(given, { gateway: naverpay, operation })
    expect(request).toMatchObject({ naverProductCode: 'p1', naverProductCount: '2' })
    expect(lost.filter(({ path }) => path.startsWith('naver'))).toEqual([])
  })

  test('does not displace a V2 field of the same name', () => {
    const given = { ...asking('card', 'requestPayment'), card: { cardCompany: 'BC_CARD' } }
    expect(toV1(given, { gateway: niceV2, operation: 'requestPayment' }).request['card']).toEqual({
      direct: { code: '361' },
    })
  })
})

test('requirements of kcp_quick offer only the actionType values that select the operation', () => {
  const path = 'bypass.kcpQuick.actionType'
  for (const operation of ['requestPayment', 'requestIssueBillingKey'] as const) {
    const actions = requirements({ gateway: kcpQuick, operation, device: 'pc' }).find(
      (one) => one.path === path,
    )?.options
    expect(actions?.length).toBeGreaterThan(0)
    for (const actionType of actions ?? []) {
      const given = { ...asking('card', operation), bypass: { kcpQuick: { actionType } } }
      const { request, lost } = toV1(given, { gateway: kcpQuick, operation })
      expect(valueAt(request, path)).toBe(actionType)
      expect(lost.map(({ code }) => code)).not.toContain('unsupported-operation')
    }
  }
})

describe('a request whose values are strings', () => {
  const warned = (
    lost: readonly { readonly severity: string; readonly code: string; readonly path: string }[],
  ) => lost.map(({ severity, code, path }) => `${severity} ${code} ${path}`)

  test('is read on the way to V2, each value with a warning', () => {
    const given = {
      merchant_uid: 1700000000000,
      name: 'Shoes',
      pay_method: 'card',
      amount: '1000',
      digital: 'true',
      escrow: 'false',
      display: { card_quota: ['2', '3'] },
      custom_data: '{"cart":[1]}',
    }
    const { request, lost } = toV2(given, { gateway: niceV2OfV2 })
    expect(request).toMatchObject({
      paymentId: '1700000000000',
      totalAmount: 1000,
      productType: 'DIGITAL',
      isEscrow: false,
      // customData stays a string: the shop reads it back as it wrote it.
      customData: '{"cart":[1]}',
      card: { installment: { monthOption: { availableMonthList: [0, 2, 3] } } },
    })
    expect(warned(lost)).toEqual(
      ['merchant_uid', 'amount', 'escrow', 'digital', 'display.card_quota.0', 'display.card_quota.1'].map(
        (path) => `warning invalid-type ${path}`,
      ),
    )
  })

  test('is read on the way to V1', () => {
    const given = {
      ...asking('card', 'requestPayment'),
      totalAmount: '1000',
      isEscrow: 'true',
      card: { cardCompany: 'BC_CARD', installment: { monthOption: { fixedMonth: '3' } } },
    }
    const { request, lost } = toV1(given, { gateway: niceV2, operation: 'requestPayment' })
    expect(request).toMatchObject({ amount: 1000, escrow: true, card: { direct: { code: '361', quota: 3 } } })
    expect(warned(lost)).toEqual([
      'warning invalid-type totalAmount',
      'warning invalid-type isEscrow',
      'warning invalid-type card.installment.monthOption.fixedMonth',
    ])
  })

  test("an amount of '0' issues a billing key, as 0 does", () => {
    for (const gateway of v1Gateways)
      for (const pay_method of ['card', 'phone', 'trans']) {
        const flow = (amount: unknown) => gateway.flowOf?.({ customer_uid: 'k', pay_method, amount })
        expect(flow('0')).toBe(flow(0))
        expect(flow('0.00')).toBe(flow(0))
        expect(flow('1000')).toBe(flow(1000))
      }
  })
})
