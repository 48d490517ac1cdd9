import { check } from './check.js'
import { errorsIn, type Diagnostic } from './diagnostics/diagnostic.js'
import type { JsonRecord } from './model.js'
import { withBaseUrl } from './document-address.js'
import { evaluate, type CheckOptions, type Evaluation, type Ruled } from './rules/evaluate.js'
import { isRecord, valueAt } from './rules/path.js'

export type Normalized = Evaluation

export interface NormalizeOptions<G extends Ruled = Ruled> extends CheckOptions<G> {
  /** Leave out what has no effect with this gateway. Off by default: PortOne stores, and may one day honour it. */
  readonly prune?: boolean | undefined
}

const without = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined || !isRecord(value)) return value
  const { [key]: inner, ...others } = value
  const kept = rest.length === 0 ? undefined : without(inner, rest)
  // What has nothing left goes too: PortOne wants one of its members where a group is given.
  const empty = kept === undefined || (isRecord(kept) && Object.keys(kept).length === 0)
  return empty ? others : { ...others, [key]: kept }
}

const faultsIn = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  errorsIn(diagnostics).map(({ code, path }) => `${code} ${path}`)

/**
 * Leaves out what has no effect, until nothing more can go. A parameter stays where the request is refused without it:
 * another rule of the same gateway can ask for what has no effect.
 */
const prune = (request: JsonRecord, options: NormalizeOptions): JsonRecord => {
  const pathsIn = (given: JsonRecord) =>
    check(given, options)
      .filter(({ code }) => code === 'ignored')
      .map(({ path }) => path)
  const faults = faultsIn(check(request, options))
  const isWorse = (given: JsonRecord) =>
    faultsIn(check(given, options)).some((fault) => !faults.includes(fault))
  let pruned = request
  for (;;) {
    let hasChanged = false
    for (const path of pathsIn(pruned)) {
      const shorter = without(pruned, path.split('.')) as JsonRecord
      if (valueAt(shorter, path) !== undefined || isWorse(shorter)) continue
      pruned = shorter
      hasChanged = true
    }
    if (!hasChanged) return pruned
  }
}

/**
 * Writes a request as its gateway wants it: one spelling for each code (`CURRENCY_KRW` becomes `KRW`), addresses
 * absolute, bypass options in the dialect's encoding, documented misspellings set right, and values of another type
 * that have one meaning only in the type that PortOne wants (`'1000'`, `'true'`, a numeric id, JSON text of an object).
 * Amounts keep their value.
 *
 * Pure and idempotent; removes nothing unless `prune` asks for it, and never what the request would be refused without.
 *
 * @returns the request to send, and what `check` finds in the given one: a warning for each value that was mended.
 */
export const normalize = (request: unknown, options: NormalizeOptions): Normalized => {
  const normalized = evaluate(request, withBaseUrl(options))
  return options.prune ? { ...normalized, request: prune(normalized.request, options) } : normalized
}
