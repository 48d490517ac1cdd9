import type { Dialect } from '../../src/index.js'

/** The page's options. */
export interface Wish {
  readonly channel: Dialect
  /** `requestPay` takes V1's parameters, `requestPayment` V2's request. */
  readonly call: 'requestPay' | 'requestPayment'
  readonly prepare: boolean
  readonly guard?: boolean
  /** A closed tab left its lock. */
  readonly mark?: boolean
  /** The SDK opens its window and never answers. */
  readonly silent?: boolean
}

/** One attempt of the SDK to open a window. */
export interface Opened {
  /** During the click's listener. */
  readonly inClick: boolean
  /** User activation was still there. */
  readonly active: boolean
  readonly popup: boolean
  /** Milliseconds since the click. */
  readonly after: number
}

export type Report =
  | { readonly said: 'ready'; readonly active: boolean }
  | { readonly said: 'opened' }
  | { readonly said: 'over'; readonly ending: string; readonly opened: readonly Opened[] }
