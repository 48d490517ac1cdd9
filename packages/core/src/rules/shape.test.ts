import { describe, expect, test } from 'vitest'
import { onlyTexts } from '../../test-support/hold.js'
import { deepFreeze } from '../../test-support/json.js'
import { alias, misspelling, readNode, type Shape } from './shape.js'

const shape: Shape = {
  ...onlyTexts('name'),
  address: onlyTexts('city'),
  cards: [{ code: onlyTexts('x')['x'] ?? {} }],
  nmae: misspelling('name'),
  title: alias('name'),
}

const read = (value: unknown) => {
  const found: string[] = []
  const request = readNode(shape, deepFreeze(Object(value)), '', {
    device: 'pc',
    report: (code, path, _params, severity = 'error') => found.push(`${severity} ${code} ${path}`),
  })
  return { request, found }
}

describe('a shape', () => {
  test('reads what it knows and passes on what it does not', () => {
    expect(read({ name: 1, stranger: { a: 1 }, address: { city: 'a', town: 'b' } })).toEqual({
      request: { name: 1, stranger: { a: 1 }, address: { city: 'a', town: 'b' } },
      found: [
        'error invalid-type name',
        'warning unknown-parameter stranger',
        'warning unknown-parameter address.town',
      ],
    })
  })

  test('reads lists item by item', () => {
    expect(read({ cards: [{ code: 'a' }, { code: 1 }, 'b'] }).found).toEqual([
      'error invalid-type cards.1.code',
      'error invalid-type cards.2',
    ])
    expect(read({ cards: {} }).found).toEqual(['error invalid-type cards'])
    expect(read({ address: [] }).found).toEqual(['error invalid-type address'])
  })

  test('reads null and undefined as missing', () => {
    expect(read({ name: null, address: undefined, stranger: null }).found).toEqual([])
  })

  test('reads an alias as the right spelling', () => {
    expect(read({ title: 'a' })).toEqual({ request: { name: 'a' }, found: [] })
    expect(read({ nmae: 'a' })).toEqual({ request: { name: 'a' }, found: ['warning misspelled nmae'] })
    expect(read({ title: 1 })).toEqual({ request: { name: 1 }, found: ['error invalid-type name'] })
  })

  test('prefers the right spelling if both are given', () => {
    expect(read({ nmae: 'a', name: 'b' })).toEqual({
      request: { nmae: 'a', name: 'b' },
      found: ['warning misspelled nmae'],
    })
    expect(read({ nmae: 'a', name: '' }).request).toEqual({ name: 'a' })
  })

  test('drops __proto__, which could change other objects', () => {
    const { request, found } = read(JSON.parse('{ "__proto__": { "name": "a" }, "name": "b" }'))
    // As a JSON object: own keys and a plain prototype, strictly.
    expect(request).toStrictEqual({ name: 'b' })
    expect(found).toEqual(['error unsafe-key __proto__'])
  })

  test('takes no inherited property for a known name', () => {
    expect(read({ toString: 'a', constructor: 'b' }).found).toEqual([
      'warning unknown-parameter toString',
      'warning unknown-parameter constructor',
    ])
  })
})
