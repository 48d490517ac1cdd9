import type { Order } from './orders.js'
import type { Attempt } from './payments.js'

/** A scheduled charge of a billing key. Times are in milliseconds since the epoch. */
export interface Schedule {
  readonly id: string
  readonly dialect: 'v1' | 'v2'
  /** V2 `paymentId`, V1 `merchant_uid`. */
  readonly paymentId: string
  /** V2 billing key, V1 `customer_uid`. */
  readonly key: string
  readonly order: Order
  readonly createdAt: number
  dueAt: number
  status: 'SCHEDULED' | 'SUCCEEDED' | 'FAILED' | 'REVOKED'
  startedAt?: number | undefined
  completedAt?: number | undefined
  revokedAt?: number | undefined
  /** The resulting payment. */
  attempt?: Attempt | undefined
}
