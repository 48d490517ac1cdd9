import type { JsonRecord } from '../../model.js'
import { isRecord } from '../../rules/path.js'

/** A primitive as text; undefined for anything else and for an empty text. */
export const textOf = (value: unknown): string | undefined =>
  value !== null && typeof value !== 'object' ? String(value ?? '') || undefined : undefined

export const asRecord = (value: unknown): JsonRecord => (isRecord(value) ? value : {})

/** A copy without a prototype, so that properties added to `Object.prototype` are never read from it. */
export const withoutPrototype = <T extends object>(value: T): T => ({ __proto__: null, ...value })

/** A property of the value or its class; those of `Object.prototype` are not read. */
export const property = (value: unknown, name: string): unknown =>
  isRecord(value) && (Object.hasOwn(value, name) || !(name in Object.prototype)) ? value[name] : undefined

/** A value as text. V1's scripts write `undefined` and `null` into addresses for missing values (contract §9.1). */
export const givenText = (value: unknown): string | undefined => {
  const text = textOf(value)
  return text === 'undefined' || text === 'null' ? undefined : text
}

/** Longest text that patterns are run on: PGs send less, and a hostile address may hold any length. */
const maxLength = 1_000

/** As `givenText`, cut to a length that patterns can be run on. */
export const shortText = (value: unknown): string | undefined => givenText(value)?.slice(0, maxLength)
