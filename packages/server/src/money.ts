import { majorUnits, minorUnits } from '@portone-checkout/core'
import { currencyIn, invalid } from './arguments.js'

const currencyOf = (currency: string): string => currencyIn({ given: { currency }, known: ['currency'] })

/** `toMinorUnits` for an amount that PortOne answered: an unknown currency counts as one with two decimals. */
export const answeredMinorUnits = (major: number, currency: string): number | undefined =>
  minorUnits(String(major), currency)

/**
 * Converts V1's major units to an integer in minor units: 14.2 USD is 1420, 12900 KRW is 12900. Undefined for more
 * decimals than the currency has, and for amounts too large to be exact. Throws a `PortOneApiError` for an unknown
 * currency: its decimals would be a guess.
 */
export const toMinorUnits = (major: number, currency: string): number | undefined =>
  answeredMinorUnits(major, currencyOf(currency))

/**
 * Converts minor units to V1's major units: 1420 USD is 14.2. Throws a `RangeError` for fractions, and from 10^15 minor
 * units (2^53 in a currency without decimals), which a number does not hold exactly.
 */
export const toMajorUnits = (minor: number, currency: string): number => {
  const major = majorUnits(minor, currencyOf(currency))
  if (major === undefined)
    throw new RangeError('Minor units are whole numbers, fewer than 10^15 where the currency has decimals.')
  return major
}

/** `toMajorUnits` for a caller's argument: throws `invalid-argument` with its name instead of `RangeError`. */
export const majorUnitsOf = (parameter: string, minor: number, currency: string): number => {
  try {
    return toMajorUnits(minor, currency)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw invalid(parameter, `is ${minor}, and more than V1 counts exactly in ${currency}.`)
  }
}
