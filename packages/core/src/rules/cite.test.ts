import { expect, expectTypeOf, test } from 'vitest'
import { cite } from './cite.js'
import { recommended, required } from './presence.js'

test('a rule is given its source, and is changed in nothing else', () => {
  const rule = required('name')
  expect(cite('page > name', rule)).toEqual({ ...rule, source: 'page > name' })
  expect(rule.source).toBeUndefined()
  expectTypeOf(cite('page > name', rule)).toEqualTypeOf(rule)
})

test('a list of rules is given one source, where a rule has none of its own', () => {
  const rules = [cite('page > a', required('a')), recommended('b')] as const
  const cited = cite('page', rules)
  expect(cited.map(({ source }) => source)).toEqual(['page > a', 'page'])
  expectTypeOf(cited).toEqualTypeOf(rules)
})
