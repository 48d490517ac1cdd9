import type { Dialect, JsonRecord } from '../../model.js'
import { isRecord } from '../../rules/path.js'
import type { Answer, OutcomeDetails } from './outcome.js'

/** A primitive as text; anything else, and an empty text, counts as absent. */
export const text = (value: unknown): string | undefined =>
  value !== null && typeof value !== 'object' ? String(value ?? '') || undefined : undefined

export const asRecord = (value: unknown): JsonRecord => (isRecord(value) ? value : {})

/** A copy that answers for its own properties only, whatever somebody put on `Object.prototype`. */
export const bare = <T extends object>(value: T): T => ({ __proto__: null, ...value })

/** A property of the value or of its class; what somebody put on `Object.prototype` says nothing about a payment. */
export const property = (value: unknown, name: string): unknown =>
  isRecord(value) && (Object.hasOwn(value, name) || !(name in Object.prototype)) ? value[name] : undefined

/** What an answer says. V1's scripts write `undefined` and `null` into addresses for what they lack (contract §9.1). */
export const said = (value: unknown): string | undefined => {
  const whole = text(value)
  return whole === 'undefined' || whole === 'null' ? undefined : whole
}

/** Characters that are read of a text: no PG says more, and anyone can make an address too long for our patterns. */
const longest = 1_000
export const saidInShort = (value: unknown): string | undefined => said(value)?.slice(0, longest)

const details: Readonly<Record<keyof OutcomeDetails, true>> = {
  code: true,
  message: true,
  pgCode: true,
  pgMessage: true,
}

/**
 * Our names of fields by PortOne's, which a dialect's requests, answers and return addresses share. Where two of theirs give
 * the same field, the last counts.
 */
export type AnswerNames = readonly [Dialect, Readonly<Record<string, Exclude<keyof Answer, 'dialect'>>>]

/** The ids and the details in an answer or a request. */
export const readFields = ([dialect, names]: AnswerNames, source: unknown): Answer => {
  const fields: { -readonly [name in keyof Answer]: Answer[name] } = bare({ dialect })
  for (const [theirs, ours] of Object.entries(names)) {
    const value = (Object.hasOwn(details, ours) ? saidInShort : said)(property(source, theirs))
    // Under manual confirmation V2 writes NEEDS_CONFIRMATION in place of a billing key.
    if (value && value !== 'NEEDS_CONFIRMATION') fields[ours] = value
  }
  // "[pgCode] pgMessage" is how both dialects hand on what a PG said.
  const [, pgCode, pgMessage] =
    (fields.code === 'PG_PROVIDER_ERROR' && /^\[(\S+)\] ([^]*)/.exec(fields.message ?? '')) || []
  return pgCode ? bare({ pgCode, pgMessage, ...fields }) : fields
}
