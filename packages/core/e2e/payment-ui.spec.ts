import { expect, test, type Page } from '@playwright/test'
import { rolldown } from 'rolldown'
import { fileURLToPath } from 'node:url'
import { startSandbox, type Sandbox } from '../../sandbox/src/index.js'
import { openShop, visit, type Shop } from '../../sandbox/e2e/shop.js'

// PayPal's buttons, drawn by our checkout through the sandbox's SDKs, without fakes written for this test.

const dist = (path: string): string => fileURLToPath(new URL(`../dist/${path}`, import.meta.url))
const entry = `
  import { createPaymentUI } from ${JSON.stringify(dist('index.js'))}
  import { paypalV2 as v1 } from ${JSON.stringify(dist('gateways/v1.js'))}
  import { paypalV2 as v2 } from ${JSON.stringify(dist('gateways/v2.js'))}
  globalThis.outcomes = []
  globalThis.draw = async (dialect, keys, method, request) => {
    const channel = { gateway: dialect === 'v1' ? v1 : v2, ...keys }
    const ui = createPaymentUI({ channel, redirectUrl: '/return', onOutcome: (outcome) => outcomes.push(outcome) })
    await ui[method](request)
  }`

let script: string
let sandbox: Sandbox
let shop: Shop
test.beforeAll(async () => {
  const bundle = await rolldown({
    input: 'entry',
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === 'entry' ? '\0entry' : undefined),
        load: (source) => (source === '\0entry' ? entry : undefined),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false })
  await bundle.close()
  script = output[0].code
  ;[sandbox, shop] = await Promise.all([startSandbox(), openShop()])
})
test.afterAll(async () => {
  await Promise.all([sandbox.close(), shop.close()])
})

const draw = async (page: Page, dialect: 'v1' | 'v2', method: string, request: object): Promise<void> => {
  await visit(page, shop, dialect === 'v1' ? sandbox.v1ScriptUrl : sandbox.v2ScriptUrl)
  await page.addScriptTag({ content: script })
  const { storeId, userCode } = sandbox.config.store
  const keys =
    dialect === 'v1'
      ? { userCode, channelKey: 'channel-key-sandbox-v1-paypal-v2' }
      : { storeId, channelKey: 'channel-key-sandbox-paypal-v2' }
  await page.evaluate(
    (given) => {
      const run: unknown = Reflect.get(window, 'draw')
      return typeof run === 'function' ? Promise.resolve(run(...given)) : undefined
    },
    [dialect, keys, method, request],
  )
}

const press = async (page: Page, kind: 'paypal-spb' | 'paypal-rt', button: string): Promise<void> => {
  const opened = page.context().waitForEvent('page')
  await page.locator(`[data-portone-ui-type=${kind}]`).getByTestId('portone-ui-button').click()
  await (await opened).getByTestId(button).click()
}

const outcomes = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(window, 'outcomes') as unknown)

for (const dialect of ['v1', 'v2'] as const) {
  test(`${dialect}: one press is canceled, the next one pays`, async ({ page }) => {
    const paymentId = `order${dialect}${Date.now()}`
    await draw(page, dialect, 'loadPaymentUI', {
      uiType: 'PAYPAL_SPB',
      paymentId,
      orderName: 'Oak chair',
      totalAmount: 1420,
      currency: 'USD',
    })
    await press(page, 'paypal-spb', 'pg-cancel')
    await expect.poll(() => outcomes(page)).toMatchObject([{ status: 'canceled', paymentId }])
    await press(page, 'paypal-spb', 'pg-approve')
    await expect
      .poll(() => outcomes(page))
      .toMatchObject([{ status: 'canceled' }, { status: 'completed', paymentId }])
    expect(sandbox.payment(paymentId)).toMatchObject({ status: 'PAID', total: 1420, currency: 'USD' })
  })

  test(`${dialect}: a billing key`, async ({ page }) => {
    const before = sandbox.billingKeys().length
    await draw(page, dialect, 'loadIssueBillingKeyUI', {
      uiType: 'PAYPAL_RT',
      issueId: `issue${dialect}${Date.now()}`,
      customer: { customerId: 'buyer-1' },
      bypass: { paypal_v2: { shipping_address: { line1: '1 Main St', city: 'Seoul', country_code: 'KR' } } },
    })
    await press(page, 'paypal-rt', 'pg-approve')
    await expect.poll(() => outcomes(page)).toMatchObject([{ status: 'completed' }])
    expect(sandbox.billingKeys()).toHaveLength(before + 1)
  })
}
