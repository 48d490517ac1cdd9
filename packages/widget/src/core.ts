import {
  canonicalPath,
  capabilities,
  normalize,
  requirements,
  type Channel,
  type Device,
} from '@portone-checkout/core'
import type { Knowledge } from './form/knowledge.js'
import type { WidgetOperation } from './form/questions.js'

/** What core's data say of a channel, as the form reads it. */
export const knowledgeOf = (
  { gateway, ...keys }: Channel,
  operation: WidgetOperation,
  device: Device,
  redirectUrl: string | undefined,
): Knowledge => {
  const situation = { gateway, operation, device }
  return {
    gatewayName: gateway.name,
    capabilities: capabilities(situation),
    requirements: (method) => requirements({ ...situation, method }),
    canonical: (path) => canonicalPath(path, situation),
    inspect: (request) =>
      gateway.dialect === 'v1' ? [] : normalize({ ...keys, redirectUrl, ...request }, situation).diagnostics,
  }
}
