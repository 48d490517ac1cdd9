import type { Dialect } from '../requests/model.js'

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
  /** V2: the issued billing key; absent while it still needs the server's confirmation (`billingIssueToken`). */
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
  /** PortOne says that this payment is paid already: by an earlier attempt, or in another tab. */
  | 'already-paid'
  /** The window closed and PortOne could not be asked how it ended. */
  | 'status-unavailable'
  /** The SDK broke with something that is no PortOne error. */
  | 'sdk-error'
  /** The page came back from the back-forward cache with the attempt still open. */
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

/**
 * What codes and messages mean, the first match counts. They are tried on `code`, `pgCode`, `message` and
 * `pgMessage`, a line each. PortOne has no code of its own for a cancel (contract: V2 "code" is an open string).
 */
const verdicts: readonly (readonly [RegExp, 'canceled' | 'failed' | UnknownReason])[] = [
  // V1 F1002 and its words; V2 PaymentAlreadyPaid, IdentityVerificationAlreadyVerified; PGs on a second approval
  // (Toss Payments' ALREADY_PROCESSED_PAYMENT, PayPal's ORDER_ALREADY_CAPTURED).
  [/^F1002$|already_?(paid|verified|processed|captured)|이미 ?결제/im, 'already-paid'],
  // V1 F500 and V2 UnknownError after the window closed: the status call failed, said something odd, or was forgotten.
  [/종료 후 서버|상태 오류|onForceClose/, 'status-unavailable'],
  // A PG that takes its approval back, or refuses to cancel: a failure that talks of canceling.
  [/(이미|망|자동) ?취소|취소 ?(실패|불가|오류)/, 'failed'],
  // Toss Payments' pgCode, alone or as V1's "[pgCode] pgMessage"; USER_CANCEL is its widgets' word (guide of
  // toss_brandpay), userCancel Naver Pay's. Then what V1, V2 and KG Inicis say when the window closes ("사용자가 결제를
  // 취소…", "사용자에 의한 취소…"), others as merchants meet them ("결제를 취소하였습니다."), and legacy V1 PGs ("[결제포기]
  // 사용자가 …"). Last, one code for failures and cancels alike, told apart by the word: V2's as merchants meet it, and
  // V1's own for the new-style PGs.
  [
    /\b(PAY_PROCESS_CANCELED|USER_?CANCEL)\b|(사용자|고객|구매자|결제를).{0,9}취소|결제포기|^(F400|FAILURE_TYPE_PG)$[^]*취소/im,
    'canceled',
  ],
]

/** The merchant's own id of what is attempted. */
export const attemptId = ({
  paymentId,
  issueId,
  identityVerificationId,
}: Partial<OutcomeIds>): string | undefined => paymentId ?? issueId ?? identityVerificationId

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

/** As much of a gateway as tells whether an end is final. */
export interface LateApproval {
  readonly approvesLate: boolean
}

/** The outcome as the gateway's ends are: final, unless it may approve later. What is final already stays so. */
export const settledBy = (outcome: Outcome, { approvesLate }: LateApproval): Outcome =>
  (outcome.status === 'canceled' || outcome.status === 'failed') && !outcome.final
    ? { ...outcome, final: !approvesLate }
    : outcome

/** Whether it may be paid although the browser saw no success: ask the server before the buyer tries again. */
export const isUndecided = (outcome: Outcome): boolean =>
  outcome.status === 'unknown' ||
  ((outcome.status === 'canceled' || outcome.status === 'failed') && !outcome.final)

/** An outcome of an answer that is not a success; not final, as long as nobody knows the gateway. */
export const judge = (answer: Answer): Outcome => {
  const { code, message, pgCode, pgMessage } = answer
  const said = [code, pgCode, message, pgMessage].join('\n')
  const verdict = verdicts.find(([pattern]) => pattern.test(said))?.[1] ?? 'failed'
  if (verdict === 'failed')
    return {
      ...answer,
      status: verdict,
      final: false,
      code: code ?? 'unspecified',
      message: message ?? pgMessage ?? '',
    }
  return verdict === 'canceled' ? { ...answer, status: verdict, final: false } : unknown(answer, verdict)
}
