import { describe, expect, test } from 'vitest'
import { check } from '../src/check.js'
import { describe as say } from '../src/diagnostics/describe.js'
import type { Diagnostic, DiagnosticCode, Severity } from '../src/diagnostics/diagnostic.js'
import { en } from '../src/diagnostics/en.js'
import { ko } from '../src/diagnostics/ko.js'
import type { Device, JsonRecord, Operation } from '../src/model.js'
import { profileKeyOf, type Profile, type Ruled } from '../src/rules/evaluate.js'
import type { ChannelFacts } from '../src/rules/scope.js'
import { valueAt } from '../src/rules/path.js'
import { findingsOf, type Rule, type RuleFinding } from '../src/rules/rule.js'
import { instrument, leavesOfShape, type Leaf, type Report } from './instrument.js'
import { deepFreeze, isWithin, patched, type Patch } from './json.js'

export type Finding = readonly [severity: Severity, code: DiagnosticCode, path: string]

/** A request that follows the guide: it has no error and no warning, on both devices unless `on` names one. */
export interface Valid {
  readonly operation: Operation
  readonly request: JsonRecord
  readonly on?: Device | undefined
  /** V1's `loadUI` only. */
  readonly ui?: string | undefined
  /** The merchant's facts of the contract. */
  readonly facts?: ChannelFacts | undefined
}

/** One way to break a valid request, and a near miss: a similar change that passes. */
export interface Row<Name extends string = string> {
  readonly name: string
  /** The name of the valid request that this row changes. */
  readonly of: Name
  /** The device on which `patch` breaks the request; both by default. */
  readonly on?: Device | undefined
  readonly patch: Patch
  /** Every finding, in any order. */
  readonly expect: readonly Finding[]
  /** The near miss. */
  readonly almost: Patch
  /** The device on which the near miss passes; `on` by default. */
  readonly almostOn?: Device | undefined
  /** Facts of the contract that replace those of the valid request. */
  readonly facts?: ChannelFacts | undefined
  /** The same for the near miss. */
  readonly almostFacts?: ChannelFacts | undefined
  /** The findings of the near miss; none by default. */
  readonly almostExpect?: readonly Finding[] | undefined
}

export interface GatewayTable<Name extends string = string> {
  readonly valid: Readonly<Record<Name, Valid>>
  readonly rows: readonly Row<NoInfer<Name>>[]
}

/** The rules that a table must break: the gateway's own, or those that all gateways of its dialect share. */
export type Subject = 'gateway' | 'base'

interface Run {
  /** The key of the gateway's profile: the operation, or the flow in V1. */
  readonly key: string
  readonly request: JsonRecord
  readonly diagnostics: readonly Diagnostic[]
  /** The findings of rules whose condition holds. */
  readonly reports: readonly Report[]
  /** What other rules would report if their condition held. */
  readonly spared: readonly Report[]
}

const devices = ['pc', 'mobile'] as const
const operations = [
  'request_pay',
  'loadUI',
  'certification',
  'requestPayment',
  'requestIssueBillingKey',
  'requestIssueBillingKeyAndPay',
  'loadPaymentUI',
  'loadIssueBillingKeyUI',
  'requestIdentityVerification',
] as const

const findings = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ severity, code, path }) => `${severity} ${code} ${path}`).sort()
const wanted = (expected: readonly Finding[]): readonly string[] =>
  expected.map((finding) => finding.join(' ')).sort()

/** The time of every check: later dates are in the future. */
const now = Date.parse('2030-01-01T12:00:00+09:00')

const run = (gateway: Ruled, { operation, request, ui, facts }: Valid, device: Device): Run => {
  const reports: Report[] = []
  const frozen = deepFreeze(structuredClone(request))
  const options = { gateway: instrument(gateway, reports), operation, device, ui, facts, now }
  const diagnostics = check(frozen, options)
  return {
    key: profileKeyOf(frozen, options),
    request: frozen,
    diagnostics,
    reports: reports.filter(({ spared }) => !spared),
    spared: reports.filter(({ spared }) => spared),
  }
}

interface RanRow {
  readonly row: Row
  readonly valid: Valid
  readonly device: Device
  readonly broken: Run
  readonly near: Run
}

const changed = (valid: Valid, patch: Patch, facts = valid.facts): Valid => ({
  ...valid,
  facts,
  request: patched(valid.request, patch),
})

