import type { Dialect } from '../../model.js'
import { bare, property, readFields, saidInShort, type AnswerNames } from './answer.js'
import { attemptId, completed, judge, settledBy, unknown } from './outcome.js'
import type { Outcome } from './outcome.js'

export const v2Names: AnswerNames = [
  'v2',
  {
    // A guide page of V1 documents V2's return address with this spelling.
    payment_id: 'paymentId',
    paymentId: 'paymentId',
    issueId: 'issueId',
    identityVerificationTxId: 'txId',
    txId: 'txId',
    billingKey: 'billingKey',
    paymentToken: 'paymentToken',
    billingIssueToken: 'billingIssueToken',
    identityVerificationId: 'identityVerificationId',
    code: 'code',
    message: 'message',
    pgCode: 'pgCode',
    pgMessage: 'pgMessage',
  },
]

/** The outcome in what a V2 promise resolves with, or in the query of `redirectUrl`. Throws only where the response does, as it is read. */
export const readV2Response = (response: unknown): Outcome => {
  const answer = readFields(v2Names, response)
  if (!answer.code) {
    if (answer.pgCode) return unknown(answer, 'ambiguous-return')
    // Without an id to verify it by nothing could have been completed.
    const { billingKey, billingIssueToken, paymentToken } = answer
    return attemptId(answer) || billingKey || billingIssueToken || paymentToken
      ? completed(answer)
      : unknown(answer, 'no-response')
  }
  const outcome = judge(answer)
  // V2 resolves with this code only after the window had opened.
  return outcome.status === 'failed' && outcome.code === 'UnknownError'
    ? unknown(outcome, 'status-unavailable')
    : outcome
}

/**
 * The outcome in what an SDK rejects with or throws. A PortOne error means that no window opened, so nothing is paid
 * by it; anything else (a text, a TypeError of the SDK) proves nothing. Throws only where the reason does, as it is read.
 */
export const readRejection = (dialect: Dialect, reason: unknown): Outcome => {
  const answer = bare({ message: saidInShort(reason), ...readFields(v2Names, reason), dialect })
  return property(reason, '__portOneErrorType')
    ? settledBy(judge(answer), { approvesLate: false })
    : unknown(answer, 'sdk-error')
}
