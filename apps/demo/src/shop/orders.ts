import * as v from 'valibot'

/** The gateways of the shop, V1 before V2. */
export const gatewayCodes = ['html5_inicis', 'settle', 'settle_acc', 'inicis_v2', 'kpn'] as const
export type GatewayCode = (typeof gatewayCodes)[number]

/** Which of PortOne's APIs a gateway is paid through. */
export const gatewayDialects = {
  html5_inicis: 'v1',
  settle: 'v1',
  settle_acc: 'v1',
  inicis_v2: 'v2',
  kpn: 'v2',
} as const satisfies Readonly<Record<GatewayCode, 'v1' | 'v2'>>

/**
 * - `checking`: PortOne has no result yet
 * - `canceled`: the buyer closed the window; nothing is paid
 * - `refunded`: paid and refunded
 * - `review`: the payment does not match the order; a person must check
 */
export const orderStatuses = [
  'checking',
  'awaiting-deposit',
  'paid',
  'failed',
  'canceled',
  'refunded',
  'review',
] as const
export type OrderStatus = (typeof orderStatuses)[number]

/** Statuses that may still change, so PortOne is asked about them. */
export const openStatuses: readonly OrderStatus[] = [
  'checking',
  'awaiting-deposit',
  'failed',
  'canceled',
  'review',
]

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200))

export const cartLine = v.object({
  productId: text,
  quantity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
})
export type CartLine = v.InferOutput<typeof cartLine>

/** A browser's order. It has no amount: the server calculates it. */
export const newOrder = v.object({
  gateway: v.picklist(gatewayCodes),
  language: v.optional(v.picklist(['ko', 'en']), 'ko'),
  lines: v.pipe(v.array(cartLine), v.minLength(1), v.maxLength(20)),
})

export const newSubscription = v.object({
  gateway: v.picklist(gatewayCodes),
  language: v.optional(v.picklist(['ko', 'en']), 'ko'),
  planId: text,
})

/** A browser's report after a payment: ids to look up, and the outcome it saw. None of it is trusted. */
export const completion = v.object({
  impUid: v.optional(text),
  billingKey: v.optional(text),
  outcome: v.optional(v.picklist(['completed', 'canceled', 'failed', 'unknown'])),
})
export type Completion = v.InferOutput<typeof completion>

/** A page's report of an attempt without a known outcome: the parts of core's `OpenAttempt` that the shop uses. */
export const openAttempt = v.object({
  paymentId: v.optional(text),
  issueId: v.optional(text),
  impUid: v.optional(text),
  billingKey: v.optional(text),
  reason: v.picklist(['unknown', 'not-final', 'page-hidden', 'left-behind']),
})
export type OpenAttempt = v.InferOutput<typeof openAttempt>

/** The order's state as the `Settlement` that the widget's `reconcile` option takes. */
export const settlement = v.object({
  status: v.picklist(['paid', 'awaiting-deposit', 'unpaid', 'checking']),
  orderUrl: v.string(),
})
export type SettlementView = v.InferOutput<typeof settlement>

const timeline = v.object({ type: text, at: v.number() })

/** An order as a browser sees it. Amounts are won. */
export const orderView = v.object({
  id: text,
  kind: v.picklist(['purchase', 'subscription']),
  status: v.picklist(orderStatuses),
  gateway: v.picklist(gatewayCodes),
  orderName: text,
  amount: v.number(),
  currency: text,
  lines: v.array(cartLine),
  createdAt: v.number(),
  method: v.nullable(v.string()),
  failure: v.nullable(v.string()),
  account: v.nullable(
    v.object({
      bank: v.nullable(v.string()),
      number: v.string(),
      holder: v.nullable(v.string()),
      expiresAt: v.nullable(v.number()),
    }),
  ),
  timeline: v.array(timeline),
  /** The PG may still approve an attempt, so the order must not be paid again. */
  mayBeApproved: v.optional(v.boolean(), false),
  /** Whether this browser may ask for a refund: it made the order, and the order is paid. */
  mayRefund: v.optional(v.boolean(), false),
})
export type OrderView = v.InferOutput<typeof orderView>

/** A new order, for the widget. */
export const orderTicket = v.object({
  paymentId: text,
  orderName: text,
  amount: v.number(),
  currency: text,
})

/** What the widget needs for issuing a billing key. */
export const subscriptionTicket = v.object({
  subscriptionId: text,
  issueId: text,
  issueName: text,
  customerId: text,
  amount: v.number(),
  currency: text,
})

const channelView = v.variant('dialect', [
  v.object({
    dialect: v.literal('v1'),
    gateway: v.picklist(gatewayCodes),
    userCode: text,
    channelKey: text,
  }),
  v.object({
    dialect: v.literal('v2'),
    gateway: v.picklist(gatewayCodes),
    storeId: text,
    channelKey: text,
  }),
])
export type ChannelView = v.InferOutput<typeof channelView>

/** The public settings that a browser needs to pay. */
export const shopView = v.object({
  mode: v.picklist(['sandbox', 'live']),
  channels: v.array(channelView),
  /** Script URLs in place of PortOne's CDN. */
  scripts: v.optional(v.object({ v1: v.string(), v2: v.string() })),
})
export type ShopView = v.InferOutput<typeof shopView>
