import { createPaymentId } from '@portone-checkout/core'
import { verifyPayment } from '@portone-checkout/server'
import type { Confirmation, FoundPayment } from '@portone-checkout/server'
import * as v from 'valibot'
import { cartLine, orderView } from '../../shop/orders.js'
import type { CartLine, Completion, GatewayCode, OrderStatus, OrderView } from '../../shop/orders.js'
import { productById } from '../../shop/products.js'
import type { OrderRow } from '../database/schema.js'
import type { PortOne } from '../portone.js'
import { inSequence, refreshing } from '../single.js'
import type { Change, OrderStore } from './store.js'

const currency = 'KRW'

/** PortOne reports a cancel as a failure; only the message tells them apart. */
const gaveUp = (payment: FoundPayment): boolean =>
  /취소|cancel/i.test(`${payment.failure?.message ?? ''} ${payment.failure?.pgMessage ?? ''}`)

/** Milliseconds to wait for a gateway that may approve late, before the buyer is asked to pay again. */
const lateApproval = 10 * 60_000

/**
 * Whether the PG may still approve: the attempt is pending, or failed at a gateway that approves late. Paying again under
 * another id meanwhile could pay twice.
 */
const mayStillBeApproved = (confirmation: Confirmation, order: OrderRow, now: number): boolean => {
  if (confirmation.verdict === 'unpaid') return confirmation.payment?.status === 'pending'
  if (confirmation.verdict !== 'failed' || confirmation.final) return false
  return now - (confirmation.payment.failedAt?.getTime() ?? order.created_at) < lateApproval
}

const changeFor = (
  confirmation: Confirmation,
  seen: Completion['outcome'],
  before: OrderStatus,
  mayBeApproved: boolean,
): Change | undefined => {
  if (mayBeApproved) return { status: 'checking', failure: null }
  if (confirmation.verdict === 'unpaid') {
    // The browser has returned but PortOne has no result yet: ask again soon.
    return seen === 'completed' || seen === 'unknown' ? { status: 'checking', failure: null } : undefined
  }
  const { payment } = confirmation
  const known = { transaction_id: payment.transactionId, method: payment.method ?? null }
  const { virtualAccount: account } = payment
  switch (confirmation.verdict) {
    case 'paid':
    // Partly refunded: the rest is bought and must be delivered.
    case 'partially-canceled':
      return { ...known, status: 'paid', failure: null }
    case 'awaiting-deposit':
      return {
        ...known,
        status: 'awaiting-deposit',
        failure: null,
        account: account
          ? JSON.stringify({
              bank: account.bank ?? null,
              number: account.number,
              holder: account.holder ?? null,
              expiresAt: account.expiresAt?.getTime() ?? null,
            })
          : null,
      }
    case 'failed':
      return {
        ...known,
        status: seen === 'canceled' || gaveUp(payment) ? 'canceled' : 'failed',
        failure: payment.failure?.message ?? null,
      }
    case 'canceled': {
      // Nothing was deposited to the closed account, so nothing is refunded.
      const wasPaid = before === 'paid' || !account || payment.paidAt !== undefined
      return { ...known, status: wasPaid ? 'refunded' : 'canceled' }
    }
    case 'mismatch':
      return { ...known, status: 'review', failure: confirmation.reasons.map(({ code }) => code).join(', ') }
  }
}

/** The amount of a cart, by the server's own prices; undefined for a product that the shop does not have. */
const priceOf = (
  lines: readonly CartLine[],
  language: 'ko' | 'en',
): { readonly amount: number; readonly orderName: string } | undefined => {
  let amount = 0
  for (const { productId, quantity } of lines) {
    const product = productById(productId)
    if (!product) return undefined
    amount += product.price * quantity
  }
  const first = productById(lines[0]?.productId ?? '')
  if (!first) return undefined
  const more = lines.length - 1
  const name = first.name[language]
  if (more === 0) return { amount, orderName: name }
  return { amount, orderName: language === 'ko' ? `${name} 외 ${more}건` : `${name} and ${more} more` }
}

const parsed = (json: string): unknown => JSON.parse(json)

