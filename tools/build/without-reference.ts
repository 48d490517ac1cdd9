import { parseSync, Visitor } from 'rolldown/utils'
import type { Plugin } from 'vite'

const blank = (text: string): string => text.replace(/\S/g, ' ')

/**
 * Removes what only the reference and the tests read: `cite(source, rules)` becomes `(rules)`, and the import of `cite`
 * and all `finds` properties are dropped. Removed text is replaced by blanks, so that the rest keeps its line and column.
 */
export const withoutReference = (code: string, file: string): string => {
  const blanks: (readonly [start: number, end: number])[] = []
  new Visitor({
    CallExpression: ({ callee, arguments: [source, rules, ...more], end }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'cite') return
      if (!source || !rules || more.length > 0) throw new Error(`${file}: cite takes a source and rules`)
      // Keep the parentheses: the rules may be an object literal that is an arrow function's body.
      blanks.push([callee.start, callee.end], [source.start, rules.start], [rules.end, end - 1])
    },
    ImportDeclaration: ({ start, end, source, specifiers }) => {
      if (!source.value.endsWith('/cite.js')) return
      if (specifiers.length !== 1) throw new Error(`${file}: cite.js gives one name only`)
      blanks.push([start, end])
    },
    ObjectExpression: ({ properties }) => {
      for (const property of properties)
        if (
          property.type === 'Property' &&
          property.key.type === 'Identifier' &&
          property.key.name === 'finds'
        ) {
          const comma = /^\s*,/.exec(code.slice(property.end))?.[0].length ?? 0
          blanks.push([property.start, property.end + comma])
        }
    },
  }).visit(parseSync(file, code).program)
  let out = code
  for (const [start, end] of blanks) out = out.slice(0, start) + blank(out.slice(start, end)) + out.slice(end)
  return out
}

/** A build plugin that applies `withoutReference` to core's modules. */
export const dropReference = (): Plugin => ({
  name: 'drop-reference',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\/packages\/core\/src\/.*\.ts$/, code: /\/cite\.js|\bfinds:/ },
    // No source map is needed: no token moves.
    handler: (code, id) => ({ code: withoutReference(code, id), map: null }),
  },
})
