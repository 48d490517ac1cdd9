import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Device, Flow, Operation } from '../requests/model.js'

export type Params = Readonly<Record<string, unknown>>

/** Where a value is read, and how a field or rule tells what it finds there. */
export interface Reading {
  readonly device: Device
  /** Tells a finding; an error, unless it is called something else. */
  readonly report: (code: DiagnosticCode, path: string, params?: Params, severity?: Severity) => void
}

/** What a rule sees: the situation, and the request in PortOne's spelling. */
export interface Scope extends Reading {
  readonly operation: Operation
  /** V1 only: what `request_pay` will do. */
  readonly flow: Flow | undefined
  /** The method asked for, in the dialect's spelling. */
  readonly method: unknown
  /** What stands there. */
  readonly at: (path: string) => unknown
  /** Whether something that means anything stands there. */
  readonly has: (path: string) => boolean
}
