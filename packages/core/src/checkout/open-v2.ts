import type { JsonRecord, Operation } from '../requests/model.js'
import type { Opening } from './attempt.js'
import { CheckoutError } from './errors.js'
import type { V2Sdk } from './loader.js'
import { readV2Response } from './v2-response.js'

/** Opens the V2 window in the call itself, or soon after: V2 watches its popups itself. Older SDKs lack operations. */
export const openV2 =
  (portone: V2Sdk, request: JsonRecord, operation: Operation): Opening =>
  (answer, broke) => {
    const running = portone[operation]?.(request)
    if (!running) throw new CheckoutError('unsupported-operation')
    Promise.resolve(running).then((response) => answer(readV2Response(response)), broke)
    return []
  }
