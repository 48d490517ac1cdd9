import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { Condition } from './conditions.js'
import type { ChannelFacts, Params, Scope } from './scope.js'

/** What the types of a request learn from a rule. */
export type RuleKind = 'required' | 'name' | 'values' | 'other'

/** One sentence of a guide: the fields it speaks of, when it holds, and how a request is held against it. */
export interface Rule<
  Kind extends RuleKind = RuleKind,
  Path extends string = string,
  Tag extends string = string,
  Value = unknown,
> {
  /** What it finds, so that `requirements` can read the same data as `check`; a table has no one code. */
  readonly code?: DiagnosticCode
  readonly paths: readonly Path[]
  readonly when?: Condition<Tag> | undefined
  /** How grave its findings are: an error, unless it is said otherwise. */
  readonly severity?: Severity | undefined
  /** What the words about its findings need. */
  readonly params?: Params | undefined
  /** A closed list that every value at its path must stand in. */
  readonly values?: readonly Value[]
  /** Values outside the list that are worth a warning only. */
  readonly tolerated?: readonly unknown[]
  /** The facts of the contract that its test reads, beside those that its condition names. */
  readonly facts?: readonly (keyof ChannelFacts)[]
  /** Where it comes from, mostly a heading of the guide: see `cite`. Built packages have none. */
  readonly source?: string
  readonly test: (scope: Scope) => void
  /** Only for types. */
  readonly kind?: Kind
}

export type OneOrMore<T> = T | readonly T[]

/** Makes rules of one kind: for these paths, always or when the condition holds. */
export type RuleMaker<K extends RuleKind = 'other'> = <const P extends string, T extends string = 'always'>(
  paths: OneOrMore<P>,
  when?: Condition<T>,
  /** What the words about a finding need, such as what the field excludes (`with`). */
  params?: Params,
) => Rule<K, P, NoInfer<T>, never>

/** A kind of rule that looks at each of its paths alone. */
export const rule =
  <K extends RuleKind = 'other'>(
    code: DiagnosticCode,
    broken: (value: unknown, scope: Scope) => boolean,
    severity?: Severity,
  ): RuleMaker<K> =>
  <P extends string, T extends string>(oneOrMore: OneOrMore<P>, when?: Condition<T>, params?: Params) => {
    const paths = [oneOrMore].flat() as readonly P[]
    return {
      code,
      paths,
      when,
      severity,
      params,
      test: (scope) => {
        for (const path of paths)
          if (broken(scope.at(path), scope)) scope.report(code, path, params, severity)
      },
    }
  }

/** A rule that resists the vocabulary: a named function over a table in the gateway's own file. */
export const table = <P extends string>(
  path: P,
  test: (scope: Scope) => void,
  when?: Condition,
  facts?: readonly (keyof ChannelFacts)[],
): Rule<'other', P, string, never> => ({ paths: [path], when, test, ...(facts && { facts }) })
