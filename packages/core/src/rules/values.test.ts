import { describe, expect, test } from 'vitest'
import { holdV2 } from '../../test-support/hold.js'
import { maxLength, oneOf, ordered, supports } from './values.js'

describe('closed lists', () => {
  test('do not take a text for a number', () => {
    expect(holdV2([oneOf('totalAmount', [3])], { totalAmount: '3' })).toEqual([
      'error unsupported-value totalAmount',
    ])
  })

  test.each([undefined, null, '', ' ', {}, []])('leave %j to other rules', (locale) => {
    expect(holdV2([oneOf('locale', ['KO_KR'])], { locale })).toEqual([])
  })

  test('without a consequence in the guide are worth a warning', () => {
    expect(holdV2([supports('locale', ['KO_KR'])], { locale: 'EN_US' })).toEqual([
      'warning unsupported-value locale',
    ])
  })
})

describe('lengths', () => {
  test.each([
    ['characters', 'a'.repeat(4), []],
    ['characters', 'a'.repeat(5), ['error too-long orderName']],
    ['characters', '🛒'.repeat(4), []],
    ['characters', '🛒'.repeat(5), ['error too-long orderName']],
    ['bytes', '가나', []],
    ['bytes', '가나a', ['error too-long orderName']],
    ['bytes', 'abcd', []],
    ['bytes', 'abcde', ['error too-long orderName']],
  ] as const)('at most four %s: %s', (unit, orderName, found) => {
    expect(holdV2([maxLength('orderName', 4, unit)], { orderName })).toEqual(found)
  })

  test('of what is no text are not counted', () => {
    expect(holdV2([maxLength('orderName', 1)], { orderName: 12_345 })).toEqual([])
  })
})

describe('order', () => {
  const rule = ordered('offerPeriod.range.from', 'offerPeriod.range.to')
  test.each([
    ['2030-01-01', '2030-01-02', []],
    ['2030-01-01', '2030-01-01', ['error mismatch offerPeriod.range.to']],
    ['2030-01-01T00:00:00+09:00', '2029-12-31T15:00:01Z', []],
    ['2030-01-01T00:00:00+09:00', '2029-12-31T15:00:00Z', ['error mismatch offerPeriod.range.to']],
    ['tomorrow', '2030-01-01', []],
    [undefined, '2030-01-01', []],
    [{ toString: 1 }, '2030-01-01', []],
    [2, 1, []],
  ])('%j, then %j', (from, to, found) => {
    expect(holdV2([rule], { offerPeriod: { range: { from, to } } })).toEqual(found)
  })
})
