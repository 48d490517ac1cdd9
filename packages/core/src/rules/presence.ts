import type { Severity } from '../diagnostics/diagnostic.js'
import type { Condition } from './conditions.js'
import { isPresent } from './path.js'
import { rule, type Rule } from './rule.js'
import type { Params } from './scope.js'

const isAbsent = (value: unknown): boolean => !isPresent(value)
const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/** Must be given: always, or when the condition holds. */
export const required = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
  params?: Params,
): Rule<'required', P, T, never> => rule('required', 'error', 'missing', paths, when, isAbsent, params)

/** Should be given: without it the payment may pass, but something is lost. */
export const recommended = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
): Rule<'recommended', P, T, never> => rule('recommended', 'warning', 'missing', paths, when, isAbsent)

/** Must be given in one of two ways: `fullName`, or `firstName` with `lastName`. */
export const nameRequired = <T extends string = 'always'>(
  when?: Condition<T>,
  severity: Severity = 'error',
): Rule<'name', 'customer.fullName', T, never> =>
  rule(
    'name',
    severity,
    'missing',
    'customer.fullName',
    when,
    (name, { has }) => isAbsent(name) && !(has('customer.firstName') && has('customer.lastName')),
    { or: 'customer.firstName + customer.lastName' },
  )

/** The first, or the other in its place. */
export const eitherRequired = <const P extends string>(
  first: P,
  other: P,
): Rule<'any-of', P, 'always', never> =>
  rule('any-of', 'error', 'missing', first, undefined, (value, { has }) => isAbsent(value) && !has(other), {
    or: other,
  })

/** All of them or none. */
export const together = <const P extends string, T extends string = 'always'>(
  paths: readonly P[],
  when?: Condition<T>,
): Rule<'together', P, T, never> =>
  rule('together', 'error', 'missing', paths, when, (value, { has }) => isAbsent(value) && paths.some(has))

/** Exactly one of two ways to say one thing: of both it is the second that goes; a group of neither says nothing. */
export const exclusive = <const P extends string>(
  first: P,
  second: P,
): Rule<'exclusive', P, 'always', never> => {
  const group = first.slice(0, first.lastIndexOf('.'))
  return {
    kind: 'exclusive',
    paths: [second],
    when: undefined,
    test: ({ at, has, report }) => {
      if (!has(group)) return
      const other = isGiven(at(second))
      if (isGiven(at(first)) && other) report('error', 'exclusive', second, { with: first })
      else if (!isGiven(at(first)) && !other) report('error', 'missing', first, { or: second })
    },
  }
}

/** Must not be given when the condition holds. */
export const forbidden = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
  because?: string,
): Rule<'forbidden', P, T, never> =>
  rule(
    'forbidden',
    'error',
    'forbidden',
    paths,
    when,
    isGiven,
    because === undefined ? undefined : { with: because },
  )

/** Has no effect with this gateway; stays in the request unless pruned. */
export const ignored = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
): Rule<'ignored', P, T, never> => rule('ignored', 'warning', 'ignored', paths, when, isPresent)

/** Works, but is being withdrawn. */
export const deprecated = <const P extends string>(
  path: P,
  use: string,
): Rule<'deprecated', P, 'always', never> =>
  rule('deprecated', 'warning', 'deprecated', path, undefined, isPresent, { use })

/** Works only with a contract or a console setting that no request shows. */
export const contract = <const P extends string, T extends string = 'always'>(
  paths: P | readonly P[],
  when?: Condition<T>,
): Rule<'contract', P, T, never> =>
  rule('contract', 'notice', 'contract', paths, when, (value) => isPresent(value) && value !== false)

/** Contracts of a certain kind need it; its absence is worth a word. */
export const contractNeeds = <const P extends string>(path: P): Rule<'contract-needs', P, 'always', never> =>
  rule('contract-needs', 'notice', 'missing', path, undefined, isAbsent, { contract: true })
