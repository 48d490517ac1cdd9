import { describe, expect, test } from 'vitest'
import { forgetAttempt, lastAttempt, noteAttempt } from './journal.js'
import { readOwnReturn } from './own-return.js'
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
      expect(readOwnReturn({ platform, url: done, clean: false })).toMatchObject({
        status: 'completed',
        paymentId: 'p-1',
        txId: 'tx',
      })
      expect(
        readOwnReturn({ platform, url: 'https://shop.test/done?paymentId=p-9', clean: false }),
      ).toMatchObject({
        status: 'unknown',
        reason: 'foreign-payment',
      })
    })

    test('a return without an attempt is read as it is', () => {
      expect(readOwnReturn({ platform: fakePlatform({ storage }), url: done, clean: false })).toMatchObject({
        status: 'completed',
      })
    })

    test('an address without a result gives nothing', () => {
      const platform = fakePlatform({ storage })
      noteAttempt(platform, entry)
      expect(
        readOwnReturn({ platform, url: 'https://shop.test/done?code=a&state=b', clean: true }),
      ).toBeNull()
    })

    test('it reads the same twice, and after the address was cleaned', () => {
      const platform = fakePlatform({ storage, href: done })
      noteAttempt(platform, entry)
      const first = readOwnReturn({ platform, url: platform.href(), clean: true })
      expect(first).toMatchObject({ status: 'completed', txId: 'tx' })
      expect(platform.addressBar()).toBe('https://shop.test/done?order=1')
      expect(readOwnReturn({ platform, url: platform.href(), clean: true })).toEqual(first)
      expect(readOwnReturn({ platform, url: 'https://shop.test/other', clean: true })).toBeNull()
    })

    test('only the address bar is cleaned, not another address that was asked about', () => {
      const platform = fakePlatform({ storage })
      readOwnReturn({ platform, url: done, clean: true })
      expect(platform.addressBar()).toBe('https://shop.test/checkout')
    })

    test('the next attempt forgets the return before', () => {
      const platform = fakePlatform({ storage, href: done })
      readOwnReturn({ platform, url: done, clean: true })
      noteAttempt(platform, entry)
      expect(readOwnReturn({ platform, url: platform.href(), clean: true })).toBeNull()
    })
  },
)

test('a reload finds the journal of the page before', () => {
  const before = fakePlatform()
  noteAttempt(before, entry)
  const after = fakePlatform()
  for (const [key, value] of before.stored) after.stored.set(key, value)
  expect(
    readOwnReturn({ platform: after, url: 'https://shop.test/done?paymentId=p-9', clean: false }),
  ).toMatchObject({
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
    expect(readOwnReturn({ platform: other, url: done, clean: false })).toMatchObject({ status: 'completed' })
    expect(readOwnReturn({ platform: other, url: 'u', clean: false })).toBeNull()
  },
)
