import { join } from 'node:path'
import { expect, test } from './shop.js'

/** Screenshots of every page in both color schemes, in `test-results/screens`, for review by eye. */
const pages = {
  home: '/',
  product: '/products/moon-jar',
  cart: '/cart',
  checkout: '/checkout?product=cup-pair&quantity=2&gateway=inicis_v2',
  subscribe: '/subscribe/tea-of-the-month?gateway=kpn',
  return: '/return',
  playground: '/playground',
  'not-found': '/nowhere',
} as const

for (const scheme of ['light', 'dark'] as const) {
  test(`screens, ${scheme}`, async ({ page, buyer, isMobile }, { project }) => {
    // A dozen full-page screenshots take long on a busy machine.
    test.slow()
    const save = (name: string) =>
      page.screenshot({
        path: join(project.outputDir, 'screens', `${name}-${project.name}-${scheme}.png`),
        fullPage: true,
        animations: 'disabled',
      })
    await page.emulateMedia({ colorScheme: scheme })
    await page.addInitScript(() => {
      localStorage.setItem(
        'four-pm.cart',
        '[{"productId":"moon-jar","quantity":1},{"productId":"notebook","quantity":2}]',
      )
    })
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address)
      await expect(page.getByTestId('mode')).toBeVisible()
      if (name === 'checkout' || name === 'subscribe') await buyer.ready()
      await save(name)
    }
    await buyer.openCheckout('kpn')
    await buyer.choose('무통장입금')
    await buyer.fill()
    const window = await buyer.pay('kpn')
    await expect(window.getByTestId('pg-approve')).toBeVisible()
    await save('pg-window')
    await buyer.end(window, 'approve')
    await buyer.expectStatus('awaiting-deposit')
    await save('order-awaiting-deposit')
    await page.getByRole('button', { name: '입금 처리하기' }).click()
    await expect(buyer.status).toHaveAttribute('data-status', 'paid')
    await save('order-paid')
    const id = await buyer.buy('kpn', 'fail')
    if (!isMobile) {
      await expect(buyer.widget.getByRole('heading', { name: '결제하지 못했어요' })).toBeVisible()
      await save('checkout-failed')
      await page.goto(`/orders/${id}`)
    }
    await buyer.expectStatus('failed')
    await save('order-failed')
  })
}
