import { compact, type Json } from '../common/json.js'
import { majorFromMinor } from '../common/money.js'
import type { Attempt, PaidWith } from '../store/payments.js'
import type { Session } from '../store/sessions.js'

const failureFields = ({ failure }: Session): Json =>
  failure === undefined
    ? {}
    : { code: failure.code, message: failure.message, pgCode: failure.pgCode, pgMessage: failure.pgMessage }

/** The response object of the V2 SDK. */
export const v2Response = (session: Session): Record<string, unknown> => {
  const { transactionType, attempt, verification, txId } = session
  const key = session.billingIssueToken === undefined ? session.billingKey : 'NEEDS_CONFIRMATION'
  return compact({
    transactionType,
    billingKey: key,
    billingIssueToken: session.billingIssueToken,
    identityVerificationId: verification?.id,
    identityVerificationTxId: verification?.txId,
    ...(attempt === undefined ? {} : { txId, paymentId: attempt.id, paymentToken: attempt.paymentToken }),
    ...failureFields(session),
  })
}

const v1Status = (attempt: Attempt): 'ready' | 'paid' | 'failed' => {
  if (attempt.status === 'FAILED') return 'failed'
  const waits: readonly string[] = ['READY', 'PAY_PENDING', 'VIRTUAL_ACCOUNT_ISSUED']
  return waits.includes(attempt.status) ? 'ready' : 'paid'
}

const unixSeconds = (milliseconds: number | undefined): number => Math.floor((milliseconds ?? 0) / 1000)

const methodFields = (paidWith: PaidWith | undefined): Json => {
  if (paidWith === undefined) return {}
  const { kind, choice, account, approvalNumber, installment } = paidWith
  if (kind === 'card')
    return {
      apply_num: approvalNumber,
      card_name: choice?.ko,
      card_number: '000000******0000',
      card_quota: installment,
    }
  if (kind === 'transfer') return { bank_name: choice?.ko }
  if (kind === 'virtual-account' && account !== undefined)
    return {
      vbank_num: account.number,
      vbank_name: account.bank.ko,
      vbank_holder: account.holder,
      vbank_date: unixSeconds(account.expiresAt),
    }
  return {}
}

/** The easy pay provider inside another gateway's window. */
const walletOf = ({ channel, paidWith }: Attempt): string | undefined => {
  if (paidWith?.kind !== 'easy-pay') return undefined
  const wallet = paidWith.detail?.toLowerCase()
  return wallet === channel.config.pgProvider ? undefined : wallet
}

const certificationFields = ({ verification, failure, channel }: Session): Record<string, unknown> =>
  compact({
    success: failure === undefined,
    error_code: failure?.code,
    error_msg: failure?.message,
    imp_uid: verification?.txId,
    merchant_uid: verification?.id,
    pg_provider: channel.config.pgProvider,
    pg_type: 'certification',
  })

/** V1's legacy result object, with `success`. */
export const v1LegacyResult = (session: Session): Record<string, unknown> => {
  const { attempt, failure, channel } = session
  if (session.verification !== undefined) return certificationFields(session)
  if (attempt === undefined) return {}
  const { buyer } = attempt
  return compact({
    success: failure === undefined,
    error_code: failure?.code,
    error_msg: failure?.message,
    imp_uid: attempt.txId,
    merchant_uid: attempt.id,
    pay_method: session.method,
    paid_amount: majorFromMinor(attempt.total, attempt.currency),
    status: v1Status(attempt),
    name: attempt.orderName,
    pg_provider: channel.config.pgProvider,
    emb_pg_provider: walletOf(attempt),
    pg_tid: attempt.pgTxId,
    pg_type: session.issues === undefined ? 'payment' : 'billing',
    buyer_name: buyer.name,
    buyer_email: buyer.email,
    buyer_tel: buyer.phone,
    buyer_addr: buyer.address,
    buyer_postcode: buyer.postcode,
    custom_data: attempt.customData,
    paid_at: unixSeconds(attempt.paidAt),
    receipt_url: attempt.status === 'PAID' ? 'https://sandbox.invalid/receipt' : undefined,
    currency: attempt.currency,
    customer_uid: attempt.customerUid,
    ...methodFields(attempt.paidWith),
  })
}

/** V1's new result object: ids, and an error if there is one. */
export const v1NewResult = ({ attempt, failure }: Session): Record<string, unknown> =>
  compact({
    imp_uid: attempt?.txId,
    merchant_uid: attempt?.id,
    customer_uid: attempt?.customerUid,
    error_code: failure?.code,
    error_msg: failure?.message,
  })

const v1RedirectFields = (session: Session): Record<string, unknown> => {
  if (session.protocol === 'v1-new') return v1NewResult(session)
  const { attempt, verification, failure } = session
  if (verification !== undefined)
    return { imp_uid: verification.txId, merchant_uid: verification.id, success: failure === undefined }
  return compact({
    imp_uid: attempt?.txId,
    merchant_uid: attempt?.id,
    imp_success: failure === undefined,
    error_code: failure?.code,
    error_msg: failure?.message,
  })
}

export type Fields = readonly (readonly [name: string, value: unknown])[]

/** Appends to the URL's query and keeps existing parameters, even if a name then appears twice. */
export const withQuery = (url: string, fields: Fields): string => {
  const query = fields
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')
  const [address = '', ...hash] = url.split('#')
  const separator = !address.includes('?') ? '?' : /[?&]$/.test(address) ? '' : '&'
  return [`${address}${separator}${query}`, ...hash].join('#')
}

/** The query parameters of a redirect. */
export const redirectFields = (session: Session): Fields =>
  Object.entries(session.protocol === 'v2' ? v2Response(session) : v1RedirectFields(session))
