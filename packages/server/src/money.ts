import { currencyDecimals } from '@portone-checkout/core'

/**
 * V1's major units as an integer in minor units, on decimal text: 14.2 USD is 1420, 12900 KRW is 12900.
 * Undefined for more decimals than the currency has, and beyond safe integers.
 */
export const toMinorUnits = (major: number, currency: string): number | undefined => {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(major))
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const decimals = currencyDecimals(currency)
  if (fraction.length > decimals) return undefined
  const minor = Number(`${sign}${whole}${fraction.padEnd(decimals, '0')}`)
  return Number.isSafeInteger(minor) ? minor : undefined
}

/** Minor units as V1's major units: 1420 USD is 14.2. */
export const toMajorUnits = (minor: number, currency: string): number => {
  const decimals = currencyDecimals(currency)
  const digits = String(Math.abs(minor)).padStart(decimals + 1, '0')
  const cut = digits.length - decimals
  return Math.sign(minor) * Number(`${digits.slice(0, cut)}.${digits.slice(cut)}`)
}