const runRow = (gateway: Ruled, valid: Valid, row: Row): readonly RanRow[] =>
  (row.on === undefined ? devices : [row.on]).map((device) => ({
    row,
    valid,
    device,
    broken: run(gateway, changed(valid, row.patch, row.facts), device),
    near: run(gateway, changed(valid, row.almost, row.almostFacts), row.almostOn ?? device),
  }))

/** Rules with these codes check each of their paths separately, so a table must break each path. */
const pathByPath: readonly (DiagnosticCode | undefined)[] = [
  'missing',
  'forbidden',
  'unsupported-value',
  'too-long',
  'ignored',
  'deprecated',
  'contract',
]

/** Something that a table must break: a rule, a field or the payment method. */
interface Demand {
  readonly name: string
  readonly brokenBy: (ran: RanRow) => boolean
  readonly keptBy: (ran: RanRow) => boolean
  /** For a rule with a condition: whether the rule would report the request without the condition. */
  readonly sparedBy?: ((run: Run) => boolean) | undefined
}

const ruleDemands = (key: string, rule: Rule): readonly Demand[] => {
  const label = `${key}: ${rule.code ?? 'table'} ${rule.paths.join(', ')}`
  const sparedBy = rule.when && (({ spared }: Run): boolean => spared.some((report) => report.rule === rule))
  if (!pathByPath.includes(rule.code) || rule.paths.length === 0)
    return [
      {
        name: label,
        brokenBy: ({ broken }) => broken.reports.some((report) => report.rule === rule),
        keptBy: ({ near }) => !near.reports.some((report) => report.rule === rule),
        sparedBy,
      },
    ]
  return rule.paths.map((path) => {
    const reported = ({ reports }: Run) =>
      reports.some((report) => report.rule === rule && isWithin(report.path, path))
    return {
      name: rule.paths.length === 1 ? label : `${label} > ${path}`,
      brokenBy: ({ broken }) => reported(broken),
      keptBy: ({ near }) => !reported(near),
      sparedBy,
    }
  })
}

const fieldDemand = (key: string, { path }: Leaf): Demand => {
  // A leaf that ends in `.0` is any item of a list: without `.0`, the path matches every index.
  const root = path.replace(/(?:\.0)+$/, '')
  const byShape = ({ diagnostics, reports }: Run) =>
    diagnostics.some(
      ({ path: at, code }) =>
        isWithin(at, root) && !reports.some((report) => report.path === at && report.code === code),
    )
  return {
    name: `${key}: field ${root}`,
    brokenBy: ({ broken }) => byShape(broken),
    keptBy: ({ near }) => valueAt(near.request, root) !== undefined && !byShape(near),
  }
}

/** Whether only the flow's own methods select a V1 flow: a request with another method or none has another flow. */
const isSelectedByMethod = (key: string, { flowOf }: Ruled): boolean =>
  flowOf !== undefined &&
  key !== 'pay' &&
  ![undefined, 'none'].some((pay_method) =>
    [0, 1].some((amount) => flowOf({ customer_uid: '1', amount, pay_method }) === key),
  )

const methodDemands = (key: string, gateway: Ruled, profile: Profile): readonly Demand[] => {
  const methodPath = gateway.base.methodPaths[key] ?? ''
  if (profile.methods.length === 0 || isSelectedByMethod(key, gateway)) return []
  const found =
    (code: DiagnosticCode) =>
    ({ diagnostics }: Run) =>
      diagnostics.some((one) => one.path === methodPath && one.code === code)
  const demand = (code: DiagnosticCode): Demand => ({
    name: `${key}: ${methodPath} ${code}`,
    brokenBy: ({ broken }) => found(code)(broken),
    keptBy: ({ near }) => !found(code)(near),
  })
  return profile.defaultMethod
    ? [demand('unsupported-value')]
    : [demand('unsupported-value'), demand('missing')]
}

const profilesOf = (gateway: Ruled): readonly (readonly [string, Profile])[] =>
  Object.entries(gateway.profiles).flatMap(([key, profile]) =>
    profile === undefined ? [] : [[key, profile] as const],
  )

const ownLeaves = (gateway: Ruled, profile: Profile): readonly Leaf[] => {
  const shared = leavesOfShape(gateway.base.shape)
  return leavesOfShape({ ...profile.fields, bypass: profile.bypass ?? gateway.bypass ?? {} }).filter(
    (leaf) => !shared.some((other) => other.path === leaf.path && other.node === leaf.node),
  )
}

