import type { JsonRecord, Operation } from '../../model.js'
import { sdkSource } from '../loading/loader.js'

type Hear = (said: unknown) => void

/** Where the buttons that V2 draws say how each press of them ended: each function names its own two. */
export interface UICallbacks {
  readonly onPaymentSuccess: Hear
  readonly onPaymentFail: Hear
  readonly onIssueBillingKeySuccess: Hear
  readonly onIssueBillingKeyFail: Hear
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
