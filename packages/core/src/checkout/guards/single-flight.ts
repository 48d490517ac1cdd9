import { CheckoutError } from '../platform/errors.js'
import { findBrowser, type Platform } from '../platform/platform.js'

/** One key for every copy of this package on the page. */
const key: unique symbol = Symbol.for('portone-checkout.in-flight')

/** Pages with an open attempt, one each: with two PG windows open, the first one's answer is lost. */
const inFlight = (): WeakSet<object> => {
  const page: typeof globalThis & { [key]?: WeakSet<object> } = globalThis
  return (page[key] ??= new WeakSet())
}

/** Each copy of this package has its own browser platform, but the page is the same. */
const pageOf = (platform: Platform): object => (platform === findBrowser() ? globalThis : platform)

export const isBusy = (platform: Platform | undefined): boolean =>
  platform !== undefined && inFlight().has(pageOf(platform))

/**
 * Runs one function at a time on a page. It is busy from the call itself, so the second click of a double click rejects
 * with `in-progress`, until the run settles. An attempt also settles when its page leaves or is restored from the
 * back-forward cache.
 */
export const singleFlight = async <T>(platform: Platform, run: () => Promise<T>): Promise<T> => {
  if (isBusy(platform)) throw new CheckoutError('in-progress')
  const page = pageOf(platform)
  inFlight().add(page)
  try {
    return await run()
  } finally {
    inFlight().delete(page)
  }
}
