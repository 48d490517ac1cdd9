import { describe, expect, test } from 'vitest'
import { readField } from '../../test-support/hold.js'
import {
  alphanumeric,
  choice,
  code,
  coded,
  compactDay,
  consoleKey,
  flag,
  major,
  number,
  on,
  ownId,
  printableAscii,
  record,
  returnAddress,
  shaped,
  text,
  webAddress,
  whole,
} from './fields.js'
import type { Field } from './shape.js'

const type = (expected: string) => [`error invalid-type here {"expected":"${expected}"}`]
const form = (expected: string, severity = 'error') => [
  `${severity} invalid-format here {"expected":"${expected}"}`,
]

const noIdentifier = form('identifier')

describe.each<[string, Field, readonly (readonly [value: unknown, found: readonly string[]])[]]>([
  [
    'text',
    text,
    [
      ['', []],
      [1, type('string')],
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
      [1, type('string')],
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
      ['true', type('boolean')],
      [0, type('boolean')],
    ],
  ],
  [
    'number',
    number,
    [
      [-1.5, []],
      ['1', type('number')],
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
      ['14.2', type('number')],
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
      ['1', type('number')],
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
      [1, type('string')],
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
      ['{}', type('object')],
      [{ big: 1n }, type('json')],
    ],
  ],
])('%s', (_, field, cases) => {
  test.each(cases.map(([value, found]) => [String(value), value, found] as const))(
    '%s',
    (_name, value, found) => {
      expect(readField(field, value)).toEqual({ value, found })
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

  test('are taken before the field looks', () => {
    const field = coded(choice(['KRW']))
    expect(readField(field, 'CURRENCY_KRW')).toEqual({ value: 'KRW', found: [] })
    expect(readField(field, 1)).toEqual({ value: 1, found: type('string') })
  })

  test('of days lose their dashes, and are said', () => {
    expect(readField(compactDay('warning'), '2030-12-31')).toEqual({
      value: '20301231',
      found: form('yyyymmdd', 'warning'),
    })
    expect(readField(compactDay('error'), '31.12.2030')).toEqual({
      value: '31.12.2030',
      found: form('yyyymmdd'),
    })
    expect(readField(compactDay('error'), '20301231')).toEqual({ value: '20301231', found: [] })
  })
})

test('the field of one device is not read on the other', () => {
  expect(readField(on('pc', flag), 'Y', 'pc').found).toEqual(type('boolean'))
  expect(readField(on('pc', flag), 'Y', 'mobile')).toEqual({ value: 'Y', found: [] })
})
