import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '@portone-checkout/sandbox'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { gatewayCodes, orderTicket, orderView, settlement } from '../shop/orders.js'
import type { GatewayCode, OrderView, ShopView } from '../shop/orders.js'
import { productById } from '../shop/products.js'
import type { Shop } from './start.js'
import { openPayment } from './testing/browser.js'
import { testDatabases } from './testing/databases.js'
import { openTestShop } from './testing/shop.js'

const databases = await testDatabases()
const site = mkdtempSync(join(tmpdir(), 'portone-checkout-buyers-'))
writeFileSync(join(site, '404.html'), '<h1>nothing</h1>')
afterAll(async () => {
  rmSync(site, { recursive: true })
  for (const database of databases) await database.stop()
})

/** Takes about 2 s on two idle cores; the time limits below allow for a busy machine. */
const buyers = 50
const goods = ['moon-jar', 'notebook', 'cup-pair'] as const

/** Each buyer has another cart; the gateways are used in turn. */
const wishOf = (buyer: number) => ({
  gateway: gatewayCodes[buyer % gatewayCodes.length] ?? 'kpn',
  productId: goods[buyer % goods.length] ?? 'moon-jar',
  quantity: 1 + (buyer % 4),
})

interface Bought {
  readonly id: string
  readonly amount: number
}

describe.each(databases)('50 buyers at once, on $name', ({ address }) => {
  let shop: Shop
  let sandbox: Sandbox
  let view: ShopView

  beforeAll(async () => {
    ;({ shop, sandbox, view } = await openTestShop(address, site, (message) => {
      throw new Error(message)
    }))
  })
  afterAll(() => shop.close())

  const post = async <const S extends v.GenericSchema>(
    schema: S,
    path: string,
    body: unknown,
  ): Promise<v.InferOutput<S>> => {
    const response = await fetch(`${shop.url}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return v.parse(schema, await response.json())
  }
  const orderOf = async (id: string): Promise<OrderView> =>
    v.parse(orderView, await (await fetch(`${shop.url}/api/orders/${id}`)).json())

  /** One buyer's payment. Its reports race: the return, PortOne's webhook, the beacon of a closing page. */
  const buy = async (buyer: number): Promise<Bought> => {
    const { gateway, productId, quantity } = wishOf(buyer)
    const { paymentId: id, amount } = await post(orderTicket, '/orders', {
      gateway,
      lines: [{ productId, quantity }],
    })
    const channel = view.channels.find((candidate) => candidate.gateway === gateway)
    await openPayment({ shop, view, sandbox, gateway, id, amount })
    // A closing page reports while the buyer is still at the PG.
    const hidden = post(settlement, '/reconcile', { paymentId: id, reason: 'page-hidden' })
    // Every fifth payment is declined first and retried under the same id.
    if (buyer % 5 === 4) {
      sandbox.fail(id)
      await post(orderView, `/orders/${id}/complete`, { outcome: 'failed' })
      await openPayment({ shop, view, sandbox, gateway, id, amount })
    }
    expect(await sandbox.approve(id)).toBe(true)
    const impUid = channel?.dialect === 'v1' ? sandbox.payment(id)?.txId : undefined
    const home = [
      () => post(orderView, `/orders/${id}/complete`, { impUid, outcome: 'completed' }),
      () => post(orderView, `/orders/${id}/complete`, { outcome: 'completed' }),
      () => post(settlement, '/reconcile', { paymentId: id, impUid, reason: 'unknown' }),
      () => post(settlement, '/reconcile', { paymentId: id, reason: 'left-behind' }),
      () => orderOf(id),
    ]
    // Each buyer's reports arrive in another order.
    const first = buyer % home.length
    const arrivals = [...home.slice(first), ...home.slice(0, first)]
    const answers = await Promise.all(arrivals.map((arrive) => arrive()))
    expect(answers.map(({ status }) => status)).toEqual(home.map(() => 'paid'))
    await hidden
    return { id, amount }
  }

  it('every order is verified and fulfilled exactly once, with the right amount', async () => {
    sandbox.setFault('webhook-twice')
    const bought = await Promise.all(Array.from({ length: buyers }, (_, buyer) => buy(buyer)))
    await sandbox.webhooksSettled()
    expect(new Set(bought.map(({ id }) => id)).size).toBe(buyers)

    for (const [buyer, { id, amount }] of bought.entries()) {
      const { productId, quantity, gateway } = wishOf(buyer)
      const price = (productById(productId)?.price ?? Number.NaN) * quantity
      expect(amount).toBe(price)
      const order = await orderOf(id)
      expect(order).toMatchObject({ status: 'paid', amount: price, gateway })
      const types = order.timeline.map(({ type }) => type)
      // Fulfilment begins once, however many reports came at once.
      expect(types.filter((type) => type === 'paid')).toEqual(['paid'])
      expect(types.filter((type) => type === 'preparing')).toEqual(['preparing'])
      // PortOne charged the buyer once.
      const taken = sandbox.payments().filter((payment) => payment.id === id && payment.status === 'PAID')
      expect(taken.map(({ total }) => total)).toEqual([price])
    }
    expect(sandbox.payments().filter(({ status }) => status === 'PAID')).toHaveLength(buyers)
  }, 30_000)

  it('the same if only the webhook arrives', async () => {
    sandbox.reset()
    const gateways: readonly GatewayCode[] = gatewayCodes
    const ids = await Promise.all(
      Array.from({ length: buyers }, async (_, buyer) => {
        const gateway = gateways[buyer % gateways.length] ?? 'kpn'
        const lines = [{ productId: 'notebook', quantity: 1 }]
        const { paymentId: id, amount } = await post(orderTicket, '/orders', { gateway, lines })
        await openPayment({ shop, view, sandbox, gateway, id, amount })
        await sandbox.approve(id)
        return id
      }),
    )
    await sandbox.webhooksSettled()
    // PortOne must not be reachable from here on: a later lookup would hide a lost webhook.
    for (const { gateway } of view.channels) {
      const api = shop.portone.channel(gateway)?.api
      if (api) Object.assign(api, { findPayment: () => Promise.reject(new Error('asked')) })
    }
    const orders = await Promise.all(ids.map(orderOf))
    for (const { status, timeline } of orders) {
      expect(status).toBe('paid')
      expect(timeline.map(({ type }) => type)).toEqual(['ordered', 'paid', 'preparing'])
    }
  }, 30_000)
})
