import type { Checkout } from '../checkout/create-checkout.js'
import type { CheckoutErrorCode } from '../checkout/platform/errors.js'
import type { Outcome } from '../checkout/outcomes/outcome.js'
import type { OpenReason } from '../checkout/returning/reconcile.js'
import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Device, Dialect, Operation } from '../model.js'
import type { Masked } from './mask.js'

/** Fields of every event, as far as they are known when it happens. */
interface Happening<Type extends string> {
  readonly type: Type
  /** Milliseconds since 1970. */
  readonly at: number
  /** The gateway's code. */
  readonly gateway?: string | undefined
  readonly dialect?: Dialect | undefined
  readonly device?: Device | undefined
  /** V2 `paymentId`, V1 `merchant_uid`, or the id of a billing key or verification; masked where it looks personal. */
  readonly paymentId?: string | undefined
}

/** A function of a checkout. */
export type Called = Exclude<keyof Checkout, 'busy' | 'device'>

/** A PortOne script is being loaded; one event for each try. */
export interface Loading extends Happening<'loading'> {
  /** Its URL, without the query. */
  readonly script: string
  /** Who inserted the tag: this checkout, or the page (which includes other checkouts on it). */
  readonly by: 'checkout' | 'page'
}

/** The SDK has loaded. */
export interface Loaded extends Happening<'loaded'> {
  /** Since the first try. */
  readonly milliseconds: number
}

/** One try has failed. Another may follow; after the last one comes `refused`. */
export interface LoadFailed extends Happening<'load-failed'> {
  readonly script: string
  /** `unreachable`: the tag's error event. `no-sdk`: the script loaded without an SDK. `timeout`: no event in time. */
  readonly reason: 'unreachable' | 'no-sdk' | 'timeout'
}

/** A function of the checkout was called. */
export interface Requested extends Happening<'requested'> {
  readonly called: Called
  /** As given, masked. */
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

/** The SDK was asked to open its window and did not throw. */
export interface Opened extends Happening<'opened'> {
  /** The SDK's function. */
  readonly method: Operation
  /** As sent, masked. */
  readonly request: Masked
}

/** A call ended with an outcome. */
export interface Settled extends Happening<'settled'> {
  readonly called: Called
  readonly status: Outcome['status']
  readonly outcome: Masked
}

/** A call was refused and opened no window. */
export interface Refused extends Happening<'refused'> {
  readonly called: Called
  /** `other`: something other than a `CheckoutError` was thrown, for example by a guard. */
  readonly code: CheckoutErrorCode | 'other'
  readonly recoverable: boolean
}

/** A result was read from the return URL. */
export interface Returned extends Happening<'returned'> {
  readonly status: Outcome['status']
  readonly outcome: Masked
}

/** `reconcile` reported an attempt without a known outcome to the merchant's server. */
export interface Told extends Happening<'told'> {
  readonly reason: OpenReason
}

/** An event of a checkout, without personal data, reported in order. The union is closed: a `switch` can be exhaustive. */
export type CheckoutEvent =
  Loading | Loaded | LoadFailed | Requested | Diagnosed | Opened | Settled | Refused | Returned | Told

/** Called with every event. Errors it throws are swallowed, so that they cannot affect a payment. */
export type CheckoutSink = (event: CheckoutEvent) => void
