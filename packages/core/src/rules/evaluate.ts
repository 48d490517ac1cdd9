import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Device, Dialect, Flow, JsonRecord, Operation } from '../requests/model.js'
import { isPresent, isRecord, valueAt } from './path.js'
import type { Rule } from './rule.js'
import type { Scope } from './scope.js'
import { readShape, type Shape } from './shape.js'
import { oneOf } from './values.js'

/** What a gateway supports and demands in one operation (V2) or flow (V1). */
export interface Profile {
  /** Closed list of methods in the dialect's spelling; empty where the method is chosen in the PG's window. */
  readonly methods: readonly string[]
  readonly rules: readonly Rule[]
  /** The PG's own block, where this operation's differs from the gateway's. */
  readonly bypass?: Shape | undefined
  /** Top-level parameters that only this gateway has. */
  readonly fields?: Shape | undefined
}

/** What all gateways of a dialect share in one operation or flow. */
export interface BaseProfile {
  readonly shape: Shape
  readonly rules: readonly Rule[]
  readonly methodPath: string
  /** The method that PortOne's SDK takes where a request names none. */
  readonly defaultMethod?: string | undefined
}

export interface Base {
  readonly dialect: Dialect
  readonly docs: string
  readonly profiles: Readonly<Record<string, BaseProfile>>
}

/** As much of a gateway as the evaluator reads. */
export interface Ruled {
  readonly code: string
  readonly docs: string
  readonly base: Base
  readonly bypass: Shape
  readonly profiles: Readonly<Record<string, Profile | undefined>>
  /** V1 only: what `request_pay` will do with this request. */
  readonly flowOf?: ((request: JsonRecord) => Flow) | undefined
}

export interface CheckOptions<G extends Ruled = Ruled> {
  readonly gateway: G
  readonly operation: Operation
  readonly device: Device
}

export interface Evaluation {
  /** The request in the gateway's spelling; a copy. */
  readonly request: JsonRecord
  readonly diagnostics: readonly Diagnostic[]
}

export const guideUrl = (path: string): string => `https://developers.portone.io/${path}`

interface Prepared {
  readonly shape: Shape
  /** The gateway's rules, the closed list of its methods first. */
  readonly rules: readonly Rule[]
}

const prepared = new WeakMap<Profile, Prepared>()

/** A profile with what its dialect adds; put together once, for it is asked for at every check. */
const prepare = (gateway: Ruled, profile: Profile, base: BaseProfile): Prepared => {
  let known = prepared.get(profile)
  if (known === undefined) {
    const { methods, rules, fields, bypass = gateway.bypass } = profile
    known = {
      shape: { ...base.shape, ...fields, bypass },
      rules: methods.length > 0 ? [oneOf(base.methodPath, methods), ...rules] : rules,
    }
    prepared.set(profile, known)
  }
  return known
}

const evaluateInput = (input: unknown, { gateway, operation, device }: CheckOptions): Evaluation => {
  const { base, code, flowOf } = gateway
  const diagnostics: Diagnostic[] = []
  /** The page that the rules of the moment come from; while fields are read, the gateway's own lead to its guide. */
  let docs: string | undefined
  let own: Shape = {}
  const report: Scope['report'] = (severity, finding, path, params) => {
    const diagnostic: Diagnostic = {
      severity,
      code: finding,
      path,
      params: { gateway: code, device, ...params },
      docs: guideUrl(docs ?? (Object.hasOwn(own, path.split('.')[0] ?? '') ? gateway : base).docs),
    }
    // The first word on a fault is kept, so that a base rule never repeats a gateway's; a graver one replaces it.
    const same = diagnostics.findIndex(
      (known) =>
        known.path === path && known.code === finding && known.params?.['value'] === params?.['value'],
    )
    if (same < 0) diagnostics.push(diagnostic)
    else if (severity === 'error' && diagnostics[same]?.severity !== 'error') diagnostics[same] = diagnostic
  }
  if (!isRecord(input)) {
    report('error', 'invalid-type', '', { expected: 'object' })
    return { request: {}, diagnostics }
  }

  const flow = operation === 'request_pay' ? flowOf?.(input) : undefined
  const key = flow ?? operation
  const baseProfile = base.profiles[key]
  const profile = gateway.profiles[key]
  if (baseProfile === undefined || profile === undefined) {
    // A V1 billing window is asked for by `customer_uid`: taking it out is the fix.
    report('error', 'unsupported-operation', flow ? 'customer_uid' : '', { operation: key })
    return { request: { ...input }, diagnostics }
  }

  const { methodPath, defaultMethod = '' } = baseProfile
  const { methods } = profile
  own = { ...profile.fields, bypass: gateway.bypass }
  const { shape, rules } = prepare(gateway, profile, baseProfile)
  const read = readShape(shape, input, '', { device, report })
  // Said as missing all the same, but read on as PortOne's SDK would.
  const given = valueAt(read, methodPath)
  const request =
    !isPresent(given) && methods.includes(defaultMethod) ? { ...read, [methodPath]: defaultMethod } : read
  docs = gateway.docs
  if (methods.length > 0 && !isPresent(given)) report('error', 'missing', methodPath, { allowed: methods })

  const method = valueAt(request, methodPath)
  const at = (path: string) => valueAt(request, path)
  const scope: Scope = {
    device,
    report,
    operation,
    flow,
    method,
    request,
    at,
    has: (path) => isPresent(at(path)),
  }
  const run = (list: readonly Rule[]) => {
    for (const { when, test } of list) if (!when || when(scope)) test(scope)
  }
  run(rules)
  docs = base.docs
  run(baseProfile.rules)
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
