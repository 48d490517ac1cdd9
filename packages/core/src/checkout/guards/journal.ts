import type { JsonRecord, Operation } from '../../model.js'
import { asRecord, textOf, withoutPrototype } from '../outcomes/values.js'
import type { KnownGateway, OutcomeIds } from '../outcomes/outcome.js'
import type { Platform } from '../platform/platform.js'
import { quietly } from '../platform/quietly.js'

/** What is noted of an attempt that may leave the page: ids and gateway, nothing about the buyer. */
export interface JournalEntry extends OutcomeIds {
  readonly operation: Operation
  /** The gateway's code. */
  readonly gateway: string
  /** Whether that gateway may still approve a canceled or failed payment. */
  readonly approvesLate: boolean
  /** Milliseconds since 1970. */
  readonly at: number
}

const key = 'portone-checkout'

/** Used if the browser refuses storage, as some in-app browsers do; it lasts as long as the page. */
const memory = /* @__PURE__ */ new WeakMap<Platform, object>()

/** Removes the attempt from the journal: it ended on this page, and no return is expected. */
export const forgetAttempt = (platform: Platform): void => {
  memory.delete(platform)
  quietly(() => platform.storage().removeItem(key))
}

/** Writes the journal, which holds one attempt. */
export const writeJournal = (platform: Platform, entry: object): void => {
  // Remove the old entry first: full storage would keep it, and the next page would take it for this attempt.
  forgetAttempt(platform)
  try {
    platform.storage().setItem(key, JSON.stringify(entry))
  } catch {
    memory.set(platform, entry)
  }
}

/** Notes an attempt before its window opens; replaces the previous one. */
export const noteAttempt: (platform: Platform, entry: JournalEntry) => void = writeJournal

/** The last attempt that did not end on this page; empty if there is none. */
export const lastAttempt = (platform: Platform): JsonRecord => {
  try {
    const entry: unknown = memory.get(platform) ?? JSON.parse(platform.storage().getItem(key) ?? '')
    return withoutPrototype(asRecord(entry))
  } catch {
    return {}
  }
}

/** The ids in a journal entry. */
export const idsIn = (noted: JsonRecord): OutcomeIds => ({
  dialect: noted['dialect'] === 'v1' ? 'v1' : 'v2',
  paymentId: textOf(noted['paymentId']),
  issueId: textOf(noted['issueId']),
  customerUid: textOf(noted['customerUid']),
  identityVerificationId: textOf(noted['identityVerificationId']),
})

/** The gateway of a journal entry. If the entry does not say whether it approves late, assume that it may. */
export const gatewayIn = (noted: JsonRecord): KnownGateway => ({
  code: textOf(noted['gateway']),
  approvesLate: noted['approvesLate'] !== false,
})
