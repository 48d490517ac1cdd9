import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Device, Dialect, Flow, JsonRecord, Operation } from '../requests/model.js'
import { isPresent, isRecord, valueAt } from './path.js'
import type { Rule } from './rule.js'
import { Findings, scopeOf } from './scope.js'
import { nearest } from './spelling.js'
import { readShape, type Shape } from './shape.js'

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
  readonly operations: readonly Operation[]
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

const shapes = new WeakMap<Profile, Shape>()

const shapeOf = (gateway: Ruled, profile: Profile, base: BaseProfile): Shape => {
  let shape = shapes.get(profile)
  if (shape === undefined) {
    shape = { ...base.shape, ...profile.fields, bypass: profile.bypass ?? gateway.bypass }
    shapes.set(profile, shape)
  }
  return shape
}

const run = (rules: readonly Rule[], scope: Parameters<Rule['test']>[0]): void => {
  for (const { when, test } of rules) if (when === undefined || when(scope)) test(scope)
}

const evaluateRecord = (input: JsonRecord, { gateway, operation, device }: CheckOptions): Evaluation => {
  const { base, code } = gateway
  const gatewayDocs = guideUrl(gateway.docs)
  const findings = new Findings({ gateway: code, device }, gatewayDocs)
  const flow = gateway.flowOf?.(input)
  const key = flow ?? operation
  const profile = base.operations.includes(operation) ? gateway.profiles[key] : undefined
  const baseProfile = base.profiles[key]
  if (profile === undefined || baseProfile === undefined) {
    // A V1 billing window is asked for by `customer_uid`: taking it out is the fix.
    const path =
      flow !== undefined && flow !== 'pay' && base.operations.includes(operation) ? 'customer_uid' : ''
    findings.report('error', 'unsupported-operation', path, { operation: key })
    return { request: { ...input }, diagnostics: findings.diagnostics }
  }

  findings.docs = guideUrl(base.docs)
  const reading = {
    device,
    report: (...finding: Parameters<Findings['report']>) => {
      findings.docs = finding[2].startsWith('bypass.') ? gatewayDocs : guideUrl(base.docs)
      findings.report(...finding)
    },
  }
  const read = readShape(shapeOf(gateway, profile, baseProfile), input, '', reading)

  const { methodPath, defaultMethod } = baseProfile
  const given = valueAt(read, methodPath)
  const assumed = !isPresent(given) && defaultMethod !== undefined && profile.methods.includes(defaultMethod)
  const request = assumed ? { ...read, [methodPath]: defaultMethod } : read
  const method = assumed ? defaultMethod : typeof given === 'string' ? given : undefined
  const scope = scopeOf({ gateway: code, device, operation, flow, method }, request, findings)

  findings.docs = gatewayDocs
  if (profile.methods.length > 0) {
    if (!isPresent(given)) scope.report('error', 'missing', methodPath, { allowed: profile.methods })
    else if (method !== undefined && !profile.methods.includes(method))
      scope.report('error', 'unsupported-value', methodPath, {
        value: method.slice(0, 40),
        allowed: profile.methods,
        use: nearest(method, profile.methods),
      })
  }
  run(profile.rules, scope)
  findings.docs = guideUrl(base.docs)
  run(baseProfile.rules, scope)
  return { request, diagnostics: findings.diagnostics }
}

/** The one evaluator: reads a request by its gateway's data. Never throws, never mutates. */
export const evaluate = (input: unknown, options: CheckOptions): Evaluation => {
  const invalid = (): Evaluation => {
    const findings = new Findings(
      { gateway: options.gateway.code, device: options.device },
      guideUrl(options.gateway.base.docs),
    )
    findings.report('error', 'invalid-type', '', { expected: 'object' })
    return { request: {}, diagnostics: findings.diagnostics }
  }
  if (!isRecord(input)) return invalid()
  try {
    return evaluateRecord(input, options)
  } catch {
    // Only a request that throws when it is read (a getter, a proxy, a cycle) ends here.
    return invalid()
  }
}
