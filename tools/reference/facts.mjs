// What a gateway's docstring says of the facts that its rules ask for: like the headings, it costs no bytes.
import { readFileSync } from 'node:fs'

const documented =
  /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const \w+ = \/\* @__PURE__ \*\/ v[12]Gateway\('(\w+)'/g

/** @returns {Map<string, string | undefined>} a sentence by gateway code. */
export const factsOf = (file) =>
  new Map(
    [...readFileSync(file, 'utf8').matchAll(documented)].map(([, lines, code]) => {
      const text = lines.replaceAll(/\s*\n \*\s*/g, ' ').trim()
      return [code, /\bFacts: (.+?\.)(?= https:|$)/.exec(text)?.[1]]
    }),
  )
