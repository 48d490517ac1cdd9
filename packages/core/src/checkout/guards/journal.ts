import type { JsonRecord, Operation } from '../../model.js'
import { asRecord, bare, text } from '../outcomes/answer.js'
import type { KnownGateway, OutcomeIds } from '../outcomes/outcome.js'
import type { Platform } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'

/** The attempt that may leave the page: its ids and circumstances, nothing about the buyer. */
export interface JournalEntry extends OutcomeIds {
  readonly operation: Operation
  /** The gateway's code. */
  readonly gateway: string
  /** Whether that gateway may still approve what was canceled or has failed. */
  readonly approvesLate: boolean
  /** Milliseconds since 1970. */
  readonly at: number
}

const key = 'portone-checkout'

/** Serves where storage is refused, as in some in-app browsers; it lives as long as the page. */
const memory = /* @__PURE__ */ new WeakMap<Platform, object>()

/** The attempt ended on this page: no return is expected. */
export const forgetAttempt = (platform: Platform): void => {
  memory.delete(platform)
  quietly(() => platform.storage().removeItem(key))
}

/** Writes the journal's one line. */
export const writeJournal = (platform: Platform, entry: object): void => {
  // First: storage that is full would keep the attempt before, and the next page would take it for this one.
  forgetAttempt(platform)
  try {
    platform.storage().setItem(key, JSON.stringify(entry))
  } catch {
    memory.set(platform, entry)
  }
}

/** Notes an attempt before its window opens; it replaces the one before. */
export const noteAttempt: (platform: Platform, entry: JournalEntry) => void = writeJournal

/** The last attempt that did not end on this page; empty where there is none. */
export const lastAttempt = (platform: Platform): JsonRecord => {
  try {
    const line: unknown = memory.get(platform) ?? JSON.parse(platform.storage().getItem(key) ?? '')
    return bare(asRecord(line))
  } catch {
    return {}
  }
}

/** The ids in a journal's line. */
export const idsIn = (noted: JsonRecord): OutcomeIds => ({
  dialect: noted['dialect'] === 'v1' ? 'v1' : 'v2',
  paymentId: text(noted['paymentId']),
  issueId: text(noted['issueId']),
  customerUid: text(noted['customerUid']),
  identityVerificationId: text(noted['identityVerificationId']),
})

/** The gateway that a journal's line names. Where the line does not say whether it approves late, it may. */
export const gatewayIn = (noted: JsonRecord): KnownGateway => ({
  code: text(noted['gateway']),
  approvesLate: noted['approvesLate'] !== false,
})
