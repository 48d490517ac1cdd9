import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readV1Response } from './v1-response.js'

const uid = { imp_uid: 'imp_1', merchant_uid: 'order-1' }
const ids = { dialect: 'v1', impUid: 'imp_1', paymentId: 'order-1' }
const canceledText = '사용자가 결제를 취소하였습니다.'

/** Runtime contract §1.4 and §1.5: the callback's argument, in its legacy and its new shape. */
const rows: readonly (readonly [name: string, response: unknown, outcome: object])[] = [
  [
    'legacy success',
    { ...uid, success: true, status: 'paid', paid_amount: 1000, error_code: null, error_msg: null },
    { status: 'completed', ...ids },
  ],
  ['legacy success flagged imp_success', { ...uid, imp_success: true }, { status: 'completed', ...ids }],
  [
    'legacy virtual account, only issued',
    { ...uid, success: true, status: 'ready' },
    { status: 'completed', ...ids },
  ],
  [
    'legacy success with a remark in error_msg',
    { ...uid, success: true, error_msg: '정상 처리' },
    { status: 'completed', ...ids },
  ],
  [
    'legacy failure',
    { ...uid, success: false, error_code: 'E100', error_msg: '한도초과' },
    { status: 'failed', ...ids, code: 'E100', message: '한도초과' },
  ],
  [
    'legacy failure without a code or message',
    { ...uid, success: false },
    { status: 'failed', ...ids, code: 'unspecified', message: '' },
  ],
  [
    'legacy cancel',
    { ...uid, success: false, error_msg: '[결제포기] 사용자가 결제를 취소하셨습니다' },
    { status: 'canceled', ...ids, message: '[결제포기] 사용자가 결제를 취소하셨습니다' },
  ],
  ['new PG success: ids and nothing else', uid, { status: 'completed', ...ids }],
  [
    'new PG billing success',
    { ...uid, customer_uid: 'buyer-1' },
    { status: 'completed', ...ids, customerUid: 'buyer-1' },
  ],
  [
    'new PG, prepare refused: no imp_uid',
    { merchant_uid: 'order-1', error_code: 'F500', error_msg: '결제 창 호출에 실패하였습니다. <html>' },
    {
      status: 'failed',
      dialect: 'v1',
      paymentId: 'order-1',
      code: 'F500',
      message: '결제 창 호출에 실패하였습니다. <html>',
    },
  ],
  [
    'new PG, the buyer closes the window',
    { ...uid, error_code: 'F400', error_msg: canceledText },
    { status: 'canceled', ...ids, code: 'F400', message: canceledText },
  ],
  [
    'F400 for another reason is no cancel',
    { ...uid, error_code: 'F400', error_msg: 'amount 파라미터는 숫자여야 합니다.' },
    { status: 'failed', ...ids, code: 'F400', message: 'amount 파라미터는 숫자여야 합니다.' },
  ],
  [
    "new PG, the buyer closes the window, the server's own code",
    { ...uid, error_code: 'CANCELLED_BY_SERVER', error_msg: canceledText },
    { status: 'canceled', ...ids, code: 'CANCELLED_BY_SERVER', message: canceledText },
  ],
  [
    'new PG, the PG refused',
    { ...uid, error_code: 'PG_PROVIDER_ERROR', error_msg: '[REJECT_CARD_COMPANY] 카드사 거절' },
    {
      status: 'failed',
      ...ids,
      code: 'PG_PROVIDER_ERROR',
      message: '[REJECT_CARD_COMPANY] 카드사 거절',
      pgCode: 'REJECT_CARD_COMPANY',
      pgMessage: '카드사 거절',
    },
  ],
  [
    'Toss Payments, the buyer cancels in its window',
    { ...uid, error_code: 'PG_PROVIDER_ERROR', error_msg: '[PAY_PROCESS_CANCELED] 결제가 중단되었습니다' },
    { status: 'canceled', pgCode: 'PAY_PROCESS_CANCELED', pgMessage: '결제가 중단되었습니다' },
  ],
  [
    'new PG, failed without a PG message',
    { ...uid, error_code: 'PORTONE_ERROR', error_msg: '결제에 실패하였습니다.' },
    { status: 'failed', code: 'PORTONE_ERROR', message: '결제에 실패하였습니다.' },
  ],
  [
    'new PG, closed and the status call failed',
    {
      ...uid,
      error_code: 'F500',
      error_msg: '결제 팝업 종료 후 서버와 통신하는 과정에서 오류가 발생하였습니다. offline',
    },
    { status: 'unknown', reason: 'status-unavailable', ...ids, code: 'F500' },
  ],
  [
    'new PG, an unexpected status',
    { ...uid, error_code: 'F500', error_msg: '해당 결제 건의 상태 오류로 인해 요청을 처리할 수 없습니다.' },
    { status: 'unknown', reason: 'status-unavailable' },
  ],
  [
    'the PG settings are not found',
    {
      success: false,
      imp_uid: null,
      merchant_uid: 'order-1',
      error_code: 'NOT_READY',
      error_msg: '등록 된 PG 설정 정보를 찾을 수 없습니다.',
    },
    { status: 'failed', dialect: 'v1', paymentId: 'order-1', code: 'NOT_READY' },
  ],
  [
    'F1001: imp_success and the misspelled error_coe',
    {
      imp_success: false,
      imp_uid: null,
      merchant_uid: 'order-1',
      error_coe: 'F1001',
      error_msg: '등록되지 않은 PG모듈 정보입니다.',
    },
    { status: 'failed', code: 'F1001', message: '등록되지 않은 PG모듈 정보입니다.' },
  ],
  [
    'F1002: paid already',
    {
      success: false,
      merchant_uid: 'order-1',
      error_code: 'F1002',
      error_msg: '이미 결제가 이루어진 거래건입니다.',
    },
    { status: 'unknown', reason: 'already-paid', paymentId: 'order-1' },
  ],
  [
    'Toss Payments, paid already',
    {
      ...uid,
      error_code: 'PG_PROVIDER_ERROR',
      error_msg: '[ALREADY_PROCESSED_PAYMENT] 이미 처리된 결제 입니다.',
    },
    { status: 'unknown', reason: 'already-paid' },
  ],
  [
    "the PG's script did not load",
    {
      ...uid,
      error_code: 'SCRIPT_LOAD_FAILED_ON_SDK',
      error_msg: '스크립트 (https://pg.test/a.js) 로드 실패',
    },
    { status: 'failed', code: 'SCRIPT_LOAD_FAILED_ON_SDK' },
  ],
  [
    "PortOne's own to-do note as the message, after the window was closed",
    { error_code: 'F500', error_msg: 'V1 requestIssueBillingKeyAndPay()에 onForceClose() 구현 필요' },
    { status: 'unknown', reason: 'status-unavailable', dialect: 'v1', code: 'F500' },
  ],
  [
    'a failure whose message says that the approval was canceled',
    { ...uid, success: false, error_code: 'E7', error_msg: '승인 실패로 망취소 되었습니다' },
    { status: 'failed', code: 'E7' },
  ],
  [
    'success and an error code',
    { ...uid, success: true, error_code: 'E1' },
    { status: 'unknown', reason: 'ambiguous-return' },
  ],
  [
    'two flags that contradict each other',
    { ...uid, imp_success: true, success: false },
    { status: 'unknown', reason: 'ambiguous-return' },
  ],
  [
    'a success flag with a failed status',
    { ...uid, success: true, status: 'failed' },
    { status: 'unknown', reason: 'ambiguous-return' },
  ],
  [
    'an empty success flag with a failed status',
    { ...uid, success: '', status: 'failed' },
    { status: 'failed' },
  ],
  ['cancelled by status alone', { ...uid, status: 'cancelled' }, { status: 'failed' }],
  ['failed by status alone', { ...uid, status: 'failed' }, { status: 'failed' }],
  [
    "only the merchant's own id",
    { merchant_uid: 'order-1' },
    { status: 'unknown', reason: 'no-response', paymentId: 'order-1' },
  ],
  ['an empty object', {}, { status: 'unknown', reason: 'no-response', dialect: 'v1' }],
  ['undefined', undefined, { status: 'unknown', reason: 'no-response', dialect: 'v1' }],
  ['null', null, { status: 'unknown', reason: 'no-response' }],
  ['a text', 'paid', { status: 'unknown', reason: 'no-response' }],
  ['a flag that is an object', { ...uid, success: { toString: null } }, { status: 'completed', ...ids }],
]

describe('readV1Response', () => {
  test.each(rows)('reads %s', (_, response, outcome) => {
    expect(readV1Response(response)).toMatchObject(outcome)
  })

  test('a completed outcome has ids only, no messages and nothing about the buyer', () => {
    expect(
      readV1Response({ ...uid, success: true, buyer_name: '홍길동', card_number: '4111', error_msg: '' }),
    ).toEqual({
      status: 'completed',
      ...ids,
    })
  })

  test('any response gives an outcome without throwing', () => {
    const statuses = ['completed', 'canceled', 'failed', 'unknown']
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.record({
            success: fc.anything(),
            imp_uid: fc.anything(),
            error_code: fc.anything(),
            error_msg: fc.anything(),
            status: fc.anything(),
          }),
        ),
        (response) => statuses.includes(readV1Response(response).status),
      ),
    )
  })
})