/** What a table must break in each profile: its rules, its payment method, and each field that only this gateway has. */
export const demandsOf = (gateway: Ruled, subject: Subject): readonly Demand[] => {
  const nodes = new Map<unknown, Set<string>>()
  const newLeaf = ({ path, node }: Leaf): boolean => {
    const paths = nodes.get(node) ?? new Set()
    nodes.set(node, paths)
    return !paths.has(path) && paths.add(path) !== undefined
  }
  const seen = new Set<unknown>()
  return profilesOf(gateway).flatMap(([key, profile]) => {
    const owner = subject === 'base' ? gateway.base.rules : profile
    // Flows or operations may share one profile: breaking it in one of them is enough.
    if (seen.has(owner)) return []
    seen.add(owner)
    const mine = ({ key: other }: Run): boolean => subject === 'base' || gateway.profiles[other] === owner
    const demands =
      subject === 'base'
        ? gateway.base.rules.flatMap((rule) => ruleDemands(key, rule))
        : [
            ...profile.rules.flatMap((rule) => ruleDemands(key, rule)),
            ...methodDemands(key, gateway, profile),
            ...ownLeaves(gateway, profile)
              .filter(newLeaf)
              .map((leaf) => fieldDemand(key, leaf)),
          ]
    return demands.map(({ name, brokenBy, keptBy, sparedBy }) => ({
      name,
      brokenBy: (ran: RanRow) => mine(ran.broken) && brokenBy(ran),
      keptBy,
      sparedBy: sparedBy && ((one: Run) => mine(one) && sparedBy(one)),
    }))
  })
}

/** The demands that no row breaks, that every near miss breaks too, or whose condition makes no difference. */
export const gapsOf = (
  gateway: Ruled,
  table: GatewayTable,
  subject: Subject = 'gateway',
): readonly string[] => {
  const ran = table.rows.flatMap((row) => {
    const valid = table.valid[row.of]
    return valid === undefined ? [] : runRow(gateway, valid, row)
  })
  const runs = ran.flatMap(({ broken, near }) => [broken, near])
  return demandsOf(gateway, subject).flatMap(({ name, brokenBy, keptBy, sparedBy }) => {
    const breaking = ran.filter(brokenBy)
    if (breaking.length === 0) return [`${name}: no row breaks it`]
    if (!breaking.some(keptBy)) return [`${name}: every near miss breaks it too`]
    return sparedBy === undefined || runs.some(sparedBy) ? [] : [`${name}: its condition spares no request`]
  })
}

const labelOf = ({ code, paths }: Rule): string => `${code ?? 'table'} ${paths.join(', ')}`

/** Findings that their rules do not declare, and declared ones (compared without parameters) that no row produces. */
const undeclaredOrUnseen = (
  gateway: Ruled,
  reports: readonly Report[],
  subject: Subject,
): readonly string[] => {
  const undeclared = reports.flatMap(({ rule, code, path, declared }) =>
    declared ? [] : [`${labelOf(rule)}: does not declare ${code} ${path}`],
  )
  const seen = new Set(
    reports.map(({ rule, declared }) => declared && `${labelOf(rule)}: ${kindOf(declared)}`),
  )
  const unseen = rulesOf(gateway, subject).flatMap((rule) =>
    findingsOf(rule).flatMap((finding) => {
      const name = `${labelOf(rule)}: ${kindOf(finding)}`
      return seen.has(name) ? [] : [`${name} is never seen`]
    }),
  )
  return [...new Set([...undeclared, ...unseen])]
}

const kindOf = ({ code, path = '', severity = 'error' }: RuleFinding): string =>
  [severity, code, path].filter(Boolean).join(' ')

