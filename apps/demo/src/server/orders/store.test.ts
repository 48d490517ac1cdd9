import type { Kysely } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { orderStatuses } from '../../shop/orders.js'
import type { OrderStatus } from '../../shop/orders.js'
import { openDatabase } from '../database/open.js'
import type { SubscriptionRow, Tables } from '../database/schema.js'
import { testDatabases } from '../testing/databases.js'
import { orderStore } from './store.js'
import type { OrderStore } from './store.js'

const databases = await testDatabases()
afterAll(async () => {
  for (const database of databases) await database.stop()
})

let made = 0
const newOrder = () => ({
  id: `order-${(made += 1)}`,
  kind: 'purchase' as const,
  gateway: 'kpn' as const,
  channel_key: 'channel-1',
  order_name: '작은 달항아리',
  amount: 3_000_000_000,
  currency: 'KRW',
  buyer: null,
  lines: '[]',
})

describe.each(databases)('the store on $name', ({ address }) => {
  let database: Kysely<Tables>
  let store: OrderStore
  let clock = 1_800_000_000_000
  beforeAll(async () => {
    database = await openDatabase(address)
    store = orderStore(database, () => (clock += 1))
  })
  afterAll(() => database.destroy())

  const created = async (): Promise<string> => {
    const order = newOrder()
    await store.create(order)
    return order.id
  }
  const types = async (id: string) => (await store.events(id)).map(({ type }) => type)

  it('returns values as stored, numbers as numbers', async () => {
    const order = newOrder()
    await store.create(order)
    const found = await store.find(order.id)
    expect(found).toMatchObject({ ...order, status: 'checking', account: null })
    expect(found?.created_at).toBeGreaterThan(1_800_000_000_000)
    expect(await types(order.id)).toEqual(['ordered'])
    expect(await store.find('nobody')).toBeUndefined()
  })

  it('refuses the same id twice', async () => {
    const order = newOrder()
    await store.create(order)
    await expect(store.create(order)).rejects.toThrow(/unique/i)
    expect(await types(order.id)).toEqual(['ordered'])
  })

  it('marks an order as paid once, with many calls at once', async () => {
    const id = await created()
    const moved = await Promise.all(
      Array.from({ length: 12 }, () => store.move(id, { status: 'paid', transaction_id: 'tx-1' })),
    )
    expect(moved.filter(Boolean)).toHaveLength(1)
    expect(await types(id)).toEqual(['ordered', 'paid', 'preparing'])
    expect(await store.find(id)).toMatchObject({ status: 'paid', transaction_id: 'tx-1' })
  })

  it('the database itself refuses a second payment of one order', async () => {
    const id = await created()
    await store.move(id, { status: 'paid' })
    const again = database
      .insertInto('order_events')
      .values({ id: `${id}-again`, order_id: id, type: 'paid', at: 1 })
      .execute()
    await expect(again).rejects.toThrow(/unique/i)
  })

  it('an order in review that is then paid is fulfilled once', async () => {
    const id = await created()
    await store.move(id, { status: 'review', failure: 'wrong-amount' })
    expect(await store.move(id, { status: 'paid', failure: null })).toBe(true)
    expect(await types(id)).toEqual(['ordered', 'review', 'paid', 'preparing'])
    expect((await store.find(id))?.failure).toBeNull()
  })

  it('paid never becomes unpaid, refunded stays refunded', async () => {
    const id = await created()
    await store.move(id, { status: 'paid' })
    for (const status of orderStatuses.filter((name) => name !== 'refunded')) {
      expect(await store.move(id, { status })).toBe(false)
    }
    expect(await store.move(id, { status: 'refunded' })).toBe(true)
    for (const status of orderStatuses) expect(await store.move(id, { status })).toBe(false)
    expect(await types(id)).toEqual(['ordered', 'paid', 'preparing', 'refunded'])
  })

  it.each<readonly OrderStatus[]>([
    ['failed', 'checking', 'paid'],
    ['canceled', 'failed', 'paid'],
    ['awaiting-deposit', 'paid'],
    ['awaiting-deposit', 'canceled', 'awaiting-deposit'],
    ['review', 'refunded'],
  ])('goes by way of %s, %s', async (...way) => {
    const id = await created()
    for (const status of way) expect(await store.move(id, { status })).toBe(true)
  })

  it('keeps the newest virtual account, and reports each change once', async () => {
    const id = await created()
    expect(await store.move(id, { status: 'awaiting-deposit', account: '{"number":"1"}' })).toBe(true)
    expect(await store.move(id, { status: 'awaiting-deposit', account: '{"number":"2"}' })).toBe(false)
    expect((await store.find(id))?.account).toBe('{"number":"2"}')
    await store.move(id, { status: 'paid' })
    await store.move(id, { status: 'awaiting-deposit', account: '{"number":"3"}' })
    expect(await store.find(id)).toMatchObject({ status: 'paid', account: '{"number":"2"}' })
    expect(await types(id)).toEqual(['ordered', 'awaiting-deposit', 'paid', 'preparing'])
  })

  it('lists orders that may still be paid, least recently asked first, up to the given age', async () => {
    const hour = 3_600_000
    clock += 1_000 * hour
    const unasked = async (since: number, most = 10) =>
      (await store.unasked({ since, age: hour, depositAge: 10 * hour, most, gateways: ['kpn'] })).map(
        ({ id }) => id,
      )
    const [old, paid, review, open] = [await created(), await created(), await created(), await created()]
    await store.move(paid, { status: 'paid' })
    await store.move(review, { status: 'review' })
    expect(await unasked(clock)).toEqual([old, review, open])
    expect(await unasked(clock, 1)).toEqual([old])
    const since = clock
    expect(await store.claimLook(old, since)).toBe(true)
    expect(await store.claimLook(old, since), 'by another server').toBe(false)
    expect(await unasked(since), 'in this round').toEqual([review, open])
    expect(await unasked(clock + 1), 'in the next').toEqual([review, open, old])
    expect(
      await store.unasked({ since, age: hour, depositAge: hour, most: 10, gateways: ['settle'] }),
    ).toEqual([])
    await store.move(review, { status: 'awaiting-deposit' })
    await store.move(open, { status: 'awaiting-deposit' })
    clock += 2 * hour
    expect(await unasked(clock), 'of those too old, which wait for a deposit').toEqual([open])
    clock += 10 * hour
    expect(await unasked(clock)).toEqual([])
  })

  it.each(['', 'a\u0000b', '../x', 'x'.repeat(65), '가'])(
    'knows no id that it did not make: %j',
    async (id) => {
      expect(await store.find(id)).toBeUndefined()
      expect(await store.subscription(id)).toBeUndefined()
      expect(await store.subscriptionByIssue(id)).toBeUndefined()
    },
  )

  it('a repeated status changes nothing', async () => {
    const id = await created()
    expect(await store.move(id, { status: 'failed', failure: '한도 초과' })).toBe(true)
    expect(await store.move(id, { status: 'failed', failure: '한도 초과' })).toBe(false)
    expect(await types(id)).toEqual(['ordered', 'failed'])
  })

  it('only one request may charge a subscription', async () => {
    const order = newOrder()
    const subscription: SubscriptionRow = {
      id: `sub-${order.id}`,
      plan_id: 'tea',
      gateway: 'kpn',
      status: 'created',
      issue_id: `issue-${order.id}`,
      customer_id: 'customer',
      billing_key: null,
      order_id: order.id,
      updated_at: 0,
    }
    await store.create(order, subscription)
    const claim = () => store.claimCharge(subscription.id, 'key')
    const claims = await Promise.all(Array.from({ length: 8 }, claim))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await store.subscription(subscription.id)).toMatchObject({
      status: 'charging',
      billing_key: 'key',
    })
    clock += 170_000
    expect(await claim(), 'while it may still be charging').toBe(false)
    clock += 20_000
    expect(await claim(), 'after the process that charged has died').toBe(true)
    await store.failCharge(subscription.id)
    expect(await claim(), 'after a refusal').toBe(true)
    await store.move(order.id, { status: 'paid' })
    await store.failCharge(subscription.id)
    clock += 1_000_000
    expect(await claim(), 'once it is active').toBe(false)
    expect((await store.subscription(subscription.id))?.status).toBe('active')
  })

  it('opening it again changes no tables', async () => {
    const again = address === ':memory:' ? undefined : await openDatabase(address)
    const tables = await (again ?? database).introspection.getTables()
    expect(tables.map(({ name }) => name).sort()).toEqual(['order_events', 'orders', 'subscriptions'])
    await again?.destroy()
  })
})
