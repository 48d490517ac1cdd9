import { operationsOf, profileKey, profileOf } from './convert/convert.js'
import { mainFieldsOf, pairsOf, type Pair } from './convert/pairs.js'
import type { Gateway } from './gateways/gateway.js'
import { methodOf, type Method } from './requests/methods.js'
import type { Device, Operation } from './model.js'
import { holdsUnasked } from './rules/conditions.js'
import type { Rule } from './rules/rule.js'
import type { ChannelFacts } from './rules/scope.js'

export interface SituationOptions {
  readonly gateway: Gateway
  /**
   * V2's name of the operation, also for a V1 gateway. V1's names are accepted: `request_pay` means `requestPayment`,
   * `loadUI` means `loadPaymentUI`, `certification` means `requestIdentityVerification`.
   */
  readonly operation: Operation
  readonly device: Device
  /** What the merchant knows about the channel's contract, as in `check`. */
  readonly facts?: ChannelFacts | undefined
}

/** A gateway's rules for one operation, read without a request. */
export interface OperationRules {
  /** The gateway's methods: each by its name in the gateway's dialect, and by V2's. */
  readonly methods: readonly (readonly [ownMethod: string, canonical: Method])[]
  readonly rules: readonly Rule[]
  readonly baseRules: readonly Rule[]
  /** The values by which a request selects this operation, by path. */
  readonly reachedBy: Readonly<Record<string, readonly string[]>>
  /** Those of the rules that apply to this method, whatever else the request holds. */
  readonly holding: (rules: readonly Rule[], ownMethod: string | undefined) => readonly Rule[]
  /** The paths of a field in both dialects; takes either. */
  readonly pairAt: (path: string) => Pair
  /** The values of a list in V2's spelling. */
  readonly canonicalCodes: (path: string, values: readonly unknown[]) => readonly string[]
}

const silent = { currency: 'KRW', quota: undefined, lose: () => {}, reportCoerced: () => {} }

/** Undefined if the gateway does not support the operation. */
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
    ? [...pairsOf(gateway.conversion, inV2, undefined), ['pay_method', mainFieldsOf(inV2).method] as const]
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
    holding: (rules, ownMethod) =>
      rules.filter(({ when }) => !when || holdsUnasked(when, circumstances(ownMethod))),
    pairAt,
    canonicalCodes: (path, values) => {
      const [, , codec] = pairAt(path)
      return values.map((value) => String(codec?.toV2(value, silent, path) ?? value))
    },
  }
}

/** The V2 path of a field, given its path in the gateway's dialect: `customer.phoneNumber` for V1's `buyer_tel`. */
export const canonicalPath = (path: string, options: SituationOptions): string =>
  operationRulesOf(options)?.pairAt(path)[1] ?? path
