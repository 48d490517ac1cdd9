import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { DiagnosticParams } from '../diagnostics/params.js'
import type { Condition } from './conditions.js'
import type { ChannelFacts, Params, Scope } from './scope.js'

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
export interface Rule {
  /** What it reports at its paths. A table has no single code: see `finds`. */
  readonly code?: DiagnosticCode
  readonly paths: readonly string[]
  readonly when?: Condition | undefined
  /** The severity of its findings; an error, unless given. */
  readonly severity?: Severity | undefined
  /** The parameters of its findings: what messages need. */
  readonly params?: Params | undefined
  /** A closed list that every value at its path must stand in. */
  readonly values?: readonly (string | number)[]
  /** Values outside the list that are worth a warning only. */
  readonly tolerated?: readonly unknown[]
  /** All that it may report, where that is not just `code` with `severity` and `params` at its paths. */
  readonly finds?: readonly RuleFinding[]
  /** The facts of the contract that its test reads, beside those that its condition names. */
  readonly facts?: readonly (keyof ChannelFacts)[] | undefined
  /** Where it comes from, mostly a heading of the guide: see `cite`. Built packages have none. */
  readonly source?: string
  readonly test: (scope: Scope) => void
}

export type OneOrMore<T> = T | readonly T[]

/** Makes a rule for these paths, always or under a condition. */
export type RuleMaker<Code extends DiagnosticCode> = (
  paths: OneOrMore<string>,
  when?: Condition,
  /** The parameters of its findings, such as what the field excludes (`with`). */
  params?: DiagnosticParams[Code],
) => Rule

/** A kind of rule that checks each of its paths by itself. */
export const rule =
  <Code extends DiagnosticCode>(
    code: Code,
    broken: (value: unknown, scope: Scope) => boolean,
    severity?: Severity,
  ): RuleMaker<Code> =>
  (oneOrMore: OneOrMore<string>, when?: Condition, params?: DiagnosticParams[Code]) => {
    const paths = [oneOrMore].flat()
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
export const table = ({
  path,
  ...rest
}: {
  readonly path: string
  readonly finds: readonly RuleFinding[]
  readonly when?: Condition | undefined
  /** The facts of the contract that `test` reads. */
  readonly facts?: readonly (keyof ChannelFacts)[]
  readonly test: (scope: Scope) => void
}): Rule => ({ paths: [path], ...rest })

/** All that a rule may report. */
export const findingsOf = ({ code, severity, params, values, finds }: Rule): readonly RuleFinding[] =>
  finds ?? (code ? [{ code, severity, params: values ? { allowed: values } : params }] : [])
