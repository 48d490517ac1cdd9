import type { Severity } from '../diagnostics/diagnostic.js'
import type { Condition } from './conditions.js'
import { rule, type OneOrMore, type Rule } from './rule.js'

const day = 24 * 60 * 60_000
const korea = 9 * 60 * 60_000

/** `YYYYMMDD` with or without a time and dashes. It is read as Korean time. */
const local = /^(\d{4})-?(\d\d)-?(\d\d)(?:[ T]?(\d\d):?(?:(\d\d):?(\d\d)?)?)?$/

/**
 * A date in milliseconds since 1970. Missing parts of the time are the earliest, or with `last` the latest. NaN for a date
 * that does not exist, such as 31 February; `undefined` for a text of no known form.
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

/** The first of two dates is before the second; two equal days without a time are in order. Other rules check that both are dates. */
export const ordered = (from: string, to: string, severity?: Severity): Rule =>
  rule(
    'mismatch',
    (value, { at }) => (momentOf(at(from)) ?? NaN) >= (momentOf(value, true) ?? NaN),
    severity,
  )(to, undefined, { after: from })

/** A date that exists in the calendar. */
export const realDate = (paths: OneOrMore<string>, when?: Condition, severity?: Severity): Rule =>
  rule('invalid-format', (value) => Number.isNaN(momentOf(value)), severity)(paths, when, {
    expected: 'real-date',
  })

/**
 * A date that is not in the past, by the clock of the check. A buyer's clock may be wrong by hours, so less than a day
 * in the past is a warning.
 */
export const notPast = (paths: OneOrMore<string>, when?: Condition, severity: Severity = 'error'): Rule => ({
  code: 'mismatch',
  paths: [paths].flat(),
  when,
  finds: (severity === 'warning' ? [severity] : ([severity, 'warning'] as const)).map((of) => ({
    code: 'mismatch',
    severity: of,
    params: { after: 'now' },
  })),
  test: ({ at, now, report }) => {
    if (now === undefined) return
    for (const path of [paths].flat()) {
      const left = (momentOf(at(path), true) ?? NaN) - now
      if (left < 0) report('mismatch', path, { after: 'now' }, left < -day ? severity : 'warning')
    }
  },
})

/** A date at most so many minutes ahead. A warning, since the clock of the check may be wrong. */
export const within = (path: string, minutes: number): Rule =>
  rule('mismatch', (value, { now = NaN }) => (momentOf(value) ?? NaN) > now + minutes * 60_000, 'warning')(
    path,
    undefined,
    { before: minutes },
  )
