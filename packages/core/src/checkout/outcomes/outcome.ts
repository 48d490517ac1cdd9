import type { Dialect } from '../../model.js'
import { withoutPrototype } from './values.js'

/** The ids of an attempt: those of the request and those that PortOne answered. */
export interface OutcomeIds {
  /** The dialect that the channel speaks. */
  readonly dialect: Dialect
  /** V2 `paymentId`, V1 `merchant_uid`: the merchant's id of the payment. */
  readonly paymentId?: string | undefined
  /** V2: the merchant's id of issuing a billing key, if the request gives one. */
  readonly issueId?: string | undefined
  /** V2: PortOne's id of this attempt, also of an identity verification. */
  readonly txId?: string | undefined
  /** V1 `imp_uid`: PortOne's id of the payment. */
  readonly impUid?: string | undefined
  /**
   * V2: the issued billing key; with `unknown`, a key that may have been issued. Absent while the server still has to
   * confirm it (`billingIssueToken`), and where the attempt was canceled or failed.
   */
  readonly billingKey?: string | undefined
  /** V1 `customer_uid`: the merchant's name for a billing key. */
  readonly customerUid?: string | undefined
  /** V2 with manual confirmation: the server confirms the payment with it. */
  readonly paymentToken?: string | undefined
  /** V2 with manual confirmation: the server confirms the billing key with it. */
  readonly billingIssueToken?: string | undefined
  readonly identityVerificationId?: string | undefined
}

/** PortOne's and the PG's codes and messages, word for word. Check them before you show them to a buyer. */
export interface OutcomeDetails {
  readonly code?: string | undefined
  readonly message?: string | undefined
  readonly pgCode?: string | undefined
  readonly pgMessage?: string | undefined
}

/** Why an outcome is unknown. In each case the payment may have been made. */
export type UnknownReason =
  /** The SDK's answer holds no id and no code. */
  | 'no-response'
  /** No answer came within the time limit, or after the PG's popup closed. */
  | 'no-answer'
  /** PortOne or the PG reports that this payment is already paid, by an earlier attempt or in another tab. */
  | 'already-paid'
  /** The window closed and the SDK could not ask PortOne for the result, or the card company did not answer the PG in time. */
  | 'status-unavailable'
  /** The SDK threw or rejected with something other than a PortOne error. */
  | 'sdk-error'
  /** The page was restored from the back-forward cache with the attempt open, or an earlier page of the tab left it open. */
  | 'page-restored'
  /** The result belongs to another payment than the requested one. */
  | 'foreign-payment'
  /** The return address contradicts itself: a key twice with different values, or success with an error code. */
  | 'ambiguous-return'

/** The window reported success. This is no proof of payment: a virtual account is only issued, and anyone can type a URL. */
export interface Completed extends OutcomeIds {
  readonly status: 'completed'
}

/** Whether a canceled or failed attempt can still be paid. */
export interface Finality {
  /**
   * `true`: this attempt is not paid and will not be. `false`: the gateway may still approve it, or the gateway is not
   * known; ask the server before the buyer pays again, and do not close the order.
   */
  readonly final: boolean
}

/** The buyer closed the window or pressed cancel. If it is `final`, offer to try again. */
export interface Canceled extends OutcomeIds, OutcomeDetails, Finality {
  readonly status: 'canceled'
}

/** PortOne or the PG refused the payment. */
export interface Failed extends OutcomeIds, OutcomeDetails, Finality {
  readonly status: 'failed'
  /** PortOne's code; `unspecified` if PortOne sent none. */
  readonly code: string
  /** PortOne's message; empty if PortOne sent none. */
  readonly message: string
}

/** The payment may have been made: ask the server before the buyer tries again. */
export interface Unknown extends OutcomeIds, OutcomeDetails {
  readonly status: 'unknown'
  readonly reason: UnknownReason
}

/** The page is leaving for the PG; `readReturn()` reads the result on the page that the PG returns to. */
export interface Redirecting extends OutcomeIds {
  readonly status: 'redirecting'
}

/**
 * How an attempt ended, as the browser saw it: one type for V1 callbacks, V2 promises and return addresses. Use it to
 * decide what to show, never whether to ship: only the merchant's server, by asking PortOne, can prove a payment.
 *
 * - `completed`: show "checking your payment" and let the server verify by the ids
 * - `canceled`: the buyer canceled; not an error. It may still be paid unless it is `final`
 * - `failed`: show that it failed; `code` and `message` are PortOne's, `pgCode` and `pgMessage` the PG's. It may still
 *   be paid unless it is `final`
 * - `unknown`: it may be paid; ask the server before anything else
 * - `redirecting`: the page is leaving; show nothing new
 */
export type Outcome = Completed | Canceled | Failed | Unknown | Redirecting

/** All fields that an answer may have. */
export type Answer = OutcomeIds & OutcomeDetails

/** The merchant's id of the attempt. */
export const attemptId = (ids: Partial<OutcomeIds>): string | undefined => {
  const { paymentId, issueId, identityVerificationId } = withoutPrototype(ids)
  return paymentId ?? issueId ?? identityVerificationId
}

/** Only the ids of an answer or an outcome, without status, codes and messages. */
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

/** The part of a gateway that decides whether its outcomes are final. */
export interface KnownGateway {
  readonly code?: string | undefined
  /** The gateway may still approve a payment that was canceled or has failed. */
  readonly approvesLate: boolean
}

/** Whether the payment may have been made although the browser saw no success: ask the server before the buyer tries again. */
export const isUndecided = (outcome: Outcome): boolean =>
  outcome.status === 'unknown' ||
  ((outcome.status === 'canceled' || outcome.status === 'failed') && !outcome.final)
