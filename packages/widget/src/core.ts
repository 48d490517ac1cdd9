import {
  canonicalPath,
  capabilities,
  normalize,
  requirements,
  returnsHere,
  type Channel,
  type Device,
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
  /** Nobody gave that address, so that it is the page's own: the developer is told. */
  isHome = false,
): Knowledge => {
  const { gateway, facts, channelKey } = channel
  const situation = { gateway, operation, device, facts }
  return {
    gatewayName: gateway.name,
    capabilities: capabilities(situation),
    requirements: (method) => requirements({ ...situation, method }),
    canonical: (path) => canonicalPath(path, situation),
    inspect: (request) => {
      const found = isHome && !request['redirectUrl'] ? [returnsHere(gateway, device, 'redirectUrl')] : []
      // The request is in V2's words: on a V1 channel its checkout finds what is wrong when the pay button is pressed.
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
