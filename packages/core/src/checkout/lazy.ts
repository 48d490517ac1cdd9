import { CheckoutError } from './errors.js'

/** Code that not every page needs; at hand once it was loaded. */
export interface Lazy<T> {
  readonly now: T | undefined
  load(): Promise<T>
}

/** What fails to load is forgotten, so that the next call tries again. */
export const lazy = <T>(fetch: () => Promise<T>): Lazy<T> => {
  let now: T | undefined
  return {
    get now() {
      return now
    },
    load: async () => {
      try {
        return (now ??= await fetch())
      } catch (cause) {
        throw new CheckoutError('load-failed', { cause })
      }
    },
  }
}

export const v1 = /* @__PURE__ */ lazy(() => import('./v1.js'))
