import type { Severity } from '../diagnostics/diagnostic.js'
import type { DiagnosticParams } from '../diagnostics/params.js'
import { all, either, present, type Condition } from './conditions.js'
import { isPresent } from './path.js'
import { rule, type OneOrMore, type Rule } from './rule.js'

const isAbsent = (value: unknown): boolean => !isPresent(value)
const isGiven = (value: unknown): boolean => value !== undefined && value !== null

/** Must be given: always, or when the condition holds. */
export const required = /* @__PURE__ */ rule('missing', isAbsent)

/** Should be given: without it the payment may pass, but something is lost. */
export const recommended = /* @__PURE__ */ rule('missing', isAbsent, 'warning')

/** The guide requires it, but live shops pay without it: a warning, and the widget asks the buyer for it. */
export const requiredByGuide = (paths: OneOrMore<string>, when?: Condition): Rule =>
  recommended(paths, when, { byGuide: true })

/** The guide recommends it, and payments pass without. */
export const advised = /* @__PURE__ */ rule('missing', isAbsent, 'notice')

/** The first must be given, or all others instead. */
const orOthers = (
  first: string,
  others: readonly string[],
  when?: Condition,
  severity?: Severity,
  params?: DiagnosticParams['missing'],
): Rule =>
  rule('missing', (value, { has }) => isAbsent(value) && !others.every(has), severity)(first, when, {
    or: others,
    ...params,
  })

const halves = ['customer.firstName', 'customer.lastName'] as const

/** Must be given in one of two ways: `fullName`, or `firstName` with `lastName`. */
export const nameRequired = (when?: Condition, severity?: Severity): Rule =>
  orOthers('customer.fullName', halves, when, severity)

/** The guide requires a name, but payments pass without it: a warning, and the widget asks the buyer for it. */
export const nameByGuide = (): Rule =>
  orOthers('customer.fullName', halves, undefined, 'warning', { byGuide: true })

/** The first must be given, or the other instead. */
export const eitherRequired = (first: string, other: string, when?: Condition, severity?: Severity): Rule =>
  orOthers(first, [other], when, severity)

/** Either all of these or none must be given. */
export const together = (paths: readonly string[], when?: Condition): Rule => {
  const begun = either(...paths.map(present))
  return rule('missing', isAbsent)(paths, when ? all(when, begun) : begun)
}

/** A group must have exactly one of two parameters. If both are given, the second is reported; if neither is, the first. */
export const exclusive = (group: string, first: string, second: string) => {
  const firstPath = `${group}.${first}`
  const secondPath = `${group}.${second}`
  return [
    rule('exclusive', (value, { at }) => isGiven(value) && isGiven(at(firstPath)))(secondPath, undefined, {
      with: firstPath,
    }),
    rule('missing', (value, { at }) => !isGiven(value) && !isGiven(at(secondPath)))(
      firstPath,
      present(group),
      {
        or: [secondPath],
      },
    ),
  ] as const
}

/** Must not be given when the condition holds. */
export const forbidden = /* @__PURE__ */ rule('forbidden', isGiven)

/** The same for an amount: 0 may be given. */
export const forbiddenSum = /* @__PURE__ */ rule('forbidden', (value) => isGiven(value) && value !== 0)

/** A tax that the guide forbids. Shops send 0 (a zero-rated sale) by default, so 0 is only a warning. */
export const forbiddenTax = (path: string, when?: Condition) =>
  [forbiddenSum(path, when), rule('forbidden', (value) => value === 0, 'warning')(path, when)] as const

/** Has no effect with this gateway; stays in the request unless pruned. */
export const ignored = /* @__PURE__ */ rule('ignored', isPresent, 'warning')

/** The same for an amount: 0 may be given. */
export const ignoredSum = /* @__PURE__ */ rule(
  'ignored',
  (value) => isPresent(value) && value !== 0,
  'warning',
)

/** Works, but is being withdrawn. */
export const deprecated = (path: string, use: string, severity: Severity = 'warning'): Rule =>
  rule('deprecated', isPresent, severity)(path, undefined, { use })

/** A value that switches something off: `false`, 0 (no tax-free amount, lump sum), an empty list or object. */
const isNothing = (value: unknown): boolean =>
  value === false ||
  value === 0 ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** Works only with a contract or a console setting, which no request shows: a notice. */
export const contract = /* @__PURE__ */ rule(
  'contract',
  (value) => isPresent(value) && !isNothing(value),
  'notice',
)

/** The same for a tax, where 0 is a zero-rated sale, which needs a contract as well. */
export const taxContract = /* @__PURE__ */ rule('contract', isPresent, 'notice')

/** Only some contracts require it, so its absence is a notice. */
export const contractNeeds = (path: string): Rule =>
  rule('missing', isAbsent, 'notice')(path, undefined, { contract: true })
