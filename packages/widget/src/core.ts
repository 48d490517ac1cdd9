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

/** What the form needs to know about a channel, from core's gateway data. */
export const knowledgeOf = (
  channel: Channel,
  operation: WidgetOperation,
  device: Device,
  /** The URL that the PG sends the buyer back to. */
  redirectUrl: string | undefined,
): Knowledge => {
  const { gateway, facts, channelKey } = channel
  const context = { gateway, operation, device, facts }
  /** A missing or wrong amount on V1: the pay button is disabled then, so the checkout cannot report it. */
  const amountFindings = (request: JsonRecord): readonly Diagnostic[] => {
    if (operation === 'requestIssueBillingKey' || minorOf(request['totalAmount']) !== undefined) return []
    const params = { gateway: gateway.code, device }
    const error = isGiven(request, 'totalAmount')
      ? badOption('totalAmount', 'invalid-format', { ...params, expected: 'integer' }, gateway.docs)
      : badOption('totalAmount', 'missing', params, gateway.docs)
    return error.diagnostics
  }
  return {
    gatewayName: gateway.name,
    capabilities: capabilities(context),
    requirements: (method) => requirements({ ...context, method }),
    canonical: (path) => canonicalPath(path, context),
    inspect: (request) => {
      // The request is V2-shaped; everything else that is wrong for V1, the checkout finds when it opens the window.
      if (gateway.dialect === 'v1')
        return [...misnamedFor(gateway, operation, request), ...amountFindings(request)]
      // The fields that the checkout fills in. With a channel group, PortOne chooses the channel.
      const storeId = 'storeId' in channel ? channel.storeId : undefined
      const completed = {
        storeId,
        channelKey: request['channelGroupId'] ? undefined : channelKey,
        redirectUrl,
        ...request,
      }
      return [...normalize(completed, context).diagnostics]
    },
  }
}
