import type { Hono } from 'hono'
import type { Ctx, Env } from '../http.js'
import { textAt } from '../common/json.js'
import { majorFromMinor, minorFromMajor } from '../common/money.js'
import { cancellable, succeeded, type Attempt } from '../store/payments.js'
import type { State } from '../state.js'
import {
  amountAt,
  badRequest,
  failed,
  flagAt,
  minorAt,
  notFound,
  ok,
  pageOf,
  parameter,
  queries,
  readFields,
  secondsOf,
  type Guard,
} from './v1-http.js'
import { statuses, v1PaymentView } from './v1-views.js'

const ninetyDays = 90 * 86_400_000

/** Sorts as the query says; by default by start time, latest first. */
const sorted = (c: Ctx, attempts: readonly Attempt[]): readonly Attempt[] => {
  const [, descending, field] =
    /^(-?)(started|paid|updated)$/.exec(c.req.query('sorting') ?? '-started') ?? []
  const keyOf = (attempt: Attempt): number => {
    if (field === 'paid') return attempt.paidAt ?? 0
    return field === 'updated' ? attempt.statusChangedAt : attempt.requestedAt
  }
  const ascending = attempts
    .map((attempt, index) => ({ attempt, index }))
    .toSorted((left, right) => keyOf(left.attempt) - keyOf(right.attempt) || left.index - right.index)
    .map(({ attempt }) => attempt)
  return descending === '-' ? ascending.toReversed() : ascending
}

/** A page of payments; 400 beyond the last page. */
export const paymentPage = (c: Ctx, attempts: readonly Attempt[]): Response => {
  const page = pageOf(c, attempts)
  if (page === undefined) return badRequest(c, '데이터 범위를 넘어선 page입니다.')
  return ok(c, { ...page, list: page.list.map(v1PaymentView) })
}

const missing = '존재하지 않는 결제정보입니다.'

