import { describe, expect, test } from 'vitest'
import { forgetAttempt, lastAttempt, noteAttempt } from './journal.js'
import { readOwnReturn } from '../returning/own-return.js'
import { fakePlatform, type FakeWorld } from '../testing/fake-platform.js'

const entry = {
  dialect: 'v2',
  paymentId: 'p-1',
  operation: 'requestPayment',
  gateway: 'inicis_v2',
  approvesLate: false,
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

test('storage that is full keeps no attempt before this one, which it could not write', () => {
  const full = fakePlatform()
  noteAttempt(full, { ...entry, paymentId: 'p-0' })
  const platform = {
    ...full,
    storage: () => ({
      ...full.storage(),
      setItem: () => {
        throw new Error('QuotaExceededError')
      },
    }),
  }
  noteAttempt(platform, entry)
  expect(lastAttempt(platform)).toMatchObject({ paymentId: 'p-1' })
  // The next page of this tab has the storage only.
  expect(lastAttempt({ ...full })).toEqual({})
})

test('a page that comes back from the back-forward cache reads what later pages noted', () => {
  const before = fakePlatform()
  noteAttempt(before, entry)
  const later = { ...before }
  noteAttempt(later, { ...entry, paymentId: 'p-2' })
  expect(lastAttempt(before)).toMatchObject({ paymentId: 'p-2' })
})

test('an address bar that may not be changed spoils no result', () => {
  const platform = {
    ...fakePlatform({ href: done }),
    replaceAddress: () => {
      throw new Error('SecurityError')
    },
  }
  expect(readOwnReturn({ platform, clean: true })).toMatchObject({ status: 'completed', paymentId: 'p-1' })
})

test('an identity verification is matched with the one that left', () => {
  const platform = fakePlatform()
  const { paymentId: _, ...verification } = { ...entry, identityVerificationId: 'v-1' }
  noteAttempt(platform, { ...verification, operation: 'requestIdentityVerification' })
  const of = (id: string) =>
    readOwnReturn({ platform, url: `https://shop.test/done?identityVerificationId=${id}` })
  expect(of('v-9')).toMatchObject({ status: 'unknown', reason: 'foreign-payment' })
  expect(of('v-1')).toMatchObject({ status: 'completed' })
})

test('a V1 billing key comes home with the name that only the journal knows', () => {
  const platform = fakePlatform()
  const { paymentId: _, ...rest } = entry
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
