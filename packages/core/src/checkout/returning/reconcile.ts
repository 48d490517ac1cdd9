import { text } from '../outcomes/answer.js'
import { forgetAttempt, idsIn, lastAttempt, writeJournal } from '../guards/journal.js'
import { attemptId, idsOf, isUndecided, type Outcome, type OutcomeIds } from '../outcomes/outcome.js'
import { findBrowser, type Cancel, type Platform } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'
import { readReturn } from './return-url.js'
import { isBusy } from '../guards/single-flight.js'

/** Why the merchant's server should ask PortOne how an attempt ended. */
export type OpenReason =
  /** Its outcome is `unknown`. */
  | 'unknown'
  /** It was canceled or has failed on a gateway that may still approve it. */
  | 'not-final'
  /** The page goes away with the attempt open: for the PG's page, closed, or swapped for another app. */
  | 'page-hidden'
  /** An earlier page of this tab left it, and this page's address tells nothing of it. */
  | 'left-behind'

/** An attempt whose end the browser did not see. Ids only: nothing about the buyer. */
export interface OpenAttempt extends OutcomeIds {
  readonly reason: OpenReason
}

export interface ReconcileOptions {
  /** Hears of each open attempt once; it may be the page's last breath, so it must send at once (see `beacon`). */
  readonly tell: (attempt: OpenAttempt) => void
  /** Another world than the browser's. */
  readonly platform?: Platform | undefined
}

export interface Reconciler {
  /**
   * The attempt that an earlier page of this tab left, told or not, and whose result no address has brought: until the
   * server has answered for it, the buyer should not be asked to pay again.
   */
  readonly left: OpenAttempt | undefined
  /** The server has answered for it: it is left behind no more. */
  readonly forget: () => void
  /** Tells of an outcome that is `unknown`, or `canceled` or `failed` without being `final`; hands it on as it is. */
  readonly settle: (outcome: Outcome) => Outcome
  /** Stops listening to the page. */
  readonly stop: Cancel
}

/** The noted attempt, unless one of these addresses has told how it ended: that is the return page's to verify. */
const openAfter = (platform: Platform, ...addresses: readonly string[]): OutcomeIds | undefined => {
  const noted = lastAttempt(platform)
  const ids = idsIn(noted)
  const isTold = [...addresses, text(noted['returned']) ?? ''].some((address) => {
    const outcome = readReturn(address, { expect: ids })
    return outcome && !(outcome.status === 'unknown' && outcome.reason === 'foreign-payment')
  })
  return attemptId(ids) && !isTold ? ids : undefined
}

/**
 * The attempt that is open in this tab, as an earlier page left it, and whose result no address has brought; nothing is
 * told. What this page itself has open is not left behind. Undefined on a server.
 */
export const leftBehind = (platform: Platform | undefined = findBrowser()): OpenAttempt | undefined => {
  const ids = platform && !isBusy(platform) ? openAfter(platform, platform.href()) : undefined
  return ids && { ...ids, reason: 'left-behind' }
}

/**
 * Sees to it that no attempt is lost: an `unknown` outcome, one that is not `final`, an attempt that an earlier page left
 * behind and a page that simply goes away all end in one call of `tell`, whose server then asks PortOne. Start it on every page that pays or
 * that a payment may come back to. Of one attempt it tells once, also over reloads. Does nothing on a server.
 */
export const reconcile = ({ tell, platform = findBrowser() }: ReconcileOptions): Reconciler => {
  if (!platform) return { left: undefined, forget: () => {}, settle: (outcome) => outcome, stop: () => {} }

  const once = (ids: OutcomeIds, reason: OpenReason): void => {
    const noted = lastAttempt(platform)
    // A result of a payment that the journal does not know is told of as well.
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
 * A `tell` that posts the attempt as JSON to the merchant's server, in a way that outlives the page: by beacon, else by
 * a request kept alive.
 */
export const beacon =
  (url: string): ReconcileOptions['tell'] =>
  (attempt) => {
    const body = new Blob([JSON.stringify(attempt)], { type: 'application/json' })
    if (!navigator.sendBeacon?.(url, body))
      fetch(url, { method: 'POST', body, keepalive: true }).catch(() => {
        // Offline: the webhook, and the journal of the next page, are left.
      })
  }
