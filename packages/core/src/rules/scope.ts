import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Device, Flow, JsonRecord, Operation } from '../requests/model.js'

export type Params = Readonly<Record<string, unknown>>

/** Where a value is read, and how a field or rule tells what it finds there. */
export interface Reading {
  readonly device: Device
  readonly report: (severity: Severity, code: DiagnosticCode, path: string, params?: Params) => void
}

/** What a rule sees: the situation, and the request in PortOne's spelling. */
export interface Scope extends Reading {
  readonly operation: Operation
  /** V1 only: what `request_pay` will do. */
  readonly flow: Flow | undefined
  /** The method asked for, in the dialect's spelling. */
  readonly method: unknown
  readonly request: JsonRecord
  readonly at: (path: string) => unknown
  readonly has: (path: string) => boolean
}
