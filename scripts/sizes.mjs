// Size budgets, minified and brotli-compressed, read from .size-limit.json; the README must state the same.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** @returns {Promise<[number, number]>} how many budgets and README figures hold, and how many do not. */
export const checkSizes = async () => {
  const { output, code } = await run('size-limit', ['--json'], { quiet: true })
  const start = output.indexOf('[')
  if (start < 0) {
    process.stdout.write(output)
    return [0, 1]
  }
  const results = JSON.parse(output.slice(start))
  const readme = existsSync(join(root, 'README.md')) ? readFileSync(join(root, 'README.md'), 'utf8') : ''
  const budgets = JSON.parse(readFileSync(join(root, '.size-limit.json'), 'utf8'))
  let bad = 0
  for (const { name, size, passed } of results) {
    const { limit } = budgets.find((budget) => budget.name === name)
    // The README's table is part of the contract: one row a budget, with this name and this limit.
    const stated = readme.includes(`| ${name} | ${limit} |`)
    process.stdout.write(
      `   ${passed ? 'ok  ' : 'OVER'} ${name}: ${(size / 1000).toFixed(2)} kB of ${limit}${stated ? '' : ' (README differs)'}\n`,
    )
    if (!passed || !stated) bad += 1
  }
  if (code !== 0 && bad === 0) bad = 1
  return [results.length - Math.min(bad, results.length), bad]
}
