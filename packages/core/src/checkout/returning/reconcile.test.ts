import { describe, expect, test } from 'vitest'
import { forgetAttempt, noteAttempt } from '../guards/journal.js'
import type { Outcome } from '../outcomes/outcome.js'
import { leftBehind, reconcile, type OpenAttempt } from './reconcile.js'
import { readOwnReturn } from './own-return.js'
import { singleFlight } from '../guards/single-flight.js'
import { fakePlatform, nextPage, type FakePlatform } from '../testing/fake-platform.js'
import { journalEntry } from '../testing/journal-entry.js'

const unknown: Outcome = {
  status: 'unknown',
  reason: 'no-answer',
  dialect: 'v2',
  paymentId: 'p-1',
  txId: 't',
}

/** Starts `reconcile` on a page, and collects the attempts that it reports. */
const start = (platform: FakePlatform) => {
  const reported: OpenAttempt[] = []
  return { reported, ...reconcile({ platform, tell: (attempt) => void reported.push(attempt) }) }
}

describe('an attempt whose end the browser did not see is reported once', () => {
  test('an unknown outcome is reported once, with its ids only', () => {
    const platform = fakePlatform()
    noteAttempt(platform, journalEntry)
    const { reported, settle } = start(platform)
    reported.length = 0
    noteAttempt(platform, journalEntry)
    expect(settle({ ...unknown, message: '홍길동', pgMessage: '홍길동' })).toMatchObject({
      status: 'unknown',
    })
    settle(unknown)
    platform.emit('pagehide')
    expect(reported).toEqual([{ dialect: 'v2', paymentId: 'p-1', txId: 't', reason: 'unknown' }])
  })

  test.each(['canceled', 'failed'] as const)('an outcome %s is reported unless it is final', (status) => {
    const platform = fakePlatform()
    const ids = { dialect: 'v2', paymentId: 'p-1', txId: 't' } as const
    const end = { ...ids, status, code: 'X', message: '홍길동' }
    const { reported, settle } = start(platform)
    noteAttempt(platform, journalEntry)
    settle({ ...end, final: true })
    expect(reported).toEqual([])
    expect(settle({ ...end, final: false })).toMatchObject({ status })
    platform.emit('pagehide')
    expect(reported).toEqual([{ ...ids, reason: 'not-final' }])
    // On the next page it is still left.
    expect(start(nextPage(platform)).left).toMatchObject({ paymentId: 'p-1' })
  })

  test("this page's own open attempt is not left behind, but is reported on pagehide", async () => {
    const platform = fakePlatform()
    noteAttempt(platform, journalEntry)
    let close = (): void => undefined
    const open = singleFlight(platform, () => new Promise<void>((resolve) => (close = resolve)))
    const { reported, left } = start(platform)
    expect(left).toBeUndefined()
    expect(reported).toEqual([])
    platform.emit('pagehide')
    expect(reported).toEqual([{ dialect: 'v2', paymentId: 'p-1', reason: 'page-hidden' }])
    close()
    await open
  })

  test('an attempt that is open on pagehide is reported once, and left on the next page', () => {
    const platform = fakePlatform()
    const { reported } = start(platform)
    noteAttempt(platform, journalEntry)
    platform.emit('pagehide')
    expect(reported).toEqual([{ dialect: 'v2', paymentId: 'p-1', reason: 'page-hidden' }])
    const after = start(nextPage(platform))
    expect(after.reported).toEqual([])
    expect(after.left).toEqual({ dialect: 'v2', paymentId: 'p-1', reason: 'left-behind' })
  })

  test('an attempt that an earlier page left open is reported once', () => {
    const platform = fakePlatform()
    noteAttempt(platform, journalEntry)
    const after = nextPage(platform)
    expect(start(after).reported).toEqual([{ dialect: 'v2', paymentId: 'p-1', reason: 'left-behind' }])
    expect(start(nextPage(after)).reported).toEqual([])
  })

  test('each attempt is reported', () => {
    const platform = fakePlatform()
    const { reported, settle } = start(platform)
    noteAttempt(platform, journalEntry)
    settle(unknown)
    noteAttempt(platform, { ...journalEntry, paymentId: 'p-2' })
    settle({ ...unknown, paymentId: 'p-2' })
    expect(reported.map(({ paymentId }) => paymentId)).toEqual(['p-1', 'p-2'])
  })
})

