import type { Diagnostic } from './diagnostics/diagnostic.js'
import type { JsonRecord } from './requests/model.js'
import { evaluate, type CheckOptions, type Ruled } from './rules/evaluate.js'
import { isRecord } from './rules/path.js'

export interface WriteOptions<G extends Ruled = Ruled> extends CheckOptions<G> {
  /** What relative addresses are relative to. */
  readonly baseUrl?: string | undefined
}

export interface Normalized {
  readonly request: JsonRecord
  readonly diagnostics: readonly Diagnostic[]
}

/** A copy with its return address made absolute. */
const absolute = (request: JsonRecord, key: string, baseUrl: string | undefined): JsonRecord => {
  const written: Record<string, unknown> = { ...request }
  const address = written[key]
  // Anything with a scheme is absolute already, `javascript:` too: the check refuses that one.
  if (typeof address === 'string' && !/^\s*$|^[a-z][a-z\d+.-]*:/i.test(address))
    try {
      written[key] = new URL(address, baseUrl).href
    } catch {
      // No base, or not an address in any reading: left as it is for the check to name.
    }
  return written
}

/** What `normalize` does without pruning: all that a checkout needs before it opens a window. */
export const writeRequest = (request: unknown, options: WriteOptions): Normalized => {
  try {
    const first = evaluate(request, options)
    // No request at all: what it lacks is not worth a word.
    if (!isRecord(request)) return first
    const written = absolute(first.request, options.gateway.base.returnPath, options.baseUrl)
    // What was misspelled is so no longer, and still worth a word; what stays beside the right spelling is told once.
    const respelled = first.diagnostics.filter(({ code }) => code === 'misspelled')
    const others = evaluate(written, options).diagnostics.filter(({ code }) => code !== 'misspelled')
    return { request: written, diagnostics: [...respelled, ...others] }
  } catch {
    // Only a request that throws when it is read once more (a proxy, a getter) ends here.
    return evaluate(undefined, options)
  }
}
