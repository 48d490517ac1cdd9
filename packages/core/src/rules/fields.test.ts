import { describe, expect, test } from 'vitest'
import { readField } from '../../test-support/hold.js'
import {
  alphanumeric,
  anyJson,
  choice,
  code,
  coded,
  compactDay,
  consoleKey,
  flag,
  json,
  jsonText,
  major,
  number,
  on,
  ownId,
  printableAscii,
  record,
  returnAddress,
  shaped,
  text,
  trimmed,
  webAddress,
  whole,
} from './fields.js'
import type { Field } from './shape.js'

const type = (expected: string) => [`error invalid-type here {"expected":"${expected}"}`]
const form = (expected: string, severity = 'error') => [
  `${severity} invalid-format here {"expected":"${expected}"}`,
]

const noIdentifier = form('identifier')

const mended = (expected: string) => [`warning invalid-type here {"expected":"${expected}"}`]

describe.each<
  [string, Field, readonly (readonly [value: unknown, found: readonly string[], written?: unknown])[]]
>([
  [
    'text',
    text,
    [
      ['', []],
      [1, mended('string'), '1'],
      [Number.NaN, type('string')],
      [2 ** 53, type('string')],
      [true, type('string')],
      [{}, type('string')],
    ],
  ],
  [
    'consoleKey',
    consoleKey,
    [
      ['channel-key-1', []],
      ['', []],
      ['channel key', noIdentifier],
      ['channel-key-1\n', noIdentifier],
      ['undefined', noIdentifier],
      ['[object Object]', noIdentifier],
      [1, mended('string'), '1'],
    ],
  ],
  [
    'ownId',
    ownId,
    [
      ['order/1@shop', []],
      ['undefined-1', []],
      [' ', []],
      ['order 1', form('identifier', 'warning')],
      ['null', noIdentifier],
      [' NaN ', noIdentifier],
    ],
  ],
  [
    'flag',
    flag,
    [
      [false, []],
      ['true', mended('boolean'), true],
      [' False', mended('boolean'), false],
      ['Y', type('boolean')],
      ['', type('boolean')],
      [0, type('boolean')],
    ],
  ],
  [
    'number',
    number,
    [
      [-1.5, []],
      ['1', mended('number'), 1],
      ['1,000', type('number')],
      ['', type('number')],
      [Number.POSITIVE_INFINITY, type('number')],
    ],
  ],
  [
    'major',
    major,
    [
      [14.2, []],
      [0, []],
      [-0.01, ['error out-of-range here {"min":0}']],
      [Number.NaN, ['error out-of-range here {"min":0}']],
      ['14.20', mended('number'), 14.2],
      ['-1', [...mended('number'), 'error out-of-range here {"min":0}'], -1],
      ['14,2', type('number')],
      [14n, type('number')],
    ],
  ],
  [
    'whole',
    whole,
    [
      [0, []],
      [1420, []],
      [14.2, form('integer')],
      [-1, form('integer')],
      ['1', mended('number'), 1],
      ['1.5', [...mended('number'), ...form('integer')], 1.5],
    ],
  ],
  [
    'webAddress',
    webAddress,
    [
      ['https://shop.example', []],
      ['HTTP://localhost:3000/a', []],
      ['', []],
      ['https://', form('url')],
      ['https:///a', form('url')],
      ['shop.example', form('url')],
      [['https://shop.example'], type('string')],
    ],
  ],
  [
    'returnAddress',
    returnAddress,
    [
      ['shop-app://done', []],
      ['intent://done#Intent;end', []],
      ['https://shop.example', []],
      ['/done', form('url')],
      ['javascript://x%0aalert(1)', form('url')],
      ['DATA://x', form('url')],
      ['vbscript://x', form('url')],
      ['file:///etc', form('url')],
      ['blob://x', form('url')],
    ],
  ],
  [
    'shaped',
    shaped(/^\d+$/, 'digits'),
    [
      ['1', []],
      ['', []],
      ['a', form('digits')],
      [1, mended('string'), '1'],
      [1.5, [...mended('string'), ...form('digits')], '1.5'],
    ],
  ],
  ['shaped, worth a warning', shaped(/^\d+$/, 'digits', 'warning'), [['a', form('digits', 'warning')]]],
  [
    'printableAscii',
    printableAscii,
    [
      ['\u0020~', []],
      ['', []],
      ['\u007f', form('ascii')],
      ['\u001f', form('ascii')],
      ['é', form('ascii')],
      ['a\n', form('ascii')],
    ],
  ],
  [
    'alphanumeric',
    alphanumeric,
    [
      ['azAZ09', []],
      ['a_b', form('alphanumeric')],
      ['가', form('alphanumeric')],
      ['a\n', form('alphanumeric')],
    ],
  ],
  [
    'choice',
    choice(['Y', 'N']),
    [
      ['Y', []],
      ['X', ['error unsupported-value here {"value":"X","allowed":["Y","N"]}']],
      ['X'.repeat(99), [`error unsupported-value here {"value":"${'X'.repeat(40)}","allowed":["Y","N"]}`]],
      [true, type('string')],
    ],
  ],
  [
    'record',
    record,
    [
      [{}, []],
      [[1], []],
      [{ quoted: '"__proto__":' }, []],
      [JSON.parse('{"a":[{"__proto__":1}]}'), ['error unsafe-key here']],
      ['{}', mended('object'), {}],
      ['a', type('object')],
      [{ big: 1n }, type('json')],
    ],
  ],
  [
    'json',
    json,
    [
      [{}, []],
      [['a'], []],
      // Shops that send JSON text parse it themselves.
      ['{"a":[1]}', mended('object')],
      ['cart-1', mended('object')],
      [7, mended('object')],
      [false, mended('object')],
      [JSON.parse('{"__proto__":1}'), ['error unsafe-key here']],
      [Number.NaN, type('json')],
      [1n, type('json')],
      [() => 1, type('json')],
    ],
  ],
  [
    'anyJson',
    anyJson,
    [
      [{}, []],
      [['a'], []],
      ['{"a":[1]}', []],
      ['cart-1', []],
      [7, []],
      [false, []],
      [JSON.parse('{"__proto__":1}'), ['error unsafe-key here']],
      [Number.NaN, type('json')],
      [1n, type('json')],
    ],
  ],
  [
    'trimmed',
    trimmed(shaped(/^a+$/, 'latin'), 'latin'),
    [
      ['a', []],
      ['', []],
      [' ', []],
      [' a\n', ['warning invalid-format here {"expected":"latin"}'], 'a'],
      [
        ' b',
        [
          'warning invalid-format here {"expected":"latin"}',
          'error invalid-format here {"expected":"latin"}',
        ],
        'b',
      ],
    ],
  ],
  [
    'jsonText',
    jsonText,
    [
      ['cart-1', []],
      [{ a: 1 }, mended('string'), '{"a":1}'],
      [[1], mended('string'), '[1]'],
      [7, mended('string'), '7'],
      [{ big: 1n }, type('json')],
    ],
  ],
])('%s', (_, field, cases) => {
  test.each(cases.map(([value, found, written = value]) => [String(value), value, found, written] as const))(
    '%s',
    (_name, value, found, written) => {
      expect(readField(field, value)).toEqual({ value: written, found })
    },
  )
})

