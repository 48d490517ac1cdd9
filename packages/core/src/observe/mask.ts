import { isList, isRecord } from '../rules/path.js'
import { harmless, isEach, isNamed, type Shown } from './harmless.js'

/** What JSON can hold, with personal data told by its kind alone. */
export type Masked = string | number | boolean | null | readonly Masked[] | MaskedRecord

export interface MaskedRecord {
  readonly [name: string]: Masked
}

/** Names of fields are code; what does not look like one (an address, a number) may be data. */
const isFieldName = (name: string): boolean => /^[A-Za-z_]\w{0,39}$/.test(name)

/** Could change the page's own objects when somebody assigns them. */
const unsafe: readonly string[] = ['__proto__', 'constructor', 'prototype']

const most = { fields: 100, items: 20 }

const count = (number: number, noun: string): string => `•• ${number} ${noun}${number === 1 ? '' : 's'}`

/** What a value is, without what it says. */
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
  const shown = list.slice(0, most.items).map((item) => maskBy(each, item))
  return list.length > shown.length ? [...shown, count(list.length - shown.length, 'more item')] : shown
}

const maskRecord = (record: Readonly<Record<string, unknown>>, named: { readonly [name: string]: Shown }) => {
  const shown: Record<string, Masked> = {}
  let others = 0
  for (const name of Object.keys(record)) {
    if (unsafe.includes(name)) continue
    const isShown = isFieldName(name) && Object.keys(shown).length < most.fields
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

/** By another list of what may be shown than that of requests and outcomes. */
export const maskWith = (shown: Shown, value: unknown): Masked => {
  try {
    return maskBy(shown, value)
  } catch {
    // It throws when it is read: a getter, a proxy.
    return '•• unreadable'
  }
}

/**
 * A request of either dialect, or an outcome, without personal data: ids, amounts, codes and flags stay, of everything
 * else only the kind (`'•• 11 chars'`), so that a field nobody has thought of is never shown. Pure; never throws.
 */
export const mask = (value: unknown): Masked => maskWith(harmless, value)
