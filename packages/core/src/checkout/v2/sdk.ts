import type { JsonRecord, Operation } from '../../model.js'
import { sdkSource } from '../loading/loader.js'

type Listener = (result: unknown) => void

/** Called with the result of each press of V2's buttons: two for payments, two for billing keys. */
export interface UICallbacks {
  readonly onPaymentSuccess: Listener
  readonly onPaymentFail: Listener
  readonly onIssueBillingKeySuccess: Listener
  readonly onIssueBillingKeyFail: Listener
}

/** `window.PortOne`, or the module `@portone/browser-sdk/v2`. Older builds lack some operations. */
export type V2Sdk = {
  readonly [operation in Operation]?: ((request: JsonRecord, callbacks?: UICallbacks) => unknown) | undefined
}

export const v2Source = /* @__PURE__ */ sdkSource<V2Sdk>(
  'PortOne',
  'https://cdn.portone.io/v2/browser-sdk.js',
  'requestPayment',
)
