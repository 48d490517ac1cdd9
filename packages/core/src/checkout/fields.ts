import type { Dialect, JsonRecord } from '../requests/model.js'
import { isRecord } from '../rules/path.js'
import type { Answer } from './outcome.js'

/** A primitive as text; anything else, and an empty text, counts as absent. */
export const text = (value: unknown): string | undefined =>
  value !== null && typeof value !== 'object' ? String(value ?? '') || undefined : undefined

export const asRecord = (value: unknown): JsonRecord => (isRecord(value) ? value : {})

/** Ours by theirs: answers, requests and return addresses of a dialect use the same names; the last one counts. */
export type AnswerNames = readonly [Dialect, Readonly<Record<string, Exclude<keyof Answer, 'dialect'>>>]

/** The ids and the details in an answer or a request of a dialect. */
export const readFields = ([dialect, names]: AnswerNames, source: unknown): Answer => {
  const fields: { -readonly [name in keyof Answer]: Answer[name] } = { dialect }
  const record = asRecord(source)
  for (const [theirs, ours] of Object.entries(names)) {
    const value = text(record[theirs])
    // Under manual confirmation V2 writes NEEDS_CONFIRMATION in place of a billing key.
    if (value && value !== 'NEEDS_CONFIRMATION') fields[ours] = value
  }
  // "[pgCode] pgMessage" is how both dialects hand on what a PG said.
  const [, pgCode, pgMessage] =
    (fields.code === 'PG_PROVIDER_ERROR' && /^\[(\S+)\] ([^]*)/.exec(fields.message ?? '')) || []
  return pgCode ? { pgCode, pgMessage, ...fields } : fields
}
