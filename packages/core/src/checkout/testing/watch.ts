import type { FakePlatform } from './fake-platform.js'

export interface Watched {
  outcome?: unknown
  error?: unknown
  isSettled: boolean
}

/** What a promise has settled with so far, without waiting for one that never settles. */
export const watch = (promise: Promise<unknown>): Watched => {
  const watched: Watched = { isSettled: false }
  promise.then(
    (outcome) => Object.assign(watched, { outcome, isSettled: true }),
    (error: unknown) => Object.assign(watched, { error, isSettled: true }),
  )
  return watched
}

/** What a promise has settled with after all promises and timers that are due have run. */
export const settled = async (platform: FakePlatform, promise: Promise<unknown>): Promise<Watched> => {
  const watched = watch(promise)
  await platform.advance(0)
  return watched
}
