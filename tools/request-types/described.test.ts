import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const core = resolve(import.meta.dirname, '../../packages/core/src')
const files = [
  ...['v1-requests.ts', 'v2-requests.ts'].map((name) => join('requests', name)),
  ...readdirSync(join(core, 'gateways'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /[/\\]requests\.ts$/.test(path))
    .map((path) => join('gateways', path)),
]

test.each(files)('every field and interface of %s has a docstring', (path) => {
  const lines = readFileSync(join(core, path), 'utf8').split('\n')
  const bare = lines.filter(
    (line, index) =>
      /^(?: {2}readonly [\w']+|export (?:interface|type) )/.test(line) &&
      !/^import|\*\/$/.test(lines[index - 1]?.trim() ?? '') &&
      !line.startsWith('export type *'),
  )
  expect(bare).toEqual([])
})
