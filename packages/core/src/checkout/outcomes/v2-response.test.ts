import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRejection } from './rejection.js'
import { readV2Response } from './v2-response.js'

const base = { transactionType: 'PAYMENT', txId: 'tx-1', paymentId: 'p-1' }
const ids = { dialect: 'v2', txId: 'tx-1', paymentId: 'p-1' }
const canceledText = '사용자가 결제를 취소하였습니다.'
const portoneError = (error: object) =>
  Object.assign(new Error('x'), { __portOneErrorType: 'PaymentError', ...error })

/** Runtime contract §2.2 and §2.4: what the promise resolves with. */
const resolved: readonly (readonly [name: string, response: unknown, outcome: object])[] = [
  ['success', base, { status: 'completed', ...ids }],
  [
    'success under manual confirmation',
    { ...base, paymentToken: 'token' },
    { status: 'completed', ...ids, paymentToken: 'token' },
  ],
  ['success with empty details', { ...base, code: undefined, message: '' }, { status: 'completed', ...ids }],
  [
    'the buyer closes the window',
    { ...base, code: 'FAILURE_TYPE_PG', message: canceledText },
    { status: 'canceled', ...ids, code: 'FAILURE_TYPE_PG', message: canceledText },
  ],
  [
    'the buyer closes the window, with code PORTONE_ERROR',
    { ...base, code: 'PORTONE_ERROR', message: canceledText },
    { status: 'canceled' },
  ],
  [
    'the buyer closes the window, with code PG_PROVIDER_ERROR',
    { ...base, code: 'PG_PROVIDER_ERROR', message: `[C01] ${canceledText}` },
    { status: 'canceled', pgCode: 'C01', pgMessage: canceledText },
  ],
  [
    'FAILURE_TYPE_PG with another message that says canceled',
    { ...base, code: 'FAILURE_TYPE_PG', message: '결제 취소' },
    { status: 'canceled' },
  ],
  [
    "a cancel by Toss Payments' own code",
    { ...base, code: 'FAILURE_TYPE_PG', message: '중단', pgCode: 'PAY_PROCESS_CANCELED', pgMessage: '중단' },
    { status: 'canceled', pgCode: 'PAY_PROCESS_CANCELED' },
  ],
  [
    'FAILURE_TYPE_PG that is a failure',
    { ...base, code: 'FAILURE_TYPE_PG', message: '한도초과', pgCode: '51', pgMessage: '한도초과' },
    {
      status: 'failed',
      ...ids,
      code: 'FAILURE_TYPE_PG',
      message: '한도초과',
      pgCode: '51',
      pgMessage: '한도초과',
    },
  ],
  [
    'FAILURE_TYPE_PG for a payment that was canceled before',
    { ...base, code: 'FAILURE_TYPE_PG', message: '이미 취소된 거래입니다' },
    { status: 'failed' },
  ],
  [
    'the window was closed after the PG refused',
    { ...base, code: 'PG_PROVIDER_ERROR', message: '[51] 한도초과' },
    { status: 'failed', code: 'PG_PROVIDER_ERROR', pgCode: '51', pgMessage: '한도초과' },
  ],
  [
    'the window was closed after PortOne refused',
    { ...base, code: 'PORTONE_ERROR', message: '결제에 실패하였습니다.' },
    { status: 'failed' },
  ],
  [
    'the window was closed and the status call failed',
    {
      ...base,
      code: 'UnknownError',
      message: '결제 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다. offline',
    },
    { status: 'unknown', reason: 'status-unavailable', ...ids },
  ],
  [
    'UnknownError after the window opened',
    { ...base, code: 'UnknownError', message: '?' },
    { status: 'unknown', reason: 'status-unavailable' },
  ],
  [
    'a code without a message',
    { ...base, code: 'STOPPED' },
    { status: 'failed', code: 'STOPPED', message: '' },
  ],
  [
    'a PG message only',
    { ...base, code: 'X', pgMessage: '거절' },
    { status: 'failed', message: '거절', pgMessage: '거절' },
  ],
  [
    'paid already',
    { ...base, code: 'PaymentAlreadyPaid', message: '…' },
    { status: 'unknown', reason: 'already-paid' },
  ],
  [
    "paid already, by V1's message",
    { ...base, code: 'FAILURE_TYPE_PG', message: '이미 결제가 이루어진 거래건입니다.' },
    { status: 'unknown', reason: 'already-paid' },
  ],
  [
    "paid already, by PayPal's message",
    { ...base, code: 'PG_PROVIDER_ERROR', message: '[ORDER_ALREADY_CAPTURED] Order already captured.' },
    { status: 'unknown', reason: 'already-paid' },
  ],
  [
    'a billing key',
    { transactionType: 'ISSUE_BILLING_KEY', billingKey: 'bk-1' },
    { status: 'completed', dialect: 'v2', billingKey: 'bk-1' },
  ],
  [
    'a billing key that the server must confirm',
    { transactionType: 'ISSUE_BILLING_KEY', billingKey: 'NEEDS_CONFIRMATION', billingIssueToken: 'bit' },
    { status: 'completed', dialect: 'v2', billingIssueToken: 'bit' },
  ],
  [
    'issue and pay',
    { ...base, transactionType: 'ISSUE_BILLING_KEY_AND_PAY', billingKey: 'bk-1' },
    { status: 'completed', ...ids, billingKey: 'bk-1' },
  ],
  [
    'an identity verification',
    {
      transactionType: 'IDENTITY_VERIFICATION',
      identityVerificationId: 'iv-1',
      identityVerificationTxId: 'ivtx',
    },
    { status: 'completed', dialect: 'v2', identityVerificationId: 'iv-1', txId: 'ivtx' },
  ],
  ['undefined', undefined, { status: 'unknown', reason: 'no-response', dialect: 'v2' }],
  ['null', null, { status: 'unknown', reason: 'no-response' }],
  ['an object without an id', { transactionType: 'PAYMENT' }, { status: 'unknown', reason: 'no-response' }],
  ['a text', 'ok', { status: 'unknown', reason: 'no-response' }],
]

