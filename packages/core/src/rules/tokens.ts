import { inList, mendedType } from './findings.js'
import { text } from './fields.js'
import { isList } from './path.js'
import { readNode, type Field } from './shape.js'

/** Splits at the separator, but not inside parentheses: `slimquota(11-2:3)` is one token. */
export const splitTokens = (joined: string, separator: string): readonly string[] =>
  joined.match(new RegExp(`(?:[^${separator}(]|\\([^)]*\\)?)+`, 'g')) ?? []

/**
 * A known option. One that ends in a bracket or an equals sign takes an argument. A pair adds a pattern for everything
 * after the head, including the closing bracket.
 */
export type Option = string | readonly [head: OptionHead, rest: RegExp]

/** The options whose argument is checked by a pattern. */
type OptionHead = 'SKIN(' | 'slimquota(' | 'SLIMQUOTA(' | 'mallpoint('

/** `SKIN(BLUE)` or `SKIN(#c1272c)`: the window's color. */
export const skinOption: Option = ['SKIN(', /^(?:#[\da-f]{6}|[a-z]+)\)$/i]

/** `slimquota(11-2:3^34-2:3)`: installments with partly free interest, by card and month. */
export const slimQuotaOption = (head: 'slimquota(' | 'SLIMQUOTA('): Option => [
  head,
  /^\d\d-\d+(?::\d+)*(?:\^\d\d-\d+(?::\d+)*)*\)$/,
]

/** `mallpoint(11:34)`: the cards whose points may be used. */
export const mallPointOption: Option = ['mallpoint(', /^\d\d(?::\d\d)*\)$/]

/**
 * One option of a PG. The guide lists some, but the schema takes any string: an unknown option, or an argument of another
 * form, is a warning.
 */
const wordOf = (options: readonly Option[]): Field<string> => {
  const known = options.map((option) => (typeof option === 'string' ? option : option[0]))
  return (word, path, reading) => {
    if (typeof word !== 'string') return text(word, path, reading)
    const option = options.find((one) =>
      typeof one === 'string'
        ? word === one || (word.startsWith(one) && /\W$/.test(one))
        : word.startsWith(one[0]),
    )
    if (option === undefined) return inList(word, path, reading, known, 'warning')
    if (typeof option !== 'string' && !option[1].test(word.slice(option[0].length)))
      reading.report('invalid-format', path, { expected: `option ${option[0]}`, value: option[0] }, 'warning')
    return word
  }
}

/** V2 writes a PG's options as an array; a joined string is split, with a warning. */
export const tokenList = (separator: string, known: readonly Option[]): Field<readonly string[]> => {
  const words = [wordOf(known)] as const
  return (value, path, reading) => {
    if (typeof value !== 'string') return readNode(words, value, path, reading)
    return readNode(words, mendedType(splitTokens(value, separator), path, reading, 'array'), path, reading)
  }
}

/** V1 writes the same options as one string; an array is joined, with a warning. */
export const joinedTokens = (separator: string, known: readonly Option[]): Field<string> => {
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
