import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOf, type Place } from '../../test-support/candidates.js'
import { isWithin, patched, pathsOf } from '../../test-support/json.js'
import { gateways } from '../gateways/all.js'
import type { Gateway } from '../gateways/gateway.js'
import { normalize } from '../normalize.js'
import type { Flow, JsonRecord, V2Operation } from '../model.js'
import { profileKeyOf } from '../rules/evaluate.js'
import { valueAt } from '../rules/path.js'
import { pairsOf } from './pairs.js'
import { operationsOf } from './convert.js'
import { toV1 } from './to-v1.js'
import { toV2 } from './to-v2.js'

/** The gateways that exist in both dialects. */
const gatewayPairs = gateways.flatMap((v1) => {
  const v2 = gateways.find(
    ({ dialect, code }) => dialect === 'v2' && code === (v1.conversion.code ?? v1.code),
  )
  return v1.dialect === 'v1' && v2 ? [[v1.code, v1, v2] as const] : []
})
/** Those that take payments. Gateways that only verify identities have no amounts. */
const payers = gatewayPairs.filter(([, v1]) => v1.flowOf ?? v1.uiFlowOf)

const flows: readonly Flow[] = ['pay', 'issue', 'issue-and-pay']

/** Amounts that a currency of 0, 2 or 3 decimals can pay. */
const amounts = {
  KRW: fc.nat(),
  USD: fc.nat().map((cents) => Number(`${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`)),
  KWD: fc.nat().map((fils) => Number(`${Math.floor(fils / 1000)}.${String(fils % 1000).padStart(3, '0')}`)),
}
const money = fc
  .constantFrom('KRW' as const, 'USD' as const, 'KWD' as const)
  .chain((currency) =>
    fc.record({ currency: fc.constant(currency), amount: amounts[currency], tax_free: amounts[currency] }),
  )

/** Complete lists for each reading of `card_quota`: months that a gateway adds to a shorter list are not carried back. */
const upTo = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
const quotas: Readonly<Record<NonNullable<Gateway['conversion']['quota']>, readonly (readonly number[])[]>> =
  {
    exact: [[], [3], [2, 6]],
    'up-to-largest': [[], [2], upTo(2, 12)],
    listed: [[3], [0, 3], [2, 6]],
    fixed: [[], [3]],
    span: [[], upTo(3, 9)],
    'fixed-or-exact': [[], [3], [2, 6]],
  }
const card = fc.record(
  {
    direct: fc.constantFrom({ code: '041' }, { code: '361', quota: 3 }, { code: '002', quota: 0 }),
    detail: fc.constantFrom(
      [
        { card_code: '*', enabled: false },
        { card_code: '041', enabled: true },
        { card_code: '366', enabled: true },
      ],
      [
        { card_code: '*', enabled: false },
        { card_code: '366', enabled: true, max_month: 3 },
      ],
      [{ card_code: '381', max_month: 6 }],
    ),
  },
  { requiredKeys: [] },
)

const elsewhere =
  /^(?:amount|tax_free|vat_amount|currency|pg|pay_method|customer_uid|card\.direct|card\.detail|display|period)(?:\.|$)/

const subsetOf = (places: readonly Place[]): fc.Arbitrary<JsonRecord> =>
  fc
    .subarray([...places], { maxLength: 12 })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries(chosen.map(({ path, candidates }) => [path, fc.constantFrom(...candidates)])),
      ),
    )

/** Requests with any of the gateway's parameters, each with a valid value. */
const requestOf = (gateway: Gateway, flow: Flow): fc.Arbitrary<JsonRecord> => {
  const profile = gateway.profiles[flow]
  if (!profile) return fc.constant({})
  const places = placesOf(gateway, profile).filter(({ path }) => !elsewhere.test(path))
  const values = subsetOf(places)
  const method = profile.methods.length > 0 ? fc.constantFrom(...profile.methods) : fc.constant(undefined)
  const display = fc.record({ card_quota: fc.constantFrom(...quotas[gateway.conversion.quota ?? 'exact']) })
  const period = fc.record({ from: fc.constant('20310102'), to: fc.constant('20320102') })
  // `card.direct` holds the month beside the card company.
  const shared = fc.oneof(
    fc.record({ card, period }, { requiredKeys: [] }),
    fc.record({ display, period }, { requiredKeys: [] }),
  )
  return fc.record({ values, method, money, shared }).map(({ values, method, money, shared }) =>
    patched(
      {
        ...money,
        ...shared,
        merchant_uid: 'order1',
        ...(method === undefined ? {} : { pay_method: method }),
        ...(flow === 'pay' ? {} : { customer_uid: 'buyer1' }),
      },
      values,
    ),
  )
}

const methodPaths: Readonly<Record<string, string>> = {
  requestPayment: 'payMethod',
  requestIssueBillingKey: 'billingKeyMethod',
  requestIssueBillingKeyAndPay: 'billingKeyAndPayMethod',
  loadPaymentUI: 'payMethod',
  loadIssueBillingKeyUI: 'billingKeyMethod',
}
const options = { device: 'pc', baseUrl: 'https://shop.example' } as const
const operationOf = ({ flowOf }: Gateway) => (flowOf ? 'request_pay' : 'loadUI')
const leavesOf = (request: JsonRecord): readonly string[] =>
  pathsOf(request).filter((path) => typeof valueAt(request, path) !== 'object')

