import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestPlace, readJson, writeJson } from './json-text.js'

const faultIn = (text: string): string => {
  const read = readJson(text)
  if (!('problem' in read)) return 'none'
  const { fault, line, column } = read.problem
  return `${fault} ${line}:${column}`
}

describe('invalid JSON', () => {
  it.each([
    ['', 'ends-early 1:1'],
    ['{', 'ends-early 1:2'],
    ['{"a": 1', 'ends-early 1:8'],
    ['{"a": "b', 'ends-early 1:9'],
    ['{\n  a: 1\n}', 'key-expected 2:3'],
    ["{\n  'a': 1\n}", 'single-quote 2:3'],
    ['{"a" 1}', 'colon-expected 1:6'],
    ['{\n  "a": 1\n  "b": 2\n}', 'comma-expected 3:3'],
    ['{\n  "a": 1,\n}', 'trailing-comma 2:9'],
    ['[1,]', 'trailing-comma 1:3'],
    ['{} {}', 'after-end 1:4'],
    ['{} // a word', 'comment 1:4'],
    ['{ /* a word */ }', 'comment 1:3'],
    ['{"a": undefined}', 'value-expected 1:7'],
    ['{"a": "1\n2"}', 'bad-string 1:7'],
    [String.raw`{"a": "\x"}`, 'bad-escape 1:8'],
    ['{"a": 01}', 'bad-number 1:7'],
    ['{"a": 1_000}', 'bad-number 1:7'],
    ['['.repeat(200), 'too-deep 1:102'],
  ])('%j is told by line and column', (text, told) => {
    expect(faultIn(text)).toBe(told)
  })
})

const parsed = (text: string): readonly unknown[] => {
  try {
    return [JSON.parse(text)]
  } catch {
    return []
  }
}
const read = (text: string): readonly unknown[] => {
  const result = readJson(text)
  return 'problem' in result ? [] : [result.value]
}

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(4), (text, indent) => {
        const spread = JSON.stringify(JSON.parse(text), null, indent)
        expect(read(spread)).toEqual(parsed(spread))
      }),
    )
  })

  it('accepts and refuses the same as JSON.parse, for texts one character away from JSON', () => {
    const broken = fc
      .tuple(
        fc.json({ maxDepth: 3 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', ']', '0', '-', 'e', '.', '\\', '\n', 'u'),
      )
      .map(
        ([text, at, put]) =>
          text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1),
      )
    fc.assert(
      fc.property(broken, (text) => {
        expect(read(text)).toEqual(parsed(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps a __proto__ key as a key', () => {
    const [value] = read('{"__proto__": {"polluted": true}}')
    expect(Object.keys(value ?? {})).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })

  it('gives the place of every value', () => {
    const text = writeJson({ customer: { email: 'a@b' }, products: [{ id: 1 }, { id: 2 }] })
    const result = readJson(text)
    if ('problem' in result) throw new Error('It is JSON.')
    const at = (path: string): string => {
      const place = nearestPlace(result.places, path)
      return place ? text.slice(place.start, place.end) : ''
    }
    expect(at('customer.email')).toBe('"email": "a@b"')
    expect(at('products.1.id')).toBe('"id": 2')
    expect(at('products.0')).toBe('{\n      "id": 1\n    }')
    // For a missing value the place is that of its parent.
    expect(at('customer.phoneNumber')).toMatch(/^"customer": \{/)
    expect(at('')).toBe(text)
    expect(at('nothing.here')).toBe(text)
  })
})
