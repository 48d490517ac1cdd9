import { text } from '../outcomes/answer.js'
import { gatewayIn, idsIn, lastAttempt, writeJournal } from '../guards/journal.js'
import { attemptId, type KnownGateway, type Outcome } from '../outcomes/outcome.js'
import type { JsonRecord } from '../../model.js'
import { findBrowser, type Platform } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'
import { withoutReturn } from './return-address.js'
import { readReturn } from './return-url.js'

export interface OwnReturnOptions {
  /** In place of the browser's own, as in tests. */
  readonly platform?: Platform | undefined
  /** Instead of the page's address. */
  readonly url?: string | undefined
  /** Take the result off the address bar, once it is noted for a reload. */
  readonly clean?: boolean | undefined
  /**
   * Read only what is surely a result: one of the attempt that left this tab, one with an id that PortOne gave, or a
   * cancel or failure. A page's own `?paymentId=` alone is `null` then.
   */
  readonly sure?: boolean | undefined
  /**
   * The channel's gateway, which decides whether `canceled` and `failed` are `final`. Asked only where the journal does not
   * know the attempt's.
   */
  readonly gateway?: KnownGateway | undefined
}

/** Changes the address without leaving the page or adding to the history. */
export const replaceAddress = (url: string): void => history.replaceState(history.state, '', url)

/** Whether what was noted is of this very page: asked again, reloaded, or come back to by the history; no new visit. */
const isNotedHere = (noted: JsonRecord, { visit }: Platform): boolean => {
  const here = visit?.()
  if (!here) return true
  const isEntry = !here.entry || !noted['entry'] || here.entry === noted['entry']
  return isEntry && (here.isAgain || noted['page'] === here.page)
}

/** Whether it can only be a result. A cancel or failure counts: read by mistake, it passes for no payment. */
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
 * The outcome in the page's address after a redirect, matched with the attempt that left this tab: a result of another
 * payment is `unknown`. `null` where the address holds no result, and on a server without a `url`. Asked again, it answers
 * the same: after `clean` has taken the result off the address, it reads the journal, also after a reload or on the way back to
 * this page by the history. A new visit to the same address has no result. Never throws.
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
    return isNoted ? readReturn(text(noted['returned']) ?? '', known) : null
  }
  if (sure && !isSure(outcome, attemptId(known.expect))) return null
  if (url === platform?.href()) {
    const cleaned = clean ? withoutReturn(url) : url
    const { page, entry } = platform.visit?.() ?? {}
    writeJournal(platform, { ...noted, returned: url, cleaned, page, entry })
    // Browsers refuse it in some documents, and where it is asked for too often.
    if (clean) quietly(() => (platform.replaceAddress ?? replaceAddress)(cleaned))
  }
  return outcome
}
