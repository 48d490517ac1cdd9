import type { Severity } from '../diagnostics/diagnostic.js'
import type { Condition } from './conditions.js'
import { rule, type OneOrMore, type Rule } from './rule.js'

const day = 24 * 60 * 60_000
const korea = 9 * 60 * 60_000

/** `YYYYMMDD` with or without a time, dashed or not: local time, which is Korea's. */
const local = /^(\d{4})-?(\d\d)-?(\d\d)(?:[ T]?(\d\d):?(?:(\d\d):?(\d\d)?)?)?$/

/**
 * The moment that a date names, in milliseconds; of a day without a time its `last` or first one. NaN for what is no
 * date, such as 31 February; `undefined` for what is no text of a known form.
 */
export const momentOf = (value: unknown, last = false): number | undefined => {
  const written = typeof value === 'number' ? String(value) : value
  if (typeof written !== 'string') return undefined
  const parts = local.exec(written.trim())
  if (!parts) {
    const moment = /^\d{4}-\d\d-\d\dT/.test(written) ? Date.parse(written) : NaN
    return Number.isNaN(moment) ? undefined : moment
  }
  const [year = 0, month = 0, date = 0] = parts.slice(1, 4).map(Number)
  const [hour, minute, second] = [last ? '23' : '0', last ? '59' : '0', last ? '59' : '0'].map(
    (rest, index) => Number(parts[index + 4] ?? rest),
  ) as [number, number, number]
  const midnight = Date.UTC(year, month - 1, date)
  const real = new Date(midnight)
  return real.getUTCMonth() === month - 1 &&
    real.getUTCDate() === date &&
    hour < 24 &&
    minute < 60 &&
    second < 60
    ? midnight - korea + ((hour * 60 + minute) * 60 + second) * 1000
    : NaN
}

/** The first of two moments lies before the second, or on the same day; texts that are no dates are left to their format. */
export const ordered = <const P extends string>(
  from: P,
  to: P,
  severity?: Severity,
): Rule<'other', P, string, never> =>
  rule(
    'mismatch',
    (value, { at }) => (momentOf(at(from)) ?? NaN) >= (momentOf(value, true) ?? NaN),
    severity,
  )(to, undefined, { after: from })

/** A date that the calendar has. */
export const realDate = <const P extends string, T extends string = 'always'>(
  paths: OneOrMore<P>,
  when?: Condition<T>,
  severity?: Severity,
): Rule<'other', P, NoInfer<T>, never> =>
  rule('invalid-format', (value) => Number.isNaN(momentOf(value)), severity)(paths, when, {
    expected: 'real-date',
  })

/**
 * A date that is not over, by the clock of the check. A buyer's clock may be wrong by hours, so that what is over
 * since less than a day is a warning.
 */
export const notPast = <const P extends string>(
  paths: OneOrMore<P>,
  when?: Condition,
  severity: Severity = 'error',
): Rule<'other', P, string, never> => ({
  code: 'mismatch',
  paths: [paths].flat() as readonly P[],
  when,
  finds: (severity === 'warning' ? [severity] : ([severity, 'warning'] as const)).map((of) => ({
    code: 'mismatch',
    severity: of,
    params: { after: 'now' },
  })),
  test: ({ at, now, report }) => {
    if (now === undefined) return
    for (const path of [paths].flat() as readonly P[]) {
      const left = (momentOf(at(path), true) ?? NaN) - now
      if (left < 0) report('mismatch', path, { after: 'now' }, left < -day ? severity : 'warning')
    }
  },
})

/** A moment at most so many minutes ahead, by the clock of the check, which may be wrong: a warning. */
export const within = <const P extends string>(path: P, minutes: number): Rule<'other', P, string, never> =>
  rule('mismatch', (value, { now = NaN }) => (momentOf(value) ?? NaN) > now + minutes * 60_000, 'warning')(
    path,
    undefined,
    { before: minutes },
  )
