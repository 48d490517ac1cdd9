import { createPaymentId } from '@portone-checkout/core'
import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import { openStatuses } from '../../shop/orders.js'
import type { GatewayCode, OrderStatus } from '../../shop/orders.js'
import type { OrderEventRow, OrderRow, SubscriptionRow, Tables } from '../database/schema.js'

/** The statuses from which each status can be reached. A late or repeated report never makes a paid order unpaid. */
const comesFrom: Readonly<Record<OrderStatus, readonly OrderStatus[]>> = {
  checking: ['failed', 'canceled'],
  'awaiting-deposit': ['checking', 'failed', 'canceled'],
  paid: ['checking', 'awaiting-deposit', 'failed', 'canceled', 'review'],
  failed: ['checking', 'awaiting-deposit', 'canceled'],
  canceled: ['checking', 'awaiting-deposit', 'failed'],
  refunded: ['paid', 'review', 'checking', 'awaiting-deposit', 'failed', 'canceled'],
  review: ['checking', 'awaiting-deposit', 'failed', 'canceled'],
}

/** Milliseconds after which an unfinished charge counts as crashed. A charge may take PortOne up to one minute of them. */
const chargeTakesAtMost = 3 * 60_000

/** The shop's ids are letters and digits; other values are not passed to the database, which may reject them. */
const isOurs = (id: string): boolean => /^[\w-]{1,64}$/.test(id)

export interface Change {
  readonly status: OrderStatus
  readonly transaction_id?: string | null | undefined
  readonly method?: string | null | undefined
  readonly failure?: string | null | undefined
  readonly account?: string | null | undefined
}

export type NewOrderRow = Pick<
  OrderRow,
  'id' | 'kind' | 'gateway' | 'channel_key' | 'order_name' | 'amount' | 'currency' | 'buyer' | 'lines'
>

export type OpenOrder = Pick<OrderRow, 'id' | 'gateway'>

export interface UnaskedQuery {
  /** Milliseconds since the epoch. */
  readonly since: number
  /** Milliseconds. */
  readonly age: number
  readonly depositAge: number
  readonly most: number
  readonly gateways: readonly GatewayCode[]
}

