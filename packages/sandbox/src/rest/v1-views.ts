import { isV1, merchantIdOf, type Channel } from '../gateways/index.js'
import { at } from '../common/json.js'
import { methodOf } from '../common/methods.js'
import { majorFromMinor } from '../common/money.js'
import { cancelledAmount, type Attempt, type BillingKey, type PaymentStatus } from '../store/payments.js'
import type { State } from '../state.js'
import type { Schedule } from '../store/schedules.js'
import type { Verification } from '../store/verifications.js'

// Response objects of the V1 REST API.

export const unix = (milliseconds: number | undefined): number => Math.floor((milliseconds ?? 0) / 1000)

export const statuses: Readonly<Record<PaymentStatus, 'ready' | 'paid' | 'cancelled' | 'failed'>> = {
  READY: 'ready',
  PAY_PENDING: 'ready',
  VIRTUAL_ACCOUNT_ISSUED: 'ready',
  PAID: 'paid',
  // V1 has no status for it: the payment stays paid, and cancel_amount shows the part.
  PARTIAL_CANCELLED: 'paid',
  CANCELLED: 'cancelled',
  FAILED: 'failed',
}

const methodFields = ({ paidWith }: Attempt): Record<string, unknown> => {
  const { kind, choice, account } = paidWith ?? {}
  const card = kind === 'card'
  // econtext's convenience store payments are reported as virtual accounts without an account number.
  const counter = kind === 'convenience-store' && paidWith?.code === 'econtext'
  return {
    apply_num: card ? paidWith?.approvalNumber : null,
    bank_code: kind === 'transfer' ? choice?.code : null,
    bank_name: kind === 'transfer' ? choice?.ko : null,
    card_code: card ? choice?.code : null,
    card_name: card ? choice?.ko : null,
    card_quota: card ? (paidWith?.installment ?? 0) : 0,
    card_number: card ? '000000******0000' : null,
    card_type: card ? 0 : null,
    vbank_code: account?.bank.code ?? null,
    vbank_name: account?.bank.ko ?? null,
    vbank_num: account?.number ?? (counter ? 'unknown' : null),
    vbank_holder: account?.holder ?? null,
    vbank_date: unix(account?.expiresAt),
  }
}

/** The reported method, and the easy pay provider inside another gateway. */
const recordedMethod = ({ channel, paidWith }: Attempt): Record<string, unknown> => {
  if (paidWith === undefined) return { pay_method: null, emb_pg_provider: null }
  const { code, kind, detail } = paidWith
  const own = isV1(channel) ? channel.gateway.recordedAs : undefined
  const recorded = own !== undefined && Object.hasOwn(own, code) ? own[code] : undefined
  const provider = kind === 'easy-pay' ? detail?.toLowerCase() : undefined
  return {
    pay_method: recorded ?? methodOf(code).recordedAs ?? code,
    emb_pg_provider: provider === channel.config.pgProvider ? null : (provider ?? null),
  }
}

/** Hecto's account transfers have no sales slip (guide of settle_acc). */
const hasSlip = ({ config }: Channel): boolean => config.pgProvider !== 'settle_acc'

/** Hecto's account transfers issue a cash receipt unless the request has `criPsblYn: 'N'`; empty means yes. */
const issuesCashReceipt = ({ channel, request }: Attempt): boolean =>
  channel.config.pgProvider === 'settle_acc' && at(request, 'bypass.settle.criPsblYn') !== 'N'

export const v1PaymentView = (attempt: Attempt): Record<string, unknown> => {
  const { channel, buyer, currency } = attempt
  const status = statuses[attempt.status]
  const major = (minor: number): number => majorFromMinor(minor, currency)
  return {
    imp_uid: attempt.txId,
    merchant_uid: attempt.id,
    ...recordedMethod(attempt),
    channel: attempt.origin,
    pg_provider: channel.config.pgProvider,
    pg_tid: attempt.pgTxId ?? null,
    pg_id: merchantIdOf(channel),
    sandbox: channel.config.type === 'TEST',
    escrow: attempt.escrow,
    ...methodFields(attempt),
    vbank_issued_at: attempt.paidWith?.account === undefined ? 0 : unix(attempt.statusChangedAt),
    name: attempt.orderName,
    amount: major(attempt.total),
    cancel_amount: major(cancelledAmount(attempt)),
    currency,
    buyer_name: buyer.name ?? null,
    buyer_email: buyer.email ?? null,
    buyer_tel: buyer.phone ?? null,
    buyer_addr: buyer.address ?? null,
    buyer_postcode: buyer.postcode ?? null,
    custom_data: attempt.customData ?? null,
    user_agent: attempt.userAgent ?? null,
    status,
    started_at: unix(attempt.requestedAt),
    paid_at: unix(attempt.paidAt),
    failed_at: unix(attempt.failedAt),
    cancelled_at: unix(attempt.cancelledAt),
    fail_reason: attempt.failure?.message ?? null,
    cancel_reason: attempt.cancellations.at(-1)?.reason ?? null,
    receipt_url: status === 'paid' && hasSlip(channel) ? 'https://sandbox.invalid/receipt' : null,
    cancel_history: attempt.cancellations.map((cancellation) => ({
      pg_tid: cancellation.pgId,
      amount: major(cancellation.amount),
      cancelled_at: unix(cancellation.at),
      reason: cancellation.reason,
      cancellation_id: cancellation.id,
      receipt_url: null,
    })),
    cancel_receipt_urls: [],
    cash_receipt_issued: status === 'paid' && issuesCashReceipt(attempt),
    customer_uid: attempt.customerUid ?? null,
    customer_uid_usage:
      attempt.scheduleId === undefined ? (attempt.customerUidUsage ?? null) : 'payment.scheduled',
    promotion: null,
  }
}

