import { expect, test } from 'vitest'
import { suggestion } from './spelling.js'

test.each([
  ['P_NMANE', ['P_MNAME', 'P_RESERVED'], 'P_MNAME'],
  ['orderNam', ['orderName', 'orderDetail'], 'orderName'],
  ['krw', ['KRW', 'USD'], 'KRW'],
  ['KOOOKMIN_BANK', ['KOOKMIN_BANK'], 'KOOKMIN_BANK'],
  ['SAUMSUNGPAY', ['SSGPAY', 'SAMSUNGPAY'], 'SAMSUNGPAY'],
  ['stranger', ['orderName'], undefined],
  ['Z', ['Y', 'N'], undefined],
  ['', ['Y', 'N'], undefined],
  ['a'.repeat(41), ['a'.repeat(40)], undefined],
  [3, [3, 6], undefined],
])('%j among %j is meant as %j', (value, allowed, meant) => {
  expect(suggestion({ value, allowed })).toBe(meant)
})

test('hostile values are given up in time', () => {
  const started = performance.now()
  const allowed = Array.from({ length: 200 }, (_, index) => `${'ab'.repeat(17)}xyz${index}`)
  expect(suggestion({ value: 'ab'.repeat(19), allowed })).toBeUndefined()
  expect(performance.now() - started).toBeLessThan(500)
})
