// @ts-check
// Plain JavaScript, because the scripts that run before anything is built need it too.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright'

/** Flags for a headless Chromium in a container: no sandbox (root), no GPU, no background requests to Google. */
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

/** The browser installed by `playwright install`, if there is one. */
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

/** The first Firefox version whose WebDriver BiDi has `network.addDataCollector`, which Playwright needs. */
const leastFirefox = 143

const isRecent = (/** @type {string} */ path) => {
  try {
    const version = execFileSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
    return Number(/(\d+)\./.exec(version)?.[1]) >= leastFirefox
  } catch {
    return false
  }
}

/** @type {string | undefined} */
let knownFirefox

/** A Firefox that Playwright can drive by WebDriver BiDi, if there is one: `FIREFOX_PATH`, or Debian's ESR. */
export const firefoxPath = () => {
  // Workers inherit the result, since checking the version starts a process.
  knownFirefox ??=
    process.env['FIREFOX_FOUND'] ??
    [process.env['FIREFOX_PATH'] || '/usr/bin/firefox-esr'].find(isRecent) ??
    ''
  process.env['FIREFOX_FOUND'] = knownFirefox
  return knownFirefox || undefined
}
