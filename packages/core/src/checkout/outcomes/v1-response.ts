import { readFields, type AnswerNames } from './answer.js'
import { completed, judge, unknown } from './judge.js'
import { attemptId, type Outcome } from './outcome.js'
import { property, shortText } from './values.js'

export const v1Names: AnswerNames = [
  'v1',
  {
    merchant_uid: 'paymentId',
    imp_uid: 'impUid',
    customer_uid: 'customerUid',
    // V1's spelling in its answer for an unknown PG (F1001).
    error_coe: 'code',
    error_code: 'code',
    error_msg: 'message',
  },
]

/** `IMP.certification` gives the id of a verification the name that `request_pay` gives a payment's. */
export const v1VerificationNames: AnswerNames = [
  'v1',
  { ...v1Names[1], merchant_uid: 'identityVerificationId' },
]

/** Flags are booleans in a callback and text in an address, where PGs spell them differently. */
const yes = /^(true|1|y|yes|paid|ready)$/im
const no = /^(false|0|n|no|failed|cancell?ed)$/im

/**
 * The outcome of what `IMP.request_pay` or `certification` gives its callback, or of the query of `m_redirect_url`. Legacy
 * PGs send `success` (or `imp_success`) and the whole payment; newer ones send only `imp_uid` and `merchant_uid`, so a
 * missing flag is no failure. Without any id the server can verify nothing, so the outcome is `unknown`. Throws only if
 * reading the response throws.
 */
export const readV1Response = (response: unknown, names = v1Names): Outcome => {
  const answer = readFields(names, response)
  const flag = (name: string) => shortText(property(response, name)) ?? ''
  const success = [flag('imp_success'), flag('success')].filter(Boolean)
  const flags = [...success, flag('imp_status'), flag('status')].join('\n')
  const hasFailed = answer.code || no.test(flags)
  const hasSucceeded = yes.test(flags)
  const isUnreadable = success.some((word) => !yes.test(word) && !no.test(word))
  if (isUnreadable || (hasSucceeded && hasFailed)) return unknown(answer, 'ambiguous-return')
  if (hasFailed || (answer.message && !hasSucceeded)) return judge(answer)
  return answer.impUid || (hasSucceeded && attemptId(answer))
    ? completed(answer)
    : unknown(answer, 'no-response')
}
