import type { Diagnostic } from '@portone-checkout/core'
import { PortOneApiError } from './errors.js'

/** How many findings a message names. */
const maxNamed = 5

/** `amount invalid-type (object)`: place, code, and what is expected there. Never the value. */
const nameOf = ({ path, code, params }: Diagnostic): string => {
  const expected = params?.['expected'] ?? params?.['or']
  return `${path || 'the body'} ${code}${expected === undefined ? '' : ` (${[expected].flat().join(' + ')})`}`
}

const reported = new Set<string>()

/** Writes each warning about a sent call to the console, once per process: place and code, never a value. */
export const reportWarnings = (call: string, findings: readonly Diagnostic[]): void => {
  for (const finding of findings) {
    const text = `${call}: ${nameOf(finding)} ${finding.docs}`
    if (finding.severity !== 'warning' || reported.has(text)) continue
    reported.add(text)
    // The call is sent, and its answer does not hold the findings.
    // oxlint-disable-next-line eslint/no-console
    console.warn(`[portone-checkout] ${text}`)
  }
}

/** The error for a call that PortOne or the PG would refuse; undefined if no finding is an error. */
export const callError = (call: string, findings: readonly Diagnostic[]): PortOneApiError | undefined => {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (!first) return undefined
  const named = errors.slice(0, maxNamed).map(nameOf)
  const rest = errors.length - maxNamed
  return new PortOneApiError(
    'invalid-argument',
    `${call} was not sent: ${named.join(', ')}${rest > 0 ? `, and ${rest} more` : ''}. ${first.docs}`,
    { parameter: first.path, findings },
  )
}
