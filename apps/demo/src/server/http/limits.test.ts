import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Shop } from '../start.js'
import { openTestShop } from '../testing/shop.js'

const site = mkdtempSync(join(tmpdir(), 'portone-checkout-limits-'))
writeFileSync(join(site, '404.html'), '<h1>nothing</h1>')
afterAll(() => rmSync(site, { recursive: true }))

describe('new orders are limited', () => {
  let shop: Shop
  beforeAll(async () => {
    ;({ shop } = await openTestShop(':memory:', site, () => undefined, { PROXIES: '1' }))
  })
  afterAll(() => shop.close())

  const order = async (from: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${shop.url}/api/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from, ...headers },
      body: JSON.stringify({ gateway: 'kpn', lines: [{ productId: 'moon-jar', quantity: 1 }] }),
    })
    await response.arrayBuffer()
    return response.status
  }
  const statuses = async (times: number, ask: (index: number) => Promise<number>) => {
    const found: number[] = []
    for (let index = 0; index < times; index += 1) found.push(await ask(index))
    return found
  }

  it('per browser, from any address', async () => {
    const cookie = `buyer=${'c'.repeat(32)}`
    const answers = await statuses(70, (index) => order(`192.0.2.${index}`, { cookie }))
    expect(answers.slice(0, 60)).toEqual(answers.slice(0, 60).map(() => 201))
    expect(answers.at(-1)).toBe(429)
    expect(await order('192.0.2.1')).toBe(201)
  })

  it('per address, with dropped cookies and forged headers', async () => {
    const answers = await statuses(340, (index) => order(`203.0.113.${index % 250}, 198.51.100.7`))
    expect(answers.filter((status) => status === 201).length).toBeGreaterThanOrEqual(300)
    expect(answers.at(-1)).toBe(429)
    expect(await order('198.51.100.8')).toBe(201)
  })

  it('per IPv6 /64 network', async () => {
    const answers = await statuses(340, (index) => order(`2001:db8:0:1::${index.toString(16)}`))
    expect(answers.at(-1)).toBe(429)
    expect(await order('2001:db8:0:2::1')).toBe(201)
    expect(await order('2001:db8::1')).toBe(201)
  })
})
