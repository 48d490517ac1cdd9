import type { Dialect } from '../../model.js'
import type { Answer, OutcomeDetails } from './outcome.js'
import { givenText, property, shortText, withoutPrototype } from './values.js'

const details: Readonly<Record<keyof OutcomeDetails, true>> = {
  code: true,
  message: true,
  pgCode: true,
  pgMessage: true,
}

/**
 * PortOne's field names of a dialect and ours for each. Requests, answers and return addresses share them. Where two of
 * PortOne's names give the same field, the later one wins.
 */
export type AnswerNames = readonly [Dialect, Readonly<Record<string, Exclude<keyof Answer, 'dialect'>>>]

/** Reads the ids and details of an answer or a request. */
export const readFields = ([dialect, names]: AnswerNames, source: unknown): Answer => {
  const fields: { -readonly [name in keyof Answer]: Answer[name] } = withoutPrototype({ dialect })
  for (const [portoneName, ourName] of Object.entries(names)) {
    const read = Object.hasOwn(details, ourName) ? shortText : givenText
    const value = read(property(source, portoneName))
    // Under manual confirmation V2 writes NEEDS_CONFIRMATION in place of a billing key.
    if (value && value !== 'NEEDS_CONFIRMATION') fields[ourName] = value
  }
  // Both dialects pass on a PG's error as "[pgCode] pgMessage".
  const [, pgCode, pgMessage] =
    (fields.code === 'PG_PROVIDER_ERROR' && /^\[(\S+)\] ([^]*)/.exec(fields.message ?? '')) || []
  return pgCode ? withoutPrototype({ pgCode, pgMessage, ...fields }) : fields
}
