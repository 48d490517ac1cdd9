import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { guideUrl } from '../diagnostics/guide-url.js'
import type { Device, Dialect, Flow, JsonRecord, Operation, RestCall } from '../model.js'
import { holds } from './conditions.js'
import { collectFindings, inList, wrongType } from './findings.js'
import { isPresent, isRecord, ownOf, valueAt } from './path.js'
import type { Rule } from './rule.js'
import type { ChannelFacts, GatewayTraits, Scope } from './scope.js'
import { nodesIn, readShape, type Shape } from './shape.js'

/** What a gateway supports and demands in one operation (V2) or flow (V1). */
export interface Profile {
  /** Closed list of methods as the dialect names them; empty if the buyer chooses in the PG's window. */
  readonly methods: readonly string[]
  /** Methods that live shops send, but guides no longer list: allowed, with a warning. */
  readonly olderMethods?: readonly string[] | undefined
  /** The method that the guide says is used if a request names none: then a missing method is no finding. */
  readonly defaultMethod?: string | undefined
  readonly rules: readonly Rule[]
  /** The shared rules that apply, if the guide contradicts some of them. */
  readonly baseRules?: readonly Rule[] | undefined
  /** The bypass block of this operation, if it differs from the gateway's. */
  readonly bypass?: Shape | undefined
  /** Top-level parameters that only this gateway has. */
  readonly fields?: Shape | undefined
}

/** What all gateways of a dialect share. */
export interface Base {
  readonly dialect: Dialect
  readonly docs: string
  readonly shape: Shape
  readonly rules: readonly Rule[]
  /** The path of the return address. */
  readonly returnPath: string
  /** The path of the payment method, by operation (V2) or flow (V1). */
  readonly methodPaths: Readonly<Record<string, string>>
  /** V1 only: what the operation will do with this request. */
  readonly flowOf?: ((request: JsonRecord, options: EvaluateOptions) => Flow | undefined) | undefined
  /** The method that PortOne's SDK uses if a request names none. */
  readonly defaultMethod?: string | undefined
}

/** The part of a gateway that the evaluator reads. */
export interface Ruled extends GatewayTraits {
  readonly docs: string
  readonly base: Base
  readonly bypass?: Shape | undefined
  readonly profiles: Readonly<Record<string, Profile | undefined>>
  /** V1 only: what `request_pay` will do with this request. */
  readonly flowOf?: ((request: JsonRecord) => Flow) | undefined
  /** V1 only: the values that select a flow, by the path of a parameter that only this gateway has. */
  readonly reachedBy?:
    Readonly<Partial<Record<string, Readonly<Record<string, readonly string[]>>>>> | undefined
  /** V1 only: what `loadUI` will do, by the kind of UI or, if that is not given, by the request. */
  readonly uiFlowOf?: ((request: JsonRecord, ui: string | undefined) => Flow | undefined) | undefined
}

export interface CheckOptions<G extends Ruled = Ruled> {
  readonly gateway: G
  readonly operation: Operation
  readonly device: Device
  /** V1's `loadUI` only: its first argument, such as `paypal-spb`. */
  readonly ui?: string | undefined
  /** What the merchant knows of the channel's contract, which no request shows. A fact that is left out is unknown. */
  readonly facts?: ChannelFacts | undefined
  /** The time of the check. Without it no date is in the past or too far ahead. */
  readonly now?: number | Date | undefined
  /** What a relative return address is relative to; the document's own in a browser. */
  readonly baseUrl?: string | undefined
}

/** As `CheckOptions`, or a call of the REST API, which runs on no device. */
export interface EvaluateOptions extends Omit<CheckOptions, 'operation' | 'device'> {
  readonly operation: Operation | RestCall
  readonly device?: Device | undefined
}

export interface Evaluation {
  /** The request as the gateway wants it written; values that do not change are those of the input. */
  readonly request: JsonRecord
  readonly diagnostics: readonly Diagnostic[]
}

