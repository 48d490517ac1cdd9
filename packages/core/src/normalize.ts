import type { Diagnostic } from './diagnostics/diagnostic.js'
import type { JsonRecord } from './requests/model.js'
import type { Ruled } from './rules/evaluate.js'
import { isRecord } from './rules/path.js'
import { writeRequest, type Normalized, type WriteOptions } from './write-request.js'

export type { Normalized }

export interface NormalizeOptions<G extends Ruled = Ruled> extends WriteOptions<G> {
  /** What relative addresses are relative to; the document's own in a browser. */
  readonly baseUrl?: string | undefined
  /** Leave out what has no effect with this gateway. Off by default: PortOne stores, and may one day honour it. */
  readonly prune?: boolean | undefined
}

const documentAddress = (): string | undefined => {
  const { document, location } = globalThis as {
    readonly document?: { readonly baseURI?: string }
    readonly location?: { readonly href?: string }
  }
  return document?.baseURI ?? location?.href
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
  const normalized = writeRequest(request, { ...options, baseUrl: options.baseUrl ?? documentAddress() })
  return options.prune
    ? { ...normalized, request: prune(normalized.request, normalized.diagnostics) }
    : normalized
}
