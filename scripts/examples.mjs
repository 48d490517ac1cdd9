// Compiles the code blocks of our READMEs and docs as a merchant would: each separately, against the packed packages.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './run.mjs'

const markdownIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))

const pages = () => [
  ...markdownIn(root),
  ...markdownIn(join(root, 'docs')),
  ...['core', 'widget', 'sandbox', 'server'].flatMap((name) => markdownIn(join(root, 'packages', name))),
  ...markdownIn(join(root, 'apps', 'demo')),
]

/** The code blocks of a page, with their first lines; of an HTML block only its inline scripts. */
export const examplesIn = (markdown) =>
  [...markdown.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].flatMap(({ 1: language, 2: code, index }) => {
    const line = markdown.slice(0, index).split('\n').length
    if (language !== 'html') return [{ language, code, line }]
    return [...code.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => ({
      language: 'js',
      code: script,
      line,
    }))
  })

const compilerOptions = {
  noEmit: true,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'esnext',
  moduleResolution: 'bundler',
  skipLibCheck: true,
  types: ['node'],
  jsx: 'react-jsx',
  jsxImportSource: 'preact',
}
const surroundings = 'surroundings.d.ts'

/**
 * Writes the blocks, and the declarations that they assume, into a folder where the packages are installed.
 * @returns the compiler settings for them, by name.
 */
export const writeExamples = (folder) => {
  cpSync(join(root, 'scripts', 'examples', surroundings), join(folder, surroundings))
  mkdirSync(join(folder, 'examples'))
  for (const page of pages()) {
    const name = relative(root, page).replaceAll(/[/\\]/g, '-').replace(/\.md$/, '')
    for (const { language, code, line } of examplesIn(readFileSync(page, 'utf8')))
      if (['ts', 'tsx', 'js'].includes(language))
        // Make each block a module, so that blocks share no names.
        writeFileSync(join(folder, 'examples', `${name}-line-${line}.${language}`), `${code}export {}\n`)
  }
  return {
    'examples in TypeScript': {
      compilerOptions: {
        ...compilerOptions,
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
      },
      include: [surroundings, 'examples/*.ts', 'examples/*.tsx'],
    },
    // Checked as an editor checks plain scripts.
    'examples in JavaScript': {
      compilerOptions: { ...compilerOptions, strict: false, allowJs: true, checkJs: true },
      include: [surroundings, 'examples/*.js'],
    },
  }
}
