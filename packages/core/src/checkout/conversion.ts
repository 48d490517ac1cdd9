import { toV1 } from '../convert/to-v1.js'
import { toV2 } from '../convert/to-v2.js'
import type { Diagnostic } from '../diagnostics/diagnostic.js'
import type { Gateway } from '../gateways/gateway.js'
import type { Operation, V2Operation } from '../requests/model.js'

/** What is to be opened, in the channel's own dialect. */
export interface Plan {
  readonly operation: Operation
  /** V1's `loadUI` only: its first argument. */
  readonly ui?: string | undefined
  readonly request: unknown
  readonly lost: readonly Diagnostic[]
}

/** A request of the other dialect in the gateway's own; `operation` is the V2 function that was called. */
export const convert = (gateway: Gateway, operation: V2Operation, request: unknown): Plan =>
  gateway.dialect === 'v1'
    ? { operation: 'request_pay', ...toV1(request, { gateway, operation }) }
    : toV2(request, { gateway })
