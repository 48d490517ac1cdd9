import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Gateway, Conversion } from '../gateways/gateway.js'
import type { JsonRecord } from '../model.js'
import { guideUrl } from '../diagnostics/guide-url.js'
import { isRecord, valueAt } from '../rules/path.js'
import type { Shape } from '../rules/shape.js'
import type { Source } from './source.js'

/** What converting a value depends on, and how it reports losses. */
export interface Context {
  readonly currency: string
  readonly quota: Conversion['quota']
  /** Reports a value that is not carried. `use` is the parameter to set in its place. */
  readonly lose: (path: string, use?: string, severity?: Severity) => void
  /** Reports a value of another type that was accepted; `expected` is the right type. */
  readonly reportCoerced: (path: string, expected: string) => void
}

/** Converts one value to the other dialect; undefined where it has no counterpart there. */
export type ValueConverter = (value: unknown, context: Context, path: string) => unknown

export interface Converted {
  readonly request: JsonRecord
  /** What could not be carried, by its path in the given request. */
  readonly lost: readonly Diagnostic[]
}

export interface Transfer extends Context {
  currency: string
  /** The converted request so far. */
  readonly request: JsonRecord
  /** Reads a value and marks it as handled, so that `finish` does not report it. */
  readonly take: (path: string) => unknown
  /** Writes a value if the target has the path and it is still empty. Returns whether it did. */
  readonly put: (path: string, value: unknown, from?: string) => boolean
  /** Takes, converts and puts. A value without a counterpart is reported, as an error where `lossIsError`. */
  readonly carry: (from: string, to: string, convertValue?: ValueConverter, lossIsError?: boolean) => void
  readonly report: (severity: Severity, code: DiagnosticCode, path: string, params?: JsonRecord) => void
  /** Reports every value that was not taken, and returns the result. */
  readonly finish: (alternatives: Alternatives) => Converted
}

/** For a path that may be lost: the parameter to set in its place, and whether losing it changes the payment. */
export type Alternatives = Readonly<Record<string, { readonly use?: string; readonly lossIsError?: true }>>

/** Whether a shape has a path. Below a field (a function) every path counts as known. */
const hasPlace = (shape: Shape, path: string): boolean => {
  let node: unknown = shape
  for (const key of path.split('.')) {
    if (!isRecord(node)) return true
    if (!Object.hasOwn(node, key)) return false
    node = node[key]
  }
  return true
}

/** A copy of `root` with the value at a path. Records are merged; existing keys win. */
const withValue = (root: JsonRecord, [key = '', ...rest]: readonly string[], value: unknown): JsonRecord => {
  const there = root[key]
  const inner = isRecord(there) ? there : {}
  const put =
    rest.length > 0 ? withValue(inner, rest, value) : isRecord(value) ? { ...value, ...inner } : value
  return { ...root, [key]: put }
}

/** Starts converting one request. `shape` is the target's, given where the gateway speaks the target dialect. */
export const startTransfer = (
  source: JsonRecord,
  gateway: Gateway,
  shape?: Shape,
  unknownNames?: Source['unknownNames'],
): Transfer => {
  let request: JsonRecord = {}
  const lost: Diagnostic[] = []
  const taken = new Set<string>()
  // Paths that were looked for. A record holding one is known, so it is searched key by key and not reported whole.
  const sought = new Set<string>()

  const report: Transfer['report'] = (severity, code, path, params) => {
    lost.push({
      severity,
      code,
      path,
      params: { gateway: gateway.code, ...params },
      docs: guideUrl(gateway.docs),
    })
  }
  const lose: Transfer['lose'] = (path, use, severity = 'warning') =>
    report(severity, 'not-carried', path, use ? { use } : {})

  /** A copy without the values already taken and without `__proto__`, which could change other objects. */
  const copy = (value: unknown, path: string, isJson = false): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}.${index}`))
    if (!isRecord(value) || value instanceof Date) return value
    // Call toJSON once, as JSON.stringify does, and copy its result by the same rules.
    const { toJSON } = value
    if (!isJson && typeof toJSON === 'function') return copy(toJSON.call(value, ''), path, true)
    const copied: Record<string, unknown> = {}
    for (const key of Object.keys(value)) {
      const here = `${path}.${key}`
      if (key === '__proto__') report('error', 'unsafe-key', here)
      else if (!taken.has(here)) copied[key] = copy(value[key], here)
    }
    return copied
  }

  const hasRoom = (path: string): boolean => {
    const there = valueAt(request, path)
    return (!shape || hasPlace(shape, path)) && (there === undefined || isRecord(there))
  }

  const reportLeft = (record: JsonRecord, prefix: string, alternatives: Alternatives): void => {
    for (const key of Object.keys(record)) {
      const path = prefix + key
      const value = record[key]
      const { use, lossIsError } = (Object.hasOwn(alternatives, path) ? alternatives[path] : undefined) ?? {}
      if (taken.has(path) || value === undefined || value === null) continue
      if (key === '__proto__') report('error', 'unsafe-key', path)
      else if (isRecord(value) && [...sought, ...taken].some((other) => other.startsWith(`${path}.`)))
        reportLeft(value, `${path}.`, alternatives)
      else if (unknownNames?.has(path)) report('warning', 'unknown-parameter', path, unknownNames.get(path))
      else lose(path, use, lossIsError ? 'error' : 'warning')
    }
  }

  const transfer: Transfer = {
    currency: gateway.conversion.currency ?? 'KRW',
    quota: gateway.conversion.quota,
    get request() {
      return request
    },
    take: (path) => {
      taken.add(path)
      return valueAt(source, path)
    },
    put: (path, value, from = path) => {
      const room = value !== undefined && hasRoom(path)
      if (room) request = withValue(request, path.split('.'), copy(value, from))
      return room
    },
    carry: (from, to, convertValue, lossIsError) => {
      sought.add(from)
      const value = valueAt(source, from)
      if (value === undefined || value === null || taken.has(from) || !hasRoom(to)) return
      const converted = convertValue ? convertValue(value, transfer, from) : value
      if (converted === undefined) lose(from, undefined, lossIsError ? 'error' : 'warning')
      transfer.put(to, converted, from)
      taken.add(from)
    },
    lose,
    reportCoerced: (path, expected) => report('warning', 'invalid-type', path, { expected }),
    report,
    finish: (alternatives) => {
      for (const path of Object.keys(alternatives)) sought.add(path)
      reportLeft(source, '', alternatives)
      return { request, lost }
    },
  }
  return transfer
}
