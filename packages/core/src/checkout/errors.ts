import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { CheckoutErrorCode } from '../diagnostics/error-code.js'
import { guideUrl } from '../diagnostics/guide-url.js'
import { isRecord } from '../rules/path.js'

export type { CheckoutErrorCode }

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
 * ended is an `Outcome`, never an error. What mends it is said by `…/messages/ko` and `…/messages/en`. Recognize it by
 * `isCheckoutError` or `instanceof`, also across bundles.
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
    const { diagnostics = [] } = details
    super([code, ...diagnostics.map((found) => `${found.path} ${found.code}`)].join(', '), details)
    this.code = code
    this.recoverable = recoverable.test(code)
    this.diagnostics = diagnostics
    this.docs =
      diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.docs ??
      guideUrl('opi/ko/integration/start/v2/checkout')
  }

  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = isCheckoutError
}
