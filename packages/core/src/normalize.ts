import type { Diagnostic } from './diagnostics/diagnostic.js'
import type { JsonRecord } from './requests/model.js'
import { evaluate, type CheckOptions, type Ruled } from './rules/evaluate.js'

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
      address === '' ||
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
  return Object.keys(changed).length === 0 ? request : { ...request, ...changed }
}

const without = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const { [key]: inner, ...others } = value as JsonRecord
  return rest.length === 0 || inner === undefined ? others : { ...others, [key]: without(inner, rest) }
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
  const first = evaluate(request, options)
  const written = absolute(first.request, options.baseUrl ?? documentAddress())
  const { diagnostics } = evaluate(written, options)
  const respelled = first.diagnostics.filter(({ code }) => code === 'misspelled')
  const findings = [...respelled, ...diagnostics]
  return { request: options.prune ? prune(written, diagnostics) : written, diagnostics: findings }
}
