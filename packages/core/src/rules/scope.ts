import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Device, Flow, Operation } from '../requests/model.js'

export type Params = Readonly<Record<string, unknown>>

/** What a contract decides, by a name that the gateway's rules know: `{ highRisk: true }`, `{ cbt: 'SBPS' }`. */
export type ChannelFacts = Readonly<Record<string, string | boolean>>

/** Where a value is read, and how a field or rule tells what it finds there. */
export interface Reading {
  readonly device: Device
  /** Tells a finding; an error, unless it is called something else. */
  readonly report: (code: DiagnosticCode, path: string, params?: Params, severity?: Severity) => void
}

/** What a rule sees: the situation, and the request in PortOne's spelling. */
export interface Scope extends Reading {
  readonly operation: Operation
  /** The profile: the V1 flow, or the operation. */
  readonly key: Flow | Operation
  readonly facts?: ChannelFacts | undefined
  /** `currency`, V1 only: what an amount is in where the request names no currency, if not in KRW. */
  readonly gateway: { readonly twin?: { readonly currency?: string | undefined } | undefined }
  /** The method asked for, in the dialect's spelling. */
  readonly method: unknown
  /** What stands there. */
  readonly at: (path: string) => unknown
  /** Whether something that means anything stands there. */
  readonly has: (path: string) => boolean
}
