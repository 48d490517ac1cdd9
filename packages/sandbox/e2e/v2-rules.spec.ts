import { expect, test } from '@playwright/test'
import { defaultStore, startSandbox, type Sandbox } from '../src/index.js'
import { newId, v2Payment } from './requests.js'
import { callV2, openShop, pgFrame, settled, stillPending, visit, type Shop } from './shop.js'

// Which calls resolve, reject or never settle in frames and popups, on both devices.
const stays = (more: object = {}) => ({ windowType: { pc: 'IFRAME', mobile: 'IFRAME' }, ...more })
const popup = { windowType: { pc: 'POPUP', mobile: 'POPUP' } }

let sandbox: Sandbox
let shop: Shop
test.beforeAll(async () => {
  sandbox = await startSandbox()
  shop = await openShop()
})
test.beforeEach(() => sandbox.clearFaults())
test.afterAll(async () => {
  await sandbox.close()
  await shop.close()
})

const canceled = { code: 'FAILURE_TYPE_PG', message: '사용자가 결제를 취소하였습니다.' }

test('a refusal rejects with the documented error, and no window opens', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', { channelKey: 'nope' }))
  expect(await settled(page)).toEqual({
    settled: 'rejected',
    error: {
      __portOneErrorType: 'PaymentError',
      name: 'Error',
      transactionType: 'PAYMENT',
      code: 'ChannelNotFound',
      message: '채널을 찾을 수 없습니다. (channelKey: nope)',
    },
  })
  await expect(page.getByTestId('pg-frame')).toHaveCount(0)
})

test('a missing request rejects with an unknown error', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await callV2(page, 'requestPayment', undefined)
  expect(await settled(page)).toMatchObject({
    error: { code: 'UnknownError', message: expect.stringContaining("reading 'channelGroupId'") },
  })
})

test('a failure in the window resolves with its code', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const request = v2Payment(sandbox, 'inicis_v2', stays())
  await callV2(page, 'requestPayment', request)
  await pgFrame(page).getByTestId('pg-fail-reason').selectOption('balance')
  await pgFrame(page).getByTestId('pg-fail').click()
  expect(await settled(page)).toEqual({
    settled: 'resolved',
    value: {
      transactionType: 'PAYMENT',
      txId: sandbox.payment(request.paymentId)?.txId,
      paymentId: request.paymentId,
      code: 'FAILURE_TYPE_PG',
      message: '[8112] 잔액이 부족합니다.',
      pgCode: '8112',
      pgMessage: '잔액이 부족합니다.',
    },
  })
})

test('closing the window resolves with a cancel', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const request = v2Payment(sandbox, 'inicis_v2', stays())
  await callV2(page, 'requestPayment', request)
  await pgFrame(page).getByTestId('pg-close').click()
  expect(await settled(page)).toMatchObject({ settled: 'resolved', value: canceled })
  expect(sandbox.payment(request.paymentId)?.status).toBe('FAILED')
})

test('Escape closes the window', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', stays()))
  await pgFrame(page).getByTestId('pg-approve').focus()
  await page.keyboard.press('Escape')
  expect(await settled(page)).toMatchObject({ settled: 'resolved', value: canceled })
})

test('closing a popup resolves with a cancel', async ({ page, context }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const opened = context.waitForEvent('page')
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', popup))
  const window = await opened
  await window.getByTestId('pg-approve').waitFor()
  await window.close()
  expect(await settled(page)).toMatchObject({ settled: 'resolved', value: canceled })
})

test('a popup approves and closes itself', async ({ page, context }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const opened = context.waitForEvent('page')
  const request = v2Payment(sandbox, 'kpn', popup)
  await callV2(page, 'requestPayment', request)
  await (await opened).getByTestId('pg-approve').click()
  expect(await settled(page)).toMatchObject({ settled: 'resolved', value: { paymentId: request.paymentId } })
  await expect.poll(() => context.pages().length).toBe(1)
})

