import type { Checkout } from '../checkout/create-checkout.js'
import type { CheckoutErrorCode } from '../checkout/platform/errors.js'
import type { Outcome } from '../checkout/outcomes/outcome.js'
import type { OpenReason } from '../checkout/returning/reconcile.js'
import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Device, Dialect, Operation } from '../model.js'
import type { Masked } from './mask.js'

/** What every event says, as far as it is known when it happens. */
interface Happening<Type extends string> {
  readonly type: Type
  /** Milliseconds since 1970. */
  readonly at: number
  /** The gateway's code. */
  readonly gateway?: string | undefined
  readonly dialect?: Dialect | undefined
  readonly device?: Device | undefined
  /** V2 `paymentId`, V1 `merchant_uid`, or the id of what else is attempted; masked where it looks personal. */
  readonly paymentId?: string | undefined
}

/** A function of a checkout. */
export type Called = Exclude<keyof Checkout, 'busy' | 'device'>

/** A script of PortOne's is waited for: one event a try. */
export interface Loading extends Happening<'loading'> {
  /** Its address, without its query. */
  readonly script: string
  /** Who put the tag there: this checkout, or the page (also another checkout of it). */
  readonly by: 'checkout' | 'page'
}

/** The SDK is there. */
export interface Loaded extends Happening<'loaded'> {
  /** Since the first try. */
  readonly milliseconds: number
}

/** One try is over; another may follow, else `refused` has the last word. */
export interface LoadFailed extends Happening<'load-failed'> {
  readonly script: string
  /** The tag's error event, a script that left no SDK behind, or no word in time. */
  readonly reason: 'unreachable' | 'no-sdk' | 'timeout'
}

/** A function of the checkout was called. */
export interface Requested extends Happening<'requested'> {
  readonly called: Called
  /** As it was given. */
  readonly request: Masked
}

/** One finding about the request. */
export interface Diagnosed extends Happening<'diagnostic'> {
  readonly severity: Severity
  readonly code: DiagnosticCode
  readonly path: string
  readonly params: Masked
  readonly docs: string
}

/** The SDK was asked to open its window, and did not throw. */
export interface Opened extends Happening<'opened'> {
  /** The SDK's function. */
  readonly method: Operation
  /** As it was sent. */
  readonly request: Masked
}

/** A call has its outcome. */
export interface Settled extends Happening<'settled'> {
  readonly called: Called
  readonly status: Outcome['status']
  readonly outcome: Masked
}

/** A call opened nothing. */
export interface Refused extends Happening<'refused'> {
  readonly called: Called
  /** `other`: something else than a `CheckoutError` was thrown, as by a guard. */
  readonly code: CheckoutErrorCode | 'other'
  readonly recoverable: boolean
}

/** An address brought a result home. */
export interface Returned extends Happening<'returned'> {
  readonly status: Outcome['status']
  readonly outcome: Masked
}

/** `reconcile` told the merchant's server of an attempt whose end nobody saw. */
export interface Told extends Happening<'told'> {
  readonly reason: OpenReason
}

/** What happens in a checkout, in the order it happens, without personal data. Closed: a `switch` can be exhaustive. */
export type CheckoutEvent =
  Loading | Loaded | LoadFailed | Requested | Diagnosed | Opened | Settled | Refused | Returned | Told

/** Hears every event. What it throws is swallowed: it must not disturb a payment. */
export type CheckoutSink = (event: CheckoutEvent) => void
