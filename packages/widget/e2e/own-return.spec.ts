import { expect, test } from '@playwright/test'

import { openSite, readBundle, type Site } from './site.js'

// A result belongs to one page visit: a later visit to the same URL is not about this payment.

let site: Site
test.beforeAll(async () => {
  const bundle = await readBundle()
  const page = `<!doctype html><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
<script src="/portone-checkout.iife.js"></script>
<output></output><a href="/shop">shop</a> <a href="/return">return</a>
<script>document.querySelector('output').textContent = PortOneCheckout.readOwnReturn({ clean: true })?.status ?? 'nothing'</script>`
  site = await openSite({ '/return': page, '/shop': page, '/portone-checkout.iife.js': bundle })
})
test.afterAll(() => site.close())

test(
  'the result is read again after a reload and the back button, not after a link',
  { tag: '@own-device' },
  async ({ page }) => {
    const expectStatus = (status: string) => expect(page.locator('output')).toHaveText(status)
    await page.goto(`${site.url}/return?paymentId=p1&txId=tx1`)
    await expectStatus('completed')
    expect(page.url()).toBe(`${site.url}/return`)
    await page.reload()
    await expectStatus('completed')
    await page.getByRole('link', { name: 'return' }).click()
    await expectStatus('nothing')
    await page.goto(`${site.url}/return?paymentId=p1&txId=tx1`)
    await expectStatus('completed')
    await page.getByRole('link', { name: 'shop' }).click()
    await expectStatus('nothing')
    await page.getByRole('link', { name: 'return' }).click()
    await expectStatus('nothing')
    await page.reload()
    await expectStatus('nothing')
    await page.goBack()
    await page.goBack()
    await expectStatus('completed')
  },
)
