import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '@portone-checkout/sandbox'
import { PortOneApiError } from '@portone-checkout/server'
import type { FoundPayment } from '@portone-checkout/server'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { orderTicket, orderView, settlement, subscriptionTicket } from '../shop/orders.js'
import type { GatewayCode, OrderView, ShopView } from '../shop/orders.js'
import type { Shop } from './start.js'
import { openPayment } from './testing/browser.js'
import { testDatabases } from './testing/databases.js'
import { openTestShop } from './testing/shop.js'

const databases = await testDatabases()
const site = mkdtempSync(join(tmpdir(), 'portone-checkout-reconcile-'))
writeFileSync(join(site, '404.html'), '<h1>nothing</h1>')
afterAll(async () => {
  rmSync(site, { recursive: true })
  for (const database of databases) await database.stop()
})

describe.each(databases)('attempts without a known outcome, on $name', ({ address }) => {
  let shop: Shop
  let sandbox: Sandbox
  let view: ShopView

  beforeAll(async () => {
    ;({ shop, sandbox, view } = await openTestShop(address, site))
  })
  afterAll(() => shop.close())
  beforeEach(() => {
    sandbox.reset()
    // No webhooks: orders are decided by asking PortOne.
    sandbox.setFault('webhook-off')
  })

  const send = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${shop.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const ordered = async (gateway: GatewayCode) => {
    const response = await send('/api/orders', { gateway, lines: [{ productId: 'moon-jar', quantity: 1 }] })
    return v.parse(orderTicket, await response.json())
  }
  const opened = async (gateway: GatewayCode = 'kpn', changes?: Readonly<Record<string, unknown>>) => {
    const { paymentId: id, amount } = await ordered(gateway)
    await openPayment({ shop, view, sandbox, gateway, id, amount, changes })
    return id
  }
  const tell = (id: string, reason = 'unknown') =>
    send('/api/reconcile', { dialect: 'v2', paymentId: id, reason })
  const report = async (id: string, reason?: string) =>
    v.parse(settlement, await (await tell(id, reason)).json())
  const events = async (id: string) => {
    const order: OrderView = v.parse(orderView, await (await fetch(`${shop.url}/api/orders/${id}`)).json())
    return order.timeline.map(({ type }) => type)
  }

  describe.each(['kpn', 'html5_inicis'] as const)('%s', (gateway) => {
    it.each(['unknown', 'page-hidden', 'left-behind'])(
      'paid, and told of as %s: paid once',
      async (reason) => {
        const id = await opened(gateway)
        await sandbox.approve(id)
        const answers = await Promise.all([1, 2, 3].map(() => report(id, reason)))
        expect(answers).toEqual(answers.map(() => ({ status: 'paid', orderUrl: `/orders/${id}` })))
        expect(await events(id)).toEqual(['ordered', 'paid', 'preparing'])
      },
    )

    it('a refused payment may be paid again', async () => {
      const id = await opened(gateway)
      sandbox.fail(id)
      expect((await report(id)).status).toBe('unpaid')
    })

    it('a second try under the same id is looked up again', async () => {
      const id = await opened(gateway)
      sandbox.cancel(id)
      expect((await report(id)).status).toBe('unpaid')
      const channel = view.channels.find((candidate) => candidate.gateway === gateway)
      if (!channel) throw new Error('no channel')
      await openPayment({ shop, view, sandbox, gateway, id, amount: 68_000 })
      expect((await report(id)).status).toBe('checking')
      await sandbox.approve(id)
      expect((await report(id)).status).toBe('paid')
    })
  })

  it('while an approval may be in progress, the buyer is not told to pay again', async () => {
    const id = await opened()
    const start = Date.now()
    const now = vi.spyOn(Date, 'now')
    try {
      now.mockImplementation(() => start)
      expect((await report(id)).status).toBe('checking')
      now.mockImplementation(() => start + 3_000)
      expect((await report(id)).status).toBe('checking')
      now.mockImplementation(() => start + 5_000)
      expect((await report(id)).status).toBe('unpaid')
    } finally {
      now.mockRestore()
    }
  })

  it('a pending payment stays in checking', async () => {
    sandbox.setFault('approve-pending')
    const id = await opened()
    await sandbox.approve(id)
    const start = Date.now()
    const now = vi.spyOn(Date, 'now')
    try {
      now.mockImplementation(() => start)
      expect((await report(id)).status).toBe('checking')
      now.mockImplementation(() => start + 30_000)
      expect((await report(id)).status).toBe('checking')
    } finally {
      now.mockRestore()
    }
    expect(sandbox.deposit(id)).toBe(true)
    expect((await report(id)).status).toBe('paid')
  })

  it('a virtual account waits for its deposit', async () => {
    const id = await opened('kpn', {
      payMethod: 'VIRTUAL_ACCOUNT',
      virtualAccount: { accountExpiry: { validHours: 24 } },
    })
    await sandbox.approve(id)
    expect((await report(id)).status).toBe('awaiting-deposit')
  })

  it('after a payment with wrong details the buyer is not told to pay again', async () => {
    const { paymentId: id } = await ordered('kpn')
    await openPayment({ shop, view, sandbox, gateway: 'kpn', id, amount: 100 })
    await sandbox.approve(id)
    expect(await report(id)).toEqual({ status: 'checking', orderUrl: `/orders/${id}` })
    expect(await events(id)).toEqual(['ordered', 'review'])
  })

  it('the page closes before the buyer pays: the server repeats the lookup', async () => {
    const id = await opened()
    expect((await report(id, 'page-hidden')).status).toBe('checking')
    await sandbox.approve(id)
    // The test only reads the shop's database, which asks PortOne nothing.
    const { api } = shop.portone.channel('kpn') ?? {}
    if (!api) throw new Error('no channel')
    const asked = vi.spyOn(api, 'findPayment')
    await vi.waitFor(() => expect(asked).toHaveBeenCalled(), { timeout: 8_000, interval: 50 })
    asked.mockRestore()
    await vi.waitFor(async () => expect(await events(id)).toEqual(['ordered', 'paid', 'preparing']))
  }, 10_000)

  it('a V1 billing key whose page was closed is found by its issue id and charged once', async () => {
    const answer = await send('/api/subscriptions', { gateway: 'html5_inicis', planId: 'tea-of-the-month' })
    const { issueId, customerId } = v.parse(subscriptionTicket, await answer.json())
    const changes = { customer_uid: customerId, amount: 0 }
    await openPayment({ shop, view, sandbox, gateway: 'html5_inicis', id: issueId, amount: 0, changes })
    await sandbox.approve(issueId)
    const answers = await Promise.all([report(issueId, 'left-behind'), report(issueId, 'left-behind')])
    expect(answers.map(({ status }) => status)).toEqual(['paid', 'paid'])
    expect(sandbox.payments().filter(({ device }) => device === 'api')).toHaveLength(1)
  })

  describe('a gateway that may approve after a failure', () => {
    afterEach(() => void vi.restoreAllMocks())
    /** PortOne's answers, mocked: none of the shop's gateways approves late in the sandbox. */
    const answering = (id: string, changes: Readonly<Partial<FoundPayment>>) => {
      const channel = shop.portone.channel('kpn')
      if (!channel) throw new Error('no channel')
      vi.spyOn(channel.api, 'findPayment').mockResolvedValue({
        status: 'failed',
        dialect: 'v2',
        id,
        transactionId: 'tx-1',
        purpose: 'payment',
        amount: 68_000,
        canceledAmount: 0,
        currency: 'KRW',
        channelType: 'TEST',
        channelKey: channel.channelKey,
        pgProvider: 'KICC_V2',
        failedAt: new Date(),
        ...changes,
      })
    }
    const shown = async (id: string) =>
      v.parse(orderView, await (await fetch(`${shop.url}/api/orders/${id}`)).json())

    it('does not close the order or ask for another payment; a late approval pays it once', async () => {
      const { paymentId: id } = await ordered('kpn')
      answering(id, {})
      for (const outcome of ['failed', 'canceled']) {
        await send(`/api/orders/${id}/complete`, { outcome })
        expect(await shown(id)).toMatchObject({ status: 'checking', mayBeApproved: true })
      }
      const now = vi.spyOn(Date, 'now')
      const start = new Date().getTime()
      now.mockReturnValue(start + 60_000)
      expect((await report(id, 'not-final')).status).toBe('checking')
      now.mockRestore()
      answering(id, { status: 'paid' })
      expect((await report(id, 'not-final')).status).toBe('paid')
      expect(await events(id)).toEqual(['ordered', 'paid', 'preparing'])
    })

    it('is waited for some minutes; a later approval still pays the order', async () => {
      const { paymentId: id } = await ordered('kpn')
      answering(id, { failedAt: new Date(Date.now() - 11 * 60_000) })
      expect((await report(id, 'not-final')).status).toBe('unpaid')
      expect(await shown(id)).toMatchObject({ status: 'failed', mayBeApproved: false })
      answering(id, { status: 'paid' })
      expect((await shown(id)).status).toBe('paid')
    })

    it('is not waited for where a failure is final', async () => {
      const { paymentId: id } = await ordered('kpn')
      answering(id, { pgProvider: 'KPN' })
      expect((await report(id, 'not-final')).status).toBe('unpaid')
    })
  })

  it('a report may come by beacon, as plain text where the browser cannot send JSON', async () => {
    const id = await opened()
    const body = JSON.stringify({ paymentId: id, reason: 'page-hidden' })
    expect((await send('/api/reconcile', body, { 'content-type': 'text/plain;charset=UTF-8' })).status).toBe(
      200,
    )
  })

  it.each<[string, unknown, Readonly<Record<string, string>>, number]>([
    ['no ids', { reason: 'unknown' }, {}, 400],
    ['another reason', { paymentId: 'x', reason: 'because' }, {}, 400],
    ['not an object', '"x"', {}, 400],
    ['not JSON', '{', {}, 400],
    ['an invalid id', { paymentId: { $gt: '' }, reason: 'unknown' }, {}, 400],
    ['an unknown order', { paymentId: '__proto__', reason: 'unknown' }, {}, 404],
    ['a long body', { paymentId: 'x', reason: 'unknown', more: 'x'.repeat(5_000) }, {}, 413],
    ['another site', { paymentId: 'x', reason: 'unknown' }, { 'sec-fetch-site': 'cross-site' }, 403],
  ])('refuses %s', async (_, body, headers, status) => {
    expect((await send('/api/reconcile', body, headers)).status).toBe(status)
  })

  it('reports are limited per payment', async () => {
    const id = await opened()
    const answers = await Promise.all(Array.from({ length: 40 }, () => tell(id)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(20)
    expect(statuses).toContain(429)
    expect(answers.find(({ status }) => status === 429)?.headers.get('retry-after')).toBe('2')
    // Other payments are not limited by it.
    expect((await tell(await opened())).status).toBe(200)
  })

  it('says so when PortOne cannot be asked, and the order stays open', async () => {
    const id = await opened()
    const { api } = shop.portone.channel('kpn') ?? {}
    if (!api) throw new Error('no channel')
    const asked = vi
      .spyOn(api, 'findPayment')
      .mockRejectedValueOnce(new PortOneApiError('unreachable', 'no answer'))
    expect((await tell(id)).status).toBe(502)
    asked.mockRestore()
    await sandbox.approve(id)
    expect((await report(id)).status).toBe('paid')
  })
})
