// Builds the demo if a source is newer than the last build.
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const demo = join(root, 'apps', 'demo')
const results = [join(demo, 'dist', 'site', 'index.html'), join(demo, 'dist', 'server', 'main.js')]
const sources = [
  join(demo, 'src'),
  ...['core', 'widget', 'sandbox', 'server'].map((name) => join(root, 'packages', name, 'src')),
]
const configs = ['vite.config.ts', 'vite.server.config.ts', 'package.json'].map((name) => join(demo, name))

const changedAt = (path) => statSync(path).mtimeMs
const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .reduce((latest, entry) => Math.max(latest, changedAt(join(entry.parentPath, entry.name))), 0)

const isFresh = () =>
  results.every((path) => existsSync(path)) &&
  Math.min(...results.map(changedAt)) > Math.max(...sources.map(newest), ...configs.map(changedAt))

/** Resolves when the demo's build is up to date; rejects when the build fails. */
export const ensureFresh = async () => {
  if (isFresh()) return
  for (const config of ['vite.config.ts', 'vite.server.config.ts']) {
    const { code, output } = await run('vite', ['build', '--logLevel', 'warn', '--config', config], {
      cwd: demo,
      quiet: true,
    })
    if (code !== 0) throw new Error(`The demo does not build:\n${output}`)
  }
}
