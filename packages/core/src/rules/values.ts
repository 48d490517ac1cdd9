import type { Severity } from '../diagnostics/diagnostic.js'
import type { ExpectedForm } from '../diagnostics/params.js'
import { method, not, type Condition } from './conditions.js'
import { inList } from './findings.js'
import { isList, isOver, isPresent, isRecord, wordsIn } from './path.js'
import { rule, type RuleFinding, type Rule } from './rule.js'
import type { Scope } from './scope.js'

/** Makes closed lists of one severity. */
const listed =
  (severity?: Severity) =>
  (path: string, values: readonly (string | number)[], when?: Condition): Rule => ({
    code: 'unsupported-value',
    paths: [path],
    when,
    severity,
    values,
    test: (scope) => {
      const value = scope.at(path)
      // A blank value means "not given".
      if (isPresent(value)) inList(value, path, scope, values, severity)
    },
  })

/** A closed list of the guide; anything else is refused. */
export const oneOf = /* @__PURE__ */ listed()

const listFindings = (
  allowed: readonly unknown[],
  ...severities: readonly Severity[]
): readonly RuleFinding[] =>
  severities.map((severity) => ({ code: 'unsupported-value', severity, params: { allowed } }))

/** A closed list, and values outside it that are only a warning: shops send them, but they are not offered to buyers. */
export const oneOfOr = (
  path: string,
  values: readonly (string | number)[],
  tolerated: readonly string[],
  when?: Condition,
): Rule => ({
  code: 'unsupported-value',
  paths: [path],
  when,
  values,
  tolerated,
  finds: listFindings(values, 'error', 'warning'),
  test: (scope) => {
    const value = scope.at(path)
    const known: readonly unknown[] = tolerated
    if (isPresent(value)) inList(value, path, scope, values, known.includes(value) ? 'warning' : 'error')
  },
})

/** A closed list for every item of a list. */
export const eachOneOf = (
  path: string,
  values: readonly (string | number)[],
  when?: Condition,
  severity?: Severity,
): Rule => ({
  code: 'unsupported-value',
  paths: [path],
  when,
  severity,
  values,
  finds: [{ code: 'unsupported-value', path: `${path}[]`, severity, params: { allowed: values } }],
  test: (scope) => {
    const list = scope.at(path)
    if (isList(list))
      list.forEach((value, index) => inList(value, `${path}.${index}`, scope, values, severity))
  },
})

/** The guide lists what is supported, but not what happens otherwise: other values are a warning. */
export const supports = /* @__PURE__ */ listed('warning')

/** How a text's length is counted. EUC-KR takes two bytes for Hangul, UTF-8 three. */
export type LengthUnit = 'characters' | 'bytes'

export const maxLength = (
  path: string,
  max: number,
  unit: LengthUnit = 'characters',
  severity?: Severity,
  when?: Condition,
): Rule =>
  rule(
    'too-long',
    // If a guide names no encoding, count as EUC-KR, two bytes for each character outside ASCII: it refuses least.
    (value) =>
      typeof value === 'string' &&
      value.length * 2 > max &&
      (unit === 'bytes' ? value.replace(/\P{ASCII}/gu, '??') : Array.from(value)).length > max,
    severity,
  )(path, when, { max, unit })

/** For guides that name UTF-8: Hangul takes three bytes. */
export const maxUtf8Bytes = (path: string, max: number, when?: Condition): Rule =>
  rule('too-long', (value) => typeof value === 'string' && new TextEncoder().encode(value).length > max)(
    path,
    when,
    { max, unit: 'bytes' },
  )

export const maxItems = (path: string, max: number, severity?: Severity): Rule =>
  rule('too-long', (value) => isList(value) && value.length > max, severity)(path, undefined, {
    max,
    unit: 'items',
  })

/** A number within bounds, both included. */
export const between = (path: string, min: number, max: number, when?: Condition): Rule =>
  rule('out-of-range', (value) => typeof value === 'number' && (value < min || value > max))(path, when, {
    min,
    max,
  })

/** The form of a text, under a condition. Without a condition, a field checks it: see `shaped`. */
export const matches = (
  path: string,
  pattern: RegExp,
  expected: ExpectedForm,
  when?: Condition,
  severity?: Severity,
): Rule =>
  rule(
    'invalid-format',
    (value) => typeof value === 'string' && isPresent(value) && !pattern.test(value),
    severity,
  )(path, when, { expected })

/** Rounds to three decimals: no currency has more, but sums of floats do. */
const thousandths = (value: number): number => Math.round(value * 1000)

/** Prices times quantities add up to the total. Items without numbers are reported by their fields. */
export const addsUp = (list: string, price: string, total: string): Rule =>
  rule('mismatch', (items, { at }) => {
    const sum = at(total)
    if (!isList(items) || items.length === 0 || typeof sum !== 'number') return false
    const costs = items.map((item) => (isRecord(item) ? [item[price], item['quantity']] : []))
    return (
      costs.flat().every((one) => typeof one === 'number') &&
      thousandths(sum) !==
        costs.reduce((all, [one, many]) => all + thousandths(Number(one)) * Number(many), 0)
    )
  })(list, undefined, { total })

/** The least and the largest amount that a gateway takes, by method; `''` is for every other method. */
export type Amounts = Readonly<Record<string, readonly [min: number, max?: number]>>

/** The currency of the amounts. V1 requests may leave out the gateway's usual one. */
const currencyOf = ({ at, gateway }: Scope): unknown =>
  at('currency') ?? gateway.conversion?.currency ?? 'KRW'

const usualFindings = (amounts: Amounts): readonly RuleFinding[] =>
  Object.entries(amounts).map(([name, [min, max]]) => ({
    code: 'out-of-range',
    severity: 'warning',
    params: { min, ...(max !== undefined && { max }), contract: true },
    when: name === '' ? not(method(...Object.keys(amounts))) : method(name),
  }))

/**
 * An amount outside of what contracts usually allow is a warning, since contracts differ. Amounts in other currencies are
 * not checked. `amounts` are in the dialect's units: V1 MAJOR, V2 MINOR.
 */
export const usualAmount = (path: string, amounts: Amounts, when?: Condition, currency = 'KRW'): Rule => ({
  code: 'out-of-range',
  paths: [path],
  when,
  finds: usualFindings(amounts),
  test: (scope) => {
    const amount = scope.at(path)
    const method = wordsIn(scope.method)
    const [min, max] = amounts[Object.hasOwn(amounts, method) ? method : ''] ?? [0]
    if (typeof amount !== 'number' || currencyOf(scope) !== currency) return
    if (amount < min || isOver(amount, max ?? amount))
      scope.report(
        'out-of-range',
        path,
        { min, ...(max !== undefined && { max }), contract: true },
        'warning',
      )
  },
})

/** The least amount in KRW for installments by card. It is lower for Hyundai Card and on some gateways. */
export const usualFloor = 50_000
export const hyundaiFloor = 10_000

/** The least amount for installments if the amount at `path` is in KRW and below it; otherwise undefined. */
export const missedFloor = (scope: Scope, path: string, card?: unknown): number | undefined => {
  const amount = scope.at(path)
  const { installmentsFrom = usualFloor } = scope.gateway
  const floor = card === '367' || card === 'HYUNDAI_CARD' ? hyundaiFloor : installmentsFrom
  return typeof amount === 'number' && amount < floor && currencyOf(scope) === 'KRW' ? floor : undefined
}
