import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const root = resolve(import.meta.dirname, 'src', 'site')
const pages = readdirSync(root).filter((name) => name.endsWith('.html'))

/** The shop's pages, one document each. The packages are read from their sources: nothing needs to be built first. */
export default defineConfig({
  root,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  resolve: { conditions: ['portone-checkout-source', 'module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    outDir: resolve(import.meta.dirname, 'dist', 'site'),
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // A strict Content-Security-Policy takes no inline data for scripts and styles.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ''), resolve(root, name)])),
    },
  },
})
