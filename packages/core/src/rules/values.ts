import type { Severity } from '../diagnostics/diagnostic.js'
import type { Condition } from './conditions.js'
import { isPresent, valueBy } from './path.js'
import { rule, type Rule } from './rule.js'

const listed = <
  K extends 'values' | 'supports',
  P extends string,
  V extends string | number,
  T extends string,
>(
  kind: K,
  severity: Severity,
  path: P,
  allowed: readonly V[],
  when: Condition<T> | undefined,
): Rule<K, P, T, V> => {
  const keys = path.split('.')
  return {
    kind,
    paths: [path],
    when,
    values: allowed,
    test: ({ request, report }) => {
      const hold = (item: unknown, at: string) => {
        // A value of the wrong type was reported where it was read; a blank one means "not given".
        if (isPresent(item) && typeof item !== 'object' && !allowed.some((one) => one === item))
          report(severity, 'unsupported-value', at, { value: String(item).slice(0, 40), allowed })
      }
      const value = valueBy(request, keys)
      if (Array.isArray(value)) value.forEach((item, index) => hold(item, `${path}.${index}`))
      else hold(value, path)
    },
  }
}

/** A closed list of the guide; anything else is refused. Every item of an array is held against it. */
export const oneOf = <const P extends string, const V extends string | number, T extends string = 'always'>(
  path: P,
  allowed: readonly V[],
  when?: Condition<T>,
): Rule<'values', P, T, V> => listed('values', 'error', path, allowed, when)

/** The guide names what is supported, but no consequence: anything else is worth a warning. */
export const supports = <
  const P extends string,
  const V extends string | number,
  T extends string = 'always',
>(
  path: P,
  allowed: readonly V[],
  when?: Condition<T>,
): Rule<'supports', P, T, V> => listed('supports', 'warning', path, allowed, when)

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
  rule(
    'format',
    severity,
    'invalid-format',
    path,
    when,
    (value) => typeof value === 'string' && value !== '' && !pattern.test(value),
    { expected: name },
  )

/** How a text's length is counted. EUC-KR takes two bytes for Hangul, UTF-8 three. */
export type LengthUnit = 'characters' | 'bytes'

export const maxLength = <const P extends string, T extends string = 'always'>(
  path: P,
  max: number,
  unit: LengthUnit = 'characters',
  severity: Severity = 'error',
  when?: Condition<T>,
): Rule<'length', P, T, never> =>
  rule(
    'length',
    severity,
    'too-long',
    path,
    when,
    // Where a guide names no encoding, EUC-KR is read, two bytes for what is not ASCII: it refuses least.
    (value) =>
      typeof value === 'string' &&
      value.length * 2 > max &&
      Array.from(value).reduce(
        (length, letter) => length + (unit === 'bytes' && letter > '\u007f' ? 2 : 1),
        0,
      ) > max,
    { max, unit },
  )

const momentOf = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN)

/** The first of two moments must lie before the second; texts that are no dates are left to their format rules. */
export const ordered = <const P extends string>(from: P, to: P): Rule<'order', P, 'always', never> =>
  rule(
    'order',
    'error',
    'mismatch',
    to,
    undefined,
    (value, { at }) => momentOf(at(from)) >= momentOf(value),
    { after: from },
  )
