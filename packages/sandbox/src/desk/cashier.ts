import type { Clock, SandboxConfig } from '../config/config.js'
import type { FaultName } from '../faults/table.js'
import type { Faults } from '../faults/faults.js'
import type { LateApprovals } from './late-approvals.js'
import { newApprovalNumber, newImpUid, newPgTxId, newToken, newTxId } from '../common/ids.js'
import { majorFromMinor } from '../common/money.js'
import { choicesOf, methodOf } from '../common/methods.js'
import type { BillingKeyEvent, Notices, TransactionEvent } from './notices.js'
import {
  cancellableAmount,
  cancelledAmount,
  moveTo,
  type Attempt,
  type BillingKey,
  type Cancellation,
  type Failure,
  type PaidWith,
} from '../store/payments.js'
import type { Ledger } from '../store/ledger.js'
import type { Session } from '../store/sessions.js'
import { defaultPerson, type Person, type Verification } from '../store/verifications.js'
import { isLoopback } from '../common/loopback.js'

/** What the buyer picked inside the window. */
export interface WindowChoice {
  readonly choice?: string | undefined
  readonly installment?: number | undefined
  /** For an identity verification: who the buyer says they are. */
  readonly person?: Person | undefined
}

const cancelMessage = '사용자가 결제를 취소하였습니다.'

/** A PG's reasons for declining a payment; `identity` is for identity verifications. */
export const declines = {
  limit: { code: '8110', ko: '카드 사용한도를 초과하였습니다.', en: 'Card limit exceeded' },
  balance: { code: '8112', ko: '잔액이 부족합니다.', en: 'Insufficient balance' },
  stopped: { code: '8130', ko: '사용이 정지된 결제수단입니다.', en: 'Payment method suspended' },
  network: { code: '9001', ko: '금융기관 응답이 지연되고 있습니다.', en: 'No answer from the bank' },
  identity: { code: '7001', ko: '입력하신 정보가 일치하지 않습니다.', en: 'Details do not match' },
} as const
export type DeclineReason = keyof typeof declines
export const isDeclineReason = (reason: unknown): reason is DeclineReason =>
  typeof reason === 'string' && Object.hasOwn(declines, reason)

const confirmTimeout = 10_000

/** The only place where payments change; windows, REST and test methods all call it. */
export class Cashier {
  constructor(
    private readonly config: SandboxConfig,
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly faults: Faults,
    private readonly notices: Notices,
    private readonly lateApprovals: LateApprovals,
  ) {}

  /** The buyer approved in the window. Repeating it has no effect. */
  async approve(session: Session, picked: WindowChoice = {}): Promise<void> {
    if (session.status !== 'PREPARED') return
    const { attempt } = session
    if (session.verification !== undefined) return this.verify(session, picked.person ?? {})
    if (attempt !== undefined && this.ledger.isSettled(attempt.dialect, attempt.id))
      return this.fail(session, alreadyPaid(attempt.dialect))
    if (this.shows(session, 'approve-declined'))
      return this.failAtPg(session, this.declined(session, 'limit'))
    // The status leaves PREPARED before the first await, so that a second click cannot approve twice.
    session.status = 'APPROVED'
    const refusal = attempt === undefined ? undefined : await this.askMerchant(attempt)
    if (refusal !== undefined) {
      session.status = 'PREPARED'
      return this.fail(session, refusal)
    }
    // While the merchant's server was asked, another window may have paid the order.
    if (attempt !== undefined && this.ledger.isSettled(attempt.dialect, attempt.id)) {
      session.status = 'PREPARED'
      return this.fail(session, alreadyPaid(attempt.dialect))
    }
    const paidWith = this.paidWith(session, picked)
    if (attempt !== undefined) attempt.paidWith = paidWith
    if (this.config.store.manualConfirm === true && session.protocol === 'v2') {
      session.agreed = paidWith
      if (session.issues !== undefined) session.billingIssueToken = newToken('billing-issue-token')
      else if (attempt !== undefined) attempt.paymentToken = newToken('payment-token')
      return
    }
    if (session.issues !== undefined) this.issueKey(session, paidWith, true)
    if (attempt === undefined) return
    this.settle(attempt, true)
    if (attempt.status === 'VIRTUAL_ACCOUNT_ISSUED') session.status = 'VIRTUAL_ACCOUNT_ISSUED'
  }

  /** The PG declined the payment in the window. */
  decline(session: Session, reason: DeclineReason): void {
    if (session.status === 'PREPARED') this.failAtPg(session, this.declined(session, reason))
  }

  /** The buyer canceled: by a button, or by closing the window. */
  cancelByBuyer(session: Session): void {
    if (session.status !== 'PREPARED') return
    this.failAtPg(session, this.cancelFailure(session))
  }

