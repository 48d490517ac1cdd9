import type { Dialect } from '../requests/model.js'
import { isRecord, readFields } from './fields.js'
import { judge, unknown } from './outcome.js'
import type { Outcome } from './outcome.js'

/** The outcome in what a V2 promise resolves with, or in the query of `redirectUrl`. Never throws. */
export const readV2Response = (response: unknown): Outcome => {
  if (!isRecord(response)) return unknown({ dialect: 'v2' }, 'no-response')
  const { ids, details } = readFields('v2', response)
  if (!details.code) {
    // Beside the dialect there must be an id: without one there is nothing that could have been completed.
    return Object.keys(ids).length > 1
      ? { status: 'completed', ...ids }
      : unknown(ids, 'no-response', details)
  }
  const outcome = judge(ids, details)
  // V2 resolves with this code only after the window had opened.
  return outcome.status === 'failed' && details.code === 'UnknownError'
    ? unknown(ids, 'status-unavailable', details)
    : outcome
}

/**
 * The outcome in what an SDK rejects with or throws. A PortOne error means that no window opened, so nothing is paid
 * by it; anything else (a text, a TypeError of the SDK) proves nothing. Never throws.
 */
export const readRejection = (dialect: Dialect, reason: unknown): Outcome => {
  const error = isRecord(reason) ? reason : { message: reason }
  const { ids, details } = readFields('v2', error)
  return error['__portOneErrorType'] ? judge(ids, details) : unknown({ dialect }, 'sdk-error', details)
}
