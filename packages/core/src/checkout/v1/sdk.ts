import type { JsonRecord } from '../../model.js'
import { sdkSource } from '../loading/loader.js'

/** The part of `window.IMP` that a checkout uses. */
export interface V1Sdk {
  init(userCode: string): void
  /** Draws a PG's buttons; missing in older builds. */
  readonly loadUI?:
    ((ui: string, request: JsonRecord, callback: (response: unknown) => void) => void) | undefined
  /** Verifies the buyer's identity; missing in older builds. */
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
