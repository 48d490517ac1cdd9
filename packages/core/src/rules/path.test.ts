import { expect, test } from 'vitest'
import { isPresent, isRecord, valueAt } from './path.js'

test.each([
  ['a', { b: [{ c: 0 }] }],
  ['a.b.0.c', 0],
  ['a.b.1.c', undefined],
  ['a.b.length', 1],
  ['a.b.0.c.d', undefined],
  ['toString', undefined],
  ['a.constructor', undefined],
])('what stands at %s', (path, value) => {
  expect(valueAt({ a: { b: [{ c: 0 }] } }, path)).toEqual(value)
})

test('nothing stands in nothing', () => {
  for (const root of [undefined, null, 1, 'a']) expect(valueAt(root, 'length')).toBeUndefined()
})

test('present is what says something', () => {
  for (const value of [0, false, 'a', [], {}]) expect(isPresent(value)).toBe(true)
  for (const value of [undefined, null, '', ' \n']) expect(isPresent(value)).toBe(false)
})

test('a record is an object, not a list', () => {
  expect(isRecord({})).toBe(true)
  for (const value of [[], null, undefined, 'a', () => ({})]) expect(isRecord(value)).toBe(false)
})
