import { toMajor, toMinor } from '../requests/money.js'
import type { JsonRecord } from '../model.js'
import { code } from '../rules/fields.js'
import { numberIn } from '../rules/exact.js'
import { isRecord, ownOf } from '../rules/path.js'
import { splitTokens } from '../rules/tokens.js'
import type { Context, ValueConverter } from './transfer.js'

/** Converts one value between the dialects, where they write it differently. */
export interface Codec {
  readonly toV2: ValueConverter
  readonly toV1: ValueConverter
  /** Losing this value would change the payment, so the loss is an error and not a warning. */
  readonly lossIsError?: boolean
  /** All values that V2 has here, where V1's type (a boolean) is already a closed list. */
  readonly codes?: readonly string[]
}

const silent = { device: 'pc', report: () => {} } as const

/** A V2 code without the enum's name as a prefix: `CURRENCY_KRW` is `KRW`. */
export const bare = (value: unknown): unknown => code(value, '', silent)

/** Converts strings; other types have no counterpart. */
const text =
  (read: (value: string, ...rest: [Context, string]) => unknown): ValueConverter =>
  (value, ...rest) =>
    typeof value === 'string' ? read(value, ...rest) : undefined

/** V2 words by V1 words. Where V2 has several words, the first is written. */
export const dictionary = (words: JsonRecord): Codec => ({
  toV2: text((value) => (Object.hasOwn(words, value) ? [words[value]].flat()[0] : undefined)),
  toV1: (value) => Object.keys(words).find((word) => [words[word]].flat().includes(bare(value))),
})

/** Converts exact amounts only. An exact amount as text is read as a number, with a warning. */
const amount =
  (convert: typeof toMinor): ValueConverter =>
  (value, { currency, reportCoerced }, path) => {
    const number = numberIn(value)
    const converted = convert(number ?? value, currency)
    if (number !== undefined && converted !== undefined) reportCoerced(path, 'number')
    return converted
  }

export const money: Codec = { toV2: amount(toMinor), toV1: amount(toMajor), lossIsError: true }

const kinds = ['REAL', 'DIGITAL']

export const digital: Codec = {
  toV2: (value) => (typeof value === 'boolean' ? kinds[Number(value)] : undefined),
  toV1: (value) => {
    const kind = kinds.findIndex((name) => name === bare(value))
    return kind < 0 ? undefined : kind > 0
  },
  codes: kinds,
}

/** V1 takes one URL or a list, V2 always a list. */
export const oneOrMany: Codec = {
  toV2: (value) => (Array.isArray(value) ? value : [value]),
  toV1: (value) => (Array.isArray(value) && value.length === 1 ? value[0] : value),
}

/** V1 joins a gateway's options into one string, V2 lists them. */
export const joined = (separator: string): Codec => ({
  toV2: text((value) => splitTokens(value, separator)),
  toV1: (value) =>
    Array.isArray(value) && value.every((word) => typeof word === 'string')
      ? value.join(separator)
      : undefined,
})

/** An ISO date-time in Korean time, without a zone. Input without a zone is taken as Korean time. */
const inKorea = (iso: string): string | undefined => {
  const time = Date.parse(/[Z+]|-\d\d:\d\d$/.test(iso) ? iso : `${iso}+09:00`)
  return /^\d{4}-/.test(iso) && time > 0 ? new Date(time + 32_400_000).toISOString().slice(0, 19) : undefined
}

/** V1 has days, V2 has date-times: `timeOfDay` is added to a day (000000 to the first day, 235959 to the last). */
export const day = (timeOfDay: string): Codec => ({
  toV2: text((value) => {
    const [, date, time = timeOfDay] = /^(\d{8})(\d{6})?$/.exec(value.replace(/[-: ]/g, '')) ?? []
    return date && `${date.replace(/(..)(..)$/, '-$1-$2')}T${time.replace(/(..)(..)/, '$1:$2:')}+09:00`
  }),
  toV1: text((value, { lose }, path) => {
    const [date, time] = inKorea(value.includes('T') ? value : `${value}T00:00:00`)?.split('T') ?? []
    if (time && ![timeOfDay, '000000'].includes(time.replaceAll(':', ''))) lose(path)
    return date?.replaceAll('-', '')
  }),
})

/** A number of hours after `now` as V1's date and time, in Korean time. Fractions of an hour count. */
export const hoursFrom =
  (now: number): ValueConverter =>
  (hours) => {
    const due = typeof hours === 'number' && hours > 0 ? now + hours * 3_600_000 : NaN
    // From the year 10000 an ISO date has more digits.
    return due < 253_370_000_000_000 ? inKorea(new Date(due).toISOString())?.replace('T', ' ') : undefined
  }

/**
 * schema PaymentRequestUnionVirtualAccountAccountExpiry: payrq's four forms, and RFC 3339. V1's fifth form ends with the
 * minute; its seconds are added.
 */
export const dueDate: Codec = {
  toV2: (value) => (typeof value === 'string' && /^\d{12}$/.test(value) ? `${value}00` : value),
  toV1: text((value) => (value.includes('T') ? inKorea(value)?.replace('T', ' ') : value)),
}

/** V1 has one line, V2 has parts: the whole line becomes `addressLine1`, and parts are joined with spaces. */
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

/** Converts a list of products by keys in the same order. Other keys are lost; prices change their unit. */
const listing = (v1: readonly string[], v2: readonly string[]): Codec => {
  const convertValue =
    (direction: 'toV1' | 'toV2', from: readonly string[], to: readonly string[]): ValueConverter =>
    (value, context, path) =>
      Array.isArray(value)
        ? value.map((item: unknown, index) => {
            if (!isRecord(item)) {
              // A nested list may hold prices, which would stay unconverted.
              if (Array.isArray(item)) context.lose(`${path}.${index}`, undefined, 'error')
              return Array.isArray(item) ? {} : item
            }
            const converted: Record<string, unknown> = {}
            for (const key of Object.keys(item)) {
              const given = item[key]
              if (given === undefined || given === null) continue
              const at = from.indexOf(key)
              const name = to[at]
              const isPrice = v2[at] === 'amount'
              const there = isPrice ? money[direction](given, context, `${path}.${index}.${key}`) : given
              if (name === undefined || there === undefined)
                context.lose(`${path}.${index}.${key}`, undefined, isPrice ? 'error' : 'warning')
              else converted[name] = there
            }
            return converted
          })
        : undefined
  return { toV2: convertValue('toV2', v1, v2), toV1: convertValue('toV1', v2, v1), lossIsError: true }
}

/** V1 prices a product in major units. */
export const products: Codec = /* @__PURE__ */ listing(
  ['id', 'name', 'code', 'unitPrice', 'quantity'],
  ['id', 'name', 'code', 'amount', 'quantity'],
)

/** The list that some V1 gateways take in place of `products`: each item has its own order number. */
export const goods: Codec = /* @__PURE__ */ listing(
  ['orderNumber', 'name', 'quantity', 'amount'],
  ['id', 'name', 'quantity', 'amount'],
)
