import { expect, test, type BrowserContext } from '@playwright/test'
import { chromiumLaunch } from '../../../tools/browser.js'
import { blocksPopups, buildPage, openShop, type Shop, type Stalls } from './activation/shop.js'
import type { Report, Wish } from './activation/wish.js'

// A window opens only for a click, and only while that click is fresh. Playwright turns the blocker off; here it stays.
test.use({ launchOptions: { ...chromiumLaunch(), ignoreDefaultArgs: ['--disable-popup-blocking'] } })

let modules: ReadonlyMap<string, string>
let ownBlocker: boolean
test.beforeAll(async ({ browser }) => {
  modules = await buildPage()
  const context = await browser.newContext()
  ownBlocker = await blocksPopups(context)
  await context.close()
})

/** A page that is ready for the buyer, and has no gesture of anybody's to spend. */
const arrive = async (context: BrowserContext, wish: Wish, stalls?: Stalls): Promise<Shop> => {
  const shop = await openShop(context, modules, wish, ownBlocker, stalls)
  expect(await shop.next()).toEqual({ said: 'ready', active: false })
  return shop
}

const buy = async (shop: Shop): Promise<Extract<Report, { said: 'over' }>> => {
  await shop.click()
  const report = await shop.next()
  if (report.said !== 'over') throw new Error('the page began anew')
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

    test(`${name}, guarded against other tabs`, async ({ context }) => {
      const shop = await arrive(context, { ...wish, guard: true })
      for (const _click of [1, 2]) {
        const { ending, opened } = await buy(shop)
        expect(opened).toMatchObject([inTheClick])
        expect(ending).toBe('completed')
      }
    })
  }
})

test.describe('a mark of another tab', () => {
  for (const [name, wish] of prepared)
    test(`${name}: a tab that is gone costs the task, not the click`, async ({ context }, info) => {
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

test('V1 parameters on a V2 channel: the first click waits for the converters, and is not lost by it', async ({
  context,
}) => {
  const shop = await arrive(context, { channel: 'v2', call: 'requestPay', prepare: true })
  const first = await buy(shop)
  expect(first.opened).toMatchObject([{ inClick: false, active: true, popup: true }])
  const second = await buy(shop)
  expect(second.opened).toMatchObject([inTheClick])
})

test.describe('the blocker is at work', () => {
  for (const [name, wish] of prepared.slice(0, 2))
    test(`${name}: not prepared, the SDK comes when the click is stale`, async ({ context }) => {
      // Chromium holds a click fresh for five seconds.
      const shop = await arrive(context, { ...wish, prepare: false }, { sdk: 5_500 })
      const { ending, opened } = await buy(shop)
      expect(opened).toMatchObject([{ inClick: false, active: false, popup: false }])
      expect(ending).toBe('popup-blocked')
      // What was loaded by then is at hand: the next click opens.
      const again = await buy(shop)
      expect(again.opened).toMatchObject([inTheClick])
      expect(again.ending).toBe('completed')
    })
})
