const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> | readonly unknown[] => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return Array.isArray(value) || prototype === Object.prototype || prototype === null
}

/**
 * Equal by value, for what pages write anew at each render: plain objects and lists by what is in them, a key without
 * a value as if it were absent. Anything else by identity. Looks 20 levels deep.
 */
export const isSame = (one: unknown, other: unknown, depth = 20): boolean => {
  if (Object.is(one, other)) return true
  if (depth === 0 || !isPlain(one) || !isPlain(other) || Array.isArray(one) !== Array.isArray(other))
    return false
  const [first, second] = [Object.entries(one), Object.entries(other)].map(
    (entries) => new Map(entries.filter(([, value]) => value !== undefined)),
  )
  return (
    first !== undefined &&
    second !== undefined &&
    first.size === second.size &&
    [...first].every(([key, value]) => second.has(key) && isSame(value, second.get(key), depth - 1))
  )
}
