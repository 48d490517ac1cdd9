import { Buyer, expect, pcBrowser, test } from './shop.js'

// A worker's tests share one sandbox, so each test clears the faults.
test.beforeEach(({ sandbox }) => sandbox.clearFaults())
test.afterEach(({ sandbox }) => sandbox.clearFaults())

test.describe('without a redirect', () => {
  test.use(pcBrowser)

  test('input and consents are kept when the gateway or language changes', async ({ buyer }) => {
    const { page, widget } = buyer
    await buyer.openCheckout('inicis_v2')
    await buyer.fill()
    await page.getByRole('radio', { name: /html5_inicis/ }).check({ force: true })
    await buyer.ready()
    await expect(widget.locator('input[name="customer.phoneNumber"]')).toHaveValue('010-1234-5678')
    await page.getByRole('radio', { name: /inicis_v2/ }).check({ force: true })
    await buyer.ready()
    await page.getByRole('button', { name: 'English' }).click()
    await expect(widget.getByRole('textbox', { name: 'Full name' })).toHaveValue('김네시')
    await expect(widget.getByRole('textbox', { name: 'Email' })).toHaveValue('four@example.com')
    await expect(widget.getByRole('checkbox')).toBeChecked()
    await buyer.ready()
    await expect(widget.getByText('Moon Jar')).toBeVisible()
    await buyer.end(await buyer.pay('inicis_v2'), 'approve')
    await buyer.expectStatus('paid')
  })

  test('another gateway is chosen while a popup is open: the paid order is shown', async ({
    buyer,
    sandbox,
  }) => {
    const { page } = buyer
    const id = await buyer.openCheckout('settle')
    await buyer.fill()
    const popup = page.waitForEvent('popup')
    await buyer.payButton.click()
    const window = await popup
    // V1's dialog covers the page, but the keyboard still reaches the page.
    await page.getByRole('radio', { name: /kpn/ }).press('Space')
    await page.getByRole('button', { name: 'English' }).press('Enter')
    // While the window is open nothing else is opened, and no other order is made.
    await expect(buyer.payButton).toHaveAttribute('aria-busy', 'true')
    await window.getByTestId('pg-approve').click()
    await buyer.expectStatus('paid')
    await expect(page.getByTestId('order-id')).toHaveText(id)
    expect(
      sandbox
        .payments()
        .filter(({ status }) => status === 'PAID')
        .map((paid) => paid.id),
    ).toContain(id)
  })

  test('a failed report of a billing key can be sent again by the buyer', async ({ buyer }) => {
    const { page } = buyer
    await buyer.openCheckout('kpn', '/subscribe/tea-of-the-month')
    await page.route('**/complete', (route) => route.abort())
    await buyer.fill()
    await buyer.end(await buyer.pay('kpn'), 'approve')
    const again = page.getByRole('button', { name: '다시 시도하기' })
    await expect(again).toBeVisible()
    await page.unroute('**/complete')
    await again.click()
    await buyer.expectStatus('paid')
  })
})

test('a failed order is paid again with its own goods, not those in the cart', async ({
  buyer,
  isMobile,
}) => {
  const { page } = buyer
  await page.goto('/products/notebook')
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  const id = await buyer.buy('kpn', 'fail', '/checkout?product=cup-pair&quantity=2')
  if (!isMobile) {
    await expect(buyer.widget.getByRole('heading', { name: '결제하지 못했어요' })).toBeVisible()
    await page.goto(`/orders/${id}`)
  }
  await buyer.expectStatus('failed')
  await page.getByRole('link', { name: '다시 결제하기' }).click()
  await buyer.ready()
  await expect(page.getByTestId('total')).toHaveText('64,000원')
  await buyer.fill()
  await buyer.end(await buyer.pay('kpn'), 'approve')
  await buyer.expectStatus('paid')
  await expect(page.getByTestId('order-id')).toHaveText(id)
  await expect(page.getByRole('link', { name: /장바구니, 1개/ })).toBeVisible()
})

test('a payment works where storage is refused', async ({ buyer }) => {
  await buyer.page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('Refused.', 'SecurityError')
        },
      })
  })
  const id = await buyer.buy('inicis_v2', 'approve')
  await buyer.expectStatus('paid')
  await expect(buyer.page.getByTestId('order-id')).toHaveText(id)
})

test('a browser of 2022 can pay', async ({ buyer }) => {
  await buyer.page.addInitScript(() => {
    for (const name of ['any', 'timeout']) Reflect.deleteProperty(AbortSignal, name)
  })
  await buyer.buy('kpn', 'approve')
  await buyer.expectStatus('paid')
})

test('a server that does not answer: the page offers to try again', async ({ page }) => {
  await page.clock.install()
  await page.route('**/api/shop', () => new Promise(() => undefined))
  await page.goto('/checkout?product=notebook')
  await expect(page.locator('.loading')).toBeVisible()
  await page.clock.runFor(30_000)
  await page.unroute('**/api/shop')
  await page.getByRole('button', { name: '다시 시도하기' }).click()
  await expect(page.getByTestId('checkout')).toBeVisible()
})

