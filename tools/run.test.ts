import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const runs = (folder: string): string => {
  cpSync(join(import.meta.dirname, '..', 'scripts', 'run.mjs'), join(folder, 'run.mjs'))
  writeFileSync(
    join(folder, 'script.mjs'),
    "import { isMain } from './run.mjs'\nconsole.log(isMain(import.meta.url))\n",
  )
  writeFileSync(join(folder, 'importer.mjs'), "import './script.mjs'\n")
  const outputOf = (script: string) =>
    execFileSync(process.execPath, [join(folder, script)], { encoding: 'utf8' })
  return outputOf('script.mjs') + outputOf('importer.mjs')
}

test.each(['plain', 'with space', '한글 경로', '100%25'])(
  'a script knows that it was started in a folder "%s"',
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), `${name}-`))
    try {
      expect(runs(folder)).toBe('true\nfalse\n')
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
