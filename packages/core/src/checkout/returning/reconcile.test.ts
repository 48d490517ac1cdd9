import { describe, expect, test } from 'vitest'
import { forgetAttempt, noteAttempt } from '../guards/journal.js'
import type { Outcome } from '../outcomes/outcome.js'
import { leftBehind, reconcile, type OpenAttempt } from './reconcile.js'
import { readOwnReturn } from './own-return.js'
import { singleFlight } from '../guards/single-flight.js'
import { fakePlatform, type FakePlatform } from '../testing/fake-platform.js'

const entry = {
  dialect: 'v2',
  paymentId: 'p-1',
  operation: 'requestPayment',
  gateway: 'inicis_v2',
  approvesLate: false,
  at: 0,
} as const
const unknown: Outcome = {
  status: 'unknown',
  reason: 'no-answer',
  dialect: 'v2',
  paymentId: 'p-1',
  txId: 't',
}

const on = (platform: FakePlatform) => {
  const told: OpenAttempt[] = []
  return { told, ...reconcile({ platform, tell: (attempt) => void told.push(attempt) }) }
}

/** The page after this one, in the same tab. */
const next = (platform: FakePlatform, href = platform.href()): FakePlatform => {
  const after = fakePlatform({ href })
  for (const [key, value] of platform.stored) after.stored.set(key, value)
  return after
}

describe('an attempt whose end nobody saw is told of once', () => {
  test('an unknown outcome, with all ids and nothing else', () => {
    const platform = fakePlatform()
    noteAttempt(platform, entry)
    const { told, settle } = on(platform)
    told.length = 0
    noteAttempt(platform, entry)
    expect(settle({ ...unknown, message: '홍길동', pgMessage: '홍길동' })).toMatchObject({
      status: 'unknown',
    })
    settle(unknown)
    platform.emit('pagehide')
    expect(told).toEqual([{ dialect: 'v2', paymentId: 'p-1', txId: 't', reason: 'unknown' }])
  })

  test.each(['canceled', 'failed'] as const)('%s, unless it is final', (status) => {
    const platform = fakePlatform()
    const ids = { dialect: 'v2', paymentId: 'p-1', txId: 't' } as const
    const end = { ...ids, status, code: 'X', message: '홍길동' }
    const { told, settle } = on(platform)
    noteAttempt(platform, entry)
    settle({ ...end, final: true })
    expect(told).toEqual([])
    expect(settle({ ...end, final: false })).toMatchObject({ status })
    platform.emit('pagehide')
    expect(told).toEqual([{ ...ids, reason: 'not-final' }])
    // The next page still asks first.
    expect(on(next(platform)).left).toMatchObject({ paymentId: 'p-1' })
  })

  test('what the page itself has open is not left behind, and still told of when the page goes away', async () => {
    const platform = fakePlatform()
    noteAttempt(platform, entry)
    let close = (): void => undefined
    const open = singleFlight(platform, () => new Promise<void>((resolve) => (close = resolve)))
    const { told, left } = on(platform)
    expect(left).toBeUndefined()
    expect(told).toEqual([])
    platform.emit('pagehide')
    expect(told).toEqual([{ dialect: 'v2', paymentId: 'p-1', reason: 'page-hidden' }])
    close()
    await open
  })

  test('a page that goes away with the window open, also when it is loaded again', () => {
    const platform = fakePlatform()
    const { told } = on(platform)
    noteAttempt(platform, entry)
    platform.emit('pagehide')
    expect(told).toEqual([{ dialect: 'v2', paymentId: 'p-1', reason: 'page-hidden' }])
    const after = on(next(platform))
    expect(after.told).toEqual([])
    expect(after.left).toEqual({ dialect: 'v2', paymentId: 'p-1', reason: 'left-behind' })
  })

  test('an attempt that an earlier page left behind', () => {
    const platform = fakePlatform()
    noteAttempt(platform, entry)
    const after = next(platform)
    expect(on(after).told).toEqual([{ dialect: 'v2', paymentId: 'p-1', reason: 'left-behind' }])
    expect(on(next(after)).told).toEqual([])
  })

  test('the next attempt is told of again', () => {
    const platform = fakePlatform()
    const { told, settle } = on(platform)
    noteAttempt(platform, entry)
    settle(unknown)
    noteAttempt(platform, { ...entry, paymentId: 'p-2' })
    settle({ ...unknown, paymentId: 'p-2' })
    expect(told.map(({ paymentId }) => paymentId)).toEqual(['p-1', 'p-2'])
  })
})

