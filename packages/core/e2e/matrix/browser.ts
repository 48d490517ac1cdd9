import { devices, type BrowserContext } from '@playwright/test'
import type { Browser } from './settings.js'
import type { Cell } from './scenario.js'

/**
 * Playwright's browser options for a cell. Only the user agent is set: PortOne detects the device by it alone, and not
 * every engine can emulate more of a phone.
 */
export const browserFor = ({ scenario: { userAgent }, device }: Cell) => {
  const { userAgent: usual, viewport } = devices[device === 'pc' ? 'Desktop Chrome' : 'Pixel 7'] ?? {}
  return { userAgent: userAgent ?? usual, viewport }
}

/** Init scripts, run in every page before its own scripts. */
const restrictions: Readonly<Record<Browser, () => void>> = {
  'popups blocked': () => {
    window.open = () => null
  },
  'popups blocked once': () => {
    const own = window.open
    let blocked = true
    window.open = (...input) => {
      if (!blocked) return own(...input)
      blocked = false
      return null
    }
  },
  'storage refused': () => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  },
  'storage full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  },
  'no locks': () => {
    Reflect.deleteProperty(Navigator.prototype, 'locks')
  },
}

export const prepareBrowser = async (
  context: BrowserContext,
  wanted: readonly Browser[] = [],
): Promise<void> => {
  for (const name of wanted) await context.addInitScript(restrictions[name])
}
