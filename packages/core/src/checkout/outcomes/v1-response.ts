import { property, readFields, saidInShort, type AnswerNames } from './answer.js'
import { attemptId, completed, judge, unknown } from './outcome.js'
import type { Outcome } from './outcome.js'

export const v1Names: AnswerNames = [
  'v1',
  {
    merchant_uid: 'paymentId',
    imp_uid: 'impUid',
    customer_uid: 'customerUid',
    // This is how V1 spells it where it does not know the PG (F1001).
    error_coe: 'code',
    error_code: 'code',
    error_msg: 'message',
  },
]

/** `IMP.certification` calls the id of a verification as `request_pay` calls a payment's. */
export const v1VerificationNames: AnswerNames = [
  'v1',
  { ...v1Names[1], merchant_uid: 'identityVerificationId' },
]

/** Flags are booleans in a callback and texts in an address, where each PG spells them its own way. */
const yes = /^(true|1|y|yes|paid|ready)$/im
const no = /^(false|0|n|no|failed|cancell?ed)$/im

/**
 * The outcome in what `IMP.request_pay` or `certification` gives its callback, or in the query of `m_redirect_url`. Legacy PGs send
 * `success` (or `imp_success`) and the whole payment; newer ones send only `imp_uid` and `merchant_uid`, so no flag
 * is no failure. Without any id nothing can be verified, and nothing is completed. Throws only where the response
 * does, as it is read.
 */
export const readV1Response = (response: unknown, names = v1Names): Outcome => {
  const answer = readFields(names, response)
  const flag = (name: string) => saidInShort(property(response, name)) ?? ''
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
