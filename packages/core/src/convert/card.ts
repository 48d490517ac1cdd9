import { isRecord, valueAt } from '../rules/path.js'
import { cardOf, company } from './pairs.js'
import type { Spell, Transfer } from './transfer.js'

/** Beyond the months that issuers offer lie the codes of point payments (KCP), which V2 has not. */
const isMonth = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 60
const isMonths = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every(isMonth)

const month: Spell = (value) => (isMonth(value) ? value : undefined)

const upTo = (last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2)

/** A `card_quota` list: what it means is the gateway's. */
const quotaToV2: Spell = (value, { quota }) => {
  if (!isMonths(value)) return undefined
  const last = Math.max(0, ...value)
  if (last === 0) return { fixedMonth: 0 }
  if (quota === 'fixed' || (quota === 'listed' && value.length === 1))
    return value.length === 1 ? { fixedMonth: last } : undefined
  if (quota === 'listed') return { availableMonthList: [...value] }
  const months = quota === 'up-to-largest' ? upTo(last) : value.filter((one) => one !== 0)
  return { availableMonthList: [0, ...months] }
}

const fixedToV1: Spell = (value, { quota, lose }, path) => {
  if (!isMonth(value)) return undefined
  if (value > 0 && quota !== 'fixed' && quota !== 'listed')
    lose(path, 'The buyer may choose fewer months on V1.')
  return value === 0 ? [] : [value]
}

const listToV1: Spell = (value, { quota, lose }, path) => {
  if (!isMonths(value) || value.length === 0) return undefined
  if (quota === 'listed') return [...value]
  const months = value.filter((one) => one !== 0)
  if (quota === 'fixed') return value.length === 1 ? months : undefined
  const shown = quota === 'up-to-largest' ? upTo(Math.max(0, ...months)) : months
  if (shown.length > months.length) lose(path, 'V1 shows every month up to the largest.')
  return shown
}

/** Instalments, and the issuers that show or pay the interest. */
export const cardToV2 = (one: Transfer, method: unknown): void => {
  const card = cardOf(method)
  one.carry('card.direct.quota', 'card.installment.monthOption.fixedMonth', month)
  one.carry('display.card_quota', `${card}.installment.monthOption`, quotaToV2)

  const detail = one.take('card.detail')
  if (!Array.isArray(detail)) return
  const shown: unknown[] = []
  const plans: unknown[] = []
  // All off, then some on, is V2's list; without it V1 turns single issuers off, which V2 cannot.
  const first: unknown = detail[0]
  const chosen = isRecord(first) && first['card_code'] === '*' && first['enabled'] === false
  detail.slice(chosen ? 1 : 0).forEach((item: unknown, index) => {
    const { card_code, enabled, max_month: last } = isRecord(item) ? item : {}
    const name = company.toV2(card_code, one, '')
    const on = chosen && enabled === true
    const free = isMonth(last) && last > 1
    if (name === undefined || (enabled !== undefined && !on) || (last !== undefined && !free))
      one.lose(`card.detail.${index + (chosen ? 1 : 0)}`, 'List the issuers that show.')
    else {
      if (on) shown.push(name)
      if (free) plans.push({ cardCompany: name, months: upTo(last) })
    }
  })
  if (chosen && !one.put(`${card}.availableCards`, shown)) one.lose('card.detail')
  if (plans.length > 0 && !one.put(`${card}.installment.freeInstallmentPlans`, plans)) one.lose('card.detail')
}

export const cardToV1 = (one: Transfer, method: unknown): void => {
  const card = cardOf(method)
  const monthOption = `${card}.installment.monthOption`
  // An issuer's own window takes its months; one that V1 does not know has fallen back to the list.
  if (valueAt(one.request, 'card.direct') !== undefined)
    one.carry('card.installment.monthOption.fixedMonth', 'card.direct.quota', month)
  one.carry(`${monthOption}.fixedMonth`, 'display.card_quota', fixedToV1)
  one.carry(`${monthOption}.availableMonthList`, 'display.card_quota', listToV1)

  const detail = new Map<unknown, Readonly<Record<string, unknown>>>()
  const paths = [`${card}.availableCards`, `${card}.installment.freeInstallmentPlans`]
  const [cards, plans] = paths.map((path) => {
    const list = one.take(path)
    return Array.isArray(list) ? list : list === undefined ? [] : [undefined]
  })
  cards?.forEach((name: unknown, index) => {
    const card_code = company.toV1(name, one, '')
    if (card_code === undefined) one.lose(`${paths[0]}.${index}`)
    else detail.set('*', { card_code: '*', enabled: false }).set(card_code, { card_code, enabled: true })
  })
  plans?.forEach((plan: unknown, index) => {
    const { cardCompany, months, pgProvider } = isRecord(plan) ? plan : {}
    const card_code = company.toV1(cardCompany, one, '')
    const last = isMonths(months) ? Math.max(0, ...months) : 0
    // V1 says only how far it goes: two months, three, and so on without a gap.
    const whole = isMonths(months) && last > 1 && upTo(last).every((one) => months.includes(one))
    if (card_code === undefined || !whole || pgProvider !== undefined) one.lose(`${paths[1]}.${index}`)
    else detail.set(card_code, { ...detail.get(card_code), card_code, max_month: last })
  })
  if (detail.size > 0 && !one.put('card.detail', [...detail.values()]))
    paths.forEach((path) => one.lose(path))
}