describe('what an earlier page left', () => {
  test('is left until the server has answered for it', () => {
    const platform = fakePlatform()
    noteAttempt(platform, entry)
    expect(on(platform).left?.paymentId).toBe('p-1')
    const second = next(platform)
    expect(on(second).left).toEqual({ dialect: 'v2', paymentId: 'p-1', reason: 'left-behind' })
    const third = next(second)
    const { left, forget } = on(third)
    expect(left?.paymentId).toBe('p-1')
    forget()
    expect(on(next(third)).left).toBeUndefined()
  })

  test('is left also where the address tells of another payment', () => {
    const platform = fakePlatform()
    noteAttempt(platform, entry)
    const other = next(platform, 'https://shop.test/done?paymentId=p-9')
    expect(on(other).left?.paymentId).toBe('p-1')
    readOwnReturn({ platform: other })
    expect(on(next(other, 'https://shop.test/')).left?.paymentId).toBe('p-1')
  })

  test('is not left where a return has told its result, whether or not the address was cleaned', () => {
    for (const clean of [true, false]) {
      const platform = fakePlatform()
      noteAttempt(platform, entry)
      const back = next(platform, 'https://shop.test/done?paymentId=p-1')
      expect(readOwnReturn({ platform: back, clean })).toMatchObject({ status: 'completed' })
      const { left, told } = on(next(back, 'https://shop.test/'))
      expect([left, told]).toEqual([undefined, []])
    }
  })

  test('may be a billing key or an identity verification', () => {
    for (const ids of [{ issueId: 'i-1' }, { identityVerificationId: 'v-1' }]) {
      const platform = fakePlatform()
      const { paymentId: _none, ...rest } = entry
      noteAttempt(platform, { ...rest, ...ids })
      expect(on(next(platform)).told).toEqual([{ dialect: 'v2', ...ids, reason: 'left-behind' }])
    }
  })
})

describe('nothing is told', () => {
  test('where the attempt ended on the page, or none was made', () => {
    const platform = fakePlatform()
    const { told, settle } = on(platform)
    noteAttempt(platform, entry)
    settle({ status: 'completed', dialect: 'v2', paymentId: 'p-1' })
    forgetAttempt(platform)
    platform.emit('pagehide')
    expect(told).toEqual([])
    expect(on(fakePlatform()).told).toEqual([])
  })

  test('where the address has the result: the return page verifies it', () => {
    const platform = fakePlatform()
    noteAttempt(platform, entry)
    expect(on(next(platform, 'https://shop.test/done?paymentId=p-1')).told).toEqual([])
  })

  test('after it was stopped', () => {
    const platform = fakePlatform()
    const { told, stop } = on(platform)
    noteAttempt(platform, entry)
    stop()
    platform.emit('pagehide')
    expect(told).toEqual([])
    expect(platform.listeners()).toBe(0)
  })
})

test('a sink that throws breaks nothing, and refused storage forgets nothing on this page', () => {
  const platform = fakePlatform({ storage: 'refused' })
  let heard = 0
  const { settle } = reconcile({
    platform,
    tell: () => {
      heard += 1
      throw new Error('down')
    },
  })
  noteAttempt(platform, entry)
  expect(settle(unknown)).toBe(unknown)
  settle(unknown)
  expect(heard).toBe(1)
})

test('what was left is read without telling, and without taking it from who tells', () => {
  const platform = fakePlatform()
  noteAttempt(platform, entry)
  const left = { dialect: 'v2', paymentId: 'p-1', reason: 'left-behind' }
  expect(leftBehind(platform)).toMatchObject(left)
  expect(leftBehind(platform)).toMatchObject(left)
  expect(on(next(platform)).told).toMatchObject([left])
  expect(leftBehind(next(platform, 'https://shop.example/?paymentId=p-1&txId=t'))).toBeUndefined()
  void singleFlight(platform, () => new Promise(() => {}))
  expect(leftBehind(platform)).toBeUndefined()
  expect(leftBehind(fakePlatform())).toBeUndefined()
})
