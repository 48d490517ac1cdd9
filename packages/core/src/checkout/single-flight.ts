import { CheckoutError } from './errors.js'
import type { Platform } from './platform.js'

/** Pages with an attempt in the air, one each: two PG windows at once lose the first one's answer. */
const inFlight = /* @__PURE__ */ new WeakSet<Platform>()

export const isBusy = (platform: Platform | undefined): boolean =>
  platform !== undefined && inFlight.has(platform)

/**
 * Runs one thing at a time on a platform. The latch closes in the call itself, so the second click of a double click
 * rejects with `in-progress`; it opens when the run settles, as an attempt does also when its page leaves or comes
 * back from the back-forward cache.
 */
export const singleFlight = async <T>(platform: Platform, run: () => Promise<T>): Promise<T> => {
  if (isBusy(platform)) throw new CheckoutError('in-progress')
  inFlight.add(platform)
  try {
    return await run()
  } finally {
    inFlight.delete(platform)
  }
}
