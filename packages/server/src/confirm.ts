import {
  amountIn,
  assertSpelling,
  currencyIn,
  invalid,
  objectOf,
  oneOfIn,
  orderIdIn,
  shown,
} from './arguments.js'
import type { Amount, Reader } from './arguments.js'
import { isFailureFinal } from './late-approval.js'
import type { FoundPayment, PaymentState } from './state.js'

/**
 * The order as the merchant's database has it; never build it from what a browser sent. The first four fields are required
 * at run time too, so that a missing value never counts as equal.
 */
export interface ExpectedOrder {
  /** V2 `paymentId`, V1 `merchant_uid`. */
  readonly id: string
  /** Minor units. */
  readonly amount: Amount
  /** ISO 4217, also in lower case or with V2's `CURRENCY_` prefix. */
  readonly currency: string
  /** `LIVE` in production: on a test channel, whose key a buyer can swap in, no money moves. */
  readonly channelType: 'LIVE' | 'TEST'
  /** Compared only when given and when PortOne's answer has it. The same for the next two. */
  readonly storeId?: string | undefined
  readonly channelKey?: string | undefined
  readonly orderName?: string | undefined
}

export type MismatchCode =
  | 'wrong-id'
  | 'wrong-amount'
  | 'wrong-currency'
  | 'wrong-channel-type'
  | 'wrong-store'
  | 'wrong-channel'
  | 'wrong-order-name'
  /** A V1 billing key was issued, nothing was charged. */
  | 'not-a-payment'

export interface Mismatch {
  readonly code: MismatchCode
  readonly expected: string | number
  readonly actual: string | number
}

/**
 * - `paid`: the order may be fulfilled
 * - `awaiting-deposit`: a virtual account is issued; a webhook reports the deposit
 * - `unpaid`: not decided yet: not found, ready or pending. A `pending` payment may still be approved by the PG: make no new id
 * - `failed`: this attempt was not paid; another under the same id may be. Unless `final`, the gateway may still approve it, or
 *   PortOne does not name the gateway: keep the order open, ask again, and make no new id meanwhile
 * - `canceled`: fully refunded, or a virtual account closed before any deposit (`payment.paidAt` is missing then)
 * - `partially-canceled`: paid, and `payment.canceledAmount` refunded; fulfill the order if that is not done yet
 * - `mismatch`: a payment was made, or awaits its deposit, that differs from the order; do not fulfill, look into it
 */
export type Confirmation =
  | { readonly verdict: 'paid'; readonly payment: FoundPayment }
  | { readonly verdict: 'awaiting-deposit'; readonly payment: FoundPayment }
  /** Without `payment` PortOne knows no attempt. */
  | { readonly verdict: 'unpaid'; readonly payment?: FoundPayment | undefined }
  | { readonly verdict: 'failed'; readonly payment: FoundPayment; readonly final: boolean }
  | { readonly verdict: 'canceled'; readonly payment: FoundPayment }
  | { readonly verdict: 'partially-canceled'; readonly payment: FoundPayment }
  | { readonly verdict: 'mismatch'; readonly payment: FoundPayment; readonly reasons: readonly Mismatch[] }

/** An order after reading: required fields are present, and values are in PortOne's spelling. */
interface Order extends ExpectedOrder {
  readonly amount: number
}

/** An optional field to compare: missing, or text that is not empty. */
const comparedIn = ({ given }: Reader, name: 'storeId' | 'channelKey' | 'orderName'): string | undefined => {
  const value = given[name]
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw invalid(name, `is ${shown(value)}, and has to be text: leave it out to compare nothing.`)
}

