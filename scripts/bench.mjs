// Runs the benchmarks on bundled code, as a merchant ships it: one file with both sides of the comparison.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { benchInBrowser } from './bench-browser.mjs'
import { root, run } from './run.mjs'

const outDir = mkdtempSync(join(tmpdir(), 'portone-checkout-bench-'))
const bench = async (name) => {
  await build({
    root: join(root, 'packages', 'core'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: `bench/${name}.ts`,
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  })
  const { code } = await run(process.execPath, [join(outDir, `${name}.mjs`)])
  process.exitCode ||= code
}

try {
  await bench('check')
  await bench('gateways')
  await benchInBrowser('open', 'from the click to the call of the SDK')
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
