import { inList, wrongType } from './findings.js'
import { text } from './fields.js'
import type { Field } from './shape.js'

/** A word of a PG's option language; one that ends in a bracket or an equals sign takes an argument there. */
const isWord =
  (word: string) =>
  (known: string): boolean =>
    word === known || (/\W$/.test(known) && word.startsWith(known))

/** Splits at the separator, but not inside parentheses: `slimquota(11-2:3)` is one word. */
export const splitTokens = (joined: string, separator: string): readonly string[] =>
  joined.match(new RegExp(`(?:[^${separator}(]|\\([^)]*\\)?)+`, 'g')) ?? []

/** Reads words of which the guide lists some; the schema takes any string, so a stranger is not refused. */
const tokens =
  <T>(separator: string, known: readonly string[], joined: boolean): Field<T> =>
  (value, path, reading) => {
    const isText = typeof value === 'string'
    const words: unknown = isText ? splitTokens(value, separator) : value
    // Another spelling of the same: said, and written as the dialect wants it.
    if (joined ? !isText : !Array.isArray(value)) wrongType(value, path, reading, joined ? 'string' : 'array')
    if (!Array.isArray(words)) return value
    let whole = joined !== isText
    words.forEach((word: unknown, index) => {
      const at = joined ? path : `${path}.${index}`
      if (typeof word !== 'string') {
        whole = false
        text(word, at, reading)
      } else if (!known.some(isWord(word))) inList(word, at, reading, known, 'warning')
    })
    if (!whole) return value
    return joined ? words.filter(Boolean).join(separator) : words
  }

/** V2 writes a PG's options as an array of words; a joined string is split for it. */
export const tokenList = (separator: string, known: readonly string[]): Field<readonly string[]> =>
  tokens(separator, known, false)

/** V1 writes the same options as one string; an array is joined for it. */
export const joinedTokens = (separator: string, known: readonly string[]): Field<string> =>
  tokens(separator, known, true)