/** The shop's orders. Only PortOne's answers decide their status. */
export const orderService = (
  store: OrderStore,
  portone: PortOne,
  log: (message: string) => void,
  now: () => number = () => Date.now(),
) => {
  const looked = refreshing<boolean>()
  const refunded = inSequence<OrderView | undefined>()

  const view = async (order: OrderRow): Promise<OrderView> =>
    v.parse(orderView, {
      id: order.id,
      kind: order.kind,
      status: order.status,
      gateway: order.gateway,
      orderName: order.order_name,
      amount: order.amount,
      currency: order.currency,
      lines: v.parse(v.array(cartLine), parsed(order.lines)),
      createdAt: order.created_at,
      method: order.method,
      failure: order.failure,
      account: order.account === null ? null : parsed(order.account),
      timeline: (await store.events(order.id)).map(({ type, at }) => ({ type, at })),
    })

  const find = async (id: string): Promise<OrderView | undefined> => {
    const order = await store.find(id)
    return order && view(order)
  }

  /**
   * Asks PortOne and updates the order's status. Returns, webhooks and polling all use it; nothing else marks an order
   * as paid. Idempotent. Rejects with `PortOneApiError` when PortOne cannot be asked.
   */
  const sync = async (id: string, seen: Completion = {}): Promise<OrderView | undefined> => {
    // Calls that come during a lookup share the next one; a call with new information looks up by itself.
    const mayBeApproved = await looked(`${id} ${seen.impUid ?? ''} ${seen.outcome ?? ''}`, async () => {
      const order = await store.find(id)
      const channel = order && portone.channel(order.gateway)
      if (!channel) return false
      const confirmation = await verifyPayment(
        channel.api,
        {
          id: order.id,
          amount: order.amount,
          currency: order.currency,
          channelType: channel.type,
          channelKey: order.channel_key,
          storeId: channel.dialect === 'v2' ? channel.storeId : undefined,
        },
        { impUid: seen.impUid },
      )
      const pending = mayStillBeApproved(confirmation, order, now())
      const change = changeFor(confirmation, seen.outcome, order.status, pending)
      const moved = change && (await store.move(id, change))
      // A person must review it; the log is the only notice.
      if (moved && change.status === 'review') log(`review: order ${id}: ${change.failure ?? ''}`)
      return pending
    })
    const order = await find(id)
    return order && { ...order, mayBeApproved: mayBeApproved && order.status === 'checking' }
  }

  return {
    find,
    sync,

    /** Whether this browser made the order. Anyone with an order's URL may view it; only its buyer may act. */
    isOf: async (id: string, buyer: string | undefined): Promise<boolean> =>
      buyer !== undefined && (await store.find(id))?.buyer === buyer,

    /** Creates an order, or returns why it cannot. */
    create: async (
      lines: readonly CartLine[],
      gateway: GatewayCode,
      language: 'ko' | 'en',
      buyer: string | null,
    ): Promise<OrderView | 'unknown-product' | 'unknown-gateway'> => {
      const channel = portone.channel(gateway)
      if (!channel) return 'unknown-gateway'
      const priced = priceOf(lines, language)
      if (!priced) return 'unknown-product'
      const id = createPaymentId()
      await store.create({
        id,
        kind: 'purchase',
        gateway,
        channel_key: channel.channelKey,
        order_name: priced.orderName,
        amount: priced.amount,
        currency,
        buyer,
        lines: JSON.stringify(lines),
      })
      const order = await find(id)
      if (!order) throw new Error('The order that was just made is not there.')
      return order
    },

    /**
     * Refunds the rest of a paid order; an unpaid order is unchanged. Rejects with `PortOneApiError`, `refused` where the
     * PG refuses.
     */
    refund: (id: string): Promise<OrderView | undefined> =>
      // Lookup, refund and storing run in turn per order, so a second call finds the order refunded.
      refunded(id, async () => {
        const order = await store.find(id)
        const channel = order && portone.channel(order.gateway)
        if (order?.status !== 'paid' || !channel) return order && view(order)
        const payment = await channel.api.findPayment({ paymentId: id })
        if (payment.status === 'paid' || payment.status === 'partially-canceled') {
          const left = payment.amount - payment.canceledAmount
          try {
            await channel.api.cancelPayment({ paymentId: id, reason: '구매자 요청', expectedRemaining: left })
          } catch (error) {
            // Another server may have refunded it, or only the response was lost.
            const now = await sync(id)
            if (now?.status === 'refunded') return now
            throw error
          }
        }
        return sync(id)
      }),
  }
}

export type OrderService = ReturnType<typeof orderService>
