// @ts-check
// Plain JavaScript, because the scripts that run before anything is built need it too.
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Flags for a headless Chromium in a container: no sandbox (root), no GPU, no calls home. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const systemChromiums = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where Playwright keeps the browser that `playwright install` brought, if it did. */
const playwrightChromium = () => {
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** The Chromium to drive, in the README's order: an environment variable, Playwright's own, the system's. */
export const chromiumPath = () =>
  process.env['CHROMIUM_PATH'] || playwrightChromium() || systemChromiums.find((path) => existsSync(path))

/**
 * Launch options shared by vitest's browser mode and Playwright.
 * @returns {{ args: string[], executablePath?: string }}
 */
export const chromiumLaunch = () => {
  const executablePath = chromiumPath()
  return { args: [...chromiumFlags], ...(executablePath === undefined ? {} : { executablePath }) }
}

/** A Firefox that Playwright can drive by WebDriver BiDi, if there is one: Debian's ESR, or the one that is named. */
export const firefoxPath = () =>
  process.env['FIREFOX_PATH'] || ['/usr/bin/firefox-esr'].find((path) => existsSync(path))
