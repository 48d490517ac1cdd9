import * as v1 from '@portone-checkout/core/gateways/v1'
import * as v2 from '@portone-checkout/core/gateways/v2'
import { defineCheckoutElement } from './custom-element.js'

// Exported to the global `PortOneCheckout`, for pages with a script tag and no bundler.
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

/** Grouped by dialect, since a few names exist in both: `gateways.v2.inicisV2`, `gateways.v1.html5Inicis`. */
export const gateways = { v1, v2 }

defineCheckoutElement()
