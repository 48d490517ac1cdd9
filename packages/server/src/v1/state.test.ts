import { describe, expect, it } from 'vitest'
import type { V1Payment } from './answers.js'
import { decidingAttempt, hasReadableAmount, v1State } from './state.js'

const payment: V1Payment = {
  imp_uid: 'imp_1',
  merchant_uid: 'order1',
  amount: 12_900,
  cancel_amount: 0,
  currency: 'KRW',
  status: 'paid',
  sandbox: false,
}

describe('a V1 payment', () => {
  it.each<[string, Partial<V1Payment>]>([
    ['paid', {}],
    ['partially-canceled', { cancel_amount: 2_900 }],
    ['partially-canceled', { cancel_amount: 2_900, status: 'cancelled' }],
    ['canceled', { cancel_amount: 12_900, status: 'cancelled' }],
    ['canceled', { cancel_amount: 12_900 }],
    // A virtual account closed before any deposit.
    ['canceled', { status: 'cancelled', vbank_num: '1' }],
    ['ready', { status: 'ready' }],
    ['virtual-account-issued', { status: 'ready', vbank_num: '1' }],
    ['failed', { status: 'failed' }],
    ['pending', { status: 'of a later version' }],
  ])('is %s for %j', (status, changes) => {
    expect(v1State({ ...payment, ...changes }).status).toBe(status)
  })

  it('is LIVE only when PortOne reports sandbox as false', () => {
    expect(v1State(payment).channelType).toBe('LIVE')
    for (const sandbox of [true, null, undefined]) {
      expect(v1State({ ...payment, sandbox }).channelType).toBe('TEST')
    }
  })

  it('has its amounts in minor units', () => {
    expect(v1State({ ...payment, amount: 14.2, currency: 'USD' })).toMatchObject({ amount: 1420 })
    expect(() => v1State({ ...payment, amount: 14.25 })).toThrow(/^\[unreadable-answer\]/)
  })
})

it('an attempt with too many decimals is skipped when unpaid, never when paid', () => {
  const isKept = (status: string) => hasReadableAmount({ ...payment, status, amount: 14.25 })
  expect(['ready', 'failed'].map(isKept)).toEqual([false, false])
  expect(['paid', 'cancelled'].map(isKept)).toEqual([true, true])
  expect(hasReadableAmount({ ...payment, status: 'failed' })).toBe(true)
})

describe('of several attempts', () => {
  const attempt = (status: string, imp_uid: string, changes: Partial<V1Payment> = {}) =>
    v1State({ ...payment, status, imp_uid, ...changes })
  it('a paid one decides, then the newest', () => {
    const attempts = [attempt('failed', 'c'), attempt('paid', 'b'), attempt('ready', 'a')]
    expect(decidingAttempt(attempts)?.transactionId).toBe('b')
    expect(decidingAttempt([attempt('failed', 'b'), attempt('failed', 'a')])?.transactionId).toBe('b')
    expect(decidingAttempt([])).toBeUndefined()
  })
  it('a paid one decides before a refunded one', () => {
    const refunded = attempt('cancelled', 'new', { cancel_amount: 12_900 })
    expect(decidingAttempt([refunded, attempt('paid', 'old')])?.transactionId).toBe('old')
  })
})