export const customerView = (key: BillingKey): Record<string, unknown> => ({
  customer_uid: key.key,
  pg_provider: key.channel.config.pgProvider,
  pg_id: merchantIdOf(key.channel),
  sandbox: key.channel.config.type === 'TEST',
  customer_id: key.buyer.id ?? null,
  card_name: key.paidWith.choice?.ko ?? null,
  card_code: key.paidWith.choice?.code ?? null,
  card_number: '000000******0000',
  card_type: null,
  customer_name: key.buyer.name ?? null,
  customer_tel: key.buyer.phone ?? null,
  customer_email: key.buyer.email ?? null,
  customer_addr: key.buyer.address ?? null,
  customer_postcode: key.buyer.postcode ?? null,
  inserted: unix(key.issuedAt),
  updated: unix(key.issuedAt),
})

export const scheduleStatuses = {
  SCHEDULED: 'scheduled',
  SUCCEEDED: 'executed',
  FAILED: 'executed',
  REVOKED: 'revoked',
} as const

export const scheduleView = (state: State, schedule: Schedule): Record<string, unknown> => {
  const { order, attempt } = schedule
  const channel = state.ledger.billingKeys.get(schedule.key)?.channel
  const executed = scheduleStatuses[schedule.status] === 'executed'
  return {
    customer_uid: schedule.key,
    merchant_uid: schedule.paymentId,
    imp_uid: attempt?.txId ?? null,
    pg_provider: channel?.config.pgProvider ?? null,
    pg_id: channel === undefined ? null : merchantIdOf(channel),
    customer_id: order.buyer.id ?? null,
    schedule_at: unix(schedule.dueAt),
    executed_at: unix(schedule.startedAt),
    revoked_at: unix(schedule.revokedAt),
    amount: majorFromMinor(order.total, order.currency),
    currency: order.currency,
    name: order.orderName,
    buyer_name: order.buyer.name ?? null,
    buyer_email: order.buyer.email ?? null,
    buyer_tel: order.buyer.phone ?? null,
    buyer_addr: order.buyer.address ?? null,
    buyer_postcode: order.buyer.postcode ?? null,
    custom_data: order.customData ?? null,
    schedule_status: scheduleStatuses[schedule.status],
    payment_status: executed ? (attempt === undefined ? 'failed' : statuses[attempt.status]) : null,
    fail_reason: attempt?.failure?.message ?? null,
    promotion_id: null,
  }
}

const carriers: Readonly<Record<string, string>> = {
  KTF: 'KT',
  LGU: 'LGT',
  HELLO: 'SKT_MVNO',
  MVNO: 'SKT_MVNO',
}

export const certificationView = (verification: Verification): Record<string, unknown> => {
  const { verified, channel } = verification
  const carrier = verified?.carrier ?? ''
  return {
    imp_uid: verification.txId,
    merchant_uid: verification.id,
    pg_tid: verification.pgTxId ?? null,
    pg_provider: channel.config.pgProvider,
    name: verified?.name ?? null,
    gender: verified === undefined ? null : 'female',
    birth: verified === undefined ? 0 : Date.parse(`${verified.birthday}T00:00:00+09:00`) / 1000,
    birthday: verified?.birthday ?? null,
    foreigner: false,
    foreigner_v2: verified === undefined ? null : false,
    phone: verified?.phone ?? null,
    carrier: verified === undefined ? null : (carriers[carrier] ?? carrier),
    certified: verification.status === 'VERIFIED',
    certified_at: verification.status === 'VERIFIED' ? unix(verification.statusChangedAt) : 0,
    unique_key: verified === undefined ? null : 'c2FuZGJveC1jaS1ub3QtYS1yZWFsLXBlcnNvbg==',
    unique_in_site: verified === undefined ? null : 'c2FuZGJveC1kaS1ub3QtYS1yZWFsLXBlcnNvbg==',
    origin: null,
  }
}