/** Runtime contract §2.2 and §2.3: what the promise rejects with. */
const rejected: readonly (readonly [name: string, reason: unknown, outcome: object])[] = [
  [
    'prepare refused',
    portoneError({ code: 'ChannelNotFound', message: '채널이 없습니다', paymentId: 'p-1' }),
    {
      status: 'failed',
      dialect: 'v2',
      paymentId: 'p-1',
      code: 'ChannelNotFound',
      message: '채널이 없습니다',
    },
  ],
  [
    'prepare did not answer: no window opened',
    portoneError({ code: 'UnknownError', message: '결제 창 호출에 실패하였습니다. Failed to fetch' }),
    { status: 'failed', code: 'UnknownError' },
  ],
  [
    'paid already',
    portoneError({ code: 'PaymentAlreadyPaid', message: '…' }),
    { status: 'unknown', reason: 'already-paid' },
  ],
  [
    'verified already',
    portoneError({
      code: 'IdentityVerificationAlreadyVerified',
      message: '…',
      identityVerificationId: 'v-1',
    }),
    { status: 'unknown', reason: 'already-paid', identityVerificationId: 'v-1' },
  ],
  [
    'canceled already: nothing is paid',
    portoneError({ code: 'PaymentAlreadyCancelled', message: '이미 취소된 결제입니다' }),
    { status: 'failed' },
  ],
  [
    'a plain object with the mark of a PortOne error',
    { __portOneErrorType: 'IssueBillingKeyError', code: 'BadRequest', message: 'no' },
    { status: 'failed', code: 'BadRequest' },
  ],
  [
    'a TypeError of the SDK',
    new TypeError('x is undefined'),
    { status: 'unknown', reason: 'sdk-error', message: 'x is undefined' },
  ],
  ['a text', 'failed', { status: 'unknown', reason: 'sdk-error', message: 'failed' }],
  ['nothing', undefined, { status: 'unknown', reason: 'sdk-error', dialect: 'v2' }],
]

describe('readV2Response and readRejection', () => {
  test.each(resolved)('resolved: %s', (_, response, outcome) => {
    expect(readV2Response(response)).toMatchObject(outcome)
  })

  test.each(rejected)('rejected: %s', (_, reason, outcome) => {
    expect(readRejection('v2', reason)).toMatchObject(outcome)
  })

  test('the placeholder NEEDS_CONFIRMATION is not given as a billing key', () => {
    const outcome = readV2Response({ billingKey: 'NEEDS_CONFIRMATION', billingIssueToken: 'bit' })
    expect(outcome).toEqual({ status: 'completed', dialect: 'v2', billingIssueToken: 'bit' })
  })

  test('any response or rejection gives an outcome without throwing', () => {
    const statuses = ['completed', 'canceled', 'failed', 'unknown']
    const value = fc.oneof(
      fc.anything(),
      fc.record({
        code: fc.anything(),
        message: fc.anything(),
        paymentId: fc.anything(),
        __portOneErrorType: fc.string(),
      }),
    )
    fc.assert(fc.property(value, (given) => statuses.includes(readV2Response(given).status)))
    fc.assert(fc.property(value, (given) => statuses.includes(readRejection('v2', given).status)))
  })
})
