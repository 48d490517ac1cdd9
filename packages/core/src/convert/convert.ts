import type { Gateway } from '../gateways/gateway.js'
import { isCurrency } from '../requests/currency.js'
import type { Flow, Operation, V2Operation } from '../model.js'
import { v2Shape } from '../requests/v2.js'
import type { Profile } from '../rules/evaluate.js'
import { isPresent, isRecord, valueAt } from '../rules/path.js'
import { pairsOf, verifies } from './pairs.js'
import { bare } from './codecs.js'
import { readSource, type Source, type Direction } from './source.js'
import { startTransfer, type Converted, type Alternatives, type Transfer } from './transfer.js'

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

/** Whether a gateway only draws buttons into the page (`loadUI`, `loadPaymentUI`) and opens no window itself. */
export const hasOnlyButtons = ({ dialect, flowOf, uiFlowOf, profiles }: Gateway): boolean =>
  dialect === 'v1' ? !flowOf && uiFlowOf !== undefined : 'loadPaymentUI' in profiles

/** The V2 operation that does what a V1 flow does. */
export const operationsOf = (gateway: Gateway): FlowOperations =>
  hasOnlyButtons(gateway) ? buttons : windows

const flows = ['pay', 'issue', 'issue-and-pay'] as const

/** The key of an operation's profile. V1's keys are the flows of `request_pay` or `loadUI`, and `certification`. */
export const profileKey = (gateway: Gateway, operation: V2Operation): Flow | Operation => {
  if (gateway.dialect === 'v2') return operation
  if (verifies(operation)) return 'certification'
  const operations = operationsOf(gateway)
  return flows.find((flow) => operations[flow] === operation) ?? operation
}

export const profileOf = (gateway: Gateway, operation: V2Operation): Profile | undefined =>
  gateway.profiles[profileKey(gateway, operation)]

interface ConvertInput extends ConvertOptions {
  readonly source: Source
  readonly operation: V2Operation
  readonly direction: Direction
  /** The method in V2's words; it decides which object holds card options and cash receipts. */
  readonly method: unknown
  /** Converts what pairs of paths cannot express, before they are carried. */
  readonly before?: (transfer: Transfer) => void
  /** The same, after they are carried. */
  readonly after?: (transfer: Transfer) => void
  readonly alternatives: Alternatives
}

/** Converts in either direction with one table of pairs. */
export const convert = ({
  source: { request: source, coerced, unknownNames },
  gateway,
  operation,
  direction,
  method,
  before,
  after,
  alternatives,
}: ConvertInput): Converted => {
  const { conversion, code, dialect } = gateway
  const profile = profileOf(gateway, operation)
  const bypass = profile?.bypass ?? gateway.bypass
  const isTarget = direction.endsWith(dialect.slice(1))
  const transfer = startTransfer(
    source,
    gateway,
    isTarget ? { ...gateway.base.shape, ...profile?.fields, bypass } : undefined,
    unknownNames,
  )

  for (const [path, expected] of coerced) transfer.reportCoerced(path, expected)
  // `customer_uid` makes a V1 request open the billing window; removing it is the fix.
  const fix =
    direction === 'toV2' && operation !== 'requestPayment' && !verifies(operation) ? 'customer_uid' : ''
  if (!profile) transfer.report('error', 'unsupported-operation', fix, { operation })
  const given = transfer.take('currency')
  const currency = bare(given)
  if (isCurrency(currency)) transfer.currency = String(currency)
  // Unknown currency: its decimals are unknown, so amounts could be off by 100.
  else if (isPresent(given)) transfer.lose('currency', undefined, 'error')
  before?.(transfer)
  for (const [path, other] of Object.entries((direction === 'toV2' && conversion.droppedFor) || {}))
    if (isPresent(valueAt(source, path)) && isPresent(valueAt(source, other))) {
      transfer.take(path)
      transfer.lose(path, other)
    }
  for (const [v1, v2, codec] of pairsOf(conversion, operation, method))
    transfer.carry(
      direction === 'toV1' ? v2 : v1,
      direction === 'toV1' ? v1 : v2,
      codec?.[direction],
      codec?.lossIsError,
    )
  // Fields that only V1 has keep their V1 name in a V2 request, as `requirements` lists them.
  if (direction === 'toV1' && isTarget)
    for (const name of Object.keys(profile?.fields ?? {}))
      if (!Object.hasOwn(v2Shape, name)) transfer.carry(name, name)
  // A bypass block of the same name in both dialects is copied as it is. Gateways with another code in the other
  // dialect have no such block, and neither has `IMP.certification`.
  if (!verifies(operation) && (isTarget || (conversion.code ?? code) === code))
    for (const name of Object.keys(bypass)) transfer.carry(`bypass.${name}`, `bypass.${name}`)
  after?.(transfer)
  const { v1 = {}, v2: { [operation]: v2 = {} } = {} } = conversion.fixed ?? {}
  const [said, asked] = direction === 'toV1' ? [v2, v1] : [v1, v2]
  for (const path of Object.keys(said)) if (valueAt(source, path) === said[path]) transfer.take(path)
  for (const path of Object.keys(asked)) transfer.put(path, asked[path])
  return transfer.finish(alternatives)
}

/** Runs a conversion on any input, and reports `invalid-type` where it is no object or throws when it is read. */
export const convertSafely = <T extends Converted>(
  input: unknown,
  { gateway }: ConvertOptions,
  direction: Direction,
  run: (source: Source) => T,
  nothing: (converted: Converted) => T,
): T => {
  try {
    if (isRecord(input)) return run(readSource(input, direction))
  } catch {
    // A throwing getter or proxy, a cycle, or nesting too deep for the stack.
  }
  const transfer = startTransfer({}, gateway)
  transfer.report('error', 'invalid-type', '', { expected: 'object' })
  return nothing(transfer.finish({}))
}
