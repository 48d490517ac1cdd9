import type { JsonRecord } from '../requests/model.js'
import type { Opening } from './attempt.js'
import { CheckoutError } from './errors.js'
import type { V1Sdk } from './loader.js'
import type { Platform } from './platform.js'
import { readV1Response } from './v1-response.js'

/** The user code each SDK was last given: `init` rebuilds every frame, so it is called only when that changes. */
const userCodes = /* @__PURE__ */ new WeakMap<V1Sdk, string>()

export const initV1 = (imp: V1Sdk, userCode: string): void => {
  if (userCodes.get(imp) === userCode) return
  try {
    imp.init(userCode)
  } catch (cause) {
    throw new CheckoutError('sdk-invalid', { cause })
  }
  userCodes.set(imp, userCode)
}

/** Opens the V1 window in the call itself: a popup needs the click. V1 says nothing at all when it is blocked. */
export const openV1 =
  (platform: Platform, imp: V1Sdk, request: JsonRecord): Opening =>
  (answer, broke) => {
    const popups = platform.popupsDuring(() => {
      const running = imp.request_pay(request, (response) => answer(readV1Response(response)))
      // Newer builds are asynchronous inside and may hand back a promise.
      Promise.resolve(running).catch(broke)
    })
    if (popups.includes(null)) broke(new CheckoutError('popup-blocked'))
    return popups.filter((popup) => popup !== null)
  }
