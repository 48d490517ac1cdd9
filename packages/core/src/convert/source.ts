import type { JsonRecord } from '../model.js'
import { v1Shape } from '../requests/v1.js'
import { v2Shape } from '../requests/v2.js'
import { ownOf, valueAt } from '../rules/path.js'
import type { Params } from '../rules/scope.js'
import { nodesIn, readShape } from '../rules/shape.js'

export type Way = 'toV1' | 'toV2'

/** A request as it is converted. */
export interface Source {
  readonly request: JsonRecord
  /** The places where a value of another type was read, and the type that belongs there. */
  readonly mended: readonly (readonly [path: string, expected: string])[]
  /** What V2 has no name for, with what leads to the right one; V1's own parameters are many gateways' own. */
  readonly strangers: ReadonlyMap<string, Params>
}

/** No request has so many places; it bounds the work that hostile input makes. */
const most = 300

const shapes = { toV1: v2Shape, toV2: v1Shape }

/** The own properties of a request, in the types of its dialect where they have one meaning. */
export const readSource = (input: unknown, way: Way): Source => {
  const given = ownOf(input)
  const found: (readonly [path: string, expected: string])[] = []
  const strangers = new Map<string, Params>()
  const nodes = nodesIn(shapes[way], shapes[way])
  const known = Object.fromEntries(
    (way === 'toV1' ? Object.keys(given) : [...nodes.keys()]).flatMap((key) =>
      key in given ? [[key, given[key]] as const] : [],
    ),
  )
  const read = readShape(nodes, known, '', {
    device: 'pc',
    report: (code, path, params, severity) => {
      const { expected }: Params = { ...params }
      // Of very many the first ones are told.
      if (code === 'invalid-type' && severity === 'warning' && found.length < most)
        found.push([path, String(expected)])
      if (code === 'unknown-parameter' && way === 'toV1' && path !== 'bypass' && strangers.size < most)
        strangers.set(path, { dialect: 'v2', ...params })
    },
  })
  // Some warnings come with a value that stays as it is: the check of the result tells those.
  const mended = found.filter(([path]) => valueAt(read, path) !== valueAt(given, path))
  // By the currency amounts are converted: only a code that was given right tells its decimals.
  const money = 'currency' in given ? { currency: given['currency'] } : {}
  // Nothing else is written another way here: what is lost is told by the names that were given.
  return { request: mended.length > 0 ? ownOf({ ...given, ...read, ...money }) : given, mended, strangers }
}
