// Writes docs/gateways from core's source; with --check only says which pages are stale.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { factTexts, gateways, restGateways } from '../tools/reference/core.mjs'
import { fileOf, matrixOf, pageOf } from '../tools/reference/pages.mjs'
import { isMain, root } from './run.mjs'

const target = join(root, 'docs', 'gateways')

const pagesNow = () => {
  const sorted = gateways.toSorted((one, other) => fileOf(one).localeCompare(fileOf(other), 'en'))
  return new Map([
    ['README.md', matrixOf(sorted)],
    ...sorted.map((gateway) => {
      const { dialect, code } = gateway
      const rest = restGateways.find((half) => half.dialect === dialect && half.code === code)
      return [fileOf(gateway), pageOf(gateway, factTexts[dialect][code], rest)]
    }),
  ])
}

const present = () => {
  try {
    return readdirSync(target)
  } catch {
    return []
  }
}

/** @returns {[number, number]} how many pages are up to date, and how many are stale. */
export const checkDocs = () => {
  const pages = pagesNow()
  const there = present()
  const stale = [
    ...[...pages]
      .filter(([name, text]) => !there.includes(name) || readFileSync(join(target, name), 'utf8') !== text)
      .map(([name]) => name),
    ...there.filter((name) => !pages.has(name)),
  ]
  for (const name of stale)
    process.stdout.write(`   stale: docs/gateways/${name} (run node scripts/docs.mjs)\n`)
  return [pages.size - stale.length, stale.length]
}

const writeDocs = () => {
  const pages = pagesNow()
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  for (const [name, text] of pages) writeFileSync(join(target, name), text)
}

if (isMain(import.meta.url))
  if (process.argv.includes('--check')) process.exit(checkDocs()[1] === 0 ? 0 : 1)
  else writeDocs()
