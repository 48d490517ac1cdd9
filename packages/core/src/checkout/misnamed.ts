import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Gateway } from '../gateways/gateway.js'
import type { V2Operation } from '../model.js'
import { v1AtHand } from './v1/load.js'

/**
 * What no V2 parameter is called in a request that a V1 channel is given in V2's words, before it is opened. Empty until
 * V1's part is loaded, as `prepare()` does.
 */
export const misnamedFor = (
  gateway: Gateway,
  operation: V2Operation,
  request: unknown,
): readonly Diagnostic[] =>
  v1AtHand()
    ?.convert(gateway, operation, request, Date.now())
    .lost.filter(({ code }) => code === 'unknown-parameter') ?? []
