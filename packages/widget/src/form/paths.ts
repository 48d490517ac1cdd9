export type JsonRecord = Readonly<Record<string, unknown>>

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at `a.b.c`; own properties only. */
export const valueAt = (root: unknown, path: string): unknown => {
  let value = root
  for (const key of path.split('.')) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined
    value = value[key]
  }
  return value
}

/** Whether a value is present; null and blank text count as missing. */
export const isGiven = (root: unknown, path: string): boolean => {
  const value = valueAt(root, path)
  return value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '')
}

/** A copy with `value` at `a.b.c`. */
export const withValue = (root: JsonRecord, path: string, value: unknown): JsonRecord => {
  const [key = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...root, [key]: value }
  const inner = Object.hasOwn(root, key) ? root[key] : undefined
  return { ...root, [key]: withValue(isRecord(inner) ? inner : {}, rest.join('.'), value) }
}

/** Deep merge of plain objects; the second wins. Skips undefined values and `__proto__` keys. */
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
