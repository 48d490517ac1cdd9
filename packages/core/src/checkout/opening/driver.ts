import type { Device, JsonRecord, Operation } from '../../model.js'
import type { ConnectOptions } from '../loading/connect.js'
import type { AnswerNames } from '../outcomes/answer.js'
import type { Outcome } from '../outcomes/outcome.js'
import type { Platform } from '../platform/platform.js'
import type { OnEnd, WindowEvents } from './attempt.js'
import type { Plan } from './plan.js'

/** The keys of a channel, of either dialect. */
export interface Keys {
  readonly gateway: {
    readonly code: string
    /** The kind of window that the gateway opens, by device. */
    readonly window?: Readonly<Record<Device, string>> | undefined
  }
  readonly storeId?: string | undefined
  readonly userCode?: string | undefined
  readonly channelKey?: string | undefined
}

/** What a request gets where it gives no value of its own. */
export interface Defaults {
  readonly channel: Keys
  /**
   * Where the PG sends the buyer back to if the request does not say; may be relative. By default it is the page's own
   * address without its hash and earlier results; read the result with `readOwnReturn()` when that page loads.
   */
  readonly redirectUrl?: string | undefined
}

export interface OpenOptions extends WindowEvents {
  readonly request: JsonRecord
  readonly operation: Operation
}

/** Opens a window of a loaded SDK in the call itself. May throw. */
export type OpenWindow = (options: OpenOptions) => OnEnd | void

/** What a checkout does differently in each dialect. */
export interface Driver {
  /** The names of ids and details in the requests and answers of an operation. */
  readonly namesOf: (operation: Operation) => AnswerNames
  /** What the channel fills in where the request gives no value. */
  defaults(options: Defaults, request: JsonRecord): JsonRecord
  /** Loads the SDK; returns at once if it is there, so that the click still counts. */
  readonly load: (platform: Platform, options: ConnectOptions & Defaults) => OpenWindow | Promise<OpenWindow>
}

/** Draws the buttons of a loaded SDK into the page. */
export type DrawButtons = (
  platform: Platform,
  options: ConnectOptions & Defaults,
  plan: Plan,
  request: JsonRecord,
  onOutcome: (outcome: Outcome) => void,
) => Promise<void>