/** Registering amounts in advance, reading and canceling payments. */
export const paymentRoutes = (app: Hono<Env>, state: State, guarded: Guard): void => {
  const { ledger, cashier } = state

  const announce = async (c: Ctx, edit: boolean): Promise<Response> => {
    const body = await readFields(c)
    const id = textAt(body, 'merchant_uid')
    const amount = amountAt(body, 'amount')
    const currency = textAt(body, 'currency')
    if (id === undefined || amount === undefined) return failed(c, 'merchant_uid와 amount는 필수입니다.')
    const total = minorFromMajor(amount, currency ?? 'KRW')
    if (total === undefined) return failed(c, 'amount가 올바르지 않습니다.')
    const known = ledger.registration('v1', id) !== undefined
    if (edit && !known) return notFound(c, '등록된 결제사전정보를 찾을 수 없습니다.')
    if (!edit && known) return failed(c, '이미 등록된 merchant_uid입니다.')
    ledger.register('v1', id, { total, currency })
    return ok(c, { merchant_uid: id, amount, currency: currency ?? 'KRW' })
  }
  app.post(
    '/payments/prepare',
    guarded((c) => announce(c, false)),
  )
  app.put(
    '/payments/prepare',
    guarded((c) => announce(c, true)),
  )
  app.get(
    '/payments/prepare/:id',
    guarded((c) => {
      const id = parameter(c, 'id')
      const registration = ledger.registration('v1', id)
      // The API document has no 404 here, unlike for changing a registered amount.
      if (registration === undefined) return failed(c, '등록된 결제사전정보를 찾을 수 없습니다.')
      const currency = registration.currency ?? 'KRW'
      return ok(c, { merchant_uid: id, amount: majorFromMinor(registration.total ?? 0, currency), currency })
    }),
  )

  const matching = (c: Ctx): readonly Attempt[] => {
    const wanted = c.req.param('status')
    const attempts = ledger
      .attemptsOf('v1', parameter(c, 'id'))
      .filter((attempt) => wanted === undefined || statuses[attempt.status] === wanted)
    return sorted(c, attempts)
  }
  const find = (c: Ctx): Response => {
    const attempts = matching(c)
    const [first] = attempts
    if (first === undefined) return notFound(c, missing)
    return ok(
      c,
      v1PaymentView(c.req.query('sorting') === undefined ? (attempts.find(succeeded) ?? first) : first),
    )
  }
  app.get('/payments/find/:id', guarded(find))
  app.get('/payments/find/:id/:status', guarded(find))
  const findAll = (c: Ctx): Response => {
    const attempts = matching(c)
    return attempts.length === 0 ? notFound(c, missing) : paymentPage(c, attempts)
  }
  app.get('/payments/findAll/:id', guarded(findAll))
  app.get('/payments/findAll/:id/:status', guarded(findAll))

  /** Lists by status, for at most 90 days; which time is compared depends on the status. */
  app.get(
    '/payments/status/:status',
    guarded((c) => {
      const wanted = parameter(c, 'status')
      if (!['all', 'ready', 'paid', 'cancelled', 'failed'].includes(wanted))
        return badRequest(c, '유효하지 않은 payment_status입니다.')
      const to = secondsOf(c, 'to') ?? state.clock()
      const from = secondsOf(c, 'from') ?? to - ninetyDays
      if (to - from > ninetyDays) return badRequest(c, '검색기간은 최대 90일입니다.')
      const timeOf = (attempt: Attempt): number => {
        const times = {
          paid: attempt.paidAt,
          cancelled: attempt.cancelledAt,
          failed: attempt.failedAt,
          ready: 0,
        }
        return times[statuses[attempt.status]] || attempt.requestedAt
      }
      // The range is in seconds and includes its last second.
      const found = ledger.attempts.filter(
        (attempt) =>
          attempt.dialect === 'v1' &&
          (wanted === 'all' || statuses[attempt.status] === wanted) &&
          timeOf(attempt) >= from &&
          timeOf(attempt) < to + 1000,
      )
      return paymentPage(c, sorted(c, found))
    }),
  )

  /** Reads several; 207 if some of them are unknown. */
  app.get(
    '/payments',
    guarded((c) => {
      const requested = [
        ...queries(c, 'imp_uid').map((id) => ledger.byTxId(id)),
        ...queries(c, 'merchant_uid').map((id) => ledger.byId('v1', id)),
      ]
      const found = requested
        .filter((attempt) => attempt !== undefined)
        .filter(({ dialect }) => dialect === 'v1')
      if (found.length === 0) return notFound(c, missing)
      return ok(c, found.map(v1PaymentView), found.length < requested.length ? 207 : 200)
    }),
  )

  app.get(
    '/payments/:id',
    guarded((c) => {
      const attempt = ledger.byTxId(parameter(c, 'id'))
      return attempt?.dialect === 'v1' ? ok(c, v1PaymentView(attempt)) : notFound(c, missing)
    }),
  )

  app.post(
    '/payments/cancel',
    guarded(async (c) => {
      const body = await readFields(c)
      const impUid = textAt(body, 'imp_uid')
      // imp_uid takes precedence if both are given.
      const attempt =
        impUid === undefined ? ledger.byId('v1', textAt(body, 'merchant_uid') ?? '') : ledger.byTxId(impUid)
      if (attempt?.dialect !== 'v1') return failed(c, '취소할 결제건이 존재하지 않습니다.')
      if (attempt.status === 'CANCELLED') return failed(c, '이미 전액취소된 주문입니다.')
      if (attempt.status === 'READY' || attempt.status === 'PAY_PENDING' || attempt.status === 'FAILED')
        return failed(c, '결제완료된 건이 아닙니다.')
      const left = cancellable(attempt)
      const checksum = minorAt(body, 'checksum', attempt.currency)
      if (checksum !== undefined && checksum !== left.amount)
        return failed(c, '취소 가능 금액이 checksum과 일치하지 않습니다.')
      if (attempt.paidAt !== undefined && attempt.total > 0 && left.amount === 0)
        return failed(c, '취소 가능한 금액이 없습니다.')
      // A missing or zero amount cancels the remaining amount.
      const amount = minorAt(body, 'amount', attempt.currency) || left.amount
      if (amount > left.amount) return failed(c, '취소요청 금액이 취소가능 금액을 초과하였습니다.')
      const taxFree = minorAt(body, 'tax_free', attempt.currency) ?? 0
      if (taxFree > amount) return failed(c, '취소요청 면세금액이 취소요청 금액을 초과하였습니다.')
      const refusal = cashier.refusalToCancel(attempt)
      if (refusal !== undefined) return failed(c, refusal.message)
      cashier.cancelPayment(attempt, {
        amount,
        taxFree,
        reason: textAt(body, 'reason') ?? '',
        notify: flagAt(body, 'enable_webhook'),
      })
      return ok(c, v1PaymentView(attempt))
    }),
  )
}
