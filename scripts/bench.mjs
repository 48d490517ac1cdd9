// Runs the benchmarks as a merchant's bundler would ship the code: one file, both sides of a comparison in it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { root, run } from './run.mjs'

const outDir = mkdtempSync(join(tmpdir(), 'portone-checkout-bench-'))
try {
  await build({
    root: join(root, 'packages', 'core'),
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'bench/check.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'bench.mjs' } },
    },
  })
  const { code } = await run(process.execPath, [join(outDir, 'bench.mjs')])
  process.exitCode = code
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
