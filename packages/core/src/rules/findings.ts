import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js'
import type { CommonParams, ExpectedType } from '../diagnostics/params.js'
import type { Params, Report } from './scope.js'

/** Findings beyond this number are summed up in one: a hostile request could cause any number of them. */
const mostFindings = 300

/**
 * Collects the findings about one request. Each fault is reported once: gateway rules run before shared ones, so the
 * gateway's finding stays, raised to an error where a later one is. One `more-findings` stands for all beyond the limit.
 */
export const collectFindings = (
  known: CommonParams,
): {
  readonly diagnostics: readonly Diagnostic[]
  /** A `report` whose findings lead to the page of the guide that `docsOf` gives for their path. */
  readonly reporter: (docsOf: (path: string) => string) => Report
} => {
  const diagnostics: { -readonly [K in keyof Diagnostic]: Diagnostic[K] }[] = []
  const reported = new Map<string, (typeof diagnostics)[number]>()
  const reporter = (docsOf: (path: string) => string): Report => {
    const report: Report = (code, path, params, severity = 'error') => {
      const { value }: Params = { ...params }
      const fault = [code, path, value].join('\n')
      const before = reported.get(fault)
      if (before) {
        if (severity === 'error') before.severity = severity
      } else if (code !== 'more-findings' && diagnostics.length >= mostFindings) {
        report('more-findings', '', {}, severity === 'error' ? 'error' : 'warning')
      } else {
        const finding = { severity, code, path, params: { ...known, ...params }, docs: docsOf(path) }
        reported.set(fault, finding)
        diagnostics.push(finding)
      }
    }
    return report
  }
  return { diagnostics, reporter }
}

/** Who takes the findings. */
interface Reporter {
  readonly report: Report
}

/** The type of a value is wrong. Returns the value, for it is passed on as it is. */
export const wrongType = (
  value: unknown,
  path: string,
  { report }: Reporter,
  expected: ExpectedType,
): unknown => {
  report('invalid-type', path, { expected })
  return value
}

/** A value of another type has one meaning only and was read: tells which type belongs there. */
export const mendedType = <T>(read: T, path: string, { report }: Reporter, expected: ExpectedType): T => {
  report('invalid-type', path, { expected }, 'warning')
  return read
}

/** A value must stand in a closed list; a finding quotes no more of it than shows the slip. */
export const inList = (
  value: unknown,
  path: string,
  { report }: Reporter,
  allowed: readonly unknown[],
  severity?: Severity,
): unknown => {
  // An object's wrong type was reported where it was read.
  if (typeof value !== 'object' && !allowed.includes(value))
    report('unsupported-value', path, { value: String(value).slice(0, 40), allowed }, severity)
  return value
}
