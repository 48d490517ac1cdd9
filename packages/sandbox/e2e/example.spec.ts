import { expect } from '@playwright/test'
import { test } from './fixture.js'
import { openShop } from './shop.js'

// Uses the fixture shown in the README.

test('a shop receives a payment, and an error when preparing fails', async ({ page, sandbox, isMobile }) => {
  const shop = await openShop()
  await page.goto(`${shop.url}/?script=https://cdn.portone.io/v2/browser-sdk.js`)
  const pay = (paymentId: string) =>
    page.evaluate(
      (request) => {
        const sdk: { requestPayment(request: object): Promise<{ code?: string }> } = Reflect.get(
          Object(window),
          'PortOne',
        )
        sdk.requestPayment(request).catch((error: Error) => (document.title = error.message))
      },
      {
        storeId: sandbox.config.store.storeId,
        channelKey: 'channel-key-sandbox-inicis-v2',
        paymentId,
        orderName: '나무 의자',
        totalAmount: 129_000,
        currency: 'KRW',
        payMethod: 'CARD',
        customer: { fullName: '홍길동', phoneNumber: '01012345678', email: 'buyer@example.com' },
        redirectUrl: `${shop.url}/return`,
      },
    )

  sandbox.setFault('prepare-400', { times: 1 })
  await pay('order-1')
  await expect(page).toHaveTitle('샌드박스에 설정된 오류입니다.')

  await pay('order-1')
  const window = isMobile ? page : page.frameLocator('[data-testid=pg-frame]')
  await window.getByTestId('pg-approve').click()
  await expect.poll(() => sandbox.payment('order-1')?.status).toBe('PAID')
  await shop.close()
})
