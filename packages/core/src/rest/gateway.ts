import type { Profile, Ruled } from '../rules/evaluate.js'
import type { Rule } from '../rules/rule.js'
import type { Shape } from '../rules/shape.js'
import type { Dialect, RestCall } from '../model.js'

/** What all gateways of a dialect share in one call: its body and path parameters, and what the schema requires. */
export interface CallBase {
  /** Path of the page that describes the call. */
  readonly docs: string
  readonly shape: Shape
  readonly rules: readonly Rule[]
}

/** What a gateway adds to a call. */
export interface CallProfile {
  readonly rules?: readonly Rule[] | undefined
  /** Replaces the rules that all gateways share, if this gateway's guide contradicts one of them. */
  readonly baseRules?: readonly Rule[] | undefined
  /** Parameters that only this gateway has. */
  readonly fields?: Shape | undefined
}

/** The REST part of a gateway: which calls it has, and their rules. */
export interface RestGateway<
  Code extends string = string,
  D extends Dialect = Dialect,
  Call extends RestCall = RestCall,
> {
  /** PortOne's code of the gateway: `html5_inicis`, `inicis_v2`. */
  readonly code: Code
  readonly dialect: D
  /** Path of the guide page on developers.portone.io. */
  readonly docs: string
  /** The calls that its guide or PortOne's schema documents for this gateway, and those that work with every gateway. */
  readonly calls: readonly Call[]
  /** By call, in the form that the evaluator reads; a call without a documented profile has the shared rules only. */
  readonly ruled: Readonly<Partial<Record<string, Ruled>>>
}

export interface RestDefinition<Call extends string> {
  readonly docs: string
  /** The documented calls. */
  readonly calls: { readonly [C in Call]?: CallProfile }
  /** Calls that the guide says are impossible. */
  readonly refuses?: readonly Call[]
}

const ruledBy = (
  code: string,
  dialect: Dialect,
  docs: string,
  call: string,
  base: CallBase,
  { rules = [], baseRules, fields }: CallProfile,
): Ruled => {
  const profile: Profile = { methods: [], rules, baseRules, fields }
  return {
    code,
    docs,
    base: { ...base, dialect, returnPath: '', methodPaths: {} },
    profiles: { [call]: profile },
  }
}

/** Builds the REST part of a gateway. */
export const restGateway = <Code extends string, D extends Dialect, Call extends RestCall>(
  code: Code,
  dialect: D,
  bases: Readonly<Record<string, CallBase>>,
  shared: readonly Call[],
  { docs, calls, refuses = [] }: RestDefinition<Call>,
): RestGateway<Code, D, Call> => {
  const documented: Readonly<Partial<Record<string, CallProfile>>> = calls
  const refused: readonly string[] = refuses
  return {
    code,
    dialect,
    docs,
    calls: [...new Set([...(Object.keys(calls) as Call[]), ...shared])].filter(
      (call) => !refused.includes(call),
    ),
    ruled: Object.fromEntries(
      Object.entries(bases)
        .filter(([call]) => !refused.includes(call))
        .map(([call, base]) => [call, ruledBy(code, dialect, docs, call, base, documented[call] ?? {})]),
    ),
  }
}