test('closed without a message after the approval: a success', async ({ page }) => {
  sandbox.setFault('close-after-approval')
  await visit(page, shop, sandbox.v2ScriptUrl)
  const request = v2Payment(sandbox, 'inicis_v2', stays())
  await callV2(page, 'requestPayment', request)
  await pgFrame(page).getByTestId('pg-approve').click()
  const result = await settled(page)
  expect(result).toMatchObject({ settled: 'resolved', value: { paymentId: request.paymentId } })
  expect(result).not.toHaveProperty('value.code')
})

test('closed while the server is unreachable: an unknown error, and the payment may be paid', async ({
  page,
}) => {
  sandbox.setFault('close-after-approval')
  sandbox.setFault('status-offline')
  await visit(page, shop, sandbox.v2ScriptUrl)
  const request = v2Payment(sandbox, 'inicis_v2', stays())
  await callV2(page, 'requestPayment', request)
  await pgFrame(page).getByTestId('pg-approve').click()
  expect(await settled(page)).toMatchObject({ settled: 'resolved', value: { code: 'UnknownError' } })
  expect(sandbox.payment(request.paymentId)?.status).toBe('PAID')
})

for (const [fault, code, message] of [
  ['cancel-portone-error', 'PORTONE_ERROR', canceled.message],
  ['cancel-pg-provider-error', 'PG_PROVIDER_ERROR', `[PAY_PROCESS_CANCELED] ${canceled.message}`],
] as const) {
  test(`a cancel with the code ${code}`, async ({ page }) => {
    await visit(page, shop, `${sandbox.v2ScriptUrl}?fault=${fault}`)
    await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', stays()))
    await pgFrame(page).getByTestId('pg-cancel').click()
    expect(await settled(page)).toMatchObject({ settled: 'resolved', value: { code, message } })
  })
}

for (const [fault, code, message] of [
  ['prepare-400', 'BadRequest', '샌드박스에 설정된 오류입니다.'],
  ['prepare-500', 'UnknownError', /^결제 창 호출에 실패하였습니다\. .*502/],
  ['prepare-offline', 'UnknownError', /^결제 창 호출에 실패하였습니다\. /],
  ['driver-404', 'UnknownError', /\(드라이버 ID: pg\/inicis-v2\/payment\/iframe\)$/],
] as const) {
  test(`${fault} rejects`, async ({ page }) => {
    await visit(page, shop, `${sandbox.v2ScriptUrl}?fault=${fault}`)
    await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', stays()))
    expect(await settled(page)).toMatchObject({
      settled: 'rejected',
      error: {
        __portOneErrorType: 'PaymentError',
        code,
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      },
    })
  })
}

test('a blocked popup rejects', async ({ page }) => {
  await visit(page, shop, `${sandbox.v2ScriptUrl}?fault=popup-blocked`)
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', popup))
  expect(await settled(page)).toMatchObject({
    error: { code: 'UnknownError', message: expect.stringContaining('팝업 차단') },
  })
})

test('a failure that the driver cannot report leaves the promise pending', async ({ page }) => {
  const unhandled: string[] = []
  page.on('pageerror', (error) => unhandled.push(error.message))
  sandbox.setFault('failure-by-driver')
  sandbox.setFault('fail-500')
  await visit(page, shop, sandbox.v2ScriptUrl)
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', stays()))
  await pgFrame(page).getByTestId('pg-fail').click()
  expect(await stillPending(page)).toBe(true)
  expect(unhandled).toHaveLength(1)
})

test('close-never-settles', async ({ page }) => {
  await visit(page, shop, `${sandbox.v2ScriptUrl}?fault=close-never-settles`)
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', stays()))
  await pgFrame(page).getByTestId('pg-close').click()
  await expect(page.getByTestId('pg-frame')).toHaveCount(0)
  expect(await stillPending(page)).toBe(true)
})

test('a second call closes the first window, and the first promise stays pending', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const [first, second] = [v2Payment(sandbox, 'inicis_v2', stays()), v2Payment(sandbox, 'kpn', stays())]
  await callV2(page, 'requestPayment', first)
  await pgFrame(page).getByTestId('pg-approve').waitFor()
  await page.evaluate((request) => {
    const sdk: { requestPayment(request: unknown): Promise<unknown> } = Reflect.get(Object(window), 'PortOne')
    void sdk.requestPayment(request).then((value) => Reflect.set(window, 'secondResult', value))
  }, second)
  await expect(pgFrame(page).getByTestId('pg-order-id')).toHaveText(second.paymentId)
  await pgFrame(page).getByTestId('pg-approve').click()
  await page.waitForFunction(() => Reflect.get(window, 'secondResult') !== undefined)
  expect(await stillPending(page)).toBe(true)
  expect(sandbox.payment(first.paymentId)?.status).toBe('READY')
})

