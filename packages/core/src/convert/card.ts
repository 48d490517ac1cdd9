import type { JsonRecord } from '../model.js'
import { ownOf, valueAt } from '../rules/path.js'
import { cardOf, company } from './pairs.js'
import type { Context, ValueConverter, Transfer } from './transfer.js'

/** Beyond the months that issuers offer lie the codes of point payments (KCP), which V2 has not. */
const isMonth = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 60
const month: ValueConverter = (value) => (isMonth(value) ? value : undefined)
const monthsIn = (value: unknown): readonly number[] | undefined =>
  Array.isArray(value) && value.every(isMonth) ? value : undefined

const upTo = (last: number): readonly number[] => [...Array(last + 1).keys()].slice(2)

const largest = (months: readonly number[]): number => Math.max(0, ...months)

/** The months that a list shows beyond its own, where it names only how far it goes. */
const reach = (quota: Context['quota'], months: readonly number[]): readonly number[] | undefined =>
  quota === 'up-to-largest'
    ? upTo(largest(months))
    : quota === 'span'
      ? upTo(largest(months)).filter((one) => one >= Math.min(...months))
      : undefined

/** A `card_quota` list as V2 options: what it means is the gateway's. */
const quotaToV2: ValueConverter = (value, { quota = 'exact' }) => {
  const months = monthsIn(value)
  if (!months) return undefined
  const last = largest(months)
  const single = months.length === 1
  if (last === 0 || (single && /listed|fixed/.test(quota))) return { fixedMonth: last }
  if (quota === 'fixed') return undefined
  const shown = reach(quota, months) ?? months.filter((one) => one > 0)
  return { availableMonthList: quota === 'listed' ? months : [0, ...shown] }
}

const fixedToV1: ValueConverter = (value, { quota = 'exact', lose }, path) => {
  if (!isMonth(value)) return undefined
  // The buyer may choose fewer months.
  if (value > 0 && !/listed|fixed/.test(quota)) lose(path)
  return value > 0 ? [value] : []
}

const listToV1: ValueConverter = (value, { quota = 'exact', lose }, path) => {
  const months = monthsIn(value)
  if (!months?.length || (quota === 'fixed' && months.length > 1)) return undefined
  const given = months.filter((one) => one > 0)
  const shown = reach(quota, given)
  if (shown && shown.length > given.length) lose(path)
  // One month alone would take the lump sum away.
  if (quota === 'fixed-or-exact' && given.length === 1 && months.length > 1) return undefined
  return shown ?? (quota === 'listed' ? months : given)
}

const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value]

/** Instalments, and the issuers that show or are free of interest. */
export const cardToV2 = (one: Transfer, method: unknown): void => {
  const card = cardOf(method)
  const option = `${card}.installment.monthOption`
  if (card === 'card') one.carry('card.direct.quota', `${option}.fixedMonth`, month)
  // One month or a list, never both.
  if (valueAt(one.request, option) === undefined) one.carry('display.card_quota', option, quotaToV2)

  const detail = listed(one.take('card.detail'))
  const first = ownOf(detail[0])
  // All off, then some on, is V2's list; without it V1 turns single issuers off, which V2 cannot.
  const chosen = first['card_code'] === '*' && first['enabled'] === false
  const cards: unknown[] = []
  const plans: unknown[] = []
  detail.forEach((item, index) => {
    if (chosen && index === 0) return
    const { card_code, enabled, max_month: last } = ownOf(item)
    const cardCompany = company.toV2(card_code, one, '')
    const months = isMonth(last) ? upTo(last) : []
    if (!cardCompany || enabled !== (chosen || undefined) || (last === undefined ? !chosen : !months.length))
      return one.lose(`card.detail.${index}`)
    if (chosen) cards.push(cardCompany)
    if (months.length) plans.push({ cardCompany, months })
  })
  if (
    (cards.length && !one.put(`${card}.availableCards`, cards)) ||
    (plans.length && !one.put(`${card}.installment.freeInstallmentPlans`, plans))
  )
    one.lose('card.detail')
}

export const cardToV1 = (one: Transfer, method: unknown): void => {
  const card = cardOf(method)
  const option = `${card}.installment.monthOption`
  // An issuer's own window takes its month; one that V1 does not know has fallen back to the list.
  if (valueAt(one.request, 'card.direct') !== undefined)
    one.carry('card.installment.monthOption.fixedMonth', 'card.direct.quota', month)
  one.carry(`${option}.fixedMonth`, 'display.card_quota', fixedToV1)
  one.carry(`${option}.availableMonthList`, 'display.card_quota', listToV1)

  const cards = `${card}.availableCards`
  const plans = `${card}.installment.freeInstallmentPlans`
  const detail = new Map<unknown, JsonRecord>()
  const add = (name: unknown, path: string, more: JsonRecord | undefined): void => {
    const card_code = company.toV1(name, one, '')
    if (card_code && more) detail.set(card_code, { card_code, ...detail.get(card_code), ...more })
    else one.lose(path)
  }
  listed(one.take(cards)).forEach((name, index) => {
    detail.set('*', { card_code: '*', enabled: false })
    add(name, `${cards}.${index}`, { enabled: true })
  })
  listed(one.take(plans)).forEach((plan, index) => {
    const { cardCompany, months, pgProvider } = ownOf(plan)
    const given = monthsIn(months) ?? []
    const free = upTo(largest(given))
    // V1 says only how far it goes: two months, three, and so on without a gap.
    const whole = !pgProvider && free.length > 0 && free.every((one) => given.includes(one))
    add(cardCompany, `${plans}.${index}`, whole ? { max_month: free.length + 1 } : undefined)
  })
  if (detail.size && !one.put('card.detail', [...detail.values()])) one.lose(cards)
}
