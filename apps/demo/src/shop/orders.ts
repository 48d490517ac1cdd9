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
 * - `checking`: PortOne has not said (yet)
 * - `canceled`: the buyer closed the window; nothing is paid
 * - `refunded`: paid once, and given back
 * - `review`: money moved for something else than the order; a person must look
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

/** Money may still arrive, or a person may still have decided: worth asking PortOne about. */
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

/** What a browser says when it wants to pay: no amount, the server knows it. */
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

/** What a browser says when it comes home: ids to ask by, and how it saw the end. None of it is believed. */
export const completion = v.object({
  impUid: v.optional(text),
  billingKey: v.optional(text),
  outcome: v.optional(v.picklist(['completed', 'canceled', 'failed', 'unknown'])),
})
export type Completion = v.InferOutput<typeof completion>

/** What a page says that lost sight of an attempt, or closes over it: core's `OpenAttempt`, as far as the shop asks by it. */
export const openAttempt = v.object({
  paymentId: v.optional(text),
  issueId: v.optional(text),
  impUid: v.optional(text),
  billingKey: v.optional(text),
  reason: v.picklist(['unknown', 'not-final', 'page-hidden', 'left-behind']),
})
export type OpenAttempt = v.InferOutput<typeof openAttempt>

/** How it stands, for the widget: the `Settlement` that its `reconcile` option takes. */
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
  /** An attempt may be approved yet, though the PG has not said or said no: nothing of it is to be paid again. */
  onItsWay: v.optional(v.boolean(), false),
  /** It was ordered in this browser, and is paid. */
  mayRefund: v.optional(v.boolean(), false),
})
export type OrderView = v.InferOutput<typeof orderView>

/** What the widget needs of a new order. */
export const orderTicket = v.object({
  paymentId: text,
  orderName: text,
  amount: v.number(),
  currency: text,
})

/** What the widget needs to issue a billing key. */
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

/** What a browser must know before it can pay; nothing secret. */
export const shopView = v.object({
  mode: v.picklist(['sandbox', 'live']),
  channels: v.array(channelView),
  /** Instead of PortOne's CDN. */
  scripts: v.optional(v.object({ v1: v.string(), v2: v.string() })),
})
export type ShopView = v.InferOutput<typeof shopView>
