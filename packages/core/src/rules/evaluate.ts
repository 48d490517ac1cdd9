import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { guideUrl } from '../diagnostics/guide-url.js'
import type { Device, Dialect, Flow, JsonRecord, Operation } from '../model.js'
import { holds } from './conditions.js'
import { collectFindings, inList, wrongType } from './findings.js'
import { isPresent, isRecord, ownOf, valueAt } from './path.js'
import type { Rule } from './rule.js'
import type { ChannelFacts, GatewayTraits, Scope } from './scope.js'
import { nodesIn, readShape, type Shape } from './shape.js'

/** What a gateway supports and demands in one operation (V2) or flow (V1). */
export interface Profile {
  /** Closed list of methods in the dialect's spelling; empty where the method is chosen in the PG's window. */
  readonly methods: readonly string[]
  /** Methods that live shops send and no guide lists any more: taken, with a warning. */
  readonly olderMethods?: readonly string[] | undefined
  /** The method that the guide itself says is taken where a request names none: then none is asked for. */
  readonly defaultMethod?: string | undefined
  readonly rules: readonly Rule[]
  /** What holds of the rules that the dialect's gateways share, where the guide says something else than one of them. */
  readonly baseRules?: readonly Rule[] | undefined
  /** The PG's own block, where this operation's differs from the gateway's. */
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
  /** Where a request says where its result goes home to. */
  readonly returnPath: string
  /** Where a request names its method, by operation (V2) or flow (V1). */
  readonly methodPaths: Readonly<Record<string, string>>
  /** V1 only: what the operation will do with this request. */
  readonly flowOf?:
    ((request: JsonRecord, options: Omit<CheckOptions, 'device'>) => Flow | undefined) | undefined
  /** The method that PortOne's SDK takes where a request names none. */
  readonly defaultMethod?: string | undefined
}

/** As much of a gateway as the evaluator reads. */
export interface Ruled extends GatewayTraits {
  readonly docs: string
  readonly base: Base
  readonly bypass: Shape
  readonly profiles: Readonly<Record<string, Profile | undefined>>
  /** V1 only: what `request_pay` will do with this request. */
  readonly flowOf?: ((request: JsonRecord) => Flow) | undefined
  /** V1 only: the values that make a request one of a flow, where a parameter of the gateway's own decides. */
  readonly reachedBy?:
    Readonly<Partial<Record<string, Readonly<Record<string, readonly string[]>>>>> | undefined
  /** V1 only: what `loadUI` will do, by the kind of UI or, where that is not told, by the request. */
  readonly uiFlowOf?: ((request: JsonRecord, ui: string | undefined) => Flow | undefined) | undefined
}

export interface CheckOptions<G extends Ruled = Ruled> {
  readonly gateway: G
  readonly operation: Operation
  readonly device: Device
  /** V1's `loadUI` only: its first argument, such as `paypal-spb`. */
  readonly ui?: string | undefined
  /** What the merchant knows of the channel and no request shows; what is left out is read as not known. */
  readonly facts?: ChannelFacts | undefined
  /** The time of the check, by which dates are past or too far ahead. Without it no date is compared with a clock. */
  readonly now?: number | Date | undefined
  /** What a relative return address is relative to; the document's own in a browser. */
  readonly baseUrl?: string | undefined
}

export interface Evaluation {
  /** The request in the gateway's spelling; what needs no other spelling is shared with the input. */
  readonly request: JsonRecord
  readonly diagnostics: readonly Diagnostic[]
}

/** The profile that a request falls under: V1 names it by flow, V2 by operation. */
export const profileKeyOf = (input: JsonRecord, options: Omit<CheckOptions, 'device'>): Flow | Operation =>
  options.gateway.base.flowOf?.(ownOf(input), options) ?? options.operation

const evaluateInput = (input: unknown, options: CheckOptions): Evaluation => {
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
    // A V1 billing window is asked for by `customer_uid`: taking it out is the fix.
    reporter(() => guideUrl(gateway.docs))('unsupported-operation', key === operation ? '' : 'customer_uid', {
      operation: key,
      allowed: Object.keys(gateway.profiles),
    })
    const silent = { device, baseUrl, report: () => {} }
    return { request: { ...readShape(nodesIn(base.shape, base.shape), input, '', silent) }, diagnostics }
  }

  const { methods, rules, baseRules = base.rules, fields = {}, bypass = gateway.bypass } = profile
  const nodes = nodesIn(profile, base.shape, fields, { bypass })
  /** A gateway's own fields lead to its guide, whoever finds something there. */
  const ofBase = reporter((path) => {
    const root = path.replace(/\..*/, '')
    return guideUrl(nodes.get(root) === base.shape[root] ? base.docs : gateway.docs)
  })
  const ofGateway = reporter(() => guideUrl(gateway.docs))
  // A copy in any case: nobody shall read the input once more, which may be a proxy.
  let request: JsonRecord = { ...readShape(nodes, input, '', { device, baseUrl, report: ofBase }) }

  const at = (path: string) => valueAt(request, path)
  const has = (path: string) => isPresent(at(path))
  let method = at(methodPath)
  if (methods.length > 0)
    if (isPresent(method)) {
      const isOlder = profile.olderMethods?.some((older) => older === method)
      // Without a suggestion: what is meant is known.
      if (isOlder)
        ofGateway(
          'unsupported-value',
          methodPath,
          { value: method, allowed: methods, known: true },
          'warning',
        )
      else inList(method, methodPath, { report: ofGateway }, methods)
    } else {
      // Where the guide lists one method only, V2's request gets it.
      const only = base.defaultMethod || methods.length > 1 ? undefined : methods[0]
      const { defaultMethod = base.defaultMethod ?? only ?? '' } = profile
      const taken = methods.includes(defaultMethod)
      // What PortOne's SDK or this function fills in refuses nothing.
      if (!profile.defaultMethod)
        ofGateway('missing', methodPath, { allowed: methods }, taken ? 'warning' : 'error')
      if (taken) request = { ...request, [methodPath]: (method = defaultMethod) }
    }
  const now = options.now === undefined ? undefined : Number(options.now)
  const run = (list: readonly Rule[], report: Scope['report']) => {
    // Not a spread: that would take as long as all the rules.
    const scope: Scope = { operation, device, facts, now, gateway, key, report, method, at, has }
    for (const { paths, when, test } of list)
      try {
        if (!when || holds(when, scope)) test(scope)
      } catch {
        // A fault of ours refuses no payment; the other rules still count.
        report('internal', paths[0] ?? '', undefined, 'warning')
      }
  }
  run(rules, ofGateway)
  run(baseRules, ofBase)
  return { request, diagnostics }
}

/** The one evaluator: reads a request by its gateway's data. Never throws, never mutates. */
export const evaluate = (input: unknown, options: CheckOptions): Evaluation => {
  try {
    return evaluateInput(input, options)
  } catch {
    // Only a request that throws when it is read (a getter, a proxy, a cycle) ends here.
    return evaluateInput(undefined, options)
  }
}
