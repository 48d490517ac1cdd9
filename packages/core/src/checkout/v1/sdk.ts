import type { JsonRecord } from '../../model.js'
import { sdkSource } from '../loading/loader.js'

/** `window.IMP`, as far as a checkout needs it. */
export interface V1Sdk {
  init(userCode: string): void
  /** Draws a PG's buttons; older builds have none. */
  readonly loadUI?:
    ((ui: string, request: JsonRecord, callback: (response: unknown) => void) => void) | undefined
  /** Verifies who the buyer is. */
  readonly certification?:
    ((request: JsonRecord, callback: (response: unknown) => void) => unknown) | undefined
  request_pay(request: JsonRecord, callback: (response: unknown) => void): unknown
}

export const v1Source = /* @__PURE__ */ sdkSource<V1Sdk>(
  'IMP',
  'https://cdn.iamport.kr/v1/iamport.js',
  'init',
  'request_pay',
)
