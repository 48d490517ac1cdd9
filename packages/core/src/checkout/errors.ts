import type { Diagnostic } from '../diagnostics/diagnostic.js'

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

/** For developers: what is wrong and what mends it. */
const advice: Readonly<Record<CheckoutErrorCode, string>> = {
  'invalid-request': 'mend what `diagnostics` lists',
  'in-progress': 'await the payment that is open before starting another',
  'not-in-browser': 'call this in the browser, not while rendering on a server',
  'load-failed': 'check the network, ad blockers and CSP script-src',
  'load-timeout': 'call prepare() early, and retry',
  'sdk-invalid': 'this is no PortOne SDK: load the official script',
  'unsupported-operation': 'this PortOne SDK lacks it: load a newer one',
  'popup-blocked': 'await prepare() before the click, and open in the click itself',
}

/** Trying the same call again can help. */
const recoverable: readonly CheckoutErrorCode[] = [
  'in-progress',
  'load-failed',
  'load-timeout',
  'popup-blocked',
]

const brand = /* @__PURE__ */ Symbol.for('portone-checkout.error')

export interface CheckoutErrorDetails {
  readonly cause?: unknown
  readonly diagnostics?: readonly Diagnostic[] | undefined
}

/**
 * The one error that a checkout throws: nothing was opened, so nothing can have been paid. How an opened attempt
 * ended is an `Outcome`, never an error. Recognize it by `isCheckoutError` or `instanceof`, also across bundles.
 */
export class CheckoutError extends Error {
  override readonly name = 'CheckoutError'
  readonly [brand] = true
  readonly code: CheckoutErrorCode
  /** Whether the same call may work when tried again. */
  readonly recoverable: boolean
  /** A page that explains. */
  readonly docs: string
  /** With `invalid-request`: what is wrong with it; else empty. */
  readonly diagnostics: readonly Diagnostic[]

  constructor(code: CheckoutErrorCode, details: CheckoutErrorDetails = {}) {
    super(`${code}: ${advice[code]}`, details)
    this.code = code
    this.recoverable = recoverable.includes(code)
    this.diagnostics = details.diagnostics ?? []
    this.docs =
      this.diagnostics[0]?.docs ?? 'https://developers.portone.io/opi/ko/integration/start/v2/checkout'
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    return isCheckoutError(value)
  }
}

/** True for a `CheckoutError` of any copy of this package. */
export const isCheckoutError = (value: unknown): value is CheckoutError =>
  typeof value === 'object' && value !== null && Reflect.get(value, brand) === true
