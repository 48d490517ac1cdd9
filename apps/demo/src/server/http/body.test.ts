import { createHmac } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Shop } from '../start.js'
import { openTestShop } from '../testing/shop.js'

const site = mkdtempSync(join(tmpdir(), 'portone-checkout-body-'))
writeFileSync(join(site, '404.html'), '<h1>nothing</h1>')
let shop: Shop
let secret = ''

beforeAll(async () => {
  const opened = await openTestShop(':memory:', site)
  shop = opened.shop
  secret = opened.sandbox.config.secrets.webhookSecret
})
afterAll(async () => {
  await shop.close()
  rmSync(site, { recursive: true })
})

/** Sends a body in chunks over a raw socket; returns the response status. */
const chunked = (
  path: string,
  chunks: readonly (string | Buffer)[],
  headers: Readonly<Record<string, string>> = {},
) =>
  new Promise<number>((resolve, reject) => {
    const { hostname, port } = new URL(shop.url)
    const socket = connect(Number(port), hostname)
    const fields = { 'content-type': 'application/json', ...headers }
    const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`)
    socket.setEncoding('utf8').on('error', reject)
    socket.once('data', (answer: string) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]))
      socket.destroy()
    })
    socket.write(`POST ${path} HTTP/1.1\r\nhost: shop\r\ntransfer-encoding: chunked\r\n${head.join('')}\r\n`)
    for (const chunk of chunks) {
      socket.write(`${Buffer.byteLength(chunk).toString(16)}\r\n`)
      socket.write(chunk)
      socket.write('\r\n')
    }
    socket.write('0\r\n\r\n')
  })

it('accepts an order sent in chunks', async () => {
  const order = JSON.stringify({ gateway: 'kpn', lines: [{ productId: 'moon-jar', quantity: 1 }] })
  expect(await chunked('/api/orders', [order.slice(0, 9), order.slice(9)])).toBe(201)
})

it('accepts a signed webhook in chunks that split a character', async () => {
  const body = JSON.stringify({ type: 'Transaction.Paid', data: { paymentId: 'order1', note: '가나다' } })
  const at = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', Buffer.from(secret.slice('whsec_'.length), 'base64'))
    .update(`msg_1.${at}.${body}`)
    .digest('base64')
  const bytes = Buffer.from(body)
  const within = bytes.indexOf('나') + 1
  const headers = { 'webhook-id': 'msg_1', 'webhook-timestamp': at, 'webhook-signature': `v1,${signature}` }
  expect(
    await chunked('/api/webhooks/v2', [bytes.subarray(0, within), bytes.subarray(within)], headers),
  ).toBe(200)
  expect(await chunked('/api/webhooks/v2', [body, ' '], headers)).toBe(400)
})

it.each(['/api/webhooks/v1', '/api/reconcile', '/api/orders'])(
  'answers %s, whose body in chunks is none or too long',
  async (path) => {
    expect(await chunked(path, [])).toBe(400)
    expect(
      await chunked(
        path,
        Array.from({ length: 200 }, () => 'x'.repeat(1_000)),
      ),
    ).toBe(413)
  },
)
