// Checks the size budgets: an import as a merchant's bundler ships it, minified and brotli-compressed, without the chunks
// that the entry loads on demand (the converters of the other dialect).
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { isMain, root } from './run.mjs'

const bytesIn = (limit) => Number.parseFloat(limit) * 1000

/** The entry and what it imports statically, bundled by rolldown (what Vite runs) from the published files. */
const measure = async (entry) => {
  const bundle = await rolldown({
    input: 'entry',
    cwd: join(root, 'apps', 'demo'),
    platform: 'browser',
    // As in an application: shared code may be in the entry, and comments are dropped.
    preserveEntrySignatures: 'allow-extension',
    resolve: { conditionNames: ['module', 'browser', 'production', 'import', 'default'] },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === 'entry' ? '\0entry' : undefined),
        load: (source) => (source === '\0entry' ? entry : undefined),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'es', minify: true, comments: false })
  await bundle.close()
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]))
  const wanted = new Set()
  const visit = (name) => {
    if (wanted.has(name)) return
    wanted.add(name)
    for (const imported of chunks.get(name)?.imports ?? []) visit(imported)
  }
  visit(output.find(({ isEntry }) => isEntry).fileName)
  return brotliCompressSync([...wanted].map((name) => chunks.get(name)?.code ?? '').join('')).length
}

/** @returns {Promise<[number, number]>} how many budgets and README figures are met, and how many are not. */
export const checkSizes = async () => {
  const budgets = JSON.parse(readFileSync(join(root, 'sizes.json'), 'utf8'))
  const read = (name) => readFileSync(join(root, name), 'utf8').replace(/ +/g, ' ')
  const readme = read('README.md')
  const korean = [...read('README.ko.md').matchAll(/\| ([\d.]+ kB) \|$/gm)].map(([, limit]) => limit)
  let bad = 0
  for (const [index, { name, entry, file, limit }] of budgets.entries()) {
    // A single file is measured as built.
    const size = file ? brotliCompressSync(readFileSync(join(root, file))).length : await measure(entry)
    // Both READMEs must list the budgets: one row per budget with this name and limit, in the same order.
    const stated = readme.includes(`| ${name} | ${limit} |`) && korean[index] === limit
    const fits = size <= bytesIn(limit)
    if (!fits || !stated) bad += 1
    process.stdout.write(
      `   ${fits ? 'ok  ' : 'OVER'} ${name}: ${(size / 1000).toFixed(2)} kB of ${limit}${stated ? '' : ' (README differs)'}\n`,
    )
  }
  return [budgets.length - bad, bad]
}

if (isMain(import.meta.url)) await checkSizes()
