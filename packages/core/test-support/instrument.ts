import { holds } from '../src/rules/conditions.js'
import type { Ruled } from '../src/rules/evaluate.js'
import { findingsOf, type Rule, type RuleFinding } from '../src/rules/rule.js'
import type { Params, Scope } from '../src/rules/scope.js'
import { isAlias, type Node, type Shape } from '../src/rules/shape.js'

/** One finding of a rule. Findings of fields are not recorded. */
export interface Report {
  readonly rule: Rule
  readonly code: string
  readonly path: string
  /** The rule's declared finding that this one matches; undefined if there is none. */
  readonly declared: RuleFinding | undefined
  /** Whether the rule's condition does not hold: then the finding is recorded here, but not reported. */
  readonly spared: boolean
}

/** `products.0.link` as `products[].link`. */
const generic = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '[]')

/** A parameter as text, with paths in it made generic: `products[].startDate`. */
const written = (value: unknown): string => generic((JSON.stringify(value) ?? '').replaceAll('.0.', '[].'))

const isDeclared = (
  { code, path, severity = 'error', params = {}, dependsOn, when }: RuleFinding,
  rule: Rule,
  [reported, at, reportedParams, of = 'error']: Parameters<Scope['report']>,
  scope: Scope,
): boolean => {
  const given: Params = { ...reportedParams }
  return (
    code === reported &&
    severity === of &&
    (path === undefined ? rule.paths.includes(at) : path === at || path === generic(at)) &&
    (when === undefined || holds(when, scope)) &&
    Object.entries(params).every(([name, value]) => written(value) === written(given[name])) &&
    (dependsOn !== undefined || Object.keys(given).every((name) => name === 'value' || name in params))
  )
}

/** The rule with its findings recorded. It runs also if its condition does not hold, to record what it would report. */
const watched = (rule: Rule, reports: Report[]): Rule => {
  const watch = (scope: Scope, spared: boolean): Scope =>
    Object.create(scope, {
      report: {
        value: (...finding: Parameters<Scope['report']>) => {
          const declared = findingsOf(rule).find((one) => isDeclared(one, rule, finding, scope))
          reports.push({ rule, code: finding[0], path: finding[1], declared, spared })
          if (!spared) scope.report(...finding)
        },
      },
    }) as Scope
  const { when } = rule
  return {
    ...rule,
    when: undefined,
    test: (scope) => rule.test(watch(scope, when !== undefined && !holds(when, scope))),
  }
}

const mapValues = <T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))

/** A copy of the gateway whose rules, own and shared, record their findings in `reports`. */
export const instrument = (gateway: Ruled, reports: Report[]): Ruled => ({
  ...gateway,
  base: {
    ...gateway.base,
    rules: gateway.base.rules.map((rule) => watched(rule, reports)),
  },
  profiles: mapValues(gateway.profiles, (profile) =>
    profile === undefined
      ? undefined
      : { ...profile, rules: profile.rules.map((rule) => watched(rule, reports)) },
  ),
})

/** A field or alias of a shape, with its path. */
export interface Leaf {
  readonly path: string
  readonly node: Node
}

const isLeaf = (node: Node): boolean => typeof node === 'function' || isAlias(node) || 'documented' in node

const inside = (node: Node, path: string): readonly Leaf[] => {
  if (isLeaf(node)) return [{ path, node }]
  if (Array.isArray(node)) return inside(node[0] as Node, `${path}.0`)
  return leavesOfShape(node as Shape, path)
}

/** Every field and alias of a shape; items of a list have the path `.0`. */
export const leavesOfShape = (shape: Shape, path = ''): readonly Leaf[] =>
  Object.entries(shape).flatMap(([key, node]) => inside(node, path === '' ? key : `${path}.${key}`))
