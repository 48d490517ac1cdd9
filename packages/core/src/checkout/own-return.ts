import { text } from './fields.js'
import { gatewayIn, idsIn, lastAttempt, writeJournal } from './journal.js'
import type { Outcome } from './outcome.js'
import { findBrowser, type Platform } from './platform.js'
import { quietly } from './quietly.js'
import { withoutReturn } from './return-address.js'
import { readReturn } from './return-url.js'

export interface OwnReturnOptions {
  /** Another world than the browser's. */
  readonly platform?: Platform | undefined
  /** Instead of the page's address. */
  readonly url?: string | undefined
  /** Take the result off the address bar. */
  readonly clean?: boolean | undefined
}

/** Changes the address without leaving the page or adding to the history. */
export const replaceAddress = (url: string): void => history.replaceState(history.state, '', url)

/**
 * The outcome in the page's address after a redirect, matched with the attempt that left; `null` where there is none,
 * and on a server without a `url`. It reads the same however often it is asked: after `clean` has taken the result off
 * the address, a reload finds it by the journal. Never throws.
 */
export const readOwnReturn = ({
  platform = findBrowser(),
  url = platform?.href() ?? '',
  clean = false,
}: OwnReturnOptions = {}): Outcome | null => {
  const noted = platform ? lastAttempt(platform) : {}
  const known = { expect: idsIn(noted), gateway: gatewayIn(noted) }
  const outcome = readReturn(url, known)
  if (!outcome) {
    return noted['cleaned'] === url ? readReturn(text(noted['returned']) ?? '', known) : null
  }
  if (url === platform?.href()) {
    const cleaned = clean ? withoutReturn(url) : url
    writeJournal(platform, { ...noted, returned: url, cleaned })
    // Browsers refuse it in some documents, and where it is asked for too often.
    if (clean) quietly(() => (platform.replaceAddress ?? replaceAddress)(cleaned))
  }
  return outcome
}
