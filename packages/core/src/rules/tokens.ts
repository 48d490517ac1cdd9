import { inList, mendedType } from './findings.js'
import { text } from './fields.js'
import { isList } from './path.js'
import { readNode, type Field } from './shape.js'

/** Splits at the separator, but not inside parentheses: `slimquota(11-2:3)` is one word. */
export const splitTokens = (joined: string, separator: string): readonly string[] =>
  joined.match(new RegExp(`(?:[^${separator}(]|\\([^)]*\\)?)+`, 'g')) ?? []

/**
 * A word of a PG's option language; a known one that ends in a bracket or an equals sign takes an argument there.
 * The guide lists some, but the schema takes any string, so a stranger is not refused.
 */
const wordOf =
  (known: readonly string[]): Field<string> =>
  (word, path, reading) =>
    typeof word !== 'string' || known.some((one) => word === one || (word.startsWith(one) && /\W$/.test(one)))
      ? text(word, path, reading)
      : inList(word, path, reading, known, 'warning')

/** V2 writes a PG's options as an array of words; a joined string is split for it. */
export const tokenList = (separator: string, known: readonly string[]): Field<readonly string[]> => {
  const words = [wordOf(known)] as const
  return (value, path, reading) => {
    if (typeof value !== 'string') return readNode(words, value, path, reading)
    return readNode(words, mendedType(splitTokens(value, separator), path, reading, 'array'), path, reading)
  }
}

/** V1 writes the same options as one string; an array is joined for it. */
export const joinedTokens = (separator: string, known: readonly string[]): Field<string> => {
  const readWord = wordOf(known)
  return (value, path, reading) => {
    const given = isList(value) ? value : text(value, path, reading)
    const words = typeof given === 'string' ? splitTokens(given, separator) : given
    if (!isList(words)) return given
    words.forEach((word) => readWord(word, path, reading))
    return words === given && words.every((word) => typeof word === 'string')
      ? mendedType(words.filter(Boolean).join(separator), path, reading, 'string')
      : given
  }
}
