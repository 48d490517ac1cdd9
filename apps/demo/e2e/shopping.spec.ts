import { expect, test } from './shop.js'

test('from product page to order: a cart of two products, with the amount of the server', async ({
  buyer,
  sandbox,
}) => {
  const { page } = buyer
  await page.goto('/')
  await page.getByTestId('product-cup-pair').click()
  await page.getByRole('button', { name: '오후 찻잔 한 쌍 수량 늘리기' }).click()
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  await page.goto('/products/notebook')
  await page.getByRole('button', { name: '장바구니에 담기' }).click()
  await page.getByRole('link', { name: '장바구니 보기' }).click()
  await expect(page.getByTestId('total')).toHaveText('73,500원')
  await page.getByRole('button', { name: '실로 엮은 공책 수량 늘리기' }).click()
  await expect(page.getByTestId('total')).toHaveText('83,000원')
  const ordered = page.waitForResponse('**/api/orders')
  await page.getByRole('link', { name: '결제하러 가기' }).click()
  await ordered
  await buyer.ready()
  await buyer.fill()
  await buyer.end(await buyer.pay('html5_inicis'), 'approve')
  await buyer.expectStatus('paid')
  const id = (await page.getByTestId('order-id').textContent()) ?? ''
  expect(sandbox.payment(id)).toMatchObject({ total: 83_000, orderName: '오후 찻잔 한 쌍 외 1건' })
  // Bought goods are no longer in the cart.
  await expect(page.getByRole('link', { name: /장바구니, 0개/ })).toBeVisible()
})

test('the chosen gateway is kept in the URL and for the next visit', async ({ buyer }) => {
  const { page } = buyer
  await buyer.openCheckout('kpn')
  const other = page.waitForResponse('**/api/orders')
  await page.getByRole('radio', { name: /settle_acc/ }).check({ force: true })
  await other
  await buyer.ready()
  await expect(page).toHaveURL(/gateway=settle_acc/)
  await page.goto('/checkout?product=notebook')
  await expect(page.getByRole('radio', { name: /settle_acc/ })).toBeChecked()
})

test('a virtual account awaits its deposit, then it is paid', async ({ buyer, sandbox }) => {
  const id = await buyer.openCheckout('kpn')
  await buyer.choose('무통장입금')
  await buyer.fill()
  await buyer.end(await buyer.pay('kpn'), 'approve')
  await buyer.expectStatus('awaiting-deposit')
  const account = sandbox.payment(id)?.virtualAccount?.number ?? 'none'
  await expect(buyer.page.getByTestId('account-number')).toHaveText(account)
  await buyer.page.getByRole('button', { name: '입금 처리하기' }).click()
  await expect(buyer.status).toHaveAttribute('data-status', 'paid')
  expect(await buyer.timeline()).toEqual(['ordered', 'awaiting-deposit', 'paid', 'preparing'])
})

test('a double click opens one window', async ({ buyer, sandbox, isMobile }) => {
  const id = await buyer.openCheckout('inicis_v2')
  await buyer.fill()
  await buyer.payButton.dblclick()
  if (isMobile) await buyer.page.waitForURL(/\/pg\//)
  else await expect(buyer.page.getByTestId('pg-frame')).toHaveCount(1)
  expect(sandbox.payments().filter((payment) => payment.id === id)).toHaveLength(1)
})

test('missing input is reported, and no window opens', async ({ buyer, sandbox }) => {
  const id = await buyer.openCheckout('html5_inicis')
  await buyer.payButton.click()
  await expect(buyer.widget.getByRole('heading', { name: /확인해 주세요/ })).toBeVisible()
  expect(sandbox.payments().filter((payment) => payment.id === id)).toHaveLength(0)
})

test('paid, then refunded after a confirmation', async ({ buyer, sandbox }) => {
  const id = await buyer.buy('settle', 'approve')
  await buyer.expectStatus('paid')
  await buyer.page.getByRole('button', { name: '주문 취소 및 환불' }).click()
  await buyer.page.getByRole('button', { name: '취소하고 환불받기' }).click()
  await expect(buyer.status).toHaveAttribute('data-status', 'refunded')
  expect(sandbox.payment(id)).toMatchObject({ status: 'CANCELLED', cancelled: 68_000 })
})

test('an order in `checking` is looked up until PortOne has a result', async ({ buyer, sandbox }) => {
  const id = await buyer.openCheckout('kpn')
  await buyer.fill()
  await buyer.pay('kpn')
  const other = await buyer.page.context().newPage()
  await other.goto(`/orders/${id}`)
  await expect(other.getByTestId('order-status')).toHaveAttribute('data-status', 'checking')
  expect(await sandbox.approve(id)).toBe(true)
  await expect(other.getByTestId('order-status')).toHaveAttribute('data-status', 'paid')
  const later = other.waitForRequest(`**/api/orders/${id}`, { timeout: 1500 }).then(
    () => 'asked',
    () => 'quiet',
  )
  expect(await later).toBe('quiet')
})

test('Korean in a Korean browser, English when chosen, and the choice is kept', async ({ buyer }) => {
  const { page } = buyer
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At four, the kettle goes on')
  const ordered = page.waitForResponse('**/api/orders')
  await page.goto('/checkout?product=notebook')
  expect(JSON.stringify(await (await ordered).json())).toContain('Sewn Notebook')
  await buyer.ready()
  await expect(buyer.payButton).toHaveText('Pay ₩9,500')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('English in a browser of another language, until Korean is chosen', async ({ buyer, browser }) => {
  await buyer.page.goto('/')
  const abroad = await browser.newContext({ locale: 'en-US' })
  const page = await abroad.newPage()
  await page.goto(buyer.page.url())
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('At four, the kettle goes on')
  await page.getByRole('button', { name: '한국어' }).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko')
  await abroad.close()
})

test('an unknown address shows the 404 page', async ({ page }) => {
  const response = await page.goto('/nowhere')
  expect(response?.status()).toBe(404)
  await expect(page.getByTestId('not-found')).toBeVisible()
  await page.goto('/orders/nothing')
  await expect(page.getByTestId('no-order')).toBeVisible()
  await page.goto('/return')
  await expect(page.getByTestId('nothing-returned')).toBeVisible()
})
