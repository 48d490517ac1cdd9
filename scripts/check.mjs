// Runs all checks, the fastest to fail first, and prints one line with the totals.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { build } from './build.mjs'
import { root, run } from './run.mjs'
import { checkPackages } from './packages.mjs'
import { checkSizes } from './sizes.mjs'

const report = join(root, 'test-results', 'report.json')
let passed = 0
let failed = 0

const count = (good, bad) => {
  passed += good
  failed += bad
}

/** A check without cases of its own counts as one. */
const step = async (name, work) => {
  const started = performance.now()
  process.stdout.write(`\n── ${name}\n`)
  try {
    const [good, bad] = await work()
    count(good, bad)
    process.stdout.write(
      `   ${bad === 0 ? 'ok' : 'FAILED'}, ${((performance.now() - started) / 1000).toFixed(1)} s\n`,
    )
    return bad === 0
  } catch (error) {
    count(0, 1)
    process.stdout.write(`   FAILED: ${error instanceof Error ? error.message : String(error)}\n`)
    return false
  }
}

const command = (name, args) => async () => {
  const { code } = await run(name, args)
  return code === 0 ? [1, 0] : [0, 1]
}

/** A runner that exits with an error but without a failed case (a crash, no tests found) counts as failed. */
const counted = (good, bad, code) => [good, code !== 0 && bad === 0 ? 1 : bad]

const vitest = (project) => async () => {
  rmSync(report, { force: true })
  const { code } = await run('vitest', [
    'run',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
  return counted(numPassedTests, numFailedTests, code)
}

const playwright = async () => {
  rmSync(report, { force: true })
  const { code } = await run('playwright', ['test', '--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  })
  const { stats } = JSON.parse(readFileSync(report, 'utf8'))
  // A test that passed only on retry counts as a fault.
  return counted(stats.expected, stats.unexpected + stats.flaky, code)
}

const started = performance.now()
const built = await step('build', async () => {
  await build()
  return [1, 0]
})
await step('format', command('prettier', ['--check', '--log-level', 'warn', '.']))
await step('lint', command('oxlint', ['--type-aware', '--deny-warnings', '.']))
await step('unit tests', vitest('unit'))
await step('type tests', vitest('types'))
if (built) {
  // These steps need the build.
  await step('gateway reference', async () => (await import('./docs.mjs')).checkDocs())
  await step('request types', async () => (await import('./types.mjs')).checkTypes())
  await step('sizes', checkSizes)
  await step('packages', checkPackages)
}
if (
  await step('browser found', async () => {
    process.stdout.write(`   ${await ensureBrowser()}\n`)
    return [1, 0]
  })
) {
  await step('browser tests', vitest('browser'))
  await step('loaders side by side', async () => (await import('./loaders.mjs')).checkLoaders())
  if (built) await step('end-to-end tests', playwright)
}
process.stdout.write(
  `\n${((performance.now() - started) / 1000).toFixed(0)} s\n${passed} passed, ${failed} failed\n`,
)
process.exit(failed === 0 ? 0 : 1)
