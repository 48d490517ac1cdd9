import type { Severity } from '../diagnostics/diagnostic.js'
import type { Condition } from './conditions.js'
import { inList } from './findings.js'
import { isPresent } from './path.js'
import { rule, type Rule, type RuleKind } from './rule.js'

/** Makes closed lists of one severity. */
const listed =
  <K extends RuleKind>(severity?: Severity) =>
  <const P extends string, const V extends string | number, T extends string = 'always'>(
    path: P,
    values: readonly V[],
    when?: Condition<T>,
  ): Rule<K, P, T, V> => ({
    code: 'unsupported-value',
    paths: [path],
    when,
    values,
    test: (scope) => {
      const value = scope.at(path)
      // A blank value means "not given".
      if (isPresent(value)) inList(value, path, scope, values, severity)
    },
  })

/** A closed list of the guide; anything else is refused. */
export const oneOf = /* @__PURE__ */ listed<'values'>()

/** The guide names what is supported, but no consequence: anything else is worth a warning. */
export const supports = /* @__PURE__ */ listed<'other'>('warning')

/** How a text's length is counted. EUC-KR takes two bytes for Hangul, UTF-8 three. */
export type LengthUnit = 'characters' | 'bytes'

export const maxLength = <const P extends string>(
  path: P,
  max: number,
  unit: LengthUnit = 'characters',
  severity?: Severity,
): Rule<'other', P, 'always', never> =>
  rule(
    'too-long',
    // Where a guide names no encoding, EUC-KR is read, two bytes for what is not ASCII: it refuses least.
    (value) =>
      typeof value === 'string' &&
      value.length * 2 > max &&
      (unit === 'bytes' ? value.replace(/\P{ASCII}/gu, '??') : Array.from(value)).length > max,
    severity,
  )(path, undefined, { max, unit })

const momentOf = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : NaN)

/** The first of two moments must lie before the second; texts that are no dates are left to their format. */
export const ordered = <const P extends string>(from: P, to: P): Rule<'other', P, 'always', never> =>
  rule('mismatch', (value, { at }) => momentOf(at(from)) >= momentOf(value))(to, undefined, { after: from })
