export type Json = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value at a dotted path. Follows own properties only, so never `__proto__`. */
export const at = (value: unknown, path: string): unknown => {
  let current = value
  for (const key of path.split('.')) {
    if (!isRecord(current) || !Object.hasOwn(current, key)) return undefined
    current = current[key]
  }
  return current
}

/** The string at a path; undefined if it is empty or not a string. */
export const textAt = (value: unknown, path: string): string | undefined => {
  const found = at(value, path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

export const numberAt = (value: unknown, path: string): number | undefined => {
  const found = at(value, path)
  return typeof found === 'number' && Number.isFinite(found) ? found : undefined
}

export const textsAt = (value: unknown, path: string): readonly string[] => {
  const found = at(value, path)
  const list = Array.isArray(found) ? found : [found]
  return list.filter((item): item is string => typeof item === 'string' && item !== '')
}

export const present = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Drops undefined members: JSON would drop them too, but callers may count keys. */
export const compact = (value: Json): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined))
