import { expect, it } from 'vitest'
import { rateLimit } from './rate.js'

it('allows a burst, then a rate per second, for each key', () => {
  let now = 0
  const allowed = rateLimit({ burst: 2, perSecond: 1, keys: 10 }, () => now)
  expect([allowed('a'), allowed('a'), allowed('a'), allowed('b')]).toEqual([true, true, false, true])
  now = 999
  expect(allowed('a')).toBe(false)
  now = 1500
  expect([allowed('a'), allowed('a')]).toEqual([true, false])
  // Setting the clock back takes no tokens away.
  now = 500
  expect([allowed('b'), allowed('b')]).toEqual([true, false])
})

it('forgets the least recently seen key, and never grows past its limit', () => {
  const allowed = rateLimit({ burst: 1, perSecond: 0, keys: 2 }, () => 0)
  expect([allowed('a'), allowed('b'), allowed('a'), allowed('c')]).toEqual([true, true, false, true])
  // `b` was seen before `a`'s second try, so `c` replaced it.
  expect([allowed('a'), allowed('b')]).toEqual([false, true])
})
