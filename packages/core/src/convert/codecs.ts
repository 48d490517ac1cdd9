import { toMajor, toMinor } from '../requests/money.js'
import type { JsonRecord } from '../model.js'
import { code } from '../rules/fields.js'
import { numberIn } from '../rules/exact.js'
import { isRecord, ownOf } from '../rules/path.js'
import { splitTokens } from '../rules/tokens.js'
import type { Context, ValueConverter } from './transfer.js'

/** How a value is spelled in each dialect, where it is not the same. */
export interface Codec {
  readonly toV2: ValueConverter
  readonly toV1: ValueConverter
  /** Without this value the payment is another one. */
  readonly grave?: boolean
  /** All that V2 can say here, where that is a closed list in V1 by its very type. */
  readonly codes?: readonly string[]
}

const silent = { device: 'pc', report: () => {} } as const

/** A V2 code without the enum's name that may stand in front. */
export const bare = (value: unknown): unknown => code(value, '', silent)

/** Reads texts only. */
const text =
  (read: (value: string, ...rest: [Context, string]) => unknown): ValueConverter =>
  (value, ...rest) =>
    typeof value === 'string' ? read(value, ...rest) : undefined

/** V2 words by V1 words; of several the first is written. */
export const dictionary = (words: JsonRecord): Codec => ({
  toV2: text((value) => (Object.hasOwn(words, value) ? [words[value]].flat()[0] : undefined)),
  toV1: (value) => Object.keys(words).find((word) => [words[word]].flat().includes(bare(value))),
})

/** Exact amounts only; decimal text that is exact is read, with a warning. */
const amount =
  (convert: typeof toMinor): ValueConverter =>
  (value, { currency, mend }, path) => {
    const number = numberIn(value)
    const converted = convert(number ?? value, currency)
    if (number !== undefined && converted !== undefined) mend(path, 'number')
    return converted
  }

export const money: Codec = { toV2: amount(toMinor), toV1: amount(toMajor), grave: true }

const kinds = ['REAL', 'DIGITAL']

export const digital: Codec = {
  toV2: (value) => (typeof value === 'boolean' ? kinds[Number(value)] : undefined),
  toV1: (value) => {
    const kind = kinds.findIndex((one) => one === bare(value))
    return kind < 0 ? undefined : kind > 0
  },
  codes: kinds,
}

/** V1 takes one address or several, V2 always a list. */
export const oneOrMany: Codec = {
  toV2: (value) => (Array.isArray(value) ? value : [value]),
  toV1: (value) => (Array.isArray(value) && value.length === 1 ? value[0] : value),
}

/** V1 joins a PG's options into one string, V2 lists them. */
export const joined = (separator: string): Codec => ({
  toV2: text((value) => splitTokens(value, separator)),
  toV1: (value) =>
    Array.isArray(value) && value.every((word) => typeof word === 'string')
      ? value.join(separator)
      : undefined,
})

/** What a Korean clock shows at an ISO date-time; one without a zone is Korean already. */
const inKorea = (iso: string): string | undefined => {
  const time = Date.parse(/[Z+]|-\d\d:\d\d$/.test(iso) ? iso : `${iso}+09:00`)
  return /^\d{4}-/.test(iso) && time > 0 ? new Date(time + 32_400_000).toISOString().slice(0, 19) : undefined
}

/** A V1 day is a V2 moment in Korea: the first second of the first day, the last of the last. */
export const day = (ofDay: string): Codec => ({
  toV2: text((value) => {
    const [, date, time = ofDay] = /^(\d{8})(\d{6})?$/.exec(value.replace(/[-: ]/g, '')) ?? []
    return date && `${date.replace(/(..)(..)$/, '-$1-$2')}T${time.replace(/(..)(..)/, '$1:$2:')}+09:00`
  }),
  toV1: text((value, { lose }, path) => {
    const [date, time] = inKorea(value.includes('T') ? value : `${value}T00:00:00`)?.split('T') ?? []
    if (time && ![ofDay, '000000'].includes(time.replaceAll(':', ''))) lose(path)
    return date?.replaceAll('-', '')
  }),
})

/** So many hours from a moment as V1's date with a time, which is Korea's; a fraction of an hour counts. */
export const hoursFrom =
  (now: number): ValueConverter =>
  (hours) => {
    const due = typeof hours === 'number' && hours > 0 ? now + hours * 3_600_000 : NaN
    // Beyond the year 9999 a date has another form.
    return due < 253_370_000_000_000 ? inKorea(new Date(due).toISOString())?.replace('T', ' ') : undefined
  }

/**
 * schema PaymentRequestUnionVirtualAccountAccountExpiry: payrq's four forms, and RFC 3339. To the fifth that V1 takes,
 * which ends with the minute, the seconds are added.
 */
export const dueDate: Codec = {
  toV2: (value) => (typeof value === 'string' && /^\d{12}$/.test(value) ? `${value}00` : value),
  toV1: text((value) => (value.includes('T') ? inKorea(value)?.replace('T', ' ') : value)),
}

/** One line in V1, parts in V2: the way there guesses, the way back joins. */
export const address: Codec = {
  toV2: (value, { lose }, path) => {
    lose(path, 'customer.address.addressLine2')
    return { addressLine1: value, addressLine2: '' }
  },
  toV1: (value, { lose }, path) => {
    if (!isRecord(value)) return undefined
    const { country, province, city, addressLine1, addressLine2 } = ownOf(value)
    const lines = [province, city, addressLine1, addressLine2].filter((line) => line)
    if (country || lines.length > 1) lose(path)
    return lines.join(' ')
  },
}

/** Lists of products, key by key. What only one dialect knows of them is lost; the price changes its units. */
const listing = (keys: string, keysOfV2: string): Codec => {
  const [v1, v2] = [keys.split(' '), keysOfV2.split(' ')]
  const spell =
    (way: 'toV1' | 'toV2', from: readonly string[], to: readonly string[]): ValueConverter =>
    (value, context, path) =>
      Array.isArray(value)
        ? value.map((item: unknown, index) => {
            if (!isRecord(item)) {
              // A list in the list may hold prices that nobody converts.
              if (Array.isArray(item)) context.lose(`${path}.${index}`, undefined, 'error')
              return Array.isArray(item) ? {} : item
            }
            const spelled: Record<string, unknown> = {}
            for (const key of Object.keys(item)) {
              const given = item[key]
              if (given === undefined || given === null) continue
              const at = from.indexOf(key)
              const name = to[at]
              const isPrice = v2[at] === 'amount'
              const there = isPrice ? money[way](given, context, `${path}.${index}.${key}`) : given
              if (name === undefined || there === undefined)
                context.lose(`${path}.${index}.${key}`, undefined, isPrice ? 'error' : 'warning')
              else spelled[name] = there
            }
            return spelled
          })
        : undefined
  return { toV2: spell('toV2', v1, v2), toV1: spell('toV1', v2, v1), grave: true }
}

/** V1 prices a product in major units. */
export const products: Codec = /* @__PURE__ */ listing(
  'id name code unitPrice quantity',
  'id name code amount quantity',
)

/** What some gateways list in V1 instead: each product is an order. */
export const goods: Codec = /* @__PURE__ */ listing(
  'orderNumber name quantity amount',
  'id name quantity amount',
)
