import type { JsonRecord, Operation } from '../requests/model.js'
import { sdkSource } from './loader.js'

/** Where the buttons that V2 draws say how each press of them ended. */
export interface UICallbacks {
  onPaymentSuccess(response: unknown): void
  onPaymentFail(error: unknown): void
}

/** `window.PortOne`, or the module `@portone/browser-sdk/v2`. Older builds lack some operations. */
export type V2Sdk = {
  readonly [operation in Operation]?:
    ((request: JsonRecord, callbacks?: UICallbacks) => Promise<unknown>) | undefined
}

export const v2Source = /* @__PURE__ */ sdkSource<V2Sdk>(
  'PortOne',
  'https://cdn.portone.io/v2/browser-sdk.js',
  'requestPayment',
)
