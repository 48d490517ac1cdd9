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
const day = 24 * hour
/**
 * Milliseconds between the rounds over everything that is open, and how far back they go: an attempt is decided within days,
 * and the longest that a PG keeps an account open is 90 days (Toss). `most` is how many the database is asked for at once.
 */
const rounds = { every: hour, back: 7 * day, deposits: 91 * day, most: 200 }
/** So many questions without an answer, one after the other, and the rest of a gateway's waits for the next round. */
const silences = 5

/**
 * Attempts whose end no page saw, decided here: by the same question to PortOne as a return or a webhook, asked again
 * until there is an answer. However often an attempt is told of, it is paid once.
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

  /** Looks at the order of an id, or at the subscription whose key was to be issued under it. */
  const look = async (id: string, seen: Completion): Promise<OrderView | undefined> => {
    if (await store.find(id)) return orders.sync(id, seen)
    // V1 issues a billing key under a `merchant_uid` of its own, which is the issue's id.
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
   * One by one, every order that may have been paid unheard: while the shop was down, or past the last look. A webhook of
   * V1 comes once.
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
        // Noted before it is asked: one that cannot be asked about does not hold up the others.
        if (silent >= silences || !(await store.claimLook(id, since))) continue
        // PortOne out of reach is no decision: the next round asks again.
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
      // PortOne knows of no payment. Once none can be on its way any more, the buyer may try again: under the same id,
      // which succeeds at most once.
      const open = watched.heard(order.id) || order.onItsWay
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
      const round = async () => {
        // A round over many orders may take longer than the time between two.
        if (isGoing) return
        isGoing = true
        try {
          await goRound()
        } catch (error) {
          // A shop that closes meanwhile takes its database with it.
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
