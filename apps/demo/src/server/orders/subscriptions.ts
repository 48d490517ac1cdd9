import { createPaymentId } from '@portone-checkout/core'
import { isPortOneApiError } from '@portone-checkout/server'
import type { Completion, GatewayCode, OrderView } from '../../shop/orders.js'
import { planById } from '../../shop/products.js'
import type { SubscriptionRow } from '../database/schema.js'
import type { PortOne, ShopChannel } from '../portone.js'
import { sharing } from '../single.js'
import type { OrderService } from './orders.js'
import type { OrderStore } from './store.js'

const currency = 'KRW'

export interface SubscriptionTicket {
  readonly subscriptionId: string
  readonly issueId: string
  readonly issueName: string
  readonly customerId: string
  readonly amount: number
  readonly currency: string
}

/** A billing key is issued in the browser, looked at and charged here. */
export const subscriptionService = (store: OrderStore, portone: PortOne, orders: OrderService) => {
  const shared = sharing<OrderView | undefined>()

  /** The key that this subscription may charge, or undefined: a browser can send anybody's. */
  const ownKey = async (
    subscription: SubscriptionRow,
    channel: ShopChannel,
    sent: string | undefined,
  ): Promise<string | undefined> => {
    const billingKey =
      channel.dialect === 'v1' ? subscription.customer_id : (subscription.billing_key ?? sent)
    if (billingKey === undefined) return undefined
    const state = await channel.api.findBillingKey(billingKey)
    if (state.status !== 'issued') return undefined
    return channel.dialect === 'v1' ||
      state.issueId === subscription.issue_id ||
      state.customerId === subscription.customer_id
      ? billingKey
      : undefined
  }

  const charge = async (subscription: SubscriptionRow, seen: Completion): Promise<void> => {
    const channel = portone.channel(subscription.gateway)
    const order = await store.find(subscription.order_id)
    if (!channel || !order) return
    const billingKey = await ownKey(subscription, channel, seen.billingKey)
    if (billingKey === undefined) {
      const status = seen.outcome === 'canceled' ? 'canceled' : 'failed'
      if (seen.outcome === 'canceled' || seen.outcome === 'failed') await store.move(order.id, { status })
      return
    }
    if (!(await store.claimCharge(subscription.id, billingKey))) return
    try {
      await channel.api.chargeBillingKey({
        billingKey,
        paymentId: order.id,
        orderName: order.order_name,
        amount: order.amount,
        currency: order.currency,
        channelKey: channel.dialect === 'v2' ? channel.channelKey : undefined,
      })
    } catch (error) {
      // It may have been charged all the same: what follows asks PortOne, under the id that succeeds at most once.
      if (!isPortOneApiError(error)) throw error
    }
  }

  return {
    create: async (
      planId: string,
      gateway: GatewayCode,
      language: 'ko' | 'en',
    ): Promise<SubscriptionTicket | 'unknown-plan' | 'unknown-gateway'> => {
      const plan = planById(planId)
      if (!plan) return 'unknown-plan'
      const channel = portone.channel(gateway)
      if (!channel) return 'unknown-gateway'
      const subscription: SubscriptionRow = {
        id: createPaymentId(),
        plan_id: plan.id,
        gateway,
        status: 'created',
        issue_id: createPaymentId(),
        // The tightest limit of a customer id is 20 characters.
        customer_id: createPaymentId().slice(0, 20),
        billing_key: null,
        order_id: createPaymentId(),
        updated_at: Date.now(),
      }
      const name = plan.name[language]
      await store.create(
        {
          id: subscription.order_id,
          kind: 'subscription',
          gateway,
          channel_key: channel.channelKey,
          order_name: language === 'ko' ? `${name} 첫 달` : `${name}, first month`,
          amount: plan.price,
          currency,
          lines: '[]',
        },
        subscription,
      )
      return {
        subscriptionId: subscription.id,
        issueId: subscription.issue_id,
        issueName: name,
        customerId: subscription.customer_id,
        amount: plan.price,
        currency,
      }
    },

    /** After the browser's part: looks at the key, charges the first month once, and says how the order stands. */
    complete: (id: string, seen: Completion): Promise<OrderView | undefined> =>
      shared(id, async () => {
        const subscription = await store.subscription(id)
        if (!subscription) return undefined
        await charge(subscription, seen)
        const order = await orders.sync(subscription.order_id, {
          outcome: seen.outcome === 'completed' ? 'completed' : undefined,
        })
        if (order?.status === 'paid') await store.endCharge(id, 'active')
        else if (order?.status === 'failed') await store.endCharge(id, 'failed')
        return order
      }),
  }
}

export type SubscriptionService = ReturnType<typeof subscriptionService>
