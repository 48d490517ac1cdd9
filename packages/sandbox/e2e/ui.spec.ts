import { expect, test, type Page } from '@playwright/test'
import { channelFor, startSandbox, type Sandbox } from '../src/index.js'
import { newId } from './requests.js'
import { openShop, visit, type Shop } from './shop.js'

// Payment UIs in the merchant's page: PayPal's buttons on both dialects, Brandpay's widget on V1.

let sandbox: Sandbox
let shop: Shop
test.beforeAll(async () => {
  const codes = [
    ['v1', 'paypal_v2'],
    ['v1', 'toss_brandpay'],
    ['v1', 'html5_inicis'],
    ['v2', 'paypal_v2'],
  ] as const
  sandbox = await startSandbox({ channels: codes.map(([dialect, code]) => channelFor(dialect, code)) })
  shop = await openShop()
})
test.beforeEach(() => sandbox.clearFaults())
test.afterAll(async () => {
  await Promise.all([sandbox.close(), shop.close()])
})

const shipping = { line1: '1 Main St', city: 'Seoul', country_code: 'KR' }

const spb = (more: object = {}) => ({
  uiType: 'PAYPAL_SPB',
  storeId: sandbox.config.store.storeId,
  channelKey: 'channel-key-sandbox-paypal-v2',
  paymentId: newId('order'),
  orderName: 'Oak chair',
  totalAmount: 1420,
  currency: 'CURRENCY_USD',
  ...more,
})
const rt = (more: object = {}) => ({
  uiType: 'PAYPAL_RT',
  storeId: sandbox.config.store.storeId,
  channelKey: 'channel-key-sandbox-paypal-v2',
  billingKeyMethod: 'PAYPAL',
  bypass: { paypal_v2: { shipping_address: shipping } },
  ...more,
})

/** Results in order: the promise of loading, then every callback. */
const events = (page: Page): Promise<unknown[]> =>
  page.evaluate(() => {
    const list: unknown = Reflect.get(window, 'uiEvents')
    return Array.isArray(list) ? list : []
  })

const loadV2 = (page: Page, method: 'loadPaymentUI' | 'loadIssueBillingKeyUI', request: unknown) =>
  page.evaluate(
    async ({ name, body }) => {
      const list: unknown[] = []
      Reflect.set(window, 'uiEvents', list)
      const plain = (error: Error) => ({
        ...Object.fromEntries(Object.entries(error)),
        message: error.message,
      })
      const told = (callback: string) => (value: unknown) =>
        list.push([callback, value instanceof Error ? plain(value) : value])
      const sdk: Record<string, (request: unknown, callbacks: object) => Promise<void>> = Reflect.get(
        Object(window),
        'PortOne',
      )
      await sdk[name]?.(body, {
        onPaymentSuccess: told('onPaymentSuccess'),
        onPaymentFail: told('onPaymentFail'),
        onIssueBillingKeySuccess: told('onIssueBillingKeySuccess'),
        onIssueBillingKeyFail: told('onIssueBillingKeyFail'),
      }).then(
        () => list.push('loaded'),
        (error: Error) => list.push(['rejected', plain(error)]),
      )
    },
    { name: method, body: request },
  )

const spbButton = (page: Page) =>
  page.locator('[data-portone-ui-type=paypal-spb]').getByTestId('portone-ui-button')

const press = async (page: Page, click: () => Promise<void>, button: string): Promise<void> => {
  const opened = page.context().waitForEvent('page')
  await click()
  await (await opened).getByTestId(button).click()
}

test('loadPaymentUI resolves when its button is drawn; a click pays', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const request = spb()
  await loadV2(page, 'loadPaymentUI', request)
  expect(await events(page)).toEqual(['loaded'])
  expect(sandbox.payment(request.paymentId)).toBeUndefined()
  await press(page, () => spbButton(page).click(), 'pg-approve')
  await expect.poll(() => events(page)).toHaveLength(2)
  expect((await events(page))[1]).toEqual([
    'onPaymentSuccess',
    {
      transactionType: 'PAYMENT',
      txId: sandbox.payment(request.paymentId)?.txId,
      paymentId: request.paymentId,
    },
  ])
  expect(sandbox.payment(request.paymentId)).toMatchObject({ status: 'PAID', total: 1420, currency: 'USD' })
})

test('a cancel calls onPaymentFail with a PaymentError, and the button still works afterwards', async ({
  page,
}) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  const request = spb()
  await loadV2(page, 'loadPaymentUI', request)
  await press(page, () => spbButton(page).click(), 'pg-cancel')
  await expect.poll(() => events(page)).toHaveLength(2)
  expect((await events(page))[1]).toMatchObject([
    'onPaymentFail',
    { __portOneErrorType: 'PaymentError', code: 'FAILURE_TYPE_PG', paymentId: request.paymentId },
  ])
  await press(page, () => spbButton(page).click(), 'pg-approve')
  await expect.poll(() => events(page)).toHaveLength(3)
  expect(sandbox.payment(request.paymentId)?.status).toBe('PAID')
})

