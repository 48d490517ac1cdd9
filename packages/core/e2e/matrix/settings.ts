import type { CheckoutErrorCode, Outcome, UnknownReason } from '@portone-checkout/core'

export type Dialect = 'v1' | 'v2'
export type Device = 'pc' | 'mobile'

/** The sandbox's channel: a frame, a popup, V1's newer path (on V2 a frame), billing, or identity verification. */
export type Kind = 'frame' | 'popup' | 'billing popup' | 'new' | 'identity'

/** What the shop's button requests; `other dialect` sends the request in the other dialect than the channel's. */
export type Asks = 'pay' | 'issue' | 'issue and pay' | 'verify' | 'other dialect'

/** Properties of the shop's own code. */
export type Habit =
  /** It does not call `prepare`. */
  | 'unprepared'
  /** React's StrictMode: the effect that creates and prepares the checkout runs twice. */
  | 'strict mode'
  /** The payment starts in such an effect, not in a click. */
  | 'pays in an effect'
  /** Its handler of the outcome throws. */
  | 'throws afterwards'
  /** Its `onDiagnostics` throws. */
  | 'throws at findings'
  | 'tab guard'
  /** It passes the page's global as `sdk`. */
  | 'own sdk'
  /** It passes an object that is no SDK. */
  | 'no sdk'
  /** `window.open` is frozen, as by a polyfill or a test tool. */
  | 'frozen open'
  /** It keeps the result in the URL. */
  | 'keeps the address'
  /** It changes its request object right after the call. */
  | 'reuses its request'

/** Restrictions of the browser. */
export type Browser =
  'popups blocked' | 'popups blocked once' | 'storage refused' | 'storage full' | 'no locks'

/** The settings of a page of the shop, embedded as JSON. */
export interface PageSettings {
  readonly page: number
  readonly dialect: Dialect
  readonly kind: Kind
  readonly asks: Asks
  readonly request: Readonly<Record<string, unknown>>
  /** The options of `createCheckout` that are data. */
  readonly options: Readonly<Record<string, unknown>>
  readonly channel: { readonly storeId: string; readonly userCode: string; readonly channelKey: string }
  readonly habits: readonly Habit[]
}

/** The outcome or error of a call; only the given fields are compared. */
export type Ending =
  | {
      readonly status: Outcome['status']
      readonly reason?: UnknownReason | undefined
      readonly code?: string | undefined
      readonly pgCode?: string | undefined
    }
  | { readonly error: CheckoutErrorCode }

/** A page's reports to the shop's server, in order. */
export type Report =
  | { readonly what: 'called'; readonly page: number; readonly call: number }
  | { readonly what: 'ended'; readonly page: number; readonly call: number; readonly ending: unknown }
  | { readonly what: 'ready'; readonly page: number; readonly path: string; readonly prepared: unknown }
  | { readonly what: 'returned'; readonly page: number; readonly outcome: unknown; readonly address: string }
  | { readonly what: 'uncaught'; readonly page: number; readonly message: string }
