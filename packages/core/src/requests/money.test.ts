import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toMajor, toMinor } from './money.js'

describe('money is converted on decimal text', () => {
  test.each([
    [1000, 'KRW', 1000],
    [0, 'KRW', 0],
    [14.2, 'USD', 1420],
    [14, 'USD', 1400],
    [0.01, 'USD', 1],
    // 1.005 * 100 is 100.49999999999999 in floats, 4.35 * 100 is 434.99999999999994
    [4.35, 'USD', 435],
    [19.99, 'CURRENCY_USD', 1999],
    [1.234, 'KWD', 1234],
    [1.2345, 'CLF', 12345],
    [9007199254740991, 'KRW', 9007199254740991],
    [9999999999999.99, 'USD', 999999999999999],
  ])('%d %s is %d in minor units, and back', (major, currency, minor) => {
    expect(toMinor(major, currency)).toBe(minor)
    expect(toMajor(minor, currency)).toBe(major)
  })

  test.each([
    [1000.5, 'KRW'],
    [1.005, 'USD'],
    [1e-7, 'USD'],
    [1e21, 'KRW'],
    // Beyond fifteen digits a float no longer tells cents apart: this literal is …409.9 already.
    [90071992547409.91, 'USD'],
    [-1, 'KRW'],
    [NaN, 'KRW'],
    [Infinity, 'USD'],
    ['1000', 'KRW'],
    [null, 'KRW'],
  ])('%s %s has no exact amount in minor units', (major, currency) => {
    expect(toMinor(major, currency)).toBeUndefined()
  })

  test.each([[1.5], [-1], [NaN], [1e15], [2 ** 53], ['1'], [undefined]])(
    '%s is not an amount in minor units',
    (minor) => {
      expect(toMajor(minor, 'USD')).toBeUndefined()
    },
  )

  test('every whole amount converts back to itself, in every kind of currency', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e15 - 1 }),
        fc.constantFrom('KRW', 'USD', 'KWD', 'CLF'),
        (minor, currency) => {
          expect(toMinor(toMajor(minor, currency), currency)).toBe(minor)
        },
      ),
    )
  })
})
