import { CheckoutError } from './errors.js'
import type { CheckoutErrorCode } from './errors.js'
import { unknown } from './outcome.js'
import type { Outcome, OutcomeIds } from './outcome.js'
import type { Cancel, Platform, Popup } from './platform.js'
import { matchPayment } from './return-url.js'
import { readRejection } from './v2-response.js'

/** How an opener hands back what the SDK said. Only the first word counts. */
export interface Ear {
  answer(outcome: Outcome): void
  refuse(code: CheckoutErrorCode, cause?: unknown): void
  /** The SDK threw or rejected. */
  broke(reason: unknown): void
}

export interface AttemptOptions {
  /** What the request names. */
  readonly ids: OutcomeIds
  /** Milliseconds to wait for a word. */
  readonly timeLimit: number
  /** Opens the window in the call itself; the popups that it knows of. */
  readonly open: (ear: Ear) => readonly Popup[]
}

/** What was never opened, where only the message says so. */
const unopened: readonly (readonly [RegExp, CheckoutErrorCode])[] = [
  // V1 ("NOT READY") and V2 (UnknownError).
  [/팝업 ?차단|팝업을 호출/, 'popup-blocked'],
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
  { ids, timeLimit, open }: AttemptOptions,
): Promise<Outcome> => {
  const stops: Cancel[] = []
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      const refuse = (code: CheckoutErrorCode, cause?: unknown) => reject(new CheckoutError(code, { cause }))
      const answer = (outcome: Outcome) => {
        const message = 'message' in outcome ? (outcome.message ?? '') : ''
        const code = unopened.find(([pattern]) => pattern.test(message))?.[1]
        if (code) refuse(code, outcome)
        else resolve({ ...ids, ...matchPayment(outcome, ids.paymentId) })
      }
      const broke = (reason: unknown) => answer(readRejection(ids.dialect, reason))
      const hearNothing = () => resolve(unknown(ids, 'no-answer'))
      const later = (milliseconds: number, run: () => void) => {
        stops.push(platform.after(milliseconds, run))
      }
      stops.push(
        platform.on('pagehide', () => resolve({ status: 'redirecting', ...ids })),
        platform.on('pageshow', (persisted) => persisted && resolve(unknown(ids, 'page-restored'))),
      )
      later(timeLimit, hearNothing)
      try {
        const popups = open({ answer, refuse, broke })
        const watchPopups = () =>
          popups.every(({ closed }) => closed)
            ? later(afterClose, hearNothing)
            : later(popupPoll, watchPopups)
        if (popups.length) watchPopups()
      } catch (reason) {
        broke(reason)
      }
    })
  } finally {
    for (const stop of stops) stop()
  }
}