  /** A virtual account received its deposit, or a pending payment was completed. */
  deposit(attempt: Attempt): boolean {
    if (attempt.status !== 'VIRTUAL_ACCOUNT_ISSUED' && attempt.status !== 'PAY_PENDING') return false
    moveTo(attempt, 'PAID', this.clock())
    this.sendNotice(attempt, 'Paid')
    return true
  }

  private sendNotice(attempt: Attempt, event: TransactionEvent, cancellationId?: string): void {
    this.inScopeOf(attempt, () => this.notices.transaction(attempt, event, cancellationId))
  }

  /** Runs `work` in the fault scope of this attempt: outside a window, no request sets one. */
  private inScopeOf<Result>({ id, dialect }: Attempt, work: () => Result): Result {
    return this.faults.within({ fromUrl: [], id, dialect }, work)
  }

  /** Confirms a payment that waited for the merchant's server; the PG may still decline. */
  confirm(attempt: Attempt, notify: boolean): Failure | undefined {
    attempt.paymentToken = undefined
    return this.inScopeOf(attempt, () => this.settleOrDecline(attempt, notify))
  }

  /** Confirms a waiting billing key and its first payment, if any; undefined if it was confirmed before. */
  confirmIssue(session: Session, notify: boolean): string | undefined {
    const { agreed, attempt } = session
    if (agreed === undefined) return undefined
    session.agreed = undefined
    this.issueKey(session, agreed, notify)
    if (attempt !== undefined) this.inScopeOf(attempt, () => this.settle(attempt, notify))
    return session.billingKey
  }

  /** Cancels a payment; the caller has checked the amount. An unpaid virtual account is closed. */
  cancelPayment(
    attempt: Attempt,
    cancel: {
      readonly amount: number
      readonly taxFree: number
      readonly vat?: number | undefined
      readonly reason: string
      readonly notify: boolean
    },
  ): Cancellation {
    const later =
      cancellableAmount(attempt) > 0 && this.inScopeOf(attempt, () => this.faults.take('cancel-pending'))
    const cancellation: Cancellation = {
      status: later ? 'REQUESTED' : 'SUCCEEDED',
      id: newTxId(),
      pgId: newPgTxId(attempt.channel.config.pgProvider),
      amount: cancel.amount,
      taxFree: cancel.taxFree,
      vat: cancel.vat ?? 0,
      reason: cancel.reason,
      at: this.clock(),
    }
    attempt.cancellations.push(cancellation)
    if (!later) this.completeCancellation(attempt, cancellation, cancel.notify)
    else if (cancel.notify) this.sendNotice(attempt, 'CancelPending', cancellation.id)
    return cancellation
  }

  /** The PG's refusal to cancel, if the fault is on. */
  refusalToCancel(attempt: Attempt): Failure | undefined {
    const refuses = this.inScopeOf(attempt, () => this.faults.take('cancel-declined'))
    return refuses ? declineFailure(attempt.dialect, 'network') : undefined
  }

  /** The PG completed a `REQUESTED` cancellation; false if there is none. */
  finishCancel(attempt: Attempt): boolean {
    const waiting = attempt.cancellations.find(({ status }) => status === 'REQUESTED')
    if (waiting === undefined) return false
    waiting.status = 'SUCCEEDED'
    this.completeCancellation(attempt, waiting, true)
    return true
  }

  private completeCancellation(attempt: Attempt, cancellation: Cancellation, notify: boolean): void {
    const now = this.clock()
    cancellation.doneAt = now
    const whole = attempt.paidAt === undefined || cancelledAmount(attempt) >= attempt.total
    moveTo(attempt, whole ? 'CANCELLED' : 'PARTIAL_CANCELLED', now)
    if (notify) this.sendNotice(attempt, whole ? 'Cancelled' : 'PartialCancelled', cancellation.id)
  }

  /** Closes a virtual account: deposits are no longer possible. */
  closeAccount(attempt: Attempt, notify = true): number {
    const now = this.clock()
    moveTo(attempt, 'CANCELLED', now)
    if (notify) this.sendNotice(attempt, 'Cancelled')
    return now
  }

  /** Charges without a window, for the merchant's server. Records the attempt whether it is paid or failed. */
  charge(attempt: Attempt, paidWith: PaidWith, notify = true): Failure | undefined {
    this.ledger.addAttempt(attempt)
    attempt.paidWith = { ...paidWith, approvalNumber: newApprovalNumber() }
    return this.inScopeOf(attempt, () => this.settleOrDecline(attempt, notify))
  }

  private settleOrDecline(attempt: Attempt, notify: boolean): Failure | undefined {
    if (!this.faults.take('charge-declined')) {
      this.settle(attempt, notify)
      return undefined
    }
    const failure = declineFailure(attempt.dialect, 'limit')
    attempt.failure = failure
    moveTo(attempt, 'FAILED', this.clock())
    if (notify) this.notices.transaction(attempt, 'Failed')
    return failure
  }

