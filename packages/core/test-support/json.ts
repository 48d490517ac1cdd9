import { isRecord } from '../src/rules/path.js'

/** Dotted paths and the values to put there; `undefined` takes the key away. */
export type Patch = Readonly<Record<string, unknown>>

type Container = Record<string, unknown>

const put = (container: Container, [key, ...rest]: readonly string[], value: unknown): void => {
  if (key === undefined || (Array.isArray(container) && !/^\d+$/.test(key))) return
  const inner = container[key]
  if (rest.length === 0) {
    if (value === undefined) delete container[key]
    else container[key] = value
  } else if (typeof inner === 'object' && inner !== null) {
    put(inner as Container, rest, value)
  } else if (value !== undefined) {
    const made = /^\d+$/.test(rest[0] ?? '') ? [] : {}
    container[key] = made
    put(made, rest, value)
  }
}

/** A copy of a request with other values in some places. */
export const patched = (
  request: Readonly<Record<string, unknown>>,
  patch: Patch,
): Record<string, unknown> => {
  const copy = structuredClone(request) as Record<string, unknown>
  for (const [path, value] of Object.entries(patch)) put(copy, path.split('.'), structuredClone(value))
  return copy
}

/** Freezes a value to its leaves, so that a function that writes into it throws. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}

/** Every path of a value, containers before what they contain. */
export const pathsOf = (value: unknown, path = ''): readonly string[] => {
  if (typeof value !== 'object' || value === null) return path === '' ? [] : [path]
  const inner = Object.entries(value).flatMap(([key, item]) =>
    pathsOf(item, path === '' ? key : `${path}.${key}`),
  )
  return path === '' ? inner : [path, ...inner]
}

/** Every leaf of a value: strings, numbers, booleans. */
export const leavesOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(leavesOf)
  if (isRecord(value)) return Object.values(value).flatMap(leavesOf)
  return value === undefined || value === null ? [] : [value]
}

/** Whether `path` is `root` or something inside it. */
export const isWithin = (path: string, root: string): boolean => path === root || path.startsWith(`${root}.`)
