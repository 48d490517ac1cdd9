import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { startSandbox, type Sandbox } from '../src/index.js'
import { textAt } from '../src/common/json.js'
import { v1Payment, v2Payment } from './requests.js'

let sandbox: Sandbox
test.beforeAll(async () => {
  sandbox = await startSandbox()
})
test.afterAll(() => sandbox.close())

const prepare = async (version: 'v1' | 'v2', body: object): Promise<string> => {
  const response = await fetch(`${sandbox.url}/checkout/api/prepare/${version}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ deviceInfo: { platformType: 'PLATFORM_TYPE_MOBILE' }, ...body }),
  })
  return sandbox.url + (textAt(await response.json(), 'windowPath') ?? '')
}
const userCode = 'imp00000000'

const windows: readonly {
  readonly name: string
  readonly open: () => Promise<string>
  readonly shows: string
}[] = [
  {
    name: 'card',
    open: () => prepare('v2', { transactionType: 'PAYMENT', data: v2Payment(sandbox, 'inicis_v2') }),
    shows: '129,000원',
  },
  {
    name: 'card in USD, in English',
    open: () =>
      prepare('v2', {
        transactionType: 'PAYMENT',
        data: v2Payment(sandbox, 'inicis_v2', { currency: 'USD', totalAmount: 1420, locale: 'EN_US' }),
      }),
    shows: '$14.20',
  },
  {
    name: 'virtual account',
    open: () =>
      prepare('v2', {
        transactionType: 'PAYMENT',
        data: v2Payment(sandbox, 'kpn', { payMethod: 'VIRTUAL_ACCOUNT' }),
      }),
    shows: '129,000원',
  },
  {
    name: 'billing key',
    open: () =>
      prepare('v2', {
        transactionType: 'ISSUE_BILLING_KEY',
        data: {
          storeId: sandbox.config.store.storeId,
          channelKey: 'channel-key-sandbox-kpn',
          billingKeyMethod: 'CARD',
          issueName: '월 정기 구독',
          displayAmount: 9900,
          currency: 'KRW',
          customer: { customerId: 'member1', fullName: '홍길동' },
        },
      }),
    shows: '9,900원',
  },
  {
    name: 'V1 transfer',
    open: () => prepare('v1', { userCode, data: v1Payment('settle_acc') }),
    shows: '129,000원',
  },
]

test('the identity window is accessible and has no overflow', async ({ page }) => {
  const data = {
    storeId: sandbox.config.store.storeId,
    channelKey: 'channel-key-sandbox-danal',
    identityVerificationId: 'identity-1',
  }
  await page.goto(await prepare('v2', { transactionType: 'IDENTITY_VERIFICATION', data }))
  await expect(page.getByTestId('pg-person-name')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)
})

for (const { name, open, shows } of windows) {
  test(`the ${name} window is accessible and has no overflow`, async ({ page }) => {
    const problems: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    await page.goto(await open())
    await expect(page.getByTestId('pg-amount')).toHaveText(shows)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations).toEqual([])
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(overflow).toBeLessThanOrEqual(0)
    expect(problems).toEqual([])
  })
}
