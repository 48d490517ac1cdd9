import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decide, dependsOn, factsOf } from './asked.js'
import {
  all,
  always,
  both,
  either,
  equals,
  fact,
  flow,
  holds,
  method,
  not,
  onMobile,
  onPc,
  operation,
  present,
  factGiven,
  type Circumstances,
  type Condition,
} from './conditions.js'
import { required } from './presence.js'
import { table } from './rule.js'

describe('conditions before a request is known', () => {
  test('decides a condition or leaves it open', () => {
    const byCard = both(onPc, method('CARD'))
    expect(decide(byCard, {})).toBeUndefined()
    expect(decide(byCard, { device: 'pc' })).toBeUndefined()
    expect(decide(byCard, { device: 'mobile' })).toBe(false)
    expect(decide(byCard, { device: 'pc', method: 'CARD' })).toBe(true)
    expect(decide(not(byCard), { device: 'mobile' })).toBe(true)
    expect(decide(either(present('a'), onPc), { device: 'pc' })).toBe(true)
    expect(decide(either(present('a'), onPc), { device: 'mobile' })).toBeUndefined()
    expect(decide(flow('issue'), { key: 'pay' })).toBe(false)
    expect(decide(operation('requestPayment'), { operation: 'requestPayment' })).toBe(true)
    expect(decide(always, {})).toBe(true)
  })

  test('leaves only what depends on the request and the contract', () => {
    const condition = all(method('CARD'), either(present('a.b'), fact('test')), not(equals('a.b', 1)))
    expect(dependsOn(condition, {})).toEqual({ paths: ['a.b'], facts: ['test'] })
    expect(dependsOn(condition, { method: 'MOBILE' })).toEqual({ paths: [], facts: [] })
    expect(dependsOn(either(onPc, factGiven('cbt')), { device: 'pc' })).toEqual({ paths: [], facts: [] })
  })

  test('never disagrees with the interpreter', () => {
    const leaf = fc.constantFrom<Condition>(
      onPc,
      onMobile,
      method('CARD'),
      operation('requestPayment'),
      flow('pay'),
      present('a'),
      fact('test'),
    )
    const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        tie('tree').map((one) => not(one)),
        fc.array(tie('tree'), { maxLength: 3 }).map((some) => either(...some)),
        fc.array(tie('tree'), { maxLength: 3 }).map((some) => all(...some)),
      ),
    }))
    const known = fc.record(
      {
        device: fc.constantFrom('pc', 'mobile'),
        method: fc.constantFrom('CARD', 'MOBILE'),
        operation: fc.constantFrom('requestPayment', 'requestIssueBillingKey'),
        key: fc.constantFrom('pay', 'issue'),
      },
      { requiredKeys: [] },
    )
    const request = fc.record({ a: fc.boolean(), test: fc.boolean() })
    fc.assert(
      fc.property(tree, known, request, (condition, given, { a, test: isTest }) => {
        const decided = decide(condition, given)
        const whole: Circumstances = {
          device: 'pc',
          method: 'CARD',
          operation: 'requestPayment',
          key: 'pay',
          ...given,
          facts: { test: isTest },
          at: () => undefined,
          has: () => a,
        }
        fc.pre(decided !== undefined)
        expect(holds(condition, whole)).toBe(decided)
      }),
    )
  })
})

test('facts come from conditions that may hold, and from those that tables name', () => {
  const rules = [
    required('a', both(method('CARD'), fact('highRisk'))),
    required('b', both(method('MOBILE'), factGiven('digital'))),
    table({ path: 'c', finds: [], facts: ['broker'], test: () => {} }),
  ]
  expect(factsOf(rules, {})).toEqual(['highRisk', 'digital', 'broker'])
  expect(factsOf(rules, { method: 'CARD' })).toEqual(['highRisk', 'broker'])
})
