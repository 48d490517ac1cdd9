import { expect, test } from 'vitest'
import { formatMoney, majorFromMinor, minorFromMajor } from './money.js'

test.each([
  [1000, 'KRW', 1000],
  [14.2, 'USD', 1420],
  [0.07, 'USD', 7],
  [1.1, 'USD', 110],
  [4.35, 'USD', 435],
  [0, 'USD', 0],
  [1000, 'JPY', 1000],
])('%d %s is %d minor units, and back', (major, currency, minor) => {
  expect(minorFromMajor(major, currency)).toBe(minor)
  expect(majorFromMinor(minor, currency)).toBe(major)
})

test.each([
  [10.5, 'KRW'],
  [1.005, 'USD'],
  [1e21, 'KRW'],
  [Number.NaN, 'KRW'],
])('%d %s cannot be converted exactly', (major, currency) => {
  expect(minorFromMajor(major, currency)).toBeUndefined()
})

test.each([
  [129_000, 'KRW', 'ko', '129,000원'],
  [129_000, 'KRW', 'en', '₩129,000'],
  [1420, 'USD', 'ko', '$14.20'],
  [123_456_789, 'USD', 'en', '$1,234,567.89'],
  [7, 'EUR', 'en', 'EUR 0.07'],
  [500, 'JPY', 'ko', '¥500'],
] as const)('%d %s in %s is formatted as %s', (minor, currency, language, text) => {
  expect(formatMoney(minor, currency, language)).toBe(text)
})
