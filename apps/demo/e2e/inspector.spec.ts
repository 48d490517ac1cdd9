import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './shop.js'

const personal = /김네시|네시|1234-?5678|four@|example\.com/

const panel = (page: Page) => page.getByRole('region', { name: '결제 이벤트' })
const toggle = (page: Page) => panel(page).getByRole('button', { name: /^결제 이벤트/ })
/** The event types, in order. */
const types = (page: Page) =>
  panel(page)
    .locator('li')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-type')))
/** The panel's whole text, opened or not. */
const text = (page: Page) => panel(page).evaluate((element) => element.textContent ?? '')

test('is not loaded unless asked for', async ({ buyer }) => {
  const loaded: string[] = []
  buyer.page.on('request', (request) => loaded.push(request.url()))
  await buyer.openCheckout('kpn')
  await expect(panel(buyer.page)).toHaveCount(0)
  expect(loaded.filter((url) => /inspector|observe/.test(url))).toEqual([])
})

for (const gateway of ['kpn', 'html5_inicis'] as const) {
  test(`${gateway}: shows the whole payment over all pages, without personal data`, async ({
    buyer,
    isMobile,
  }) => {
    const { page } = buyer
    await buyer.openCheckout(gateway, '/checkout?product=moon-jar&inspect')
    await expect(panel(page)).toBeVisible()
    // Unfolded on a wide page.
    await expect(toggle(page)).toHaveAttribute('aria-expanded', String(!isMobile))
    await buyer.fill()
    await buyer.end(await buyer.pay(gateway), 'approve')
    await buyer.expectStatus('paid')

    const id = page.url().split('/').at(-1) ?? ''
    await expect(panel(page)).toBeVisible()
    const seen = (await types(page)).filter((type) => type !== 'diagnostic')
    const opened = ['loading', 'loaded', 'requested', 'opened', 'settled']
    expect(seen.slice(0, opened.length)).toEqual(opened)
    expect(seen.includes('returned')).toBe(isMobile)
    const shown = await text(page)
    expect(shown).toContain(id)
    expect(shown).toContain(isMobile ? 'redirecting' : 'completed')
    expect(shown).toContain('"totalAmount": 68000')
    expect(shown).not.toMatch(personal)

    if (isMobile) await toggle(page).click()
    const line = panel(page).locator('li[data-type=opened] summary')
    await line.click()
    await expect(panel(page).locator('li[data-type=opened] pre')).toContainText(/•• \d+ chars/)
    const { violations } = await new AxeBuilder({ page }).include('[data-portone-inspector]').analyze()
    expect(violations).toEqual([])
  })
}

test('can be copied, cleared, folded and turned off', async ({ buyer, context }) => {
  const { page } = buyer
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await buyer.openCheckout('kpn')
  await page.getByTestId('watch').click()
  await buyer.ready()
  if ((await toggle(page).getAttribute('aria-expanded')) === 'false') await toggle(page).click()
  await expect(panel(page).locator('li[data-type=loaded]')).toHaveCount(1)

  await panel(page).getByRole('button', { name: 'JSON 복사' }).click()
  await expect(panel(page).getByText('복사했어요.')).toBeVisible()
  const copied: unknown = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))
  expect(copied).toMatchObject([{ type: 'loading', gateway: 'kpn' }, { type: 'loaded' }])

  await panel(page).getByRole('button', { name: '비우기' }).click()
  await expect(panel(page).locator('li')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(toggle(page)).toHaveAttribute('aria-expanded', 'false')
  await expect(toggle(page)).toBeFocused()

  // Its fold state is kept for later pages.
  await page.reload()
  await buyer.ready()
  await expect(toggle(page)).toHaveAttribute('aria-expanded', 'false')
  await page.getByTestId('watch').click()
  await buyer.ready()
  await expect(panel(page)).toHaveCount(0)
})