describe('left', () => {
  test('left returns the open attempt of an earlier page until it is forgotten', () => {
    const platform = fakePlatform()
    noteAttempt(platform, journalEntry)
    expect(start(platform).left?.paymentId).toBe('p-1')
    const second = nextPage(platform)
    expect(start(second).left).toEqual({ dialect: 'v2', paymentId: 'p-1', reason: 'left-behind' })
    const third = nextPage(second)
    const { left, forget } = start(third)
    expect(left?.paymentId).toBe('p-1')
    forget()
    expect(start(nextPage(third)).left).toBeUndefined()
  })

  test("left returns the attempt if the address holds another payment's result", () => {
    const platform = fakePlatform()
    noteAttempt(platform, journalEntry)
    const other = nextPage(platform, { href: 'https://shop.test/done?paymentId=p-9' })
    expect(start(other).left?.paymentId).toBe('p-1')
    readOwnReturn({ platform: other })
    expect(start(nextPage(other, { href: 'https://shop.test/' })).left?.paymentId).toBe('p-1')
  })

  test('left is undefined after a return with its result, whether or not the address was cleaned', () => {
    for (const clean of [true, false]) {
      const platform = fakePlatform()
      noteAttempt(platform, journalEntry)
      const back = nextPage(platform, { href: 'https://shop.test/done?paymentId=p-1' })
      expect(readOwnReturn({ platform: back, clean })).toMatchObject({ status: 'completed' })
      const { left, reported } = start(nextPage(back, { href: 'https://shop.test/' }))
      expect([left, reported]).toEqual([undefined, []])
    }
  })

  test('left may be a billing key or an identity verification', () => {
    for (const ids of [{ issueId: 'i-1' }, { identityVerificationId: 'v-1' }]) {
      const platform = fakePlatform()
      const { paymentId: _none, ...rest } = journalEntry
      noteAttempt(platform, { ...rest, ...ids })
      expect(start(nextPage(platform)).reported).toEqual([{ dialect: 'v2', ...ids, reason: 'left-behind' }])
    }
  })
})

describe('nothing is reported', () => {
  test('an attempt that ended on the page is not reported', () => {
    const platform = fakePlatform()
    const { reported, settle } = start(platform)
    noteAttempt(platform, journalEntry)
    settle({ status: 'completed', dialect: 'v2', paymentId: 'p-1' })
    forgetAttempt(platform)
    platform.emit('pagehide')
    expect(reported).toEqual([])
    expect(start(fakePlatform()).reported).toEqual([])
  })

  test('an attempt whose result is in the address is not reported: the return page verifies it', () => {
    const platform = fakePlatform()
    noteAttempt(platform, journalEntry)
    expect(start(nextPage(platform, { href: 'https://shop.test/done?paymentId=p-1' })).reported).toEqual([])
  })

  test('nothing is reported after stop', () => {
    const platform = fakePlatform()
    const { reported, stop } = start(platform)
    noteAttempt(platform, journalEntry)
    stop()
    platform.emit('pagehide')
    expect(reported).toEqual([])
    expect(platform.listeners()).toBe(0)
  })
})

test('an attempt is reported once even if tell throws and storage is refused', () => {
  const platform = fakePlatform({ storage: 'refused' })
  let calls = 0
  const { settle } = reconcile({
    platform,
    tell: () => {
      calls += 1
      throw new Error('down')
    },
  })
  noteAttempt(platform, journalEntry)
  expect(settle(unknown)).toBe(unknown)
  settle(unknown)
  expect(calls).toBe(1)
})

test('leftBehind returns the open attempt without reporting it, and reconcile still reports it', () => {
  const platform = fakePlatform()
  noteAttempt(platform, journalEntry)
  const left = { dialect: 'v2', paymentId: 'p-1', reason: 'left-behind' }
  expect(leftBehind(platform)).toMatchObject(left)
  expect(leftBehind(platform)).toMatchObject(left)
  expect(start(nextPage(platform)).reported).toMatchObject([left])
  expect(
    leftBehind(nextPage(platform, { href: 'https://shop.example/?paymentId=p-1&txId=t' })),
  ).toBeUndefined()
  void singleFlight(platform, () => new Promise(() => {}))
  expect(leftBehind(platform)).toBeUndefined()
  expect(leftBehind(fakePlatform())).toBeUndefined()
})
