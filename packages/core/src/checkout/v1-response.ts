import { asRecord, readFields, text, type AnswerNames } from './fields.js'
import { completed, judge, unknown } from './outcome.js'
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

/**
 * The outcome in what `IMP.request_pay` gives its callback, or in the query of `m_redirect_url`. Legacy PGs send
 * `success` (or `imp_success`) and the whole payment; newer ones send only `imp_uid` and `merchant_uid`, so no flag
 * is no failure. Flags are booleans in a callback and texts in an address. Throws only where
 * the response does, as it is read.
 */
export const readV1Response = (response: unknown): Outcome => {
  const answer = readFields(v1Names, response)
  const { imp_success, success, imp_status, status } = asRecord(response)
  const flags = [imp_success, success, imp_status, status].map(text).join('\n')
  const failed = answer.code || /^(false|failed|cancelled)$/m.test(flags)
  if (/^(true|paid|ready)$/m.test(flags)) {
    return failed ? unknown(answer, 'ambiguous-return') : completed(answer)
  }
  if (failed || answer.message) return judge(answer)
  return answer.impUid ? completed(answer) : unknown(answer, 'no-response')
}
