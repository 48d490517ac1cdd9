import { code } from '../rules/fields.js'
import { splitTokens } from '../rules/tokens.js'
import { isRecord } from '../rules/path.js'
import { toMajor, toMinor } from '../requests/money.js'
import type { Spell } from './transfer.js'

/** How a value is spelled in each dialect, where it is not the same. */
export interface Spelling {
  readonly toV2: Spell
  readonly toV1: Spell
  /** Without this value the payment is another one. */
  readonly grave?: boolean
}

const silent = { device: 'pc', report: () => {} } as const

/** A V2 code without the enum's name that may stand in front. */
export const bare = (value: unknown): unknown => code(value, '', silent)

/** V1 words by V2 words. */
export const dictionary = (words: Readonly<Record<string, string>>): Spelling => ({
  toV2: (value) => (typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : undefined),
  toV1: (value) => Object.keys(words).find((word) => words[word] === bare(value)),
})

export const money: Spelling = {
  toV2: (value, { currency }) => toMinor(value, currency),
  toV1: (value, { currency }) => toMajor(value, currency),
  grave: true,
}

/** The same code, but V2 may have the enum's name in front. */
export const unprefixed: Spelling = { toV2: bare, toV1: bare }

/** V1 writes in small letters what V2 writes in capitals. */
export const capitals: Spelling = {
  toV2: (value) => (typeof value === 'string' ? value.toUpperCase() : undefined),
  toV1: (value) => {
    const word = bare(value)
    return typeof word === 'string' ? word.toLowerCase() : undefined
  },
}

export const digital: Spelling = {
  toV2: (value) => (value === true ? 'DIGITAL' : value === false ? 'REAL' : undefined),
  toV1: (value) => (bare(value) === 'DIGITAL' ? true : bare(value) === 'REAL' ? false : undefined),
}

/** V1 takes one address or several, V2 always a list. */
export const oneOrMany: Spelling = {
  toV2: (value) => (Array.isArray(value) ? [...value] : [value]),
  toV1: (value) => (Array.isArray(value) ? (value.length === 1 ? value[0] : [...value]) : value),
}

/** V1 joins a PG's options into one string, V2 lists them. */
export const joined = (separator: string): Spelling => ({
  toV2: (value) => (typeof value === 'string' ? splitTokens(value, separator) : undefined),
  toV1: (value) =>
    Array.isArray(value) && value.every((word) => typeof word === 'string')
      ? value.join(separator)
      : undefined,
})

/** V1's time of a Korean clock, `2026-01-31 23:59:59`, of an ISO date-time; one without a zone is Korean already. */
const koreanTime = (iso: string): string | undefined => {
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}+09:00`)
  return /^\d{4}-/.test(iso) && !Number.isNaN(time)
    ? new Date(time + 9 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')
    : undefined
}

/** A V1 day is a V2 moment in Korea: the first second of the first day, the last of the last. */
export const day = (ofDay: '00:00:00' | '23:59:59'): Spelling => ({
  toV2: (value) => {
    if (typeof value !== 'string') return undefined
    const [found, year, month, date, hour, minute, second] =
      /^(\d{4})-?(\d\d)-?(\d\d)(?: ?(\d\d):?(\d\d):?(\d\d))?$/.exec(value) ?? []
    const time = hour === undefined ? ofDay : `${hour}:${minute}:${second}`
    return found === undefined ? undefined : `${year}-${month}-${date}T${time}+09:00`
  },
  toV1: (value, { lose }, path) => {
    if (typeof value !== 'string') return undefined
    const [date, time] = koreanTime(value.includes('T') ? value : `${value}T${ofDay}`)?.split(' ') ?? []
    if (time !== undefined && time !== ofDay && time !== '00:00:00') lose(path, 'V1 counts whole days.')
    return date?.replaceAll('-', '')
  },
})

/** V2 takes V1's four forms, and RFC 3339 besides. */
export const dueDate: Spelling = {
  toV2: (value) => value,
  toV1: (value) => (typeof value === 'string' && value.includes('T') ? koreanTime(value) : value),
}

/** One line in V1, parts in V2: the way there guesses, the way back joins. */
export const address: Spelling = {
  toV2: (value, { lose }, path) => {
    if (typeof value !== 'string') return undefined
    lose(path, 'Give both lines: V2 wants addressLine1 and addressLine2.')
    return { addressLine1: value, addressLine2: '' }
  },
  toV1: (value, { lose }, path) => {
    if (!isRecord(value)) return undefined
    const lines = [value['province'], value['city'], value['addressLine1'], value['addressLine2']].filter(
      (line) => typeof line === 'string' && line !== '',
    )
    if (lines.length > 1 || value['country']) lose(path, 'V1 has one line: the parts are joined.')
    return lines.length === 0 ? undefined : lines.join(' ')
  },
}

// What is called the same in both dialects, and the price of one.
const itemKeys = ['id', 'name', 'code', 'quantity']

const productsIn =
  (way: 'toV1' | 'toV2', price: string, priceThere: string): Spell =>
  (value, context, path) => {
    if (!Array.isArray(value)) return undefined
    return value.map((item: unknown, index) => {
      const spelled: Record<string, unknown> = {}
      if (!isRecord(item)) context.lose(`${path}.${index}`)
      for (const [key, given] of Object.entries(isRecord(item) ? item : {})) {
        const priced = key === price && given !== undefined
        const said = priced ? money[way](given, context, path) : itemKeys.includes(key) ? given : undefined
        if (said !== undefined) spelled[priced ? priceThere : key] = said
        else if (given !== undefined)
          context.lose(`${path}.${index}.${key}`, undefined, priced ? 'error' : 'warning')
      }
      return spelled
    })
  }

/** Both dialects list products; V1 prices one in major units. */
export const products: Spelling = {
  toV2: /* @__PURE__ */ productsIn('toV2', 'unitPrice', 'amount'),
  toV1: /* @__PURE__ */ productsIn('toV1', 'amount', 'unitPrice'),
}
