import { readBody, type Ctx } from '../http.js'
import { isRecord, textAt, type Json } from '../json.js'
import type { Failure } from '../payments.js'
import type { State } from '../sandbox.js'

/** Every error of the REST API, by the `type` that the OpenAPI document tells them apart by: its status and words. */
const errors = {
  INVALID_REQUEST: [400, '요청된 입력 정보가 유효하지 않습니다.'],
  INVALID_PAYMENT_TOKEN: [400, '유효하지 않은 결제 토큰입니다.'],
  UNAUTHORIZED: [401, '인증 정보가 올바르지 않습니다.'],
  FORBIDDEN: [403, '요청이 거절되었습니다.'],
  PAYMENT_NOT_FOUND: [404, '결제 건이 존재하지 않습니다.'],
  BILLING_KEY_NOT_FOUND: [404, '빌링키가 존재하지 않습니다.'],
  IDENTITY_VERIFICATION_NOT_FOUND: [404, '본인인증 건이 존재하지 않습니다.'],
  CHANNEL_NOT_FOUND: [404, '요청된 채널이 존재하지 않습니다.'],
  ALREADY_PAID: [409, '결제가 이미 완료되었습니다.'],
  BILLING_KEY_ALREADY_ISSUED: [409, '빌링키가 이미 발급되었습니다.'],
  BILLING_KEY_ALREADY_DELETED: [409, '빌링키가 이미 삭제되었습니다.'],
  PAYMENT_NOT_PAID: [409, '결제가 완료되지 않았습니다.'],
  PAYMENT_ALREADY_CANCELLED: [409, '결제가 이미 취소되었습니다.'],
  CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN: [409, '취소 가능 잔액 검증에 실패하였습니다.'],
  CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT: [409, '결제 취소 금액이 취소 가능 금액을 초과하였습니다.'],
  CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT: [
    409,
    '취소 면세 금액이 취소 가능한 면세 금액을 초과하였습니다.',
  ],
  SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT: [
    409,
    '면세 금액 등 하위 항목들의 합이 전체 결제 금액을 초과하였습니다.',
  ],
  INFORMATION_MISMATCH: [409, '정보가 일치하지 않습니다.'],
  PG_PROVIDER: [502, 'PG사에서 오류를 전달하였습니다.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>
export type ErrorType = keyof typeof errors

export const refuse = (
  c: Ctx,
  type: ErrorType,
  failure?: Failure,
): Response => c.json({ type, message: errors[type][1], ...pgFields(failure) }, errors[type][0])

/** A PG's own words go with `PG_PROVIDER`. */
const pgFields = (failure: Failure | undefined): Json =>
  failure === undefined
    ? {}
    : { message: failure.message, pgCode: failure.pgCode ?? '', pgMessage: failure.pgMessage ?? '' }

type Handle = (c: Ctx, id: string) => Response | Promise<Response>

export interface Guards {
  /** Asks for the secret or a token, and keeps other stores out. */
  readonly guarded: (handle: Handle) => Route
  /** The same, for requests with a JSON object. */
  readonly withBody: (handle: (c: Ctx, id: string, body: Json) => Response | Promise<Response>) => Route
}
type Route = (c: Ctx) => Response | Promise<Response>

export const guardsOf = ({ config, tokens }: State): Guards => {
  const guarded =
    (handle: Handle) =>
    (c: Ctx): Response | Promise<Response> => {
      if (!tokens.acceptsV2(c.req.header('authorization'), config.secrets.apiSecret))
        return refuse(c, 'UNAUTHORIZED')
      const storeId = c.req.query('storeId')
      if (storeId !== undefined && storeId !== config.store.storeId) return refuse(c, 'FORBIDDEN')
      return handle(c, c.req.param('id') ?? '')
    }

  const withBody =
    (handle: (c: Ctx, id: string, body: Json) => Response | Promise<Response>) =>
    (c: Ctx): Response | Promise<Response> =>
      guarded(async (ctx, id) => {
        const body = await readBody(ctx)
        if (!isRecord(body)) return refuse(ctx, 'INVALID_REQUEST')
        const storeId = textAt(body, 'storeId')
        return storeId !== undefined && storeId !== config.store.storeId
          ? refuse(ctx, 'FORBIDDEN')
          : handle(ctx, id, body)
      })(c)
  return { guarded, withBody }
}
