import { describe, expect, it } from 'vitest'
import { confirmOrder } from './confirm.js'
import type { ExpectedOrder } from './confirm.js'
import type { FoundPayment } from './state.js'

const order: ExpectedOrder = { id: 'order-1', amount: 12_900, currency: 'KRW', channelType: 'LIVE' }
const payment: FoundPayment = {
  status: 'paid',
  dialect: 'v2',
  id: 'order-1',
  transactionId: 'tx-1',
  purpose: 'payment',
  amount: 12_900,
  canceledAmount: 0,
  currency: 'KRW',
  channelType: 'LIVE',
  storeId: 'store-1',
  channelKey: 'channel-1',
  orderName: '쌀국수',
}

describe('confirmOrder', () => {
  it.each([
    ['paid', 'paid'],
    ['virtual-account-issued', 'awaiting-deposit'],
    ['partially-canceled', 'partially-canceled'],
    ['failed', 'failed'],
    ['canceled', 'canceled'],
    ['ready', 'unpaid'],
    ['pending', 'unpaid'],
  ] as const)('returns for a payment that is %s the verdict %s', (status, verdict) => {
    expect(confirmOrder(order, { ...payment, status }).verdict).toBe(verdict)
  })

  it('returns unpaid for a payment that is not found', () => {
    expect(confirmOrder(order, { status: 'not-found', dialect: 'v2', id: 'order-1' })).toEqual({
      verdict: 'unpaid',
    })
  })

  it.each<[string | undefined, boolean]>([
    ['KPN', true],
    ['html5_inicis', true],
    ['KICC_V2', false],
    ['eximbay_v2', false],
    ['PAYLETTER_GLOBAL', false],
    ['paymentwall', false],
    [undefined, false],
  ])('reports whether a failure at %s is final: %j', (pgProvider, final) => {
    const failed = { ...payment, status: 'failed', pgProvider } as const
    expect(confirmOrder(order, failed)).toEqual({ verdict: 'failed', payment: failed, final })
    expect(confirmOrder(order, { ...failed, status: 'paid' }).verdict, 'paid all the same').toBe('paid')
  })

  it('returns the pending payment with unpaid', () => {
    const pending = { ...payment, status: 'pending' } as const
    expect(confirmOrder(order, pending)).toEqual({ verdict: 'unpaid', payment: pending })
  })

  it.each<[string, Partial<FoundPayment>, Partial<ExpectedOrder>]>([
    ['wrong-id', { id: 'order-2' }, {}],
    ['wrong-amount', { amount: 100 }, {}],
    ['wrong-currency', { currency: 'USD' }, {}],
    ['wrong-channel-type', { channelType: 'TEST' }, {}],
    ['wrong-store', { storeId: 'store-2' }, { storeId: 'store-1' }],
    ['wrong-channel', { channelKey: 'channel-2' }, { channelKey: 'channel-1' }],
    ['wrong-order-name', { orderName: '물' }, { orderName: '쌀국수' }],
    ['not-a-payment', { purpose: 'billing-key-issue' }, {}],
  ])('reports %s for a payment that is paid or has a virtual account', (code, actual, expected) => {
    for (const status of ['paid', 'virtual-account-issued', 'partially-canceled'] as const) {
      const result = confirmOrder({ ...order, ...expected }, { ...payment, ...actual, status })
      expect(result.verdict).toBe('mismatch')
      expect(result.verdict === 'mismatch' && result.reasons.map((reason) => reason.code)).toEqual([code])
    }
  })

  it('lists every reason with both values', () => {
    const result = confirmOrder(order, { ...payment, amount: 1, currency: 'USD' })
    expect(result.verdict === 'mismatch' && result.reasons).toEqual([
      { code: 'wrong-amount', expected: 12_900, actual: 1 },
      { code: 'wrong-currency', expected: 'KRW', actual: 'USD' },
    ])
  })

  it('does not compare fields that the dialect does not return', () => {
    const v1 = { ...payment, dialect: 'v1', storeId: undefined, channelKey: undefined } as const
    expect(confirmOrder({ ...order, storeId: 'store-1', channelKey: 'channel-1' }, v1).verdict).toBe('paid')
  })
})