/** Checks a finding's message in each language: it names the path, the gateway and the device. */
export const expectWords = (diagnostic: Diagnostic, gateway: string, device: Device): void => {
  // A format or type without Korean words would be shown by its code.
  expect(say(diagnostic, ko)).not.toMatch(/: [\w.-]+ (?:형식이어야|타입이어야)/u)
  for (const [messages, word] of [
    [ko, device === 'pc' ? 'PC' : '모바일'],
    [en, device === 'pc' ? 'PC' : 'mobile'],
  ] as const) {
    const words = say(diagnostic, messages)
    expect(words).toContain(diagnostic.path)
    expect(words).toContain(gateway)
    expect(words).toContain(word)
    // The message for identifiers quotes `undefined` and `null`.
    if (diagnostic.params?.['expected'] !== 'identifier')
      expect(words).not.toMatch(/undefined|null|NaN|\[object|=>/)
    expect(words).not.toMatch(/ {2}|\s$|^\s/)
  }
}

const rulesOf = (gateway: Ruled, subject: Subject): readonly Rule[] =>
  profilesOf(gateway).flatMap(([, profile]) => (subject === 'base' ? gateway.base.rules : profile.rules))

const valueRules = (ran: readonly RanRow[], gateway: Ruled, subject: Subject): readonly Rule[] => {
  return [
    ...new Set(
      rulesOf(gateway, subject).filter(
        (rule) =>
          rule.values !== undefined && ran.some(({ broken }) => broken.reports.some((r) => r.rule === rule)),
      ),
    ),
  ]
}

/**
 * Tests a gateway by its table: the valid requests pass, each row has exactly the expected findings, its near miss passes,
 * and no rule is left out.
 */
export const testGateway = <Name extends string>(
  gateway: Ruled,
  table: GatewayTable<Name>,
  subject: Subject = 'gateway',
): void => {
  const loose: GatewayTable = table
  const validOf = (row: Row): Valid => {
    const valid = loose.valid[row.of]
    if (valid === undefined) throw new Error(`${row.name}: no valid request is called ${row.of}`)
    return valid
  }
  const ran = loose.rows.flatMap((row) => runRow(gateway, validOf(row), row))

  describe(`${gateway.code} accepts`, () => {
    for (const [name, valid] of Object.entries(loose.valid))
      for (const device of valid.on === undefined ? devices : [valid.on])
        test(`${name} on ${device}`, () => {
          const problems = run(gateway, valid, device).diagnostics.filter(
            ({ severity }) => severity !== 'notice',
          )
          expect(findings(problems)).toEqual([])
        })

    for (const [key, profile] of profilesOf(gateway))
      test(`every method of ${key}`, () => {
        const methodPath = gateway.base.methodPaths[key] ?? ''
        const shown = Object.values(loose.valid)
          .filter((valid) => profileKeyOf(valid.request, { gateway, ...valid }) === key)
          .map(({ request }) => request[methodPath])
        expect(shown).toEqual(expect.arrayContaining([...profile.methods]))
        expect(shown.length).toBeGreaterThan(0)
      })
  })

  describe(`${gateway.code} reports`, () => {
    for (const { row, device, broken, near } of ran)
      test(`${row.name}, on ${device}`, () => {
        expect(row.expect.length).toBeGreaterThan(0)
        expect(findings(broken.diagnostics)).toEqual(wanted(row.expect))
        expect(findings(near.diagnostics)).toEqual(wanted(row.almostExpect ?? []))
        expect({ ...row.almost, on: row.almostOn ?? row.on }).not.toStrictEqual({ ...row.patch, on: row.on })
        for (const diagnostic of broken.diagnostics) {
          expectWords(diagnostic, gateway.code, device)
          expect(diagnostic.docs).toMatch(/^https:\/\/developers\.portone\.io\//)
        }
      })

    const keys = Object.keys(gateway.profiles)
    const foreign = operations.filter((operation) => {
      const key = profileKeyOf({}, { gateway, operation })
      return !keys.includes(key)
    })
    test.each(foreign)('%s as an unsupported operation', (operation) => {
      const { diagnostics } = run(gateway, { operation, request: {} }, 'pc')
      expect(findings(diagnostics)).toEqual(['error unsupported-operation '])
    })

    for (const rule of valueRules(ran, gateway, subject))
      test(`no listed value of ${rule.paths.join(', ')}: ${rule.values?.join(' ')}`, () => {
        for (const one of ran) {
          const report = one.broken.reports.find((found) => found.rule === rule)
          if (report === undefined) continue
          for (const value of rule.values ?? []) {
            const request = patched(one.broken.request, { [report.path]: value })
            const again = run(
              gateway,
              { ...one.valid, request, facts: one.row.facts ?? one.valid.facts },
              one.device,
            )
            expect(again.reports.filter((r) => r.rule === rule && r.path === report.path)).toEqual([])
          }
        }
      })
  })

  test(`${gateway.code}: the table has a row and a near miss for every ${subject === 'base' ? 'shared rule' : 'rule and field'}`, () => {
    expect(gapsOf(gateway, loose, subject)).toEqual([])
  })

  test(`${gateway.code}: the rules declare exactly the findings that they report`, () => {
    const reports = ran.flatMap(({ broken, near }) => [...broken.reports, ...near.reports])
    expect(undeclaredOrUnseen(gateway, reports, subject)).toEqual([])
  })
}
