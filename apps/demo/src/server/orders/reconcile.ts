import { isPortOneApiError } from '@portone-checkout/server'
import type { WebhookEvent } from '@portone-checkout/server'
import { gatewayCodes } from '../../shop/orders.js'
import type {
  Completion,
  GatewayCode,
  OpenAttempt,
  OrderStatus,
  OrderView,
  SettlementView,
} from '../../shop/orders.js'
import { faultOf } from '../log.js'
import type { OrderService } from './orders.js'
import type { OrderStore } from './store.js'
import type { SubscriptionService } from './subscriptions.js'
import { watch } from './watch.js'

/** What an order's status means for paying again. */
const meanings: Readonly<Record<Exclude<OrderStatus, 'checking'>, SettlementView['status']>> = {
  paid: 'paid',
  refunded: 'paid',
  'awaiting-deposit': 'awaiting-deposit',
  failed: 'unpaid',
  canceled: 'unpaid',
  // A payment with wrong details exists: paying again would pay twice.
  review: 'checking',
}

const hour = 60 * 60_000
const day = 24 * hour
/**
 * Milliseconds between rounds over open orders, and how far back they go. An attempt is decided within days; the longest
 * that a PG keeps a virtual account open is 90 days (Toss). `most` is the size of a database page.
 */
const rounds = { every: hour, back: 7 * day, deposits: 91 * day, most: 200 }
/** After this many consecutive failed lookups a gateway's other orders wait for the next round. */
const silences = 5

/**
 * Decides attempts whose outcome no page received, by the same lookup as a return or a webhook, repeated until there is
 * an answer. Reporting an attempt several times is harmless: it is paid once.
 */
export const reconcileService = (
  store: OrderStore,
  orders: OrderService,
  subscriptions: SubscriptionService,
  log: (message: string) => void,
  now: () => number = () => Date.now(),
) => {
  const decided = (order: OrderView | undefined): boolean => order?.status !== 'checking'
  const watched = watch({ look: async (id) => decided(await orders.sync(id)) })

  /** Looks up the order of an id, or the subscription whose billing key was to be issued under it. */
  const look = async (id: string, seen: Completion): Promise<OrderView | undefined> => {
    if (await store.find(id)) return orders.sync(id, seen)
    // On V1 the `issueId` of a subscription is the `merchant_uid` of its billing key request.
    const subscription = await store.subscriptionByIssue(id)
    return subscription && subscriptions.complete(subscription.id, seen)
  }

  /** Asks PortOne; false where it cannot be asked. */
  const isAnswered = (id: string): Promise<boolean> =>
    orders.sync(id).then(
      () => true,
      (error: unknown) => !(isPortOneApiError(error) && error.recoverable),
    )

  let isClosed = false
  let isGoing = false
  /**
   * Looks up, one by one, every order that may have been paid without a report: while the shop was down, or after the
   * last lookup. V1 sends a webhook only once.
   */
  const goRound = async (): Promise<void> => {
    const since = now()
    const unanswered = new Map<GatewayCode, number>(gatewayCodes.map((code) => [code, 0]))
    for (;;) {
      const gateways = gatewayCodes.filter((code) => (unanswered.get(code) ?? 0) < silences)
      if (isClosed || gateways.length === 0) return
      const { back: age, deposits: depositAge, most } = rounds
      const open = await store.unasked({ since, age, depositAge, most, gateways })
      if (open.length === 0) return
      for (const { id, gateway } of open) {
        const silent = unanswered.get(gateway) ?? 0
        if (isClosed) return
        // Record the lookup before it runs, so that an order whose lookup keeps failing does not hold up the others.
        if (silent >= silences || !(await store.claimLook(id, since))) continue
        // PortOne was unreachable: the next round asks again.
        const answered = (await isAnswered(id)) || (await isAnswered(id))
        unanswered.set(gateway, answered ? 0 : silent + 1)
      }
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
      // PortOne knows of no payment. When none can be in progress any more, the buyer may retry under the same id, which
      // succeeds at most once.
      const open = watched.report(order.id) || order.mayBeApproved
      return { status: open ? 'checking' : 'unpaid', orderUrl }
    },

    /** Handles a webhook: its content is not trusted, so PortOne is asked. */
    handleWebhook: async ({
      dialect,
      type,
      paymentId,
      transactionId,
      billingKey,
    }: WebhookEvent): Promise<void> => {
      if (paymentId !== undefined) await look(paymentId, dialect === 'v1' ? { impUid: transactionId } : {})
      else if (billingKey !== undefined && type === 'BillingKey.Issued')
        await subscriptions.issued(billingKey)
    },

    /** Looks up open orders now and every hour. Rejects when the database does. */
    start: async (): Promise<void> => {
      const round = async () => {
        // A round may take longer than the interval: skip overlapping ones.
        if (isGoing) return
        isGoing = true
        try {
          await goRound()
        } catch (error) {
          // After the shop has closed, database errors are expected.
          if (!isClosed) throw error
        } finally {
          isGoing = false
        }
      }
      const later = () => void round().catch((error: unknown) => log(`fault: ${faultOf(error)}`))
      timer = setInterval(later, rounds.every).unref()
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
