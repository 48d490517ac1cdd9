import { describe, expect, test } from 'vitest'
import { cite } from '../rules/cite.js'
import type { Profile } from '../rules/evaluate.js'
import type { Rule } from '../rules/rule.js'
import { required } from '../rules/presence.js'
import { gateways } from './all.js'

const withoutSource = (rules: readonly Rule[]): readonly string[] =>
  rules.flatMap(({ code = 'table', paths, source = '' }) =>
    source === '' ? [`${code} ${paths.join(', ')}`] : [],
  )

const profiles = gateways.flatMap(({ dialect, code, profiles: all }) =>
  Object.entries<Profile | undefined>(all).flatMap(([key, profile]) =>
    profile === undefined ? [] : [{ name: `${dialect} ${code} ${key}`, profile }],
  ),
)
const bases = [...new Set(gateways.map(({ base }) => base))]

describe('every rule names where it comes from', () => {
  test.each(profiles)('$name', ({ profile }) => {
    expect(withoutSource([...profile.rules, ...(profile.baseRules ?? [])])).toEqual([])
  })

  test.each(bases)('those that every gateway shares: $docs', ({ rules }) => {
    expect(rules.length).toBeGreaterThan(2)
    expect(withoutSource(rules)).toEqual([])
  })

  test('finds a rule without a source', () => {
    expect(withoutSource([required('a'), cite('page > a', required('a'))])).toEqual(['missing a'])
  })
})
