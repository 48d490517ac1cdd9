import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Device, Flow, JsonRecord, Operation } from '../requests/model.js'
import { isPresent, valueAt } from './path.js'

export type Params = Readonly<Record<string, unknown>>

/** What is known of a request before its fields are looked at. */
export interface Situation {
  readonly gateway: string
  readonly device: Device
  readonly operation: Operation
  /** V1 only: what `request_pay` will do. */
  readonly flow: Flow | undefined
  /** The canonical or own spelling of the method asked for, without a prefix. */
  readonly method: string | undefined
}

/** What a rule sees: the situation, the request in PortOne's spelling, and where to report. */
export interface Scope extends Situation {
  readonly request: JsonRecord
  at(path: string): unknown
  has(path: string): boolean
  report(severity: Severity, code: DiagnosticCode, path: string, params?: Params): void
}

/** Collects findings; the first word on a path and code is kept, so a base rule never repeats a gateway's. */
export class Findings {
  readonly diagnostics: Diagnostic[] = []
  /** The page that the rules read at the moment come from. */
  docs: string

  constructor(
    private readonly known: Params,
    docs: string,
  ) {
    this.docs = docs
  }

  report(severity: Severity, code: DiagnosticCode, path: string, params?: Params): void {
    if (this.diagnostics.some((found) => found.path === path && found.code === code)) return
    this.diagnostics.push({ severity, code, path, params: { ...this.known, ...params }, docs: this.docs })
  }
}

export const scopeOf = (situation: Situation, request: JsonRecord, findings: Findings): Scope => ({
  ...situation,
  request,
  at: (path) => valueAt(request, path),
  has: (path) => isPresent(valueAt(request, path)),
  report: (severity, code, path, params) => findings.report(severity, code, path, params),
})
