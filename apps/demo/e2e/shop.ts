import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { devices, test as base, expect } from '@playwright/test'
import type { FrameLocator, Page } from '@playwright/test'
import type { Sandbox } from '@portone-checkout/sandbox'
import type * as Start from '../src/server/start.js'
import type { GatewayCode } from '../src/shop/orders.js'

export { expect }

/** On a phone the PG's window replaces the page. Where it must not, the mobile project uses a PC with a narrow viewport. */
export const pcBrowser = { userAgent: devices['Desktop Chrome'].userAgent, isMobile: false, hasTouch: false }

const built = resolve(import.meta.dirname, '..', 'dist')

/** The built shop, with its own sandbox and an in-memory database. */
const openShop = async (): Promise<Start.Shop> => {
  const file = resolve(built, 'server', 'start.js')
  if (!existsSync(file)) throw new Error('The demo is not built: run `pnpm build` first.')
  const { startShop }: typeof Start = await import(pathToFileURL(file).href)
  const settings = {
    host: '127.0.0.1',
    port: 0,
    sandboxPort: 0,
    proxies: 0,
    database: ':memory:',
    live: undefined,
  }
  return startShop(settings, resolve(built, 'site'), (message) => {
    process.stderr.write(`${message}\n`)
  })
}

export type End = 'approve' | 'cancel' | 'fail'

const answers = {
  'customer.fullName': '김네시',
  'customer.phoneNumber': '010-1234-5678',
  'customer.email': 'four@example.com',
} as const

/** A buyer, who uses only what is visible on the page. */
export class Buyer {
  constructor(
    readonly page: Page,
    private readonly isMobile: boolean,
  ) {}

  get widget() {
    return this.page.getByTestId('checkout')
  }
  get payButton() {
    return this.widget.locator('button[type=submit]')
  }
  get status() {
    return this.page.getByTestId('order-status')
  }

  /** Opens a checkout and waits until it can be paid. Returns the order's id. */
  async openCheckout(gateway: GatewayCode, address = '/checkout?product=moon-jar'): Promise<string> {
    const ordered = this.page.waitForResponse(/\/api\/(orders|subscriptions)$/)
    await this.page.goto(`${address}${address.includes('?') ? '&' : '?'}gateway=${gateway}`)
    const ticket: unknown = await (await ordered).json()
    await this.ready()
    const id: unknown =
      typeof ticket === 'object' && ticket !== null ? Reflect.get(ticket, 'paymentId') : undefined
    return typeof id === 'string' ? id : ''
  }

  async ready(): Promise<void> {
    await expect(this.payButton).toHaveAttribute('aria-busy', 'false')
  }

  async choose(method: string): Promise<void> {
    await this.widget.getByText(method, { exact: true }).click()
  }

  /** Fills in what the gateway requires on this device, and gives the consents. */
  async fill(): Promise<void> {
    for (const [name, value] of Object.entries(answers)) {
      const field = this.widget.locator(`input[name="${name}"]`)
      if ((await field.count()) > 0) await field.fill(value)
    }
    const consent = this.widget.getByRole('checkbox').last()
    if (!(await consent.isChecked())) await this.widget.getByText('주문 내용을 확인했으며').click()
  }

  /** Presses pay and returns the PG's window: frame, popup or page. */
  async pay(gateway: GatewayCode): Promise<Page | FrameLocator> {
    // Hecto's windows are popups on PC.
    const opensPopup = gateway.startsWith('settle') && !this.isMobile
    const popup = opensPopup ? this.page.waitForEvent('popup') : undefined
    await this.payButton.click()
    if (popup) return popup
    if (this.isMobile) {
      await this.page.waitForURL(/\/pg\//)
      return this.page
    }
    // V1 keeps a hidden frame for every gateway besides the visible one.
    const window = this.page.locator('iframe:visible').contentFrame()
    // Only then the sandbox has the payment.
    await window.getByTestId('pg-approve').waitFor()
    return window
  }

  async end(window: Page | FrameLocator, how: End): Promise<void> {
    await window.getByTestId(`pg-${how}`).click()
  }

  async buy(gateway: GatewayCode, how: End, address?: string): Promise<string> {
    const id = await this.openCheckout(gateway, address)
    await this.fill()
    await this.end(await this.pay(gateway), how)
    return id
  }

  async expectStatus(status: string): Promise<void> {
    await this.page.waitForURL(/\/orders\//)
    await expect(this.status).toHaveAttribute('data-status', status)
  }

  async timeline(): Promise<readonly (string | null)[]> {
    const items = await this.page.getByTestId('timeline').getByRole('listitem').all()
    return Promise.all(items.map((item) => item.getAttribute('data-type')))
  }
}

interface Fixtures {
  readonly buyer: Buyer
  /** Fails a test when a script throws or the Content-Security-Policy blocks something. */
  readonly quiet: undefined
}
interface WorkerFixtures {
  readonly shop: Start.Shop
  readonly sandbox: Sandbox
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  shop: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names out of this pattern
    async ({}, use) => {
      const shop = await openShop()
      await use(shop)
      await shop.close()
    },
    { scope: 'worker' },
  ],
  sandbox: [
    async ({ shop }, use) => {
      const { sandbox } = shop.portone
      if (!sandbox) throw new Error('The shop has no sandbox.')
      await use(sandbox)
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ shop }, use) => {
    await use(shop.url)
  },
  buyer: async ({ page, isMobile }, use) => {
    await use(new Buyer(page, isMobile))
  },
  quiet: [
    async ({ context }, use) => {
      const complaints: string[] = []
      context.on('weberror', (error) => complaints.push(String(error.error())))
      context.on('console', (message) => {
        if (/Content.Security.Policy|Refused to/i.test(message.text())) complaints.push(message.text())
      })
      await use(undefined)
      expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

export const payGateways = ['html5_inicis', 'settle', 'settle_acc', 'inicis_v2', 'kpn'] as const
export const billingGateways = ['html5_inicis', 'settle_acc', 'inicis_v2', 'kpn'] as const
