import type { Severity } from '../diagnostics/diagnostic.js'
import type { Condition } from './conditions.js'
import { rule, type Rule } from './rule.js'
import { nearest } from './spelling.js'

const each = (value: unknown, path: string, visit: (item: unknown, path: string) => void): void => {
  if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${path}.${index}`))
  else if (value !== undefined && value !== null) visit(value, path)
}

const listed = <
  K extends 'values' | 'supports',
  P extends string,
  V extends string | number,
  T extends string,
>(
  kind: K,
  path: P,
  values: readonly V[],
  when: Condition<T> | undefined,
): Rule<K, P, T, V> =>
  rule(
    kind,
    path,
    when,
    (scope) =>
      each(scope.at(path), path, (item, at) => {
        // A value of the wrong type was reported where it was read; the blank one means "not given".
        if (item === '' || (typeof item !== 'string' && typeof item !== 'number')) return
        if (values.some((value) => value === item)) return
        const use = typeof item === 'string' ? nearest(item, values.map(String)) : undefined
        const severity = kind === 'values' ? 'error' : 'warning'
        scope.report(severity, 'unsupported-value', at, {
          value: String(item).slice(0, 40),
          allowed: values,
          use,
        })
      }),
    values,
  )

/** A closed list of the guide; anything else is refused. Every item of an array is held against it. */
export const oneOf = <const P extends string, const V extends string | number, T extends string = 'always'>(
  path: P,
  values: readonly V[],
  when?: Condition<T>,
): Rule<'values', P, T, V> => listed('values', path, values, when)

/** The guide names what is supported, but no consequence: anything else is worth a warning. */
export const supports = <
  const P extends string,
  const V extends string | number,
  T extends string = 'always',
>(
  path: P,
  values: readonly V[],
  when?: Condition<T>,
): Rule<'supports', P, T, V> => listed('supports', path, values, when)

/** A form with a name that messages know. */
export interface Format {
  readonly name: string
  readonly pattern: RegExp
}

export const printableAscii: Format = { name: 'ascii', pattern: /^[ -~]*$/ }
export const alphanumeric: Format = { name: 'alphanumeric', pattern: /^[\da-z]*$/i }

export const format = <const P extends string, T extends string = 'always'>(
  path: P,
  { name, pattern }: Format,
  when?: Condition<T>,
  severity: Severity = 'error',
): Rule<'format', P, T, never> =>
  rule('format', path, when, (scope) =>
    each(scope.at(path), path, (item, at) => {
      if (typeof item === 'string' && !pattern.test(item))
        scope.report(severity, 'invalid-format', at, { expected: name })
    }),
  )

/** How a text's length is counted. EUC-KR takes two bytes for Hangul, UTF-8 three. */
export type LengthUnit = 'characters' | 'bytes'

// Where a guide names no encoding, EUC-KR is read: it is the one that refuses least.
const lengthIn = (value: string, unit: LengthUnit): number => {
  let length = 0
  for (const character of value) length += unit === 'bytes' && character > '\u007f' ? 2 : 1
  return length
}

export const maxLength = <const P extends string, T extends string = 'always'>(
  path: P,
  max: number,
  unit: LengthUnit = 'characters',
  severity: Severity = 'error',
  when?: Condition<T>,
): Rule<'length', P, T, never> =>
  rule('length', path, when, (scope) => {
    const value = scope.at(path)
    if (typeof value === 'string' && lengthIn(value, unit) > max)
      scope.report(severity, 'too-long', path, { max, unit })
  })

/** The first of two moments must lie before the second; texts that are no dates are left to their format rules. */
export const ordered = <const P extends string>(from: P, to: P): Rule<'order', P, 'always', never> =>
  rule('order', [from, to], undefined, (scope) => {
    const start = Date.parse(String(scope.at(from)))
    const end = Date.parse(String(scope.at(to)))
    if (start >= end) scope.report('error', 'mismatch', to, { after: from })
  })
