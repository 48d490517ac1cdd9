// @ts-check
// Plain JavaScript, because scripts/loaders.mjs needs it as well as the tests.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * A file of this folder with all that it imports, as one script: what it exports is in `contender`.
 * @param {string} file
 * @returns {Promise<string>}
 */
export const bundle = async (file) => {
  const built = await build({
    root: fileURLToPath(new URL('.', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(file, import.meta.url)), formats: ['iife'], name: 'contender' },
    },
  })
  const [result] = Array.isArray(built) ? built : []
  const code = result?.output[0].code
  if (code === undefined) throw new Error(`${file} could not be bundled`)
  return code
}

/**
 * @param {readonly { readonly id: string }[]} contenders
 * @returns {Promise<import('./stage.js').Bundles>}
 */
export const bundleAll = async (contenders) => {
  const harness = await bundle('harness.ts')
  /** @type {Map<string, string>} */
  const codes = new Map()
  for (const { id } of contenders) codes.set(id, await bundle(`pages/${id}.ts`))
  return { harness, of: ({ id }) => codes.get(id) ?? '' }
}
