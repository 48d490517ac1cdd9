import type { Page } from '@playwright/test'
import { looks, violations } from './axe.js'
import { expect, test } from './shop.js'

const pages = {
  home: '/',
  product: '/products/moon-jar',
  cart: '/cart',
  checkout: '/checkout?product=moon-jar&gateway=html5_inicis',
  subscribe: '/subscribe/tea-of-the-month?gateway=kpn',
  return: '/return',
  'not-found': '/nowhere',
} as const

for (const { language, scheme } of looks) {
  test(`axe finds nothing: ${language}, ${scheme}`, async ({ page, buyer }) => {
    // Visit the pages one after another.
    test.slow()
    await page.emulateMedia({ colorScheme: scheme })
    await page.addInitScript(
      ([chosen]) => {
        localStorage.setItem('four-pm.language', JSON.stringify(chosen))
        localStorage.setItem('four-pm.cart', '[{"productId":"moon-jar","quantity":2}]')
      },
      [language],
    )
    for (const [name, address] of Object.entries(pages)) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.getByTestId('mode')).toBeVisible()
      if (name === 'checkout' || name === 'subscribe') await buyer.ready()
      expect(await violations(page), name).toEqual([])
      if (name !== 'checkout') continue
      await buyer.payButton.click()
      await expect(buyer.widget.locator('[aria-invalid=true]').first()).toBeVisible()
      expect(await violations(page), 'a checkout with errors').toEqual([])
    }
  })
}

test('axe finds nothing on an order: paid, awaiting a deposit, failed', async ({ buyer, isMobile }) => {
  test.slow()
  await buyer.buy('kpn', 'approve')
  await buyer.expectStatus('paid')
  expect(await violations(buyer.page)).toEqual([])
  await buyer.openCheckout('kpn')
  await buyer.choose('무통장입금')
  await buyer.fill()
  await buyer.end(await buyer.pay('kpn'), 'approve')
  await buyer.expectStatus('awaiting-deposit')
  expect(await violations(buyer.page)).toEqual([])
  const id = await buyer.buy('kpn', 'fail')
  if (!isMobile) {
    await expect(buyer.widget.getByRole('heading', { name: '결제하지 못했어요' })).toBeVisible()
    expect(await violations(buyer.page)).toEqual([])
    await buyer.page.goto(`/orders/${id}`)
  }
  await buyer.expectStatus('failed')
  expect(await violations(buyer.page)).toEqual([])
})

/** The text and test id of the focused element, also inside shadow roots and frames. */
const focused = async (page: Page): Promise<string> => {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() => {
          let element = document.hasFocus() ? document.activeElement : null
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
          if (!element || element === document.body || element.tagName === 'IFRAME') return ''
          const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
          const words = labels.map((label) => label.textContent).join(' ')
          return `${element.getAttribute('data-testid') ?? ''}|${words}${element.textContent ?? ''}|${element.getAttribute('name') ?? ''}`
        })
        .catch(() => ''),
    ),
  )
  return all.findLast((found) => found !== '') ?? ''
}

const tabTo = async (page: Page, wanted: RegExp): Promise<void> => {
  const seen: string[] = []
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (wanted.test(now)) return
    seen.push(now)
  }
  throw new Error(`Tab never reached ${String(wanted)}; it reached ${seen.join(' > ')}`)
}

test('a purchase with the keyboard only', async ({ buyer, isMobile }) => {
  const { page } = buyer
  await page.goto('/')
  await tabTo(page, /^product-notebook/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '실로 엮은 공책' })).toBeVisible()
  await tabTo(page, /바로 구매/)
  const ordered = page.waitForResponse('**/api/orders')
  await page.keyboard.press('Enter')
  await ordered
  await buyer.ready()
  for (const [name, typed] of [['customer.phoneNumber', '01012345678']] as const) {
    await tabTo(page, new RegExp(`${name}$`))
    await page.keyboard.type(typed)
  }
  await tabTo(page, /동의합니다/)
  await page.keyboard.press('Space')
  await tabTo(page, /결제하기/)
  await page.keyboard.press('Enter')
  if (isMobile) await page.waitForURL(/\/pg\//)
  else await expect(page.locator('iframe:visible').contentFrame().getByTestId('pg-approve')).toBeVisible()
  await tabTo(page, /^pg-approve/)
  await page.keyboard.press('Enter')
  await buyer.expectStatus('paid')
})

test('nothing overflows at a width of 320 pixels', async ({ page, buyer }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [name, address] of Object.entries(pages)) {
    await page.goto(address)
    await expect(page.getByTestId('mode')).toBeVisible()
    if (name === 'checkout') await buyer.ready()
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, name).toBeLessThanOrEqual(320)
  }
})
