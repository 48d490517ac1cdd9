import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '@portone-checkout/sandbox'
import { PortOneApiError } from '@portone-checkout/server'
import type { PortOneApi } from '@portone-checkout/server'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { orderTicket, orderView, subscriptionTicket } from '../shop/orders.js'
import type { GatewayCode, OrderView, ShopView } from '../shop/orders.js'
import type { Shop } from './start.js'
import { issueBillingKey, openPayment } from './testing/browser.js'
import { testDatabases } from './testing/databases.js'
import { openTestShop } from './testing/shop.js'

const databases = await testDatabases()
const site = mkdtempSync(join(tmpdir(), 'portone-checkout-money-'))
writeFileSync(join(site, '404.html'), '<h1>nothing</h1>')
afterAll(async () => {
  rmSync(site, { recursive: true })
  for (const database of databases) await database.stop()
})

describe.each(databases)('money on $name', ({ address }) => {
  let shop: Shop
  let sandbox: Sandbox
  let view: ShopView
  const logged: string[] = []

  beforeAll(async () => {
    ;({ shop, sandbox, view } = await openTestShop(address, site, (message) => logged.push(message)))
  })
  afterAll(() => shop.close())
  beforeEach(() => {
    sandbox.reset()
    sandbox.clearFaults()
    // No webhooks unless a test sends them: orders are decided by asking PortOne.
    sandbox.setFault('webhook-off')
    logged.length = 0
  })
  afterEach(() => void vi.restoreAllMocks())

  /** Sends requests as one browser, which keeps its cookies. */
  let cookie = ''
  const send = async (path: string, body: unknown, kept = cookie) => {
    const response = await fetch(`${shop.url}/api${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: kept },
      body: JSON.stringify(body),
    })
    const [given] = response.headers.getSetCookie()
    if (given !== undefined) cookie = given.split(';')[0] ?? ''
    return response
  }
  const report = async (path: string, body: unknown): Promise<OrderView> =>
    v.parse(orderView, await (await send(path, body)).json())
  const order = async (id: string): Promise<OrderView> =>
    v.parse(orderView, await (await fetch(`${shop.url}/api/orders/${id}`, { headers: { cookie } })).json())
  const complete = (id: string, body: unknown = { outcome: 'completed' }) =>
    report(`/orders/${id}/complete`, body)
  const refund = (id: string) => send(`/orders/${id}/refund`, {})
  const types = ({ timeline }: OrderView) => timeline.map(({ type }) => type)
  const apiOf = (gateway: GatewayCode): PortOneApi => {
    const api = shop.portone.channel(gateway)?.api
    if (!api) throw new Error('no channel')
    return api
  }
  const opened = async (
    gateway: GatewayCode,
    changes?: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly id: string; readonly amount: number }> => {
    const lines = [{ productId: 'moon-jar', quantity: 1 }]
    const answer = await send('/orders', { gateway, lines })
    const { paymentId: id, amount } = v.parse(orderTicket, await answer.json())
    await openPayment({ shop, view, sandbox, gateway, id, amount, changes })
    return { id, amount }
  }
  const paid = async (gateway: GatewayCode): Promise<string> => {
    const { id } = await opened(gateway)
    await sandbox.approve(id)
    expect((await complete(id)).status).toBe('paid')
    return id
  }

  describe.each(['kpn', 'html5_inicis'] as const)('a refund through %s', (gateway) => {
    it('by a shop that crashed before storing it: the next try stores it', async () => {
      const id = await paid(gateway)
      await apiOf(gateway).cancelPayment({ paymentId: id, reason: '변심' })
      expect((await order(id)).status).toBe('paid')
      const answer = await refund(id)
      expect(answer.status).toBe(200)
      expect(v.parse(orderView, await answer.json()).status).toBe('refunded')
      expect(types(await order(id))).toEqual(['ordered', 'paid', 'preparing', 'refunded'])
    })

    it('with a lost response: it is looked up', async () => {
      const id = await paid(gateway)
      const api = apiOf(gateway)
      const { cancelPayment } = api
      vi.spyOn(api, 'cancelPayment').mockImplementationOnce(async (cancel) => {
        await cancelPayment(cancel)
        throw new PortOneApiError('unreachable', 'no answer')
      })
      expect(v.parse(orderView, await (await refund(id)).json()).status).toBe('refunded')
    })

    it('by two servers at once happens once', async () => {
      const id = await paid(gateway)
      const api = apiOf(gateway)
      const { findPayment } = api
      // Another server refunds between this server's lookup and its refund.
      vi.spyOn(api, 'findPayment').mockImplementationOnce(async (query) => {
        const state = await findPayment(query)
        await api.cancelPayment({ paymentId: id, reason: '변심' })
        return state
      })
      const answer = await refund(id)
      expect(v.parse(orderView, await answer.json()).status).toBe('refunded')
    })

    it('in part: the order stays paid, and a refund returns the rest', async () => {
      const id = await paid(gateway)
      sandbox.clearFaults()
      expect(sandbox.cancelInConsole(id, 8_000)).toBe(true)
      await sandbox.webhooksSettled()
      expect((await order(id)).status).toBe('paid')
      expect(v.parse(orderView, await (await refund(id)).json()).status).toBe('refunded')
      expect(sandbox.payment(id)).toMatchObject({ status: 'CANCELLED', cancelled: 68_000 })
    })

    it('in part, before the shop knew of the payment: the order is paid', async () => {
      const { id } = await opened(gateway)
      await sandbox.approve(id)
      sandbox.cancelInConsole(id, 8_000)
      const seen = await complete(id)
      expect(types(seen)).toEqual(['ordered', 'paid', 'preparing'])
      expect(types(await complete(id))).toEqual(['ordered', 'paid', 'preparing'])
    })

    it('that the PG refuses: the order stays paid, and the response says so', async () => {
      const id = await paid(gateway)
      sandbox.setFault('cancel-declined', { times: 1 })
      const answer = await refund(id)
      expect(answer.status).toBe(409)
      expect(await answer.json()).toEqual({ error: 'refused' })
      expect((await order(id)).status).toBe('paid')
      expect(v.parse(orderView, await (await refund(id)).json()).status).toBe('refunded')
    })

    it('of a wrong amount: the order goes to review, then is refunded, never paid', async () => {
      const { id } = await opened(gateway, gateway === 'kpn' ? { totalAmount: 100 } : { amount: 100 })
      await sandbox.approve(id)
      expect((await complete(id)).status).toBe('review')
      expect(logged).toEqual([`review: order ${id}: wrong-amount`])
      expect((await complete(id)).status).toBe('review')
      expect(logged).toHaveLength(1)
      sandbox.cancelInConsole(id)
      expect(types(await order(id))).toEqual(['ordered', 'review', 'refunded'])
    })
  })

  it('a virtual account closed before the deposit is not refunded', async () => {
    const account = {
      payMethod: 'VIRTUAL_ACCOUNT',
      virtualAccount: { accountExpiry: { validHours: 24 } },
    }
    const { id } = await opened('kpn', account)
    await sandbox.approve(id)
    expect((await complete(id)).status).toBe('awaiting-deposit')
    const closed = await fetch(`${sandbox.url}/payments/${id}/virtual-account/close`, {
      method: 'POST',
      headers: { authorization: `PortOne ${sandbox.config.secrets.apiSecret}` },
    })
    expect(closed.status).toBe(200)
    expect(types(await order(id))).toEqual(['ordered', 'awaiting-deposit', 'canceled'])
  })

  it('only the ordering browser may ask for a refund', async () => {
    cookie = ''
    const { id } = await opened('kpn')
    const mine = cookie
    expect(mine).toMatch(/^buyer=\w{32}$/)
    await opened('kpn')
    expect(cookie, 'one browser, one buyer').toBe(mine)
    await sandbox.approve(id)
    expect(await complete(id)).toMatchObject({ status: 'paid', mayRefund: true })
    for (const other of ['', 'buyer=', `buyer=${'x'.repeat(32)}`]) {
      const looked = await fetch(`${shop.url}/api/orders/${id}`, { headers: { cookie: other } })
      expect(v.parse(orderView, await looked.json())).toMatchObject({ status: 'paid', mayRefund: false })
      expect((await send(`/orders/${id}/refund`, {}, other)).status).toBe(403)
    }
    expect(sandbox.payment(id)?.status).toBe('PAID')
    expect(v.parse(orderView, await (await refund(id)).json())).toMatchObject({
      status: 'refunded',
      mayRefund: false,
    })
  })

  it('the buyer’s cookie is hidden from scripts and not sent by other sites', async () => {
    const answer = await send('/subscriptions', { gateway: 'kpn', planId: 'tea-of-the-month' }, 'x=y')
    const [given] = answer.headers.getSetCookie()
    expect(given).toMatch(/^buyer=\w{32}; Max-Age=31536000; Path=\/api; HttpOnly; SameSite=Strict$/)
  })

  it('the log holds no message of the PG, which may name a buyer', async () => {
    const { id } = await opened('kpn')
    vi.spyOn(apiOf('kpn'), 'findPayment').mockRejectedValueOnce(
      new PortOneApiError('refused', '[1234] 김네시 010-0000-0000', { reason: 'PG_PROVIDER' }),
    )
    expect((await send(`/orders/${id}/complete`, {})).status).toBe(409)
    expect(logged).toEqual(['portone: refused PG_PROVIDER'])
  })

  const subscribed = async (gateway: GatewayCode) => {
    const answer = await send('/subscriptions', { gateway, planId: 'tea-of-the-month' })
    return v.parse(subscriptionTicket, await answer.json())
  }
  const issued = (issueId: string): Promise<string> => issueBillingKey({ shop, view, sandbox, issueId })
  const charged = (id: string, body: unknown): Promise<OrderView> =>
    report(`/subscriptions/${id}/complete`, body)
  const charges = () => sandbox.payments().filter(({ device }) => device === 'api')

  describe('a subscription', () => {
    it('gets its billing key also while a report without one is being handled', async () => {
      const { subscriptionId, issueId } = await subscribed('inicis_v2')
      const billingKey = await issued(issueId)
      await Promise.all([
        charged(subscriptionId, {}),
        charged(subscriptionId, { outcome: 'completed', billingKey }),
      ])
      expect(charges().map(({ status }) => status)).toEqual(['PAID'])
    })

    it('charges the newest billing key after an older one was declined', async () => {
      const { subscriptionId, issueId } = await subscribed('inicis_v2')
      const first = await issued(issueId)
      sandbox.setFault('charge-declined', { times: 1 })
      expect((await charged(subscriptionId, { outcome: 'completed', billingKey: first })).status).toBe(
        'failed',
      )
      const second = await issued(issueId)
      const after = await charged(subscriptionId, { outcome: 'completed', billingKey: second })
      expect(after.status).toBe('paid')
      expect(sandbox.payment(after.id)?.billingKey).toBe(second)
    })

    it('fails when PortOne refuses the charge, and may be retried at once', async () => {
      const { subscriptionId, issueId } = await subscribed('inicis_v2')
      const body = { outcome: 'completed', billingKey: await issued(issueId) }
      const charge = vi
        .spyOn(apiOf('inicis_v2'), 'chargeBillingKey')
        .mockRejectedValueOnce(new PortOneApiError('refused', 'no', { reason: 'CHANNEL_NOT_FOUND' }))
      expect((await charged(subscriptionId, body)).status).toBe('failed')
      expect((await charged(subscriptionId, body)).status).toBe('paid')
      expect(charge).toHaveBeenCalledTimes(2)
    })

    it('may be retried at once when the PG declined with a message about canceling', async () => {
      const { subscriptionId, issueId } = await subscribed('inicis_v2')
      const body = { outcome: 'completed', billingKey: await issued(issueId) }
      const api = apiOf('inicis_v2')
      const { findPayment } = api
      sandbox.setFault('charge-declined', { times: 1 })
      vi.spyOn(api, 'findPayment').mockImplementation(async (query) => {
        const state = await findPayment(query)
        return state.status === 'failed' ? { ...state, failure: { message: '취소된 카드' } } : state
      })
      expect((await charged(subscriptionId, body)).status).toBe('canceled')
      expect((await charged(subscriptionId, body)).status).toBe('paid')
    })

    it('is charged once when the response of a charge is lost, also after a refund', async () => {
      const { subscriptionId, issueId } = await subscribed('inicis_v2')
      const body = { outcome: 'completed', billingKey: await issued(issueId) }
      const api = apiOf('inicis_v2')
      const { chargeBillingKey } = api
      const charge = vi.spyOn(api, 'chargeBillingKey').mockImplementationOnce(async (asked) => {
        await chargeBillingKey(asked)
        throw new PortOneApiError('unreachable', 'no answer')
      })
      const silent = vi
        .spyOn(api, 'findPayment')
        .mockRejectedValue(new PortOneApiError('unreachable', 'no answer'))
      expect((await send(`/subscriptions/${subscriptionId}/complete`, body)).status).toBe(502)
      silent.mockRestore()
      const [taken] = charges()
      const id = taken?.id ?? ''
      expect((await complete(id)).status).toBe('paid')
      expect(v.parse(orderView, await (await refund(id)).json()).status).toBe('refunded')
      // Long after the charge without a response.
      const start = Date.now()
      vi.spyOn(Date, 'now').mockImplementation(() => start + 10 * 60_000)
      expect((await charged(subscriptionId, body)).status).toBe('refunded')
      expect(charge).toHaveBeenCalledTimes(1)
    })

    it('is not retried without limit when its card is declined', async () => {
      const { subscriptionId, issueId } = await subscribed('inicis_v2')
      const body = { outcome: 'completed', billingKey: await issued(issueId) }
      sandbox.setFault('charge-declined')
      for (let tries = 0; tries < 10; tries += 1) {
        expect((await charged(subscriptionId, body)).status).toBe('failed')
      }
      expect(charges().length).toBeLessThanOrEqual(5)
    })

    it('begins once with only the webhook of its billing key', async () => {
      const { subscriptionId, issueId } = await subscribed('inicis_v2')
      sandbox.clearFaults()
      sandbox.setFault('webhook-twice')
      const billingKey = await issued(issueId)
      await sandbox.webhooksSettled()
      expect(charges().map(({ status }) => status)).toEqual(['PAID'])
      expect((await charged(subscriptionId, { outcome: 'completed', billingKey })).status).toBe('paid')
      expect(charges()).toHaveLength(1)
    })

    it('begins once with only the webhook of a V1 billing key', async () => {
      const { subscriptionId, issueId, customerId } = await subscribed('html5_inicis')
      sandbox.clearFaults()
      sandbox.setFault('webhook-twice')
      const changes = { customer_uid: customerId, amount: 0 }
      await openPayment({ shop, view, sandbox, gateway: 'html5_inicis', id: issueId, amount: 0, changes })
      await sandbox.approve(issueId)
      await sandbox.webhooksSettled()
      expect(charges().map(({ status }) => status)).toEqual(['PAID'])
      expect((await charged(subscriptionId, { outcome: 'completed' })).status).toBe('paid')
    })

    it("refuses another customer's billing key", async () => {
      sandbox.clearFaults()
      await issued('an-issue-of-another-system')
      await sandbox.webhooksSettled()
      expect(sandbox.webhooks().every(({ attempts }) => attempts.at(-1) === 200)).toBe(true)
      expect(charges()).toEqual([])
    })
  })

  describe('too many requests', () => {
    // The clock is frozen, so that a slow machine does not matter.
    beforeEach(() => {
      const start = Date.now()
      vi.spyOn(Date, 'now').mockImplementation(() => start)
    })

    it('about an order get 429, and PortOne is not asked', async () => {
      const { id } = await opened('kpn')
      const asked = vi.spyOn(apiOf('kpn'), 'findPayment')
      const statuses: number[] = []
      for (let looks = 0; looks < 60; looks += 1) {
        statuses.push((await fetch(`${shop.url}/api/orders/${id}`)).status)
      }
      expect(new Set(statuses)).toEqual(new Set([200, 429]))
      expect(asked.mock.calls.length).toBe(statuses.filter((status) => status === 200).length)
      expect((await send(`/orders/${id}/complete`, {})).status).toBe(429)
      expect((await refund(id)).status).toBe(429)
    })

    it('by unsigned webhooks get 429', async () => {
      const { id } = await opened('html5_inicis')
      const answers = await Promise.all(
        Array.from({ length: 60 }, (_, n) => send('/webhooks/v1', { imp_uid: `imp_${n}`, merchant_uid: id })),
      )
      expect(answers.map(({ status }) => status)).toContain(429)
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(20)
    })
  })

  it.each<[string, () => Promise<Response>, number]>([
    ['an address', () => fetch(`${shop.url}/api/orders/%00`), 404],
    ['a completion', () => send('/orders/a%00b/complete', {}), 404],
    ['a refund', () => send('/orders/a%00b/refund', {}), 404],
    ['a subscription', () => send('/subscriptions/a%00b/complete', {}), 404],
    ['a report of a page', () => send('/reconcile', { paymentId: 'a\u0000b', reason: 'unknown' }), 404],
    ['a webhook', () => send('/webhooks/v1', { imp_uid: 'imp_1', merchant_uid: 'a\u0000b' }), 200],
  ])('an id that no shop makes reaches no database: %s', async (_, ask, status) => {
    expect((await ask()).status).toBe(status)
    expect(logged).toEqual([])
  })
})
