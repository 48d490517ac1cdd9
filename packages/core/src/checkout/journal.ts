import type { JsonRecord, Operation } from '../requests/model.js'
import { asRecord } from './fields.js'
import type { OutcomeIds } from './outcome.js'
import type { Platform } from './platform.js'

/** The attempt that may leave the page: its ids and circumstances, nothing about the buyer. */
export interface JournalEntry extends OutcomeIds {
  readonly operation: Operation
  /** The gateway's code. */
  readonly gateway: string
  /** Milliseconds since 1970. */
  readonly at: number
}

const key = 'portone-checkout'

/** Serves where storage is refused, as in some in-app browsers; it lives as long as the page. */
const memory = /* @__PURE__ */ new WeakMap<Platform, string>()

/** Writes the journal's one line. */
export const writeJournal = (platform: Platform, entry: object): void => {
  const line = JSON.stringify(entry)
  memory.set(platform, line)
  try {
    platform.storage().setItem(key, line)
  } catch {
    // Refused or full: the memory has it.
  }
}

/** Notes an attempt before its window opens; it replaces the one before. */
export const noteAttempt: (platform: Platform, entry: JournalEntry) => void = writeJournal

/** The last attempt that did not end on this page; empty where there is none. */
export const lastAttempt = (platform: Platform): JsonRecord => {
  try {
    return asRecord(JSON.parse(memory.get(platform) ?? platform.storage().getItem(key) ?? ''))
  } catch {
    return {}
  }
}

/** The attempt ended on this page: no return is expected. */
export const forgetAttempt = (platform: Platform): void => {
  memory.delete(platform)
  try {
    platform.storage().removeItem(key)
  } catch {
    // Refused: nothing was stored.
  }
}
