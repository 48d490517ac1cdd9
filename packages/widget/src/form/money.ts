import { currencyDecimals, numberIn } from '@portone-checkout/core'
import type { WidgetLocale } from '../texts/texts.js'

/** The amount of a request as it will be sent: exact text is read. Undefined where it is none. */
export const minorOf = (given: unknown): number | undefined => {
  const minor = numberIn(given) ?? given
  return typeof minor === 'number' && Number.isSafeInteger(minor) ? minor : undefined
}

/**
 * An amount as a buyer reads it.
 *
 * @param given whole number of MINOR units, as V2 has it: 1420 is 14.20 USD, 12900 is 12,900 KRW; as a number, or exactly so in text
 * @param currency ISO 4217, with or without `CURRENCY_`
 * @returns undefined where amount or currency are none
 */
export const formatAmount = (given: unknown, currency: unknown, locale: WidgetLocale): string | undefined => {
  const minor = minorOf(given)
  if (minor === undefined || typeof currency !== 'string') return undefined
  const code = currency.replace(/^CURRENCY_/i, '').toUpperCase()
  // Not Intl's own: it follows CLDR, which has no decimals for IDR and HUF where ISO 4217 has two.
  const digits = currencyDecimals(code)
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const major = minor / 10 ** digits
  try {
    // Koreans read won as `12,900원`; Intl writes the sign.
    if (locale === 'ko' && code === 'KRW') return `${new Intl.NumberFormat('ko', fraction).format(major)}원`
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code, ...fraction })
    return format.format(major)
  } catch {
    // Intl refuses what is no currency code.
    return undefined
  }
}
