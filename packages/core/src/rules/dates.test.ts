import { describe, expect, test } from 'vitest'
import { holdV1, holdV2 } from '../../test-support/hold.js'
import { momentOf, notPast, ordered, realDate } from './dates.js'

const noon = Date.UTC(2030, 0, 2, 3)

describe('the moment of a date', () => {
  test.each([
    ['20300102', '2030-01-02T00:00:00+09:00', '2030-01-02T23:59:59+09:00'],
    [20_300_102, '2030-01-02T00:00:00+09:00', '2030-01-02T23:59:59+09:00'],
    ['2030-01-02', '2030-01-02T00:00:00+09:00', '2030-01-02T23:59:59+09:00'],
    ['2030010203', '2030-01-02T03:00:00+09:00', '2030-01-02T03:59:59+09:00'],
    ['203001020304', '2030-01-02T03:04:00+09:00', '2030-01-02T03:04:59+09:00'],
    ['20300102030405', '2030-01-02T03:04:05+09:00', '2030-01-02T03:04:05+09:00'],
    ['2030-01-02 03:04:05', '2030-01-02T03:04:05+09:00', '2030-01-02T03:04:05+09:00'],
    ['2030-01-02T03:04:05Z', '2030-01-02T03:04:05Z', '2030-01-02T03:04:05Z'],
  ])('%s', (written, first, last) => {
    expect(momentOf(written)).toBe(Date.parse(first))
    expect(momentOf(written, true)).toBe(Date.parse(last))
  })

  test.each(['20300231', '2030-13-01', '20300101256000', '2029-02-29'])('%s is not a date', (written) => {
    expect(momentOf(written)).toBeNaN()
  })

  test.each([undefined, null, '', 'tomorrow', '1000', 7, {}, '2030.01.02', '-1'])(
    '%j has no known format',
    (written) => {
      expect(momentOf(written)).toBeUndefined()
    },
  )
})

describe('order', () => {
  const rule = ordered('offerPeriod.range.from', 'offerPeriod.range.to')
  test.each([
    ['2030-01-01', '2030-01-02', []],
    // A day is a range: it ends after it begins.
    ['2030-01-01', '2030-01-01', []],
    ['2030-01-02', '2030-01-01', ['error mismatch offerPeriod.range.to']],
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

test.each([
  ['20300228', []],
  ['20300231', ['error invalid-format vbank_due']],
  ['soon', []],
  [undefined, []],
])('a real date: %j', (vbank_due, found) => {
  expect(holdV1([realDate('vbank_due')], { vbank_due })).toEqual(found)
})

describe('a date in the past', () => {
  test.each([
    ['20300103', []],
    // Today has not passed.
    ['20300102', []],
    ['2030-01-02 12:00:00', []],
    ['2030-01-02 11:59:59', ['warning mismatch vbank_due']],
    // A clock may be wrong by hours.
    ['20300101', ['warning mismatch vbank_due']],
    ['20291231', ['error mismatch vbank_due']],
    ['20300231', []],
    [undefined, []],
  ])('%j at noon of 2 January 2030', (vbank_due, found) => {
    expect(holdV1([notPast('vbank_due')], { vbank_due }, noon)).toEqual(found)
  })

  test('is not reported without a clock', () => {
    expect(holdV1([notPast('vbank_due')], { vbank_due: '19990101' })).toEqual([])
  })
})
