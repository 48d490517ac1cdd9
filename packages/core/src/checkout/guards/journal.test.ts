import { describe, expect, test } from 'vitest'
import { forgetAttempt, lastAttempt, noteAttempt } from './journal.js'
import { readOwnReturn } from '../returning/own-return.js'
import { fakePlatform, nextPage, type FakeWorld } from '../testing/fake-platform.js'
import { journalEntry } from '../testing/journal-entry.js'

const done = 'https://shop.test/done?order=1&paymentId=p-1&txId=tx'

describe.each<{ storage: FakeWorld['storage'] }>([{ storage: 'works' }, { storage: 'refused' }])(
  'the journal, with storage that is $storage',
  ({ storage }) => {
    test('the journal keeps the latest attempt until it is forgotten', () => {
      const platform = fakePlatform({ storage })
      expect(lastAttempt(platform)).toEqual({})
      noteAttempt(platform, journalEntry)
      noteAttempt(platform, { ...journalEntry, paymentId: 'p-2' })
      expect(lastAttempt(platform)).toEqual({ ...journalEntry, paymentId: 'p-2' })
      forgetAttempt(platform)
      expect(lastAttempt(platform)).toEqual({})
    })

    test('a return is compared with the attempt in the journal', () => {
      const platform = fakePlatform({ storage })
      noteAttempt(platform, journalEntry)
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

    test('without an attempt in the journal, any return is accepted', () => {
      expect(readOwnReturn({ platform: fakePlatform({ storage }), url: done, clean: false })).toMatchObject({
        status: 'completed',
      })
    })

    test('an address without a result returns null', () => {
      const platform = fakePlatform({ storage })
      noteAttempt(platform, journalEntry)
      expect(
        readOwnReturn({ platform, url: 'https://shop.test/done?code=a&state=b', clean: true }),
      ).toBeNull()
    })

    test('reading twice returns the same outcome, also after the address was cleaned', () => {
      const platform = fakePlatform({ storage, href: done })
      noteAttempt(platform, journalEntry)
      const first = readOwnReturn({ platform, url: platform.href(), clean: true })
      expect(first).toMatchObject({ status: 'completed', txId: 'tx' })
      expect(platform.addressBar()).toBe('https://shop.test/done?order=1')
      expect(readOwnReturn({ platform, url: platform.href(), clean: true })).toEqual(first)
      expect(readOwnReturn({ platform, url: 'https://shop.test/other', clean: true })).toBeNull()
    })

    test('a given url that is not the address bar leaves the address bar alone', () => {
      const platform = fakePlatform({ storage })
      readOwnReturn({ platform, url: done, clean: true })
      expect(platform.addressBar()).toBe('https://shop.test/checkout')
    })

    test('a new attempt removes the previous return from the journal', () => {
      const platform = fakePlatform({ storage, href: done })
      readOwnReturn({ platform, url: done, clean: true })
      noteAttempt(platform, journalEntry)
      expect(readOwnReturn({ platform, url: platform.href(), clean: true })).toBeNull()
    })
  },
)

test('with full storage, the attempt is kept in memory and the previous one removed from storage', () => {
  const full = fakePlatform()
  noteAttempt(full, { ...journalEntry, paymentId: 'p-0' })
  const platform = {
    ...full,
    storage: () => ({
      ...full.storage(),
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }),
  }
  noteAttempt(platform, journalEntry)
  expect(lastAttempt(platform)).toMatchObject({ paymentId: 'p-1' })
  // The next page in this tab has only the storage.
  expect(lastAttempt({ ...full })).toEqual({})
})

test('a page from the back-forward cache reads the attempts of later pages', () => {
  const before = fakePlatform()
  noteAttempt(before, journalEntry)
  const later = { ...before }
  noteAttempt(later, { ...journalEntry, paymentId: 'p-2' })
  expect(lastAttempt(before)).toMatchObject({ paymentId: 'p-2' })
})

test('the result is returned if changing the address bar throws', () => {
  const platform = {
    ...fakePlatform({ href: done }),
    replaceAddress: () => {
      throw new Error('SecurityError')
    },
  }
  expect(readOwnReturn({ platform, clean: true })).toMatchObject({ status: 'completed', paymentId: 'p-1' })
})

test('an identity verification is compared with the one in the journal', () => {
  const platform = fakePlatform()
  const { paymentId: _, ...verification } = { ...journalEntry, identityVerificationId: 'v-1' }
  noteAttempt(platform, { ...verification, operation: 'requestIdentityVerification' })
  const of = (id: string) =>
    readOwnReturn({ platform, url: `https://shop.test/done?identityVerificationId=${id}` })
  expect(of('v-9')).toMatchObject({ status: 'unknown', reason: 'foreign-payment' })
  expect(of('v-1')).toMatchObject({ status: 'completed' })
})

test("a V1 billing key's return gets its customer_uid from the journal", () => {
  const platform = fakePlatform()
  const { paymentId: _, ...rest } = journalEntry
  noteAttempt(platform, {
    ...rest,
    dialect: 'v1',
    operation: 'request_pay',
    gateway: 'html5_inicis',
    paymentId: 'order-1',
    customerUid: 'buyer-1',
  })
  const url = 'https://shop.test/done?imp_uid=imp_1&merchant_uid=order-1&imp_success=true'
  expect(readOwnReturn({ platform, url })).toEqual({
    status: 'completed',
    dialect: 'v1',
    paymentId: 'order-1',
    impUid: 'imp_1',
    customerUid: 'buyer-1',
  })
})

test('the next page reads the journal of the previous one', () => {
  const before = fakePlatform()
  noteAttempt(before, journalEntry)
  const platform = nextPage(before)
  expect(
    readOwnReturn({ platform, url: 'https://shop.test/done?paymentId=p-9', clean: false }),
  ).toMatchObject({
    reason: 'foreign-payment',
  })
})

test.each(['', '{', 'null', '[]', '"x"', '{"paymentId":{"a":1}}', '{"cleaned":"u","returned":7}'])(
  'a broken journal (%s) is ignored',
  (stored) => {
    const platform = fakePlatform()
    noteAttempt(platform, journalEntry)
    for (const key of platform.stored.keys()) platform.stored.set(key, stored)
    expect(readOwnReturn({ platform, url: done, clean: false })).toMatchObject({ status: 'completed' })
    expect(readOwnReturn({ platform, url: 'u', clean: false })).toBeNull()
  },
)
