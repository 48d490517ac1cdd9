import type { Dialect } from '../../model.js'
import { bare } from './answer.js'
import { verdictOf, verdictOfCode, type Verdict } from './verdicts.js'

/** What identifies an attempt: what the request named, and what PortOne answered. */
export interface OutcomeIds {
  /** The dialect that the channel speaks. */
  readonly dialect: Dialect
  /** V2 `paymentId`, V1 `merchant_uid`: the merchant's own id of the payment. */
  readonly paymentId?: string | undefined
  /** V2: the merchant's own id of issuing a billing key, where the request names one. */
  readonly issueId?: string | undefined
  /** V2: PortOne's id of this attempt (also of an identity verification's). */
  readonly txId?: string | undefined
  /** V1 `imp_uid`: PortOne's id of the payment. */
  readonly impUid?: string | undefined
  /**
   * V2: the issued billing key, or with `unknown` one that may have been issued. Absent while it still needs the server's
   * confirmation (`billingIssueToken`), and where the attempt was canceled or has failed.
   */
  readonly billingKey?: string | undefined
  /** V1 `customer_uid`: the merchant's own name for a billing key. */
  readonly customerUid?: string | undefined
  /** V2, manual confirmation: the server confirms the payment with it. */
  readonly paymentToken?: string | undefined
  /** V2, manual confirmation: the server confirms the billing key with it. */
  readonly billingIssueToken?: string | undefined
  readonly identityVerificationId?: string | undefined
}

/** What PortOne and the PG said of it, word for word. Not for a buyer's eyes without a second thought. */
export interface OutcomeDetails {
  readonly code?: string | undefined
  readonly message?: string | undefined
  readonly pgCode?: string | undefined
  readonly pgMessage?: string | undefined
}

/** Why an outcome is unknown. Each of them may have been paid. */
export type UnknownReason =
  /** The SDK answered with nothing that can be read. */
  | 'no-response'
  /** Nothing was heard within the time limit, or after the PG's popup had closed. */
  | 'no-answer'
  /** PortOne or the PG says that this payment is paid already: by an earlier attempt, or in another tab. */
  | 'already-paid'
  /** The window closed and the SDK could not ask PortOne how it ended, or the card company did not answer the PG in time. */
  | 'status-unavailable'
  /** The SDK broke with something that is no PortOne error. */
  | 'sdk-error'
  /** The page came back from the back-forward cache with the attempt still open, or an earlier page of the tab left it open. */
  | 'page-restored'
  /** The result names another payment than the one asked for. */
  | 'foreign-payment'
  /** The return address contradicts itself: a key twice with different values, success with an error code. */
  | 'ambiguous-return'

/** The window ended well. Never proof of payment: a virtual account is only issued, and anyone can type a URL. */
export interface Completed extends OutcomeIds {
  readonly status: 'completed'
}

/** Whether an attempt that did not end well can still be paid. */
export interface Finality {
  /**
   * `true`: nothing is paid by this attempt, and nothing will be. `false`: this gateway may still approve it, or the
   * gateway is not known; ask the server before the buyer pays again, and do not close the order on this alone.
   */
  readonly final: boolean
}

/** The buyer closed the window or pressed cancel. Where it is `final`, offer to try again. */
export interface Canceled extends OutcomeIds, OutcomeDetails, Finality {
  readonly status: 'canceled'
}

/** PortOne or the PG refused. */
export interface Failed extends OutcomeIds, OutcomeDetails, Finality {
  readonly status: 'failed'
  /** As PortOne sent it; `unspecified` where it sent none. */
  readonly code: string
  /** As PortOne sent it; empty where it sent none. */
  readonly message: string
}

/** It may be paid: ask the server before the buyer tries again. */
export interface Unknown extends OutcomeIds, OutcomeDetails {
  readonly status: 'unknown'
  readonly reason: UnknownReason
}

/** The page is leaving for the PG; `readReturn()` on the page it comes back to has the rest. */
export interface Redirecting extends OutcomeIds {
  readonly status: 'redirecting'
}

/**
 * How an attempt ended, as the browser saw it: one type for V1 callbacks, V2 promises and return addresses. It
 * decides what to show, never whether to ship: only the merchant's server asking PortOne is proof.
 *
 * - `completed`: show "checking your payment" and let the server verify by the ids
 * - `canceled`: the buyer changed their mind; not an error. It may still be paid unless it is `final`
 * - `failed`: show that it failed; `code` and `message` are PortOne's, `pgCode` and `pgMessage` the PG's. It may still
 *   be paid unless it is `final`
 * - `unknown`: it may be paid; ask the server first
 * - `redirecting`: show nothing new
 */
export type Outcome = Completed | Canceled | Failed | Unknown | Redirecting

/** Everything an answer may say. */
export type Answer = OutcomeIds & OutcomeDetails

/** The merchant's own id of what is attempted. */
export const attemptId = (ids: Partial<OutcomeIds>): string | undefined => {
  const { paymentId, issueId, identityVerificationId } = bare(ids)
  return paymentId ?? issueId ?? identityVerificationId
}

/** The ids alone, of an answer or an outcome: nothing of how it ended or of what PortOne and the PG said. */
export const idsOf = ({
  code: _code,
  message: _message,
  pgCode: _pgCode,
  pgMessage: _pgMessage,
  status: _status,
  reason: _reason,
  final: _final,
  ...ids
}: Answer & Partial<Record<'status' | 'reason' | 'final', unknown>>): OutcomeIds => ids

export const completed = (answer: Answer): Completed => ({ status: 'completed', ...idsOf(answer) })

export const unknown = (answer: Answer, reason: UnknownReason): Unknown => ({
  ...answer,
  status: 'unknown',
  reason,
})

/** As much of a gateway as tells how its attempts end. */
export interface KnownGateway {
  readonly code?: string | undefined
  /** It may still approve what was canceled or has failed. */
  readonly approvesLate: boolean
}

const concluded = (answer: Answer, verdict: Verdict, final: boolean): Outcome => {
  if (verdict !== 'canceled' && verdict !== 'failed') return unknown(answer, verdict)
  // V2 names a key that was not issued.
  const { billingKey: _none, ...rest } = answer
  if (verdict === 'canceled') return { ...rest, status: verdict, final }
  const { code = 'unspecified', message = answer.pgMessage ?? '' } = answer
  return { ...rest, status: verdict, final, code, message }
}

/** The outcome of an answer that is not a success. Not final: that takes the gateway, which `settledBy` is given. */
export const judge = (answer: Answer): Outcome => concluded(answer, verdictOf(answer), false)

/**
 * The outcome read with its gateway known: the gateway's own codes say what happened, and it is final unless this gateway
 * may still approve it later. An outcome that is final already is handed back unchanged.
 */
export const settledBy = (outcome: Outcome, gateway: KnownGateway): Outcome => {
  if ((outcome.status !== 'canceled' && outcome.status !== 'failed') || outcome.final) return outcome
  const { status, final: _final, ...answer } = outcome
  const said = bare({ ...answer, gateway: gateway.code })
  return concluded(answer, verdictOfCode(said) ?? status, !gateway.approvesLate)
}

/** Whether it may be paid although the browser saw no success: ask the server before the buyer tries again. */
export const isUndecided = (outcome: Outcome): boolean =>
  outcome.status === 'unknown' ||
  ((outcome.status === 'canceled' || outcome.status === 'failed') && !outcome.final)
