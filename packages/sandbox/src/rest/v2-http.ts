import { readBody, type Ctx } from '../http.js'
import { isRecord, parseJson, textAt, type Json } from '../common/json.js'
import type { Failure } from '../store/payments.js'
import type { State } from '../state.js'

/** All errors of the REST API by their `type` in the OpenAPI document: HTTP status and message. */
const errors = {
  INVALID_REQUEST: [400, '요청된 입력 정보가 유효하지 않습니다.'],
  INVALID_PAYMENT_TOKEN: [400, '유효하지 않은 결제 토큰입니다.'],
  UNAUTHORIZED: [401, '인증 정보가 올바르지 않습니다.'],
  FORBIDDEN: [403, '요청이 거절되었습니다.'],
  PAYMENT_NOT_FOUND: [404, '결제 건이 존재하지 않습니다.'],
  BILLING_KEY_NOT_FOUND: [404, '빌링키가 존재하지 않습니다.'],
  IDENTITY_VERIFICATION_NOT_FOUND: [404, '본인인증 건이 존재하지 않습니다.'],
  CHANNEL_NOT_FOUND: [404, '요청된 채널이 존재하지 않습니다.'],
  PAYMENT_SCHEDULE_NOT_FOUND: [404, '결제 예약 건이 존재하지 않습니다.'],
  WEBHOOK_NOT_FOUND: [404, '웹훅 내역이 존재하지 않습니다.'],
  IDENTITY_VERIFICATION_NOT_SENT: [404, 'API로 요청된 본인인증 건이 아닙니다.'],
  PAYMENT_CANCELLATION_NOT_FOUND: [404, '결제 취소 내역이 존재하지 않습니다.'],
  PAYMENT_CANCELLATION_NOT_PENDING: [409, '대기 중인 결제 취소가 아닙니다.'],
  CASH_RECEIPT_NOT_FOUND: [404, '현금영수증이 존재하지 않습니다.'],
  CASH_RECEIPT_NOT_ISSUED: [404, '현금영수증이 발급되지 않았습니다.'],
  CASH_RECEIPT_ALREADY_ISSUED: [409, '현금영수증이 이미 발급되었습니다.'],
  IDENTITY_VERIFICATION_ALREADY_SENT: [409, '이미 요청된 본인인증 건입니다.'],
  IDENTITY_VERIFICATION_ALREADY_VERIFIED: [409, '이미 완료된 본인인증 건입니다.'],
  ALREADY_PAID_OR_WAITING: [409, '결제가 이미 완료되었거나 대기 중입니다.'],
  PAYMENT_SCHEDULE_ALREADY_EXISTS: [409, '결제 예약 건이 이미 존재합니다.'],
  PAYMENT_SCHEDULE_ALREADY_PROCESSED: [409, '결제 예약 건이 이미 처리되었습니다.'],
  PAYMENT_SCHEDULE_ALREADY_REVOKED: [409, '결제 예약 건이 이미 취소되었습니다.'],
  PAYMENT_NOT_WAITING_FOR_DEPOSIT: [409, '결제 건이 입금 대기 상태가 아닙니다.'],
  ALREADY_PAID: [409, '결제가 이미 완료되었습니다.'],
  BILLING_KEY_ALREADY_ISSUED: [409, '빌링키가 이미 발급되었습니다.'],
  BILLING_KEY_ALREADY_DELETED: [409, '빌링키가 이미 삭제되었습니다.'],
  PAYMENT_NOT_PAID: [409, '결제가 완료되지 않았습니다.'],
  PAYMENT_ALREADY_CANCELLED: [409, '결제가 이미 취소되었습니다.'],
  CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN: [409, '취소 가능 잔액 검증에 실패하였습니다.'],
  CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT: [409, '결제 취소 금액이 취소 가능 금액을 초과하였습니다.'],
  CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT: [
    409,
    '취소 과세 금액이 취소 가능한 과세 금액을 초과하였습니다.',
  ],
  SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT: [
    409,
    '면세 금액 등 하위 항목들의 합이 전체 취소 금액을 초과하였습니다.',
  ],
  CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT: [
    409,
    '취소 면세 금액이 취소 가능한 면세 금액을 초과하였습니다.',
  ],
  SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT: [
    409,
    '면세 금액 등 하위 항목들의 합이 전체 결제 금액을 초과하였습니다.',
  ],
  IDEMPOTENCY_OUTSTANDING_REQUEST: [409, '같은 멱등 키의 요청이 처리 중입니다.'],
  INFORMATION_MISMATCH: [409, '정보가 일치하지 않습니다.'],
  PG_PROVIDER: [502, 'PG사에서 오류를 전달하였습니다.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>
export type ErrorType = keyof typeof errors

export const refuse = (
  c: Ctx,
  type: ErrorType,
  failure?: Pick<Failure, 'message' | 'pgCode' | 'pgMessage'>,
): Response => c.json({ type, message: errors[type][1], ...pgFields(failure) }, errors[type][0])

/** `PG_PROVIDER` errors carry the PG's code and message. */
const pgFields = (failure: Pick<Failure, 'message' | 'pgCode' | 'pgMessage'> | undefined): Json =>
  failure === undefined
    ? {}
    : failure.pgCode === undefined
      ? { message: failure.message }
      : { message: failure.message, pgCode: failure.pgCode ?? '', pgMessage: failure.pgMessage ?? '' }

type Handle = (c: Ctx, id: string) => Response | Promise<Response>

export interface Guards {
  /** Requires the secret or a token, and refuses other stores' ids. */
  readonly guarded: (handle: Handle) => Route
  /** The same, for requests with a JSON object. */
  readonly withBody: (handle: HandleBody) => Route
  /** The same, for a GET or DELETE with its JSON object in the query's `requestBody`; `{}` if it is missing. */
  readonly withQuery: (handle: HandleBody) => Route
}
type HandleBody = (c: Ctx, id: string, body: Json) => Response | Promise<Response>
type Route = (c: Ctx) => Response | Promise<Response>

export const guardsOf = ({ config, tokens, scheduler }: State): Guards => {
  const guarded =
    (handle: Handle) =>
    (c: Ctx): Response | Promise<Response> => {
      if (!tokens.acceptsV2(c.req.header('authorization'), config.secrets.apiSecret))
        return refuse(c, 'UNAUTHORIZED')
      const storeId = c.req.query('storeId')
      if (storeId !== undefined && storeId !== config.store.storeId) return refuse(c, 'FORBIDDEN')
      scheduler.runDue()
      return handle(c, c.req.param('id') ?? '')
    }

  const ofStore = (c: Ctx, id: string, body: unknown, handle: HandleBody): Response | Promise<Response> => {
    if (!isRecord(body)) return refuse(c, 'INVALID_REQUEST')
    const storeId = textAt(body, 'storeId') ?? textAt(body, 'filter.storeId')
    return storeId !== undefined && storeId !== config.store.storeId
      ? refuse(c, 'FORBIDDEN')
      : handle(c, id, body)
  }
  const withBody = (handle: HandleBody): Route =>
    guarded(async (c, id) => ofStore(c, id, await readBody(c), handle))
  const withQuery = (handle: HandleBody): Route =>
    guarded((c, id) => ofStore(c, id, parseJson(c.req.query('requestBody') ?? '{}'), handle))
  return { guarded, withBody, withQuery }
}
