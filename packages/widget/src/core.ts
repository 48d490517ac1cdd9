import {
  canonicalPath,
  badOption,
  capabilities,
  misnamedFor,
  normalize,
  requirements,
  type Channel,
  type Device,
  type Diagnostic,
} from '@portone-checkout/core'
import type { Knowledge } from './form/knowledge.js'
import { minorOf } from './form/money.js'
import { isGiven, type JsonRecord } from './form/paths.js'
import type { WidgetOperation } from './form/questions.js'

/** What core's data say of a channel, as the form reads it. */
export const knowledgeOf = (
  channel: Channel,
  operation: WidgetOperation,
  device: Device,
  /** Where the PG sends the buyer back to. */
  redirectUrl: string | undefined,
): Knowledge => {
  const { gateway, facts, channelKey } = channel
  const situation = { gateway, operation, device, facts }
  /** The button of a V1 channel is not pressed without an amount, so that its checkout finds nothing. */
  const amountless = (request: JsonRecord): readonly Diagnostic[] => {
    if (operation === 'requestIssueBillingKey' || minorOf(request['totalAmount']) !== undefined) return []
    const told = { gateway: gateway.code, device }
    const error = isGiven(request, 'totalAmount')
      ? badOption('totalAmount', 'invalid-format', { ...told, expected: 'integer' }, gateway.docs)
      : badOption('totalAmount', 'missing', told, gateway.docs)
    return error.diagnostics
  }
  return {
    gatewayName: gateway.name,
    capabilities: capabilities(situation),
    requirements: (method) => requirements({ ...situation, method }),
    canonical: (path) => canonicalPath(path, situation),
    inspect: (request) => {
      // The request is in V2's words: what else is wrong with it on a V1 channel, its checkout finds on the pay button.
      if (gateway.dialect === 'v1')
        return [...misnamedFor(gateway, operation, request), ...amountless(request)]
      // What a checkout of this channel fills in: a group of channels lets PortOne choose.
      const storeId = 'storeId' in channel ? channel.storeId : undefined
      const filled = {
        storeId,
        channelKey: request['channelGroupId'] ? undefined : channelKey,
        redirectUrl,
        ...request,
      }
      return [...normalize(filled, situation).diagnostics]
    },
  }
}
