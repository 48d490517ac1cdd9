import type { Diagnostic, DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Gateway, V2Twin } from '../gateways/gateway.js'
import type { JsonRecord } from '../requests/model.js'
import { guideUrl } from '../rules/evaluate.js'
import { isRecord, valueAt } from '../rules/path.js'
import type { Params } from '../rules/scope.js'
import type { Shape } from '../rules/shape.js'

/** What a value's other spelling depends on, and where to tell what it loses. */
export interface Context {
  readonly currency: string
  readonly quota: V2Twin['quota']
  readonly lose: (path: string, use?: string, severity?: Severity) => void
}

/** Spells one value in the other dialect; undefined for what has no spelling there. */
export type Spell = (value: unknown, context: Context, path: string) => unknown

export interface Converted {
  readonly request: JsonRecord
  /** What could not be carried, by its path in the request that was given. */
  readonly lost: readonly Diagnostic[]
}

/** What to do instead, by the path that is not carried; `!` in front: without it the payment is another one. */
export type Advice = Readonly<Record<string, string>>

export interface Transfer extends Context {
  currency: string
  /** The request so far. */
  readonly request: JsonRecord
  /** Reads a value that is dealt with here. */
  readonly take: (path: string) => unknown
  /** Writes a value if the target knows the path and nothing stands there yet; tells whether it did. */
  readonly put: (path: string, value: unknown, from?: string) => boolean
  /** Takes, spells and puts; a value without a spelling is reported, as an error where `grave`. */
  readonly carry: (from: string, to: string, spell?: Spell, grave?: boolean) => boolean
  /** Takes a value to the same path as it is, around what already stands there. */
  readonly pass: (path: string) => void
  readonly report: (severity: Severity, code: DiagnosticCode, path: string, params?: Params) => void
  /** Reports everything that nobody took. */
  readonly finish: (advice: Advice) => Converted
}

/** Whether a shape has a place for a path: what a field holds is its own business. */
export const knows = (shape: Shape, path: string): boolean => {
  let node: unknown = shape
  for (const key of path.split('.')) {
    if (!isRecord(node)) return true
    if (!Object.hasOwn(node, key)) return false
    node = node[key]
  }
  return true
}

const withValue = (root: JsonRecord, [key = '', ...rest]: readonly string[], value: unknown): JsonRecord => {
  const inner = root[key]
  return { ...root, [key]: rest.length === 0 ? value : withValue(isRecord(inner) ? inner : {}, rest, value) }
}

/** One request on its way into the other dialect. `shape` is the target's, where the gateway is the target. */
export const transfer = (source: JsonRecord, gateway: Gateway, shape: Shape | undefined): Transfer => {
  let request: JsonRecord = {}
  const lost: Diagnostic[] = []
  const taken = new Set<string>()
  /** Paths that somebody looked for: what holds them is no stranger, though it may have no place. */
  const sought = new Set<string>()
  const docs = guideUrl(gateway.docs)

  const report: Transfer['report'] = (severity, code, path, params) => {
    lost.push({ severity, code, path, params: { gateway: gateway.code, ...params }, docs })
  }
  const lose: Transfer['lose'] = (path, use, severity = 'warning') =>
    report(severity, 'not-carried', path, use === undefined ? undefined : { use })

  /** A copy without what was taken apart already, and without keys that could pollute whoever assigns them. */
  const copy = (value: unknown, path: string, above: readonly unknown[]): unknown => {
    if (typeof value !== 'object' || value === null || 'toJSON' in value) return value
    if (above.includes(value)) return undefined
    const inside = [...above, value]
    if (Array.isArray(value)) return value.map((item, index) => copy(item, `${path}.${index}`, inside))
    const copied: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value)) {
      const here = `${path}.${key}`
      if (key === '__proto__') report('error', 'unsafe-key', here)
      else if (!taken.has(here)) copied[key] = copy(inner, here, inside)
    }
    return copied
  }

  const isKnown = (value: JsonRecord, path: string): boolean =>
    Object.keys(value).length === 0 || [...sought, ...taken].some((other) => other.startsWith(`${path}.`))

  const leftOver = (record: JsonRecord, prefix: string, advice: Advice): void => {
    for (const key of Object.keys(record)) {
      const path = prefix + key
      const value = record[key]
      if (taken.has(path) || value === undefined || value === null) continue
      const use = Object.hasOwn(advice, path) ? advice[path] : undefined
      if (key === '__proto__') report('error', 'unsafe-key', path)
      else if (isRecord(value) && isKnown(value, path)) leftOver(value, `${path}.`, advice)
      else if (use?.startsWith('!')) lose(path, use.slice(1), 'error')
      else lose(path, use)
    }
  }

  const hasRoom = (path: string): boolean =>
    (shape === undefined || knows(shape, path)) && valueAt(request, path) === undefined

  const self: Transfer = {
    currency: 'KRW',
    quota: gateway.twin.quota,
    get request() {
      return request
    },
    take: (path) => {
      taken.add(path)
      return valueAt(source, path)
    },
    put: (path, value, from = path) => {
      const room = value !== undefined && hasRoom(path)
      if (room) request = withValue(request, path.split('.'), copy(value, from, []))
      return room
    },
    carry: (from, to, spell, grave) => {
      sought.add(from)
      const value = valueAt(source, from)
      if (value === undefined || value === null || taken.has(from) || !hasRoom(to)) return false
      const spelled = spell === undefined ? value : spell(value, self, from)
      taken.add(from)
      if (spelled === undefined) lose(from, undefined, grave ? 'error' : 'warning')
      return self.put(to, spelled, from)
    },
    pass: (path) => {
      const there = valueAt(request, path)
      if (there !== undefined && !isRecord(there)) return
      const copied = copy(valueAt(source, path), path, [])
      taken.add(path)
      request = withValue(request, path.split('.'), isRecord(copied) ? { ...copied, ...there } : copied)
    },
    lose,
    report,
    finish: (advice) => {
      for (const path of Object.keys(advice)) sought.add(path)
      leftOver(source, '', advice)
      return { request, lost }
    },
  }
  return self
}
