import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig } from 'vite'
import { dropReference } from '../../tools/build/without-reference.js'
import { shortCss } from './vite.css.js'

/** The bundle contains Preact, whose license must accompany it; minifiers keep comments that begin with `!`. */
const license = readFileSync(resolve(import.meta.dirname, 'node_modules/preact/LICENSE'), 'utf8').trim()

/** One file for a script tag: Preact, both languages and every gateway, as the global `PortOneCheckout`. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [dropReference(), shortCss()],
  resolve: { conditions: ['portone-checkout-source', 'module', 'browser'] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    outDir: 'dist',
    // Keep the ES modules that the first build wrote.
    emptyOutDir: false,
    sourcemap: true,
    rolldownOptions: { output: { postBanner: `/*! Preact (preactjs.com)\n\n${license}\n*/` } },
    lib: {
      entry: resolve(import.meta.dirname, 'src/script.ts'),
      formats: ['iife'],
      name: 'PortOneCheckout',
      fileName: () => 'portone-checkout.iife.js',
    },
  },
})
