import type { Severity } from '../diagnostics/diagnostic.js'
import type { Reading } from './scope.js'

/** How a finding is told. */
type Teller = Pick<Reading, 'report'>

/** The type of a value is wrong. Returns the value, for it is passed on as it is. */
export const wrongType = (value: unknown, path: string, { report }: Teller, expected: string): unknown => {
  report('invalid-type', path, { expected })
  return value
}

/** A value must stand in a closed list; a finding quotes no more of it than shows the slip. */
export const inList = (
  value: unknown,
  path: string,
  { report }: Teller,
  allowed: readonly unknown[],
  severity?: Severity,
): unknown => {
  // An object's wrong type was reported where it was read.
  if (typeof value !== 'object' && !allowed.includes(value))
    report('unsupported-value', path, { value: String(value).slice(0, 40), allowed }, severity)
  return value
}
