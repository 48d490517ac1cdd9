import type { ParamsOf } from './params.js'

/** An `error` is refused by PortOne or the PG; a `warning` passes, but has no effect or another one; a `notice` depends on the contract. */
export type Severity = 'error' | 'warning' | 'notice'

/** What a finding is about. A closed list: messages exist for each in every language. */
export type DiagnosticCode =
  | 'missing'
  | 'invalid-type'
  | 'invalid-format'
  | 'too-long'
  | 'out-of-range'
  | 'unsupported-value'
  | 'unsupported-operation'
  | 'forbidden'
  | 'exclusive'
  | 'mismatch'
  | 'ignored'
  | 'deprecated'
  | 'misspelled'
  | 'unknown-parameter'
  | 'unsafe-key'
  | 'contract'
  | 'not-carried'
  /** No return address is given, so a checkout takes the page's own: read the result there. */
  | 'returns-here'
  /** A rule of this library threw on the request: a bug to report, which stops no payment. */
  | 'internal'
  /** There are more than 300 findings, and the rest is not listed; an error where one of them is. */
  | 'more-findings'

/** One finding about a request. Never holds what the buyer typed. */
export interface Diagnostic<Code extends DiagnosticCode = DiagnosticCode> {
  readonly severity: Severity
  readonly code: Code
  /** The parameter: `customer.email`, `bypass.inicis_v2.P_MNAME`, `products.0.link`. */
  readonly path: string
  /** What a message needs: `gateway`, `device`, `allowed`, `expected`, `max`, `use`, `with`, … */
  readonly params?: ParamsOf<Code>
  /** The guide page that the rule comes from, as a URL. */
  readonly docs: string
}

/** The findings that make PortOne or the PG refuse the request. */
export const errorsIn = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  diagnostics.filter(({ severity }) => severity === 'error')
