import { toV1 } from '../../convert/to-v1.js'
import { toV2 } from '../../convert/to-v2.js'
import type { Diagnostic } from '../../diagnostics/diagnostic.js'
import type { Gateway } from '../../gateways/gateway.js'
import type { Operation, V2Operation } from '../../model.js'
import { v1OperationOf } from './operation.js'

/** What is to be opened, in the channel's own dialect. */
export interface Plan {
  readonly operation: Operation
  /** V1's `loadUI` only: its first argument. */
  readonly ui?: string | undefined
  readonly request: unknown
  readonly lost: readonly Diagnostic[]
}

const drawsButtons = (operation: V2Operation): boolean => operation.startsWith('load')

/** A request of the other dialect in the gateway's own; `operation` is the V2 function that was called. */
export const convert = (
  gateway: Gateway,
  operation: V2Operation,
  request: unknown,
  /** By which hours from now become a date. */
  now: number,
): Plan => {
  const inV1 = v1OperationOf(operation)
  if (gateway.dialect === 'v1') return { operation: inV1, ...toV1(request, { gateway, operation, now }) }
  const plan = toV2(request, { gateway, operation: inV1 })
  // Nobody would hear of buttons where a window was asked for, or the other way round: the check refuses what was called.
  return drawsButtons(plan.operation) === drawsButtons(operation) ? plan : { ...plan, operation }
}
