import { describe, expect, test } from 'vitest'
import { inicisV2, kakaopay, kcpV2, niceV2, tosspayments } from '../../gateways/v2.js'
import { danalTpay, html5Inicis, kcp, mobilians, nice, uplus } from '../../gateways/v1.js'
import { judge, settledBy } from './judge.js'
import type { Answer, KnownGateway } from './outcome.js'

type Verdict = 'canceled' | 'failed' | 'already-paid' | 'status-unavailable'

const verdictOf = (answer: Partial<Answer>, gateway?: KnownGateway): string => {
  const judged = judge({ dialect: 'v2', paymentId: 'p-1', ...answer })
  const outcome = gateway ? settledBy(judged, gateway) : judged
  // The outcome keeps every field of the answer.
  expect(outcome).toMatchObject({ paymentId: 'p-1', ...answer })
  return outcome.status === 'unknown' ? outcome.reason : outcome.status
}

/** Answers of gateways and their verdicts; verdicts.ts says where each was seen. */
const table: readonly (readonly [answer: string, given: Partial<Answer>, verdict: Verdict])[] = [
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
  ['legacy V1, the window was closed', { message: '[결제포기] 결제창을 닫으셨습니다' }, 'canceled'],
  ['V1, by a code', { code: 'STOP', message: '중단' }, 'canceled'],
  ['other gateways', { message: '결제를 취소하였습니다.' }, 'canceled'],
  ['NICE', { message: '결제 요청을 취소하였습니다.' }, 'canceled'],
  ['an identity verification', { message: '고객님께서 인증을 취소하셨습니다.' }, 'canceled'],
  ['Toss Payments', { pgCode: 'PAY_PROCESS_CANCELED', message: '중단' }, 'canceled'],
  ['Toss Payments in English', { message: 'Payment has been canceled by the customer.' }, 'canceled'],
  ['English', { message: 'User cancelled the payment' }, 'canceled'],
  ['English, passive', { message: 'The payment was canceled.' }, 'canceled'],
  ['BrandPay', { pgCode: 'USER_CANCEL' }, 'canceled'],
  ['Naver Pay', { pgCode: 'userCancel' }, 'canceled'],
  [
    'FAILURE_TYPE_PG, which is any failure, with "canceled" in the message',
    { code: 'FAILURE_TYPE_PG', message: '취소' },
    'canceled',
  ],
  [
    'FAILURE_TYPE_PG without "canceled" in the message',
    { code: 'FAILURE_TYPE_PG', message: '한도 초과' },
    'failed',
  ],
  ['F400 with "canceled" in the message', { code: 'F400', message: '취소' }, 'canceled'],
  ['F400 without "canceled" in the message', { code: 'F400', message: '금액이 다릅니다.' }, 'failed'],
  ['a PG that reverses its approval', { code: 'FAILURE_TYPE_PG', message: '망취소 되었습니다' }, 'failed'],
  [
    'a PG that reverses its approval, in English',
    { message: 'Approval failed, the payment was canceled automatically' },
    'failed',
  ],
  ['a payment that was canceled before', { message: '고객님의 결제는 이미 취소되었습니다' }, 'failed'],
  ['an approval that was canceled before', { message: '이미 승인 취소된 거래입니다' }, 'failed'],
  ['a cancel that is refused', { code: 'FAILURE_TYPE_PG', message: '취소 불가 거래' }, 'failed'],
  ['a failure that names the buyer', { message: '사용자 인증에 실패하였습니다.' }, 'failed'],
  ['a code that contains USER_CANCEL', { pgCode: 'NOT_USER_CANCELABLE', message: '거절' }, 'failed'],
  [
    'PAY_PROCESS_ABORTED, which does not say whether the buyer canceled',
    { code: 'FAILURE_TYPE_PG', pgCode: 'PAY_PROCESS_ABORTED', message: '취소' },
    'failed',
  ],
  [
    'a message that does not say whether the buyer canceled',
    { message: 'Payment has been canceled or has not been processed.' },
    'failed',
  ],
  ['V1, already paid', { code: 'F1002', message: '이미 결제가 이루어진 거래건입니다.' }, 'already-paid'],
  ['V1, already approved', { code: 'F400', message: '이미 승인 완료된 주문번호입니다.' }, 'already-paid'],
  ['V2, already paid', { code: 'PaymentAlreadyPaid', message: '' }, 'already-paid'],
  ['V2, already paid or waiting', { code: 'AlreadyPaidOrWaiting', message: '' }, 'already-paid'],
  [
    'Toss Payments, an id used before',
    { code: 'PG_PROVIDER_ERROR', pgCode: 'DUPLICATED_ORDER_ID' },
    'already-paid',
  ],
  [
    'Toss Payments, an id used before, by its message',
    { code: 'F400', message: '이미 승인 및 취소가 진행된 중복된 주문번호 입니다.' },
    'already-paid',
  ],
  ['already processed', { message: '이미 처리된 결제 입니다.' }, 'already-paid'],
  [
    'V2, already paid or waiting, by its message',
    { message: '결제가 이미 완료되었거나 대기 중입니다.' },
    'already-paid',
  ],
  ['PayPal, already captured', { message: 'Order already captured.' }, 'already-paid'],
  [
    'the status could not be fetched',
    { message: '결제 팝업 종료 후 서버와 통신하는 과정에서' },
    'status-unavailable',
  ],
]

test.each(table)('%s: %j', (_answer, given, verdict) => {
  expect(verdictOf(given)).toBe(verdict)
})

describe("each PG's own codes", () => {
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
    const answer = { code: 'PG_PROVIDER_ERROR', pgCode, message: '중단' }
    expect(verdictOf(answer, gateway)).toBe(verdict)
    // V1's older modules give the PG's code as `code`.
    expect(verdictOf({ code: pgCode, message: '중단' }, gateway)).toBe(verdict)
    expect(verdictOf(answer)).toBe('failed')
  })

  test("a PG's code is a plain failure at another PG", () => {
    expect(verdictOf({ pgCode: '3001', message: '한도 초과' }, tosspayments)).toBe('failed')
    expect(verdictOf({ pgCode: '-702', message: '거절' }, kcp)).toBe('failed')
  })

  test("a PG's code takes precedence over its message", () => {
    expect(verdictOf({ pgCode: 'I003', message: '사용자가 결제를 취소하였습니다.' }, niceV2)).toBe(
      'already-paid',
    )
  })
})

test('an outcome has a billing key only if it may have been issued', () => {
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
