import { toV1 } from '../../convert/to-v1.js'
import { toV2 } from '../../convert/to-v2.js'
import type { Gateway } from '../../gateways/gateway.js'
import type { V2Operation } from '../../model.js'
import type { Plan } from '../opening/plan.js'
import { v1OperationOf } from './operation.js'

const drawsButtons = (operation: V2Operation): boolean => operation.startsWith('load')

/** Converts a request of the other dialect to the gateway's own; `operation` is the V2 function that was called. */
export const convertRequest = (
  gateway: Gateway,
  operation: V2Operation,
  request: unknown,
  /** The time from which deadlines in hours are counted, in milliseconds since 1970. */
  now: number,
): Plan => {
  const inV1 = v1OperationOf(operation)
  if (gateway.dialect === 'v1') return { operation: inV1, ...toV1(request, { gateway, operation, now }) }
  const plan = toV2(request, { gateway, operation: inV1 })
  // A window must not become buttons, or buttons a window, without the caller knowing: keep the operation, and the check
  // refuses it.
  return drawsButtons(plan.operation) === drawsButtons(operation) ? plan : { ...plan, operation }
}