/** The profile that a request falls under: V1 names it by flow, V2 by operation. */
export const profileKeyOf = (input: JsonRecord, options: EvaluateOptions): Flow | Operation | RestCall =>
  options.gateway.base.flowOf?.(ownOf(input), options) ?? options.operation

const evaluateInput = (input: unknown, options: EvaluateOptions): Evaluation => {
  const { baseUrl, device, facts, gateway, operation } = options
  const { base } = gateway
  const { diagnostics, reporter } = collectFindings({ gateway: gateway.code, dialect: base.dialect, device })
  if (!isRecord(input)) {
    wrongType(input, '', { report: reporter(() => guideUrl(base.docs)) }, 'object')
    return { request: {}, diagnostics }
  }

  const key = profileKeyOf(input, options)
  const methodPath = base.methodPaths[key] ?? ''
  const profile = Object.hasOwn(gateway.profiles, key) ? gateway.profiles[key] : undefined
  if (!profile) {
    // `customer_uid` makes a V1 request open the billing window; removing it is the fix.
    reporter(() => guideUrl(gateway.docs))('unsupported-operation', key === operation ? '' : 'customer_uid', {
      operation: key,
      allowed: Object.keys(gateway.profiles),
    })
    const silent = { device, baseUrl, report: () => {} }
    return { request: { ...readShape(nodesIn(base.shape, base.shape), input, '', silent) }, diagnostics }
  }

  const { methods, rules, baseRules = base.rules, fields = {}, bypass = gateway.bypass } = profile
  const nodes = nodesIn(profile, base.shape, fields, bypass ? { bypass } : {})
  /** Findings in a gateway's own fields link to its own guide. */
  const ofBase = reporter((path) => {
    const root = path.replace(/\..*/, '')
    return guideUrl(nodes.get(root) === base.shape[root] ? base.docs : gateway.docs)
  })
  const ofGateway = reporter(() => guideUrl(gateway.docs))
  // Always a copy: the input may be a proxy, so it is read only once.
  let request: JsonRecord = { ...readShape(nodes, input, '', { device, baseUrl, report: ofBase }) }

  const at = (path: string) => valueAt(request, path)
  const has = (path: string) => isPresent(at(path))
  let method = at(methodPath)
  if (methods.length > 0)
    if (isPresent(method)) {
      const isOlder = profile.olderMethods?.some((older) => older === method)
      // `known`: no other method is suggested.
      if (isOlder)
        ofGateway(
          'unsupported-value',
          methodPath,
          { value: method, allowed: methods, known: true },
          'warning',
        )
      else inList(method, methodPath, { report: ofGateway }, methods)
    } else {
      // If the guide lists only one method, V2's request gets it.
      const only = base.defaultMethod || methods.length > 1 ? undefined : methods[0]
      const { defaultMethod = base.defaultMethod ?? only ?? '' } = profile
      const taken = methods.includes(defaultMethod)
      // A method that PortOne's SDK or this function fills in is not missing for PortOne: a warning.
      if (!profile.defaultMethod)
        ofGateway('missing', methodPath, { allowed: methods }, taken ? 'warning' : 'error')
      if (taken) request = { ...request, [methodPath]: (method = defaultMethod) }
    }
  const now = options.now === undefined ? undefined : Number(options.now)
  const run = (list: readonly Rule[], report: Scope['report']) => {
    // Not a spread, which would take as long as all the rules.
    const scope: Scope = { operation, device, facts, now, gateway, key, report, method, at, has }
    for (const { paths, when, test } of list)
      try {
        if (!when || holds(when, scope)) test(scope)
      } catch {
        // A bug of ours refuses no payment, and the other rules still run.
        report('internal', paths[0] ?? '', undefined, 'warning')
      }
  }
  run(rules, ofGateway)
  run(baseRules, ofBase)
  return { request, diagnostics }
}

/** Checks and normalizes a request by its gateway's data. Never throws, never changes the input. */
export const evaluate = (input: unknown, options: EvaluateOptions): Evaluation => {
  try {
    return evaluateInput(input, options)
  } catch {
    // The request throws when it is read: a getter, a proxy, a cycle.
    return evaluateInput(undefined, options)
  }
}
