import { check } from './check.js'
import { errorsIn, type Diagnostic } from './diagnostics/diagnostic.js'
import type { JsonRecord } from './model.js'
import { withBaseUrl } from './document-address.js'
import { evaluate, type CheckOptions, type Evaluation, type Ruled } from './rules/evaluate.js'
import { isRecord, valueAt } from './rules/path.js'

export type Normalized = Evaluation

export interface NormalizeOptions<G extends Ruled = Ruled> extends CheckOptions<G> {
  /** Leave out parameters without effect on this gateway. Off by default: PortOne stores them, and may use them one day. */
  readonly prune?: boolean | undefined
}

/** A copy of the value without the parameter at this path. */
const without = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined || !isRecord(value)) return value
  const { [key]: inner, ...others } = value
  const kept = rest.length === 0 ? undefined : without(inner, rest)
  // Remove a group that becomes empty: PortOne refuses some groups without a member.
  const isEmpty = kept === undefined || (isRecord(kept) && Object.keys(kept).length === 0)
  return isEmpty ? others : { ...others, [key]: kept }
}

const errorKeysIn = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  errorsIn(diagnostics).map(({ code, path }) => `${code} ${path}`)

/**
 * Leaves out parameters without effect, and repeats this until none is left to remove. Keeps a parameter if removing it
 * adds an error: another rule of the gateway may require a parameter that has no effect.
 */
const prune = (request: JsonRecord, options: NormalizeOptions): JsonRecord => {
  const ignoredPathsIn = (given: JsonRecord) =>
    check(given, options)
      .filter(({ code }) => code === 'ignored')
      .map(({ path }) => path)
  const errors = errorKeysIn(check(request, options))
  const hasNewError = (given: JsonRecord) =>
    errorKeysIn(check(given, options)).some((error) => !errors.includes(error))
  let pruned = request
  for (;;) {
    let hasChanged = false
    for (const path of ignoredPathsIn(pruned)) {
      const shorter = without(pruned, path.split('.')) as JsonRecord
      if (valueAt(shorter, path) !== undefined || hasNewError(shorter)) continue
      pruned = shorter
      hasChanged = true
    }
    if (!hasChanged) return pruned
  }
}

/**
 * Writes a request in the form its gateway expects: one spelling for each code (`CURRENCY_KRW` becomes `KRW`), absolute
 * addresses, bypass options in the dialect's encoding, known misspellings corrected, and unambiguous values converted to
 * PortOne's type (`'1000'`, `'true'`, a numeric id, JSON text of an object). Amounts keep their value.
 *
 * Pure and idempotent. Removes nothing without `prune`, and never a parameter that the request would be refused without.
 *
 * @returns the request to send, and the findings of `check` about the given one, with a warning for each corrected value.
 */
export const normalize = (request: unknown, options: NormalizeOptions): Normalized => {
  const normalized = evaluate(request, withBaseUrl(options))
  return options.prune ? { ...normalized, request: prune(normalized.request, options) } : normalized
}
