// @ts-check
// WebKitGTK, Safari's engine on Linux, driven by its own WebDriver on a virtual display.
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @param {string} name */
const onPath = (name) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))

/** @param {string} folder */
const entries = (folder) => (existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [])

/** Debian keeps it in the folder of its machine's architecture, Fedora in /usr/libexec. */
const miniBrowser = () =>
  ['/usr/lib', '/usr/libexec']
    .flatMap((folder) => [folder, ...(folder === '/usr/lib' ? entries(folder) : [])])
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((api) => join(folder, api)),
    )
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path))

/**
 * The programs that drive WebKit; undefined where one is missing.
 * @returns {{ driver: string, browser: string, display: string } | undefined}
 */
export const webkit = () => {
  const driver = process.env['WEBKIT_DRIVER_PATH'] || onPath('WebKitWebDriver')
  const browser = process.env['WEBKIT_BROWSER_PATH'] || miniBrowser()
  const display = process.env['XVFB_RUN_PATH'] || onPath('xvfb-run')
  return driver === undefined || browser === undefined || display === undefined
    ? undefined
    : { driver, browser, display }
}
