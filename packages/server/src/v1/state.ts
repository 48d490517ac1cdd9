import { PortOneApiError } from '../errors.js'
import { answeredMinorUnits } from '../money.js'
import type { FoundPayment, VirtualAccount } from '../state.js'
import type { V1Payment } from './answers.js'

/** V1 writes 0 for a time that is not set. */
const dateOf = (seconds: number | null | undefined): Date | undefined =>
  seconds ? new Date(seconds * 1000) : undefined

const minor = (major: number, currency: string): number => {
  const amount = answeredMinorUnits(major, currency)
  if (amount === undefined)
    throw new PortOneApiError(
      'unreadable-answer',
      'PortOne answered an amount with more decimals than its currency has.',
    )
  return amount
}

const accountOf = ({ vbank_num, vbank_name, vbank_holder, vbank_date }: V1Payment) =>
  vbank_num
    ? ({
        bank: vbank_name ?? undefined,
        number: vbank_num,
        holder: vbank_holder ?? undefined,
        expiresAt: dateOf(vbank_date),
      } satisfies VirtualAccount)
    : undefined

const statusOf = ({ status, amount, cancel_amount, vbank_num }: V1Payment): FoundPayment['status'] => {
  switch (status) {
    case 'paid':
    case 'cancelled':
      // V1 has no status for a partial refund: cancel_amount decides, with either status.
      if (cancel_amount > 0) return cancel_amount < amount ? 'partially-canceled' : 'canceled'
      return status === 'paid' ? 'paid' : 'canceled'
    case 'ready':
      return vbank_num ? 'virtual-account-issued' : 'ready'
    case 'failed':
      return 'failed'
    default:
      return 'pending'
  }
}

/** False for an unpaid attempt whose amount has too many decimals: a buyer can open a window with any amount. */
export const hasReadableAmount = ({ status, amount, currency }: V1Payment): boolean =>
  (status !== 'ready' && status !== 'failed') || answeredMinorUnits(amount, currency) !== undefined

/** Converts a V1 payment to the state that V1 and V2 share. Throws `unreadable-answer` for an amount with too many decimals. */
export const v1State = (payment: V1Payment): FoundPayment => ({
  status: statusOf(payment),
  dialect: 'v1',
  id: payment.merchant_uid,
  transactionId: payment.imp_uid,
  purpose: payment.customer_uid_usage === 'issue' ? 'billing-key-issue' : 'payment',
  amount: minor(payment.amount, payment.currency),
  canceledAmount: minor(payment.cancel_amount, payment.currency),
  currency: payment.currency,
  orderName: payment.name ?? undefined,
  // Unless marked as not sandbox, do not count it as real money.
  channelType: payment.sandbox === false ? 'LIVE' : 'TEST',
  pgProvider: payment.pg_provider ?? undefined,
  method: payment.pay_method ?? undefined,
  customData: payment.custom_data ?? undefined,
  paidAt: dateOf(payment.paid_at),
  failedAt: dateOf(payment.failed_at),
  virtualAccount: accountOf(payment),
  failure: payment.status === 'failed' ? { message: payment.fail_reason ?? undefined } : undefined,
})

const rank: Readonly<Record<FoundPayment['status'], number>> = {
  paid: 4,
  'partially-canceled': 4,
  canceled: 3,
  'virtual-account-issued': 2,
  pending: 1,
  ready: 0,
  failed: 0,
}

/** The attempt that decides an order with several under one `merchant_uid`: paid ones first, then the newest. */
export const decidingAttempt = (attempts: readonly FoundPayment[]): FoundPayment | undefined => {
  let best: FoundPayment | undefined
  for (const attempt of attempts) {
    if (!best || rank[attempt.status] > rank[best.status]) best = attempt
  }
  return best
}
