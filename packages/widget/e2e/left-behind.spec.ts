import { devices, expect, test, type Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'
import { openSite, type Site } from './site.js'

// No page saw how a payment ended, and no server is asked: the buyer sees so before another one is paid.

const { defaultBrowserType: _browser, ...phone } = devices['Pixel 7']

let sandbox: Sandbox
let site: Site
test.beforeAll(async () => {
  const bundle = await readFile(new URL('../dist/portone-checkout.iife.js', import.meta.url), 'utf8')
  sandbox = await startSandbox()
  const { storeId, userCode } = sandbox.config.store
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
<main></main>
<script src="/portone-checkout.iife.js"></script>
<script>
  const isV1 = location.pathname === '/v1'
  const id = new URLSearchParams(location.search).get('id')
  const made = Number(sessionStorage.getItem('made') ?? 0) + 1
  const heard = []
  const { gateways, mountCheckout, createCheckout, tabGuard } = PortOneCheckout
  const channel = isV1
    ? { gateway: gateways.v1.html5Inicis, userCode: '${userCode}', channelKey: 'channel-key-sandbox-html5-inicis' }
    : { gateway: gateways.v2.kpn, storeId: '${storeId}', channelKey: 'channel-key-sandbox-kpn' }
  mountCheckout(document.querySelector('main'), {
    channel,
    checkout: createCheckout({ channel, guard: tabGuard(), scriptUrl: isV1 ? '${sandbox.v1ScriptUrl}' : '${sandbox.v2ScriptUrl}' }),
    request: { orderName: 'Hat', totalAmount: 1000, currency: 'KRW', payMethod: 'CARD', customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' } },
    createRequest: async () => {
      sessionStorage.setItem('made', made)
      return { paymentId: id ?? 'q' + made }
    },
    onOutcome: ({ status, reason }) => heard.push([status, reason]),
  })
</script>`
  site = await openSite({ '/v1': page, '/v2': page, '/portone-checkout.iife.js': bundle })
})
test.afterAll(() => Promise.all([sandbox.close(), site.close()]))
test.beforeEach(() => sandbox.reset())

const pay = (page: Page) => page.getByRole('button', { name: /^pay/i })
const paid = () => sandbox.payments().filter(({ status }) => status === 'PAID').length

/** The buyer is told first; who goes on all the same may pay. */
const expectTold = async (page: Page, notes: readonly string[]): Promise<void> => {
  await expect(page.getByRole('heading', { name: 'We are checking your payment' })).toBeVisible()
  await expect(pay(page)).toHaveCount(0)
  expect(await page.evaluate('heard')).toEqual([['unknown', 'page-restored']])
  await expect.poll(() => notes.filter((note) => note.includes('reconcileWith'))).toHaveLength(1)
  await page.getByRole('button', { name: /back/i }).click()
  await expect(pay(page)).toBeVisible()
}
const listen = (page: Page): readonly string[] => {
  const notes: string[] = []
  page.on('console', (message) => notes.push(message.text()))
  return notes
}

for (const dialect of ['v2', 'v1'] as const) {
  test.describe(`on a phone, ${dialect}`, { tag: '@own-device' }, () => {
    test.use(phone)

    test('the shop is opened again by its address', async ({ page }) => {
      const notes = listen(page)
      sandbox.setFault('webhook-only')
      await page.goto(`${site.url}/${dialect}`)
      await pay(page).click()
      await page.getByTestId('pg-approve').click()
      await expect.poll(paid).toBe(1)
      await page.goto(`${site.url}/${dialect}`)
      await expectTold(page, notes)
      expect(paid()).toBe(1)
    })

    test('the back button on the PG’s page', async ({ page }) => {
      const notes = listen(page)
      await page.goto(`${site.url}/${dialect}`)
      await pay(page).click()
      await expect(page.getByTestId('pg-approve')).toBeVisible()
      await page.goBack()
      await expectTold(page, notes)
    })

    test('under the same id it may be paid again at once', async ({ page }) => {
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

  test(`a reload over the open window, ${dialect}`, { tag: '@own-device' }, async ({ page }) => {
    const notes = listen(page)
    await page.goto(`${site.url}/${dialect}`)
    await pay(page).click()
    await expect(page.frameLocator('[data-testid=pg-frame]').getByTestId('pg-approve')).toBeVisible()
    await page.reload()
    await expectTold(page, notes)
  })
}
