// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly sideEffects: boolean
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}
const entries = Object.entries(manifest.exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [[name, target['portone-checkout-source'] ?? ''] as const],
)

const request = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment1',
  orderName: 'Shoes',
  totalAmount: 1000,
  currency: 'CURRENCY_KRW',
  payMethod: 'CARD',
  redirectUrl: '/complete',
  m_redirect_url: '/complete',
}

describe('on a server', () => {
  test('this test runs without a document and a window', () => {
    expect('document' in globalThis).toBe(false)
    expect('window' in globalThis).toBe(false)
  })

  test('the list of entries to import is complete', () => {
    expect(entries.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        '.',
        './gateways/v1',
        './gateways/v2',
        './gateways/all',
        './messages/ko',
        './messages/en',
      ]),
    )
    expect(manifest.sideEffects).toBe(false)
  })

  test.each(entries)('importing %s adds no global', async (_, path) => {
    const before = Object.getOwnPropertyNames(globalThis).sort()
    const entry = (await import(join(root, path))) as Readonly<Record<string, unknown>>
    expect(Object.keys(entry).length).toBeGreaterThan(0)
    expect(Object.getOwnPropertyNames(globalThis).sort()).toEqual(before)
  })

  test('check and normalize work, and keep an address relative without a base URL', async () => {
    const { check, describe: describeFinding, normalize } = await import('./index.js')
    const { gateways } = await import('./gateways/all.js')
    const { ko } = await import('./diagnostics/ko.js')
    for (const gateway of gateways) {
      const operation = gateway.dialect === 'v1' ? 'request_pay' : 'requestPayment'
      const options = { gateway, operation, device: 'mobile' } as const
      const found = check(request, options)
      expect(found.length).toBeGreaterThan(0)
      for (const finding of found) expect(describeFinding(finding, ko)).toContain(gateway.code)
      expect(normalize(request, options).request[gateway.base.returnPath]).toBe('/complete')
      expect(
        normalize(request, { ...options, baseUrl: 'https://shop.example/' }).request[gateway.base.returnPath],
      ).toBe('https://shop.example/complete')
    }
  })
})
