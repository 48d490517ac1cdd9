import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { channelFor, defaultChannels, startSandbox, type Sandbox } from '../src/index.js'
import { channelKey, newId, v2Payment } from './requests.js'
import { openShop, pgFrame, told, type Shop } from './shop.js'

// PortOne's npm client, unmodified. It loads its script from PortOne's host; the test serves the sandbox's script there.

let sandbox: Sandbox
let shop: Shop
test.beforeAll(async () => {
  sandbox = await startSandbox({ channels: [...defaultChannels, channelFor('v2', 'payletter_global')] })
  shop = await openShop()
})
test.afterAll(async () => {
  await sandbox.close()
  await shop.close()
})

const clientFolder = resolve(dirname(createRequire(import.meta.url).resolve('@portone/browser-sdk/v2')))
const cdn = 'https://cdn.portone.io/v2/browser-sdk.js'

const serveForCdn = async (page: Page): Promise<void> => {
  await page.route(cdn, async (route) => {
    const response = await fetch(sandbox.v2ScriptUrl)
    await route.fulfill({
      status: response.status,
      contentType: 'text/javascript',
      body: await response.text(),
    })
  })
  await page.route(`${shop.url}/client.js`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(resolve(clientFolder, 'v2.js'), 'utf8'),
    }),
  )
}

const start = (page: Page, request: unknown) =>
  page.evaluate(async (body) => {
    const address = '/client.js'
    const client: {
      requestPayment(request: unknown): Promise<unknown>
      PaymentError: new (fields: unknown) => Error
      isPaymentError(error: unknown): boolean
    } = await import(/* @vite-ignore */ address)
    void client.requestPayment(body).then(
      (value) => Reflect.set(window, 'settledResult', { value }),
      (error: unknown) =>
        Reflect.set(window, 'settledResult', {
          recognized: client.isPaymentError(error) && error instanceof client.PaymentError,
        }),
    )
  }, request)

const result = async (page: Page): Promise<unknown> =>
  (await page.waitForFunction(() => Reflect.get(window, 'settledResult') ?? false)).jsonValue()

test('completes a payment', async ({ page, isMobile }) => {
  await serveForCdn(page)
  await page.goto(shop.url)
  const request = v2Payment(sandbox, 'inicis_v2', { redirectUrl: `${shop.url}/return` })
  await start(page, request)
  if (isMobile) {
    await page.getByTestId('pg-approve').click()
    await page.waitForURL(/\/return/)
    expect(new URL(page.url()).searchParams.get('paymentId')).toBe(request.paymentId)
  } else {
    await pgFrame(page).getByTestId('pg-approve').click()
    expect(await result(page)).toMatchObject({ value: { paymentId: request.paymentId } })
  }
  expect(sandbox.payment(request.paymentId)?.status).toBe('PAID')
})

test('recognizes a refusal as its PaymentError @own-device', async ({ page }) => {
  await serveForCdn(page)
  await page.goto(shop.url)
  await start(page, v2Payment(sandbox, 'inicis_v2', { totalAmount: 0.5 }))
  expect(await result(page)).toEqual({ recognized: true })
})

const inFrame = { windowType: { pc: 'IFRAME', mobile: 'IFRAME' } }

/** Calls a function of the client and records its result and callbacks in order. */
const call = (page: Page, name: string, request: unknown): Promise<void> =>
  page.evaluate(
    async ({ name: method, body }) => {
      const address = '/client.js'
      const client: {
        default: Record<string, (request: unknown, callbacks?: object) => Promise<unknown> | undefined>
      } = await import(/* @vite-ignore */ address)
      const told: unknown[] = Reflect.get(window, 'told') ?? []
      Reflect.set(window, 'told', told)
      const tell = (what: string) => (value: unknown) => told.push([what, value])
      void client.default[method]?.(body, {
        onPaymentSuccess: tell('onPaymentSuccess'),
        onPaymentFail: tell('onPaymentFail'),
        onIssueBillingKeySuccess: tell('onIssueBillingKeySuccess'),
        onIssueBillingKeyFail: tell('onIssueBillingKeyFail'),
      })?.then(tell(method), (error: Error) => told.push([method, 'rejected', error.message]))
    },
    { name, body: request },
  )

const base = () => ({ storeId: sandbox.config.store.storeId })

for (const { name, request, answer } of [
  {
    name: 'requestPayment',
    request: () => v2Payment(sandbox, 'kpn', inFrame),
    answer: { transactionType: 'PAYMENT', txId: expect.any(String), paymentId: expect.any(String) },
  },
  {
    name: 'requestIdentityVerification',
    request: () => ({
      ...base(),
      ...inFrame,
      channelKey: channelKey('danal'),
      identityVerificationId: newId('identity'),
    }),
    answer: { transactionType: 'IDENTITY_VERIFICATION', identityVerificationId: expect.any(String) },
  },
  {
    name: 'requestIssueBillingKey',
    request: () => ({
      ...base(),
      ...inFrame,
      channelKey: channelKey('kpn'),
      billingKeyMethod: 'CARD',
      customer: { customerId: 'member1', fullName: '홍길동' },
    }),
    answer: { transactionType: 'ISSUE_BILLING_KEY', billingKey: expect.any(String) },
  },
  {
    name: 'requestIssueBillingKeyAndPay',
    request: () => ({
      ...v2Payment(sandbox, 'kpn', inFrame),
      channelKey: channelFor('v2', 'payletter_global').channelKey,
      billingKeyAndPayMethod: 'CARD',
    }),
    answer: {
      transactionType: 'ISSUE_BILLING_KEY_AND_PAY',
      billingKey: expect.any(String),
      txId: expect.any(String),
      paymentId: expect.any(String),
    },
  },
])
  test(`${name} resolves with the type it declares`, async ({ page }) => {
    await serveForCdn(page)
    await page.goto(shop.url)
    await call(page, name, request())
    await pgFrame(page).getByTestId('pg-approve').click()
    await expect.poll(() => told(page)).toEqual([[name, expect.objectContaining(answer)]])
  })

