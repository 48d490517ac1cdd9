import { expect, test } from 'vitest'
import { isGiven, merged, valueAt, withValue } from './paths.js'

test('withValue writes a nested value without changing the original', () => {
  const request = { customer: { email: 'a@b.c' } }
  const next = withValue(request, 'customer.address.city', 'Seoul')
  expect(next).toEqual({ customer: { email: 'a@b.c', address: { city: 'Seoul' } } })
  expect(request).toEqual({ customer: { email: 'a@b.c' } })
})

test('merged merges objects deeply, and the second wins', () => {
  expect(merged({ a: 1, customer: { fullName: 'Kim', email: 'x' } }, { customer: { email: 'y' } })).toEqual({
    a: 1,
    customer: { fullName: 'Kim', email: 'y' },
  })
})

test('merged skips undefined values and __proto__', () => {
  const hostile: Record<string, unknown> = JSON.parse(
    '{"__proto__": {"polluted": true}, "customer": {"__proto__": {"x": 1}}}',
  )
  const result = merged({ a: 1, b: 2 }, { ...hostile, b: undefined })
  expect(result).toEqual({ a: 1, b: 2, customer: {} })
  expect(Object.hasOwn(merged(result, hostile), '__proto__')).toBe(false)
  expect(Object.getPrototypeOf(merged(result, hostile))).toBe(Object.prototype)
})

test('valueAt reads own properties only, and isGiven treats blank text as missing', () => {
  expect(valueAt({}, 'constructor.name')).toBeUndefined()
  expect(isGiven({ customer: { fullName: '  ' } }, 'customer.fullName')).toBe(false)
  expect(isGiven({ taxFreeAmount: 0 }, 'taxFreeAmount')).toBe(true)
})
