import { expect, test } from '@playwright/test'
import { startSandbox, type Sandbox } from '../src/index.js'
import { v1Payment, v2Payment } from './requests.js'
import { callV1, callV2, openShop, pgFrame, settled, visit, type Shop } from './shop.js'

let sandbox: Sandbox
let shop: Shop

test.beforeAll(async () => {
  sandbox = await startSandbox()
  shop = await openShop()
})
test.afterAll(async () => {
  await sandbox.close()
  await shop.close()
})

const queryOf = (address: string): Record<string, string> => Object.fromEntries(new URL(address).searchParams)

for (const gateway of ['inicis_v2', 'kpn'] as const) {
  test(`${gateway}: a card payment`, async ({ page, isMobile }) => {
    const request = v2Payment(sandbox, gateway, { redirectUrl: `${shop.url}/return?cart=7` })
    await visit(page, shop, sandbox.v2ScriptUrl)
    await callV2(page, 'requestPayment', request)
    if (isMobile) {
      await page.getByTestId('pg-approve').click()
      await page.waitForURL(/\/return/)
      expect(queryOf(page.url())).toEqual({
        cart: '7',
        transactionType: 'PAYMENT',
        txId: sandbox.payment(request.paymentId)?.txId,
        paymentId: request.paymentId,
      })
    } else {
      await pgFrame(page).getByTestId('pg-approve').click()
      expect(await settled(page)).toEqual({
        settled: 'resolved',
        value: {
          transactionType: 'PAYMENT',
          txId: sandbox.payment(request.paymentId)?.txId,
          paymentId: request.paymentId,
        },
      })
      await expect(page.getByTestId('pg-frame')).toHaveCount(0)
    }
    expect(sandbox.payment(request.paymentId)).toMatchObject({ status: 'PAID', total: 129_000 })
  })

  test(`${gateway}: the buyer cancels`, async ({ page, isMobile }) => {
    const request = v2Payment(sandbox, gateway, { redirectUrl: `${shop.url}/return` })
    await visit(page, shop, sandbox.v2ScriptUrl)
    await callV2(page, 'requestPayment', request)
    const failure = { code: 'FAILURE_TYPE_PG', message: '사용자가 결제를 취소하였습니다.' }
    if (isMobile) {
      await page.getByTestId('pg-cancel').click()
      await page.waitForURL(/\/return/)
      expect(queryOf(page.url())).toMatchObject(failure)
    } else {
      await pgFrame(page).getByTestId('pg-cancel').click()
      expect(await settled(page)).toMatchObject({ settled: 'resolved', value: failure })
    }
    expect(sandbox.payment(request.paymentId)).toMatchObject({ status: 'FAILED' })
  })
}

for (const gateway of ['html5_inicis', 'settle', 'settle_acc'] as const) {
  test(`${gateway}: a payment`, async ({ page, context, isMobile }) => {
    const param = v1Payment(gateway, { m_redirect_url: `${shop.url}/return?cart=7` })
    await visit(page, shop, sandbox.v1ScriptUrl)
    if (isMobile) {
      await callV1(page, param)
      await page.getByTestId('pg-approve').click()
      await page.waitForURL(/\/return/)
      expect(queryOf(page.url())).toEqual({
        cart: '7',
        imp_uid: sandbox.payment(param.merchant_uid)?.txId,
        merchant_uid: param.merchant_uid,
        imp_success: 'true',
      })
    } else {
      const popup = gateway.startsWith('settle') ? context.waitForEvent('page') : undefined
      await callV1(page, param)
      const window = popup === undefined ? page.frameLocator('.imp-frame[data-testid=pg-frame]') : await popup
      await window.getByTestId('pg-approve').click()
      const result = await settled(page)
      expect(result).toMatchObject({
        settled: 'called',
        value: { success: true, merchant_uid: param.merchant_uid, paid_amount: 129_000, status: 'paid' },
      })
      await expect(page.locator('.imp-dialog')).toBeHidden()
    }
    expect(sandbox.payment(param.merchant_uid)).toMatchObject({ status: 'PAID', total: 129_000 })
  })

  test(`${gateway}: the buyer cancels`, async ({ page, context, isMobile }) => {
    const param = v1Payment(gateway, { m_redirect_url: `${shop.url}/return` })
    await visit(page, shop, sandbox.v1ScriptUrl)
    const popup = gateway.startsWith('settle') && !isMobile ? context.waitForEvent('page') : undefined
    await callV1(page, param)
    const error_msg = '사용자가 결제를 취소하였습니다.'
    if (isMobile) {
      await page.getByTestId('pg-cancel').click()
      await page.waitForURL(/\/return/)
      expect(queryOf(page.url())).toMatchObject({ imp_success: 'false', error_code: 'F400', error_msg })
    } else {
      const window = popup === undefined ? page.frameLocator('.imp-frame[data-testid=pg-frame]') : await popup
      await window.getByTestId('pg-cancel').click()
      expect(await settled(page)).toMatchObject({ value: { success: false, error_code: 'F400', error_msg } })
    }
  })
}
