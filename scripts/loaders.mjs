// Runs our loader and others in one Chromium and writes docs/loader-comparison.md; with --check it only says whether the
// page is stale.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright'
import { build } from 'vite'
import { bundleAll } from '../packages/core/comparison/bundle.js'
import { chromiumLaunch } from '../tools/browser.js'
import { isMain, root } from './run.mjs'

const core = join(root, 'packages', 'core')
const page = join(root, 'docs', 'loader-comparison.md')

/** The comparison's own code, which is TypeScript. */
const comparisonCode = async () => {
  mkdirSync(join(root, 'test-results'), { recursive: true })
  const outDir = mkdtempSync(join(root, 'test-results', 'loaders-'))
  try {
    await build({
      root: core,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: 'comparison/index.ts',
        outDir,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'index.mjs' } },
      },
    })
    return await import(pathToFileURL(join(outDir, 'index.mjs')).href)
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

const versionOf = (name) =>
  JSON.parse(readFileSync(join(core, 'node_modules', name, 'package.json'), 'utf8')).version

const compare = async () => {
  const { compareLoaders, contenders, pageOf, tableOf, tally } = await comparisonCode()
  const bundles = await bundleAll(contenders)
  const browser = await chromium.launch(chromiumLaunch())
  try {
    const comparison = await compareLoaders(browser, bundles)
    return {
      text: pageOf(comparison, versionOf),
      table: tableOf(comparison),
      ours: tally(comparison),
    }
  } finally {
    await browser.close()
  }
}

/** @returns {Promise<[number, number]>} how many rows our loader passes and fails; an up-to-date page counts as one. */
export const checkLoaders = async () => {
  const { text, table, ours } = await compare()
  process.stdout.write(table)
  const fresh = readPage() === text
  if (!fresh) process.stdout.write('   stale: docs/loader-comparison.md (run node scripts/loaders.mjs)\n')
  return [ours.passed + (fresh ? 1 : 0), ours.failed + (fresh ? 0 : 1)]
}

const readPage = () => {
  try {
    return readFileSync(page, 'utf8')
  } catch {
    return ''
  }
}

if (isMain(import.meta.url))
  if (process.argv.includes('--check')) process.exit((await checkLoaders())[1] === 0 ? 0 : 1)
  else {
    const { text, table } = await compare()
    process.stdout.write(table)
    writeFileSync(page, text)
  }
