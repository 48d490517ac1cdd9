import { holds } from '../rules/conditions.js'
import { isPresent, recordsIn, valueAt } from '../rules/path.js'
import { findingsOf, type Rule, type RuleFinding } from '../rules/rule.js'
import type { Scope } from '../rules/scope.js'

/** What a rule may report for an item, at the item's path. */
const findingsInside = (list: string, rule: Rule): readonly RuleFinding[] =>
  findingsOf(rule).flatMap((finding) =>
    (finding.path === undefined ? rule.paths : [finding.path]).map((path) => ({
      ...finding,
      path: `${list}[].${path}`,
    })),
  )

/** Applies a rule to every object of a list, as if the object were the whole body. */
export const inEach = (list: string, rule: Rule): Rule => ({
  paths: [list],
  finds: findingsInside(list, rule),
  facts: rule.facts,
  ...(rule.source !== undefined && { source: rule.source }),
  test: (scope) => {
    for (const [item, path] of recordsIn(scope.at(list), list)) {
      const at = (inner: string) => valueAt(item, inner)
      const inner: Scope = {
        operation: scope.operation,
        device: scope.device,
        now: scope.now,
        key: scope.key,
        facts: scope.facts,
        gateway: scope.gateway,
        method: scope.method,
        at,
        has: (where) => isPresent(at(where)),
        report: (code, where, params, severity) => scope.report(code, `${path}.${where}`, params, severity),
      }
      if (!rule.when || holds(rule.when, inner)) rule.test(inner)
    }
  },
})
