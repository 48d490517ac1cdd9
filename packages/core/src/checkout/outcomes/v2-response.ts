import { readFields, type AnswerNames } from './answer.js'
import { completed, judge, unknown } from './judge.js'
import { attemptId, type Outcome } from './outcome.js'

export const v2Names: AnswerNames = [
  'v2',
  {
    // One of V1's guide pages spells V2's return parameter this way.
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

/** The outcome of what a V2 promise resolves with, or of the query of `redirectUrl`. Throws only if reading the response throws. */
export const readV2Response = (response: unknown): Outcome => {
  const answer = readFields(v2Names, response)
  if (!answer.code) {
    if (answer.pgCode) return unknown(answer, 'ambiguous-return')
    // Without an id the server can verify nothing.
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
