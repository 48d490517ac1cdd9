import { currencyDecimals } from '@portone-checkout/core'
import { currencyIn, invalid } from './arguments.js'

const currencyOf = (currency: string): string => currencyIn({ given: { currency }, known: ['currency'] })

/** A float tells fifteen digits apart wherever the point stands, and whole numbers a little further. */
const isExact = (minor: number, decimals: number): boolean =>
  Number.isSafeInteger(minor) && (decimals === 0 || Math.abs(minor) < 1e15)

/** As `toMinorUnits`, of a currency that PortOne answered: one that is unknown here has two decimals. */
export const answeredMinorUnits = (major: number, currency: string): number | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(major))
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const decimals = currencyDecimals(currency)
  if (fraction.length > decimals) return undefined
  const minor = Number(`${sign}${whole}${fraction.padEnd(decimals, '0')}`)
  return isExact(minor, decimals) ? minor : undefined
}

/**
 * V1's major units as an integer in minor units, on decimal text: 14.2 USD is 1420, 12900 KRW is 12900.
 * Undefined for more decimals than the currency has, and for more than is counted exactly. Throws a `PortOneApiError`
 * for what is no currency: its decimals would be a guess.
 */
export const toMinorUnits = (major: number, currency: string): number | undefined =>
  answeredMinorUnits(major, currencyOf(currency))

/**
 * Minor units as V1's major units: 1420 USD is 14.2. Throws a RangeError for what is no whole number of them, and for
 * more than a float holds exactly: 10^15 minor units of a currency with decimals, 2^53 of another one.
 */
export const toMajorUnits = (minor: number, currency: string): number => {
  const decimals = currencyDecimals(currencyOf(currency))
  if (!isExact(minor, decimals))
    throw new RangeError('Minor units are whole numbers, fewer than 10^15 where the currency has decimals.')
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0')
  const cut = digits.length - decimals
  return Math.sign(minor) * Number(`${digits.slice(0, cut)}.${digits.slice(cut)}`)
}

/** `toMajorUnits` of a caller's amount: throws `invalid-argument`, which names it. */
export const majorUnitsOf = (parameter: string, minor: number, currency: string): number => {
  try {
    return toMajorUnits(minor, currency)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw invalid(parameter, `is ${minor}, and more than V1 counts exactly in ${currency}.`)
  }
}
