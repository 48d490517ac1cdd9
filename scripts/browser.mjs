// Finds a Chromium for the tests, or installs one where it can.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromiumPath } from '../tools/browser.js'

const ran = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  }).status === 0

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

/** The path of a Chromium; rejects if there is none and none can be installed. */
export const ensureBrowser = async () => {
  const present = chromiumPath()
  if (present) return present
  console.log('No Chromium found: installing one with Playwright, else with the system packages.')
  const installed =
    (ran('playwright', ['install', '--with-deps', 'chromium']) && chromiumPath()) ||
    (debianPackages() && chromiumPath())
  if (installed) return installed
  throw new Error('No Chromium: install Chrome or Chromium, or set CHROMIUM_PATH to one.')
}
