import { CheckoutError, isCheckoutError, type CheckoutErrorCode } from './errors.js'
import { unknown } from './outcome.js'
import type { Answer, Outcome, OutcomeIds } from './outcome.js'
import type { Cancel, Platform, Popup } from './platform.js'
import { matchPayment } from './return-url.js'
import { readRejection } from './v2-response.js'

/** Opens a window in the call itself and hands back what the SDK said, by whichever it calls first; may throw. */
export type Opening = (
  answer: (outcome: Outcome) => void,
  /** Why the SDK threw or rejected, or why nothing was opened. */
  broke: (reason: unknown) => void,
) => readonly Popup[]

/** What was never opened, where only the message says so. */
const unopened: readonly (readonly [RegExp, CheckoutErrorCode])[] = [
  // V1 ("NOT READY") and V2 (UnknownError).
  [/팝업( ?차단|을 호출)/, 'popup-blocked'],
  // PortOne's npm loader rejects with a bare error.
  [/Failed to load window\./, 'load-failed'],
]

const popupPoll = 1_000
/** V1 answers some 4 s after its popup closed, where it does. */
const afterClose = 15_000

/**
 * One opened window until its one outcome. PortOne's SDKs have paths that never answer (a redirect, an attempt that
 * another one replaced, a failed close): page events and a time limit answer for them.
 */
export const attempt = async (
  platform: Platform,
  /** What the request names. */
  ids: OutcomeIds,
  /** Milliseconds to wait for a word. */
  timeLimit: number,
  open: Opening,
): Promise<Outcome> => {
  const stops: Cancel[] = []
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      const answer = (outcome: Outcome) => {
        const { message = '' }: Answer = outcome
        const code = unopened.find(([pattern]) => pattern.test(message))?.[1]
        if (code) reject(new CheckoutError(code, { cause: outcome }))
        else resolve({ ...ids, ...matchPayment(outcome, ids.paymentId) })
      }
      const broke = (reason: unknown) => {
        if (isCheckoutError(reason)) reject(reason)
        else answer(readRejection(ids.dialect, reason))
      }
      const later = (milliseconds: number, run = () => resolve(unknown(ids, 'no-answer'))) => {
        stops.push(platform.after(milliseconds, run))
      }
      stops.push(
        platform.on('pagehide', () => resolve({ ...ids, status: 'redirecting' })),
        platform.on('pageshow', (persisted) => persisted && resolve(unknown(ids, 'page-restored'))),
      )
      later(timeLimit)
      try {
        const popups = open(answer, broke)
        const watchPopups = () =>
          popups.every(({ closed }) => closed) ? later(afterClose) : later(popupPoll, watchPopups)
        if (popups.length) watchPopups()
      } catch (reason) {
        broke(reason)
      }
    })
  } finally {
    for (const stop of stops) stop()
  }
}
