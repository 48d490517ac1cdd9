import type { WebhookEvent } from '@portone-checkout/server'
import type { Completion, OpenAttempt, OrderStatus, OrderView, SettlementView } from '../../shop/orders.js'
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

const hour = 60 * 60_000
/** Milliseconds between the looks at everything that is open, and how far back they go. */
const rounds = { every: hour, back: 7 * 24 * hour, most: 200 }

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

  /** Looks at the order of an id, or at the subscription whose key was to be issued under it. */
  const look = async (id: string, seen: Completion): Promise<OrderView | undefined> => {
    if (await store.find(id)) return orders.sync(id, seen)
    // V1 issues a billing key under a `merchant_uid` of its own, which is the issue's id.
    const subscription = await store.subscriptionByIssue(id)
    return subscription && subscriptions.complete(subscription.id, seen)
  }

  let isClosed = false
  /**
   * One by one, every order that may have been paid unheard: while the shop was down, or past the last look. A webhook of
   * V1 comes once.
   */
  const goRound = async (): Promise<void> => {
    for (const id of await store.open(rounds.back, rounds.most)) {
      if (isClosed) return
      // PortOne out of reach is no decision: the next round asks again.
      await orders.sync(id).catch(() => undefined)
    }
  }
  let timer: NodeJS.Timeout | undefined

  return {
    /** Asks PortOne; undefined where the shop has no such order. Rejects with `PortOneApiError` when it cannot be asked. */
    settle: async (id: string, attempt: OpenAttempt): Promise<SettlementView | undefined> => {
      const { impUid, billingKey } = attempt
      const order = await look(id, { impUid, billingKey, outcome: 'unknown' })
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

    /** A webhook says that something changed, not what: the same question to PortOne as everywhere. */
    heard: async ({ dialect, type, paymentId, transactionId, billingKey }: WebhookEvent): Promise<void> => {
      if (paymentId !== undefined) await look(paymentId, dialect === 'v1' ? { impUid: transactionId } : {})
      else if (billingKey !== undefined && type === 'BillingKey.Issued')
        await subscriptions.issued(billingKey)
    },

    /** Looks at what was left open when the shop stopped, now and every hour. Rejects when the database does. */
    start: async (): Promise<void> => {
      const round = () =>
        goRound().catch((error: unknown) => {
          // A shop that closes meanwhile takes its database with it.
          if (!isClosed) throw error
        })
      timer = setInterval(() => void round().catch(() => undefined), rounds.every).unref()
      await round()
    },

    close: (): void => {
      isClosed = true
      clearInterval(timer)
      watched.close()
    },
  }
}

export type ReconcileService = ReturnType<typeof reconcileService>
