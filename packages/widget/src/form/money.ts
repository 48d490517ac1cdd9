import { currencyDecimals, numberIn } from '@portone-checkout/core'
import type { WidgetLocale } from '../texts/texts.js'

/** A request's amount as it will be sent: a whole number, also from exact text. Undefined for anything else. */
export const minorOf = (given: unknown): number | undefined => {
  const minor = numberIn(given) ?? given
  return typeof minor === 'number' && Number.isSafeInteger(minor) ? minor : undefined
}

/**
 * Formats an amount for the buyer.
 *
 * @param given whole number of MINOR units, also as exact text: 1420 is 14.20 USD, 12900 is 12,900 KRW
 * @param currency ISO 4217, with or without `CURRENCY_`
 * @returns undefined when the amount or currency is invalid
 */
export const formatAmount = (given: unknown, currency: unknown, locale: WidgetLocale): string | undefined => {
  const minor = minorOf(given)
  if (minor === undefined || typeof currency !== 'string') return undefined
  const code = currency.replace(/^CURRENCY_/i, '').toUpperCase()
  // Intl follows CLDR, which has no decimals for IDR and HUF; ISO 4217 and PGs have two.
  const digits = currencyDecimals(code)
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  const major = minor / 10 ** digits
  try {
    // In Korean won is written `12,900원`; Intl would write the sign.
    if (locale === 'ko' && code === 'KRW') return `${new Intl.NumberFormat('ko', fraction).format(major)}원`
    const format = new Intl.NumberFormat(locale, { style: 'currency', currency: code, ...fraction })
    return format.format(major)
  } catch {
    // Intl throws for an invalid currency code.
    return undefined
  }
}
