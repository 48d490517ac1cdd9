import type { GatewayCode, OrderStatus } from '../../shop/orders.js'

/** Times are milliseconds since the epoch, amounts minor units: both are numbers on either database. */
export interface OrderRow {
  /** V2 `paymentId`, V1 `merchant_uid`. An order keeps one id, which PortOne lets succeed at most once. */
  readonly id: string
  readonly kind: 'purchase' | 'subscription'
  readonly status: OrderStatus
  readonly gateway: GatewayCode
  readonly channel_key: string
  readonly order_name: string
  readonly amount: number
  readonly currency: string
  /** The buyer: a digest of the browser's cookie. */
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
  /** When the hourly round last asked PortOne about it. */
  readonly asked_at: number | null
}

/** The history of an order. A partial unique index allows `paid` once per order. */
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
  /** One request claims `charging`, so two cannot charge at once. */
  readonly status: 'created' | 'charging' | 'active' | 'failed'
  /** V2: chosen by us and compared with PortOne's record of the billing key. */
  readonly issue_id: string
  /** V1: `customer_uid`, chosen by us. V2: the customer id. */
  readonly customer_id: string
  readonly billing_key: string | null
  /** The order of the first charge, created before charging. */
  readonly order_id: string
  readonly updated_at: number
}

export interface Tables {
  readonly orders: OrderRow
  readonly order_events: OrderEventRow
  readonly subscriptions: SubscriptionRow
}
