import {
  canonicalPath,
  capabilities,
  normalize,
  requirements,
  type Channel,
  type Device,
  type Diagnostic,
} from '@portone-checkout/core'
import type { Knowledge } from './form/knowledge.js'
import type { WidgetOperation } from './form/questions.js'

/** What core's data say of a channel, as the form reads it. */
export const knowledgeOf = (
  channel: Channel,
  operation: WidgetOperation,
  device: Device,
  /** Where the PG sends the buyer back to. */
  redirectUrl: string | undefined,
  /** Where the merchant gave no address for that, its checkout takes the page's own: the developer is told. */
  returnsHere = false,
): Knowledge => {
  const { gateway, facts, channelKey } = channel
  const situation = { gateway, operation, device, facts }
  return {
    gatewayName: gateway.name,
    capabilities: capabilities(situation),
    requirements: (method) => requirements({ ...situation, method }),
    canonical: (path) => canonicalPath(path, situation),
    inspect: (request) => {
      const found: readonly Diagnostic[] =
        returnsHere && !request['redirectUrl']
          ? [
              {
                severity: 'notice',
                code: 'returns-here',
                path: 'redirectUrl',
                params: { gateway: gateway.code, device },
                docs: `https://developers.portone.io/${gateway.docs}`,
              },
            ]
          : []
      if (gateway.dialect === 'v1') return found
      // What a checkout of this channel fills in: a group of channels lets PortOne choose.
      const storeId = 'storeId' in channel ? channel.storeId : undefined
      const filled = {
        storeId,
        channelKey: request['channelGroupId'] ? undefined : channelKey,
        redirectUrl,
        ...request,
      }
      return [...normalize(filled, situation).diagnostics, ...found]
    },
  }
}
