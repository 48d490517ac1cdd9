import type { Diagnostic, DiagnosticCode } from '../../diagnostics/diagnostic.js'
import { guideUrl } from '../../diagnostics/guide-url.js'
import { isRecord } from '../../rules/path.js'
import { CheckoutError } from '../platform/errors.js'

/** The page that explains our own options. */
const readme = 'https://www.npmjs.com/package/@portone-checkout/core'

/** The `CheckoutError` for an option that is missing or has the wrong type. */
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

/** The import statement of a gateway, by its code in any spelling. */
const importOf = (code = 'inicis_v2'): string => {
  const plain = /[a-z]/.test(code) ? code : code.toLowerCase()
  const name = plain.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase())
  const statement = (dialect: string) =>
    `import { ${name} } from '@portone-checkout/core/gateways/${dialect}'`
  if (name.startsWith('html5')) return statement('v1')
  // Some names exist in both dialects.
  return name.endsWith('V2') ? statement('v2') : `${statement('v2')} (V1: '…/v1')`
}

/**
 * Throws `CheckoutError` `invalid-request` if a channel's gateway is missing, as with a misspelled import
 * (`gateways.v2.inicsV2`), or is not a gateway. Missing keys are findings about the request instead.
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