  deleteKey(key: BillingKey, notify = true): number {
    key.deletedAt = this.clock()
    if (notify) this.notices.billingKey(key, 'Deleted', [])
    return key.deletedAt
  }

  /** Stores a billing key; on V1 it replaces the key of the same `customer_uid`. */
  fileKey(key: BillingKey, noticeUrls: readonly string[], notify: boolean): void {
    this.ledger.billingKeys.set(key.key, key)
    if (notify) this.notices.billingKey(key, 'Issued', noticeUrls)
  }

  /** A window was opened. */
  opened(session: Session): void {
    if (session.verification !== undefined) this.ledger.addVerification(session.verification)
    this.tellOfKey(session, 'Ready')
    if (session.attempt === undefined) return
    this.ledger.addAttempt(session.attempt)
    this.notices.transaction(session.attempt, 'Ready')
  }

  newTransactionId(dialect: 'v1' | 'v2'): string {
    return dialect === 'v1' ? newImpUid() : newTxId()
  }

  private shows(session: Session, fault: FaultName): boolean {
    return session.faults.includes(fault) || this.faults.take(fault)
  }

  private settle(attempt: Attempt, notify: boolean): void {
    attempt.pgTxId = newPgTxId(attempt.channel.config.pgProvider)
    const kind = attempt.paidWith?.kind
    const status =
      kind === 'virtual-account'
        ? 'VIRTUAL_ACCOUNT_ISSUED'
        : kind === 'convenience-store' || this.faults.take('approve-pending')
          ? 'PAY_PENDING'
          : 'PAID'
    moveTo(attempt, status, this.clock())
    if (notify) this.notices.transaction(attempt, settledEvents[status])
  }

  /** Marks a payment failed, by buyer or PG; with `paid-after-failure` it is approved later. */
  private failAtPg(session: Session, failure: Failure): void {
    this.fail(session, failure)
    const { attempt } = session
    const delay = this.faults.delayOf('paid-after-failure', 3000)
    if (attempt === undefined || !this.shows(session, 'paid-after-failure')) return
    this.lateApprovals.add(delay, () => {
      if (this.ledger.isSettled(attempt.dialect, attempt.id)) return
      attempt.paidWith = this.paidWith(session, {})
      attempt.pgTxId = newPgTxId(attempt.channel.config.pgProvider)
      moveTo(attempt, 'PAID', this.clock())
      this.sendNotice(attempt, 'Paid')
    })
  }

  private fail(session: Session, failure: Failure): void {
    session.status = 'FAILED'
    session.failure = failure
    const { attempt, verification } = session
    if (verification !== undefined) {
      verification.status = 'FAILED'
      verification.failure = failure
      verification.statusChangedAt = this.clock()
    }
    this.tellOfKey(session, 'Failed')
    if (attempt === undefined) return
    attempt.failure = failure
    moveTo(attempt, 'FAILED', this.clock())
    this.notices.transaction(attempt, 'Failed')
  }

  /** An id can be verified once, as with payments. The request's values go before what the buyer typed. */
  private verify(session: Session, entered: Person): void {
    const { verification } = session
    if (verification === undefined) return
    const { dialect, id } = verification
    if (this.ledger.verification(dialect, id)?.status === 'VERIFIED')
      return this.fail(session, alreadyVerified(dialect))
    if (this.shows(session, 'approve-declined')) return this.fail(session, this.declined(session, 'identity'))
    session.status = 'APPROVED'
    this.markVerified(verification, entered)
  }

  /** Values in the request take precedence over those the person typed. */
  markVerified(verification: Verification, entered: Person = {}): void {
    const { asked } = verification
    verification.status = 'VERIFIED'
    verification.statusChangedAt = this.clock()
    verification.pgTxId = newPgTxId(verification.channel.config.pgProvider)
    verification.verified = {
      name: asked.name ?? entered.name ?? defaultPerson.name,
      phone: asked.phone ?? entered.phone ?? defaultPerson.phone,
      birthday: asked.birthday ?? entered.birthday ?? defaultPerson.birthday,
      carrier: asked.carrier ?? entered.carrier ?? defaultPerson.carrier,
    }
  }

  private tellOfKey({ protocol, reservedKey, issues }: Session, event: BillingKeyEvent): void {
    if (issues === undefined || reservedKey === undefined) return
    const dialect = protocol === 'v2' ? 'v2' : 'v1'
    this.notices.billingKey({ key: reservedKey, dialect }, event, issues.noticeUrls)
  }

