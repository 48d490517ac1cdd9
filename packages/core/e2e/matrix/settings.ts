import type { CheckoutErrorCode, Outcome, UnknownReason } from '@portone-checkout/core'

export type Dialect = 'v1' | 'v2'
export type Device = 'pc' | 'mobile'

/** Which of the sandbox's channels: a frame, a popup, V1's newer path (V2: a frame), or one that knows people. */
export type Kind = 'frame' | 'popup' | 'billing popup' | 'new' | 'identity'

/** What the shop's button calls; `other dialect` is the request that the channel does not speak. */
export type Asks = 'pay' | 'issue' | 'issue and pay' | 'verify' | 'other dialect'

/** What a shop's own code does besides paying. */
export type Habit =
  /** It loads nothing before the click. */
  | 'unprepared'
  /** React's StrictMode: the effect that makes and prepares the checkout runs twice. */
  | 'strict mode'
  /** The payment starts in such an effect, without a click. */
  | 'pays in an effect'
  /** What it does with the outcome throws. */
  | 'throws afterwards'
  /** What it does with the findings throws. */
  | 'throws at findings'
  | 'tab guard'
  /** It hands over the global of the page as `sdk`. */
  | 'own sdk'
  /** It hands over an object that is no SDK. */
  | 'no sdk'
  /** A polyfill or a test tool has frozen `window.open`. */
  | 'frozen open'
  /** It keeps the result in the address. */
  | 'keeps the address'
  /** It changes its own request object as soon as it has called. */
  | 'reuses its request'

/** How the browser treats the page. */
export type Browser =
  'popups blocked' | 'popups blocked once' | 'storage refused' | 'storage full' | 'no locks'

/** All that a page of the shop is told; it stands in the page as JSON. */
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

/** What an attempt or a call came to; only what is named is compared. */
export type Ending =
  | {
      readonly status: Outcome['status']
      readonly reason?: UnknownReason | undefined
      readonly code?: string | undefined
      readonly pgCode?: string | undefined
    }
  | { readonly error: CheckoutErrorCode }

/** What a page tells the shop's server, in the order it happens. */
export type Report =
  | { readonly what: 'called'; readonly page: number; readonly call: number }
  | { readonly what: 'ended'; readonly page: number; readonly call: number; readonly ending: unknown }
  | { readonly what: 'ready'; readonly page: number; readonly path: string; readonly prepared: unknown }
  | { readonly what: 'returned'; readonly page: number; readonly outcome: unknown; readonly address: string }
  | { readonly what: 'uncaught'; readonly page: number; readonly message: string }
