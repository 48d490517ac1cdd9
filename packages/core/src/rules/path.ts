/** Like `Array.isArray`, with items of unknown type. */
export const isList: (value: unknown) => value is readonly unknown[] = Array.isArray

/** A JSON object: not null, an array or a scalar. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value)

/** The own properties of an object, without a prototype, which may be polluted; an empty object for anything else. */
export const ownOf = (value: unknown): Readonly<Record<string, unknown>> => {
  const own: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  return isRecord(value) ? Object.assign(own, value) : own
}

const keysOf = new Map<string, readonly string[]>()

/** The value at `a.b.0.c`. Own properties only: a prototype may be polluted. */
export const valueAt = (root: unknown, path: string): unknown => {
  // Rules read the same few hundred paths in every check: each is split once.
  let keys = keysOf.get(path)
  if (!keys) keysOf.set(path, (keys = path.split('.')))
  let value = root
  for (const key of keys) {
    if (typeof value !== 'object' || !value || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

/** The objects of a list, each with its path. Other items are reported by their field. */
export const recordsIn = (
  list: unknown,
  path: string,
): readonly (readonly [record: Readonly<Record<string, unknown>>, path: string])[] =>
  isList(list)
    ? list.flatMap((item, index) => (isRecord(item) ? [[item, `${path}.${index}`] as const] : []))
    : []

/** The value if it is text, otherwise an empty text: converting an object to text could throw. */
export const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Whether a value is a number above `most`. Other values are reported by their field. */
export const isOver = (value: unknown, most: number): boolean => typeof value === 'number' && value > most

/** Whether a value is given and not blank: to a PG, a blank text means that nothing is given. */
export const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '')
