import { unknown, matchPayment } from '../outcomes/judge.js'
import { attemptId } from '../outcomes/outcome.js'
import type { Answer, Outcome, OutcomeIds } from '../outcomes/outcome.js'
import { readRejection } from '../outcomes/rejection.js'
import { CheckoutError, isCheckoutError, type CheckoutErrorCode } from '../platform/errors.js'
import type { Cancel, Platform } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'

/** How an open window reports its end. The first of `answer`, `fail` and `giveUp` counts. */
export interface WindowEvents {
  /** The SDK answered. */
  readonly answer: (outcome: Outcome) => void
  /** The SDK threw or rejected, or nothing was opened. */
  readonly fail: (reason: unknown) => void
  /** No answer will come. */
  readonly giveUp: () => void
  /** Runs something after so many milliseconds, unless the attempt has ended by then. */
  readonly after: (milliseconds: number, run: () => void) => void
}

/** Runs when the attempt has ended: with its outcome, or with `undefined` if nothing was opened. */
export type OnEnd = (outcome: Outcome | undefined) => void

export interface AttemptOptions {
  /** The ids that the request gives. */
  readonly ids: OutcomeIds
  /** Milliseconds to wait for an answer. */
  readonly timeLimit: number
  /** Opens the window in the call itself, so that the click counts. May throw. */
  readonly open: (events: WindowEvents) => OnEnd | void
}

/** Messages of windows that never opened, where only the message says so. */
const unopened: readonly (readonly [RegExp, CheckoutErrorCode])[] = [
  // V1 ("NOT READY") and V2 (UnknownError).
  [/팝업( ?차단|을 호)/, 'popup-blocked'],
  // PortOne's npm loader rejects with a plain error.
  [/^.PortOne. Failed to load/, 'load-failed'],
]

/**
 * Opens one window and waits for its one outcome. In some cases PortOne's SDKs never answer (a redirect, an attempt that
 * another one replaced, a failed close), so page events and a time limit end the attempt too.
 */
export const attempt = async (
  platform: Platform,
  { ids, timeLimit, open }: AttemptOptions,
): Promise<Outcome> => {
  const stops: Cancel[] = []
  let outcome: Outcome | undefined
  let onEnd: OnEnd | void
  try {
    outcome = await new Promise<Outcome>((resolve, reject) => {
      const answer = (outcome: Outcome) => {
        const { message = '' }: Answer = outcome
        const code = unopened.find(([pattern]) => pattern.test(message))?.[1]
        if (code) reject(new CheckoutError(code, { cause: outcome }))
        else resolve({ ...ids, ...matchPayment(outcome, attemptId(ids)) })
      }
      const fail = (reason: unknown) => {
        if (isCheckoutError(reason)) reject(reason)
        else answer(readRejection(ids.dialect, reason))
      }
      const after = (milliseconds: number, run: () => void) => {
        stops.push(platform.after(milliseconds, run))
      }
      const giveUp = () => resolve(unknown(ids, 'no-answer'))
      stops.push(
        platform.on('pagehide', () => resolve({ ...ids, status: 'redirecting' })),
        platform.on('pageshow', (persisted) => persisted && resolve(unknown(ids, 'page-restored'))),
      )
      after(timeLimit, giveUp)
      try {
        onEnd = open({ answer, fail, giveUp, after })
      } catch (reason) {
        fail(reason)
      }
    })
    return outcome
  } finally {
    for (const stop of stops) quietly(stop)
    quietly(() => onEnd?.(outcome))
  }
}
