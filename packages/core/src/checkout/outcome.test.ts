import { expect, test } from 'vitest'
import { judge, type Answer } from './outcome.js'

/** What gateways say, and what it means; where each was seen stands at `verdicts`. */
const table: readonly (readonly [
  who: string,
  said: Partial<Answer>,
  verdict: 'canceled' | 'failed' | 'already-paid' | 'status-unavailable',
])[] = [
  ['V1 and V2, the window was closed', { message: '사용자가 결제를 취소하였습니다.' }, 'canceled'],
  ['KG Inicis', { code: '01', message: '사용자에 의한 취소입니다.(091)' }, 'canceled'],
  ['legacy V1', { message: '[결제포기] 사용자가 결제를 취소하셨습니다' }, 'canceled'],
  ['legacy V1, the window left', { message: '[결제포기] 결제창을 닫으셨습니다' }, 'canceled'],
  ['others', { message: '결제를 취소하였습니다.' }, 'canceled'],
  ['an identity verification', { message: '고객님께서 인증을 취소하셨습니다.' }, 'canceled'],
  ['Toss Payments', { pgCode: 'PAY_PROCESS_CANCELED', message: '중단' }, 'canceled'],
  ['BrandPay', { pgCode: 'USER_CANCEL' }, 'canceled'],
  ['Naver Pay', { pgCode: 'userCancel' }, 'canceled'],
  ['V2, one code for both, with the word', { code: 'FAILURE_TYPE_PG', message: '취소' }, 'canceled'],
  ['V2, one code for both, without it', { code: 'FAILURE_TYPE_PG', message: '한도 초과' }, 'failed'],
  ['V1, new style, with the word', { code: 'F400', message: '취소' }, 'canceled'],
  ['V1, new style, without it', { code: 'F400', message: '금액이 다릅니다.' }, 'failed'],
  ['a PG that takes its approval back', { code: 'FAILURE_TYPE_PG', message: '망취소 되었습니다' }, 'failed'],
  ['a payment that was canceled before', { message: '고객님의 결제는 이미 취소되었습니다' }, 'failed'],
  ['a cancel that is refused', { code: 'FAILURE_TYPE_PG', message: '취소 불가 거래' }, 'failed'],
  ['a failure that names the buyer', { message: '사용자 인증에 실패하였습니다.' }, 'failed'],
  ['a word in another', { pgCode: 'NOT_USER_CANCELABLE', message: '거절' }, 'failed'],
  ['V1, paid before', { code: 'F1002', message: '이미 결제가 이루어진 거래건입니다.' }, 'already-paid'],
  ['V2, paid before', { code: 'PaymentAlreadyPaid', message: '' }, 'already-paid'],
  ['nobody could be asked', { message: '결제 팝업 종료 후 서버와 통신하는 과정에서' }, 'status-unavailable'],
]

test.each(table)('%s: %j', (_who, said, verdict) => {
  const outcome = judge({ dialect: 'v2', paymentId: 'p-1', ...said })
  expect(outcome.status === 'unknown' ? outcome.reason : outcome.status).toBe(verdict)
  // Nothing that was said is lost.
  expect(outcome).toMatchObject({ paymentId: 'p-1', ...said })
})
