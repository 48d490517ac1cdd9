import type { Diagnostic } from '@portone-checkout/core'
import { PortOneApiError } from './errors.js'

/** How many findings a message names. */
const maxNamed = 5

/** The error for a call that PortOne or the PG would refuse; undefined if no finding is an error. */
export const callError = (call: string, findings: readonly Diagnostic[]): PortOneApiError | undefined => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (!first) return undefined
  const named = errors.slice(0, maxNamed).map(({ path, code }) => `${path || 'the body'} ${code}`)
  const rest = errors.length - maxNamed
  return new PortOneApiError(
    'invalid-argument',
    `${call} was not sent: ${named.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}. ${first.docs}`,
    { parameter: first.path, findings },
  )
}
