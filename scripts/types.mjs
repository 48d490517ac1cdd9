// Writes the `requests.ts` of every gateway's folder from the built core; with --check only says which are stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { openSource } from '../tools/request-types/source.mjs'
import { interfacesOf } from '../tools/request-types/interfaces.mjs'
import { pascal } from '../tools/request-types/text.mjs'
import { isMain, root } from './run.mjs'
import { gateways } from '../packages/core/dist/gateways/all.js'

const core = join(root, 'packages', 'core')
const folder = join(core, 'src', 'gateways')
const header = '// Written by `node scripts/types.mjs` from the gateways’ rules. Do not edit.'

/** V1 names end in `V1` if V2 has a gateway with the same code. */
const prefixOf = ({ code, dialect }) => {
  const isInBoth = gateways.some((one) => one.code === code && one.dialect !== dialect)
  return `${pascal(code)}${dialect === 'v1' && isInBoth ? 'V1' : ''}`
}

const importsOf = (names, source) => {
  const byFile = new Map()
  for (const name of names) {
    const file = name === 'Prefixed' ? '../../requests/codes.js' : source.fileOf(name)
    byFile.set(file, [...(byFile.get(file) ?? []), name])
  }
  return [...byFile]
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([file, found]) => `import type { ${found.toSorted().join(', ')} } from '${file}'`)
    .join('\n')
}

/** A folder's descriptions of the gateways' own fields, by path or name. */
const describedIn = (family) => {
  const path = join(folder, family, 'own-fields.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** @returns the text of each folder's `requests.ts`, by path, and the fields without a description. */
const filesNow = async () => {
  const source = openSource(core)
  try {
    const unknown = new Set()
    const families = new Map()
    for (const gateway of gateways) {
      const family = source.familyOf(`${gateway.dialect} ${gateway.code}`)
      families.set(family, [...(families.get(family) ?? []), gateway])
    }
    const files = new Map()
    for (const [family, members] of families) {
      const ownDocs = { ...describedIn('shared'), ...describedIn(family) }
      const parts = members.map((gateway) =>
        interfacesOf(gateway, {
          prefix: prefixOf(gateway),
          source,
          ownDocs,
          complain: (field) => unknown.add(field),
        }),
      )
      const names = new Set(parts.flatMap(({ imports }) => [...imports]))
      const path = join(folder, family, 'requests.ts')
      const text = [header, importsOf(names, source), ...parts.map((part) => part.text)].join('\n\n')
      files.set(path, await format(text, { ...(await resolveConfig(path)), filepath: path }))
    }
    const all = [...families.keys()].toSorted((one, other) => one.localeCompare(other))
    files.set(
      join(folder, 'requests.ts'),
      `${header}\n\n${all.map((family) => `export type * from './${family}/requests.js'\n`).join('')}`,
    )
    return { files, unknown }
  } finally {
    source.close()
  }
}

/** @returns {Promise<[number, number]>} how many files are up to date, and how many are stale. */
export const checkTypes = async () => {
  const { files, unknown } = await filesNow()
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
  for (const [path] of stale)
    process.stdout.write(`   stale: ${path.slice(root.length + 1)} (run node scripts/types.mjs)\n`)
  for (const field of unknown) process.stdout.write(`   not described in own-fields.json: ${field}\n`)
  return [files.size - stale.length, stale.length + unknown.size]
}

const writeTypes = async () => {
  const { files, unknown } = await filesNow()
  for (const [path, text] of files) writeFileSync(path, text)
  for (const field of unknown) process.stdout.write(`not described in own-fields.json: ${field}\n`)
}

if (isMain(import.meta.url))
  if (process.argv.includes('--check')) process.exit((await checkTypes())[1] === 0 ? 0 : 1)
  else await writeTypes()
