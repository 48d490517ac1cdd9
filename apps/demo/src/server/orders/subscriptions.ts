import { createPaymentId } from '@portone-checkout/core'
import { isPortOneApiError } from '@portone-checkout/server'
import type { PortOneApiErrorCode } from '@portone-checkout/server'
import type { Completion, GatewayCode, OrderStatus, OrderView } from '../../shop/orders.js'
import { planById } from '../../shop/products.js'
import type { SubscriptionRow } from '../database/schema.js'
import type { PortOne, ShopChannel } from '../portone.js'
import { rateLimit } from '../rate.js'
import { inSequence } from '../single.js'
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

/** Order statuses in which nothing is paid, so a charge may begin. */
const chargeable: readonly OrderStatus[] = ['checking', 'failed', 'canceled']

/** Errors after which nothing can have been charged. */
const notCharged: readonly PortOneApiErrorCode[] = ['refused', 'unauthorized', 'invalid-argument']

/** Subscriptions: the browser issues a billing key; the server checks and charges it. */
export const subscriptionService = (store: OrderStore, portone: PortOne, orders: OrderService) => {
  const turns = inSequence<OrderView | undefined>()
  // Each reload asks for another charge, and PGs do not accept a declined card being tried without limit.
  const mayCharge = rateLimit({ burst: 5, perSecond: 1 / 60, keys: 10_000 })

  /** The billing key if it belongs to this subscription. A browser could send any key. */
  const ownKey = async (
    subscription: SubscriptionRow,
    channel: ShopChannel,
    sent: string | undefined,
  ): Promise<string | undefined> => {
    const { api, dialect } = channel
    if (dialect === 'v1') {
      const { status } = await api.findBillingKey(subscription.customer_id)
      return status === 'issued' ? subscription.customer_id : undefined
    }
    // The sent key may be newer than the stored one: another card, after one was declined.
    for (const billingKey of new Set([sent, subscription.billing_key ?? undefined])) {
      if (billingKey === undefined) continue
      const { status, issueId, customerId } = await api.findBillingKey(billingKey)
      const isOwn = issueId === subscription.issue_id || customerId === subscription.customer_id
      if (status === 'issued' && isOwn) return billingKey
    }
    return undefined
  }

  /**
   * Charges the first month if nothing is paid: `asked` where PortOne was asked, `refused` where it surely took no
   * money. Undefined where there is nothing to charge, or another call or server is charging.
   */
  const charge = async (
    subscription: SubscriptionRow,
    seen: Completion,
  ): Promise<'asked' | 'refused' | undefined> => {
    const channel = portone.channel(subscription.gateway)
    // An earlier charge may have succeeded: look it up, never repeat it.
    const isNew = subscription.status === 'created'
    const order = isNew ? await orders.find(subscription.order_id) : await orders.sync(subscription.order_id)
    if (!channel || !order || order.mayBeApproved || !chargeable.includes(order.status)) return undefined
    const billingKey = await ownKey(subscription, channel, seen.billingKey)
    if (billingKey === undefined) {
      const { outcome } = seen
      if (outcome === 'canceled' || outcome === 'failed') await store.move(order.id, { status: outcome })
      return undefined
    }
    if (!(await store.claimCharge(subscription.id, billingKey))) return undefined
    if (!mayCharge(subscription.id)) {
      await store.failCharge(subscription.id)
      return undefined
    }
    try {
      await channel.api.chargeBillingKey({
        billingKey,
        paymentId: order.id,
        orderName: order.orderName,
        amount: order.amount,
        currency: order.currency,
        channelKey: channel.dialect === 'v2' ? channel.channelKey : undefined,
      })
    } catch (error) {
      // It may have been charged anyway: the following lookup asks PortOne, and the id succeeds at most once.
      if (!isPortOneApiError(error)) throw error
      if (notCharged.includes(error.code)) return 'refused'
    }
    return 'asked'
  }

  const complete = (id: string, seen: Completion): Promise<OrderView | undefined> =>
    // Calls run in turn, so that a later call's billing key is not lost to an earlier call without one.
    turns(id, async () => {
      const subscription = await store.subscription(id)
      if (!subscription) return undefined
      const charged = await charge(subscription, seen)
      const outcome = seen.outcome === 'completed' ? seen.outcome : undefined
      let order = await orders.sync(subscription.order_id, { outcome })
      if (charged === 'refused' && order?.status === 'checking') {
        await store.move(order.id, { status: 'failed' })
        order = await orders.find(order.id)
      }
      if (charged && (order?.status === 'failed' || order?.status === 'canceled')) await store.failCharge(id)
      return order
    })

  return {
    create: async (
      planId: string,
      gateway: GatewayCode,
      language: 'ko' | 'en',
      buyer: string | null,
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
        // The strictest gateway allows 20 characters for a customer id.
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
          buyer,
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

    /**
     * Completes a subscription after the browser's part: checks the billing key, charges the first month once, and returns
     * the order's status. Rejects with `PortOneApiError` when PortOne cannot be asked.
     */
    complete,

    /** Handles the webhook of an issued V2 billing key; PortOne is asked whose key it is. */
    issued: async (billingKey: string): Promise<void> => {
      const channel = portone.view.channels.find(({ dialect }) => dialect === 'v2')
      const api = channel && portone.channel(channel.gateway)?.api
      const { issueId } = (await api?.findBillingKey(billingKey)) ?? {}
      const subscription = issueId === undefined ? undefined : await store.subscriptionByIssue(issueId)
      if (subscription) await complete(subscription.id, { billingKey })
    },
  }
}

export type SubscriptionService = ReturnType<typeof subscriptionService>
