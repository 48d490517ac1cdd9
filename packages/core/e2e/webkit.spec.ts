import { devices, expect } from '@playwright/test'
import { test } from './webkit/buyer.js'

// WebKit opens a window only while it handles the buyer's click. Promises, timers and script loading extend that for a
// second; network responses, locks and frame loads do not. `userActivation` does not reflect this.

const iPhone = devices['iPhone 15']?.userAgent

const failed = { status: 'failed' }
const canceled = { status: 'canceled' }
const completed = { status: 'completed' }
const redirecting = { status: 'redirecting' }
const blocked = { error: 'popup-blocked' }
const busy = { error: 'in-progress' }

for (const dialect of ['v1', 'v2'] as const)
  test.describe(dialect, () => {
    test('a frame: failed, canceled, paid', async ({ visit, sandbox }) => {
      const buyer = await visit({ dialect })
      await buyer.click('#pay')
      await buyer.pressInFrame('pg-fail')
      expect(await buyer.endings(1)).toMatchObject([failed])
      await buyer.click('#pay')
      await buyer.pressInFrame('pg-cancel')
      expect(await buyer.endings(2)).toMatchObject([failed, canceled])
      await buyer.click('#pay')
      await buyer.pressInFrame('pg-approve')
      expect(await buyer.endings(3)).toMatchObject([failed, canceled, completed])
      expect(sandbox.payment(buyer.id)?.status).toBe('PAID')
    })

    test('a window opens only in a prepared click; two clicks in a tick open one window', async ({
      visit,
      sandbox,
    }) => {
      const buyer = await visit({ dialect, kind: 'popup', habits: ['tab guard'] })
      const isBlocked = () => buyer.run('return window.open("about:blank") === null')
      expect(await isBlocked()).toBe(true)

      await buyer.framesLoaded()
      // The buyer's click, and a second one in the same task.
      await buyer.run('pay.addEventListener("click", () => pay.click(), { once: true })')
      await buyer.click('#pay')
      await buyer.turnToPopup()
      await buyer.closeWindow()
      await buyer.turnToShop()
      expect(await buyer.endings(2)).toMatchObject([canceled, busy])
      expect(await isBlocked()).toBe(true)

      await buyer.framesLoaded()
      await buyer.click('#pay')
      await buyer.turnToPopup()
      await buyer.click('[data-testid=pg-approve]')
      await buyer.turnToShop()
      const endings = await buyer.endings(3)
      expect(endings.at(-1)).toMatchObject(completed)
      expect(sandbox.payment(buyer.id)?.status).toBe('PAID')
    })

    test('without prepare, the SDK arrives after the click', async ({ visit, sandbox }) => {
      const buyer = await visit({
        dialect,
        kind: 'popup',
        habits: ['unprepared'],
        faults: { 'global-late': { delay: 1_500, times: 1 } },
      })
      await buyer.click('#pay')
      // It opens when its frames have loaded, which is after the click: the window is blocked and the buyer is told.
      if (dialect === 'v1') await buyer.acceptAlert()
      expect(await buyer.endings(1)).toMatchObject([blocked])
      expect(await buyer.windows()).toHaveLength(1)
      // Meanwhile V1 rebuilds its frames; V2 reloads its driver, and script loading keeps the next click valid.
      await new Promise((resolve) => setTimeout(resolve, 1_500))
      await buyer.click('#pay')
      await buyer.turnToPopup()
      await buyer.click('[data-testid=pg-approve]')
      await buyer.turnToShop()
      expect(await buyer.endings(2)).toMatchObject([blocked, completed])
      expect(sandbox.payment(buyer.id)?.status).toBe('PAID')
    })

    test('an iPhone: redirect, back without paying, redirect again, and return', async ({
      visit,
      sandbox,
      shop,
    }) => {
      const buyer = await visit({ dialect, userAgent: iPhone })
      await buyer.run('addEventListener("pageshow", ({ persisted }) => { window.wasKept = persisted })')
      await buyer.click('#pay')
      await buyer.see('[data-testid=pg-approve]')
      await buyer.back()
      await buyer.see('#pay')
      // Restored from the back-forward cache, the page no longer waits for the payment.
      await expect.poll(() => buyer.run('return [window.wasKept, window.isBusy()]')).toEqual([true, false])
      await buyer.click('#pay')
      await buyer.click('[data-testid=pg-approve]')
      expect(await buyer.returns(1)).toMatchObject([completed])
      await buyer.comeAgain()
      expect(await buyer.returns(2)).toMatchObject([completed, completed])
      expect(await buyer.endings(2)).toMatchObject([redirecting, redirecting])
      expect(await buyer.url()).toBe(`${shop.url}/return?cart=7`)
      expect(sandbox.payment(buyer.id)?.status).toBe('PAID')
    })
  })
