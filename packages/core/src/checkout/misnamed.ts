import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Gateway } from '../gateways/gateway.js'
import type { V2Operation } from '../model.js'
import { loadedV1 } from './v1/load.js'

/**
 * The unknown parameters of a V2 request for a V1 channel, found before it is opened. Empty until `prepare()` has loaded
 * V1's chunk.
 */
export const misnamedFor = (
  gateway: Gateway,
  operation: V2Operation,
  request: unknown,
): readonly Diagnostic[] =>
  loadedV1()
    ?.convertRequest(gateway, operation, request, Date.now())
    .lost.filter(({ code }) => code === 'unknown-parameter') ?? []
