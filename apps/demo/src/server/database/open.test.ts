import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { Migrator, sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { orderStore } from '../orders/store.js'
import { testDatabases } from '../testing/databases.js'
import { connect, openDatabase } from './open.js'
import { migrations } from './migrations.js'

const folder = mkdtempSync(join(tmpdir(), 'portone-checkout-database-'))
const databases = await testDatabases()
afterAll(async () => {
  for (const database of databases) await database.stop()
  rmSync(folder, { recursive: true })
})

/** Databases that persist: a file in place of `:memory:`. */
const kept = databases.map(({ name, address }) => ({
  name,
  address: address === ':memory:' ? join(folder, 'new', 'shop.db') : address,
}))

describe.each(kept)('$name', ({ address }) => {
  it('is migrated with its data, and keeps it when opened again', async () => {
    const old = await connect(address)
    const before = new Migrator({
      db: old,
      provider: { getMigrations: () => Promise.resolve({ ...migrations }) },
    })
    expect((await before.migrateTo('004-subscriptions-by-issue')).error).toBeUndefined()
    // Written for the old schema, which lacks newer columns.
    await sql`
      insert into orders
        (id, kind, status, gateway, channel_key, order_name, amount, currency, lines, created_at, updated_at)
      values
        ('order1', 'purchase', 'checking', 'kpn', 'channel-1', '작은 달항아리', 68000, 'KRW', '[]', 1, 1)
    `.execute(old)
    await old.destroy()

    const database = await openDatabase(address)
    const store = orderStore(database)
    expect(await store.find('order1')).toMatchObject({ id: 'order1', amount: 68_000, buyer: null })
    expect(await store.move('order1', { status: 'paid' })).toBe(true)
    await database.destroy()

    const again = await openDatabase(address)
    expect((await orderStore(again).find('order1'))?.status).toBe('paid')
    expect((await orderStore(again).events('order1')).map(({ type }) => type)).toEqual(['paid', 'preparing'])
    await again.destroy()
  })
})

it('a file waits while another process writes', async () => {
  const file = join(folder, 'shared.db')
  const database = await openDatabase(file)
  const store = orderStore(database)
  await store.create({
    id: 'order1',
    kind: 'purchase',
    gateway: 'kpn',
    channel_key: 'channel-1',
    order_name: '작은 달항아리',
    amount: 68_000,
    currency: 'KRW',
    buyer: null,
    lines: '[]',
  })
  // A thread with its own connection locks the file as another process would.
  const other = new Worker(
    `const { parentPort, workerData } = require('node:worker_threads')
     const database = new (require(workerData.libsql))(workerData.file)
     database.exec("begin immediate; update orders set failure = 'other'")
     parentPort.postMessage('locked')
     setTimeout(() => { database.exec('commit'); database.close() }, 300)`,
    { eval: true, workerData: { file, libsql: createRequire(import.meta.url).resolve('libsql') } },
  )
  const ended = once(other, 'exit')
  await once(other, 'message')
  const begun = Date.now()
  expect(await store.move('order1', { status: 'paid' })).toBe(true)
  expect(Date.now() - begun).toBeGreaterThan(100)
  await ended
  expect(await store.find('order1')).toMatchObject({ status: 'paid', failure: 'other' })
  await database.destroy()
})

it('rejects when the database cannot be opened', async () => {
  await expect(openDatabase('postgres://nobody@127.0.0.1:9/none')).rejects.toThrow(
    'The database could not be brought up to date.',
  )
})
