import {
  amountIn,
  assertSpelling,
  currencyIn,
  invalid,
  objectOf,
  oneOfIn,
  ownIdIn,
  shown,
} from './arguments.js'
import type { Amount, Reader } from './arguments.js'
import { failsForGood } from './late.js'
import type { FoundPayment, PaymentState } from './state.js'

/**
 * What the merchant's own order says. Never build it from what a browser sent. The first four are required, at run time
 * too: what a database's row leaves out is never taken for equal.
 */
export interface ExpectedOrder {
  /** V2 `paymentId`, V1 `merchant_uid`. */
  readonly id: string
  /** Minor units. */
  readonly amount: Amount
  /** ISO 4217; in lower case or with V2's `CURRENCY_` too. */
  readonly currency: string
  /** `LIVE` in production: a buyer who swaps in a test channel's key pays with nothing. */
  readonly channelType: 'LIVE' | 'TEST'
  /** Only compared when given and when the dialect tells. */
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
  /** A V1 billing key was issued; nothing was charged. */
  | 'not-a-payment'

export interface Mismatch {
  readonly code: MismatchCode
  readonly expected: string | number
  readonly actual: string | number
}

/**
 * - `paid`: the order may be fulfilled
 * - `awaiting-deposit`: a virtual account is issued, a webhook will tell of the deposit
 * - `unpaid`: PortOne knows no decision (yet): not found, ready or pending. A `payment` that is `pending` may be paid by the PG
 *   at any time: make no new id
 * - `failed`: this attempt paid nothing; another under the same id may. Unless it is `final` the gateway may still approve
 *   this one, or PortOne does not name the gateway: keep the order open, ask again, and make no new id meanwhile
 * - `canceled`: all was given back, or an account was closed that nobody paid into (`payment.paidAt` is missing then)
 * - `partially-canceled`: paid, and `payment.canceledAmount` given back; an order not fulfilled yet still is to be
 * - `mismatch`: money moved, or is about to, for something else than the order; do not fulfil, look at it
 */
export type Confirmation =
  | { readonly verdict: 'paid'; readonly payment: FoundPayment }
  | { readonly verdict: 'awaiting-deposit'; readonly payment: FoundPayment }
  /** Without a payment PortOne knows of no attempt. */
  | { readonly verdict: 'unpaid'; readonly payment?: FoundPayment | undefined }
  | { readonly verdict: 'failed'; readonly payment: FoundPayment; readonly final: boolean }
  | { readonly verdict: 'canceled'; readonly payment: FoundPayment }
  | { readonly verdict: 'partially-canceled'; readonly payment: FoundPayment }
  | { readonly verdict: 'mismatch'; readonly payment: FoundPayment; readonly reasons: readonly Mismatch[] }

/** An order that was read: nothing required is left out, and all is in PortOne's spelling. */
interface Order extends ExpectedOrder {
  readonly amount: number
}

/** Given, it is compared, so it has to be something. */
const comparedIn = ({ given }: Reader, name: 'storeId' | 'channelKey' | 'orderName'): string | undefined => {
  const value = given[name]
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw invalid(name, `is ${shown(value)}, and has to be text: leave it out to compare nothing.`)
}

/** Throws `invalid-argument` for an order that says less than what is compared. */
export const readOrder = (expected: ExpectedOrder): Order => {
  const given = objectOf('expected', expected, 'the order, { id, amount, currency, channelType }')
  const reader: Reader = {
    given,
    known: ['id', 'amount', 'currency', 'channelType', 'storeId', 'channelKey', 'orderName'],
  }
  const order: Order = {
    id: ownIdIn(reader, 'id', "the order's id, V2 paymentId or V1 merchant_uid"),
    amount: amountIn(reader, 'amount', "the order's amount in minor units", 0),
    currency: currencyIn(reader),
    channelType: oneOfIn(
      reader,
      'channelType',
      ['LIVE', 'TEST'],
      "'LIVE' in production, or a test channel's payment of nothing would pay; 'TEST' while testing",
    ),
    storeId: comparedIn(reader, 'storeId'),
    channelKey: comparedIn(reader, 'channelKey'),
    orderName: comparedIn(reader, 'orderName'),
  }
  assertSpelling(reader)
  return order
}

type Compared = string | number

const mismatches = (order: Order, actual: FoundPayment): readonly Mismatch[] => {
  const always: readonly (readonly [MismatchCode, Compared, Compared])[] = [
    ['wrong-id', order.id, actual.id],
    ['wrong-amount', order.amount, actual.amount],
    ['wrong-currency', order.currency, actual.currency],
    // Live money for a test order is odd too, so the two must be equal.
    ['wrong-channel-type', order.channelType, actual.channelType],
    ['not-a-payment', 'payment', actual.purpose],
  ]
  const ifTold: readonly (readonly [MismatchCode, Compared | undefined, Compared | undefined])[] = [
    ['wrong-store', order.storeId, actual.storeId],
    ['wrong-channel', order.channelKey, actual.channelKey],
    ['wrong-order-name', order.orderName, actual.orderName],
  ]
  return [
    ...always.filter(([, wanted, found]) => wanted !== found),
    ...ifTold.flatMap(([code, wanted, found]) =>
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
const compared = {
  id: 'string',
  amount: 'number',
  currency: 'string',
  channelType: 'string',
  purpose: 'string',
}

/** Throws for anything but an answer of `findPayment`, such as PortOne's own JSON: what it has not would not be compared. */
const assertState = (state: PaymentState): void => {
  const what = 'what findPayment answered'
  const given = objectOf('state', state, what)
  const reader: Reader = { given, prefix: 'state.', known: [] }
  if (oneOfIn(reader, 'status', statuses, what) === 'not-found') return
  for (const [name, type] of Object.entries(compared)) {
    if (typeof given[name] !== type) throw invalid(`state.${name}`, `is ${shown(given[name])}: pass ${what}.`)
  }
}

/**
 * Whether what PortOne says is what the order wants. Pure; ask PortOne with `findPayment` for the state. Throws a
 * `PortOneApiError`, `invalid-argument`, where the order or the state leaves out what is compared.
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
      return { verdict: 'failed', payment: state, final: failsForGood(state.pgProvider) }
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
