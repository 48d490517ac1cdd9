import { parseSync, Visitor } from 'rolldown/utils'
import type { Plugin } from 'vite'

const blank = (text: string): string => text.replace(/\S/g, ' ')

/**
 * The module with each `cite(source, rules)` as `(rules)`, and without the import of `cite`. What goes is blanked out,
 * so that everything else keeps its line and column.
 */
export const withoutSources = (code: string, file: string): string => {
  if (!code.includes('/cite.js')) return code
  const blanks: (readonly [start: number, end: number])[] = []
  new Visitor({
    CallExpression: ({ callee, arguments: [source, rules, ...more], end }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'cite') return
      if (!source || !rules || more.length > 0) throw new Error(`${file}: cite takes a source and rules`)
      // The brackets stay: rules may be an object in the place of a function's body.
      blanks.push([callee.start, callee.end], [source.start, rules.start], [rules.end, end - 1])
    },
    ImportDeclaration: ({ start, end, source, specifiers }) => {
      if (!source.value.endsWith('/cite.js')) return
      if (specifiers.length !== 1) throw new Error(`${file}: cite.js gives one name only`)
      blanks.push([start, end])
    },
  }).visit(parseSync(file, code).program)
  let out = code
  for (const [start, end] of blanks) out = out.slice(0, start) + blank(out.slice(start, end)) + out.slice(end)
  return out
}

/** Takes the guides' headings out of what is built: they are for readers of the code and for the reference. */
export const dropSources = (): Plugin => ({
  name: 'drop-sources',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\/packages\/core\/src\/.*\.ts$/, code: '/cite.js' },
    // No map: no token moves.
    handler: (code, id) => ({ code: withoutSources(code, id), map: null }),
  },
})