test('closing the popup is a cancel', async ({ page, context }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await loadV2(page, 'loadPaymentUI', spb())
  const opened = context.waitForEvent('page')
  await spbButton(page).click()
  const window = await opened
  await window.getByTestId('pg-approve').waitFor()
  await window.close()
  await expect
    .poll(() => events(page))
    .toMatchObject(['loaded', ['onPaymentFail', { code: 'FAILURE_TYPE_PG' }]])
})

test('an update stores the request for the next click', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await loadV2(page, 'loadPaymentUI', spb())
  const request = spb({ totalAmount: 990 })
  const answer = await page.evaluate((body) => {
    const sdk: { updateLoadPaymentUIRequest(request: unknown): unknown } = Reflect.get(
      Object(window),
      'PortOne',
    )
    return typeof sdk.updateLoadPaymentUIRequest(body)
  }, request)
  expect(answer).toBe('undefined')
  await press(page, () => spbButton(page).click(), 'pg-approve')
  await expect.poll(() => sandbox.payment(request.paymentId)).toMatchObject({ status: 'PAID', total: 990 })
})

test('a refusal at the click calls onPaymentFail', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await loadV2(page, 'loadPaymentUI', spb())
  await page.evaluate(
    (body) => {
      const sdk: { updateLoadPaymentUIRequest(request: unknown): void } = Reflect.get(
        Object(window),
        'PortOne',
      )
      sdk.updateLoadPaymentUIRequest(body)
    },
    spb({ currency: 'KRW' }),
  )
  await spbButton(page).click()
  await expect
    .poll(() => events(page))
    .toMatchObject(['loaded', ['onPaymentFail', { __portOneErrorType: 'PaymentError', code: 'BadRequest' }]])
})

test('a blocked popup calls onPaymentFail', async ({ page }) => {
  await visit(page, shop, `${sandbox.v2ScriptUrl}?fault=popup-blocked`)
  await loadV2(page, 'loadPaymentUI', spb())
  await spbButton(page).click()
  await expect.poll(() => events(page)).toMatchObject(['loaded', ['onPaymentFail', { code: 'UnknownError' }]])
})

for (const [what, more, code] of [
  // Refusals by the server before the UI is drawn are wrapped: the server's code is in no field.
  ['an unknown channel', { channelKey: 'nope' }, 'UnknownError'],
  ['an unsupported currency', { currency: 'KRW' }, 'UnknownError'],
  ['a tax-free amount', { taxFreeAmount: 1 }, 'UnknownError'],
  ['a UI type for billing keys', { uiType: 'PAYPAL_RT' }, 'BadRequest'],
  ['products with a wrong sum', { products: [{ amount: 1, quantity: 2 }] }, 'UnknownError'],
] as const) {
  test(`${what} rejects with a LoadPaymentUIError`, async ({ page }) => {
    await visit(page, shop, sandbox.v2ScriptUrl)
    await loadV2(page, 'loadPaymentUI', spb(more))
    expect(await events(page)).toMatchObject([
      ['rejected', { __portOneErrorType: 'LoadPaymentUIError', transactionType: 'PAYMENT', code }],
    ])
  })
}

test('rejects if the page has no container', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await page.evaluate(() =>
    document.querySelectorAll('.portone-ui-container').forEach((each) => each.remove()),
  )
  await loadV2(page, 'loadPaymentUI', spb())
  expect(await events(page)).toMatchObject([
    ['rejected', { __portOneErrorType: 'LoadPaymentUIError', message: /paypal-spb/ }],
  ])
})

test('loadIssueBillingKeyUI issues a key', async ({ page }) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await loadV2(page, 'loadIssueBillingKeyUI', rt())
  expect(await events(page)).toEqual(['loaded'])
  const button = page.locator('[data-portone-ui-type=paypal-rt]').getByTestId('portone-ui-button')
  await press(page, () => button.click(), 'pg-approve')
  await expect.poll(() => events(page)).toHaveLength(2)
  expect((await events(page))[1]).toEqual([
    'onIssueBillingKeySuccess',
    { transactionType: 'ISSUE_BILLING_KEY', billingKey: expect.stringMatching(/^billing-key-/) },
  ])
})

test('loadIssueBillingKeyUI without a redirectUrl rejects with a LoadIssueBillingKeyUIError', async ({
  page,
}) => {
  await visit(page, shop, sandbox.v2ScriptUrl)
  await loadV2(page, 'loadIssueBillingKeyUI', rt({ bypass: undefined }))
  expect(await events(page)).toMatchObject([
    ['rejected', { __portOneErrorType: 'LoadIssueBillingKeyUIError', code: 'UnknownError' }],
  ])
})

