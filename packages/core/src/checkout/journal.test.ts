import { describe, expect, test } from 'vitest'
import { forgetAttempt, lastAttempt, noteAttempt, readOwnReturn } from './journal.js'
import { fakePlatform, type FakeWorld } from './testing/fake-platform.js'

const entry = {
  dialect: 'v2',
  paymentId: 'p-1',
  operation: 'requestPayment',
  gateway: 'inicis_v2',
  at: 1_700_000_000_000,
} as const
const done = 'https://shop.test/done?order=1&paymentId=p-1&txId=tx'

describe.each<{ storage: FakeWorld['storage'] }>([{ storage: 'works' }, { storage: 'refused' }])(
  'the journal, storage $storage',
  ({ storage }) => {
    test('notes the attempt, one at a time, until it is forgotten', () => {
      const platform = fakePlatform({ storage })
      expect(lastAttempt(platform)).toEqual({})
      noteAttempt(platform, entry)
      noteAttempt(platform, { ...entry, paymentId: 'p-2' })
      expect(lastAttempt(platform)).toEqual({ ...entry, paymentId: 'p-2' })
      forgetAttempt(platform)
      expect(lastAttempt(platform)).toEqual({})
    })

    test('a return is matched with the attempt', () => {
      const platform = fakePlatform({ storage })
      noteAttempt(platform, entry)
      expect(readOwnReturn(platform, done, false)).toMatchObject({
        status: 'completed',
        paymentId: 'p-1',
        txId: 'tx',
      })
      expect(readOwnReturn(platform, 'https://shop.test/done?paymentId=p-9', false)).toMatchObject({
        status: 'unknown',
        reason: 'foreign-payment',
      })
    })

    test('a return without an attempt is read as it is', () => {
      expect(readOwnReturn(fakePlatform({ storage }), done, false)).toMatchObject({ status: 'completed' })
    })

    test('an address without a result gives nothing', () => {
      const platform = fakePlatform({ storage })
      noteAttempt(platform, entry)
      expect(readOwnReturn(platform, 'https://shop.test/done?code=a&state=b', true)).toBeNull()
    })

    test('it reads the same twice, and after the address was cleaned', () => {
      const platform = fakePlatform({ storage, href: done })
      noteAttempt(platform, entry)
      const first = readOwnReturn(platform, platform.href(), true)
      expect(first).toMatchObject({ status: 'completed', txId: 'tx' })
      expect(platform.addressBar()).toBe('https://shop.test/done?order=1')
      expect(readOwnReturn(platform, platform.href(), true)).toEqual(first)
      expect(readOwnReturn(platform, 'https://shop.test/other', true)).toBeNull()
    })

    test('only the address bar is cleaned, not another address that was asked about', () => {
      const platform = fakePlatform({ storage })
      readOwnReturn(platform, done, true)
      expect(platform.addressBar()).toBe('https://shop.test/checkout')
    })

    test('the next attempt forgets the return before', () => {
      const platform = fakePlatform({ storage, href: done })
      readOwnReturn(platform, done, true)
      noteAttempt(platform, entry)
      expect(readOwnReturn(platform, platform.href(), true)).toBeNull()
    })
  },
)

test('a reload finds the journal of the page before', () => {
  const before = fakePlatform()
  noteAttempt(before, entry)
  const after = fakePlatform()
  for (const [key, value] of before.stored) after.stored.set(key, value)
  expect(readOwnReturn(after, 'https://shop.test/done?paymentId=p-9', false)).toMatchObject({
    reason: 'foreign-payment',
  })
})

test.each(['', '{', 'null', '[]', '"x"', '{"paymentId":{"a":1}}', '{"cleaned":"u","returned":7}'])(
  'a spoilt journal (%s) stops nothing',
  (line) => {
    const platform = fakePlatform()
    noteAttempt(platform, entry)
    const other = fakePlatform()
    for (const key of platform.stored.keys()) other.stored.set(key, line)
    expect(readOwnReturn(other, done, false)).toMatchObject({ status: 'completed' })
    expect(readOwnReturn(other, 'u', false)).toBeNull()
  },
)