  private issueKey(session: Session, paidWith: PaidWith, notify: boolean): void {
    const { issues, attempt, reservedKey: key } = session
    if (issues === undefined || key === undefined) return
    const record: BillingKey = {
      key,
      dialect: session.protocol === 'v2' ? 'v2' : 'v1',
      channel: session.channel,
      buyer: session.buyer,
      paidWith,
      issueId: issues.issueId,
      issueName: issues.issueName,
      customData: issues.customData,
      issuedAt: this.clock(),
    }
    // V1: reusing a customer_uid silently replaces its key.
    this.fileKey(record, issues.noticeUrls, notify)
    session.billingKey = key
    if (attempt !== undefined) attempt.billingKey = key
  }

  private paidWith(session: Session, picked: WindowChoice): PaidWith {
    const { kind } = methodOf(session.method)
    const choices = choicesOf(kind)
    const wanted = session.fixedChoice ?? picked.choice
    const choice = session.account?.bank ?? choices.find(({ id }) => id === wanted) ?? choices[0]
    return {
      kind,
      code: session.method,
      choice,
      detail: session.methodDetail ?? methodOf(session.method).detail,
      installment: picked.installment ?? 0,
      account: session.account,
      approvalNumber: newApprovalNumber(),
    }
  }

  private declined(session: Session, reason: DeclineReason): Failure {
    return declineFailure(session.protocol === 'v2' ? 'v2' : 'v1', reason)
  }

  private cancelFailure(session: Session): Failure {
    if (session.verification !== undefined)
      return {
        code: session.protocol === 'v2' ? 'FAILURE_TYPE_PG' : 'F400',
        message: '사용자가 본인인증을 취소하였습니다.',
      }
    if (session.protocol !== 'v2') return { code: 'F400', message: cancelMessage }
    if (session.transactionType === 'ISSUE_BILLING_KEY')
      return { code: 'FAILURE_TYPE_PG', message: '사용자가 빌링키 발급을 취소하였습니다.' }
    if (this.shows(session, 'cancel-portone-error')) return { code: 'PORTONE_ERROR', message: cancelMessage }
    if (this.shows(session, 'cancel-pg-provider-error'))
      return {
        code: 'PG_PROVIDER_ERROR',
        message: `[PAY_PROCESS_CANCELED] ${cancelMessage}`,
        pgCode: 'PAY_PROCESS_CANCELED',
        pgMessage: cancelMessage,
      }
    return { code: 'FAILURE_TYPE_PG', message: cancelMessage }
  }

  /** The confirm process: PortOne asks the merchant's server, and any status but 200 refuses the payment. */
  private async askMerchant(attempt: Attempt): Promise<Failure | undefined> {
    const { confirmUrl, dialect } = attempt
    if (confirmUrl === undefined || !isLoopback(confirmUrl)) return undefined
    const body =
      dialect === 'v1'
        ? {
            imp_uid: attempt.txId,
            merchant_uid: attempt.id,
            amount: majorFromMinor(attempt.total, attempt.currency),
          }
        : {
            type: 'Transaction.Confirm',
            timestamp: new Date(this.clock()).toISOString(),
            data: {
              storeId: this.config.store.storeId,
              paymentId: attempt.id,
              transactionId: attempt.txId,
              totalAmount: attempt.total,
            },
          }
    const refused = (reason: string): Failure => ({
      code: dialect === 'v1' ? 'F400' : 'ConfirmProcessFailed',
      message: reason,
    })
    try {
      const response = await fetch(confirmUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'manual',
        signal: AbortSignal.timeout(confirmTimeout),
      })
      if (response.status === 200) return undefined
      const reason = /"reason"\s*:\s*"([^"]*)"/.exec(await response.text())?.[1]
      return refused(reason ?? '상점에서 결제를 거절하였습니다.')
    } catch {
      return refused('상점의 승인 확인 서버가 응답하지 않습니다.')
    }
  }
}

const settledEvents = {
  PAID: 'Paid',
  PAY_PENDING: 'PayPending',
  VIRTUAL_ACCOUNT_ISSUED: 'VirtualAccountIssued',
} as const

const alreadyVerified = (dialect: 'v1' | 'v2'): Failure =>
  dialect === 'v1'
    ? { code: 'F1002', message: '이미 본인인증이 완료된 건입니다.' }
    : { code: 'IdentityVerificationAlreadyVerified', message: '이미 완료된 본인인증입니다.' }

const alreadyPaid = (dialect: 'v1' | 'v2'): Failure =>
  dialect === 'v1'
    ? { code: 'F1002', message: '이미 결제가 이루어진 거래건입니다.' }
    : { code: 'PaymentAlreadyPaid', message: '이미 결제가 완료된 결제 건입니다.' }

const declineFailure = (dialect: 'v1' | 'v2', reason: DeclineReason): Failure => {
  const { code, ko } = declines[reason]
  return {
    code: dialect === 'v1' ? code : 'FAILURE_TYPE_PG',
    message: `[${code}] ${ko}`,
    pgCode: code,
    pgMessage: ko,
  }
}
