import type { JsonRecord, Operation } from '../requests/model.js'
import type { Opening } from './attempt.js'
import type { AnswerNames } from './fields.js'
import type { SdkSource } from './loader.js'
import type { Platform } from './platform.js'

/** The keys of a channel, of whichever dialect. */
export interface Keys {
  readonly storeId?: string | undefined
  readonly userCode?: string | undefined
  readonly channelKey?: string | undefined
}

/** A window of a loaded SDK, to be opened by `attempt`. */
export type Open = (request: JsonRecord, operation: Operation) => Opening

/** The SDK at once where it is there, so that the click is not lost, and what is bound to it. */
export type Connect = <Sdk>(source: SdkSource<Sdk>, bind: (sdk: Sdk) => Open) => Open | Promise<Open>

/** What a checkout does in one dialect and not in the other. */
export interface Driver {
  /** The names of ids and details in requests and answers. */
  readonly names: AnswerNames
  /** What the channel fills in where the request says nothing. */
  defaults(request: JsonRecord, keys: Keys, redirectUrl: string | undefined): JsonRecord
  open(connect: Connect, platform: Platform, keys: Keys): Open | Promise<Open>
}
