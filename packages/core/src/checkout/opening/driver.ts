import type { Device, JsonRecord, Operation } from '../../model.js'
import type { Opening } from './attempt.js'
import type { ConnectOptions } from '../loading/connect.js'
import type { Plan } from '../v1/convert-request.js'
import type { AnswerNames } from '../outcomes/answer.js'
import type { Outcome } from '../outcomes/outcome.js'
import type { Platform } from '../platform/platform.js'

/** The keys of a channel, of whichever dialect. */
export interface Keys {
  readonly gateway: {
    readonly code: string
    /** Of what kind its windows are, on each device. */
    readonly window?: Readonly<Record<Device, string>> | undefined
  }
  readonly storeId?: string | undefined
  readonly userCode?: string | undefined
  readonly channelKey?: string | undefined
}

/** What a request does not say of itself. */
export interface Defaults {
  readonly channel: Keys
  /**
   * Where the PG sends the buyer back to, where a request does not say; may be relative. By default it is the page's own
   * address, without its hash and earlier results: read the result with `readOwnReturn()` when the page loads.
   */
  readonly redirectUrl?: string | undefined
}

/** A window of a loaded SDK, to be opened by `attempt`. */
export type Open = (request: JsonRecord, operation: Operation) => Opening

/** What a checkout does in one dialect and not in the other. */
export interface Driver {
  /** The names of ids and details in the requests and answers of an operation. */
  readonly namesOf: (operation: Operation) => AnswerNames
  /** What the channel fills in where the request says nothing. */
  defaults(options: Defaults, request: JsonRecord): JsonRecord
  /** At once where the SDK is there, so that the click is not lost. */
  readonly open: (platform: Platform, options: ConnectOptions & Defaults) => Open | Promise<Open>
}

/** Draws the buttons of a loaded SDK. */
export type Draw = (
  platform: Platform,
  options: ConnectOptions & Defaults,
  plan: Plan,
  request: JsonRecord,
  tell: (outcome: Outcome) => void,
) => Promise<void>
