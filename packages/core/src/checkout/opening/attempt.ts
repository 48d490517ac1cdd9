import { CheckoutError, isCheckoutError, type CheckoutErrorCode } from '../platform/errors.js'
import { attemptId, unknown } from '../outcomes/outcome.js'
import type { Answer, Outcome, OutcomeIds } from '../outcomes/outcome.js'
import type { Cancel, Platform } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'
import { matchPayment } from '../returning/return-url.js'
import { readRejection } from '../outcomes/v2-response.js'

/**
 * Opens a window in the call itself, and calls `answer`, `broke` or `silent` once the SDK has said how it ended: the first
 * call counts. May throw. The function that it returns is called when the attempt has ended, with the outcome, or with
 * `undefined` where nothing was opened.
 */
export type Opening = (
  answer: (outcome: Outcome) => void,
  /** Why the SDK threw or rejected, or why nothing was opened. */
  broke: (reason: unknown) => void,
  /** Runs something so many milliseconds later, unless the attempt has ended by then. */
  later: (milliseconds: number, run: () => void) => void,
  /** Nothing more will be heard. */
  silent: () => void,
) => ((outcome: Outcome | undefined) => void) | void

/** What was never opened, where only the message says so. */
const unopened: readonly (readonly [RegExp, CheckoutErrorCode])[] = [
  // V1 ("NOT READY") and V2 (UnknownError).
  [/팝업( ?차단|을 호)/, 'popup-blocked'],
  // PortOne's npm loader rejects with a bare error.
  [/^.PortOne. Failed to load/, 'load-failed'],
]

/**
 * One opened window until its one outcome. PortOne's SDKs have paths that never answer (a redirect, an attempt that
 * another one replaced, a failed close): page events and a time limit answer for them.
 */
export const attempt = async (
  platform: Platform,
  /** What the request names. */
  ids: OutcomeIds,
  /** Milliseconds to wait for an answer. */
  timeLimit: number,
  open: Opening,
): Promise<Outcome> => {
  const stops: Cancel[] = []
  let outcome: Outcome | undefined
  let ended: ReturnType<Opening>
  try {
    outcome = await new Promise<Outcome>((resolve, reject) => {
      const answer = (outcome: Outcome) => {
        const { message = '' }: Answer = outcome
        const code = unopened.find(([pattern]) => pattern.test(message))?.[1]
        if (code) reject(new CheckoutError(code, { cause: outcome }))
        else resolve({ ...ids, ...matchPayment(outcome, attemptId(ids)) })
      }
      const broke = (reason: unknown) => {
        if (isCheckoutError(reason)) reject(reason)
        else answer(readRejection(ids.dialect, reason))
      }
      const later = (milliseconds: number, run: () => void) => {
        stops.push(platform.after(milliseconds, run))
      }
      const silent = () => resolve(unknown(ids, 'no-answer'))
      stops.push(
        platform.on('pagehide', () => resolve({ ...ids, status: 'redirecting' })),
        platform.on('pageshow', (persisted) => persisted && resolve(unknown(ids, 'page-restored'))),
      )
      later(timeLimit, silent)
      try {
        ended = open(answer, broke, later, silent)
      } catch (reason) {
        broke(reason)
      }
    })
    return outcome
  } finally {
    for (const stop of stops) quietly(stop)
    quietly(() => ended?.(outcome))
  }
}
