import { describe, expect, test } from 'vitest'
import { readField } from '../../test-support/hold.js'
import { joinedTokens, splitTokens, tokenList } from './tokens.js'

test.each([
  ['a:b', ['a', 'b']],
  ['', []],
  [':a::b:', ['a', 'b']],
  ['slimquota(11-2:3^34-2:3):a', ['slimquota(11-2:3^34-2:3)', 'a']],
  ['open(a:b', ['open(a:b']],
  ['closed)a:b', ['closed)a', 'b']],
])('%s is split into %j', (joined, words) => {
  expect(splitTokens(joined, ':')).toEqual(words)
})

const known = ['ocb', 'SKIN(']
const unlisted = (path: string, value: string) =>
  `warning unsupported-value ${path} {"value":"${value}","allowed":["ocb","SKIN("]}`

describe('tokenList, for V2', () => {
  const field = tokenList(':', known)
  test.each([
    [['ocb', 'SKIN(#1)'], ['ocb', 'SKIN(#1)'], []],
    [[], [], []],
    ['ocb:SKIN(a:b)', ['ocb', 'SKIN(a:b)'], ['warning invalid-type here {"expected":"array"}']],
    [
      ['a', 'b'],
      ['a', 'b'],
      [unlisted('here.0', 'a'), unlisted('here.1', 'b')],
    ],
    [['ocb', 1], ['ocb', '1'], ['warning invalid-type here.1 {"expected":"string"}']],
    [{ ocb: true }, { ocb: true }, ['error invalid-type here {"expected":"array"}']],
  ])('%j', (given, value, found) => {
    expect(readField(field, given)).toEqual({ value, found })
  })
})

describe('joinedTokens, for V1', () => {
  const field = joinedTokens(':', known)
  test.each([
    ['ocb:SKIN(a:b)', 'ocb:SKIN(a:b)', []],
    ['ocb::', 'ocb::', []],
    [
      ['ocb', '', 'SKIN(a)'],
      'ocb:SKIN(a)',
      [unlisted('here', ''), 'warning invalid-type here {"expected":"string"}'],
    ],
    ['a', 'a', [unlisted('here', 'a')]],
    [['ocb', null], ['ocb', null], ['error invalid-type here {"expected":"string"}']],
    [1, '1', ['warning invalid-type here {"expected":"string"}', unlisted('here', '1')]],
    [{}, {}, ['error invalid-type here {"expected":"string"}']],
  ])('%j', (given, value, found) => {
    expect(readField(field, given)).toEqual({ value, found })
  })
})
