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

const nodesOf = new WeakMap<Shape, ReadonlyMap<string, Node>>()

/** A shape's own nodes: a map answers faster than an object of a hundred keys, and never with an inherited one. */
const nodesIn = (shape: Shape): ReadonlyMap<string, Node> => {
  let nodes = nodesOf.get(shape)
  if (nodes === undefined) nodesOf.set(shape, (nodes = new Map(Object.entries(shape))))
  return nodes
}

/** Reads an object key by key, and copies it only where something is written another way. */
export const readShape = (
  shape: Shape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  reading: Reading,
): Readonly<Record<string, unknown>> => {
  let copy: Record<string, unknown> | undefined
  const nodes = nodesIn(shape)
  const prefix = path && `${path}.`
  for (const key of Object.keys(value)) {
    const here = prefix + key
    const given = value[key]
    const node = nodes.get(key)
    // JSON.parse makes `__proto__` an own key; passed on, it would pollute whoever assigns it.
    if (key === '__proto__') {
      reading.report('error', 'unsafe-key', here)
      copy ??= { ...value }
      delete copy[key]
    } else if (given === undefined || given === null) continue
    else if (node === undefined)
      reading.report('warning', 'unknown-parameter', here, { value: key, allowed: [...nodes.keys()] })
    else if (typeof node === 'string') {
      const use = node.slice(1)
      if (node[0] === '!') reading.report('warning', 'misspelled', here, { use })
      const target = nodes.get(use)
      // The right spelling wins where both stand.
      if (target !== undefined && !isPresent(value[use])) {
        copy ??= { ...value }
        delete copy[key]
        copy[use] = readNode(target, given, prefix + use, reading)
      }
    } else {
      const read = readNode(node, given, here, reading)
      if (read !== given) (copy ??= { ...value })[key] = read
    }
  }
  return copy ?? value
}

/** Reads a value by its node; returns it in PortOne's spelling and never touches the original. */
export const readNode = (node: Node, value: unknown, path: string, reading: Reading): unknown => {
  if (isField(node)) return node(value, path, reading)
  if (typeof node === 'string') return value
  if (!isList(node))
    return isRecord(value) ? readShape(node, value, path, reading) : wrongType(value, path, reading, 'object')
  if (!Array.isArray(value)) return wrongType(value, path, reading, 'array')
  const items: readonly unknown[] = value.map((item, index) =>
    readNode(node[0], item, `${path}.${index}`, reading),
  )
  return items.some((item, index) => item !== value[index]) ? items : value
}

/** The type that a node accepts. */
export type Accepts<N> =
  N extends Field<infer T>
    ? T
    : N extends readonly [infer Item]
      ? readonly Accepts<Item>[]
      : { readonly [K in keyof N as N[K] extends Alias ? never : K]?: Accepts<N[K]> | undefined }
