import type { Channel, Device, Diagnostic, OpenAttempt, Outcome } from '@portone-checkout/core'
import type { Consent } from './form/problems.js'
import type { Offer, WidgetOperation } from './form/questions.js'
import type { Reconcile, Settlement } from './reconcile.js'
import type { Texts } from './texts/shape.js'
import type { WidgetLocale } from './texts/texts.js'

/** What the widget itself reads of a request. */
export interface ReadFields {
  /** The shop's own id of the payment (결제 고유 번호). */
  readonly paymentId?: string | undefined
  /** What is bought (주문명), shown to the buyer. */
  readonly orderName?: string | undefined
  /** Amount to charge (결제 금액) in MINOR units: 12900 is 12,900 KRW, 1420 is 14.20 USD. */
  readonly totalAmount?: number | undefined
  /** Currency of the amounts (통화), such as `KRW`. */
  readonly currency?: string | undefined
  /** The shop's own id of the billing key's issue (빌링키 발급 고유 번호). */
  readonly issueId?: string | undefined
  /** What the billing key is for (빌링키 발급 제목), shown to the buyer. */
  readonly issueName?: string | undefined
  /** Amount to show in MINOR units (표시 금액) when a billing key is issued, never charged. */
  readonly displayAmount?: number | undefined
  /** Who pays (구매자 정보). What is given here is not asked. */
  readonly customer?: object | undefined
}

/** Those, with anything else that the operation takes. */
export interface OpenFields extends ReadFields {
  readonly [parameter: string]: unknown
}

/**
 * The request as far as the merchant knows it, in V2's shape for V1 channels too; amounts in MINOR units. A gateway's own
 * request (`KpnPaymentRequest`) fits, too: an interface has no index signature.
 */
export type KnownRequest = OpenFields | ReadFields

/** As much of a `Checkout` as the widget uses: `createCheckout()` makes one, of whatever gateway. */
export interface AnyCheckout {
  prepare(): Promise<void>
  requestPayment(request: object): Promise<Outcome>
  requestIssueBillingKey(request: object): Promise<Outcome>
  requestIssueBillingKeyAndPay(request: object): Promise<Outcome>
  readonly device: Device
}

/** When `createRequest` is called. */
export interface RequestContext {
  /** 1 at first, one more at each later call. */
  readonly attempt: number
  /** How the attempt before ended. */
  readonly previous: Outcome | undefined
  /** Aborted when the widget is destroyed, asks anew or has waited too long. */
  readonly signal: AbortSignal
}

/** Everything the widget is told. `channel` and `request` (or `createRequest`) are enough to begin with. */
export interface CheckoutOptions extends Offer {
  /** The contract to pay through: its gateway decides what is asked. */
  readonly channel: Channel
  /**
   * Where the PG sends the buyer back to, as most mobile windows do. Default: this page, where the widget shows how it
   * ended when it is mounted again.
   */
  readonly redirectUrl?: string | undefined
  /** Your own, of the same channel; default `createCheckout({ channel, redirectUrl, guard: tabGuard() })`. */
  readonly checkout?: AnyCheckout | undefined
  /** Default `requestPayment`. */
  readonly operation?: WidgetOperation | undefined
  /** What the merchant already knows; the widget asks for what the gateway needs beyond it. */
  readonly request?: KnownRequest | undefined
  /**
   * Gets the rest from the merchant's server (the payment's id and amount) when the widget appears and again before
   * each new try, never in the click: a browser lets a window open only in the click itself. What has not answered
   * within 30 seconds is aborted, and the buyer may try again.
   */
  readonly createRequest?: ((context: RequestContext) => Promise<KnownRequest>) | undefined
  /** Default: the first of the document's language and the browser's that the widget speaks, else English. */
  readonly locale?: WidgetLocale | undefined
  /** Words in place of the widget's own. */
  readonly texts?: Partial<Texts> | undefined
  /** Default `system`, which follows the buyer's dark mode. */
  readonly theme?: 'light' | 'dark' | 'system' | undefined
  readonly consents?: readonly Consent[] | undefined
  /** Where the buyer sees the order: a link beside an outcome that the server must settle. */
  readonly orderUrl?: string | undefined
  /** An outcome to show at once, which your page has read itself; without it the widget reads the page's address. */
  readonly outcome?: Outcome | undefined
  /**
   * `reconcileWith('/payments/reconcile')`: asks your server how an attempt ended that the browser did not see end, and
   * does not invite to pay again before it has answered. Read when the widget is mounted.
   */
  readonly reconcile?: Reconcile | undefined
  /** First part of every id in the widget; default `pc`. A counter per mount follows. */
  readonly idPrefix?: string | undefined
  /** How the attempt ended, as the browser saw it. Verify on the server before shipping anything. */
  readonly onOutcome?: ((outcome: Outcome) => void) | undefined
  /** Your server has said how an attempt ended: `paid`, `awaiting-deposit` or `unpaid`. */
  readonly onSettled?: ((settlement: Settlement, attempt: OpenAttempt) => void) | undefined
  /**
   * What the merchant, not the buyer, must mend. Called when the form is ready, and again when it changes; on a V1 channel
   * when the pay button was pressed and the request was refused. Without it the findings go to the console.
   */
  readonly onDiagnostics?: ((diagnostics: readonly Diagnostic[]) => void) | undefined
  /**
   * Nothing was opened: a `CheckoutError`, or whatever `createRequest` rejected with. Without it the error goes to the
   * console.
   */
  readonly onError?: ((error: unknown) => void) | undefined
}
