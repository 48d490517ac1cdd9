import type { JsonRecord } from '../model.js'
import { ownOf, valueAt } from '../rules/path.js'
import { cardOf, company } from './pairs.js'
import type { Context, ValueConverter, Transfer } from './transfer.js'

/** Values of 60 and more are KCP's codes for paying with points; V2 has no such codes. */
const isMonth = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 60
const month: ValueConverter = (value) => (isMonth(value) ? value : undefined)
const monthsIn = (value: unknown): readonly number[] | undefined =>
  Array.isArray(value) && value.every(isMonth) ? value : undefined

const upTo = (last: number): readonly number[] => [...Array(last + 1).keys()].slice(2)

const largest = (months: readonly number[]): number => Math.max(0, ...months)

/** The months that the window shows, where the gateway reads the list as a limit (`up-to-largest`, `span`). */
const reach = (quota: Context['quota'], months: readonly number[]): readonly number[] | undefined =>
  quota === 'up-to-largest'
    ? upTo(largest(months))
    : quota === 'span'
      ? upTo(largest(months)).filter((count) => count >= Math.min(...months))
      : undefined

/** A `card_quota` list as V2 options. Its meaning depends on the gateway (`quota`). */
const quotaToV2: ValueConverter = (value, { quota = 'exact' }) => {
  const months = monthsIn(value)
  if (!months) return undefined
  const last = largest(months)
  const single = months.length === 1
  if (last === 0 || (single && /listed|fixed/.test(quota))) return { fixedMonth: last }
  if (quota === 'fixed') return undefined
  const shown = reach(quota, months) ?? months.filter((count) => count > 0)
  return { availableMonthList: quota === 'listed' ? months : [0, ...shown] }
}

const fixedToV1: ValueConverter = (value, { quota = 'exact', lose }, path) => {
  if (!isMonth(value)) return undefined
  // On this gateway the buyer may still choose fewer months.
  if (value > 0 && !/listed|fixed/.test(quota)) lose(path)
  return value > 0 ? [value] : []
}

const listToV1: ValueConverter = (value, { quota = 'exact', lose }, path) => {
  const months = monthsIn(value)
  if (!months?.length || (quota === 'fixed' && months.length > 1)) return undefined
  const given = months.filter((count) => count > 0)
  const shown = reach(quota, given)
  if (shown && shown.length > given.length) lose(path)
  // A single month would remove lump sum from the choice.
  if (quota === 'fixed-or-exact' && given.length === 1 && months.length > 1) return undefined
  return shown ?? (quota === 'listed' ? months : given)
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Installments, the card issuers on offer and their interest-free plans. */
export const cardToV2 = (transfer: Transfer, method: unknown): void => {
  const card = cardOf(method)
  const option = `${card}.installment.monthOption`
  if (card === 'card') transfer.carry('card.direct.quota', `${option}.fixedMonth`, month)
  // V2 takes one fixed month or a list, never both.
  if (valueAt(transfer.request, option) === undefined) transfer.carry('display.card_quota', option, quotaToV2)

  const detail = listed(transfer.take('card.detail'))
  const first = ownOf(detail[0])
  // "All off, then some on" is V2's `availableCards`. V1 can also turn single issuers off, which V2 cannot express.
  const chosen = first['card_code'] === '*' && first['enabled'] === false
  const cards: unknown[] = []
  const plans: unknown[] = []
  detail.forEach((item, index) => {
    if (chosen && index === 0) return
    const { card_code, enabled, max_month: last } = ownOf(item)
    const cardCompany = company.toV2(card_code, transfer, '')
    const months = isMonth(last) ? upTo(last) : []
    if (!cardCompany || enabled !== (chosen || undefined) || (last === undefined ? !chosen : !months.length))
      return transfer.lose(`card.detail.${index}`)
    if (chosen) cards.push(cardCompany)
    if (months.length) plans.push({ cardCompany, months })
  })
  if (
    (cards.length && !transfer.put(`${card}.availableCards`, cards)) ||
    (plans.length && !transfer.put(`${card}.installment.freeInstallmentPlans`, plans))
  )
    transfer.lose('card.detail')
}

export const cardToV1 = (transfer: Transfer, method: unknown): void => {
  const card = cardOf(method)
  const option = `${card}.installment.monthOption`
  // The issuer's own window takes the month itself. An issuer that V1 does not know was not carried: use the list.
  if (valueAt(transfer.request, 'card.direct') !== undefined)
    transfer.carry('card.installment.monthOption.fixedMonth', 'card.direct.quota', month)
  transfer.carry(`${option}.fixedMonth`, 'display.card_quota', fixedToV1)
  transfer.carry(`${option}.availableMonthList`, 'display.card_quota', listToV1)

  const cards = `${card}.availableCards`
  const plans = `${card}.installment.freeInstallmentPlans`
  const detail = new Map<unknown, JsonRecord>()
  const add = (name: unknown, path: string, more: JsonRecord | undefined): void => {
    const card_code = company.toV1(name, transfer, '')
    if (card_code && more) detail.set(card_code, { card_code, ...detail.get(card_code), ...more })
    else transfer.lose(path)
  }
  listed(transfer.take(cards)).forEach((name, index) => {
    detail.set('*', { card_code: '*', enabled: false })
    add(name, `${cards}.${index}`, { enabled: true })
  })
  listed(transfer.take(plans)).forEach((plan, index) => {
    const { cardCompany, months, pgProvider } = ownOf(plan)
    const given = monthsIn(months) ?? []
    const free = upTo(largest(given))
    // `max_month` means every month from 2 up to it, so only lists without gaps can be carried.
    const whole = !pgProvider && free.length > 0 && free.every((count) => given.includes(count))
    add(cardCompany, `${plans}.${index}`, whole ? { max_month: free.length + 1 } : undefined)
  })
  if (detail.size && !transfer.put('card.detail', [...detail.values()])) transfer.lose(cards)
}
