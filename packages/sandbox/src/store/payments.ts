import type { Channel } from '../gateways/index.js'
import type { Device } from '../gateways/rules.js'
import type { Choice, MethodKind } from '../common/methods.js'

export type PaymentStatus =
  'READY' | 'PAY_PENDING' | 'VIRTUAL_ACCOUNT_ISSUED' | 'PAID' | 'FAILED' | 'PARTIAL_CANCELLED' | 'CANCELLED'

/** Allowed status changes. */
export const transitions: Readonly<Record<PaymentStatus, readonly PaymentStatus[]>> = {
  READY: ['PAID', 'PAY_PENDING', 'VIRTUAL_ACCOUNT_ISSUED', 'FAILED'],
  PAY_PENDING: ['PAID', 'FAILED'],
  VIRTUAL_ACCOUNT_ISSUED: ['PAID', 'CANCELLED'],
  PAID: ['PARTIAL_CANCELLED', 'CANCELLED'],
  PARTIAL_CANCELLED: ['PARTIAL_CANCELLED', 'CANCELLED'],
  // Some PGs approve a payment after it failed or was canceled.
  FAILED: ['PAID'],
  CANCELLED: [],
}

export interface Failure {
  /** The SDK's `code` (V2) or `error_code` (V1). */
  readonly code: string
  readonly message: string
  readonly pgCode?: string | undefined
  readonly pgMessage?: string | undefined
}

export interface VirtualAccount {
  readonly bank: Choice
  readonly number: string
  readonly holder: string
  /** A fixed account: the merchant chose the number, and it accepts repeated deposits. */
  readonly fixed: boolean
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

export interface PaidWith {
  readonly kind: MethodKind
  /** The method code as requested: `card`, `CARD`, … */
  readonly code: string
  readonly choice?: Choice | undefined
  /** Easy pay provider or gift certificate type. */
  readonly detail?: string | undefined
  /** Months; 0 is a lump sum. */
  readonly installment: number
  readonly account?: VirtualAccount | undefined
  readonly approvalNumber: string
}

export interface Buyer {
  readonly id?: string | undefined
  readonly name?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly address?: string | undefined
  readonly postcode?: string | undefined
}

/** `REQUESTED`: the PG accepted the cancellation but has not completed it. */
export interface Cancellation {
  status: 'REQUESTED' | 'SUCCEEDED' | 'FAILED'
  readonly id: string
  readonly pgId: string
  /** Minor units. */
  readonly amount: number
  readonly taxFree: number
  readonly vat: number
  readonly reason: string
  readonly at: number
  doneAt?: number | undefined
}

/** One attempt to pay one order. Amounts are in minor units, times in milliseconds since the epoch. */
export interface Attempt {
  /** V2 `paymentId`, V1 `merchant_uid`. */
  readonly id: string
  /** V2 `transactionId`, V1 `imp_uid`. */
  readonly txId: string
  readonly dialect: 'v1' | 'v2'
  readonly channel: Channel
  readonly orderName: string
  /** Changes only for an unpaid virtual account. */
  total: number
  readonly taxFree: number
  readonly vat?: number | undefined
  readonly currency: string
  readonly buyer: Buyer
  readonly customData?: string | undefined
  readonly noticeUrls: readonly string[]
  readonly confirmUrl?: string | undefined
  readonly escrow: boolean
  readonly origin: Device | 'api'
  readonly userAgent?: string | undefined
  readonly requestedAt: number
  /** The full request, for tests. */
  readonly request: unknown
  /** The schedule that charged it. */
  readonly scheduleId?: string | undefined
  status: PaymentStatus
  statusChangedAt: number
  paidWith?: PaidWith | undefined
  paidAt?: number | undefined
  failedAt?: number | undefined
  cancelledAt?: number | undefined
  pgTxId?: string | undefined
  failure?: Failure | undefined
  billingKey?: string | undefined
  customerUid?: string | undefined
  customerUidUsage?: 'issue' | 'payment' | undefined
  /** Set under manual confirm until the merchant's server confirms the payment. */
  paymentToken?: string | undefined
  readonly cancellations: Cancellation[]
}

const sumOf = (cancellations: readonly Cancellation[], part: 'amount' | 'taxFree' | 'vat'): number =>
  cancellations.reduce((sum, cancellation) => sum + cancellation[part], 0)

const doneCancellations = ({ cancellations }: Attempt): readonly Cancellation[] =>
  cancellations.filter(({ status }) => status === 'SUCCEEDED')

export const cancelledAmount = (attempt: Attempt): number => sumOf(doneCancellations(attempt), 'amount')
export const cancelledTaxFree = (attempt: Attempt): number => sumOf(doneCancellations(attempt), 'taxFree')

/** The amounts that can still be canceled, excluding cancellations that are already requested. */
export const cancellable = (attempt: Attempt): { readonly amount: number; readonly taxFree: number } => {
  if (attempt.status !== 'PAID' && attempt.status !== 'PARTIAL_CANCELLED') return { amount: 0, taxFree: 0 }
  const canceled = attempt.cancellations.filter(({ status }) => status !== 'FAILED')
  return {
    amount: attempt.total - sumOf(canceled, 'amount'),
    taxFree: attempt.taxFree - sumOf(canceled, 'taxFree'),
  }
}

export const cancellableAmount = (attempt: Attempt): number => cancellable(attempt).amount

/** Whether an attempt succeeded, is pending or awaits its deposit, even if it was canceled later: its order cannot be paid again. */
export const succeeded = ({ status, customerUidUsage }: Attempt): boolean =>
  customerUidUsage !== 'issue' && status !== 'READY' && status !== 'FAILED'

/** Changes the status; throws on a change that is not allowed, which is a bug in the sandbox. */
export const moveTo = (attempt: Attempt, status: PaymentStatus, at: number): void => {
  if (!transitions[attempt.status].includes(status))
    throw new Error(`A payment cannot go from ${attempt.status} to ${status}.`)
  attempt.status = status
  attempt.statusChangedAt = at
  if (status === 'PAID') {
    attempt.paidAt = at
    attempt.failedAt = undefined
    attempt.failure = undefined
  }
  if (status === 'FAILED') attempt.failedAt = at
  if (status === 'CANCELLED' || status === 'PARTIAL_CANCELLED') attempt.cancelledAt = at
}

export interface BillingKey {
  /** V2 billing key, V1 `customer_uid`. */
  readonly key: string
  readonly dialect: 'v1' | 'v2'
  readonly channel: Channel
  readonly buyer: Buyer
  readonly paidWith: PaidWith
  readonly issueId?: string | undefined
  readonly issueName?: string | undefined
  readonly customData?: string | undefined
  readonly issuedAt: number
  deletedAt?: number | undefined
}
