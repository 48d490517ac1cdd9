import { devices, expect, test, type Page } from '@playwright/test'

import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'
import { openSite, readBundle, type Site } from './site.js'

// No page saw how a payment ended, and there is no `reconcile`: the buyer is warned before paying another one.

const { defaultBrowserType: _browser, ...phone } = devices['Pixel 7']

let sandbox: Sandbox
let site: Site
test.beforeAll(async () => {
  const bundle = await readBundle()
  sandbox = await startSandbox()
  const { storeId, userCode } = sandbox.config.store
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
<main></main>
<script src="/portone-checkout.iife.js"></script>
<script>
  const isV1 = location.pathname === '/v1'
  const id = new URLSearchParams(location.search).get('id')
  const created = Number(sessionStorage.getItem('created') ?? 0) + 1
  const outcomes = []
  const { gateways, mountCheckout, createCheckout, tabGuard } = PortOneCheckout
  const channel = isV1
    ? { gateway: gateways.v1.html5Inicis, userCode: '${userCode}', channelKey: 'channel-key-sandbox-html5-inicis' }
    : { gateway: gateways.v2.kpn, storeId: '${storeId}', channelKey: 'channel-key-sandbox-kpn' }
  mountCheckout(document.querySelector('main'), {
    channel,
    checkout: createCheckout({ channel, guard: tabGuard(), scriptUrl: isV1 ? '${sandbox.v1ScriptUrl}' : '${sandbox.v2ScriptUrl}' }),
    request: { orderName: 'Hat', totalAmount: 1000, currency: 'KRW', payMethod: 'CARD', customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' } },
    createRequest: async () => {
      sessionStorage.setItem('created', created)
      return { paymentId: id ?? 'q' + created }
    },
    onOutcome: ({ status, reason }) => outcomes.push([status, reason]),
  })
</script>`
  site = await openSite({ '/v1': page, '/v2': page, '/portone-checkout.iife.js': bundle })
})
test.afterAll(() => Promise.all([sandbox.close(), site.close()]))
test.beforeEach(() => sandbox.reset())

const pay = (page: Page) => page.getByRole('button', { name: /^pay/i })
const paid = () => sandbox.payments().filter(({ status }) => status === 'PAID').length

/** Expects the warning first, and the form after the buyer continues. */
const expectWarning = async (page: Page, logs: readonly string[]): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'We are checking your payment' })).toBeVisible()
  await expect(pay(page)).toHaveCount(0)
  expect(await page.evaluate('outcomes')).toEqual([['unknown', 'page-restored']])
  await expect.poll(() => logs.filter((text) => text.includes('reconcileWith'))).toHaveLength(1)
  await page.getByRole('button', { name: /back/i }).click()
  await expect(pay(page)).toBeVisible()
}
const watchConsole = (page: Page): readonly string[] => {
  const logs: string[] = []
  page.on('console', (message) => logs.push(message.text()))
  return logs
}

for (const dialect of ['v2', 'v1'] as const) {
  test.describe(`on a phone, ${dialect}`, { tag: '@own-device' }, () => {
    test.use(phone)

    test('the buyer opens the shop again', async ({ page }) => {
      const logs = watchConsole(page)
      sandbox.setFault('webhook-only')
      await page.goto(`${site.url}/${dialect}`)
      await pay(page).click()
      await page.getByTestId('pg-approve').click()
      await expect.poll(paid).toBe(1)
      await page.goto(`${site.url}/${dialect}`)
      await expectWarning(page, logs)
      expect(paid()).toBe(1)
    })

    test('the buyer uses the back button on the PG’s page', async ({ page }) => {
      const logs = watchConsole(page)
      await page.goto(`${site.url}/${dialect}`)
      await pay(page).click()
      await expect(page.getByTestId('pg-approve')).toBeVisible()
      await page.goBack()
      await expectWarning(page, logs)
    })

    test('under the same id the buyer may pay again at once', async ({ page }) => {
      await page.goto(`${site.url}/${dialect}?id=order42`)
      await pay(page).click()
      await expect(page.getByTestId('pg-approve')).toBeVisible()
      await page.goto(`${site.url}/${dialect}?id=order42`)
      await pay(page).click()
      await page.getByTestId('pg-approve').click()
      await expect(page.getByRole('heading', { name: 'Payment submitted' })).toBeVisible()
      expect(paid()).toBe(1)
    })
  })

  test(`the buyer reloads while the window is open, ${dialect}`, { tag: '@own-device' }, async ({ page }) => {
    const logs = watchConsole(page)
    await page.goto(`${site.url}/${dialect}`)
    await pay(page).click()
    await expect(page.frameLocator('[data-testid=pg-frame]').getByTestId('pg-approve')).toBeVisible()
    await page.reload()
    await expectWarning(page, logs)
  })
}
