import type { DiagnosticParams } from '../diagnostics/params.js'
import { jsonIn } from './exact.js'
import { mendedType, wrongType } from './findings.js'
import { isList, isPresent, isRecord } from './path.js'
import type { Reading } from './scope.js'

/** Reads one value: reports what PortOne would not take, and returns the value as PortOne wants it written. */
export interface Field<T = unknown> {
  (value: unknown, path: string, reading: Reading): unknown
  /** Only for types: what a request may hold here. */
  readonly accepts?: T
}

/** Another spelling of a key in the same object: its value is read as that key's. */
export interface Alias {
  readonly aliasOf: string
  readonly isMisspelled: boolean
}

/** A spelling that PortOne's own pages use as well: no finding. */
export const alias = (key: string): Alias => ({ aliasOf: key, isMisspelled: false })

/** A misspelling in PortOne's samples: read, with a warning. */
export const misspelling = (key: string): Alias => ({ aliasOf: key, isMisspelled: true })

export type Node = Field | Alias | readonly [Node] | Shape
export interface Shape {
  readonly [key: string]: Node
}

export const isAlias = (node: Node): node is Alias => 'aliasOf' in node && typeof node.aliasOf === 'string'

export type Nodes = ReadonlyMap<string, Node>

const nodesOf = new WeakMap<object, Nodes>()

/**
 * The nodes of some shapes, merged once per owner; a later shape replaces nodes of the same name. A map is faster than
 * an object of a hundred keys, and has no inherited ones.
 */
export const nodesIn = (owner: object, ...shapes: readonly Shape[]): Nodes => {
  let nodes = nodesOf.get(owner)
  if (!nodes) nodesOf.set(owner, (nodes = new Map(shapes.flatMap(Object.entries<Node>))))
  return nodes
}

const knownIn = new WeakMap<Nodes, readonly string[]>()

/** The names to suggest in place of an unknown one: never a misspelling. */
const knownNames = (nodes: Nodes): readonly string[] => {
  let names = knownIn.get(nodes)
  if (!names)
    knownIn.set(
      nodes,
      (names = [...nodes].flatMap(([name, node]) => (isAlias(node) && node.isMisspelled ? [] : name))),
    )
  return names
}

/** The paths of this key in inner blocks: it may have been written on the wrong level. */
const placesOf = (nodes: Iterable<readonly [string, Node]>, key: string): readonly string[] =>
  [...nodes].flatMap(([name, node]) =>
    isRecord(node) && !isAlias(node)
      ? [...(Object.hasOwn(node, key) ? [key] : []), ...placesOf(Object.entries(node), key)].map(
          (place) => `${name}.${place}`,
        )
      : [],
  )

/** The names inside of an object, two levels deep; never its values. */
const namesInside = (value: unknown, deeper = true): readonly string[] =>
  isRecord(value)
    ? Object.keys(value)
        .slice(0, 20)
        .flatMap((name) => {
          const names = deeper ? namesInside(value[name], false) : []
          return names.length > 0 ? names.map((inner) => `${name}.${inner}`) : name
        })
    : []

/** What messages need to suggest the right parameter; computed for the first 20 unknown ones only. */
const unknown = (
  nodes: Nodes,
  key: string,
  given: unknown,
  count: number,
): DiagnosticParams['unknown-parameter'] => ({
  value: key,
  allowed: knownNames(nodes),
  ...(count <= 20 && { places: placesOf(nodes, key), inside: namesInside(given) }),
})

/** Reads an object key by key; copies it only if something in it changes. */
export const readShape = (
  nodes: Nodes,
  value: Readonly<Record<string, unknown>>,
  path: string,
  reading: Reading,
): Readonly<Record<string, unknown>> => {
  let copy: Record<string, unknown> | undefined
  let unknownKeys = 0
  const prefix = path && `${path}.`
  for (const key of Object.keys(value)) {
    const given = value[key]
    const node = nodes.get(key)
    const at = prefix + key
    // JSON.parse makes `__proto__` an own key; code that assigns it would change a prototype.
    if (key === '__proto__') {
      reading.report('unsafe-key', at)
      copy ??= { ...value }
      delete copy[key]
    } else if (given === undefined || given === null) continue
    else if (!node)
      reading.report('unknown-parameter', at, unknown(nodes, key, given, (unknownKeys += 1)), 'warning')
    else if (isAlias(node)) {
      const use = node.aliasOf
      if (node.isMisspelled) reading.report('misspelled', at, { use }, 'warning')
      const target = nodes.get(use)
      // If both are given, the right spelling is used.
      if (target && !isPresent(value[use])) {
        copy ??= { ...value }
        delete copy[key]
        copy[use] = readNode(target, given, prefix + use, reading)
      }
    } else {
      const read = readNode(node, given, at, reading)
      if (read !== given) (copy ??= { ...value })[key] = read
    }
  }
  return copy ?? value
}

/** Reads a list item by item; copies it only if something in it changes. */
const readList = (
  item: Node,
  list: readonly unknown[],
  path: string,
  reading: Reading,
): readonly unknown[] => {
  const read = list.map((one, index) => readNode(item, one, `${path}.${index}`, reading))
  return read.some((one, index) => one !== list[index]) ? read : list
}

/** One value in the place of a list, or JSON text of a list. Text with a separator could be several values: it is not split. */
const listIn = (value: unknown, item: Node): readonly unknown[] | undefined => {
  const json = jsonIn(value)
  if (isList(json)) return json
  // A scalar is no item of a list of objects.
  if (typeof item !== 'function') return undefined
  const isOne = typeof value === 'number' || (typeof value === 'string' && /^[^\s,;|[{]+$/.test(value))
  return isOne ? [value] : undefined
}

/** Reads a value by its node; returns it as PortOne wants it written, and never changes the original. */
export const readNode = (node: Node, value: unknown, path: string, reading: Reading): unknown => {
  if (typeof node === 'function') return node(value, path, reading)
  if (isAlias(node)) return value
  if (isList(node)) {
    const list = isList(value) ? value : listIn(value, node[0])
    if (!list) return wrongType(value, path, reading, 'array')
    return readList(node[0], list === value ? list : mendedType(list, path, reading, 'array'), path, reading)
  }
  const record = isRecord(value) ? value : jsonIn(value)
  if (!isRecord(record)) return wrongType(value, path, reading, 'object')
  if (record !== value) mendedType(record, path, reading, 'object')
  return readShape(nodesIn(node, node), record, path, reading)
}

/** The type that a node accepts. */
export type Accepts<N> =
  N extends Field<infer T>
    ? T
    : N extends readonly [infer Item]
      ? readonly Accepts<Item>[]
      : { readonly [K in keyof N as N[K] extends Alias ? never : K]?: Accepts<N[K]> | undefined }
