import type { GatewayCode, OrderStatus } from '../../shop/orders.js'

/** Times are milliseconds since the epoch, amounts minor units: both are numbers on either database. */
export interface OrderRow {
  /** V2 `paymentId`, V1 `merchant_uid`. One order has one: PortOne lets it succeed at most once. */
  readonly id: string
  readonly kind: 'purchase' | 'subscription'
  readonly status: OrderStatus
  readonly gateway: GatewayCode
  readonly channel_key: string
  readonly order_name: string
  readonly amount: number
  readonly currency: string
  /** Who ordered it: a digest of the browser's cookie. */
  readonly buyer: string | null
  /** JSON of what was ordered. */
  readonly lines: string
  readonly transaction_id: string | null
  readonly method: string | null
  readonly failure: string | null
  /** JSON of the virtual account to pay into. */
  readonly account: string | null
  readonly created_at: number
  readonly updated_at: number
  /** When a round over all open orders last asked PortOne about it. */
  readonly asked_at: number | null
}

/** What happened to an order, in order. A partial unique index holds `paid` to once an order. */
export interface OrderEventRow {
  readonly id: string
  readonly order_id: string
  readonly type: OrderStatus | 'ordered' | 'preparing'
  readonly at: number
}

export interface SubscriptionRow {
  readonly id: string
  readonly plan_id: string
  readonly gateway: GatewayCode
  /** `charging` is claimed by one request, so that two cannot charge at once. */
  readonly status: 'created' | 'charging' | 'active' | 'failed'
  /** V2: named by us, compared with what PortOne says of the key. */
  readonly issue_id: string
  /** V1 `customer_uid`: named by us. V2: the customer's id. */
  readonly customer_id: string
  readonly billing_key: string | null
  /** The order of the first charge, named before anything is charged. */
  readonly order_id: string
  readonly updated_at: number
}

export interface Tables {
  readonly orders: OrderRow
  readonly order_events: OrderEventRow
  readonly subscriptions: SubscriptionRow
}
