import { currencyDecimals } from './currency.js'

/** A number holds 15 digits exactly where some of them are decimals, and whole numbers up to 2^53. */
const isExact = (minor: number, decimals: number): boolean =>
  Number.isSafeInteger(minor) && (decimals === 0 || Math.abs(minor) < 1e15)

/**
 * Minor units of an amount in major units, without floating-point arithmetic: `'14.2'` USD is 1420.
 *
 * @param major decimal text, as `String(amount)` writes it
 * @returns undefined for other text, for more decimals than the currency has, and beyond what a number holds exactly
 */
export const minorUnits = (major: string, currency: string): number | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(major)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const decimals = currencyDecimals(currency)
  if (fraction.length > decimals) return undefined
  const minor = Number(`${sign}${whole}${fraction.padEnd(decimals, '0')}`)
  return isExact(minor, decimals) ? minor : undefined
}

/** Major units of an amount in minor units: 1420 USD is 14.2. Undefined for fractions, and beyond what a number holds exactly. */
export const majorUnits = (minor: number, currency: string): number | undefined => {
  const decimals = currencyDecimals(currency)
  if (!isExact(minor, decimals)) return undefined
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  const major = Number(`${digits.slice(0, point)}.${digits.slice(point)}`)
  return minor < 0 ? -major : major
}

/** `minorUnits` of a request's amount; undefined for negative amounts too, and for other types. */
export const toMinor = (major: unknown, currency: string): number | undefined =>
  typeof major === 'number' && major >= 0 ? minorUnits(String(major), currency) : undefined

/** `majorUnits` of a request's amount; undefined for negative amounts too, and for other types. */
export const toMajor = (minor: unknown, currency: string): number | undefined =>
  typeof minor === 'number' && minor >= 0 ? majorUnits(minor, currency) : undefined
