import { CheckoutError } from '../platform/errors.js'
import { findBrowser, type Platform } from '../platform/platform.js'

/** Shared by every copy of this package on the page. */
const key: unique symbol = Symbol.for('portone-checkout.in-flight')

/** Pages with an attempt in the air, one each: two PG windows at once lose the first one's answer. */
const inFlight = (): WeakSet<object> => {
  const page: typeof globalThis & { [key]?: WeakSet<object> } = globalThis
  return (page[key] ??= new WeakSet())
}

/** The browser's own platform is another object in each copy of this package; the page is the same. */
const pageOf = (platform: Platform): object => (platform === findBrowser() ? globalThis : platform)

export const isBusy = (platform: Platform | undefined): boolean =>
  platform !== undefined && inFlight().has(pageOf(platform))

/**
 * Runs one thing at a time on a page. The latch closes in the call itself, so the second click of a double click
 * rejects with `in-progress`; it opens when the run settles, as an attempt does also when its page leaves or comes
 * back from the back-forward cache.
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