describe.each(payers)('%s: V1 -> V2 -> V1', (_, v1, v2) => {
  test.each(flows.filter((flow) => v1.profiles[flow]))('%s loses only what it reports', (flow) => {
    fc.assert(
      fc.property(requestOf(v1, flow), (given) => {
        const operation = operationOf(v1)
        if (profileKeyOf(given, { gateway: v1, operation }) !== flow) return
        const { request: asked } = normalize(given, { gateway: v1, operation, ...options })
        const there = toV2(asked, { gateway: v2 })
        const back = toV1(there.request, { gateway: v1, operation: there.operation })
        const { request: kept } = normalize(back.request, { gateway: v1, operation, ...options })

        const pairs = pairsOf(
          v1.conversion,
          there.operation,
          valueAt(there.request, methodPaths[there.operation] ?? ''),
        )
        const lost = [
          ...there.lost.map(({ path }) => path),
          ...back.lost.flatMap(({ path }) =>
            pairs.filter(([, other]) => isWithin(path, other) || isWithin(other, path)).map(([own]) => own),
          ),
          ...(back.lost.some(({ path }) => path.includes('nstallment')) ? ['display', 'card'] : []),
        ]
        const differences = leavesOf(asked).flatMap((path) => {
          const [before, after] = [valueAt(asked, path), valueAt(kept, path)]
          return before === after || lost.some((one) => isWithin(path, one) || isWithin(one, path))
            ? []
            : [{ path, before, after }]
        })
        expect(differences).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

const minor = fc.record({
  currency: fc.constantFrom('KRW', 'USD', 'KWD'),
  // V1 reads a request with amount 0 as another flow.
  totalAmount: fc.integer({ min: 1, max: 2_000_000_000 }),
  taxFreeAmount: fc.nat(),
})
const installment = fc.constantFrom(
  {},
  { installment: { monthOption: { fixedMonth: 3 } } },
  { installment: { monthOption: { availableMonthList: [0, 2, 3] } } },
)
// Left out: ids, which every request has; first and last name, days and `orderDetail`, which come back in another form
// and have tests of their own.
const given =
  /^(?:storeId|channelKey|channelGroupId|paymentId|issueId|orderName|totalAmount|taxFreeAmount|vatAmount|displayAmount|currency|payMethod|billingKeyMethod|billingKeyAndPayMethod|card|easyPay|giftCertificate|uiType|orderDetail|customer\.firstName|customer\.lastName|offerPeriod\.range|virtualAccount\.accountExpiry)(?:\.|$)/

const v2RequestOf = (gateway: Gateway, operation: V2Operation): fc.Arbitrary<JsonRecord> => {
  const profile = gateway.profiles[operation]
  if (!profile) return fc.constant({})
  const issues = operation === operationsOf(gateway).issue
  const methods = profile.methods.filter((method) => !/^(?:EASY_PAY|GIFT_CERTIFICATE)$/.test(method))
  return fc
    .record({
      values: subsetOf(placesOf(gateway, profile).filter(({ path }) => !given.test(path))),
      method: methods.length > 0 ? fc.constantFrom(...methods) : fc.constant(undefined),
      minor,
      card: installment,
    })
    .map(({ values, method, minor, card }) =>
      patched(
        {
          ...(issues
            ? { issueId: 'order1', customer: { customerId: 'buyer1' } }
            : { ...minor, paymentId: 'order1', orderName: 'Tea' }),
          ...(method === undefined ? {} : { [methodPaths[operation] ?? '']: method }),
          ...(method === 'CARD' ? { card } : {}),
        },
        values,
      ),
    )
}

const requested = ({ profiles }: Gateway) => Object.keys(profiles).filter((key) => key in methodPaths)

// Gateways that only verify identities have no payment to convert.
describe.each(gatewayPairs.filter(([, , v2]) => requested(v2).length > 0))(
  '%s: V2 -> V1 -> V2',
  (_, v1, v2) => {
    test.each(requested(v2))('%s loses only what it reports', (key) => {
      const operation = key as V2Operation
      fc.assert(
        fc.property(v2RequestOf(v2, operation), (given) => {
          const { request: asked } = normalize(given, { gateway: v2, operation, ...options })
          const there = toV1(asked, { gateway: v1, operation })
          // A flow that V1 does not have is reported as an error.
          if (there.lost.some(({ code }) => code === 'unsupported-operation')) return
          const back = toV2(there.request, { gateway: v2 })
          const { request: kept } = normalize(back.request, {
            gateway: v2,
            operation: back.operation,
            ...options,
          })
          const pairs = pairsOf(v1.conversion, operation, valueAt(asked, methodPaths[operation] ?? ''))
          const lost = [
            ...there.lost.map(({ path }) => path),
            ...back.lost.flatMap(({ path }) =>
              pairs.filter(([own]) => isWithin(path, own) || isWithin(own, path)).map(([, other]) => other),
            ),
            ...(back.lost.some(({ path }) => /^(?:display|card)/.test(path)) ? ['card', 'easyPay'] : []),
          ]
          const differences = leavesOf(asked).flatMap((path) => {
            const [before, after] = [valueAt(asked, path), valueAt(kept, path)]
            return before === after || lost.some((one) => isWithin(path, one) || isWithin(one, path))
              ? []
              : [{ path, before, after }]
          })
          expect(differences).toEqual([])
        }),
        { numRuns: 200 },
      )
    })
  },
)
