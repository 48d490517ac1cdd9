// Bootstraps the pinned pnpm with plain npm, installs the frozen lockfile, then runs one root script.
// corepack is not used: its signature check fails with the version that Node 20 ships.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const pnpmHome = join(root, 'tools', 'pnpm')
const pnpmCli = join(pnpmHome, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
const script = process.argv[2]
if (script === undefined) throw new Error('usage: node scripts/pm.mjs <root script> [arguments]')

const run = (command, args, options = {}) => {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options })
  if (result.error) throw result.error
  if (result.status !== 0) process.exit(result.status ?? 1)
}

const pinned = JSON.parse(readFileSync(join(pnpmHome, 'package.json'), 'utf8')).dependencies.pnpm
const installed = existsSync(pnpmCli)
  ? JSON.parse(readFileSync(join(pnpmHome, 'node_modules', 'pnpm', 'package.json'), 'utf8')).version
  : undefined
if (installed !== pinned) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  run(npm, ['ci', '--prefix', pnpmHome, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: process.platform === 'win32',
  })
}

// A package-lock.json at the root is left by `npm install`, whose node_modules pnpm refuses.
const strayLock = join(root, 'package-lock.json')
if (existsSync(strayLock)) {
  rmSync(strayLock)
  rmSync(join(root, 'node_modules'), { recursive: true, force: true })
}
// CI=true lets pnpm replace a node_modules of another package manager without asking, also without a terminal.
run(
  process.execPath,
  [pnpmCli, 'install', '--frozen-lockfile', '--prefer-offline', '--reporter=append-only'],
  {
    env: { ...process.env, CI: 'true' },
  },
)

process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
process.env.PORTONE_CHECKOUT_PNPM = pnpmCli
const scripts = { serve: './serve.mjs', check: './check.mjs' }
const target = scripts[script]
if (target === undefined) throw new Error(`unknown script: ${script}`)
// Run in this process: npm's SIGTERM must reach the server, and a shell in between would not pass it on.
process.argv.splice(2, 1)
await import(target)
