import type { Diagnostic } from './diagnostics/diagnostic.js'
import type { JsonRecord } from './requests/model.js'
import { evaluate, type CheckOptions, type Ruled } from './rules/evaluate.js'
import { isRecord } from './rules/path.js'

export interface NormalizeOptions<G extends Ruled = Ruled> extends CheckOptions<G> {
  /** What relative addresses are relative to; the document's own in a browser. */
  readonly baseUrl?: string | undefined
  /** Leave out what has no effect with this gateway. Off by default: PortOne stores, and may one day honour it. */
  readonly prune?: boolean | undefined
}

export interface Normalized {
  readonly request: JsonRecord
  readonly diagnostics: readonly Diagnostic[]
}

const addresses = ['redirectUrl', 'm_redirect_url']

const documentAddress = (): string | undefined => {
  const { document, location } = globalThis as {
    readonly document?: { readonly baseURI?: string }
    readonly location?: { readonly href?: string }
  }
  return document?.baseURI ?? location?.href
}

const absolute = (request: JsonRecord, baseUrl: string | undefined): JsonRecord => {
  const changed: Record<string, string> = {}
  for (const key of addresses) {
    const address = request[key]
    // Anything with a scheme is absolute already, `javascript:` too: the check refuses that one.
    if (
      typeof address !== 'string' ||
      address.trim() === '' ||
      baseUrl === undefined ||
      /^[a-z][a-z\d+.-]*:/i.test(address)
    )
      continue
    try {
      changed[key] = new URL(address, baseUrl).href
    } catch {
      // Not an address in any reading: left as it is for the check to name.
    }
  }
  return { ...request, ...changed }
}

const without = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined || !isRecord(value)) return value
  const { [key]: inner, ...others } = value
  const kept = rest.length === 0 ? undefined : without(inner, rest)
  // What has nothing left goes too: PortOne wants one of its members where a group is given.
  const empty = kept === undefined || (isRecord(kept) && Object.keys(kept).length === 0)
  return empty ? others : { ...others, [key]: kept }
}

const prune = (request: JsonRecord, diagnostics: readonly Diagnostic[]): JsonRecord =>
  diagnostics.reduce<JsonRecord>(
    (pruned, { code, path }) =>
      code === 'ignored' ? (without(pruned, path.split('.')) as JsonRecord) : pruned,
    request,
  )

/**
 * Writes a request as its gateway wants it: one spelling for each code (`CURRENCY_KRW` becomes `KRW`), addresses
 * absolute, bypass options in the dialect's encoding, documented misspellings set right. Amounts are not touched.
 *
 * Pure and idempotent; removes nothing unless `prune` asks for it.
 *
 * @returns the request to send, and the findings about it with a warning for each misspelling that was set right.
 */
export const normalize = (request: unknown, options: NormalizeOptions): Normalized => {
  try {
    const first = evaluate(request, options)
    // No request at all: what it lacks is not worth a word.
    if (!isRecord(request)) return first
    const written = absolute(first.request, options.baseUrl ?? documentAddress())
    const { diagnostics } = evaluate(written, options)
    const respelled = first.diagnostics.filter(
      ({ code, path }) =>
        code === 'misspelled' && !diagnostics.some((found) => found.code === code && found.path === path),
    )
    return {
      request: options.prune ? prune(written, diagnostics) : written,
      diagnostics: [...respelled, ...diagnostics],
    }
  } catch {
    // Only a request that throws when it is read once more (a proxy, a getter) ends here.
    return evaluate(undefined, options)
  }
}
