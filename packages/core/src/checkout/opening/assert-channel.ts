import type { Diagnostic, DiagnosticCode } from '../../diagnostics/diagnostic.js'
import { guideUrl } from '../../diagnostics/guide-url.js'
import { isRecord } from '../../rules/path.js'
import { CheckoutError } from '../platform/errors.js'

/** What explains our own options: the package's README. */
const readme = 'https://www.npmjs.com/package/@portone-checkout/core'

/** A `CheckoutError` that names an option that is missing or of another type, before anything trips over it. */
export const badOption = (
  path: string,
  code: DiagnosticCode = 'missing',
  params?: Diagnostic['params'],
  guide?: string,
): CheckoutError =>
  new CheckoutError('invalid-request', {
    diagnostics: [
      {
        severity: 'error',
        code,
        path,
        ...(params && { params }),
        docs: guide === undefined ? readme : guideUrl(guide),
      },
    ],
  })

/** How a gateway is imported, by its code in any spelling. */
const importOf = (code = 'inicis_v2'): string => {
  const plain = /[a-z]/.test(code) ? code : code.toLowerCase()
  const name = plain.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase())
  const statement = (dialect: string) =>
    `import { ${name} } from '@portone-checkout/core/gateways/${dialect}'`
  if (name.startsWith('html5')) return statement('v1')
  // A few names are in both.
  return name.endsWith('V2') ? statement('v2') : `${statement('v2')} (V1: '…/v1')`
}

/**
 * Throws `CheckoutError` `invalid-request` where a channel has no gateway, as with a misspelled one (`gateways.v2.inicsV2`),
 * or something else in its place. Keys that are missing are findings of the request.
 */
export const assertChannel = (channel: unknown): void => {
  if (!isRecord(channel)) throw badOption('channel')
  const { gateway } = channel
  if (gateway === undefined || gateway === null)
    throw badOption('channel.gateway', 'missing', { import: importOf() })
  if (!isRecord(gateway) || !isRecord(gateway['profiles']))
    throw badOption('channel.gateway', 'invalid-type', {
      expected: 'gateway',
      import: importOf(typeof gateway === 'string' && /^\w{2,40}$/.test(gateway) ? gateway : undefined),
    })
}
