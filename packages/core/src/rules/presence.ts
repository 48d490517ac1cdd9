import type { Condition } from './conditions.js'
import { rule, type Rule } from './rule.js'

/** Must be given: always, or when the condition holds. */
export const required = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
): Rule<'required', P, T, never> =>
  rule('required', paths, when, (scope, list) => {
    for (const path of list) if (!scope.has(path)) scope.report('error', 'missing', path)
  })

/** Must be given in one of two ways: `fullName`, or `firstName` with `lastName`. */
export const nameRequired = <T extends string = 'always'>(
  when?: Condition<T>,
  severity: 'error' | 'warning' = 'error',
): Rule<'name', 'customer.fullName', T, never> =>
  rule('name', 'customer.fullName', when, (scope) => {
    const split = scope.has('customer.firstName') && scope.has('customer.lastName')
    if (!split && !scope.has('customer.fullName'))
      scope.report(severity, 'missing', 'customer.fullName', { or: 'customer.firstName + customer.lastName' })
  })

/** Should be given: without it the payment may pass, but something is lost. */
export const recommended = <const P extends string, T extends string = 'always'>(
  path: P,
  when?: Condition<T>,
): Rule<'recommended', P, T, never> =>
  rule('recommended', path, when, (scope, [one]) => {
    if (one !== undefined && !scope.has(one)) scope.report('warning', 'missing', one)
  })

/** Any one of these will do; what is missing is the first. */
export const oneRequired = <const P extends string, T extends string = 'always'>(
  paths: readonly P[],
  when?: Condition<T>,
): Rule<'required', never, T, never> => ({
  ...rule('required', [] as readonly never[], when, (scope) => {
    if (!paths.some((path) => scope.has(path)))
      scope.report('error', 'missing', paths[0] ?? '', { or: paths.slice(1).join(', ') })
  }),
})

/** All of them or none. */
export const together = <const P extends string, T extends string = 'always'>(
  paths: readonly P[],
  when?: Condition<T>,
): Rule<'together', P, T, never> =>
  rule('together', paths, when, (scope, list) => {
    if (!list.some((path) => scope.has(path))) return
    for (const path of list)
      if (!scope.has(path)) scope.report('error', 'missing', path, { with: list.join(', ') })
  })

/** Exactly one of the group's members, where the group is given at all. */
export const exactlyOne = <const P extends string>(
  group: string,
  members: readonly [P, P],
): Rule<'exclusive', P, 'always', never> =>
  rule('exclusive', members, undefined, (scope) => {
    if (!scope.has(group)) return
    const [first, second] = members
    const given = members.filter((path) => scope.at(path) !== undefined && scope.at(path) !== null)
    if (given.length === 2) scope.report('error', 'exclusive', second, { with: first })
    else if (given.length === 0) scope.report('error', 'missing', first, { or: second })
  })

/** Must not be given when the condition holds. */
export const forbidden = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
  because?: string,
): Rule<'forbidden', P, T, never> =>
  rule('forbidden', paths, when, (scope, list) => {
    for (const path of list)
      if (scope.at(path) !== undefined && scope.at(path) !== null)
        scope.report('error', 'forbidden', path, because === undefined ? undefined : { with: because })
  })

/** Has no effect with this gateway; stays in the request unless pruned. */
export const ignored = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
): Rule<'ignored', P, T, never> =>
  rule('ignored', paths, when, (scope, list) => {
    for (const path of list) if (scope.has(path)) scope.report('warning', 'ignored', path)
  })

/** Works, but is being withdrawn. */
export const deprecated = <const P extends string>(
  path: P,
  use: string,
): Rule<'deprecated', P, 'always', never> =>
  rule('deprecated', path, undefined, (scope) => {
    if (scope.has(path)) scope.report('warning', 'deprecated', path, { use })
  })

/** Works only with a contract or a console setting that no request shows. */
export const contract = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
): Rule<'contract', P, T, never> =>
  rule('contract', paths, when, (scope, list) => {
    for (const path of list) {
      const value = scope.at(path)
      if (value !== undefined && value !== null && value !== false) scope.report('notice', 'contract', path)
    }
  })

/** Contracts of a certain kind need it; its absence is worth a word. */
export const contractNeeds = <const P extends string>(path: P): Rule<'contract', P, 'always', never> =>
  rule('contract', path, undefined, (scope) => {
    if (!scope.has(path)) scope.report('notice', 'missing', path, { contract: true })
  })
