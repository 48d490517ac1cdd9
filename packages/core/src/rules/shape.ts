import { isPresent, isRecord } from './path.js'
import type { Reading } from './scope.js'

/** Reads one value: reports what PortOne would not take as it is, and returns it in the spelling PortOne wants. */
export interface Field<T = unknown> {
  (value: unknown, path: string, reading: Reading): unknown
  /** Only for types: what a request may hold here. */
  readonly accepts?: T
}

/** Another spelling of a sibling key; with `!` in front it is a slip of a guide, worth a warning. */
export type Alias = `=${string}` | `!${string}`

export type Node = Field | Alias | readonly [Node] | Shape
export interface Shape {
  readonly [key: string]: Node
}

const isField = (node: Node): node is Field => typeof node === 'function'
const isList = (node: Node): node is readonly [Node] => Array.isArray(node)

/** The type of a value is wrong: the one finding that every field can make. */
export const wrongType = (value: unknown, path: string, reading: Reading, expected: string): unknown => {
  reading.report('error', 'invalid-type', path, { expected })
  return value
}

/** Reads an object key by key; keys that the shape does not know are passed on as they are. */
export const readShape = (
  shape: Shape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  reading: Reading,
): Readonly<Record<string, unknown>> => {
  const read: Record<string, unknown> = {}
  const prefix = path && `${path}.`
  for (const key of Object.keys(value)) {
    const here = prefix + key
    const given = value[key]
    const node = Object.hasOwn(shape, key) ? shape[key] : undefined
    // JSON.parse makes `__proto__` an own key; copied on, it would pollute whoever assigns it.
    if (key === '__proto__') reading.report('error', 'unsafe-key', here)
    else if (given === undefined || given === null) read[key] = given
    else if (node === undefined) {
      read[key] = given
      reading.report('warning', 'unknown-parameter', here, { value: key, allowed: Object.keys(shape) })
    } else if (typeof node === 'string') {
      const use = node.slice(1)
      if (node[0] === '!') reading.report('warning', 'misspelled', here, { use })
      const target = shape[use]
      // The right spelling wins where both stand.
      if (target === undefined || isPresent(value[use])) read[key] = given
      else read[use] = readNode(target, given, prefix + use, reading)
    } else read[key] = readNode(node, given, here, reading)
  }
  return read
}

/** Reads a value by its node; returns a copy in PortOne's spelling and never touches the original. */
export const readNode = (node: Node, value: unknown, path: string, reading: Reading): unknown => {
  if (isField(node)) return node(value, path, reading)
  if (typeof node === 'string') return value
  if (isList(node))
    return Array.isArray(value)
      ? value.map((item, index) => readNode(node[0], item, `${path}.${index}`, reading))
      : wrongType(value, path, reading, 'array')
  return isRecord(value) ? readShape(node, value, path, reading) : wrongType(value, path, reading, 'object')
}

/** The type that a node accepts. */
export type Accepts<N> =
  N extends Field<infer T>
    ? T
    : N extends readonly [infer Item]
      ? readonly Accepts<Item>[]
      : { readonly [K in keyof N as N[K] extends Alias ? never : K]?: Accepts<N[K]> | undefined }