/** The shop's data. Every method may be called concurrently, on either database. */
export const orderStore = (database: Kysely<Tables>, now: () => number = () => Date.now()) => {
  const note = (within: Kysely<Tables> | Transaction<Tables>, orderId: string, type: OrderEventRow['type']) =>
    within
      .insertInto('order_events')
      .values({ id: createPaymentId(), order_id: orderId, type, at: now() })
      // The database decides which call was first; the others do nothing.
      .onConflict((conflict) =>
        conflict
          .column('order_id')
          .where(sql<boolean>`type = 'paid'`)
          .doNothing(),
      )
      .executeTakeFirst()

  return {
    create: (order: NewOrderRow, subscription?: SubscriptionRow): Promise<void> =>
      database.transaction().execute(async (transaction) => {
        const at = now()
        await transaction
          .insertInto('orders')
          .values({
            ...order,
            status: 'checking',
            transaction_id: null,
            method: null,
            failure: null,
            account: null,
            created_at: at,
            updated_at: at,
            asked_at: null,
          })
          .execute()
        await note(transaction, order.id, 'ordered')
        if (subscription) await transaction.insertInto('subscriptions').values(subscription).execute()
      }),

    find: async (id: string): Promise<OrderRow | undefined> =>
      isOurs(id)
        ? database.selectFrom('orders').selectAll().where('id', '=', id).executeTakeFirst()
        : undefined,

    /**
     * Orders that may still be paid and were not asked about since, least recently asked first. Only orders younger than
     * the given milliseconds; the limit is longer for a virtual account that awaits its deposit.
     */
    unasked: async ({
      since,
      age,
      depositAge,
      most,
      gateways,
    }: UnaskedQuery): Promise<readonly OpenOrder[]> =>
      database
        .selectFrom('orders')
        .select(['id', 'gateway'])
        .where('status', 'in', openStatuses)
        .where('gateway', 'in', gateways)
        .where((condition) =>
          condition.or([
            condition('created_at', '>=', now() - age),
            condition.and([
              condition('status', '=', 'awaiting-deposit'),
              condition('created_at', '>=', now() - depositAge),
            ]),
          ]),
        )
        .where((condition) =>
          condition.or([condition('asked_at', 'is', null), condition('asked_at', '<', since)]),
        )
        .orderBy((expression) => expression.fn.coalesce('asked_at', expression.lit(0)))
        .orderBy('created_at')
        .limit(most)
        .execute(),

    /** Stores that PortOne is being asked now; false where another server of the shop did so meanwhile. */
    claimLook: async (id: string, since: number): Promise<boolean> => {
      const claimed = await database
        .updateTable('orders')
        .set({ asked_at: now() })
        .where('id', '=', id)
        .where((condition) =>
          condition.or([condition('asked_at', 'is', null), condition('asked_at', '<', since)]),
        )
        .executeTakeFirst()
      return claimed.numUpdatedRows > 0n
    },

    events: (id: string): Promise<readonly OrderEventRow[]> =>
      database.selectFrom('order_events').selectAll().where('order_id', '=', id).orderBy('at').execute(),

    /**
     * Changes an order's status where its present status allows it; returns whether this call did. `paid` also starts the
     * fulfilment and the subscription in the same transaction, so this happens once with concurrent calls.
     */
    move: (id: string, change: Change): Promise<boolean> =>
      database.transaction().execute(async (transaction) => {
        const details = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
        const moved = await transaction
          .updateTable('orders')
          .set({ ...details, status: change.status, updated_at: now() })
          .where('id', '=', id)
          .where('status', 'in', comesFrom[change.status])
          .executeTakeFirst()
        if (moved.numUpdatedRows === 0n) {
          // A newer virtual account of the same order replaces the old one.
          if (change.status === 'awaiting-deposit') {
            await transaction
              .updateTable('orders')
              .set(details)
              .where('id', '=', id)
              .where('status', '=', change.status)
              .execute()
          }
          return false
        }
        if (change.status === 'paid') {
          await transaction
            .updateTable('subscriptions')
            .set({ status: 'active', updated_at: now() })
            .where('order_id', '=', id)
            .execute()
        }
        const noted = await note(transaction, id, change.status)
        const first = (noted.numInsertedOrUpdatedRows ?? 0n) > 0n
        if (change.status === 'paid' && first) await note(transaction, id, 'preparing')
        return true
      }),

    subscription: async (id: string): Promise<SubscriptionRow | undefined> =>
      isOurs(id)
        ? database.selectFrom('subscriptions').selectAll().where('id', '=', id).executeTakeFirst()
        : undefined,

    /** Finds a subscription by the id under which its billing key was to be issued. */
    subscriptionByIssue: async (issueId: string): Promise<SubscriptionRow | undefined> =>
      isOurs(issueId)
        ? database.selectFrom('subscriptions').selectAll().where('issue_id', '=', issueId).executeTakeFirst()
        : undefined,

    /** Claims the right to charge: one of several concurrent calls gets it, or the next after a crashed charge. */
    claimCharge: async (id: string, billingKey: string): Promise<boolean> => {
      const at = now()
      const claimed = await database
        .updateTable('subscriptions')
        .set({ status: 'charging', billing_key: billingKey, updated_at: at })
        .where('id', '=', id)
        .where((condition) =>
          condition.or([
            condition('status', 'in', ['created', 'failed']),
            condition.and([
              condition('status', '=', 'charging'),
              condition('updated_at', '<', at - chargeTakesAtMost),
            ]),
          ]),
        )
        .executeTakeFirst()
      return claimed.numUpdatedRows > 0n
    },

    /** Ends a charge that took no money, so that the next may begin. An active subscription is unchanged. */
    failCharge: async (id: string): Promise<void> => {
      await database
        .updateTable('subscriptions')
        .set({ status: 'failed', updated_at: now() })
        .where('id', '=', id)
        .where('status', '!=', 'active')
        .execute()
    },
  }
}

export type OrderStore = ReturnType<typeof orderStore>
