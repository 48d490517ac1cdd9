import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { startSandbox, type Sandbox } from '../src/index.js'
import { v1Payment, v2Payment } from './requests.js'
import { callV2, openShop, visit, type Shop } from './shop.js'

// The control page: switches, lists and buttons; strict CSP, keyboard, both languages, mobile and PC.

let sandbox: Sandbox
let shop: Shop
test.beforeAll(async () => {
  sandbox = await startSandbox()
  shop = await openShop()
})
test.beforeEach(() => sandbox.reset())
test.afterAll(async () => {
  await Promise.all([sandbox.close(), shop.close()])
})

/** Opens the control page and collects its errors. */
const openControl = async (page: Page, language: 'ko' | 'en' = 'ko'): Promise<string[]> => {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(`${sandbox.url}/sandbox/control?lang=${language}`)
  await expect(page.locator('[data-count=faults]')).not.toBeEmpty()
  return problems
}

/** Opens a payment window without a shop page. */
const prepare = async (body: object): Promise<void> => {
  const version = 'transactionType' in body ? 'v2' : 'v1'
  const response = await fetch(`${sandbox.url}/checkout/api/prepare/${version}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
}

const section = (page: Page, name: string) => page.getByRole('region', { name, exact: false })

for (const language of ['ko', 'en'] as const)
  test(`is accessible, has no overflow and violates no CSP, ${language}`, async ({ page }) => {
    const account = v2Payment(sandbox, 'kpn', { payMethod: 'VIRTUAL_ACCOUNT' })
    await prepare({ transactionType: 'PAYMENT', data: account })
    await sandbox.approve(account.paymentId)
    await prepare({ transactionType: 'PAYMENT', data: v2Payment(sandbox, 'inicis_v2') })
    await prepare({ userCode: sandbox.config.store.userCode, data: v1Payment('settle_acc') })
    sandbox.setFault('prepare-500', { times: 2, id: 'order-1', dialect: 'v2' })
    const problems = await openControl(page, language)
    await expect(page.getByTestId('control-approve')).toHaveCount(2)
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
    // Both languages have the same elements, so the full check runs in one.
    const { violations } = await (language === 'ko'
      ? new AxeBuilder({ page }).analyze()
      : new AxeBuilder({ page }).withRules(['button-name', 'label', 'html-has-lang', 'link-name']).analyze())
    expect(violations).toEqual([])
  })

test('has enough contrast in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  sandbox.setFault('prepare-500', { times: 2, id: 'order-1', dialect: 'v2' })
  await prepare({ transactionType: 'PAYMENT', data: v2Payment(sandbox, 'inicis_v2') })
  await openControl(page)
  await expect(page.getByTestId('control-approve')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  expect(violations).toEqual([])
})

test('a fault switched on by keyboard affects the shop, within its limits @own-device', async ({
  page,
  context,
}) => {
  await openControl(page, 'en')
  await page.getByLabel('How often').selectOption('1')
  await page.getByLabel('Version').selectOption('v2')
  await page.getByRole('switch', { name: 'prepare-400' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('status')).toHaveText('Switched on: prepare-400')
  await expect(page.locator('[data-fault=prepare-400] .limit')).toHaveText('×1 V2')
  expect(sandbox.faults()).toEqual(['prepare-400'])

  const buyer = await context.newPage()
  await visit(buyer, shop, sandbox.v2ScriptUrl)
  await callV2(buyer, 'requestPayment', v2Payment(sandbox, 'inicis_v2'))
  await buyer.waitForFunction(() => Reflect.get(window, 'settledResult') !== undefined)
  await page.bringToFront()
  // The fault is used up, and the page updates without a reload.
  await expect(page.getByRole('switch', { name: 'prepare-400' })).not.toBeChecked()

  await page.getByRole('switch', { name: 'driver-404' }).check()
  await expect(page.getByText('1 on', { exact: true })).toBeVisible()
  await page.getByRole('switch', { name: 'driver-404' }).uncheck()
  await expect.poll(() => sandbox.faults()).toEqual([])
})

test('searches faults by their text @own-device', async ({ page }) => {
  await openControl(page)
  await page.getByRole('searchbox').fill('팝업')
  await page.getByRole('searchbox').fill('window.open')
  await expect(page.getByRole('switch')).toHaveCount(1)
  await expect(page.getByRole('switch', { name: 'popup-blocked' })).toBeVisible()
  await page.getByRole('searchbox').fill('nothing like it')
  await expect(page.getByText('찾는 장애가 없습니다.')).toBeVisible()
})

for (const [button, status] of [
  ['control-approve', 'PAID'],
  ['control-fail', 'FAILED'],
  ['control-cancel', 'FAILED'],
] as const)
  test(`${button}: ${status}`, async ({ page }) => {
    const request = v2Payment(sandbox, 'inicis_v2')
    await prepare({ transactionType: 'PAYMENT', data: request })
    await openControl(page)
    await page.getByTestId(button).click()
    await expect(section(page, '열린 결제창').getByText('열린 결제창이 없습니다.')).toBeVisible()
    await expect(section(page, '결제').getByText(status).first()).toBeVisible()
    expect(sandbox.payment(request.paymentId)?.status).toBe(status)
  })

test('deposits to a virtual account; lists billing keys and webhooks @own-device', async ({ page }) => {
  sandbox.setWebhookUrls({ v2: `${shop.url}/webhook` })
  const request = v2Payment(sandbox, 'kpn', { payMethod: 'VIRTUAL_ACCOUNT' })
  await prepare({ transactionType: 'PAYMENT', data: request })
  await sandbox.approve(request.paymentId)
  await openControl(page, 'en')
  await page.getByTestId('control-deposit').click()
  await expect.poll(() => sandbox.payment(request.paymentId)?.status).toBe('PAID')
  await expect(section(page, 'Webhooks').getByText('Transaction.Paid').first()).toBeVisible()
  await prepare({
    transactionType: 'ISSUE_BILLING_KEY',
    data: {
      storeId: sandbox.config.store.storeId,
      channelKey: 'channel-key-sandbox-kpn',
      billingKeyMethod: 'CARD',
      customer: { customerId: 'member1', fullName: '홍길동' },
    },
  })
  await page.getByTestId('control-approve').click()
  await expect(section(page, 'Billing keys').getByText('Active')).toBeVisible()
  sandbox.setWebhookUrls({})
})

test('asks before a reset @own-device', async ({ page }) => {
  sandbox.setFault('script-404')
  await openControl(page)
  page.once('dialog', (dialog) => void dialog.dismiss())
  await page.getByRole('button', { name: '모두 초기화' }).click()
  expect(sandbox.faults()).toEqual(['script-404'])
  page.once('dialog', (dialog) => void dialog.accept())
  await page.getByRole('button', { name: '모두 초기화' }).click()
  await expect.poll(() => sandbox.faults()).toEqual([])
})

test('a page of another origin can neither read the state nor switch faults @own-device', async ({
  page,
}) => {
  await page.goto(shop.url)
  const tried = await page.evaluate(async (base) => {
    const attempt = async (path: string, init: RequestInit): Promise<string> => {
      try {
        const response = await fetch(`${base}/sandbox/${path}`, init)
        return `${response.type} ${String(response.status)}`
      } catch {
        return 'blocked'
      }
    }
    return [
      await attempt('state', {}),
      await attempt('faults', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '"script-404"',
      }),
      await attempt('faults', { method: 'POST', mode: 'no-cors', body: '"script-404"' }),
      await attempt('reset', { method: 'DELETE' }),
    ]
  }, sandbox.url)
  expect(tried).toEqual(['blocked', 'blocked', 'opaque 0', 'blocked'])
  expect(sandbox.faults()).toEqual([])
})
