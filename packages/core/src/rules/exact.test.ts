import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flagIn, jsonIn, numberIn, textOf } from './exact.js'

describe('a number in text', () => {
  test.each([
    ['1000', 1000],
    ['8.25', 8.25],
    ['14.20', 14.2],
    ['0', 0],
    ['-1.5', -1.5],
    [' 1000\n', 1000],
    ['007', 7],
    ['0.1', 0.1],
    ['9007199254740992', 9007199254740992],
  ])('%j is %d', (text, number) => {
    expect(numberIn(text)).toBe(number)
  })

  test.each([
    '',
    ' ',
    '14,20',
    '1,000',
    '1e3',
    '0x10',
    '1.',
    '.5',
    '+5',
    '-0',
    '--1',
    '1 000',
    'NaN',
    'Infinity',
    // One more than a float can hold.
    '9007199254740993',
    '0.1000000000000000055',
    '600000000.04960954',
    '\u0661\u0660',
    '\uff11\uff10',
    '1'.repeat(100),
    '0'.repeat(1_000_000),
    1000,
    null,
    ['1'],
  ])('%j is not a number', (text) => {
    expect(numberIn(text)).toBeUndefined()
  })

  test('prints the same text, without the zeros and blanks around it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^-?[0-9]{0,20}\.?[0-9]{0,8}$/)), (text) => {
        const number = numberIn(text)
        if (number === undefined) return
        const [, sign = '', whole = '', part = ''] = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/.exec(text.trim()) ?? []
        expect(String(number)).toBe(`${sign}${whole}${part && `.${part}`}`)
      }),
      { examples: [['0.50'], ['-0.10'], ['100']] },
    )
  })
})

test.each([
  [1700000000000, '1700000000000'],
  [-1.5, '-1.5'],
  [0, '0'],
  [Number.MAX_SAFE_INTEGER, '9007199254740991'],
  [2 ** 53, undefined],
  [1e21, undefined],
  [1e-7, undefined],
  [NaN, undefined],
  [Infinity, undefined],
  [true, undefined],
  [1n, undefined],
  [{}, undefined],
])('%s as text is %j', (number, text) => {
  expect(textOf(number)).toBe(text)
})

test.each([
  ['true', true],
  ['FALSE', false],
  [' true ', true],
  ['yes', undefined],
  ['1', undefined],
  ['', undefined],
  [1, undefined],
])('%j as a flag is %j', (text, flag) => {
  expect(flagIn(text)).toBe(flag)
})

describe('JSON in text', () => {
  test.each([
    ['{"a":1}', { a: 1 }],
    [' { "a" : [ 1.5, "b c" ] }\n', { a: [1.5, 'b c'] }],
    ['[1,2]', [1, 2]],
    ['{}', {}],
  ])('%j is read', (text, json) => {
    expect(jsonIn(text)).toEqual(json)
  })

  test.each([
    '',
    '1',
    '"a"',
    'null',
    '{a:1}',
    '{"a":1',
    // Writing these again would change them: an id of 17 digits, a price with a trailing zero, a duplicate key.
    '{"id":90071992547409931}',
    '{"price":1.50}',
    '{"a":1,"a":2}',
    '['.repeat(100_000),
    {},
  ])('%j is not', (text) => {
    expect(jsonIn(text)).toBeUndefined()
  })
})
