import { describe, expect, it } from 'vitest'
import { readAnswer } from './answers.js'
import * as v1 from './v1/answers.js'
import * as v2 from './v2/answers.js'
import { v2State } from './v2/state.js'

describe('an answer of V2', () => {
  const paid = {
    status: 'PAID',
    id: 'order1',
    transactionId: 'tx-1',
    amount: { total: 12_900 },
    currency: 'CURRENCY_KRW',
    channel: { type: 'LIVE' },
  }

  it('becomes a state with every field that it has', () => {
    const answer = {
      ...paid,
      storeId: 'store-1',
      orderName: '쌀국수',
      amount: { total: 12_900, paid: 12_900, cancelled: 0 },
      channel: { type: 'LIVE', key: 'channel-1', pgProvider: 'KPN', id: 'x' },
      method: { type: 'PaymentMethodCard', card: { bin: '1' } },
      paidAt: '2026-11-21T00:00:00Z',
      later: 'than this package',
    }
    expect(v2State(readAnswer('V2', v2.payment, answer))).toEqual({
      status: 'paid',
      dialect: 'v2',
      id: 'order1',
      transactionId: 'tx-1',
      purpose: 'payment',
      amount: 12_900,
      canceledAmount: 0,
      currency: 'KRW',
      orderName: '쌀국수',
      channelType: 'LIVE',
      channelKey: 'channel-1',
      storeId: 'store-1',
      pgProvider: 'KPN',
      method: 'PaymentMethodCard',
      paidAt: new Date('2026-11-21T00:00:00Z'),
    })
  })

  it('may have null in fields that verification does not need', () => {
    const nulls = {
      storeId: null,
      orderName: null,
      method: null,
      customData: null,
      paidAt: null,
      failure: null,
    }
    const state = v2State(readAnswer('V2', v2.payment, { ...paid, ...nulls }))
    expect(state).toMatchObject({ status: 'paid', amount: 12_900, channelType: 'LIVE' })
    expect(Object.values(state)).not.toContain(null)
    const channel = { type: 'LIVE', key: null, pgProvider: null }
    expect(v2State(readAnswer('V2', v2.payment, { ...paid, channel })).channelType).toBe('LIVE')
    const key = { status: 'ISSUED', billingKey: 'key', issueId: null, customer: null, channels: null }
    expect(readAnswer('V2', v2.billingKey, key)).toMatchObject({ billingKey: 'key', channels: [] })
  })

  it.each(['status', 'id', 'transactionId', 'amount', 'currency'])('is unreadable without its %s', (name) => {
    expect(() => readAnswer('V2', v2.payment, { ...paid, [name]: null })).toThrow(
      `[unreadable-answer] PortOne's V2 answer cannot be read: ${name}.`,
    )
  })
})

describe('an answer of V1', () => {
  it('may have no list of payments', () => {
    const page = { total: 0, previous: 0, next: 0 }
    expect(readAnswer('V1', v1.payments, page).list).toEqual([])
    expect(readAnswer('V1', v1.payments, { ...page, list: null }).list).toEqual([])
  })
})
