import { describe, expect, test } from 'vitest'
import { describe as say } from '../src/diagnostics/describe.js'
import type { Diagnostic } from '../src/diagnostics/diagnostic.js'
import { en } from '../src/diagnostics/en.js'
import { ko } from '../src/diagnostics/ko.js'
import type { JsonRecord, RestCall } from '../src/model.js'
import { checkCall } from '../src/rest/check-call.js'
import type { RestGateway } from '../src/rest/gateway.js'
import { evaluate, type Ruled } from '../src/rules/evaluate.js'
import { findingsOf, type Rule, type RuleFinding } from '../src/rules/rule.js'
import type { ChannelFacts } from '../src/rules/scope.js'
import type { Finding } from './gateway-table.js'
import { instrument, type Report } from './instrument.js'
import { deepFreeze, patched, type Patch } from './json.js'

/** A body that a reader of the guide would send: no error and no warning. */
export interface ValidCall<Call extends RestCall = RestCall> {
  readonly call: Call
  readonly body: JsonRecord
  readonly facts?: ChannelFacts | undefined
}

/** One way to break a valid body, and one that nearly does. */
export interface CallRow<Name extends string = string> {
  readonly name: string
  /** The valid body that this row changes. */
  readonly of: Name
  readonly patch: Patch
  /** Every finding, in any order. */
  readonly expect: readonly Finding[]
  /** A change that comes close and passes. */
  readonly almost: Patch
  readonly facts?: ChannelFacts | undefined
  /** What the near miss may still report. */
  readonly almostExpect?: readonly Finding[] | undefined
}

/** The clock of every table. */
const now = Date.parse('2030-01-01T12:00:00+09:00')

const sorted = (found: readonly Diagnostic[]) =>
  found.map(({ severity, code, path }) => `${severity} ${code} ${path}`).sort()
const wanted = (expected: readonly Finding[]) => expected.map((finding) => finding.join(' ')).sort()

const labelOf = (call: string, { code, paths }: Rule): string =>
  `${call}: ${code ?? 'table'} ${paths.join(', ')}`

const kindOf = ({ code, path = '', severity = 'error' }: RuleFinding): string => `${severity} ${code} ${path}`

const ownRulesOf = (gateway: RestGateway): readonly (readonly [string, Rule])[] =>
  Object.entries(gateway.ruled).flatMap(([call, ruled]) =>
    (ruled?.profiles[call]?.rules ?? []).map((rule) => [call, rule] as const),
  )

const baseRulesOf = (gateway: RestGateway): readonly (readonly [string, Rule])[] =>
  Object.entries(gateway.ruled).flatMap(([call, ruled]) =>
    (ruled?.base.rules ?? []).map((rule) => [call, rule] as const),
  )

/** Tests a gateway's REST rules: every rule is broken, nearly broken, and where it has a condition spared. */
export const testRest = <Call extends RestCall, const Name extends string>(
  gateway: RestGateway<string, 'v1' | 'v2', Call>,
  {
    valid,
    rows,
    subject = 'gateway',
  }: {
    readonly valid: Readonly<Record<Name, ValidCall<Call>>>
    readonly rows: readonly CallRow<NoInfer<Name>>[]
    /** Which rules the rows must break: the gateway's own, or those that all gateways share. */
    readonly subject?: 'gateway' | 'base'
  },
): void => {
  const reportsOf = ({ call, body, facts }: ValidCall): readonly Report[] => {
    const ruled: Ruled | undefined = gateway.ruled[call]
    const reports: Report[] = []
    if (ruled) evaluate(body, { gateway: instrument(ruled, reports), operation: call, facts, now })
    return reports
  }

  describe(`${gateway.dialect} ${gateway.code}, REST`, () => {
    test.each(Object.entries<ValidCall<Call>>(valid))('accepts %s', (_, { call, body, facts }) => {
      const found = checkCall(deepFreeze(structuredClone(body)), { gateway, call, facts, now })
      expect(sorted(found.filter(({ severity }) => severity !== 'notice'))).toEqual([])
    })

    test.each(rows.map((row) => [`${row.name} (${row.of})`, row] as const))('reports %s', (_, row) => {
      const { call, body, facts = row.facts } = valid[row.of]
      const broken = checkCall(deepFreeze(patched(body, row.patch)), { gateway, call, facts, now })
      expect(sorted(broken)).toEqual(wanted(row.expect))
      for (const finding of broken)
        for (const messages of [ko, en]) {
          const words = say(finding, messages)
          expect(words).toContain(gateway.code)
          expect(words).not.toMatch(/undefined|null|NaN|\[object|=>| {2}|\s$|^\s/)
        }
      const near = checkCall(patched(body, row.almost), { gateway, call, facts, now })
      expect(sorted(near)).toEqual(wanted(row.almostExpect ?? []))
    })

    test('every rule is broken by a row, and not by its near miss; declared findings are seen', () => {
      const ran = rows.map((row) => {
        const from = valid[row.of]
        const run = (patch: Patch) =>
          reportsOf({ ...from, facts: from.facts ?? row.facts, body: patched(from.body, patch) })
        return { broken: run(row.patch), near: run(row.almost) }
      })
      const all = [
        ...ran.flatMap(({ broken, near }) => [...broken, ...near]),
        ...Object.values<ValidCall<Call>>(valid).flatMap(reportsOf),
      ]
      const gaps = (subject === 'base' ? baseRulesOf(gateway) : ownRulesOf(gateway)).flatMap(
        ([call, rule]) => {
          const label = labelOf(call, rule)
          const hits = (reports: readonly Report[]) =>
            reports.some((report) => report.rule === rule && !report.spared)
          const breaking = ran.filter(({ broken }) => hits(broken))
          if (breaking.length === 0) return [`${label}: no row breaks it`]
          if (!breaking.some(({ near }) => !hits(near))) return [`${label}: every near miss breaks it too`]
          const spares = !rule.when || all.some((report) => report.rule === rule && report.spared)
          const seen = all.filter((report) => report.rule === rule && !report.spared)
          return [
            ...(spares ? [] : [`${label}: its condition spares no body`]),
            ...seen.flatMap(({ declared, code, path }) =>
              declared ? [] : [`${label}: does not declare ${code} ${path}`],
            ),
            ...findingsOf(rule)
              .map(kindOf)
              .filter(
                (kind) =>
                  subject === 'gateway' &&
                  !seen.some(({ declared }) => declared && kindOf(declared) === kind),
              )
              .map((kind) => `${label}: ${kind} is never seen`),
          ]
        },
      )
      expect([...new Set(gaps)]).toEqual([])
    })
  })
}
