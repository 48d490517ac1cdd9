import { both, either, includes, onMobile, onPc, type Condition } from '../../rules/conditions.js'
import { findingsOf, type Rule } from '../../rules/rule.js'
import { usualAmount, type Amounts } from '../../rules/values.js'

/**
 * The amounts that PGs usually take, one table for both dialects. Page: help.portone.io > PG사별 최소/최대 결제 금액.
 * Contracts change them, so other amounts are a warning.
 */

type Limits = readonly [min: number, max?: number]

/** In KRW, by V1's name of the method; `''` is for every other method. */
type Won = Readonly<Partial<Record<'card' | 'trans' | 'vbank' | 'phone' | '', Limits>>>

/** The same by V2's names. */
export const inV2 = ({ card, trans, vbank, phone, '': others }: Won): Amounts => {
  const limits = { CARD: card, TRANSFER: trans, VIRTUAL_ACCOUNT: vbank, MOBILE: phone, '': others }
  return Object.fromEntries(Object.entries(limits).flatMap(([name, one]) => (one ? [[name, one]] : [])))
}

export const inicisAmounts = { trans: [150], phone: [300], vbank: [1], '': [10] } as const satisfies Won
/** By card, unless an option of the request allows less. */
export const cardAmounts = { card: [1000] } as const satisfies Won
export const kcpAmounts = {
  card: [1000],
  trans: [400],
  vbank: [301],
  phone: [400],
  '': [100],
} as const satisfies Won
export const kcpTestAmounts = { vbank: [1], phone: [1], '': [100] } as const satisfies Won
export const niceAmounts = { card: [100], trans: [200], vbank: [1], phone: [500] } as const satisfies Won
export const tossAmounts = {
  card: [100],
  trans: [200, 10_000_000],
  vbank: [1],
  phone: [300],
} as const satisfies Won
export const mobiliansAmounts = { phone: [301], '': [100] } as const satisfies Won
export const welcomeAmounts = {
  card: [1, 999_999_999],
  trans: [300],
  vbank: [300],
  phone: [1, 2_000_000],
} as const satisfies Won
export const kakaoAmounts = { '': [100, 2_000_000] } as const satisfies Won
export const kakaoTestAmounts = { '': [100, 1_000_000] } as const satisfies Won

/** A currency, its decimals, and the limits in MINOR units. */
type Foreign = readonly [currency: string, decimals: number, min: number, max?: number]

export const eximbayAmounts: readonly Foreign[] = [
  ['KRW', 0, 100],
  ['USD', 2, 10, 100_000],
  ['JPY', 0, 100],
]
export const paymentwallAmounts: readonly Foreign[] = [
  ['USD', 2, 50, 50_000],
  ['EUR', 2, 30],
]

/** V1 counts MAJOR units, V2 MINOR ones. */
export const usualByCurrency = <const P extends 'amount' | 'totalAmount'>(
  path: P,
  amounts: readonly Foreign[],
): Rule => {
  const rules = amounts.map(([currency, decimals, min, max]) => {
    const unit = path === 'amount' ? 10 ** decimals : 1
    const limits: Limits = max === undefined ? [min / unit] : [min / unit, max / unit]
    return usualAmount(path, { '': limits }, undefined, currency)
  })
  return {
    code: 'out-of-range',
    paths: [path],
    finds: rules.flatMap(findingsOf),
    test: (scope) => rules.forEach((one) => one.test(scope)),
  }
}

/** The option that allows less than 1,000 KRW by card, in the bypass block of Inicis or Welcome; it differs by device. */
export const below1000 = (block: string): Condition =>
  either(
    both(onPc, includes(`${block}.acceptmethod`, 'below1000', ':')),
    both(onMobile, includes(`${block}.P_RESERVED`, 'below1000=Y', '&')),
  )
