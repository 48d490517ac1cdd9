import { billingGateways, expect, payGateways, test } from './shop.js'

const subscribe = '/subscribe/tea-of-the-month'

for (const gateway of payGateways) {
  test.describe(gateway, () => {
    test('a payment is completed, verified and shown', async ({ buyer, sandbox, isMobile }) => {
      const returns: string[] = []
      buyer.page.on('request', (request) => {
        if (new URL(request.url()).pathname === '/return') returns.push(request.url())
      })
      const id = await buyer.buy(gateway, 'approve')
      await buyer.expectStatus('paid')
      await expect(buyer.page.getByTestId('order-id')).toHaveText(id)
      await expect(buyer.page.getByRole('heading', { level: 1 })).toHaveText('결제가 완료되었습니다')
      expect(await buyer.timeline()).toEqual(['ordered', 'paid', 'preparing'])
      expect(sandbox.payment(id)).toMatchObject({
        status: 'PAID',
        gateway,
        total: 68_000,
        orderName: '작은 달항아리',
        device: isMobile ? 'mobile' : 'pc',
      })
      // On a phone the PG's window replaces the page and redirects back; on PC the page itself gets the result.
      expect(returns).toHaveLength(isMobile ? 1 : 0)
    })

    test('a canceled payment can be tried again', async ({ buyer, sandbox, isMobile }) => {
      const id = await buyer.buy(gateway, 'cancel')
      if (isMobile) {
        await buyer.expectStatus('canceled')
      } else {
        await expect(buyer.widget.getByRole('heading', { name: '결제를 취소했어요' })).toBeFocused()
        await buyer.widget.getByRole('button', { name: '다시 시도하기' }).click()
        await buyer.ready()
        await buyer.end(await buyer.pay(gateway), 'approve')
        await buyer.expectStatus('paid')
        await expect(buyer.page.getByTestId('order-id')).toHaveText(id)
      }
      const statuses = sandbox.payments().flatMap((payment) => (payment.id === id ? [payment.status] : []))
      expect(statuses).toEqual(isMobile ? ['FAILED'] : ['FAILED', 'PAID'])
    })

    test('a failed payment says so, and nothing is paid', async ({ buyer, sandbox, isMobile }) => {
      const id = await buyer.buy(gateway, 'fail')
      if (!isMobile) {
        await expect(buyer.widget.getByRole('heading', { name: '결제하지 못했어요' })).toBeFocused()
        await buyer.page.goto(`/orders/${id}`)
      }
      await buyer.expectStatus('failed')
      await expect(buyer.status).toContainText('카드 사용한도를 초과하였습니다.')
      expect(sandbox.payment(id)?.status).toBe('FAILED')
    })
  })
}

for (const gateway of billingGateways) {
  test(`${gateway}: a billing key is issued and charged`, async ({ buyer, sandbox }) => {
    await buyer.buy(gateway, 'approve', subscribe)
    await buyer.expectStatus('paid')
    const id = (await buyer.page.getByTestId('order-id').textContent())?.trim() ?? ''
    expect(sandbox.payment(id)).toMatchObject({
      status: 'PAID',
      gateway,
      total: 12_900,
      device: 'api',
      orderName: '매달의 차 첫 달',
    })
    expect(sandbox.billingKeys().filter((key) => key.gateway === gateway).length).toBeGreaterThan(0)
    // Reporting it again charges nothing.
    await buyer.page.reload()
    await buyer.expectStatus('paid')
    expect(sandbox.payments().filter((payment) => payment.id === id)).toHaveLength(1)
  })
}

test('a subscription that is canceled charges nothing', async ({ buyer, sandbox, isMobile }) => {
  const before = sandbox.payments().filter(({ device }) => device === 'api').length
  await buyer.buy('kpn', 'cancel', subscribe)
  if (isMobile) await buyer.expectStatus('canceled')
  else await expect(buyer.widget.getByRole('heading', { name: '결제를 취소했어요' })).toBeFocused()
  expect(sandbox.payments().filter(({ device }) => device === 'api')).toHaveLength(before)
})
