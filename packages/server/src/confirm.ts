import { failsForGood } from './late.js'
import type { FoundPayment, PaymentState } from './state.js'

/** What the merchant's own order says. Never build it from what a browser sent. */
export interface ExpectedOrder {
  /** V2 `paymentId`, V1 `merchant_uid`. */
  readonly id: string
  /** Minor units. */
  readonly amount: number
  /** ISO 4217. */
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

const mismatches = (expected: ExpectedOrder, actual: FoundPayment): readonly Mismatch[] => {
  const rows: readonly (readonly [MismatchCode, string | number | undefined, string | number | undefined])[] =
    [
      ['wrong-id', expected.id, actual.id],
      ['wrong-amount', expected.amount, actual.amount],
      ['wrong-currency', expected.currency, actual.currency],
      // Live money for a test order is odd too, so the two must be equal.
      ['wrong-channel-type', expected.channelType, actual.channelType],
      ['wrong-store', expected.storeId, actual.storeId],
      ['wrong-channel', expected.channelKey, actual.channelKey],
      ['wrong-order-name', expected.orderName, actual.orderName],
      ['not-a-payment', 'payment', actual.purpose],
    ]
  return rows.flatMap(([code, wanted, found]) =>
    wanted === undefined || found === undefined || wanted === found
      ? []
      : [{ code, expected: wanted, actual: found }],
  )
}

/** Whether what PortOne says is what the order wants. Pure; ask PortOne with `findPayment` for the state. */
export const confirmOrder = (expected: ExpectedOrder, state: PaymentState): Confirmation => {
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
      const reasons = mismatches(expected, state)
      if (reasons.length > 0) return { verdict: 'mismatch', payment: state, reasons }
      if (state.status === 'paid') return { verdict: 'paid', payment: state }
      return {
        verdict: state.status === 'partially-canceled' ? state.status : 'awaiting-deposit',
        payment: state,
      }
    }
  }
}
