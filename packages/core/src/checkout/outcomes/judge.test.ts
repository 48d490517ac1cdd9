import { describe, expect, test } from 'vitest'
import { inicisV2, kakaopay, kcpV2, niceV2, tosspayments } from '../../gateways/v2.js'
import { danalTpay, html5Inicis, kcp, mobilians, nice, uplus } from '../../gateways/v1.js'
import { judge, settledBy } from './judge.js'
import type { Answer, KnownGateway } from './outcome.js'

type Verdict = 'canceled' | 'failed' | 'already-paid' | 'status-unavailable'

const verdictOf = (said: Partial<Answer>, gateway?: KnownGateway): string => {
  const judged = judge({ dialect: 'v2', paymentId: 'p-1', ...said })
  const outcome = gateway ? settledBy(judged, gateway) : judged
  // Nothing that was said is lost.
  expect(outcome).toMatchObject({ paymentId: 'p-1', ...said })
  return outcome.status === 'unknown' ? outcome.reason : outcome.status
}

/** What gateways say, and what it means; where each was seen stands in verdicts.ts. */
const table: readonly (readonly [who: string, said: Partial<Answer>, verdict: Verdict])[] = [
  ['V1 and V2, the window was closed', { message: '사용자가 결제를 취소하였습니다.' }, 'canceled'],
  [
    'V2, a billing key',
    { code: 'PORTONE_ERROR', message: '사용자가 빌링키 발급을 취소하였습니다.' },
    'canceled',
  ],
  ['V2, an identity verification', { message: '사용자가 본인인증을 취소하였습니다.' }, 'canceled'],
  ['V2, a key and a payment', { message: '사용자가 빌링키 발급 및 결제를 취소하였습니다.' }, 'canceled'],
  ['KG Inicis', { code: '01', message: '사용자에 의한 취소입니다.(091)' }, 'canceled'],
  ['legacy V1', { message: '[결제포기] 사용자가 결제를 취소하셨습니다' }, 'canceled'],
  ['legacy V1, the window left', { message: '[결제포기] 결제창을 닫으셨습니다' }, 'canceled'],
  ['V1, by a code', { code: 'STOP', message: '중단' }, 'canceled'],
  ['others', { message: '결제를 취소하였습니다.' }, 'canceled'],
  ['NICE', { message: '결제 요청을 취소하였습니다.' }, 'canceled'],
  ['an identity verification', { message: '고객님께서 인증을 취소하셨습니다.' }, 'canceled'],
  ['Toss Payments', { pgCode: 'PAY_PROCESS_CANCELED', message: '중단' }, 'canceled'],
  ['Toss Payments in English', { message: 'Payment has been canceled by the customer.' }, 'canceled'],
  ['English', { message: 'User cancelled the payment' }, 'canceled'],
  ['English, passive', { message: 'The payment was canceled.' }, 'canceled'],
  ['BrandPay', { pgCode: 'USER_CANCEL' }, 'canceled'],
  ['Naver Pay', { pgCode: 'userCancel' }, 'canceled'],
  ['V2, one code for both, with the word', { code: 'FAILURE_TYPE_PG', message: '취소' }, 'canceled'],
  ['V2, one code for both, without it', { code: 'FAILURE_TYPE_PG', message: '한도 초과' }, 'failed'],
  ['V1, new style, with the word', { code: 'F400', message: '취소' }, 'canceled'],
  ['V1, new style, without it', { code: 'F400', message: '금액이 다릅니다.' }, 'failed'],
  ['a PG that takes its approval back', { code: 'FAILURE_TYPE_PG', message: '망취소 되었습니다' }, 'failed'],
  ['the same in English', { message: 'Approval failed, the payment was canceled automatically' }, 'failed'],
  ['a payment that was canceled before', { message: '고객님의 결제는 이미 취소되었습니다' }, 'failed'],
  ['an approval that was canceled before', { message: '이미 승인 취소된 거래입니다' }, 'failed'],
  ['a cancel that is refused', { code: 'FAILURE_TYPE_PG', message: '취소 불가 거래' }, 'failed'],
  ['a failure that names the buyer', { message: '사용자 인증에 실패하였습니다.' }, 'failed'],
  ['a word in another', { pgCode: 'NOT_USER_CANCELABLE', message: '거절' }, 'failed'],
  [
    'canceled or not, undecided',
    { code: 'FAILURE_TYPE_PG', pgCode: 'PAY_PROCESS_ABORTED', message: '취소' },
    'failed',
  ],
  ['the same without a code', { message: 'Payment has been canceled or has not been processed.' }, 'failed'],
  ['V1, paid before', { code: 'F1002', message: '이미 결제가 이루어진 거래건입니다.' }, 'already-paid'],
  ['V1, approved before', { code: 'F400', message: '이미 승인 완료된 주문번호입니다.' }, 'already-paid'],
  ['V2, paid before', { code: 'PaymentAlreadyPaid', message: '' }, 'already-paid'],
  ['V2, paid or waiting', { code: 'AlreadyPaidOrWaiting', message: '' }, 'already-paid'],
  [
    'Toss Payments, an id used before',
    { code: 'PG_PROVIDER_ERROR', pgCode: 'DUPLICATED_ORDER_ID' },
    'already-paid',
  ],
  [
    'the same in words',
    { code: 'F400', message: '이미 승인 및 취소가 진행된 중복된 주문번호 입니다.' },
    'already-paid',
  ],
  ['processed before', { message: '이미 처리된 결제 입니다.' }, 'already-paid'],
  ['V2, in words', { message: '결제가 이미 완료되었거나 대기 중입니다.' }, 'already-paid'],
  ['PayPal, captured before', { message: 'Order already captured.' }, 'already-paid'],
  ['nobody could be asked', { message: '결제 팝업 종료 후 서버와 통신하는 과정에서' }, 'status-unavailable'],
]

