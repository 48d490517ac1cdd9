import { devices, expect, test } from '@playwright/test'

import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'
import { openSite, readBundle, type Site } from './site.js'

// Without redirectUrl, the phone goes to the PG's page and returns to the widget's page.

const { defaultBrowserType: _browser, ...phone } = devices['Pixel 7']
test.use(phone)

let sandbox: Sandbox
let site: Site
test.beforeAll(async () => {
  const bundle = await readBundle()
  sandbox = await startSandbox()
  const { storeId, userCode } = sandbox.config.store
  const pageOf = (dialect: 'v1' | 'v2'): string => {
    const [gateway, keys] =
      dialect === 'v1'
        ? ['v1.html5Inicis', `userCode: '${userCode}', channelKey: 'channel-key-sandbox-html5-inicis'`]
        : ['v2.inicisV2', `storeId: '${storeId}', channelKey: 'channel-key-sandbox-inicis-v2'`]
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
<script src="${sandbox[`${dialect}ScriptUrl`]}"></script>
<main></main>
<script src="/portone-checkout.iife.js"></script>
<script>
  const outcomes = []
  let created = 0
  PortOneCheckout.mountCheckout(document.querySelector('main'), {
    channel: { gateway: PortOneCheckout.gateways.${gateway}, ${keys} },
    request: { orderName: 'Hat', totalAmount: 1000, currency: 'KRW', payMethod: 'CARD', customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' } },
    createRequest: async () => ({ paymentId: 'order' + ++created }),
    onOutcome: ({ status }) => outcomes.push(status),
  })
</script>`
  }
  site = await openSite({
    '/v1': pageOf('v1'),
    '/v2': pageOf('v2'),
    '/portone-checkout.iife.js': bundle,
  })
})
test.afterAll(() => Promise.all([sandbox.close(), site.close()]))
test.beforeEach(() => sandbox.reset())

test.describe('on a phone', { tag: '@own-device' }, () => {
  for (const dialect of ['v2', 'v1'] as const) {
    for (const [button, status, title] of [
      ['pg-approve', 'completed', 'Payment submitted'],
      ['pg-cancel', 'canceled', 'Payment canceled'],
    ] as const)
      test(`${status}, ${dialect}: returns to the same page, shown and reported once, and removed from the URL`, async ({
        page,
      }) => {
        const logs: string[] = []
        page.on('console', (message) => logs.push(`${message.type()} ${message.text()}`))
        await page.goto(`${site.url}/${dialect}?shop=1#top`)
        await page.getByRole('button', { name: /^pay/i }).click()
        await page.getByTestId(button).click()
        await expect(page.getByRole('heading', { name: title })).toBeVisible()
        expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/${dialect}?shop=1`)
        expect(await page.evaluate('({ outcomes, created })')).toEqual({ outcomes: [status], created: 0 })
        // The widget reads the result itself, so the console has no advice to do so.
        expect(logs.filter((text) => text.includes('[portone-checkout]'))).toEqual([])
        // A reload shows the same, and creates no new request.
        await page.reload()
        await expect(page.getByRole('heading', { name: title })).toBeVisible()
        expect(await page.evaluate('created')).toBe(0)
      })
  }
})
