import type { OpenAttempt, OrderStatus, OrderView, SettlementView } from '../../shop/orders.js'
import type { OrderService } from './orders.js'
import type { OrderStore } from './store.js'
import type { SubscriptionService } from './subscriptions.js'
import { watch } from './watch.js'

/** What a status means to a buyer who asks whether to pay again. */
const meanings: Readonly<Record<Exclude<OrderStatus, 'checking'>, SettlementView['status']>> = {
  paid: 'paid',
  refunded: 'paid',
  'awaiting-deposit': 'awaiting-deposit',
  failed: 'unpaid',
  canceled: 'unpaid',
  // Money moved, for something else than the order: whoever pays again pays twice.
  review: 'checking',
}

/**
 * Attempts whose end no page saw, decided here: by the same question to PortOne as a return or a webhook, asked again
 * until there is an answer. However often an attempt is told of, it is paid once.
 */
export const reconcileService = (
  store: OrderStore,
  orders: OrderService,
  subscriptions: SubscriptionService,
) => {
  const decided = (order: OrderView | undefined): boolean => order?.status !== 'checking'
  const watched = watch({ look: async (id) => decided(await orders.sync(id)) })

  const look = async (id: string, { impUid, billingKey }: OpenAttempt): Promise<OrderView | undefined> => {
    const seen = { impUid, billingKey, outcome: 'unknown' } as const
    if (await store.find(id)) return orders.sync(id, seen)
    // V1 issues a billing key under a `merchant_uid` of its own, which is the issue's id.
    const subscription = await store.subscriptionByIssue(id)
    return subscription && subscriptions.complete(subscription.id, seen)
  }

  return {
    /** Asks PortOne; undefined where the shop has no such order. Rejects with `PortOneApiError` when it cannot be asked. */
    settle: async (id: string, attempt: OpenAttempt): Promise<SettlementView | undefined> => {
      const order = await look(id, attempt)
      if (!order) return undefined
      const orderUrl = `/orders/${order.id}`
      if (order.status !== 'checking') {
        watched.release(order.id)
        return { status: meanings[order.status], orderUrl }
      }
      // PortOne knows of no payment. Once none can be on its way any more, the buyer may try again: under the same id,
      // which succeeds at most once.
      const open = watched.heard(order.id) || (await orders.isPending(order.id))
      return { status: open ? 'checking' : 'unpaid', orderUrl }
    },
    close: watched.close,
  }
}

export type ReconcileService = ReturnType<typeof reconcileService>
