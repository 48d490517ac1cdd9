import * as v1 from '@portone-checkout/core/gateways/v1'
import * as v2 from '@portone-checkout/core/gateways/v2'
import { defineCheckoutElement } from './custom-element.js'

// What a page with a script tag and no bundler needs, as the global `PortOneCheckout`.
export {
  createCheckout,
  createPaymentId,
  isCheckoutError,
  readOwnReturn,
  readReturn,
  tabGuard,
} from '@portone-checkout/core'
export { mountCheckout } from './mount.js'
export { reconcileWith } from './reconcile.js'

/** `gateways.v2.inicisV2`, `gateways.v1.html5Inicis`: a few names are in both. */
export const gateways = { v1, v2 }

defineCheckoutElement()
