import { merchantIdOf } from '../gateways/index.js'
import { at, isRecord, numberAt, textAt, textsAt, type Json } from '../common/json.js'
import type { Attempt } from '../store/payments.js'

// Filtering, sorting and paging of lists.

const day = 86_400_000

/** An RFC 3339 time, as milliseconds since the epoch. */
export const timeAt = (value: unknown, path: string): number | undefined => {
  const text = textAt(value, path)
  const time = text === undefined ? Number.NaN : Date.parse(text)
  return Number.isNaN(time) ? undefined : time
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly page: { readonly number: number; readonly size: number; readonly totalCount: number }
}

/** The requested page; by default the first ten items. */
export const pageOf = <Item>(all: readonly Item[], query: Json): Page<Item> => {
  const whole = (path: string, otherwise: number): number => {
    const value = numberAt(query, path)
    return value === undefined || !Number.isSafeInteger(value) || value < 0 ? otherwise : value
  }
  const number = whole('page.number', 0)
  const size = whole('page.size', 10)
  const items = all.slice(number * size, (number + 1) * size)
  return { items, page: { number, size, totalCount: all.length } }
}

const methodTypes: Readonly<Record<string, string>> = {
  card: 'CARD',
  transfer: 'TRANSFER',
  'virtual-account': 'VIRTUAL_ACCOUNT',
  mobile: 'MOBILE',
  gift: 'GIFT_CERTIFICATE',
  'easy-pay': 'EASY_PAY',
  'convenience-store': 'CONVENIENCE_STORE',
}
const platforms = { pc: 'SDK_PC', mobile: 'SDK_MOBILE', api: 'API' } as const

const searched: Readonly<Record<string, (attempt: Attempt) => string | undefined>> = {
  PAYMENT_ID: ({ id }) => id,
  TX_ID: ({ txId }) => txId,
  SCHEDULE_ID: ({ scheduleId }) => scheduleId,
  FAIL_REASON: ({ failure }) => failure?.message,
  CARD_APPROVAL_NUMBER: ({ paidWith }) => (paidWith?.kind === 'card' ? paidWith.approvalNumber : undefined),
  VIRTUAL_ACCOUNT_NUMBER: ({ paidWith }) => paidWith?.account?.number,
  PG_MERCHANT_ID: ({ channel }) => merchantIdOf(channel),
  PG_TX_ID: ({ pgTxId }) => pgTxId,
  CANCEL_REASON: ({ cancellations }) => cancellations.at(-1)?.reason,
  ORDER_NAME: ({ orderName }) => orderName,
  CUSTOMER_NAME: ({ buyer }) => buyer.name,
  CUSTOMER_EMAIL: ({ buyer }) => buyer.email,
  CUSTOMER_PHONE_NUMBER: ({ buyer }) => buyer.phone,
  USER_AGENT: ({ userAgent }) => userAgent,
  BILLING_KEY: ({ billingKey }) => billingKey,
}

type Test = (attempt: Attempt) => boolean

const among = (wanted: readonly string[], of: (attempt: Attempt) => string | undefined): Test => {
  return (attempt) => wanted.length === 0 || wanted.includes(of(attempt) ?? '')
}

/** The test of each filter; undefined for a value that the sandbox does not support. */
const tests: Readonly<Record<string, (filter: Json) => Test | undefined>> = {
  storeId: () => () => true,
  // The status is PAY_PENDING everywhere except in this filter.
  status: (filter) =>
    among(textsAt(filter, 'status'), ({ status }) => (status === 'PAY_PENDING' ? 'PENDING' : status)),
  methods: (filter) => among(textsAt(filter, 'methods'), ({ paidWith }) => methodTypes[paidWith?.kind ?? '']),
  pgProvider: (filter) =>
    among(textsAt(filter, 'pgProvider'), ({ channel }) => channel.config.pgProvider.toUpperCase()),
  isTest:
    ({ isTest }) =>
    ({ channel }) =>
      (channel.config.type === 'TEST') === isTest,
  isScheduled:
    ({ isScheduled }) =>
    ({ scheduleId }) =>
      (scheduleId !== undefined) === isScheduled,
  version: (filter) => among(textsAt(filter, 'version'), () => 'V2'),
  platformType: (filter) => among(textsAt(filter, 'platformType'), ({ origin }) => platforms[origin]),
  currency: (filter) => among(textsAt(filter, 'currency'), ({ currency }) => currency),
  textSearch: ({ textSearch }) => {
    const searches = (Array.isArray(textSearch) ? textSearch : []).map((search: unknown) => {
      const field = textAt(search, 'field') ?? ''
      const value = textAt(search, 'value') ?? ''
      const readers =
        field === 'ALL'
          ? Object.values(searched)
          : [Object.hasOwn(searched, field) ? searched[field] : undefined]
      return readers.every((read) => read !== undefined)
        ? (attempt: Attempt) => readers.some((read) => read(attempt)?.includes(value) === true)
        : undefined
    })
    return searches.every((search) => search !== undefined)
      ? (attempt) => searches.every((search) => search(attempt))
      : undefined
  },
}

const handledElsewhere: readonly string[] = ['timestampType', 'from', 'until', 'sortBy', 'sortOrder']

/** The payments that match `filter`, or the name of a filter that the sandbox does not support. */
export const selectPayments = (
  attempts: readonly Attempt[],
  query: Json,
  now: number,
): readonly Attempt[] | { readonly unknown: string } => {
  const given = at(query, 'filter')
  const filter = isRecord(given) ? given : {}
  const until = timeAt(filter, 'until') ?? now
  const from = timeAt(filter, 'from') ?? until - 90 * day
  const byChange = (path: string): boolean => textAt(filter, path) === 'STATUS_CHANGED_AT'
  const timeBy = (change: boolean, attempt: Attempt): number =>
    change ? attempt.statusChangedAt : attempt.requestedAt
  const applied: Test[] = []
  for (const name of Object.keys(filter).filter((key) => !handledElsewhere.includes(key))) {
    const test = Object.hasOwn(tests, name) ? tests[name]?.(filter) : undefined
    if (test === undefined) return { unknown: name }
    applied.push(test)
  }
  const sorted = attempts
    .filter((attempt) => {
      const time = timeBy(byChange('timestampType'), attempt)
      return time >= from && time <= until && applied.every((test) => test(attempt))
    })
    .toSorted((left, right) => timeBy(byChange('sortBy'), left) - timeBy(byChange('sortBy'), right))
  return textAt(filter, 'sortOrder') === 'ASC' ? sorted : sorted.toReversed()
}
