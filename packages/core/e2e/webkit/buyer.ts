import { expect } from '@playwright/test'
import { webkit } from '../../../../tools/webkit.js'
import { test as base } from '../matrix/fixtures.js'
import { setScene, type Conditions } from '../matrix/scene.js'
import type { Dialect, Report } from '../matrix/settings.js'
import { openBrowser, type Session } from './driver.js'

/** A buyer in WebKit, on the shop's page. */
export interface Buyer extends Session {
  /** The `paymentId` or `merchant_uid`. */
  readonly id: string
  /** Waits until `count` calls have ended, and returns their outcomes in the order of the calls. */
  endings(calls: number): Promise<readonly unknown[]>
  /** Waits until `count` return pages have read a result, and returns the results. */
  returns(pages: number): Promise<readonly unknown[]>
  /** Opens the shop's page again, in the same tab. */
  comeAgain(): Promise<void>
  /** Presses a button in the PG's frame. */
  pressInFrame(testId: string): Promise<void>
  /** Switches to the PG's window, which must be the only one. */
  turnToPopup(): Promise<void>
  /** Switches to the shop when the PG's window has closed. */
  turnToShop(): Promise<void>
  /** Waits for V1's frames. V1 builds them in `init` and after every outcome, and cannot open a window before. */
  framesLoaded(): Promise<void>
}

const quickly = { intervals: [10, 20, 20, 50, 50, 100], timeout: 7_000 }

const selected = (testId: string): string => `[data-testid=${testId}]`

const reported = <W extends Report['what']>(reports: readonly Report[], what: W) =>
  reports.filter((report): report is Extract<Report, { what: W }> => report.what === what)

/** Runs before any frame loads. */
const marksFrames = `<script>
  document.addEventListener('load', ({ target }) => { target.dataset.loaded = '' }, true)
</script>`

const buyerIn = async (session: Session, reports: readonly Report[], id: string): Promise<Buyer> => {
  const [own = ''] = await session.windows()
  const wait = (what: Report['what'], count: number): Promise<void> =>
    expect
      .poll(() => reported(reports, what).length, { ...quickly, message: `${what}, so often` })
      .toBe(count)
  await wait('ready', 1)
  return {
    ...session,
    id,
    endings: async (calls) => {
      await wait('ended', calls)
      return reported(reports, 'ended')
        .toSorted((one, other) => one.page - other.page || one.call - other.call)
        .map(({ ending }) => ending)
    },
    returns: async (pages) => {
      await wait('returned', pages)
      return reported(reports, 'returned').map(({ outcome }) => outcome)
    },
    comeAgain: async () => {
      const before = reported(reports, 'ready').length
      await session.reload()
      await wait('ready', before + 1)
    },
    pressInFrame: async (testId) => {
      const ended = reported(reports, 'ended').length
      const press = async () => {
        await session.enterFrame()
        await session.enterFrame(selected('pg-frame'))
        await session.click(selected(testId))
        await session.enterFrame()
        await expect
          .poll(() => reported(reports, 'ended').length, { ...quickly, timeout: 2_000 })
          .toBe(ended + 1)
      }
      // A click while the frame is painted is lost, so click again until the button is gone.
      await press().catch(press)
    },
    turnToPopup: async () => {
      await expect.poll(() => session.windows(), { ...quickly, message: 'a window opens' }).toHaveLength(2)
      await session.turnTo((await session.windows()).find((window) => window !== own) ?? '')
      await session.see(selected('pg-approve'))
    },
    turnToShop: async () => {
      await expect.poll(() => session.windows(), { ...quickly, message: 'the window closes' }).toEqual([own])
      await session.turnTo(own)
    },
    framesLoaded: () =>
      expect
        .poll(() => session.run('return document.querySelectorAll(".imp-frame:not([data-loaded])").length'), {
          ...quickly,
          message: 'frames that load',
        })
        .toBe(0),
  }
}

interface Visit extends Conditions {
  readonly dialect: Dialect
}

export const test = base.extend<{ visit: (visit: Visit) => Promise<Buyer> }>({
  visit: async ({ sandbox, shop }, use) => {
    const found = webkit()
    if (found === undefined) throw new Error('No WebKit: WebKitWebDriver, MiniBrowser and xvfb-run')
    const sessions: Session[] = []
    await use(async ({ dialect, ...scenario }) => {
      const { id } = setScene({ scenario: { ...scenario, head: marksFrames }, dialect }, { sandbox, shop })
      const session = await openBrowser(found, { userAgent: scenario.userAgent })
      sessions.push(session)
      await session.go(shop.url)
      return buyerIn(session, shop.reports, id)
    })
    for (const session of sessions) await session.end()
    expect(reported(shop.reports, 'uncaught')).toEqual([])
  },
})
