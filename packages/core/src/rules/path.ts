/** Like `Array.isArray`, but what the list holds is left unknown. */
export const isList: (value: unknown) => value is readonly unknown[] = Array.isArray

/** A JSON object, as opposed to null, an array or a scalar. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !isList(value)

/** What is the value's own of an object, so that a polluted prototype answers nothing; of anything else nothing. */
export const ownOf = (value: unknown): Readonly<Record<string, unknown>> => {
  const own: Record<string, unknown> = Object.create(null) as Record<string, unknown>
  return isRecord(value) ? Object.assign(own, value) : own
}

const keysOf = new Map<string, readonly string[]>()

/** What stands at `a.b.0.c`; own properties only, so that a polluted prototype answers nothing. */
export const valueAt = (root: unknown, path: string): unknown => {
  // Rules ask for the same few hundred paths at every check: each is taken apart once.
  let keys = keysOf.get(path)
  if (!keys) keysOf.set(path, (keys = path.split('.')))
  let value = root
  for (const key of keys) {
    if (typeof value !== 'object' || !value || !Object.hasOwn(value, key)) return undefined
    value = (value as Readonly<Record<string, unknown>>)[key]
  }
  return value
}

/** The objects of a list, each with its path; what else stands there is its field's to say. */
export const recordsIn = (
  list: unknown,
  path: string,
): readonly (readonly [record: Readonly<Record<string, unknown>>, path: string])[] =>
  isList(list)
    ? list.flatMap((item, index) => (isRecord(item) ? [[item, `${path}.${index}`] as const] : []))
    : []

/** A text, or an empty one: an object of a request may refuse to be one. */
export const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A number beyond another one; what is no number is its field's to say. */
export const isOver = (value: unknown, most: number): boolean => typeof value === 'number' && value > most

/** Given in a meaningful way: a blank string asks nothing of the PG, so it counts as absent. */
export const isPresent = (value: unknown): boolean =>
  value !== undefined && value !== null && (typeof value !== 'string' || value.trim() !== '')