/** Reads the order. Throws `invalid-argument` when a field to compare is missing or wrong. */
export const readOrder = (expected: ExpectedOrder): Order => {
  const given = objectOf('expected', expected, 'the order, { id, amount, currency, channelType }')
  const reader: Reader = {
    given,
    known: ['id', 'amount', 'currency', 'channelType', 'storeId', 'channelKey', 'orderName'],
  }
  const order: Order = {
    id: orderIdIn(reader, 'id', "the order's id, V2 paymentId or V1 merchant_uid"),
    amount: amountIn(reader, 'amount', "the order's amount in minor units", 0),
    currency: currencyIn(reader),
    channelType: oneOfIn(
      reader,
      'channelType',
      ['LIVE', 'TEST'],
      "'LIVE' in production, where a test channel's payment must not count; 'TEST' while testing",
    ),
    storeId: comparedIn(reader, 'storeId'),
    channelKey: comparedIn(reader, 'channelKey'),
    orderName: comparedIn(reader, 'orderName'),
  }
  assertSpelling(reader)
  return order
}

type Value = string | number

const mismatches = (order: Order, actual: FoundPayment): readonly Mismatch[] => {
  const always: readonly (readonly [MismatchCode, Value, Value])[] = [
    ['wrong-id', order.id, actual.id],
    ['wrong-amount', order.amount, actual.amount],
    ['wrong-currency', order.currency, actual.currency],
    // A live payment for a test order is a mistake too, so both must be equal.
    ['wrong-channel-type', order.channelType, actual.channelType],
    ['not-a-payment', 'payment', actual.purpose],
  ]
  const whenKnown: readonly (readonly [MismatchCode, Value | undefined, Value | undefined])[] = [
    ['wrong-store', order.storeId, actual.storeId],
    ['wrong-channel', order.channelKey, actual.channelKey],
    ['wrong-order-name', order.orderName, actual.orderName],
  ]
  return [
    ...always.filter(([, wanted, found]) => wanted !== found),
    ...whenKnown.flatMap(([code, wanted, found]) =>
      wanted === undefined || found === undefined || wanted === found ? [] : [[code, wanted, found] as const],
    ),
  ].map(([code, wanted, found]) => ({ code, expected: wanted, actual: found }))
}

const statuses: readonly PaymentState['status'][] = [
  'paid',
  'ready',
  'virtual-account-issued',
  'pending',
  'failed',
  'canceled',
  'partially-canceled',
  'not-found',
]
const requiredFields = {
  id: 'string',
  amount: 'number',
  currency: 'string',
  channelType: 'string',
  purpose: 'string',
}

/** Throws for anything but a `findPayment` result, such as PortOne's own JSON: missing fields would not be compared. */
const assertState = (state: PaymentState): void => {
  const description = 'what findPayment returned'
  const given = objectOf('state', state, description)
  const reader: Reader = { given, prefix: 'state.', known: [] }
  if (oneOfIn(reader, 'status', statuses, description) === 'not-found') return
  for (const [name, type] of Object.entries(requiredFields)) {
    if (typeof given[name] !== type)
      throw invalid(`state.${name}`, `is ${shown(given[name])}: pass ${description}.`)
  }
}

/**
 * Compares an order with the payment's state from `findPayment`. Sends no request. Throws a `PortOneApiError`
 * (`invalid-argument`) when the order or the state lacks a field to compare.
 */
export const confirmOrder = (expected: ExpectedOrder, state: PaymentState): Confirmation => {
  const order = readOrder(expected)
  assertState(state)
  switch (state.status) {
    case 'not-found':
      return { verdict: 'unpaid' }
    case 'ready':
    case 'pending':
      return { verdict: 'unpaid', payment: state }
    case 'failed':
      return { verdict: 'failed', payment: state, final: isFailureFinal(state.pgProvider) }
    case 'canceled':
      return { verdict: 'canceled', payment: state }
    case 'paid':
    case 'virtual-account-issued':
    case 'partially-canceled': {
      const reasons = mismatches(order, state)
      if (reasons.length > 0) return { verdict: 'mismatch', payment: state, reasons }
      if (state.status === 'paid') return { verdict: 'paid', payment: state }
      return {
        verdict: state.status === 'partially-canceled' ? state.status : 'awaiting-deposit',
        payment: state,
      }
    }
  }
}
