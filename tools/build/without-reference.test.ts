import { join } from 'node:path'
import { build } from 'vite'
import { describe, expect, test } from 'vitest'
import { gateways } from '../../packages/core/src/gateways/all.js'
import { library } from './library.js'
import { withoutReference } from './without-reference.js'

const head = "import { cite } from '../rules/cite.js'\n"
const blankHead = head.replace(/\S/g, ' ')

describe('removes what only the reference reads, and moves no other code', () => {
  test.each([
    ["const a = cite('page > a', required('a'))", "const a =     (            required('a'))"],
    ["const a = [...cite('a', [b, c])]", 'const a = [...    (     [b, c])]'],
    [
      "const a = () =>\n  cite(\n    'a',\n    { b },\n  )",
      'const a = () =>\n      (\n        \n    { b } \n  )',
    ],
    ["cite('a', cite('b', c))", '    (         (     c))'],
    ["recite('a', b)", "recite('a', b)"],
  ])('%j', (code, bare) => {
    expect(withoutReference(head + code, 'a.ts')).toBe(blankHead + bare)
  })

  test.each([
    ["({ a, finds: [{ code: 'b' }], c })", '({ a,                         c })'],
    ['({ a, finds: b })', '({ a,          })'],
    ['const f = ({ finds }) => finds', 'const f = ({ finds }) => finds'],
  ])('%j', (code, bare) => {
    expect(withoutReference(code, 'a.ts')).toBe(bare)
  })

  test('refuses a call of cite with other arguments', () => {
    expect(() => withoutReference(`${head}cite('a')`, 'a.ts')).toThrow('a.ts: cite takes a source and rules')
  })
})

test('no built gateway contains the source or `finds` of a rule', async () => {
  const core = join(import.meta.dirname, '../../packages/core')
  const config = library(core, ['gateways/all.ts'])
  const results = await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: { ...config.build, write: false, sourcemap: false },
  })
  const code = [results]
    .flat()
    .flatMap((result) =>
      'output' in result ? result.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')) : [],
    )
    .join('\n')
  // Comments may name headings too, so look for quoted texts only.
  const sources = gateways
    .flatMap(({ base, profiles }) => [
      ...base.rules,
      ...Object.values(profiles).flatMap((profile) => profile?.rules ?? []),
    ])
    .flatMap(({ source = '' }) => (source.includes(' > ') ? [source] : []))
  expect(code).toContain('nice_v2')
  expect(sources.length).toBeGreaterThan(1000)
  expect(sources.filter((source) => code.includes(JSON.stringify(source).slice(1, -1) + '"'))).toEqual([])
  expect(code).not.toMatch(/\bcite\b|\bfinds:|dependsOn:/)
})
