import { operationsOf, profileKey, profileOf } from './convert/convert.js'
import { identify, pairsOf, type Pair } from './convert/pairs.js'
import type { Gateway } from './gateways/gateway.js'
import { methodOf, type Method } from './requests/methods.js'
import type { Device, Operation } from './model.js'
import { holdsUnasked } from './rules/conditions.js'
import type { Rule } from './rules/rule.js'
import type { ChannelFacts } from './rules/scope.js'

export interface SituationOptions {
  readonly gateway: Gateway
  /** V2's name of the operation, for V1 gateways too; `request_pay` is their `requestPayment`, `loadUI` their `loadPaymentUI`, `certification` their
   * `requestIdentityVerification`. */
  readonly operation: Operation
  readonly device: Device
  /** What the merchant knows of the channel, as for `check`. */
  readonly facts?: ChannelFacts | undefined
}

/** A gateway's rules in one operation, read before there is a request. */
export interface OperationRules {
  /** The gateway's methods: its own name, and V2's. */
  readonly methods: readonly (readonly [own: string, canonical: Method])[]
  readonly rules: readonly Rule[]
  readonly baseRules: readonly Rule[]
  /** The values that lead a request here, by their path. */
  readonly reachedBy: Readonly<Record<string, readonly string[]>>
  /** Those of the rules that hold for this method before a request says anything else. */
  readonly holding: (rules: readonly Rule[], own: string | undefined) => readonly Rule[]
  /** A place by its path in either dialect. */
  readonly pairAt: (path: string) => Pair
  /** A closed list's items as V2 writes them. */
  readonly canonicalCodes: (path: string, values: readonly unknown[]) => readonly string[]
}

const silent = { currency: 'KRW', quota: undefined, lose: () => {}, mend: () => {} }

/** Undefined where the gateway does not support the operation. */
export const operationRulesOf = ({
  gateway,
  operation,
  device,
  facts = {},
}: SituationOptions): OperationRules | undefined => {
  const inV2 =
    operation === 'certification'
      ? 'requestIdentityVerification'
      : operation === 'request_pay' || operation === 'loadUI'
        ? operationsOf(gateway).pay
        : operation
  const key = profileKey(gateway, inV2)
  const profile = profileOf(gateway, inV2)
  if (!profile) return undefined

  const isV1 = gateway.dialect === 'v1'
  const pairs = isV1
    ? [...pairsOf(gateway.conversion, inV2, undefined), ['pay_method', identify(inV2)[3] ?? ''] as const]
    : []
  const pairAt = (path: string): Pair => pairs.find((pair) => pair.slice(0, 2).includes(path)) ?? [path, path]
  const circumstances = (method: string | undefined) =>
    ({
      device,
      operation: isV1 ? (key === 'certification' ? key : 'request_pay') : inV2,
      key,
      facts,
      method,
    }) as const
  return {
    methods: profile.methods.map((own) => [own, (isV1 && methodOf(own)) || { method: own }]),
    rules: profile.rules,
    baseRules: profile.baseRules ?? gateway.base.rules,
    reachedBy: gateway.reachedBy?.[key] ?? {},
    holding: (rules, own) => rules.filter(({ when }) => !when || holdsUnasked(when, circumstances(own))),
    pairAt,
    canonicalCodes: (path, values) => {
      const [, , spelling] = pairAt(path)
      return values.map((value) => String(spelling?.toV2(value, silent, path) ?? value))
    },
  }
}

/** The canonical path of what a gateway's own dialect calls so: `buyer_tel` is `customer.phoneNumber`. */
export const canonicalPath = (path: string, options: SituationOptions): string =>
  operationRulesOf(options)?.pairAt(path)[1] ?? path