const loadV1 = (page: Page, type: string, param: unknown) =>
  page.evaluate(
    ({ ui, body, code }) => {
      const list: unknown[] = []
      Reflect.set(window, 'uiEvents', list)
      const imp: {
        init(code: string): void
        loadUI(type: string, param: unknown, callback: (response: unknown) => void): void
      } = Reflect.get(window, 'IMP')
      imp.init(code)
      imp.loadUI(ui, body, (response) => list.push(response))
    },
    { ui: type, body: param, code: sandbox.config.store.userCode },
  )

const v1 = (more: object = {}) => ({
  channelKey: 'channel-key-sandbox-v1-paypal-v2',
  pay_method: 'paypal',
  merchant_uid: newId('order'),
  name: 'Oak chair',
  amount: 14.2,
  ...more,
})

test.describe('V1', () => {
  test('paypal-spb pays in USD and returns two ids', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = v1()
    await loadV1(page, 'paypal-spb', param)
    await press(page, () => spbButton(page).click(), 'pg-approve')
    await expect
      .poll(() => events(page))
      .toEqual([{ imp_uid: sandbox.payment(param.merchant_uid)?.txId, merchant_uid: param.merchant_uid }])
    expect(sandbox.payment(param.merchant_uid)).toMatchObject({
      status: 'PAID',
      total: 1420,
      currency: 'USD',
    })
  })

  test('paypal-rt stores a key under customer_uid and no amount', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const customer_uid = newId('customer')
    const param = v1({ customer_uid, bypass: { paypal_v2: { shipping_address: shipping } } })
    await loadV1(page, 'paypal-rt', param)
    const button = page.locator('[data-portone-ui-type=paypal-rt]').getByTestId('portone-ui-button')
    await press(page, () => button.click(), 'pg-approve')
    await expect.poll(() => events(page)).toMatchObject([{ merchant_uid: param.merchant_uid, customer_uid }])
    expect(sandbox.billingKeys()).toContainEqual(expect.objectContaining({ key: customer_uid }))
    expect(sandbox.payment(param.merchant_uid)).toMatchObject({ total: 0 })
  })

  test("the merchant's button pays with the widget", async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const param = v1({
      channelKey: channelFor('v1', 'toss_brandpay').channelKey,
      pay_method: 'toss_brandpay',
      customer_id: 'member-1',
      amount: 1000,
    })
    await loadV1(page, 'toss-brandpay-widget', param)
    const button = page.locator('#portone-toss-brandpay-widget-button')
    await expect(page.locator('[data-portone-ui-type=toss-brandpay-widget]')).toHaveText('Brandpay')
    await press(page, () => button.click(), 'pg-approve')
    await expect.poll(() => events(page)).toMatchObject([{ merchant_uid: param.merchant_uid }])
  })

  test('updateLoadUIRequest changes the request of the next click', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    await loadV1(page, 'paypal-spb', v1())
    await spbButton(page).waitFor()
    const param = v1({ amount: 9.9 })
    await page.evaluate((body) => {
      const imp: { updateLoadUIRequest(type: string, param: unknown): void } = Reflect.get(window, 'IMP')
      imp.updateLoadUIRequest('paypal-spb', body)
    }, param)
    await press(page, () => spbButton(page).click(), 'pg-approve')
    await expect.poll(() => sandbox.payment(param.merchant_uid)).toMatchObject({ total: 990 })
  })

  for (const [what, type, more, code] of [
    ['an unknown UI type', 'no-such-ui', {}, 'F500'],
    ['a gateway without UIs', 'paypal-spb', { channelKey: 'channel-key-sandbox-html5-inicis' }, 'F500'],
    ['paypal-rt without customer_uid', 'paypal-rt', {}, 'F500'],
    ['an unknown channel', 'paypal-spb', { channelKey: 'nope' }, 'F500'],
  ] as const) {
    test(`${what} calls back with an error`, async ({ page }) => {
      await visit(page, shop, sandbox.v1ScriptUrl)
      const param = v1(more)
      await loadV1(page, type, param)
      await expect
        .poll(() => events(page))
        .toMatchObject([{ merchant_uid: param.merchant_uid, error_code: code, error_msg: /./ }])
    })
  }

  test('request_pay is refused for PayPal', async ({ page }) => {
    await visit(page, shop, sandbox.v1ScriptUrl)
    const response = await page.evaluate(
      ({ body, code }) =>
        new Promise((resolve) => {
          const imp: { init(code: string): void; request_pay(...args: unknown[]): void } = Reflect.get(
            window,
            'IMP',
          )
          imp.init(code)
          imp.request_pay(body, resolve)
        }),
      { body: v1(), code: sandbox.config.store.userCode },
    )
    expect(response).toMatchObject({ error_code: 'F400', error_msg: /IMP\.loadUI/ })
  })
})
