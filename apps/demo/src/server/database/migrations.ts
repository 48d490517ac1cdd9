import { sql } from 'kysely'
import type { Kysely, Migration } from 'kysely'

/** Migrations by name. Never change one that was released; add another. The name is stored in the database. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-orders': {
    up: async (database: Kysely<unknown>) => {
      await database.schema
        .createTable('orders')
        .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
        .addColumn('kind', 'varchar(16)', (column) => column.notNull())
        .addColumn('status', 'varchar(24)', (column) => column.notNull())
        .addColumn('gateway', 'varchar(32)', (column) => column.notNull())
        .addColumn('channel_key', 'varchar(128)', (column) => column.notNull())
        .addColumn('order_name', 'text', (column) => column.notNull())
        .addColumn('amount', 'bigint', (column) => column.notNull())
        .addColumn('currency', 'varchar(3)', (column) => column.notNull())
        .addColumn('lines', 'text', (column) => column.notNull())
        .addColumn('transaction_id', 'varchar(128)')
        .addColumn('method', 'varchar(64)')
        .addColumn('failure', 'text')
        .addColumn('account', 'text')
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('updated_at', 'bigint', (column) => column.notNull())
        .execute()
      await database.schema
        .createTable('order_events')
        .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
        .addColumn('order_id', 'varchar(64)', (column) => column.notNull().references('orders.id'))
        .addColumn('type', 'varchar(24)', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .execute()
      await database.schema
        .createIndex('order_events_by_order')
        .on('order_events')
        .columns(['order_id', 'at'])
        .execute()
    },
  },
  '002-paid-once': {
    up: async (database: Kysely<unknown>) => {
      await database.schema
        .createIndex('order_paid_once')
        .on('order_events')
        .column('order_id')
        .unique()
        .where(sql<boolean>`type = 'paid'`)
        .execute()
    },
  },
  '003-subscriptions': {
    up: async (database: Kysely<unknown>) => {
      await database.schema
        .createTable('subscriptions')
        .addColumn('id', 'varchar(64)', (column) => column.primaryKey())
        .addColumn('plan_id', 'varchar(64)', (column) => column.notNull())
        .addColumn('gateway', 'varchar(32)', (column) => column.notNull())
        .addColumn('status', 'varchar(16)', (column) => column.notNull())
        .addColumn('issue_id', 'varchar(64)', (column) => column.notNull())
        .addColumn('customer_id', 'varchar(64)', (column) => column.notNull())
        .addColumn('billing_key', 'varchar(255)')
        .addColumn('order_id', 'varchar(64)', (column) => column.notNull().references('orders.id'))
        .addColumn('updated_at', 'bigint', (column) => column.notNull())
        .execute()
      await database.schema
        .createIndex('subscriptions_by_order')
        .on('subscriptions')
        .column('order_id')
        .unique()
        .execute()
    },
  },
  '004-subscriptions-by-issue': {
    up: async (database: Kysely<unknown>) => {
      await database.schema
        .createIndex('subscriptions_by_issue')
        .on('subscriptions')
        .column('issue_id')
        .unique()
        .execute()
    },
  },
  '005-orders-by-buyer': {
    up: async (database: Kysely<unknown>) => {
      // Older orders have no buyer.
      await database.schema.alterTable('orders').addColumn('buyer', 'varchar(64)').execute()
      await database.schema
        .createIndex('orders_by_age')
        .on('orders')
        .columns(['status', 'created_at'])
        .execute()
    },
  },
  '006-orders-asked-about': {
    up: async (database: Kysely<unknown>) => {
      await database.schema.alterTable('orders').addColumn('asked_at', 'bigint').execute()
    },
  },
}
