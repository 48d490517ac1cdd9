import type { JsonRecord } from '../model.js'
import { v1Shape } from '../requests/v1.js'
import { v2Shape } from '../requests/v2.js'
import { ownOf, valueAt } from '../rules/path.js'
import type { Params } from '../rules/scope.js'
import { nodesIn, readShape } from '../rules/shape.js'

export type Direction = 'toV1' | 'toV2'

/** The request to convert, as read. */
export interface Source {
  readonly request: JsonRecord
  /** Where a value of another type was accepted, with the type that belongs there. */
  readonly coerced: readonly (readonly [path: string, expected: string])[]
  /** Names that V2 does not have, with a suggestion. For V1 it is empty: gateways there have many parameters of their own. */
  readonly unknownNames: ReadonlyMap<string, Params>
}

/** Bounds the work for hostile input; no real request has so many fields. */
const maxFindings = 300

const shapes = { toV1: v2Shape, toV2: v1Shape }

/** A request's own properties. Values of another type with one clear meaning are turned into the type of the dialect. */
export const readSource = (input: unknown, direction: Direction): Source => {
  const given = ownOf(input)
  const found: (readonly [path: string, expected: string])[] = []
  const unknownNames = new Map<string, Params>()
  const nodes = nodesIn(shapes[direction], shapes[direction])
  const known = Object.fromEntries(
    (direction === 'toV1' ? Object.keys(given) : [...nodes.keys()]).flatMap((key) =>
      key in given ? [[key, given[key]] as const] : [],
    ),
  )
  const read = readShape(nodes, known, '', {
    device: 'pc',
    report: (code, path, params, severity) => {
      const { expected }: Params = { ...params }
      if (code === 'invalid-type' && severity === 'warning' && found.length < maxFindings)
        found.push([path, String(expected)])
      if (
        code === 'unknown-parameter' &&
        direction === 'toV1' &&
        path !== 'bypass' &&
        unknownNames.size < maxFindings
      )
        unknownNames.set(path, { dialect: 'v2', ...params })
    },
  })
  // Warnings about unchanged values are left out: checking the converted request reports them.
  const coerced = found.filter(([path]) => valueAt(read, path) !== valueAt(given, path))
  // Keep the currency as given: amounts are converted by its decimals, so only an exact code may count.
  const money = 'currency' in given ? { currency: given['currency'] } : {}
  // Without such values return the request as given, so that losses are reported by the merchant's names.
  return {
    request: coerced.length > 0 ? ownOf({ ...given, ...read, ...money }) : given,
    coerced,
    unknownNames,
  }
}
