import { cpSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'
import { dropReference } from '../../tools/build/without-reference.js'

const out = resolve(import.meta.dirname, 'dist', 'server')

/** The sandbox serves its browser files from its own folder, which is the output folder once bundled. */
const sandboxFiles: Plugin = {
  name: 'demo-sandbox-files',
  writeBundle: () => {
    const from = resolve(import.meta.dirname, '../../packages/sandbox/src/browser')
    cpSync(from, resolve(out, 'browser'), { recursive: true })
  },
}

/** The shop's server: our packages are bundled, others come from node_modules. */
export default defineConfig({
  plugins: [dropReference(), sandboxFiles],
  ssr: {
    noExternal: [/^@portone-checkout\//],
    external: ['hono', '@hono/node-server', 'kysely', 'libsql', 'pg', 'valibot'],
    resolve: { conditions: ['portone-checkout-source', 'module', 'node'] },
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: out,
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: {
        main: resolve(import.meta.dirname, 'src/server/main.ts'),
        start: resolve(import.meta.dirname, 'src/server/start.ts'),
      },
    },
  },
})
