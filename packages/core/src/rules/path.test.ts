import { expect, test } from 'vitest'
import { isOver, isPresent, isRecord, recordsIn, valueAt, wordsIn } from './path.js'

test.each([
  ['a', { b: [{ c: 0 }] }],
  ['a.b.0.c', 0],
  ['a.b.1.c', undefined],
  ['a.b.length', 1],
  ['a.b.0.c.d', undefined],
  ['toString', undefined],
  ['a.constructor', undefined],
])('the value at %s', (path, value) => {
  expect(valueAt({ a: { b: [{ c: 0 }] } }, path)).toEqual(value)
})

test('valueAt finds nothing in a value that is not an object', () => {
  for (const root of [undefined, null, 1, 'a']) expect(valueAt(root, 'length')).toBeUndefined()
})

test('isPresent: neither missing nor blank', () => {
  for (const value of [0, false, 'a', [], {}]) expect(isPresent(value)).toBe(true)
  for (const value of [undefined, null, '', ' \n']) expect(isPresent(value)).toBe(false)
})

test('isRecord: an object, not a list', () => {
  expect(isRecord({})).toBe(true)
  for (const value of [[], null, undefined, 'a', () => ({})]) expect(isRecord(value)).toBe(false)
})

test('recordsIn gives the objects of a list, each with its path', () => {
  expect(recordsIn([{ a: 1 }, 'b', [], { c: 2 }], 'products')).toEqual([
    [{ a: 1 }, 'products.0'],
    [{ c: 2 }, 'products.3'],
  ])
  for (const value of [{ a: 1 }, 'a', undefined]) expect(recordsIn(value, 'products')).toEqual([])
})

test('other types are neither text nor greater than a number', () => {
  expect(wordsIn('a')).toBe('a')
  for (const value of [{ toString: 1 }, 7, undefined]) expect(wordsIn(value)).toBe('')
  expect([isOver(2, 1), isOver(1, 1), isOver('2', 1), isOver({ valueOf: 1 }, 1)]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
