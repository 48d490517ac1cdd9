import { CheckoutError } from '../platform/errors.js'
import type * as V1 from './index.js'

let v1: typeof V1 | undefined

/** V1's chunk if it has been loaded. */
export const loadedV1 = (): typeof V1 | undefined => v1

/** Loads V1's chunk. A failure is not remembered, so that the next call tries again. */
export const loadV1 = async (): Promise<typeof V1> => {
  try {
    return (v1 ??= await import('./index.js'))
  } catch (cause) {
    throw new CheckoutError('load-failed', { cause })
  }
}
