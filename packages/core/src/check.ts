import { errorsIn, type Diagnostic } from './diagnostics/diagnostic.js'
import { withBaseUrl } from './document-address.js'
import { evaluate, type CheckOptions } from './rules/evaluate.js'

export type { CheckOptions }

/**
 * Holds a request against what its gateway documents, for the device it will run on.
 *
 * Pure: never throws on any input, never mutates, needs no DOM. Finds what `normalize` finds: what that mends is a
 * warning here. V1 amounts are in MAJOR units (`14.2` USD), V2 amounts in MINOR units (`1420`).
 *
 * @returns every finding, errors among them where PortOne or the PG would refuse; empty when all is well.
 */
export const check = (request: unknown, options: CheckOptions): readonly Diagnostic[] =>
  evaluate(request, withBaseUrl(options)).diagnostics

/** Whether PortOne would take a request with these findings. */
export const isAcceptable = (diagnostics: readonly Diagnostic[]): boolean =>
  errorsIn(diagnostics).length === 0
