import { errorsIn, type Diagnostic } from '../../diagnostics/diagnostic.js'
import type { CheckoutErrorCode } from '../../diagnostics/error-code.js'
import { guideUrl } from '../../diagnostics/guide-url.js'
import { isRecord } from '../../rules/path.js'

export type { CheckoutErrorCode }

/** Codes for which the same call may work later. */
const recoverable = /^(in-progress|load-|popup-)/

const brand = /* @__PURE__ */ Symbol.for('portone-checkout.error')

export interface CheckoutErrorDetails {
  readonly cause?: unknown
  readonly diagnostics?: readonly Diagnostic[] | undefined
  /** The findings that the message names; all errors by default. */
  readonly stopping?: readonly Diagnostic[] | undefined
}

/** The error's message in short; the catalogues say how to fix it. */
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

/** How many findings a message names. */
const maxNamed = 5

/** `totalAmount missing, currency missing (kpn, pc) https://…`; words for each are in the message catalogues. */
const summaryOf = (stopping: readonly Diagnostic[]): string | undefined => {
  const [first] = stopping
  if (!first) return undefined
  const { gateway, device, import: statement, selector } = first.params ?? {}
  const where = [gateway, device].filter((part) => typeof part === 'string').join(', ')
  const rest = stopping.length - maxNamed
  return [
    stopping
      .slice(0, maxNamed)
      .map(({ path, code }) => `${path || 'request'} ${code}`)
      .join(', '),
    rest > 0 ? `and ${rest} more` : '',
    // A wrong option is explained only here.
    typeof statement === 'string' ? `- ${statement} -` : '',
    typeof selector === 'string' ? `- nothing matches ${selector} -` : '',
    where && `(${where})`,
    first.docs,
  ]
    .filter(Boolean)
    .join(' ')
}

/** Whether the value is a `CheckoutError`, also of another copy of this package. */
export const isCheckoutError = (value: unknown): value is CheckoutError => isRecord(value) && brand in value

/**
 * The error that a checkout throws. Nothing was opened, so nothing can have been paid: how an opened attempt ended is an
 * `Outcome`, never an error. `…/messages/ko` and `…/messages/en` say how to fix each code. Recognize it with
 * `isCheckoutError` or `instanceof`, also across bundles.
 */
export class CheckoutError extends Error {
  override readonly name = 'CheckoutError'
  readonly [brand] = true
  declare readonly code: CheckoutErrorCode
  /** Whether the same call may work if it is tried again. */
  declare readonly recoverable: boolean
  /** The findings about the request, with `invalid-request`; otherwise empty. */
  declare readonly diagnostics: readonly Diagnostic[]
  /** URL of the page that explains the error. */
  declare readonly docs: string

  constructor(code: CheckoutErrorCode, details: CheckoutErrorDetails = {}) {
    const { diagnostics = [], stopping = errorsIn(diagnostics) } = details
    super(`${code}: ${summaryOf(stopping) ?? sentences[code]}`, details)
    this.code = code
    this.recoverable = recoverable.test(code)
    this.diagnostics = diagnostics
    this.docs = errorsIn(diagnostics)[0]?.docs ?? guideUrl('opi/ko/integration/start/v2/checkout')
  }

  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = isCheckoutError
}