test.each(table)('%s: %j', (_who, said, verdict) => {
  expect(verdictOf(said)).toBe(verdict)
})

describe('digits mean something else at each PG', () => {
  const own: readonly (readonly [gateway: KnownGateway, pgCode: string, verdict: Verdict])[] = [
    [kcpV2, '3001', 'canceled'],
    [kcp, '8094', 'already-paid'],
    [kcp, 'CC72', 'status-unavailable'],
    [niceV2, 'I002', 'canceled'],
    [nice, '2156', 'already-paid'],
    [nice, 'A299', 'status-unavailable'],
    [niceV2, 'C001', 'failed'],
    [html5Inicis, '600619', 'already-paid'],
    [inicisV2, '070015', 'already-paid'],
    [danalTpay, '2101', 'canceled'],
    [danalTpay, '-2', 'status-unavailable'],
    [kakaopay, '-702', 'already-paid'],
    [mobilians, '0051', 'already-paid'],
    [uplus, 'S053', 'canceled'],
    [tosspayments, 'FAILED_INTERNAL_SYSTEM_PROCESSING', 'status-unavailable'],
  ]
  test.each(own)('$code: %s', (gateway, pgCode, verdict) => {
    const said = { code: 'PG_PROVIDER_ERROR', pgCode, message: '중단' }
    expect(verdictOf(said, gateway)).toBe(verdict)
    // V1's older modules hand the PG's code on as their own.
    expect(verdictOf({ code: pgCode, message: '중단' }, gateway)).toBe(verdict)
    expect(verdictOf(said)).toBe('failed')
  })

  test('at another PG they are a failure', () => {
    expect(verdictOf({ pgCode: '3001', message: '한도 초과' }, tosspayments)).toBe('failed')
    expect(verdictOf({ pgCode: '-702', message: '거절' }, kcp)).toBe('failed')
  })

  test('the code counts before the words', () => {
    expect(verdictOf({ pgCode: 'I003', message: '사용자가 결제를 취소하였습니다.' }, niceV2)).toBe(
      'already-paid',
    )
  })
})

test('a key that was not issued is not handed on, one that may have been is', () => {
  const key = { dialect: 'v2', billingKey: 'bk-1', code: 'FAILURE_TYPE_PG' } as const
  expect(judge({ ...key, message: '사용자가 빌링키 발급을 취소하였습니다.' })).not.toHaveProperty(
    'billingKey',
  )
  expect(judge({ ...key, message: '한도 초과' })).not.toHaveProperty('billingKey')
  expect(
    judge({ ...key, message: 'requestIssueBillingKeyAndPay()에 onForceClose() 구현 필요' }),
  ).toMatchObject({
    status: 'unknown',
    billingKey: 'bk-1',
  })
})
