import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toMajorUnits, toMinorUnits } from './money.js'

describe('major and minor units', () => {
  it.each([
    [12_900, 'KRW', 12_900],
    [14.2, 'USD', 1420],
    [0.29, 'USD', 29],
    [1.005, 'KWD', 1005],
    [0, 'USD', 0],
    [-14.2, 'USD', -1420],
  ])('%s %s is %s', (major, currency, minor) => {
    expect(toMinorUnits(major, currency)).toBe(minor)
    expect(toMajorUnits(minor, currency)).toBe(major)
  })

  it.each([
    [0.5, 'KRW'],
    [1.005, 'USD'],
    [Number.NaN, 'KRW'],
    [Number.POSITIVE_INFINITY, 'KRW'],
    [Number.MAX_SAFE_INTEGER, 'USD'],
    // A number this large no longer holds cents exactly.
    [90071992547409.91, 'USD'],
    [1e13, 'USD'],
    [1e21, 'KRW'],
  ])('%s %s cannot be converted to minor units', (major, currency) => {
    expect(toMinorUnits(major, currency)).toBeUndefined()
  })

  it('convert back to the same amount', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), fc.constantFrom('KRW', 'USD', 'KWD'), (minor, currency) => {
        if (currency !== 'KRW' && minor >= 1e15)
          expect(() => toMajorUnits(minor, currency)).toThrow(RangeError)
        else expect(toMinorUnits(toMajorUnits(minor, currency), currency)).toBe(minor)
      }),
    )
  })
})

it.each([0.5, Number.NaN, 2 ** 53, 1e15, -1e15, Number.MAX_SAFE_INTEGER])(
  '%d is not a valid amount of minor units',
  (amount) => {
    expect(() => toMajorUnits(amount, 'USD')).toThrow(RangeError)
  },
)
