import type { Channel, Device, Diagnostic, OpenAttempt, Outcome } from '@portone-checkout/core'
import type { Consent } from './form/problems.js'
import type { Offer, WidgetOperation } from './form/questions.js'
import type { Reconcile, Settlement } from './reconcile.js'
import type { Texts } from './texts/shape.js'
import type { WidgetLocale } from './texts/texts.js'

/** The fields of a request that the widget reads itself. */
export interface ReadFields {
  /** The shop's own id of the payment (결제 고유 번호). */
  readonly paymentId?: string | undefined
  /** What is bought (주문명), shown to the buyer. */
  readonly orderName?: string | undefined
  /** Amount to charge (결제 금액) in MINOR units: 12900 is 12,900 KRW, 1420 is 14.20 USD. */
  readonly totalAmount?: number | undefined
  /** Currency of the amounts (통화), such as `KRW`. */
  readonly currency?: string | undefined
  /** The shop's own id of the billing key issue (빌링키 발급 고유 번호). */
  readonly issueId?: string | undefined
  /** What the billing key is for (빌링키 발급 제목), shown to the buyer. */
  readonly issueName?: string | undefined
  /** Amount to show in MINOR units (표시 금액) when a billing key is issued; not charged. */
  readonly displayAmount?: number | undefined
  /** The buyer (구매자 정보). The widget does not ask for fields given here. */
  readonly customer?: object | undefined
}

/** `ReadFields` and any other field of the operation. */
export interface OpenFields extends ReadFields {
  readonly [parameter: string]: unknown
}

/**
 * The merchant's part of the request, V2-shaped also on V1 channels. Amounts are in MINOR units. `ReadFields` is in the union
 * so that a gateway's own request (`KpnPaymentRequest`), an interface without an index signature, is assignable too.
 */
export type KnownRequest = OpenFields | ReadFields

/** The part of a `Checkout` that the widget uses; `createCheckout()` returns one, whatever the gateway. */
export interface AnyCheckout {
  prepare(): Promise<void>
  requestPayment(request: object): Promise<Outcome>
  requestIssueBillingKey(request: object): Promise<Outcome>
  requestIssueBillingKeyAndPay(request: object): Promise<Outcome>
  readonly device: Device
}

/** The argument of `createRequest`. */
export interface RequestContext {
  /** 1 in the first call, one more in each later one. */
  readonly attempt: number
  /** The outcome of the previous attempt. */
  readonly previous: Outcome | undefined
  /** Aborted when the widget is destroyed, calls again or has waited too long. */
  readonly signal: AbortSignal
}

/** All options of the widget. `channel` and `request` (or `createRequest`) are enough to start. */
export interface CheckoutOptions extends Offer {
  /** The channel to pay through; its gateway decides what the buyer is asked. */
  readonly channel: Channel
  /**
   * The URL that the PG sends the buyer back to, as most mobile windows do. Default: this page, where the widget shows the
   * outcome when it is mounted again.
   */
  readonly redirectUrl?: string | undefined
  /** Your own checkout of the same channel. Default `createCheckout({ channel, redirectUrl, guard: tabGuard() })`. */
  readonly checkout?: AnyCheckout | undefined
  /** Default `requestPayment`. */
  readonly operation?: WidgetOperation | undefined
  /** What the merchant already knows; the widget asks the buyer for other fields that the gateway requires. */
  readonly request?: KnownRequest | undefined
  /**
   * Gets the rest of the request, such as id and amount, from the merchant's server. Called when the widget appears and before
   * each new attempt, but not in the click: browsers block windows that open after waiting. Aborted after 30 seconds; the buyer
   * may try again.
   */
  readonly createRequest?: ((context: RequestContext) => Promise<KnownRequest>) | undefined
  /** Default: the first supported one of the document's and the browser's languages, else English. */
  readonly locale?: WidgetLocale | undefined
  /** Texts that replace the widget's. */
  readonly texts?: Partial<Texts> | undefined
  /** Default `system`, which follows the buyer's dark mode setting. */
  readonly theme?: 'light' | 'dark' | 'system' | undefined
  readonly consents?: readonly Consent[] | undefined
  /** The order's page: linked where the outcome depends on the server. */
  readonly orderUrl?: string | undefined
  /** An outcome to show at once, if your page reads its return URL itself; otherwise the widget reads it. */
  readonly outcome?: Outcome | undefined
  /**
   * `reconcileWith('/payments/reconcile')`: asks your server about attempts whose end the browser did not see, and does not
   * offer to pay again before it has answered. Read when the widget is mounted.
   */
  readonly reconcile?: Reconcile | undefined
  /** Prefix of every element id in the widget, followed by a counter per mount. Default `pc`. */
  readonly idPrefix?: string | undefined
  /** Called with the outcome that the browser saw. Verify it on the server before shipping anything. */
  readonly onOutcome?: ((outcome: Outcome) => void) | undefined
  /** Called when your server has decided about an attempt: `paid`, `awaiting-deposit` or `unpaid`. */
  readonly onSettled?: ((settlement: Settlement, attempt: OpenAttempt) => void) | undefined
  /**
   * Called with findings that the merchant, not the buyer, must fix: when the form is ready and whenever they change; on a V1
   * channel also when the request is refused after a click on the pay button. Without it they go to the console.
   */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined
  /**
   * Called when no window was opened: with a `CheckoutError`, or with what `createRequest` rejected with. Without it the error
   * goes to the console.
   */
  readonly onError?: ((error: unknown) => void) | undefined
}
