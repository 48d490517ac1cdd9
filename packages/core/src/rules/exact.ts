/**
 * Reads values of the wrong type that have only one meaning: values from form fields, data attributes and templates are
 * text. Each reader returns undefined if it would have to guess.
 */

/** Amounts, ids and flags are shorter; the limit bounds the time that any input takes. */
const longest = 64

/** Plain decimal text as a number that prints the same, except for zeros at the ends: `'8.25'`, `' 1000 '`, `'007'`; not `'14,20'`, `'1e3'`, `''`. */
export const numberIn = (text: unknown): number | undefined => {
  if (typeof text !== 'string' || text.length > longest) return undefined
  const plain = text.trim().replace(/^(-?)0+(?=\d)/, '$1')
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined
  const number = Number(plain)
  // A text with more digits than a float holds would print differently.
  return String(number) === plain.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '') ? number : undefined
}

/** A number as decimal text; not beyond 2^53, where an id has already lost its last digits. */
export const textOf = (number: unknown): string | undefined => {
  if (typeof number !== 'number' || !(Math.abs(number) <= Number.MAX_SAFE_INTEGER)) return undefined
  const text = String(number)
  return text.includes('e') ? undefined : text
}

/** `'true'` and `'false'`, in any case. */
export const flagIn = (text: unknown): boolean | undefined => {
  const word = typeof text === 'string' && text.length <= longest ? text.trim().toLowerCase() : ''
  return word === 'true' || word === 'false' ? word === 'true' : undefined
}

const squeezed = (text: string): string => text.replace(/\s/g, '')

/** JSON text of an object or a list, if writing it again gives the same text except for blanks. */
export const jsonIn = (text: unknown): object | undefined => {
  if (typeof text !== 'string' || !/^\s*[[{]/.test(text)) return undefined
  try {
    const json: unknown = JSON.parse(text)
    return typeof json === 'object' && json && squeezed(JSON.stringify(json)) === squeezed(text)
      ? json
      : undefined
  } catch {
    return undefined
  }
}
