import type { Diagnostic, DiagnosticCode } from '../diagnostics/diagnostic.js'
import { guideUrl } from '../diagnostics/guide-url.js'
import { isRecord } from '../rules/path.js'
import { CheckoutError } from './errors.js'

/** A `CheckoutError` that names an option that is missing or of another type, before anything trips over it. */
export const badOption = (
  path: string,
  code: DiagnosticCode = 'missing',
  params?: Diagnostic['params'],
  guide = 'opi/ko/integration/start/v2/checkout',
): CheckoutError =>
  new CheckoutError('invalid-request', {
    diagnostics: [{ severity: 'error', code, path, ...(params && { params }), docs: guideUrl(guide) }],
  })

/**
 * Throws `CheckoutError` `invalid-request` where a channel has no gateway, as with a misspelled one (`gateways.v2.inicsV2`),
 * or something else in its place. Keys that are missing are findings of the request.
 */
export const assertChannel = (channel: unknown): void => {
  if (!isRecord(channel)) throw badOption('channel')
  const { gateway } = channel
  if (gateway === undefined || gateway === null) throw badOption('channel.gateway')
  if (!isRecord(gateway) || !isRecord(gateway['profiles']))
    throw badOption('channel.gateway', 'invalid-type', {
      expected: 'a gateway of @portone-checkout/core/gateways, such as inicisV2',
    })
}
