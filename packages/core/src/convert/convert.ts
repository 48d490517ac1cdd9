import type { Gateway } from '../gateways/gateway.js'
import { isCurrency } from '../requests/currency.js'
import type { Flow, Operation, V2Operation } from '../model.js'
import { v2Shape } from '../requests/v2.js'
import type { Profile } from '../rules/evaluate.js'
import { isPresent, isRecord, valueAt } from '../rules/path.js'
import { pairsOf, verifies } from './pairs.js'
import { bare } from './codecs.js'
import { readSource, type Source, type Way } from './source.js'
import { transfer, type Converted, type Instead, type Transfer } from './transfer.js'

export interface ConvertOptions<G extends Gateway = Gateway> {
  /** The channel's gateway, of either dialect. */
  readonly gateway: G
}

type FlowOperations = Readonly<Record<Flow, V2Operation>>

const windows: FlowOperations = {
  pay: 'requestPayment',
  issue: 'requestIssueBillingKey',
  'issue-and-pay': 'requestIssueBillingKeyAndPay',
}
const buttons: FlowOperations = { ...windows, pay: 'loadPaymentUI', issue: 'loadIssueBillingKeyUI' }

/** Whether a gateway draws its buttons into the page and knows no window. */
export const drawsButtons = ({ dialect, flowOf, uiFlowOf, profiles }: Gateway): boolean =>
  dialect === 'v1' ? !flowOf && uiFlowOf !== undefined : 'loadPaymentUI' in profiles

/** The V2 operation that does what a V1 flow does. */
export const operationsOf = (gateway: Gateway): FlowOperations => (drawsButtons(gateway) ? buttons : windows)

const flows = ['pay', 'issue', 'issue-and-pay'] as const

/** What a gateway calls an operation: V1's are the flows of `request_pay` or `loadUI`, and `certification`. */
export const profileKey = (gateway: Gateway, operation: V2Operation): Flow | Operation => {
  if (gateway.dialect === 'v2') return operation
  if (verifies(operation)) return 'certification'
  const operations = operationsOf(gateway)
  return flows.find((flow) => operations[flow] === operation) ?? operation
}

export const profileOf = (gateway: Gateway, operation: V2Operation): Profile | undefined =>
  gateway.profiles[profileKey(gateway, operation)]

interface Journey extends ConvertOptions {
  readonly source: Source
  readonly operation: V2Operation
  readonly way: Way
  /** The canonical method, which tells where card options and cash receipts stand. */
  readonly method: unknown
  /** What no pair of paths can say: `true` before the pairs, `false` after them. */
  readonly more: (one: Transfer, before: boolean) => void
  readonly instead: Instead
}

/** Both directions: the same pairs, read from the other side. */
export const convert = ({
  source: { request: source, mended, strangers },
  gateway,
  operation,
  way,
  method,
  more,
  instead,
}: Journey): Converted => {
  const { conversion, code, dialect } = gateway
  const profile = profileOf(gateway, operation)
  const bypass = profile?.bypass ?? gateway.bypass
  const isTarget = way.endsWith(dialect.slice(1))
  const one = transfer(
    source,
    gateway,
    isTarget ? { ...gateway.base.shape, ...profile?.fields, bypass } : undefined,
    strangers,
  )

  for (const [path, expected] of mended) one.mend(path, expected)
  // A V1 billing window is asked for by `customer_uid`: taking it out is the fix.
  const fix = way === 'toV2' && operation !== 'requestPayment' && !verifies(operation) ? 'customer_uid' : ''
  if (!profile) one.report('error', 'unsupported-operation', fix, { operation })
  const given = one.take('currency')
  const currency = bare(given)
  if (isCurrency(currency)) one.currency = String(currency)
  // Of what is no code nobody knows the decimals: the amounts would be others, a hundred times as much.
  else if (isPresent(given)) one.lose('currency', undefined, 'error')
  more(one, true)
  for (const [path, other] of Object.entries((way === 'toV2' && conversion.rather) || {}))
    if (isPresent(valueAt(source, path)) && isPresent(valueAt(source, other))) {
      one.take(path)
      one.lose(path, other)
    }
  for (const [v1, v2, spelling] of pairsOf(conversion, operation, method))
    one.carry(way === 'toV1' ? v2 : v1, way === 'toV1' ? v1 : v2, spelling?.[way], spelling?.grave)
  // What only V1 has is given under its own name, as the requirements of such a channel list it.
  if (way === 'toV1' && isTarget)
    for (const name of Object.keys(profile?.fields ?? {}))
      if (!Object.hasOwn(v2Shape, name)) one.carry(name, name)
  // A block that both dialects call the same passes untouched; a source whose counterpart has another name has none, and
  // V1's verifications have no block.
  if (!verifies(operation) && (isTarget || (conversion.code ?? code) === code))
    for (const name of Object.keys(bypass)) one.carry(`bypass.${name}`, `bypass.${name}`)
  more(one, false)
  const { v1 = {}, v2: { [operation]: v2 = {} } = {} } = conversion.fixed ?? {}
  const [said, asked] = way === 'toV1' ? [v2, v1] : [v1, v2]
  for (const path of Object.keys(said)) if (valueAt(source, path) === said[path]) one.take(path)
  for (const path of Object.keys(asked)) one.put(path, asked[path])
  return one.finish(instead)
}

/** Runs a conversion on what may be anything: no request, or one that throws when it is read. */
export const safely = <T extends Converted>(
  input: unknown,
  { gateway }: ConvertOptions,
  way: Way,
  run: (source: Source) => T,
  nothing: (converted: Converted) => T,
): T => {
  try {
    if (isRecord(input)) return run(readSource(input, way))
  } catch {
    // A getter, a proxy, a cycle, or a depth that no request has.
  }
  const one = transfer({}, gateway)
  one.report('error', 'invalid-type', '', { expected: 'object' })
  return nothing(one.finish({}))
}
