import type { Condition } from './conditions.js'
import type { Scope } from './scope.js'

/** What a rule is for, so that `requirements` and the generated tables can read the same data as `check`. */
export type RuleKind =
  | 'required'
  | 'name'
  | 'recommended'
  | 'together'
  | 'exclusive'
  | 'forbidden'
  | 'values'
  | 'supports'
  | 'format'
  | 'length'
  | 'range'
  | 'order'
  | 'ignored'
  | 'deprecated'
  | 'contract'
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
  readonly values: readonly Value[] | undefined
  readonly test: (scope: Scope) => void
}

type OneOrMore<T> = T | readonly T[]

export const many = <T extends string>(paths: OneOrMore<T>): readonly T[] =>
  typeof paths === 'string' ? [paths] : paths

export const rule = <K extends RuleKind, P extends string, T extends string = 'always', V = never>(
  kind: K,
  paths: OneOrMore<P>,
  when: Condition<T> | undefined,
  test: (scope: Scope, paths: readonly P[]) => void,
  values?: readonly V[],
): Rule<K, P, T, V> => {
  const list = many(paths)
  return { kind, paths: list, when, values, test: (scope) => test(scope, list) }
}

/** A rule that resists the vocabulary: a named function over a table in the gateway's own file. */
export const table = <P extends string>(
  paths: OneOrMore<P>,
  test: (scope: Scope) => void,
): Rule<'table', P, 'always', never> => rule('table', paths, undefined, test)
