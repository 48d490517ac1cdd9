import { errorsIn, type Diagnostic } from './diagnostics/diagnostic.js'
import { withBaseUrl } from './document-address.js'
import { evaluate, type CheckOptions } from './rules/evaluate.js'

export type { CheckOptions }

/**
 * Checks a request against its gateway's documented rules, for the device it will run on.
 *
 * Pure: never throws on any input, never mutates, needs no DOM. Returns the same findings as `normalize`: a value that
 * `normalize` corrects is a warning. V1 amounts are in MAJOR units (`14.2` USD), V2 amounts in MINOR units (`1420`).
 *
 * @returns every finding; an `error` means that PortOne or the PG would refuse the request. Empty if nothing was found.
 */
export const check = (request: unknown, options: CheckOptions): readonly Diagnostic[] =>
  evaluate(request, withBaseUrl(options)).diagnostics

/** Whether PortOne would accept a request with these findings: none of them is an error. */
export const isAcceptable = (diagnostics: readonly Diagnostic[]): boolean =>
  errorsIn(diagnostics).length === 0
