import { expect, test } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { openSite, type Site } from './site.js'

// A result is its page's own: a later visit to the same address is about something else.

let site: Site
test.beforeAll(async () => {
  const bundle = await readFile(new URL('../dist/portone-checkout.iife.js', import.meta.url), 'utf8')
  const page = `<!doctype html><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
<script src="/portone-checkout.iife.js"></script>
<output></output><a href="/shop">shop</a> <a href="/return">return</a>
<script>document.querySelector('output').textContent = PortOneCheckout.readOwnReturn({ clean: true })?.status ?? 'nothing'</script>`
  site = await openSite({ '/return': page, '/shop': page, '/portone-checkout.iife.js': bundle })
})
test.afterAll(() => site.close())

test(
  'read again after a reload and the back button, not after a link',
  { tag: '@own-device' },
  async ({ page }) => {
    const expectSaid = (said: string) => expect(page.locator('output')).toHaveText(said)
    await page.goto(`${site.url}/return?paymentId=p1&txId=tx1`)
    await expectSaid('completed')
    expect(page.url()).toBe(`${site.url}/return`)
    await page.reload()
    await expectSaid('completed')
    await page.getByRole('link', { name: 'return' }).click()
    await expectSaid('nothing')
    await page.goto(`${site.url}/return?paymentId=p1&txId=tx1`)
    await expectSaid('completed')
    await page.getByRole('link', { name: 'shop' }).click()
    await expectSaid('nothing')
    await page.getByRole('link', { name: 'return' }).click()
    await expectSaid('nothing')
    await page.reload()
    await expectSaid('nothing')
    await page.goBack()
    await page.goBack()
    await expectSaid('completed')
  },
)