test('two calls in one tick open two windows', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  // A call closes open windows when its answer arrives, so both drivers are held until both answers have arrived.
  const held: (() => Promise<void>)[] = []
  await page.route('**/drivers/**', async (route) => {
    held.push(() => route.continue())
    if (held.length === 2) await Promise.all(held.map((letThrough) => letThrough()))
  })
  await page.evaluate(
    ([one, two]) => {
      const sdk: { requestPayment(request: unknown): Promise<unknown> } = Reflect.get(
        Object(window),
        'PortOne',
      )
      void sdk.requestPayment(one)
      void sdk.requestPayment(two)
    },
    [v2Payment(sandbox, 'inicis_v2', stays()), v2Payment(sandbox, 'inicis_v2', stays())],
  )
  await expect(page.getByTestId('pg-frame')).toHaveCount(2)
})

test('forceRedirect redirects instead of resolving, but refusals still reject', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const force = { redirectUrl: `${shop.url}/return?cart=7`, forceRedirect: true }
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', stays({ ...force, orderName: '' })))
  expect(await settled(page)).toMatchObject({ settled: 'rejected' })
  const request = v2Payment(sandbox, 'inicis_v2', stays(force))
  await callV2(page, 'requestPayment', request)
  await pgFrame(page).getByTestId('pg-cancel').click()
  await page.waitForURL(/\/return/)
  const query = new URL(page.url()).searchParams
  expect(query.get('cart')).toBe('7')
  expect(query.get('paymentId')).toBe(request.paymentId)
  expect(query.get('code')).toBe('FAILURE_TYPE_PG')
})

test('a billing key is issued, and the window shows that', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await callV2(page, 'requestIssueBillingKey', {
    storeId: sandbox.config.store.storeId,
    channelKey: 'channel-key-sandbox-kpn',
    billingKeyMethod: 'CARD',
    ...stays(),
    customer: { customerId: newId('member'), fullName: '홍길동' },
  })
  await expect(pgFrame(page).getByTestId('pg-billing')).toContainText('결제되지 않습니다')
  await pgFrame(page).getByTestId('pg-approve').click()
  expect(await settled(page)).toEqual({
    settled: 'resolved',
    value: { transactionType: 'ISSUE_BILLING_KEY', billingKey: expect.stringMatching(/^billing-key-/) },
  })
})

for (const [request, error] of [
  [{}, { code: 'BadRequest', message: 'UI 타입은 필수 입력입니다.' }],
  [{ uiType: 'PAYPAL_SPB' }, { code: 'UnknownError', message: expect.stringContaining('storeId') }],
  [
    { uiType: 'PAYPAL_SPB', storeId: defaultStore.storeId, channelKey: 'channel-key-sandbox-kpn' },
    { code: 'UnknownError', message: '해당 PG사(PG_PROVIDER_KPN)는 UI 로딩을 지원하지 않습니다.' },
  ],
] as const) {
  test(`loadPaymentUI ${JSON.stringify(request)}`, async ({ page }) => {
    await visit(page, shop, sandbox.v2ScriptUrl)
    await callV2(page, 'loadPaymentUI', request)
    expect(await settled(page)).toMatchObject({
      error: { __portOneErrorType: 'LoadPaymentUIError', ...error },
    })
  })
}

test('messages from other windows are ignored', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await callV2(page, 'requestPayment', v2Payment(sandbox, 'inicis_v2', stays()))
  await pgFrame(page).getByTestId('pg-approve').waitFor()
  await page.evaluate(() => window.postMessage({ from: 'portone-sandbox', action: 'over' }, '*'))
  expect(await stillPending(page)).toBe(true)
  await expect(page.getByTestId('pg-frame')).toHaveCount(1)
})
