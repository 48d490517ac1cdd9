import { expect, test } from './shop.js'

for (const gateway of ['html5_inicis', 'kpn'] as const) {
  test(`${gateway}: the same return, repeated, decides the order once`, async ({
    buyer,
    sandbox,
    isMobile,
  }) => {
    const { page } = buyer
    const returned = isMobile ? page.waitForRequest(/\/return\?/) : undefined
    const id = await buyer.buy(gateway, 'approve')
    await buyer.expectStatus('paid')
    const before = await buyer.timeline()
    expect(before).toEqual(['ordered', 'paid', 'preparing'])
    // On PC the page received the result itself; use a return URL that a PG could have sent.
    const { txId = '' } = sandbox.payment(id) ?? {}
    const query =
      gateway === 'kpn'
        ? `paymentId=${id}&transactionType=PAYMENT&txId=${txId}`
        : `imp_uid=${txId}&merchant_uid=${id}&imp_success=true`
    const address = (await returned)?.url() ?? `/return?order=${id}&${query}`
    for (const again of [1, 2]) {
      await page.goto(address)
      await buyer.expectStatus('paid')
      expect(await buyer.timeline(), `return ${again}`).toEqual(before)
    }
  })
}

test('a forged return URL pays nothing', async ({ buyer, sandbox }) => {
  const id = await buyer.openCheckout('html5_inicis')
  const forged = `imp_uid=imp_123&merchant_uid=${id}&imp_success=true`
  await buyer.page.goto(`/return?order=${id}&${forged}`)
  await buyer.expectStatus('checking')
  expect(sandbox.payments().filter((payment) => payment.id === id)).toHaveLength(0)
})

test("a return URL with another order's id decides neither order", async ({ buyer, sandbox }) => {
  const mine = await buyer.openCheckout('kpn')
  const paid = await buyer.buy('kpn', 'approve', '/checkout?product=notebook')
  await buyer.expectStatus('paid')
  await buyer.page.goto(`/return?order=${mine}&paymentId=${paid}&transactionType=PAYMENT`)
  await buyer.expectStatus('checking')
  await expect(buyer.page.getByTestId('order-id')).toHaveText(mine)
  expect(sandbox.payment(paid)?.status).toBe('PAID')
})

test('back from the PG without a result: the page works, and the order can be paid', async ({
  buyer,
  isMobile,
}) => {
  const id = await buyer.openCheckout('kpn')
  await buyer.fill()
  const window = await buyer.pay('kpn')
  if (isMobile) {
    await buyer.page.goBack()
    await buyer.page.waitForURL(/\/checkout/)
    // The buyer is not asked to pay again before the shop's server knows that nothing was paid.
    await expect(buyer.widget.getByRole('heading', { name: '결제가 되었는지 확인하고 있어요' })).toBeVisible()
    await expect(buyer.payButton).toHaveCount(0)
    await buyer.widget.getByRole('button', { name: '다시 시도하기' }).click({ timeout: 15_000 })
    await buyer.ready()
    await buyer.fill()
    await buyer.end(await buyer.pay('kpn'), 'approve')
    await buyer.expectStatus('paid')
  } else {
    await window.getByTestId('pg-close').click()
    await expect(buyer.widget.getByRole('heading', { name: '결제를 취소했어요' })).toBeFocused()
    await buyer.page.goto(`/orders/${id}`)
    await buyer.expectStatus('canceled')
  }
})
