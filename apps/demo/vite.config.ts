import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { dropReference } from '../../tools/build/without-reference.js'

const root = resolve(import.meta.dirname, 'src', 'site')
const pages = readdirSync(root).filter((name) => name.endsWith('.html'))
/** Loads every gateway, so it is built separately and adds nothing to the shop's pages. */
const tools = ['playground.html']

const from = (names: readonly string[]) => ({
  input: Object.fromEntries(names.map((name) => [name.replace(/\.html$/, ''), resolve(root, name)])),
})
const conditions = ['portone-checkout-source', 'module', 'browser', 'production']

/** The site's pages, one document each. Packages resolve to their sources, so nothing needs to be built first. */
export default defineConfig({
  root,
  plugins: [dropReference()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: resolve(import.meta.dirname, 'dist', 'site'),
    modulePreload: { polyfill: false },
    // A strict Content-Security-Policy blocks data: URLs for scripts and styles.
    assetsInlineLimit: 0,
  },
  builder: {},
  environments: {
    client: {
      resolve: { conditions },
      build: {
        emptyOutDir: true,
        rolldownOptions: from(pages.filter((name) => !tools.includes(name))),
      },
    },
    tools: {
      consumer: 'client',
      resolve: { conditions },
      build: { emptyOutDir: false, rolldownOptions: from(tools) },
    },
  },
})
