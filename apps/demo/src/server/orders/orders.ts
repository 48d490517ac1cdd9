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

/** `canceled` and `failed` are the same to PortOne: an attempt that paid nothing. The words tell them apart. */
const gaveUp = (payment: FoundPayment): boolean =>
  /취소|cancel/i.test(`${payment.failure?.message ?? ''} ${payment.failure?.pgMessage ?? ''}`)

/** Milliseconds in which a gateway that approves late is waited for, before the buyer is invited to pay again. */
const lateApproval = 10 * 60_000

/**
 * Whether the PG still has to say: it is asked, or said no and may yet approve. Whoever pays again meanwhile, under an id of
 * its own, may pay twice.
 */
const isOnItsWay = (confirmation: Confirmation, order: OrderRow, now: number): boolean => {
  if (confirmation.verdict === 'unpaid') return confirmation.payment?.status === 'pending'
  if (confirmation.verdict !== 'failed' || confirmation.final) return false
  return now - (confirmation.payment.failedAt?.getTime() ?? order.created_at) < lateApproval
}

const changeFor = (
  confirmation: Confirmation,
  seen: Completion['outcome'],
  before: OrderStatus,
  onItsWay: boolean,
): Change | undefined => {
  if (onItsWay) return { status: 'checking', failure: null }
  if (confirmation.verdict === 'unpaid') {
    // Nothing was decided, though the browser came home from an attempt: ask again soon.
    return seen === 'completed' || seen === 'unknown' ? { status: 'checking', failure: null } : undefined
  }
  const { payment } = confirmation
  const known = { transaction_id: payment.transactionId, method: payment.method ?? null }
  const { virtualAccount: account } = payment
  switch (confirmation.verdict) {
    case 'paid':
    // A part was given back: the rest was bought, and is to be delivered.
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
      // An account that was closed before anybody paid into it gives nothing back.
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

/** The shop's orders: made here, decided only by what PortOne says. */
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
   * Asks PortOne and moves the order: the one way to become paid, for the browser's return, webhooks and polling.
   * Repeating it changes nothing. Rejects with `PortOneApiError` when PortOne cannot be asked.
   */
  const sync = async (id: string, seen: Completion = {}): Promise<OrderView | undefined> => {
    // All that come while one call asks share the next look; a call with something new to say asks by itself.
    const onItsWay = await looked(`${id} ${seen.impUid ?? ''} ${seen.outcome ?? ''}`, async () => {
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
      const pending = isOnItsWay(confirmation, order, now())
      const change = changeFor(confirmation, seen.outcome, order.status, pending)
      const moved = change && (await store.move(id, change))
      // A person must look, and only the log tells one.
      if (moved && change.status === 'review') log(`review: order ${id}: ${change.failure ?? ''}`)
      return pending
    })
    const order = await find(id)
    return order && { ...order, onItsWay: onItsWay && order.status === 'checking' }
  }

  return {
    find,
    sync,

    /** Whether it was ordered in this browser. Whoever knows an order's address may look; only its buyer may act. */
    isOf: async (id: string, buyer: string | undefined): Promise<boolean> =>
      buyer !== undefined && (await store.find(id))?.buyer === buyer,

    /** A new order, or why there is none. */
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
     * Gives back what is left of a paid order; an order that is not paid stays as it is. Rejects with `PortOneApiError`,
     * `refused` where the PG will not.
     */
    refund: (id: string): Promise<OrderView | undefined> =>
      // Looked at, given back and noted as one: a second call finds the order refunded.
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
            // Perhaps another server was quicker, or only the answer was lost.
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
