import { PortOneApiError } from '@portone-checkout/server'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Kysely } from 'kysely'
import { openDatabase } from '../database/open.js'
import type { Tables } from '../database/schema.js'
import { sandboxPortOne } from '../portone.js'
import type { PortOne } from '../portone.js'
import { issueBillingKey, openPayment } from '../testing/browser.js'
import { testDatabases } from '../testing/databases.js'
import { orderService } from './orders.js'
import { reconcileService } from './reconcile.js'
import { orderStore } from './store.js'
import { subscriptionService } from './subscriptions.js'

const databases = await testDatabases()
afterAll(async () => {
  for (const database of databases) await database.stop()
})

describe.each(databases)('a shop that was down, on $name', ({ address }) => {
  let database: Kysely<Tables>
  let portone: PortOne
  const closing: (() => void)[] = []

  /** Another server on the same database, as after a restart. */
  const started = () => {
    const store = orderStore(database)
    const orders = orderService(store, portone, () => undefined)
    const subscriptions = subscriptionService(store, portone, orders)
    const reconcile = reconcileService(store, orders, subscriptions, () => undefined)
    closing.push(reconcile.close)
    return { store, orders, subscriptions, reconcile }
  }

  beforeAll(async () => {
    database = await openDatabase(address)
    portone = await sandboxPortOne(0)
    portone.sandbox?.setFault('webhook-off')
  })
  afterEach(async () => {
    vi.restoreAllMocks()
    await database.updateTable('orders').set({ status: 'refunded' }).execute()
    for (const close of closing.splice(0)) close()
  })
  afterAll(async () => {
    await portone.close()
    await database.destroy()
  })

  const opened = async (gateway: 'kpn' | 'html5_inicis'): Promise<string> => {
    const { sandbox, view } = portone
    if (!sandbox) throw new Error('no sandbox')
    const order = await started().orders.create([{ productId: 'notebook', quantity: 1 }], gateway, 'ko', null)
    if (typeof order === 'string') throw new Error(order)
    const { id, amount } = order
    await openPayment({ shop: { url: 'http://127.0.0.1:1' }, view, sandbox, gateway, id, amount })
    return id
  }
  const statusOf = async (id: string) => (await started().store.find(id))?.status

  it.each(['kpn', 'html5_inicis'] as const)(
    'hears at its start of what was paid meanwhile: %s',
    async (gateway) => {
      const id = await opened(gateway)
      await portone.sandbox?.approve(id)
      expect(await statusOf(id)).toBe('checking')
      await started().reconcile.start()
      expect(await statusOf(id)).toBe('paid')
    },
  )

  it('finds a paid order behind hundreds of unpaid ones', async () => {
    const { reconcile, store } = started()
    const id = await opened('kpn')
    await portone.sandbox?.approve(id)
    const order = await store.find(id)
    if (!order) throw new Error('no order')
    const abandoned = Array.from({ length: 250 }, (_, index) => ({ ...order, id: `abandoned-${index}` }))
    await database.insertInto('orders').values(abandoned).execute()
    const asked = vi.spyOn(store, 'claimLook')
    await reconcile.start()
    expect(await statusOf(id)).toBe('paid')
    expect(asked.mock.calls.length, 'all of them').toBeGreaterThan(250)
  })

  it('stops asking a PortOne that does not answer, until the next round', async () => {
    const { orders, reconcile } = started()
    for (let open = 0; open < 30; open += 1) {
      await orders.create([{ productId: 'notebook', quantity: 1 }], 'kpn', 'ko', null)
    }
    const api = portone.channel('kpn')?.api
    if (!api) throw new Error('no channel')
    const asked = vi.spyOn(api, 'findPayment').mockRejectedValue(new PortOneApiError('unreachable', 'none'))
    await reconcile.start()
    // Five orders, each asked about twice.
    expect(asked).toHaveBeenCalledTimes(10)
  })

  it('ignores database errors only after the shop has closed', async () => {
    const gone = await openDatabase(':memory:')
    await gone.destroy()
    const store = orderStore(gone)
    const orders = orderService(store, portone, () => undefined)
    const service = () =>
      reconcileService(store, orders, subscriptionService(store, portone, orders), () => undefined)
    const [open, closing] = [service(), service()]
    await expect(open.start()).rejects.toThrow('driver has already been destroyed')
    open.close()
    const started = closing.start()
    closing.close()
    await expect(started).resolves.toBeUndefined()
  })

  it("does not touch another server's running charge", async () => {
    const { sandbox, view } = portone
    if (!sandbox) throw new Error('no sandbox')
    const { subscriptions, store } = started()
    const ticket = await subscriptions.create('tea-of-the-month', 'inicis_v2', 'ko', null)
    if (typeof ticket === 'string') throw new Error(ticket)
    const { subscriptionId: id, issueId } = ticket
    const shop = { url: 'http://127.0.0.1:1' }
    const billingKey = await issueBillingKey({ shop, view, sandbox, issueId })
    sandbox.setFault('charge-declined', { times: 1 })
    expect((await subscriptions.complete(id, { billingKey }))?.status).toBe('failed')
    expect(await store.claimCharge(id, billingKey), 'by the other server').toBe(true)
    expect((await started().subscriptions.complete(id, { billingKey }))?.status).toBe('failed')
    expect((await store.subscription(id))?.status).toBe('charging')
    expect(sandbox.payments().filter(({ billingKey: key }) => key === billingKey)).toHaveLength(1)
  })

  it('asks again an hour later where PortOne was unreachable, without delaying other orders', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const [first, second] = [await opened('kpn'), await opened('html5_inicis')]
      for (const id of [first, second]) await portone.sandbox?.approve(id)
      const api = portone.channel('kpn')?.api
      if (!api) throw new Error('no channel')
      const asked = vi.spyOn(api, 'findPayment').mockRejectedValue(new PortOneApiError('unreachable', 'none'))
      const { reconcile } = started()
      await reconcile.start()
      expect([await statusOf(first), await statusOf(second)]).toEqual(['checking', 'paid'])
      asked.mockRestore()
      vi.advanceTimersByTime(60 * 60_000)
      await vi.waitFor(async () => expect(await statusOf(first)).toBe('paid'))
      reconcile.close()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})
