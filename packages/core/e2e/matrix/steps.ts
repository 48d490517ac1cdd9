import type { FaultName } from '../../../sandbox/src/index.js'
import { channels, requestFor } from './requests.js'
import type { Dialect } from './settings.js'
import { pgWindow, ready, readyPages, settled, until, type World } from './world.js'

type Run = (world: World) => Promise<unknown>

const press =
  (testId: string): Run =>
  async (world) =>
    (await pgWindow(world)).getByTestId(testId).click()

/** Clicks `times` times in one tick; an overlay cannot intercept these clicks. */
const clickBehind =
  (selector: string, times: number): Run =>
  ({ page }) =>
    page.evaluate(
      ([id, count]) => {
        for (let index = 0; index < count; index += 1) document.querySelector<HTMLElement>(id)?.click()
      },
      [selector, times] as const,
    )

/** Another script of the page calls the SDK. */
const withSdk =
  (method: 'init' | 'deinit' | 'pay'): Run =>
  ({ page, sandbox, cell: { dialect, scenario }, id }) => {
    const kind = scenario.kind ?? 'frame'
    const request = {
      storeId: sandbox.config.store.storeId,
      ...requestFor(dialect, kind, 'pay', `${id}-other`),
      channelKey: channels[dialect][kind].channelKey,
    }
    return page.evaluate(
      ([global, name, input]) => {
        const sdk: Record<string, (...input: unknown[]) => unknown> = Reflect.get(window, global)
        if (name === 'init') sdk['init']?.('imp00000000')
        else if (name === 'deinit') sdk['deinit']?.()
        else void (sdk['requestPayment'] ?? sdk['request_pay'])?.(input, () => {})
      },
      [dialect === 'v1' ? 'IMP' : 'PortOne', method, request] as const,
    )
  }

const emit =
  (event: 'pageshow' | 'pagehide'): Run =>
  ({ page }) =>
    page.evaluate((name) => void dispatchEvent(new PageTransitionEvent(name, { persisted: true })), event)

const api = async ({ sandbox }: World, path: string, body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(sandbox.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  const answer: unknown = await response.json()
  return answer
}

/** Opens and pays the same payment outside this page. */
const payElsewhere: Run = async (world) => {
  const { cell, sandbox, id } = world
  const kind = cell.scenario.kind ?? 'frame'
  const { channelKey } = channels[cell.dialect][kind]
  const data = {
    ...requestFor(cell.dialect, kind, 'pay', id),
    channelKey,
    storeId: sandbox.config.store.storeId,
  }
  const before = sandbox.payments().length
  await (cell.dialect === 'v1'
    ? api(world, '/service/payments/prepare', {
        userCode: sandbox.config.store.userCode,
        data,
        device: 'pc',
        origin: world.shop.url,
      })
    : api(world, '/checkout/api/prepare/v2', { transactionType: 'PAYMENT', data }))
  await until(() => sandbox.payments().length > before, 'it is opened elsewhere')
  if (!(await sandbox.approve(id))) throw new Error('nothing to pay elsewhere')
}

/** The merchant's server registers another amount with PortOne. */
const registerAnotherAmount: Run = async (world) => {
  const { sandbox, cell, id } = world
  const { secrets } = sandbox.config
  if (cell.dialect === 'v2')
    return api(
      world,
      `/payments/${id}/pre-register`,
      { totalAmount: 1_000, taxFreeAmount: 0, currency: 'KRW' },
      { authorization: `PortOne ${secrets.apiSecret}` },
    )
  const answer = await api(world, '/api/v1/users/getToken', {
    imp_key: secrets.impKey,
    imp_secret: secrets.impSecret,
  })
  const token = JSON.stringify(answer).match(/"access_token":"([^"]+)"/)?.[1] ?? ''
  return api(world, '/api/v1/payments/prepare', { merchant_uid: id, amount: 1_000 }, { authorization: token })
}

const come =
  (act: Run): Run =>
  async (world) => {
    const before = readyPages(world.shop)
    await act(world)
    await ready(world, before)
  }

const newTab: Run = come(async (world) => {
  world.page = await world.context.newPage()
  world.tabs.push(world.page)
  await world.page.goto(world.shop.url)
})

