import { isList, isRecord } from '../rules/path.js'
import { harmless, isEach, isNamed, type Shown } from './harmless.js'

/** A JSON value in which personal data is replaced by its kind (`'•• 11 chars'`). */
export type Masked = string | number | boolean | null | readonly Masked[] | MaskedRecord

export interface MaskedRecord {
  readonly [name: string]: Masked
}

/** Whether a key looks like a field name. Other keys (an address, a number) may be personal data. */
const isFieldName = (name: string): boolean => /^[A-Za-z_]\w{0,39}$/.test(name)

/** Keys that could change other objects when they are assigned. */
const unsafe: readonly string[] = ['__proto__', 'constructor', 'prototype']

const limits = { fields: 100, items: 20 }

const count = (number: number, noun: string): string => `•• ${number} ${noun}${number === 1 ? '' : 's'}`

/** The kind and size of a value, without its content. */
const kindOf = (value: unknown): Masked => {
  if (value === null) return null
  if (typeof value === 'string') {
    if (value === '') return ''
    return /^[a-z][\w+.-]*:\/\//i.test(value) ? '•• address' : count(value.length, 'char')
  }
  if (isList(value)) return count(value.length, 'item')
  return isRecord(value) ? count(Object.keys(value).length, 'field') : `•• ${typeof value}`
}

const maskList = (list: readonly unknown[], each: Shown): Masked => {
  const shown = list.slice(0, limits.items).map((item) => maskBy(each, item))
  return list.length > shown.length ? [...shown, count(list.length - shown.length, 'more item')] : shown
}

const maskRecord = (record: Readonly<Record<string, unknown>>, named: { readonly [name: string]: Shown }) => {
  const shown: Record<string, Masked> = {}
  let others = 0
  for (const name of Object.keys(record)) {
    if (unsafe.includes(name)) continue
    const isShown = isFieldName(name) && Object.keys(shown).length < limits.fields
    if (!isShown) others += 1
    else if (record[name] !== undefined)
      shown[name] = maskBy(Object.hasOwn(named, name) ? named[name] : undefined, record[name])
  }
  if (others > 0) shown['••'] = count(others, 'more field')
  return shown
}

const maskBy = (shown: Shown | undefined, value: unknown): Masked => {
  if (shown === undefined) return kindOf(value)
  if (isEach(shown)) return isList(value) ? maskList(value, shown[0]) : kindOf(value)
  if (isNamed(shown)) {
    if (typeof value === 'boolean') return value
    return isRecord(value) ? maskRecord(value, shown) : kindOf(value)
  }
  const isScalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return isScalar && shown(value) ? value : kindOf(value)
}

/** As `mask`, with another list of fields that may be shown. */
export const maskWith = (shown: Shown, value: unknown): Masked => {
  try {
    return maskBy(shown, value)
  } catch {
    // A getter or proxy throws.
    return '•• unreadable'
  }
}

/**
 * A request of either dialect, or an outcome, without personal data: ids, amounts, codes and flags stay; everything
 * else is replaced by its kind (`'•• 11 chars'`), unknown fields included. Pure; never throws.
 */
export const mask = (value: unknown): Masked => maskWith(harmless, value)
