import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { startSandbox, type Sandbox } from '../src/index.js'
import { v2Payment } from './requests.js'
import { openShop, type Shop } from './shop.js'

// PortOne's own npm client, unmodified: it injects its script from PortOne's host, and the sandbox answers for it.

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

const clientFolder = resolve(dirname(createRequire(import.meta.url).resolve('@portone/browser-sdk/v2')))
const cdn = 'https://cdn.portone.io/v2/browser-sdk.js'

const standInForCdn = async (page: Page): Promise<void> => {
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

test('pays', async ({ page, isMobile }) => {
  await standInForCdn(page)
  await page.goto(shop.url)
  const request = v2Payment(sandbox, 'inicis_v2', { redirectUrl: `${shop.url}/return` })
  await start(page, request)
  if (isMobile) {
    await page.getByTestId('pg-approve').click()
    await page.waitForURL(/\/return/)
    expect(new URL(page.url()).searchParams.get('paymentId')).toBe(request.paymentId)
  } else {
    await page.frameLocator('[data-testid=pg-frame]').getByTestId('pg-approve').click()
    expect(await result(page)).toMatchObject({ value: { paymentId: request.paymentId } })
  }
  expect(sandbox.payment(request.paymentId)?.status).toBe('PAID')
})

test('recognizes a refusal as its own PaymentError', async ({ page }) => {
  await standInForCdn(page)
  await page.goto(shop.url)
  await start(page, v2Payment(sandbox, 'inicis_v2', { totalAmount: 0.5 }))
  expect(await result(page)).toEqual({ recognized: true })
})
