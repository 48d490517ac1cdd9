import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPaymentId } from '@portone-checkout/core'
import type { PaymentState } from '@portone-checkout/server'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { orderTicket, orderView, shopView } from '../shop/orders.js'
import type { GatewayCode } from '../shop/orders.js'
import { readSettings } from './settings.js'
import { startShop } from './start.js'
import type { Shop } from './start.js'

const site = mkdtempSync(join(tmpdir(), 'portone-checkout-live-'))
writeFileSync(join(site, 'index.html'), '<h1>home</h1>')
writeFileSync(join(site, '404.html'), '<h1>nothing</h1>')

const environment = {
  PORT: '0',
  DATABASE_URL: ':memory:',
  PORTONE_STORE_ID: 'store-1',
  PORTONE_API_SECRET: 'hidden-api',
  PORTONE_WEBHOOK_SECRET: `whsec_${btoa('hidden-webhook')}`,
  IMP_USER_CODE: 'imp12345678',
  IMP_KEY: 'hidden-key',
  IMP_SECRET: 'hidden-secret',
  CHANNEL_KEY_KPN: 'channel-kpn',
  CHANNEL_KEY_SETTLE: 'channel-settle',
  CHANNEL_TYPE: 'LIVE',
  PG_ORIGINS: 'https://stdpay.example',
}

let shop: Shop
const asked: { readonly url: string; readonly authorization: string | null }[] = []
const { fetch: reach } = globalThis

beforeAll(async () => {
  shop = await startShop(readSettings(environment, tmpdir()), site, () => undefined)
  // PortOne is not reached from here: requests are recorded and fail.
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const request = new Request(input, init)
    if (request.url.startsWith(shop.url)) return reach(request)
    asked.push({ url: request.url, authorization: request.headers.get('authorization') })
    return request.url.endsWith('/users/getToken')
      ? Promise.resolve(
          Response.json({ code: 0, response: { access_token: 'token', now: 1, expired_at: 1801 } }),
        )
      : Promise.reject(new TypeError('offline'))
  })
})
afterAll(async () => {
  vi.restoreAllMocks()
  await shop.close()
  rmSync(site, { recursive: true })
})

const post = (path: string, body: unknown, headers: Readonly<Record<string, string>> = {}) =>
  fetch(`${shop.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
const ordered = async (gateway: GatewayCode) => {
  const answer = await post('/orders', { gateway, lines: [{ productId: 'moon-jar', quantity: 1 }] })
  return v.parse(orderTicket, await answer.json()).paymentId
}

it('offers the channels with keys, uses PortOne’s own scripts, and exposes no secret', async () => {
  const text = await (await fetch(`${shop.url}/api/shop`)).text()
  expect(v.parse(shopView, JSON.parse(text))).toEqual({
    mode: 'live',
    channels: [
      { dialect: 'v1', gateway: 'settle', channelKey: 'channel-settle', userCode: 'imp12345678' },
      { dialect: 'v2', gateway: 'kpn', channelKey: 'channel-kpn', storeId: 'store-1' },
    ],
  })
  expect(text).not.toContain('hidden')
})

it('lets the page load what PortOne needs, and no other scripts', async () => {
  const policy = (await fetch(shop.url)).headers.get('content-security-policy') ?? ''
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
  expect(directives.get('default-src')).toEqual(["'none'"])
  const scripts = directives.get('script-src') ?? []
  for (const source of [
    "'self'",
    'https://cdn.portone.io',
    'https://cdn.iamport.kr',
    'https://stdpay.example',
  ]) {
    expect(scripts).toContain(source)
  }
  expect(scripts.join(' ')).not.toMatch(/unsafe|https:( |$)/)
  // V1's SDK positions its window with a style element that it inserts.
  expect(directives.get('style-src')).toEqual(["'self'", "'unsafe-inline'"])
  expect(directives.get('frame-src')).toEqual(['https:'])
})

it.each([
  ['kpn', 'https://api.portone.io/payments/ID?storeId=store-1', 'PortOne hidden-api'],
  ['settle', 'https://api.iamport.kr/payments/findAll/ID?limit=100', 'token'],
] as const)('asks PortOne itself about an order of %s', async (gateway, url, authorization) => {
  const id = await ordered(gateway)
  asked.length = 0
  expect((await post(`/orders/${id}/complete`, { outcome: 'completed' })).status).toBe(502)
  expect(asked.at(-1)).toEqual({ url: url.replace('ID', id), authorization })
})

it.each<[string, Partial<Extract<PaymentState, { readonly amount: number }>>]>([
  ['a test channel', { channelType: 'TEST' }],
  ['another channel', { channelKey: 'channel-other' }],
  ['another store', { storeId: 'store-2' }],
  ['another currency', { currency: 'USD' }],
  ['less', { amount: 680 }],
  ['the issuing of a billing key', { purpose: 'billing-key-issue' }],
])('takes no order for paid by %s', async (_, changes) => {
  const id = await ordered('kpn')
  const api = shop.portone.channel('kpn')?.api
  if (!api) throw new Error('no channel')
  vi.spyOn(api, 'findPayment').mockResolvedValueOnce({
    status: 'paid',
    dialect: 'v2',
    id,
    transactionId: createPaymentId(),
    purpose: 'payment',
    amount: 68_000,
    canceledAmount: 0,
    currency: 'KRW',
    channelType: 'LIVE',
    channelKey: 'channel-kpn',
    storeId: 'store-1',
    ...changes,
  })
  const answer = await post(`/orders/${id}/complete`, { outcome: 'completed' })
  const { status, timeline } = v.parse(orderView, await answer.json())
  expect(status).toBe('review')
  expect(timeline.map(({ type }) => type)).toEqual(['ordered', 'review'])
})

it('has no sandbox, and refuses webhooks that PortOne did not sign', async () => {
  const id = await ordered('kpn')
  expect((await post(`/sandbox/orders/${id}/deposit`, {})).status).toBe(404)
  const signed = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'webhook-signature': `v1,${btoa('nobody')}`,
  }
  const body = { type: 'Transaction.Paid', data: { paymentId: id } }
  expect((await post('/webhooks/v2', body)).status).toBe(400)
  expect((await post('/webhooks/v2', body, signed)).status).toBe(400)
})
