import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Condition } from './conditions.js'
import { valueBy } from './path.js'
import type { Params, Scope } from './scope.js'

/** What a rule is for, so that `requirements` and the generated tables can read the same data as `check`. */
export type RuleKind =
  | 'required'
  | 'name'
  | 'any-of'
  | 'recommended'
  | 'together'
  | 'exclusive'
  | 'forbidden'
  | 'values'
  | 'supports'
  | 'format'
  | 'length'
  | 'order'
  | 'ignored'
  | 'deprecated'
  | 'contract'
  | 'contract-needs'
  | 'table'

/** One sentence of a guide: the fields it speaks of, when it holds, and how a request is held against it. */
export interface Rule<
  Kind extends RuleKind = RuleKind,
  Path extends string = string,
  Tag extends string = string,
  Value = unknown,
> {
  readonly kind: Kind
  readonly paths: readonly Path[]
  readonly when: Condition<Tag> | undefined
  /** The closed list of a `values` rule. */
  readonly values?: readonly Value[]
  readonly test: (scope: Scope) => void
}

export type OneOrMore<T> = T | readonly T[]

const many = <T extends string>(paths: OneOrMore<T>): readonly T[] =>
  typeof paths === 'string' ? [paths] : paths

/** A rule that looks at each of its paths alone. */
export const rule = <K extends RuleKind, P extends string, T extends string = 'always'>(
  kind: K,
  severity: Severity,
  code: DiagnosticCode,
  oneOrMore: OneOrMore<P>,
  when: Condition<T> | undefined,
  broken: (value: unknown, scope: Scope) => boolean,
  params?: Params,
): Rule<K, P, T, never> => {
  const paths = many(oneOrMore)
  const fields = paths.map((path) => ({ path, keys: path.split('.') }))
  return {
    kind,
    paths,
    when,
    test: (scope) => {
      for (const { path, keys } of fields)
        if (broken(valueBy(scope.request, keys), scope)) scope.report(severity, code, path, params)
    },
  }
}

/** A rule that resists the vocabulary: a named function over a table in the gateway's own file. */
export const table = <P extends string>(
  paths: OneOrMore<P>,
  test: (scope: Scope) => void,
): Rule<'table', P, 'always', never> => ({ kind: 'table', paths: many(paths), when: undefined, test })