const pressInPopup = async (page: Page, type: string): Promise<void> => {
  const opened = page.context().waitForEvent('page')
  await page.locator(`[data-portone-ui-type=${type}]`).getByTestId('portone-ui-button').click()
  await (await opened).getByTestId('pg-approve').click()
}

test('loadPaymentUI and updateLoadPaymentUIRequest @own-device', async ({ page }) => {
  await serveForCdn(page)
  await page.goto(shop.url)
  const first = {
    ...base(),
    uiType: 'PAYPAL_SPB',
    channelKey: channelKey('paypal_v2'),
    paymentId: newId('order'),
    orderName: 'Oak chair',
    totalAmount: 1420,
    currency: 'CURRENCY_USD',
  }
  const second = { ...first, paymentId: newId('order'), totalAmount: 990 }
  await call(page, 'loadPaymentUI', first)
  await expect.poll(() => told(page)).toEqual([['loadPaymentUI', undefined]])
  await call(page, 'updateLoadPaymentUIRequest', second)
  await pressInPopup(page, 'paypal-spb')
  await expect
    .poll(() => told(page))
    .toContainEqual(['onPaymentSuccess', expect.objectContaining({ paymentId: second.paymentId })])
  expect(sandbox.payment(second.paymentId)).toMatchObject({ status: 'PAID', total: 990 })
  expect(sandbox.payment(first.paymentId)).toBeUndefined()
})

test('loadIssueBillingKeyUI and updateLoadIssueBillingKeyUIRequest @own-device', async ({ page }) => {
  await serveForCdn(page)
  await page.goto(shop.url)
  const request = {
    ...base(),
    uiType: 'PAYPAL_RT',
    channelKey: channelKey('paypal_v2'),
    billingKeyMethod: 'PAYPAL',
    bypass: {
      paypal_v2: { shipping_address: { line1: '1 Main St', city: 'Seoul', country_code: 'KR' } },
    },
  }
  await call(page, 'loadIssueBillingKeyUI', request)
  await expect.poll(() => told(page)).toEqual([['loadIssueBillingKeyUI', undefined]])
  const issueName = newId('plan')
  await call(page, 'updateLoadIssueBillingKeyUIRequest', { ...request, issueName })
  await pressInPopup(page, 'paypal-rt')
  await expect
    .poll(() => told(page))
    .toContainEqual([
      'onIssueBillingKeySuccess',
      expect.objectContaining({ transactionType: 'ISSUE_BILLING_KEY', billingKey: expect.any(String) }),
    ])
  expect(sandbox.billingKeys().at(-1)?.gateway).toBe('paypal_v2')
})

test('isPortOneError and every error class recognize errors of the sandbox @own-device', async ({ page }) => {
  await serveForCdn(page)
  await page.goto(shop.url)
  const seen = await page.evaluate(async (storeId) => {
    const address = '/client.js'
    const client: Record<string, unknown> & {
      default: Record<string, (request: unknown) => Promise<unknown>>
    } = await import(/* @vite-ignore */ address)
    const kinds = {
      requestPayment: 'PaymentError',
      requestIssueBillingKey: 'IssueBillingKeyError',
      requestIssueBillingKeyAndPay: 'IssueBillingKeyAndPayError',
      requestIdentityVerification: 'IdentityVerificationError',
      loadPaymentUI: 'LoadPaymentUIError',
      loadIssueBillingKeyUI: 'LoadIssueBillingKeyUIError',
    }
    const results: unknown[] = []
    for (const [method, kind] of Object.entries(kinds)) {
      const error = await client.default[method]?.({
        storeId,
        channelKey: 'nope',
        uiType: 'PAYPAL_SPB',
      }).then(
        () => 'resolved',
        (reason: Error) => reason,
      )
      const named = client[kind]
      const is = client[`is${kind}`]
      results.push([
        method,
        typeof named === 'function' && error instanceof named,
        typeof is === 'function' && is(error) === true,
        error instanceof Error ? error.name : error,
      ])
    }
    return results
  }, sandbox.config.store.storeId)
  expect(seen).toEqual(
    [
      'requestPayment',
      'requestIssueBillingKey',
      'requestIssueBillingKeyAndPay',
      'requestIdentityVerification',
      'loadPaymentUI',
      'loadIssueBillingKeyUI',
    ].map((method) => [method, true, true, 'Error']),
  )
})
