import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { guideUrl } from '../rules/evaluate.js'
import { isRecord } from '../rules/path.js'

/** Why a call was refused or could not begin. Closed, so that a `switch` over it can be exhaustive. */
export type CheckoutErrorCode =
  | 'invalid-request'
  | 'in-progress'
  | 'not-in-browser'
  | 'load-failed'
  | 'load-timeout'
  | 'sdk-invalid'
  | 'unsupported-operation'
  | 'popup-blocked'

/** For developers: what mends it. */
const advice: Readonly<Record<CheckoutErrorCode, string>> = {
  'invalid-request': 'see its diagnostics',
  'in-progress': 'await the open payment first',
  'not-in-browser': 'call it in a browser',
  'load-failed': 'check network, ad blockers, CSP',
  'load-timeout': 'call prepare() earlier, or retry',
  'sdk-invalid': 'load the official SDK',
  'unsupported-operation': 'load a newer SDK',
  'popup-blocked': 'call prepare() before the click',
}

/** Trying the same call again can help. */
const recoverable = /^(in-progress|load-|popup-)/

const brand = /* @__PURE__ */ Symbol.for('portone-checkout.error')

export interface CheckoutErrorDetails {
  readonly cause?: unknown
  readonly diagnostics?: readonly Diagnostic[] | undefined
}

/** True for a `CheckoutError` of any copy of this package. */
export const isCheckoutError = (value: unknown): value is CheckoutError => isRecord(value) && brand in value

/**
 * The one error that a checkout throws: nothing was opened, so nothing can have been paid. How an opened attempt
 * ended is an `Outcome`, never an error. Recognize it by `isCheckoutError` or `instanceof`, also across bundles.
 */
export class CheckoutError extends Error {
  override readonly name = 'CheckoutError'
  readonly [brand] = true
  declare readonly code: CheckoutErrorCode
  /** Whether the same call may work when tried again. */
  declare readonly recoverable: boolean
  /** With `invalid-request`: what is wrong with it; else empty. */
  declare readonly diagnostics: readonly Diagnostic[]
  /** A page that explains. */
  declare readonly docs: string

  constructor(code: CheckoutErrorCode, details: CheckoutErrorDetails = {}) {
    super(`${code}: ${advice[code]}`, details)
    this.code = code
    this.recoverable = recoverable.test(code)
    this.diagnostics = details.diagnostics ?? []
    this.docs = this.diagnostics[0]?.docs ?? guideUrl('opi/ko/integration/start/v2/checkout')
  }

  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = isCheckoutError
}
