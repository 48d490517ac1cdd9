import { existsSync } from 'node:fs'

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

/** The Chromium to drive: `CHROMIUM_PATH`, else one of the system; undefined leaves the choice to Playwright's own. */
export const chromiumPath = (): string | undefined => {
  const fromEnvironment = process.env['CHROMIUM_PATH']
  if (fromEnvironment) return fromEnvironment
  return systemChromiums.find((path) => existsSync(path))
}

/** Launch options shared by vitest's browser mode and Playwright. */
export const chromiumLaunch = (): { args: string[]; executablePath?: string } => {
  const executablePath = chromiumPath()
  return { args: [...chromiumFlags], ...(executablePath === undefined ? {} : { executablePath }) }
}
