export type JsonRecord = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at `a.b.c`; own properties only. */
export const valueAt = (root: unknown, path: string): unknown => {
  let value = root
  for (const key of path.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** Given in a meaningful way; blank text asks the buyer again. */
export const isGiven = (root: unknown, path: string): boolean => {
  const value = valueAt(root, path)
  return value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '')
}

/** A copy with the value at `a.b.c`. */
export const withValue = (root: JsonRecord, path: string, value: unknown): JsonRecord => {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...root, [key]: value }
  const inner = Object.hasOwn(root, key) ? root[key] : undefined
  return { ...root, [key]: withValue(isRecord(inner) ? inner : {}, rest.join('.'), value) }
}

/** Two descriptions of one request; the second wins, object by object. A `__proto__` key is left behind. */
export const merged = (first: JsonRecord, second: JsonRecord): JsonRecord => {
  const result: Record<string, unknown> = {}
  for (const source of [first, second]) {
    for (const key of Object.keys(source)) {
      if (key === '__proto__' || source[key] === undefined) continue
      const before = Object.hasOwn(result, key) ? result[key] : undefined
      const value = source[key]
      result[key] = isRecord(value) ? merged(isRecord(before) ? before : {}, value) : value
    }
  }
  return result
}