describe('other spellings', () => {
  test.each([
    ['CURRENCY_KRW', 'KRW'],
    ['KRW', 'KRW'],
    ['BANK_OF_KOREA', 'BANK_OF_KOREA'],
    ['BANK_BANK_OF_KOREA', 'BANK_OF_KOREA'],
    ['CARD_COMPANY_', ''],
    ['PAY_METHOD_CARD', 'PAY_METHOD_CARD'],
  ])('%s is %s', (given, written) => {
    expect(readField(code, given)).toEqual({ value: written, found: [] })
  })

  test('are read before the field checks the value', () => {
    const field = coded(choice(['KRW']))
    expect(readField(field, 'CURRENCY_KRW')).toEqual({ value: 'KRW', found: [] })
    expect(readField(field, {})).toEqual({ value: {}, found: type('string') })
    expect(readField(coded(choice(['1'])), 1)).toEqual({ value: '1', found: mended('string') })
  })

  test('of days lose their dashes, with a warning', () => {
    expect(readField(compactDay('warning'), '2030-12-31')).toEqual({
      value: '20301231',
      found: form('yyyymmdd', 'warning'),
    })
    // A rewritten value is never an error.
    expect(readField(compactDay('error'), '2030-12-31').found).toEqual(form('yyyymmdd', 'warning'))
    expect(readField(compactDay('error'), 20_301_231)).toEqual({ value: '20301231', found: mended('string') })
    expect(readField(compactDay('error'), '31.12.2030')).toEqual({
      value: '31.12.2030',
      found: form('yyyymmdd'),
    })
    expect(readField(compactDay('error'), '20301231')).toEqual({ value: '20301231', found: [] })
  })
})

test('a field of the other device is not checked', () => {
  expect(readField(on('pc', flag), 'Y', 'pc').found).toEqual(type('boolean'))
  expect(readField(on('pc', flag), 'Y', 'mobile')).toEqual({ value: 'Y', found: [] })
})
