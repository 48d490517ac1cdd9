import { currencyDecimals } from './currency.js'

// A float tells fifteen digits apart wherever the point stands, and whole numbers a little further.
const isExact = (minor: number, decimals: number): boolean =>
  Number.isSafeInteger(minor) && minor >= 0 && (decimals === 0 || minor < 1e15)

/**
 * MAJOR units into MINOR units, on decimal text: 14.2 USD is 1420.
 * Undefined for what the currency has no coin for, for negative amounts and for more than is counted exactly.
 */
export const toMinor = (major: unknown, currency: string): number | undefined => {
  if (typeof major !== 'number') return undefined
  const decimals = currencyDecimals(currency)
  const [whole = '', part = ''] = String(major).split('.')
  const digits = whole + part.padEnd(decimals, '0')
  const minor = /^\d+$/.test(digits) && part.length <= decimals ? Number(digits) : NaN
  return isExact(minor, decimals) ? minor : undefined
}

/** MINOR units into MAJOR units, on decimal text: 1420 is 14.2 USD. Undefined for what is no whole amount. */
export const toMajor = (minor: unknown, currency: string): number | undefined => {
  const decimals = currencyDecimals(currency)
  if (typeof minor !== 'number' || !isExact(minor, decimals)) return undefined
  const digits = String(minor).padStart(decimals + 1, '0')
  const point = digits.length - decimals
  return Number(`${digits.slice(0, point)}.${digits.slice(point)}`)
}
