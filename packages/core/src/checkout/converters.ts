import type { toV1 as ToV1Function } from '../convert/to-v1.js'
import type { toV2 as ToV2Function } from '../convert/to-v2.js'
import { CheckoutError } from './errors.js'

export type ToV1 = typeof ToV1Function
export type ToV2 = typeof ToV2Function

/** A converter that only pages with a channel of the other dialect load; at hand once it was. */
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

export const toV1: Lazy<ToV1> = /* @__PURE__ */ lazy(async () => (await import('../convert/to-v1.js')).toV1)
export const toV2: Lazy<ToV2> = /* @__PURE__ */ lazy(async () => (await import('../convert/to-v2.js')).toV2)
