import { expect, test, type BrowserContext } from '@playwright/test'
import { chromiumLaunch } from '../../../tools/browser.js'
import { blocksPopups, buildPage, openShop, type Shop, type Stalls } from './activation/shop.js'
import type { Report, Wish } from './activation/wish.js'

// A popup opens only during a click's short user activation. Playwright turns the popup blocker off; these tests keep it.
test.use({ launchOptions: { ...chromiumLaunch(), ignoreDefaultArgs: ['--disable-popup-blocking'] } })

let modules: ReadonlyMap<string, string>
let ownBlocker: boolean
test.beforeAll(async ({ browser }) => {
  modules = await buildPage()
  const context = await browser.newContext()
  ownBlocker = await blocksPopups(context)
  await context.close()
})

/** A page that is ready for the buyer and has no user activation left. */
const arrive = async (context: BrowserContext, wish: Wish, stalls?: Stalls): Promise<Shop> => {
  const shop = await openShop(context, modules, wish, ownBlocker, stalls)
  expect(await shop.next()).toEqual({ said: 'ready', active: false })
  return shop
}

const buy = async (shop: Shop): Promise<Extract<Report, { said: 'over' }>> => {
  await shop.click()
  const report = await shop.next()
  if (report.said !== 'over') throw new Error('the page was loaded again')
  return report
}

const inTheClick = { inClick: true, active: true, popup: true }

const prepared: readonly (readonly [string, Wish])[] = [
  ['a V2 request on a V2 channel', { channel: 'v2', call: 'requestPayment', prepare: true }],
  ['V1 parameters on a V1 channel', { channel: 'v1', call: 'requestPay', prepare: true }],
  ['a V2 request on a V1 channel, converted', { channel: 'v1', call: 'requestPayment', prepare: true }],
]

test.describe('prepared: the SDK is called in the click itself, and its window opens', () => {
  for (const [name, wish] of prepared) {
    test(name, async ({ context }) => {
      const shop = await arrive(context, wish)
      for (const _click of [1, 2]) {
        const { ending, opened } = await buy(shop)
        expect(opened).toMatchObject([inTheClick])
        expect(ending).toBe('completed')
      }
    })

    test(`${name}, with the guard against other tabs`, async ({ context }) => {
      const shop = await arrive(context, { ...wish, guard: true })
      for (const _click of [1, 2]) {
        const { ending, opened } = await buy(shop)
        expect(opened).toMatchObject([inTheClick])
        expect(ending).toBe('completed')
      }
    })
  }
})

test.describe("another tab's lock", () => {
  for (const [name, wish] of prepared)
    test(`${name}: the lock of a closed tab delays the call by a task but keeps the activation`, async ({
      context,
    }, info) => {
      const shop = await arrive(context, { ...wish, guard: true, mark: true })
      const { ending, opened } = await buy(shop)
      expect(opened).toMatchObject([{ inClick: false, active: true, popup: true }])
      expect(ending).toBe('completed')
      info.annotations.push({ type: 'click to SDK', description: `${opened[0]?.after.toFixed(1)} ms` })
    })
})

test('a payment that is open in another tab is not opened again', async ({ context }) => {
  const wish = { channel: 'v2', call: 'requestPayment', prepare: true, guard: true } as const
  const first = await arrive(context, { ...wish, silent: true })
  await first.click()
  expect(await first.next()).toEqual({ said: 'opened' })
  const second = await arrive(context, wish)
  await second.page.bringToFront()
  expect(await buy(second)).toEqual({ said: 'over', ending: 'in-progress', opened: [] })
})

test('V1 parameters on a V2 channel: the first click waits for the converters and keeps its activation', async ({
  context,
}) => {
  const shop = await arrive(context, { channel: 'v2', call: 'requestPay', prepare: true })
  const first = await buy(shop)
  expect(first.opened).toMatchObject([{ inClick: false, active: true, popup: true }])
  const second = await buy(shop)
  expect(second.opened).toMatchObject([inTheClick])
})

test.describe('the popup blocker is active', () => {
  for (const [name, wish] of prepared.slice(0, 2))
    test(`${name}: without prepare, the SDK arrives after the activation has expired`, async ({
      context,
    }) => {
      // In Chromium user activation lasts five seconds.
      const shop = await arrive(context, { ...wish, prepare: false }, { sdk: 5_500 })
      const { ending, opened } = await buy(shop)
      expect(opened).toMatchObject([{ inClick: false, active: false, popup: false }])
      expect(ending).toBe('popup-blocked')
      // Everything has loaded by now, so the next click opens the window.
      const again = await buy(shop)
      expect(again.opened).toMatchObject([inTheClick])
      expect(again.ending).toBe('completed')
    })
})
