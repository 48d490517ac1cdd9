import { textOf } from '../outcomes/values.js'
import { forgetAttempt, idsIn, lastAttempt, writeJournal } from '../guards/journal.js'
import { attemptId, idsOf, isUndecided, type Outcome, type OutcomeIds } from '../outcomes/outcome.js'
import { findBrowser, type Cancel, type Platform } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'
import { readReturn } from './return-url.js'
import { isBusy } from '../guards/single-flight.js'

/** Why the merchant's server should ask PortOne how an attempt ended. */
export type OpenReason =
  /** The outcome is `unknown`. */
  | 'unknown'
  /** The attempt was canceled or failed on a gateway that may still approve it. */
  | 'not-final'
  /** The page goes away with the attempt open: to the PG's page, closed, or left for another app. */
  | 'page-hidden'
  /** An earlier page of this tab left the attempt open, and this page's address holds no result of it. */
  | 'left-behind'

/** An attempt whose end the browser did not see. Holds only ids, nothing about the buyer. */
export interface OpenAttempt extends OutcomeIds {
  readonly reason: OpenReason
}

export interface ReconcileOptions {
  /** Called once for each open attempt. The page may be unloading, so it must send at once (see `beacon`). */
  readonly tell: (attempt: OpenAttempt) => void
  /** Replaces the browser, as in tests. */
  readonly platform?: Platform | undefined
}

export interface Reconciler {
  /**
   * The attempt that an earlier page of this tab left open and that no return address has a result of, reported or not.
   * Until the server has answered for it, do not ask the buyer to pay again.
   */
  readonly left: OpenAttempt | undefined
  /** Forgets `left`: call it when the server has answered for that attempt. */
  readonly forget: () => void
  /** Reports an outcome that is `unknown`, or `canceled` or `failed` without being `final`; returns it unchanged. */
  readonly settle: (outcome: Outcome) => Outcome
  /** Stops listening to the page. */
  readonly stop: Cancel
}

/** The noted attempt, unless one of these addresses holds its result: then the return page verifies it. */
const openAfter = (platform: Platform, ...addresses: readonly string[]): OutcomeIds | undefined => {
  const noted = lastAttempt(platform)
  const ids = idsIn(noted)
  const hasResult = [...addresses, textOf(noted['returned']) ?? ''].some((address) => {
    const outcome = readReturn(address, { expect: ids })
    return outcome && !(outcome.status === 'unknown' && outcome.reason === 'foreign-payment')
  })
  return attemptId(ids) && !hasResult ? ids : undefined
}

/**
 * The attempt that an earlier page of this tab left open and that no return address has a result of. Reports nothing, and
 * does not count an attempt that this page has open. Undefined on a server.
 */
export const leftBehind = (platform: Platform | undefined = findBrowser()): OpenAttempt | undefined => {
  const ids = platform && !isBusy(platform) ? openAfter(platform, platform.href()) : undefined
  return ids && { ...ids, reason: 'left-behind' }
}

/**
 * Reports every attempt whose end the browser did not see to `tell`, whose server then asks PortOne: an `unknown` outcome,
 * one that is not `final`, an attempt that an earlier page left open, and a page that goes away. Start it on every page
 * that pays or that a payment may return to. It reports each attempt once, also across reloads. Does nothing on a server.
 */
export const reconcile = ({ tell, platform = findBrowser() }: ReconcileOptions): Reconciler => {
  if (!platform) return { left: undefined, forget: () => {}, settle: (outcome) => outcome, stop: () => {} }

  const once = (ids: OutcomeIds, reason: OpenReason): void => {
    const noted = lastAttempt(platform)
    // The result of a payment that the journal does not know is reported as well.
    const isNoted = attemptId(idsIn(noted)) === attemptId(ids)
    if (isNoted && noted['told']) return
    if (isNoted) writeJournal(platform, { ...noted, told: true })
    quietly(() => tell({ ...idsOf(ids), reason }))
  }

  const left = leftBehind(platform)
  if (left) once(left, left.reason)
  return {
    left,
    forget: () => forgetAttempt(platform),
    settle: (outcome) => {
      if (isUndecided(outcome)) once(outcome, outcome.status === 'unknown' ? 'unknown' : 'not-final')
      return outcome
    },
    stop: platform.on('pagehide', () => {
      const ids = openAfter(platform)
      if (ids) once(ids, 'page-hidden')
    }),
  }
}

/**
 * Makes a `tell` that posts the attempt as JSON to the merchant's server, by a beacon or, if the browser refuses that, by a
 * keep-alive request. Both survive the page.
 */
export const beacon =
  (url: string): ReconcileOptions['tell'] =>
  (attempt) => {
    const body = new Blob([JSON.stringify(attempt)], { type: 'application/json' })
    if (!navigator.sendBeacon?.(url, body))
      fetch(url, { method: 'POST', body, keepalive: true }).catch(() => {
        // Offline: the webhook and the next page's journal still report the attempt.
      })
  }
