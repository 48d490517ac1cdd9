import { holds } from '../src/rules/conditions.js'
import type { Ruled } from '../src/rules/evaluate.js'
import { findingsOf, type Rule, type RuleFinding } from '../src/rules/rule.js'
import type { Params, Scope } from '../src/rules/scope.js'
import { isAlias, type Node, type Shape } from '../src/rules/shape.js'

/** One finding, and the rule that made it; shapes make findings of no rule. */
export interface Report {
  readonly rule: Rule
  readonly code: string
  readonly path: string
  /** The one of the rule's declared findings that this is; undefined where it declares none like it. */
  readonly declared: RuleFinding | undefined
  /** What the rule would have found, had its condition not spared the request. */
  readonly spared: boolean
}

/** `products.0.link` as `products[].link`. */
const generic = (path: string): string => path.replace(/\.\d+(?=\.|$)/g, '[]')

/** Paths inside of parameters are named by item: `after: products.0.startDate`. */
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

/** The same gateway, and its dialect's base, with every rule's reports written down. */
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

/** A place where a shape reads a value. */
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

/** Every place that a shape reads; the items of a list are read at `.0`. */
export const leavesOfShape = (shape: Shape, path = ''): readonly Leaf[] =>
  Object.entries(shape).flatMap(([key, node]) => inside(node, path === '' ? key : `${path}.${key}`))
