import { CheckoutError } from '../platform/errors.js'
import type * as V1 from './index.js'

let v1: typeof V1 | undefined

/** What V1 needs, once it was loaded. */
export const v1AtHand = (): typeof V1 | undefined => v1

/** What fails to load is forgotten, so that the next call tries again. */
export const loadV1 = async (): Promise<typeof V1> => {
  try {
    return (v1 ??= await import('./index.js'))
  } catch (cause) {
    throw new CheckoutError('load-failed', { cause })
  }
}
