import { errorsIn, type Diagnostic } from '../../diagnostics/diagnostic.js'
import type { CheckoutErrorCode } from '../../diagnostics/error-code.js'
import { guideUrl } from '../../diagnostics/guide-url.js'
import { isRecord } from '../../rules/path.js'

export type { CheckoutErrorCode }

/** Trying the same call again can help. */
const recoverable = /^(in-progress|load-|popup-)/

const brand = /* @__PURE__ */ Symbol.for('portone-checkout.error')

export interface CheckoutErrorDetails {
  readonly cause?: unknown
  readonly diagnostics?: readonly Diagnostic[] | undefined
  /** Those of the findings that the message names; all errors by default. */
  readonly stopping?: readonly Diagnostic[] | undefined
}

/** For the developer who reads no more than the message. */
const sentences: Readonly<Record<CheckoutErrorCode, string>> = {
  'invalid-request': 'the request has errors',
  'in-progress': 'another payment is still open, on this page or in another tab',
  'not-in-browser': 'there is no window here',
  'load-failed': "PortOne's SDK did not load",
  'load-timeout': "PortOne's SDK did not load in time",
  'sdk-invalid': "what was loaded or passed in is not PortOne's SDK",
  'unsupported-operation': "this build of PortOne's SDK does not have the function",
  'popup-blocked': 'the browser blocked the window',
}

/** Findings that a message names. */
const most = 5

/** `totalAmount missing, currency missing (kpn, pc) https://…`; words for each are in the message catalogues. */
const named = (stopping: readonly Diagnostic[]): string | undefined => {
  const [first] = stopping
  if (!first) return undefined
  const { gateway, device, import: statement, selector } = first.params ?? {}
  const where = [gateway, device].filter((one) => typeof one === 'string').join(', ')
  const rest = stopping.length - most
  return [
    stopping
      .slice(0, most)
      .map(({ path, code }) => `${path || 'request'} ${code}`)
      .join(', '),
    rest > 0 ? `and ${rest} more` : '',
    // Of an option there is no other word than the message.
    typeof statement === 'string' ? `- ${statement} -` : '',
    typeof selector === 'string' ? `- nothing matches ${selector} -` : '',
    where && `(${where})`,
    first.docs,
  ]
    .filter(Boolean)
    .join(' ')
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
    const { diagnostics = [], stopping = errorsIn(diagnostics) } = details
    super(`${code}: ${named(stopping) ?? sentences[code]}`, details)
    this.code = code
    this.recoverable = recoverable.test(code)
    this.diagnostics = diagnostics
    this.docs = errorsIn(diagnostics)[0]?.docs ?? guideUrl('opi/ko/integration/start/v2/checkout')
  }

  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = isCheckoutError
}
