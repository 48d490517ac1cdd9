import { expect, test } from 'vitest'
import { formatAmount } from './money.js'

test.each([
  [12900, 'KRW', 'ko', '12,900원'],
  [12900, 'KRW', 'en', '₩12,900'],
  [12900, 'CURRENCY_KRW', 'ko', '12,900원'],
  [' 12900', 'KRW', 'ko', '12,900원'],
  ['1420', 'USD', 'en', '$14.20'],
  [1420, 'USD', 'en', '$14.20'],
  [1420, 'USD', 'ko', 'US$14.20'],
  [12900, 'krw', 'ko', '12,900원'],
  [0, 'USD', 'en', '$0.00'],
  [1500, 'JPY', 'en', '¥1,500'],
  [1234567, 'KWD', 'en', 'KWD 1,234.567'],
  // ISO 4217 has two decimals for these; CLDR, which Intl follows, has none.
  [150000, 'IDR', 'en', 'IDR 1,500.00'],
  [150000, 'HUF', 'en', 'HUF 1,500.00'],
] as const)('%s minor units of %s in %s', (minor, currency, locale, text) => {
  expect(formatAmount(minor, currency, locale)?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(text)
})

test.each([
  [undefined, 'KRW'],
  [14.2, 'USD'],
  ['14.2', 'USD'],
  ['1,000', 'KRW'],
  ['', 'KRW'],
  [1000, undefined],
  [1000, 'no currency'],
  [Number.NaN, 'KRW'],
])('shows nothing for %s %s', (minor, currency) => {
  expect(formatAmount(minor, currency, 'en')).toBeUndefined()
})
