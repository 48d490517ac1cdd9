import type { Dialect } from '../../src/index.js'

/** What the page is to do. */
export interface Wish {
  readonly channel: Dialect
  /** `requestPay` takes V1's parameters, `requestPayment` V2's request. */
  readonly call: 'requestPay' | 'requestPayment'
  readonly prepare: boolean
  readonly guard?: boolean
  /** A tab that no longer lives left its mark. */
  readonly mark?: boolean
  /** The SDK opens its window and says nothing more. */
  readonly silent?: boolean
}

/** One attempt of the SDK to open a window. */
export interface Opened {
  /** In the same task as the click, before its listener returned. */
  readonly inClick: boolean
  /** The browser still counted the click as the buyer's will. */
  readonly active: boolean
  readonly popup: boolean
  /** Milliseconds since the click. */
  readonly after: number
}

export type Report =
  | { readonly said: 'ready'; readonly active: boolean }
  | { readonly said: 'opened' }
  | { readonly said: 'over'; readonly ending: string; readonly opened: readonly Opened[] }
