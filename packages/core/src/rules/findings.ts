import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js'
import type { CommonParams, ExpectedType } from '../diagnostics/params.js'
import type { Params, Report } from './scope.js'

/** At most so many findings are listed: a hostile request could cause any number of them. */
const mostFindings = 300

/**
 * Collects the findings about one request. Report each fault once: gateway rules run before shared ones, so the gateway's
 * finding stays, and becomes an error if a later one is. Findings beyond the limit become one `more-findings`.
 */
export const collectFindings = (
  known: CommonParams,
): {
  readonly diagnostics: readonly Diagnostic[]
  /** Makes a `report` whose findings link to the page that `docsOf` gives for their path. */
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

interface Reporter {
  readonly report: Report
}

/** Reports a value of the wrong type, and returns it unchanged. */
export const wrongType = (
  value: unknown,
  path: string,
  { report }: Reporter,
  expected: ExpectedType,
): unknown => {
  report('invalid-type', path, { expected })
  return value
}

/** Reports that a value of another type was read, and returns what was read. */
export const mendedType = <T>(read: T, path: string, { report }: Reporter, expected: ExpectedType): T => {
  report('invalid-type', path, { expected }, 'warning')
  return read
}

/** Reports a value that is not in a closed list, and returns it unchanged. The finding quotes 40 characters of it. */
export const inList = (
  value: unknown,
  path: string,
  { report }: Reporter,
  allowed: readonly unknown[],
  severity?: Severity,
): unknown => {
  // The wrong type of an object is reported where it is read.
  if (typeof value !== 'object' && !allowed.includes(value))
    report('unsupported-value', path, { value: String(value).slice(0, 40), allowed }, severity)
  return value
}
