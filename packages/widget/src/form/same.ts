const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> | readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

/**
 * Deep equality for values that pages recreate at each render: plain objects and arrays by content, where an undefined
 * property equals a missing one; everything else by identity. Down to 20 levels.
 */
export const isSame = (a: unknown, b: unknown, depth = 20): boolean => {
  if (Object.is(a, b)) return true
  if (depth === 0 || !isPlain(a) || !isPlain(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const [first, second] = [Object.entries(a), Object.entries(b)].map(
    (entries) => new Map(entries.filter(([, value]) => value !== undefined)),
  )
  return (
    first !== undefined &&
    second !== undefined &&
    first.size === second.size &&
    [...first].every(([key, value]) => second.has(key) && isSame(value, second.get(key), depth - 1))
  )
}
