import { textOf } from '../outcomes/values.js'
import { gatewayIn, idsIn, lastAttempt, writeJournal } from '../guards/journal.js'
import { attemptId, type KnownGateway, type Outcome } from '../outcomes/outcome.js'
import type { JsonRecord } from '../../model.js'
import { findBrowser, type Platform } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'
import { withoutReturn } from './return-address.js'
import { readReturn } from './return-url.js'

export interface OwnReturnOptions {
  /** Replaces the browser, as in tests. */
  readonly platform?: Platform | undefined
  /** The address to read; the page's own by default. */
  readonly url?: string | undefined
  /** Remove the result from the address bar; it is noted first, so that a reload still has it. */
  readonly clean?: boolean | undefined
  /**
   * Read only what is certainly a result: one of the attempt that left this tab, one with an id from PortOne, or a cancel
   * or failure. A page's own `?paymentId=` alone then gives `null`.
   */
  readonly sure?: boolean | undefined
  /**
   * The channel's gateway, which decides whether `canceled` and `failed` are `final`. Used only if the journal does not name
   * the attempt's gateway.
   */
  readonly gateway?: KnownGateway | undefined
}

/** Changes the address without leaving the page or adding to the history. */
export const replaceAddress = (url: string): void => history.replaceState(history.state, '', url)

/** Whether the noted result belongs to this page: read again, reloaded, or reached through the history; not a new visit. */
const isNotedHere = (noted: JsonRecord, { visit }: Platform): boolean => {
  const here = visit?.()
  if (!here) return true
  const isEntry = !here.entry || !noted['entry'] || here.entry === noted['entry']
  return isEntry && (here.isAgain || noted['page'] === here.page)
}

/** Whether it can only be a result. A cancel or failure counts: reading one by mistake never takes an unpaid order for paid. */
const isSure = (outcome: Outcome, expected: string | undefined): boolean => {
  const { status, txId, impUid, billingKey, billingIssueToken, paymentToken } = outcome
  return (
    status === 'canceled' ||
    status === 'failed' ||
    Boolean(txId ?? impUid ?? billingKey ?? billingIssueToken ?? paymentToken) ||
    (expected !== undefined && attemptId(outcome) === expected)
  )
}

/**
 * Reads the outcome from the page's address after a redirect, and matches it with the attempt that left this tab: the
 * result of another payment is `unknown`. `null` if the address holds no result, and on a server without a `url`. A second
 * call gives the same answer: after `clean` has removed the result from the address, it is read from the journal, also
 * after a reload or when the buyer returns to this page through the history. A new visit to the same address has no
 * result. Never throws.
 */
export const readOwnReturn = ({
  platform = findBrowser(),
  url = platform?.href() ?? '',
  clean = false,
  sure = false,
  gateway,
}: OwnReturnOptions = {}): Outcome | null => {
  const noted = platform ? lastAttempt(platform) : {}
  const known = {
    expect: idsIn(noted),
    gateway: noted['gateway'] ? gatewayIn(noted) : (gateway ?? gatewayIn(noted)),
  }
  const outcome = readReturn(url, known)
  if (!outcome) {
    const isNoted = platform && noted['cleaned'] === url && isNotedHere(noted, platform)
    return isNoted ? readReturn(textOf(noted['returned']) ?? '', known) : null
  }
  if (sure && !isSure(outcome, attemptId(known.expect))) return null
  if (url === platform?.href()) {
    const cleaned = clean ? withoutReturn(url) : url
    const { page, entry } = platform.visit?.() ?? {}
    writeJournal(platform, { ...noted, returned: url, cleaned, page, entry })
    // Browsers refuse it in some documents, and when it is called too often.
    if (clean) quietly(() => (platform.replaceAddress ?? replaceAddress)(cleaned))
  }
  return outcome
}
