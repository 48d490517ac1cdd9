import type { Rule } from './rule.js'

const isList = (rules: Rule | readonly Rule[]): rules is readonly Rule[] => Array.isArray(rules)

const withSource = <R extends Rule>(source: string, rule: R): R => ({ source, ...rule })

/**
 * Names where a rule, or each of a list, comes from: mostly a heading of the gateway's guide. A source that is given
 * already stays. The build takes these calls out (tools/build/without-reference.ts), so no bundle holds the texts.
 */
export function cite<const R extends Rule | readonly Rule[]>(source: string, rules: R): R
export function cite(source: string, rules: Rule | readonly Rule[]): Rule | readonly Rule[] {
  return isList(rules) ? rules.map((rule) => withSource(source, rule)) : withSource(source, rules)
}