/** Actions of buyers, browsers, networks and other scripts; a scenario is a list of these. */
export const steps = {
  // The buyer in the shop
  click: ({ page }) => page.click('#pay'),
  'double click': clickBehind('#pay', 2),
  'click ten times': clickBehind('#pay', 10),
  'click behind the window': clickBehind('#pay', 1),
  'click the other button': clickBehind('#other', 1),
  'press Enter': async ({ page }) => {
    await page.focus('#pay')
    await page.keyboard.press('Enter')
  },
  reload: come(({ page }) => page.reload()),
  'go back': come(({ page }) => page.goBack()),
  'open the shop again': come(({ page, shop }) => page.goto(shop.url)),
  'leave for another site': ({ page, sandbox }) => page.goto(`${sandbox.url}/sandbox`),
  'open another tab': newTab,
  'turn to the first tab': async (world) => {
    world.page = world.tabs[0] ?? world.page
  },
  'close the first tab': async ({ tabs }) => tabs[0]?.close({ runBeforeUnload: false }),
  'close this tab': async (world) => {
    await world.page.close()
    world.page = world.tabs[0] ?? world.page
  },

  'the page has loaded': ({ page }) => page.waitForLoadState('load'),
  'be home again': (world) =>
    until(
      () =>
        world.shop.reports.some(
          (report) =>
            (report.what === 'ready' && report.path === '/return') ||
            // Without a redirect URL the PG returns to the paying page.
            (report.what === 'returned' && report.outcome !== null),
        ),
      'the buyer is home',
    ),

  // The buyer in the PG's window
  'see the window': async (world) => (await pgWindow(world)).getByTestId('pg-approve').waitFor(),
  approve: press('pg-approve'),
  'approve twice': async (world) => (await pgWindow(world)).getByTestId('pg-approve').dblclick(),
  cancel: press('pg-cancel'),
  fail: press('pg-fail'),
  close: press('pg-close'),
  'close the popup': async (world) => {
    const popup = await pgWindow(world)
    await popup.getByTestId('pg-approve').waitFor()
    if ('close' in popup) await popup.close()
  },
  'finish in another tab': async (world) => {
    // After an app switch the system's browser opens the return URL in another tab.
    await world.page.getByTestId('pg-approve').waitFor()
    await world.sandbox.approve(world.id)
    const address = world.page.url()
    world.page = await world.context.newPage()
    world.tabs.push(world.page)
    await world.page.goto(address)
  },

  // PortOne and the merchant's server
  'it is approved without notice': async ({ sandbox, id }) => {
    if (!(await sandbox.approve(id))) throw new Error('no window to approve')
  },
  'it is paid elsewhere': payElsewhere,
  'another amount is registered': registerAnotherAmount,
  'the script comes': async ({ letScriptThrough }) => letScriptThrough(),
  'faults are over': async ({ sandbox }) => sandbox.clearFaults(),

  // Other scripts of the page
  'init again': withSdk('init'),
  deinit: withSdk('deinit'),
  'another script pays': withSdk('pay'),
  'messages come from elsewhere': ({ page }) =>
    page.evaluate(() => {
      for (const message of [
        { from: 'portone-sandbox', action: 'over' },
        '{"action":"done","data":{"success":true}}',
        'not json',
        null,
      ])
        window.postMessage(message, '*')
    }),
  'the shop unmounts': ({ page }) => page.evaluate(() => document.querySelector('#pay')?.remove()),

  // The browser
  'go offline': ({ context }) => context.setOffline(true),
  'come online': ({ context }) => context.setOffline(false),
  'the page is hidden and shown': ({ page }) =>
    page.evaluate(() => {
      for (const hidden of [true, false]) {
        Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
        document.dispatchEvent(new Event('visibilitychange'))
      }
    }),
  'the page is frozen': emit('pagehide'),
  'the page is restored': emit('pageshow'),
  'the journal is cleared': ({ page, shop }) =>
    page.url().startsWith(shop.url)
      ? page.evaluate(() => sessionStorage.clear())
      : page.addInitScript(() => sessionStorage.clear()),
  'every call has ended': (world) => settled(world),
  // Works offline and while another tab is paying.
  'the call of this page has ended': ({ page }) =>
    page.waitForFunction(() => Reflect.get(window, 'callsEnded') === 1),
} as const satisfies Readonly<Record<string, Run>>

export type Step =
  | keyof typeof steps
  | { readonly visit: string | Readonly<Record<Dialect, string>> }
  | { readonly fault: FaultName; readonly times?: number; readonly delay?: number }

export const take = async (world: World, step: Step): Promise<void> => {
  if (typeof step === 'string') await steps[step](world)
  else if ('visit' in step) {
    const before = readyPages(world.shop)
    const address = typeof step.visit === 'string' ? step.visit : step.visit[world.cell.dialect]
    await world.page.goto(new URL(world.fill(address), world.shop.url).href)
    await ready(world, before)
  } else world.sandbox.setFault(step.fault, step)
}
