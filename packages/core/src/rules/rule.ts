import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { DiagnosticParams } from '../diagnostics/params.js'
import type { Condition } from './conditions.js'
import type { ChannelFacts, Params, Scope } from './scope.js'

/** What the types of a request learn from a rule. */
export type RuleKind = 'required' | 'name' | 'values' | 'other'

/** What a rule may report, as data: the reference reads it, and a test holds it against what the rule does report. */
export type RuleFinding = { readonly [Code in DiagnosticCode]: FindingOf<Code> }[DiagnosticCode]

interface FindingOf<Code extends DiagnosticCode> {
  readonly code: Code
  /** Where, if not at the rule's own paths; `[]` stands for any item of a list: `products[].link`. */
  readonly path?: string
  /** An error, unless given. */
  readonly severity?: Severity | undefined
  /** What its parameters always are. */
  readonly params?: Partial<DiagnosticParams[Code]> | undefined
  /** What its other parameters depend on: paths of the request, `channel.facts.…`, or `gateway`. */
  readonly dependsOn?: readonly string[]
  /** Where it is reported at all, beside the rule's own condition. */
  readonly when?: Condition
}

/** One demand of a guide: the parameters it is about, when it holds, and how a request is checked. */
export interface Rule<
  Kind extends RuleKind = RuleKind,
  Path extends string = string,
  Tag extends string = string,
  Value = unknown,
> {
  /** What it reports at its paths. A table has no single code: see `finds`. */
  readonly code?: DiagnosticCode
  readonly paths: readonly Path[]
  readonly when?: Condition<Tag> | undefined
  /** The severity of its findings; an error, unless given. */
  readonly severity?: Severity | undefined
  /** The parameters of its findings: what messages need. */
  readonly params?: Params | undefined
  /** A closed list that every value at its path must stand in. */
  readonly values?: readonly Value[]
  /** Values outside the list that are worth a warning only. */
  readonly tolerated?: readonly unknown[]
  /** All that it may report, where that is not just `code` with `severity` and `params` at its paths. */
  readonly finds?: readonly RuleFinding[]
  /** The facts of the contract that its test reads, beside those that its condition names. */
  readonly facts?: readonly (keyof ChannelFacts)[] | undefined
  /** Where it comes from, mostly a heading of the guide: see `cite`. Built packages have none. */
  readonly source?: string
  readonly test: (scope: Scope) => void
  /** Only for types. */
  readonly kind?: Kind
}

export type OneOrMore<T> = T | readonly T[]

/** Makes a rule for these paths, always or under a condition. */
export type RuleMaker<Code extends DiagnosticCode, K extends RuleKind = 'other'> = <
  const P extends string,
  T extends string = 'always',
>(
  paths: OneOrMore<P>,
  when?: Condition<T>,
  /** The parameters of its findings, such as what the field excludes (`with`). */
  params?: DiagnosticParams[Code],
) => Rule<K, P, NoInfer<T>, never>

/** A kind of rule that checks each of its paths by itself. */
export const rule =
  <Code extends DiagnosticCode, K extends RuleKind = 'other'>(
    code: Code,
    broken: (value: unknown, scope: Scope) => boolean,
    severity?: Severity,
  ): RuleMaker<Code, K> =>
  <P extends string, T extends string>(
    oneOrMore: OneOrMore<P>,
    when?: Condition<T>,
    params?: DiagnosticParams[Code],
  ) => {
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

/** A rule that the other makers cannot express: a function in the gateway's own folder, with its findings declared. */
export const table = <P extends string>({
  path,
  ...rest
}: {
  readonly path: P
  readonly finds: readonly RuleFinding[]
  readonly when?: Condition | undefined
  /** The facts of the contract that `test` reads. */
  readonly facts?: readonly (keyof ChannelFacts)[]
  readonly test: (scope: Scope) => void
}): Rule<'other', P, string, never> => ({ paths: [path], ...rest })

/** All that a rule may report. */
export const findingsOf = ({ code, severity, params, values, finds }: Rule): readonly RuleFinding[] =>
  finds ?? (code ? [{ code, severity, params: values ? { allowed: values } : params }] : [])
