import { expect, test, type Page } from '@playwright/test'

import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'
import { openSite, readBundle, type Site } from './site.js'

// The widget is unmounted while the PG's window is open, as by a route change, a changed key or hot reload.

let sandbox: Sandbox
let site: Site
test.beforeAll(async () => {
  const bundle = await readBundle()
  sandbox = await startSandbox()
  const { storeId, userCode } = sandbox.config.store
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
<main></main>
<script src="/portone-checkout.iife.js"></script><script>const first = PortOneCheckout</script>
<script src="/portone-checkout.iife.js?copy"></script>
<script>
  const query = new URLSearchParams(location.search)
  const isV1 = query.get('dialect') === 'v1'
  const created = []
  const outcomes = []
  const copies = { first, second: PortOneCheckout }
  const mount = (copy = 'first') => {
    const { gateways, mountCheckout, reconcileWith, createCheckout } = copies[copy]
    const channel = isV1
      ? { gateway: gateways.v1.html5Inicis, userCode: '${userCode}', channelKey: 'channel-key-sandbox-html5-inicis' }
      : { gateway: gateways.v2.inicisV2, storeId: '${storeId}', channelKey: 'channel-key-sandbox-inicis-v2' }
    return mountCheckout(document.querySelector('main'), {
      channel,
      checkout: createCheckout({ channel, redirectUrl: '/return', scriptUrl: isV1 ? '${sandbox.v1ScriptUrl}' : '${sandbox.v2ScriptUrl}' }),
      redirectUrl: '/return',
      request: { orderName: 'Hat', totalAmount: 1000, currency: 'KRW', payMethod: 'CARD', customer: { fullName: 'Kim', phoneNumber: '01012345678', email: 'kim@example.com' } },
      createRequest: async () => {
        const paymentId = 'order' + (created.length + 1)
        created.push(paymentId)
        return { paymentId }
      },
      // A server that looked the payment up before the buyer approved it.
      reconcile: query.has('reconcile') ? reconcileWith(async () => ({ status: 'unpaid' })) : undefined,
      onOutcome: (outcome) => outcomes.push(outcome.status),
    })
  }
  let mounted = mount()
</script>`
  site = await openSite({ '/': page, '/portone-checkout.iife.js': bundle })
})
test.afterAll(() => Promise.all([sandbox.close(), site.close()]))
test.beforeEach(() => sandbox.reset())

const approve = (page: Page) => page.frameLocator('[data-testid=pg-frame]').getByTestId('pg-approve')

const open = async (page: Page, query: string): Promise<void> => {
  await page.goto(`${site.url}/?${query}`)
  await page.getByRole('button', { name: /^pay/i }).click()
  await expect(approve(page)).toBeVisible()
}

const pageState = (page: Page) => page.evaluate('({ created, outcomes })')

// Only on a PC: on a phone the PG's window replaces the page.
test.describe('on a PC', { tag: '@own-device' }, () => {
  for (const dialect of ['v2', 'v1'] as const)
    for (const reconcile of ['', '&reconcile'])
      for (const copy of ['first', 'second'] as const)
        test(`mounted again while the window is open: one payment, ${dialect}${reconcile}, ${copy} copy`, async ({
          page,
        }) => {
          await open(page, `dialect=${dialect}${reconcile}`)
          await page.evaluate(`mounted.destroy(); mounted = mount('${copy}')`)
          await expect(page.getByRole('button', { name: /opening/i })).toHaveAttribute(
            'aria-disabled',
            'true',
          )
          await approve(page).click()
          await expect(page.getByRole('heading', { name: 'Payment submitted' })).toBeVisible()
          await expect(page.getByRole('button', { name: /pay/i })).toHaveCount(0)
          expect(await pageState(page)).toEqual({ created: ['order1'], outcomes: ['completed'] })
          expect(sandbox.payments()).toMatchObject([{ dialect, status: 'PAID' }])
        })

  test('mounted again after the approval: the next form shows the outcome', async ({ page }) => {
    await open(page, 'dialect=v2')
    await page.evaluate('mounted.destroy()')
    await approve(page).click()
    await expect.poll(() => pageState(page)).toEqual({ created: ['order1'], outcomes: ['completed'] })
    // Mount twice, as React's StrictMode does.
    await page.evaluate('mount().destroy(); mounted = mount()')
    await expect(page.getByRole('heading', { name: 'Payment submitted' })).toBeVisible()
    expect(await pageState(page)).toEqual({ created: ['order1'], outcomes: ['completed'] })
  })

  test('canceled after the form was destroyed: the next form offers to try again', async ({ page }) => {
    await open(page, 'dialect=v2')
    await page.evaluate('mounted.destroy(); mounted = mount()')
    await page.frameLocator('[data-testid=pg-frame]').getByTestId('pg-cancel').click()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: /^pay/i }).click()
    await approve(page).click()
    await expect(page.getByRole('heading', { name: 'Payment submitted' })).toBeVisible()
    expect(await pageState(page)).toEqual({
      created: ['order1', 'order2'],
      outcomes: ['canceled', 'completed'],
    })
    expect(sandbox.payments().filter(({ status }) => status === 'PAID')).toHaveLength(1)
  })
})
