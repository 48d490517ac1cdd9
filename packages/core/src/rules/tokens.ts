import type { Field, Reading } from './shape.js'
import { nearest } from './spelling.js'

/** A word of a PG's option language: as it is, or by the form of a word with an argument. */
export type Token = string | RegExp

/** Splits at the separator, but not inside parentheses: `slimquota(11-2:3)` is one word. */
export const splitTokens = (joined: string, separator: string): string[] => {
  const words: string[] = []
  let depth = 0
  let word = ''
  for (const letter of joined) {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (letter === separator && depth <= 0) {
      words.push(word)
      word = ''
    } else word += letter
  }
  words.push(word)
  return words.filter((one) => one !== '')
}

const readToken = (word: string, path: string, known: readonly Token[], reading: Reading): void => {
  if (known.some((one) => (typeof one === 'string' ? one === word : one.test(word)))) return
  const words = known.filter((one) => typeof one === 'string')
  // The guides list some of the PG's words; the schema takes any string, so a stranger is not refused.
  reading.report('warning', 'unsupported-value', path, {
    value: word.slice(0, 40),
    allowed: known.map(String),
    use: nearest(word, words),
  })
}

/** V2 writes a PG's options as an array of words; a joined string is split for it. */
export const tokenList =
  (separator: string, known: readonly Token[]): Field<readonly string[]> =>
  (value, path, reading) => {
    if (typeof value === 'string') {
      reading.report('error', 'invalid-type', path, { expected: 'array' })
      return splitTokens(value, separator)
    }
    if (!Array.isArray(value)) {
      reading.report('error', 'invalid-type', path, { expected: 'array' })
      return value
    }
    value.forEach((word: unknown, index) => {
      if (typeof word === 'string') readToken(word, `${path}.${index}`, known, reading)
      else reading.report('error', 'invalid-type', `${path}.${index}`, { expected: 'string' })
    })
    return value
  }

/** V1 writes the same options as one string; an array is joined for it. */
export const joinedTokens =
  (separator: string, known: readonly Token[]): Field<string> =>
  (value, path, reading) => {
    if (Array.isArray(value) && value.every((word) => typeof word === 'string')) {
      reading.report('error', 'invalid-type', path, { expected: 'string' })
      return value.join(separator)
    }
    if (typeof value !== 'string') {
      reading.report('error', 'invalid-type', path, { expected: 'string' })
      return value
    }
    for (const word of splitTokens(value, separator)) readToken(word, path, known, reading)
    return value
  }
