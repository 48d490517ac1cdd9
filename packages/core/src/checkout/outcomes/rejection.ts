import type { Dialect } from '../../model.js'
import { readFields } from './answer.js'
import { judge, settledBy, unknown } from './judge.js'
import type { Outcome } from './outcome.js'
import { v2Names } from './v2-response.js'
import { property, shortText, withoutPrototype } from './values.js'

/**
 * The outcome of what an SDK rejects with or throws. A PortOne error means that no window opened, so nothing is paid;
 * anything else (a text, a TypeError of the SDK) proves nothing. Throws only if reading the reason throws.
 */
export const readRejection = (dialect: Dialect, reason: unknown): Outcome => {
  const answer = withoutPrototype({ message: shortText(reason), ...readFields(v2Names, reason), dialect })
  return property(reason, '__portOneErrorType')
    ? settledBy(judge(answer), { approvesLate: false })
    : unknown(answer, 'sdk-error')
}
