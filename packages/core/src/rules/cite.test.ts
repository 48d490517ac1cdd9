import { expect, expectTypeOf, test } from 'vitest'
import { cite } from './cite.js'
import { recommended, required } from './presence.js'

test('adds the source to a rule, and changes nothing else', () => {
  const rule = required('name')
  expect(cite('page > name', rule)).toEqual({ ...rule, source: 'page > name' })
  expect(rule.source).toBeUndefined()
  expectTypeOf(cite('page > name', rule)).toEqualTypeOf(rule)
})

test('adds one source to a list of rules, except to rules that have one', () => {
  const rules = [cite('page > a', required('a')), recommended('b')] as const
  const cited = cite('page', rules)
  expect(cited.map(({ source }) => source)).toEqual(['page > a', 'page'])
  expectTypeOf(cited).toEqualTypeOf(rules)
})
