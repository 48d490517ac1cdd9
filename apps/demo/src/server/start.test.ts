import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Sandbox } from '@portone-checkout/sandbox'
import { PortOneApiError } from '@portone-checkout/server'
import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { orderTicket, orderView, subscriptionTicket } from '../shop/orders.js'
import type { GatewayCode, OrderView, ShopView } from '../shop/orders.js'
import type { Shop } from './start.js'
import { issueBillingKey, openPayment } from './testing/browser.js'
import { testDatabases } from './testing/databases.js'
import { openTestShop } from './testing/shop.js'

const databases = await testDatabases()
afterAll(async () => {
  for (const database of databases) await database.stop()
})

const site = mkdtempSync(join(tmpdir(), 'portone-checkout-site-'))
mkdirSync(join(site, 'assets'))
writeFileSync(join(site, 'index.html'), '<h1>home</h1>')
writeFileSync(join(site, 'order.html'), '<h1>order</h1>')
writeFileSync(join(site, '404.html'), '<h1>nothing</h1>')
writeFileSync(join(site, 'assets', 'a-1234.js'), 'void 0')
afterAll(() => rmSync(site, { recursive: true }))

describe.each(databases)('the shop on $name', ({ address }) => {
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
  })

  const cookie = `buyer=${'b'.repeat(32)}`
  const send = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${shop.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers },
      body: JSON.stringify(body),
    })
  const order = async (id: string): Promise<OrderView> =>
    v.parse(orderView, await (await fetch(`${shop.url}/api/orders/${id}`)).json())
  const complete = async (id: string, body: unknown = { outcome: 'completed' }): Promise<OrderView> =>
    v.parse(orderView, await (await send(`/api/orders/${id}/complete`, body)).json())
  const types = ({ timeline }: OrderView) => timeline.map(({ type }) => type)

  const ordered = async (gateway: GatewayCode = 'kpn') => {
    const response = await send('/api/orders', {
      gateway,
      lines: [
        { productId: 'moon-jar', quantity: 1 },
        { productId: 'notebook', quantity: 2 },
      ],
    })
    expect(response.status).toBe(201)
    return v.parse(orderTicket, await response.json())
  }

  const openWindow = (
    gateway: GatewayCode,
    id: string,
    amount: number,
    changes?: Readonly<Record<string, unknown>>,
  ): Promise<void> => openPayment({ shop, view, sandbox, gateway, id, amount, changes })

  describe.each(['kpn', 'html5_inicis'] as const)('paid through %s', (gateway) => {
    it('calculates the amount itself, and is paid once when every report arrives twice', async () => {
      const { paymentId, amount, orderName } = await ordered(gateway)
      expect(amount).toBe(68_000 + 2 * 9_500)
      expect(orderName).toBe('작은 달항아리 외 1건')
      expect((await order(paymentId)).status).toBe('checking')
      await openWindow(gateway, paymentId, amount)
      sandbox.setFault('webhook-twice')
      await sandbox.approve(paymentId)
      const answers = await Promise.all([complete(paymentId), complete(paymentId), order(paymentId)])
      expect(answers.map(({ status }) => status)).toEqual(['paid', 'paid', 'paid'])
      await sandbox.webhooksSettled()
      expect(types(await complete(paymentId))).toEqual(['ordered', 'paid', 'preparing'])
    })

    it('is paid with only the webhook', async () => {
      const { paymentId, amount } = await ordered(gateway)
      await openWindow(gateway, paymentId, amount)
      await sandbox.approve(paymentId)
      await sandbox.webhooksSettled()
      expect(types(await order(paymentId))).toEqual(['ordered', 'paid', 'preparing'])
      expect(sandbox.webhooks().every(({ attempts }) => attempts.at(-1) === 200)).toBe(true)
    })

    it('is paid without any webhook', async () => {
      sandbox.setFault('webhook-off')
      const { paymentId, amount } = await ordered(gateway)
      await openWindow(gateway, paymentId, amount)
      await sandbox.approve(paymentId)
      expect((await order(paymentId)).status).toBe('paid')
    })

    it('a changed amount goes to review and is never fulfilled', async () => {
      const { paymentId } = await ordered(gateway)
      await openWindow(gateway, paymentId, 100)
      await sandbox.approve(paymentId)
      const { status, failure, ...rest } = await complete(paymentId)
      expect({ status, failure }).toEqual({ status: 'review', failure: 'wrong-amount' })
      expect(types({ status, failure, ...rest })).toEqual(['ordered', 'review'])
    })

    it('what the browser claims changes nothing', async () => {
      const { paymentId, amount } = await ordered(gateway)
      expect((await complete(paymentId, { outcome: 'completed', impUid: 'imp_1' })).status).toBe('checking')
      await openWindow(gateway, paymentId, amount)
      expect((await complete(paymentId)).status).toBe('checking')
      sandbox.fail(paymentId)
      expect((await complete(paymentId)).status).toBe('failed')
    })

    it('failed, then canceled, then paid under the same id', async () => {
      const { paymentId, amount } = await ordered(gateway)
      await openWindow(gateway, paymentId, amount)
      sandbox.fail(paymentId)
      const failed = await complete(paymentId, { outcome: 'failed' })
      expect(failed).toMatchObject({ status: 'failed', failure: expect.stringMatching(/./) })
      await openWindow(gateway, paymentId, amount)
      sandbox.cancel(paymentId)
      expect((await complete(paymentId, { outcome: 'canceled' })).status).toBe('canceled')
      await openWindow(gateway, paymentId, amount)
      await sandbox.approve(paymentId)
      expect((await complete(paymentId)).status).toBe('paid')
    })

    it('is refunded once, and stays refunded', async () => {
      const { paymentId, amount } = await ordered(gateway)
      await openWindow(gateway, paymentId, amount)
      await sandbox.approve(paymentId)
      await complete(paymentId)
      const answers = await Promise.all([1, 2].map(() => send(`/api/orders/${paymentId}/refund`, {})))
      expect(answers.every(({ status }) => status === 200)).toBe(true)
      expect(types(await order(paymentId))).toEqual(['ordered', 'paid', 'preparing', 'refunded'])
      expect(sandbox.payment(paymentId)).toMatchObject({ cancelled: amount })
      expect((await complete(paymentId)).status).toBe('refunded')
    })
  })

  it('a virtual account awaits its deposit', async () => {
    const { paymentId, amount } = await ordered('kpn')
    await openWindow('kpn', paymentId, amount, {
      payMethod: 'VIRTUAL_ACCOUNT',
      virtualAccount: { accountExpiry: { validHours: 24 } },
    })
    await sandbox.approve(paymentId)
    const waiting = await complete(paymentId)
    expect(waiting).toMatchObject({ status: 'awaiting-deposit', account: { number: expect.any(String) } })
    const deposited = await send(`/api/sandbox/orders/${paymentId}/deposit`, {})
    expect(v.parse(orderView, await deposited.json()).status).toBe('paid')
    expect((await send(`/api/sandbox/orders/${paymentId}/deposit`, {})).status).toBe(409)
  })

  it('when PortOne cannot be asked, it says so and the order stays open', async () => {
    const { paymentId } = await ordered('kpn')
    const api = shop.portone.channel('kpn')?.api
    if (!api) throw new Error('no channel')
    const asked = vi.spyOn(api, 'findPayment').mockRejectedValue(new PortOneApiError('unreachable', 'none'))
    expect((await fetch(`${shop.url}/api/orders/${paymentId}`)).status).toBe(502)
    expect((await send(`/api/orders/${paymentId}/complete`, {})).status).toBe(502)
    asked.mockRestore()
    expect((await order(paymentId)).status).toBe('checking')
    expect(logged.splice(0)).toContain('portone: unreachable')
  })

  const subscribed = async (gateway: GatewayCode) => {
    const response = await send('/api/subscriptions', { gateway, planId: 'tea-of-the-month' })
    expect(response.status).toBe(201)
    return v.parse(subscriptionTicket, await response.json())
  }
  const issueV2 = (issueId: string): Promise<string> => issueBillingKey({ shop, view, sandbox, issueId })
  const charge = (id: string, body: unknown) => send(`/api/subscriptions/${id}/complete`, body)

  it('a billing key is charged once, however often its issue is reported', async () => {
    const { subscriptionId, issueId } = await subscribed('inicis_v2')
    const billingKey = await issueV2(issueId)
    const body = { outcome: 'completed', billingKey }
    const answers = await Promise.all([charge(subscriptionId, body), charge(subscriptionId, body)])
    const orders = await Promise.all(answers.map(async (answer) => v.parse(orderView, await answer.json())))
    const again = v.parse(orderView, await (await charge(subscriptionId, body)).json())
    expect([...orders, again].map(({ status }) => status)).toEqual(['paid', 'paid', 'paid'])
    expect(sandbox.payments().filter(({ status }) => status === 'PAID')).toHaveLength(1)
    expect(again).toMatchObject({ kind: 'subscription', amount: 12_900 })
  })

  it("another buyer's billing key is not charged", async () => {
    sandbox.setFault('webhook-off')
    const { issueId } = await subscribed('inicis_v2')
    const foreign = await issueV2(issueId)
    const { subscriptionId } = await subscribed('inicis_v2')
    const answer = await charge(subscriptionId, { outcome: 'completed', billingKey: foreign })
    expect(v.parse(orderView, await answer.json()).status).toBe('checking')
    expect(sandbox.payments()).toHaveLength(0)
  })

  it('a declined charge fails the order, and the next try may pay it', async () => {
    sandbox.setFault('webhook-off')
    const { subscriptionId, issueId } = await subscribed('inicis_v2')
    const billingKey = await issueV2(issueId)
    sandbox.setFault('charge-declined', { times: 1 })
    const body = { outcome: 'completed', billingKey }
    expect(v.parse(orderView, await (await charge(subscriptionId, body)).json()).status).toBe('failed')
    expect(v.parse(orderView, await (await charge(subscriptionId, body)).json()).status).toBe('paid')
  })

  it.each<[string, unknown, number]>([
    ['/api/orders', { gateway: 'kpn', lines: [] }, 400],
    ['/api/orders', { gateway: 'kpn', lines: [{ productId: 'nothing', quantity: 1 }] }, 400],
    ['/api/orders', { gateway: 'kpn', lines: [{ productId: 'moon-jar', quantity: 0 }] }, 400],
    ['/api/orders', { gateway: 'kpn', lines: [{ productId: 'moon-jar', quantity: 1.5 }] }, 400],
    ['/api/orders', { gateway: '__proto__', lines: [{ productId: 'moon-jar', quantity: 1 }] }, 400],
    ['/api/orders', 'hello', 400],
    ['/api/orders/nothing/complete', {}, 404],
    ['/api/orders/nothing/refund', {}, 404],
    ['/api/subscriptions', { gateway: 'kpn', planId: 'nothing' }, 400],
    ['/api/subscriptions/nothing/complete', {}, 404],
    ['/api/webhooks/v1', { imp_uid: 1 }, 400],
    ['/api/webhooks/v2', {}, 400],
    ['/api/nothing', {}, 404],
  ])('%s refuses %j', async (path, body, status) => {
    expect((await send(path, body)).status).toBe(status)
  })

  it('refuses requests from other sites and forms', async () => {
    const body = { gateway: 'kpn', lines: [{ productId: 'moon-jar', quantity: 1 }] }
    expect((await send('/api/orders', body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await send('/api/orders', body, { 'content-type': 'text/plain' })).status).toBe(403)
    expect((await send('/api/orders', 'x'.repeat(100_000))).status).toBe(413)
  })

  it('a forged webhook changes nothing', async () => {
    sandbox.setFault('webhook-bad-signature')
    const { paymentId, amount } = await ordered('kpn')
    await openWindow('kpn', paymentId, amount)
    await sandbox.approve(paymentId)
    // Do not wait until webhooks settle: the sandbox resends a refused one.
    await vi.waitFor(() => expect(sandbox.webhooks().every(({ attempts }) => attempts.length > 0)).toBe(true))
    expect(sandbox.webhooks().flatMap(({ attempts }) => attempts)).not.toContain(200)
    const forged = {
      imp_uid: 'imp_1',
      merchant_uid: (await ordered('html5_inicis')).paymentId,
      status: 'paid',
    }
    expect((await send('/api/webhooks/v1', forged)).status).toBe(200)
    expect((await order(forged.merchant_uid)).status).toBe('checking')
  })

  it('sends no secrets to the browser', async () => {
    const text = await (await fetch(`${shop.url}/api/shop`)).text()
    const { apiSecret, impKey, impSecret, webhookSecret } = sandbox.config.secrets
    for (const secret of [apiSecret, impKey, impSecret, webhookSecret]) expect(text).not.toContain(secret)
    expect(view.channels.map(({ gateway }) => gateway)).toHaveLength(5)
    // An order in review is logged by its id and reason.
    for (const line of logged) expect(line).toMatch(/^review: order \w{32}: wrong-amount$/)
  })

  it.each([
    ['/', 200, 'home'],
    ['/orders/abc', 200, 'order'],
    ['/nothing', 404, 'nothing'],
    ['/order.html', 404, 'nothing'],
    ['/../../package.json', 404, 'nothing'],
    ['/%2e%2e/%2e%2e/package.json', 404, 'nothing'],
    ['/assets/a-1234.js', 200, 'void 0'],
  ])('%s answers %i', async (path, status, text) => {
    const response = await fetch(`${shop.url}${path}`)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(text)
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`script-src 'self' ${sandbox.url};`)
    // V1's script inserts a style element; nothing else is relaxed.
    expect(policy).toContain("style-src 'self' 'unsafe-inline';")
    expect(policy.replace(/style-src [^;]*/, '')).not.toMatch(/unsafe-|\*/)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin-allow-popups',
      'cross-origin-resource-policy': 'same-origin',
    })
    const cache = response.headers.get('cache-control')
    expect(cache).toBe(path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  })

  it('is not sent again while unchanged', async () => {
    const first = await fetch(`${shop.url}/`)
    const again = await fetch(`${shop.url}/`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})

it('a closing shop answers pending requests and accepts no more', async () => {
  const { shop } = await openTestShop(':memory:', site)
  const ask = () =>
    fetch(`${shop.url}/api/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gateway: 'kpn', lines: [{ productId: 'moon-jar', quantity: 1 }] }),
    })
  const { paymentId } = v.parse(orderTicket, await (await ask()).json())
  const api = shop.portone.channel('kpn')?.api
  if (!api) throw new Error('no channel')
  let answered: () => void = () => undefined
  const asked = new Promise<void>((resolve) => {
    vi.spyOn(api, 'findPayment').mockImplementationOnce(async ({ paymentId: id }) => {
      resolve()
      await new Promise<void>((done) => (answered = done))
      return { status: 'not-found', dialect: 'v2', id }
    })
  })
  const look = fetch(`${shop.url}/api/orders/${paymentId}`)
  await asked
  const closed = shop.close()
  await expect(ask()).rejects.toThrow('fetch failed')
  answered()
  expect((await look).status).toBe(200)
  await closed
})
