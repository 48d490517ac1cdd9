import { describe, expect, it } from 'vitest'
import type { V1Payment } from './answers.js'
import { decisive, isLegible, v1State } from './state.js'

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
    // An account that nobody paid into, and that was closed.
    ['canceled', { status: 'cancelled', vbank_num: '1' }],
    ['ready', { status: 'ready' }],
    ['virtual-account-issued', { status: 'ready', vbank_num: '1' }],
    ['failed', { status: 'failed' }],
    ['pending', { status: 'of a later version' }],
  ])('is %s for %j', (status, changes) => {
    expect(v1State({ ...payment, ...changes }).status).toBe(status)
  })

  it('is live money only where PortOne says that the channel is none for tests', () => {
    expect(v1State(payment).channelType).toBe('LIVE')
    for (const sandbox of [true, null, undefined]) {
      expect(v1State({ ...payment, sandbox }).channelType).toBe('TEST')
    }
  })

  it('counts in minor units', () => {
    expect(v1State({ ...payment, amount: 14.2, currency: 'USD' })).toMatchObject({ amount: 1420 })
    expect(() => v1State({ ...payment, amount: 14.25 })).toThrow(/^\[unreadable-answer\]/)
  })
})

it('an odd amount is passed over where it moved nothing, and never where it did', () => {
  const odd = (status: string) => isLegible({ ...payment, status, amount: 14.25 })
  expect(['ready', 'failed'].map(odd)).toEqual([false, false])
  expect(['paid', 'cancelled'].map(odd)).toEqual([true, true])
  expect(isLegible({ ...payment, status: 'failed' })).toBe(true)
})

describe('of several attempts', () => {
  const attempt = (status: string, imp_uid: string, more: Partial<V1Payment> = {}) =>
    v1State({ ...payment, status, imp_uid, ...more })
  it('money speaks for the order, then the newest', () => {
    const attempts = [attempt('failed', 'c'), attempt('paid', 'b'), attempt('ready', 'a')]
    expect(decisive(attempts)?.transactionId).toBe('b')
    expect(decisive([attempt('failed', 'b'), attempt('failed', 'a')])?.transactionId).toBe('b')
    expect(decisive([])).toBeUndefined()
  })
  it('money that is there goes before money that was given back', () => {
    const back = attempt('cancelled', 'new', { cancel_amount: 12_900 })
    expect(decisive([back, attempt('paid', 'old')])?.transactionId).toBe('old')
  })
})
