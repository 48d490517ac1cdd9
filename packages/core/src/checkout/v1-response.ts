import { isRecord, readFields, text } from './fields.js'
import { judge, unknown } from './outcome.js'
import type { Outcome } from './outcome.js'

/**
 * The outcome in what `IMP.request_pay` gives its callback, or in the query of `m_redirect_url`. Legacy PGs send
 * `success` (or `imp_success`) and the whole payment; newer ones send only `imp_uid` and `merchant_uid`, so no flag
 * is no failure. Flags are booleans in a callback and texts in an address. Never throws.
 */
export const readV1Response = (response: unknown): Outcome => {
  if (!isRecord(response)) return unknown({ dialect: 'v1' }, 'no-response')
  const { ids, details } = readFields('v1', response)
  const { imp_success, success, imp_status, status } = response
  const flag = text(imp_success ?? success ?? imp_status ?? status) ?? ''
  const succeeded = /^(true|paid|ready)$/.test(flag)
  if (succeeded && details.code) return unknown(ids, 'ambiguous-return', details)
  if (!succeeded && (/^(false|failed)$/.test(flag) || details.code || details.message))
    return judge(ids, details)
  return succeeded || ids.impUid ? { status: 'completed', ...ids } : unknown(ids, 'no-response')
}
