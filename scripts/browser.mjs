// Finds a Chromium to test with, or installs one: a laptop has neither ours nor root, a container often has root.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPath } from '../tools/browser.js'

const ran = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  }).status === 0

const playwrightChromium = async () => {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

const debianPackages = () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  return (
    ran('apt-get', ['update', '-qq'], quiet) &&
    ran(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-nanum'],
      quiet,
    )
  )
}

/** The order of the README: an environment variable, Playwright's own, the system's, and only then an installation. */
export const ensureBrowser = async () => {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  const present = (await playwrightChromium()) ?? chromiumPath()
  if (present !== undefined) return present
  console.log('No Chromium found: installing one with Playwright, else with the system packages.')
  if (ran('playwright', ['install', '--with-deps', 'chromium'])) {
    const installed = await playwrightChromium()
    if (installed !== undefined) return installed
  }
  if (debianPackages()) {
    const installed = chromiumPath()
    if (installed !== undefined) return installed
  }
  throw new Error('No Chromium: install Chrome or Chromium, or set CHROMIUM_PATH to one.')
}
