import { CheckoutError } from './errors.js'
import type { Platform } from './platform.js'

/** The attempt in the air, one a page: two PG windows at once lose the first one's answer. */
const inFlight = /* @__PURE__ */ new WeakMap<Platform, symbol>()

export const isBusy = (platform: Platform): boolean => inFlight.has(platform)

/**
 * Runs one thing at a time on a platform. The latch closes in the call itself, so the second click of a double click
 * rejects with `in-progress`; it opens when the run settles and when the page comes back from the back-forward cache.
 */
export const singleFlight = async <T>(platform: Platform, run: () => Promise<T>): Promise<T> => {
  if (isBusy(platform)) throw new CheckoutError('in-progress')
  const flight = Symbol('flight')
  const land = () => {
    // A run that outlived its latch must not open the next one's.
    if (inFlight.get(platform) === flight) inFlight.delete(platform)
  }
  inFlight.set(platform, flight)
  const stop = platform.on('pageshow', (persisted) => persisted && land())
  try {
    return await run()
  } finally {
    stop()
    land()
  }
}
