import type { Gateway } from '../gateways/gateway.js'
import type { Flow, JsonRecord, V2Operation } from '../requests/model.js'
import type { Profile } from '../rules/evaluate.js'
import { isRecord } from '../rules/path.js'
import { pairsOf } from './pairs.js'
import { bare } from './spells.js'
import { transfer, type Advice, type Converted, type Transfer } from './transfer.js'

export interface ConvertOptions<G extends Gateway = Gateway> {
  /** The channel's gateway, of either dialect. */
  readonly gateway: G
}

const flows: Readonly<Partial<Record<V2Operation, Flow>>> = {
  requestPayment: 'pay',
  requestIssueBillingKey: 'issue',
  requestIssueBillingKeyAndPay: 'issue-and-pay',
}

/** The V2 operation that does what a V1 flow does. */
export const operationOf: Readonly<Record<Flow, V2Operation>> = {
  pay: 'requestPayment',
  issue: 'requestIssueBillingKey',
  'issue-and-pay': 'requestIssueBillingKeyAndPay',
}

/** What a gateway calls an operation: V1's are the flows of `request_pay`. */
export const profileKey = ({ dialect }: Gateway, operation: V2Operation): string =>
  dialect === 'v1' ? (flows[operation] ?? operation) : operation

export const profileOf = (gateway: Gateway, operation: V2Operation): Profile | undefined => {
  const key = profileKey(gateway, operation)
  return Object.hasOwn(gateway.profiles, key) ? gateway.profiles[key] : undefined
}

interface Journey {
  readonly source: JsonRecord
  readonly gateway: Gateway
  readonly operation: V2Operation
  readonly way: 'toV1' | 'toV2'
  /** The canonical method, which tells where card options and cash receipts stand. */
  readonly method: string | undefined
  /** What no pair of paths can say; runs before the pairs. */
  readonly first: (one: Transfer) => void
  /** What needs the rest of the request; runs after them. */
  readonly last: (one: Transfer) => void
  readonly advice: Advice
}

/** Both directions: the same pairs, read from the other side. */
export const convert = ({
  source,
  gateway,
  operation,
  way,
  method,
  first,
  last,
  advice,
}: Journey): Converted => {
  const { twin } = gateway
  const profile = profileOf(gateway, operation)
  const isTarget = way === `to${gateway.dialect.toUpperCase()}`
  const base = gateway.base.profiles[profileKey(gateway, operation)]
  const bypass = profile?.bypass ?? gateway.bypass
  const shape = isTarget && base ? { ...base.shape, ...profile?.fields, bypass } : undefined

  const one = transfer(source, gateway, shape)
  if (profile === undefined) {
    // A V1 billing window is asked for by `customer_uid`: taking it out is the fix.
    const path = way === 'toV2' && operation !== 'requestPayment' ? 'customer_uid' : ''
    one.report('error', 'unsupported-operation', path, { operation })
  }
  const currency = bare(one.take('currency'))
  if (typeof currency === 'string' && currency !== '') one.currency = currency
  first(one)
  for (const [v1, v2, spelling] of pairsOf(twin, operation, method)) {
    const [from, to] = way === 'toV1' ? [v2, v1] : [v1, v2]
    one.carry(from, to, spelling?.[way], spelling?.grave)
  }
  // A block that both dialects call the same passes untouched; a source with a twin of another name has none.
  const given = source['bypass']
  if (isRecord(given) && (isTarget || (twin.code ?? gateway.code) === gateway.code))
    for (const name of Object.keys(given)) if (Object.hasOwn(bypass, name)) one.pass(`bypass.${name}`)
  last(one)
  return one.finish(advice)
}

/** Runs a conversion on what may be anything: no request, or one that throws when it is read. */
export const safely = <T extends Converted>(
  input: unknown,
  gateway: Gateway,
  run: (source: JsonRecord) => T,
  nothing: (converted: Converted) => T,
): T => {
  try {
    if (isRecord(input)) return run(input)
  } catch {
    // A getter, a proxy, or a depth that no request has.
  }
  const one = transfer({}, gateway, undefined)
  one.report('error', 'invalid-type', '', { expected: 'object' })
  return nothing(one.finish({}))
}
