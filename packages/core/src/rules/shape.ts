import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Device } from '../requests/model.js'
import { isPresent, isRecord } from './path.js'
import type { Params } from './scope.js'
import { nearest } from './spelling.js'

/** Where a value is read, and how a field tells what it finds there. */
export interface Reading {
  readonly device: Device
  report(severity: Severity, code: DiagnosticCode, path: string, params?: Params): void
}

/** Reads one value: reports what PortOne would not take as it is, and returns it in the spelling PortOne wants. */
export interface Field<T = unknown> {
  (value: unknown, path: string, reading: Reading): unknown
  /** Only for types: what a request may hold here. */
  readonly accepts?: T
}

/** Another spelling of a sibling key: the value is read as if it stood there. */
export interface Alias {
  readonly key: string
  /** A spelling that PortOne's own pages use is no mistake of the merchant's. */
  readonly documented: boolean
}

export type Node = Field | Alias | readonly [Node] | Shape
export interface Shape {
  readonly [key: string]: Node
}

const isField = (node: Node): node is Field => typeof node === 'function'
const isAlias = (node: Node): node is Alias => 'documented' in node && typeof node.documented === 'boolean'
const isList = (node: Node): node is readonly [Node] => Array.isArray(node)

const properNames = (shape: Shape): readonly string[] =>
  Object.entries(shape).flatMap(([name, node]) => (isAlias(node) ? [] : [name]))

/** Reads an object key by key; keys that the shape does not know are passed on as they are. */
export const readShape = (
  shape: Shape,
  value: Readonly<Record<string, unknown>>,
  path: string,
  reading: Reading,
) => {
  const read: Record<string, unknown> = {}
  const prefix = path && `${path}.`
  for (const key of Object.keys(value)) {
    const here = prefix + key
    // JSON.parse makes `__proto__` an own key; copied on, it would pollute whoever assigns it.
    if (key === '__proto__') {
      reading.report('error', 'unsafe-key', here)
      continue
    }
    const given = value[key]
    const node = Object.hasOwn(shape, key) ? shape[key] : undefined
    if (given === undefined || given === null) {
      read[key] = given
    } else if (node === undefined) {
      read[key] = given
      const use = nearest(key, properNames(shape))
      reading.report('warning', 'unknown-parameter', here, use === undefined ? undefined : { use })
    } else if (isAlias(node)) {
      const target = shape[node.key]
      if (!node.documented) reading.report('warning', 'misspelled', here, { use: node.key })
      // The right spelling wins where both stand.
      if (target === undefined || isPresent(value[node.key])) read[key] = given
      else read[node.key] = readNode(target, given, prefix + node.key, reading)
    } else {
      read[key] = readNode(node, given, here, reading)
    }
  }
  return read
}

/** Reads a value by its node; returns a copy in PortOne's spelling and never touches the original. */
export const readNode = (node: Node, value: unknown, path: string, reading: Reading): unknown => {
  if (isField(node)) return node(value, path, reading)
  if (isList(node)) {
    if (Array.isArray(value))
      return value.map((item, index) => readNode(node[0], item, `${path}.${index}`, reading))
    reading.report('error', 'invalid-type', path, { expected: 'array' })
    return value
  }
  if (isAlias(node)) return value
  if (isRecord(value)) return readShape(node, value, path, reading)
  reading.report('error', 'invalid-type', path, { expected: 'object' })
  return value
}

/** The type that a node accepts. */
export type Accepts<N> =
  N extends Field<infer T>
    ? T
    : N extends readonly [infer Item]
      ? readonly Accepts<Item>[]
      : N extends Alias
        ? never
        : { readonly [K in keyof N as N[K] extends Alias ? never : K]?: Accepts<N[K]> | undefined }
