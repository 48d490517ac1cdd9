import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Gateway, Conversion } from '../gateways/gateway.js'
import type { JsonRecord } from '../model.js'
import { guideUrl } from '../diagnostics/guide-url.js'
import { isRecord, valueAt } from '../rules/path.js'
import type { Shape } from '../rules/shape.js'
import type { Source } from './source.js'

/** What a value's other spelling depends on, and where to tell what it loses. */
export interface Context {
  readonly currency: string
  readonly quota: Conversion['quota']
  /** `use` is the parameter to look at instead. */
  readonly lose: (path: string, use?: string, severity?: Severity) => void
  /** Tells that a value of another type was read, by the type that belongs there. */
  readonly mend: (path: string, expected: string) => void
}

/** Spells one value in the other dialect; undefined for what has no spelling there. */
export type ValueConverter = (value: unknown, context: Context, path: string) => unknown

export interface Converted {
  readonly request: JsonRecord
  /** What could not be carried, by its path in the request that was given. */
  readonly lost: readonly Diagnostic[]
}

export interface Transfer extends Context {
  currency: string
  /** The request so far. */
  readonly request: JsonRecord
  /** Reads a value that is dealt with here. */
  readonly take: (path: string) => unknown
  /** Writes a value if the target knows the path and nothing stands there yet; tells whether it did. */
  readonly put: (path: string, value: unknown, from?: string) => boolean
  /** Takes, spells and puts; a value without a spelling is reported, as an error where `grave`. */
  readonly carry: (from: string, to: string, spell?: ValueConverter, grave?: boolean) => void
  readonly report: (severity: Severity, code: DiagnosticCode, path: string, params?: JsonRecord) => void
  /** Reports everything that nobody took. */
  readonly finish: (instead: Instead) => Converted
}

/** The parameter to look at instead, by path; `!` in front: without the value the payment is another one. */
export type Instead = Readonly<Record<string, string>>

/** Whether a shape has a place for a path: what a field holds is its own business. */
const knows = (shape: Shape, path: string): boolean => {
  let node: unknown = shape
  for (const key of path.split('.')) {
    if (!isRecord(node)) return true
    if (!Object.hasOwn(node, key)) return false
    node = node[key]
  }
  return true
}

/** A copy of `root` with the value at a path; of two records what stands there wins. */
const withValue = (root: JsonRecord, [key = '', ...rest]: readonly string[], value: unknown): JsonRecord => {
  const there = root[key]
  const inner = isRecord(there) ? there : {}
  const put =
    rest.length > 0 ? withValue(inner, rest, value) : isRecord(value) ? { ...value, ...inner } : value
  return { ...root, [key]: put }
}

/** One request on its way into the other dialect. `shape` is the target's, where the gateway is the target. */
export const transfer = (
  source: JsonRecord,
  gateway: Gateway,
  shape?: Shape,
  strangers?: Source['strangers'],
): Transfer => {
  let request: JsonRecord = {}
  const lost: Diagnostic[] = []
  const taken = new Set<string>()
  // What holds a path that somebody looked for is no stranger, though it may have no place.
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

  /** A copy without what was taken apart already, and without keys that could pollute whoever assigns them. */
  const copy = (value: unknown, path: string, isJson = false): unknown => {
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}.${index}`))
    if (!isRecord(value) || value instanceof Date) return value
    // What says itself what it is in JSON is asked, once as JSON.stringify does, and is held against the same rules.
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
    return (!shape || knows(shape, path)) && (there === undefined || isRecord(there))
  }

  const leave = (record: JsonRecord, prefix: string, instead: Instead): void => {
    for (const key of Object.keys(record)) {
      const path = prefix + key
      const value = record[key]
      const use = Object.hasOwn(instead, path) ? instead[path] : undefined
      if (taken.has(path) || value === undefined || value === null) continue
      if (key === '__proto__') report('error', 'unsafe-key', path)
      else if (isRecord(value) && [...sought, ...taken].some((other) => other.startsWith(`${path}.`)))
        leave(value, `${path}.`, instead)
      else if (strangers?.has(path)) report('warning', 'unknown-parameter', path, strangers.get(path))
      else lose(path, use?.replace('!', ''), use?.startsWith('!') ? 'error' : 'warning')
    }
  }

  const one: Transfer = {
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
    carry: (from, to, spell, grave) => {
      sought.add(from)
      const value = valueAt(source, from)
      if (value === undefined || value === null || taken.has(from) || !hasRoom(to)) return
      const spelled = spell ? spell(value, one, from) : value
      if (spelled === undefined) lose(from, undefined, grave ? 'error' : 'warning')
      one.put(to, spelled, from)
      taken.add(from)
    },
    lose,
    mend: (path, expected) => report('warning', 'invalid-type', path, { expected }),
    report,
    finish: (instead) => {
      for (const path of Object.keys(instead)) sought.add(path)
      leave(source, '', instead)
      return { request, lost }
    },
  }
  return one
}