test('a product that the shop no longer has cannot be bought, and the cart is not bought in its place', async ({
  page,
}) => {
  await page.goto('/products/notebook')
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  await page.goto('/checkout?product=sold-out')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('찾으시는 페이지가 없습니다')
  await expect(page.getByTestId('checkout')).toHaveCount(0)
})

test('two tabs share a cart', async ({ page, context, baseURL }) => {
  const other = await context.newPage()
  await page.goto('/products/notebook')
  await other.goto(`${baseURL}/products/beeswax`)
  for (const tab of [page, other]) await tab.getByRole('button', { name: '장바구니에 담기' }).click()
  for (const tab of [page, other])
    await expect(tab.getByRole('link', { name: /장바구니, 2개/ })).toBeVisible()
})

test('orders of both tabs are remembered: the cart is empty after a payment', async ({
  buyer,
  context,
  isMobile,
}) => {
  const { page } = buyer
  await page.goto('/products/notebook')
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  await buyer.openCheckout('kpn', '/checkout')
  const second = new Buyer(await context.newPage(), isMobile)
  await second.openCheckout('kpn', `${new URL(page.url()).origin}/checkout?product=moon-jar`)
  await buyer.fill()
  await buyer.end(await buyer.pay('kpn'), 'approve')
  await buyer.expectStatus('paid')
  await expect(page.getByRole('link', { name: /장바구니, 0개/ })).toBeVisible()
})

test('goods paid through one gateway are not paid again through another', async ({
  buyer,
  sandbox,
  context,
  isMobile,
}) => {
  const { page } = buyer
  sandbox.setFault('webhook-off')
  const id = await buyer.openCheckout('kpn')
  const origin = new URL(page.url()).origin
  const second = new Buyer(await context.newPage(), isMobile)
  await second.openCheckout('inicis_v2', `${origin}/checkout?product=moon-jar`)
  await buyer.fill()
  await buyer.pay('kpn')
  expect(await sandbox.approve(id)).toBe(true)
  await page.close()
  // The later order is the other gateway's, but the paid one is found.
  await second.page.reload()
  await second.page.waitForURL(`**/orders/${id}`)
  await expect(second.status).toHaveAttribute('data-status', 'paid')
})

test('the shop’s server is down and comes back: the page continues without a reload', async ({ buyer }) => {
  const { page } = buyer
  await page.route('**/api/**', (route) => route.abort())
  await page.goto('/checkout?product=notebook&gateway=kpn')
  const again = page.getByRole('button', { name: '다시 시도하기' })
  await expect(again).toBeVisible()
  await expect(page.locator('.spinner')).toHaveCount(0)
  await page.unroute('**/api/**')
  await again.click()
  await buyer.ready()

  await page.route('**/api/orders/**', (route) => route.abort())
  await page.goto('/orders/nothing')
  await expect(page.getByTestId('unreachable').getByRole('button', { name: '다시 시도하기' })).toBeVisible()
  await page.unroute('**/api/orders/**')
  await page.getByTestId('unreachable').getByRole('button').click()
  await expect(page.getByTestId('no-order')).toBeVisible()
})

test('a refund is offered in the ordering browser only, and a refusal is shown', async ({
  buyer,
  browser,
}) => {
  const { page } = buyer
  await buyer.buy('kpn', 'approve')
  await buyer.expectStatus('paid')
  const elsewhere = await browser.newContext({ locale: 'ko-KR' })
  const shared = await elsewhere.newPage()
  await shared.goto(page.url())
  await expect(shared.getByTestId('order-status')).toHaveAttribute('data-status', 'paid')
  await expect(shared.getByRole('button', { name: '주문 취소 및 환불' })).toHaveCount(0)
  await elsewhere.close()

  await page.route('**/refund', (route) => route.fulfill({ status: 409, json: { error: 'refused' } }))
  await page.getByRole('button', { name: '주문 취소 및 환불' }).click()
  await page.getByRole('button', { name: '취소하고 환불받기' }).click()
  await expect(page.getByText('결제대행사가 요청을 거절했습니다', { exact: false })).toBeVisible()
})

test('a refund is requested once, and the focus is never lost', async ({ buyer }) => {
  const { page } = buyer
  await buyer.buy('kpn', 'approve')
  await buyer.expectStatus('paid')
  const ask = page.getByRole('button', { name: '주문 취소 및 환불' })
  await ask.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: '주문 유지하기' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(ask).toBeFocused()
  await page.keyboard.press('Enter')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/refund')) asked.push(request.url())
  })
  await page.getByRole('button', { name: '취소하고 환불받기' }).dblclick()
  await expect(buyer.status).toHaveAttribute('data-status', 'refunded')
  expect(asked).toHaveLength(1)
  await expect(page.locator('#content')).toBeFocused()
})
