import type { Hono } from 'hono'
import type { Ctx, Env } from '../http.js'
import { newTxId } from '../common/ids.js'
import { textAt } from '../common/json.js'
import type { State } from '../state.js'
import type { Schedule } from '../store/schedules.js'
import {
  badRequest,
  failed,
  listAt,
  notFound,
  ok,
  pageOf,
  parameter,
  readFields,
  secondsAt,
  secondsOf,
  textListAt,
  type Guard,
} from './v1-http.js'
import { hasCard, readOrder } from './v1-orders.js'
import { badCard, keyFor } from './v1-subscribe.js'
import { scheduleStatuses, scheduleView, v1PaymentView } from './v1-views.js'

const threeMonths = 93 * 86_400_000

/** Scheduled charges of a customer's billing key. */
export const scheduleRoutes = (app: Hono<Env>, state: State, guarded: Guard): void => {
  const { ledger, scheduler, cashier } = state

  /** All schedules of a request, or the reason that all are refused. */
  const readSchedules = (body: unknown, customerUid: string): readonly Schedule[] | string => {
    const items = listAt(body, 'schedules')
    if (items.length === 0) return 'schedules는 필수입니다.'
    const key = ledger.liveKey('v1', customerUid)
    const now = state.clock()
    const schedules: Schedule[] = []
    for (const item of items) {
      const order = readOrder(item, { buyer: key?.buyer })
      const dueAt = secondsAt(item, 'schedule_at')
      if (order === undefined || dueAt === undefined)
        return 'schedules의 merchant_uid, schedule_at, amount, name은 필수입니다.'
      if (dueAt <= now) return 'schedule_at은 현재 시각보다 미래여야 합니다.'
      const taken =
        ledger.schedules.some(({ dialect, paymentId }) => dialect === 'v1' && paymentId === order.id) ||
        schedules.some(({ paymentId }) => paymentId === order.id)
      if (taken || ledger.isSettled('v1', order.id)) return `이미 등록된 merchant_uid입니다: ${order.id}`
      schedules.push({
        id: newTxId(),
        dialect: 'v1',
        paymentId: order.id,
        key: customerUid,
        order,
        createdAt: now,
        dueAt,
        status: 'SCHEDULED',
      })
    }
    return schedules
  }

  app.post(
    '/subscribe/payments/schedule',
    guarded(async (c) => {
      const body = await readFields(c)
      const customerUid = textAt(body, 'customer_uid')
      if (customerUid === undefined) return failed(c, 'customer_uid는 필수입니다.')
      const known = ledger.liveKey('v1', customerUid) !== undefined
      if (!known && !hasCard(body)) return failed(c, `등록되지 않은 구매자입니다. ${badCard}`)
      const schedules = readSchedules(body, customerUid)
      if (typeof schedules === 'string') return failed(c, schedules)
      const key = known ? undefined : keyFor(state, customerUid, body)
      if (key !== undefined) cashier.fileKey(key, [], false)
      for (const schedule of schedules) scheduler.add(schedule)
      return ok(
        c,
        schedules.map((schedule) => scheduleView(state, schedule)),
      )
    }),
  )

  /** Selects by customer, by order ids, or by both. */
  app.post(
    '/subscribe/payments/unschedule',
    guarded(async (c) => {
      const body = await readFields(c)
      const customerUid = textAt(body, 'customer_uid')
      const ids = textListAt(body, 'merchant_uid')
      if (customerUid === undefined && ids.length === 0)
        return failed(c, 'customer_uid 또는 merchant_uid는 필수입니다.')
      const waiting = ledger.schedules.filter(
        ({ dialect, status, key, paymentId }) =>
          dialect === 'v1' &&
          status === 'SCHEDULED' &&
          (customerUid === undefined || key === customerUid) &&
          (ids.length === 0 || ids.includes(paymentId)),
      )
      if (waiting.length === 0) return failed(c, '취소할 예약결제 기록이 존재하지 않습니다.')
      for (const schedule of waiting) scheduler.revoke(schedule)
      return ok(
        c,
        waiting.map((schedule) => scheduleView(state, schedule)),
      )
    }),
  )

  /** Latest first, for at most three months. */
  const list = (
    c: Ctx,
    range: { readonly from: string; readonly to: string; readonly status: string },
    customerUid?: string,
  ): Response => {
    const from = secondsOf(c, range.from)
    const to = secondsOf(c, range.to)
    const wanted = c.req.query(range.status)
    if (from === undefined || to === undefined || to < from || to - from > threeMonths)
      return badRequest(c, '조회 기간이 올바르지 않습니다. 최대 3개월까지 조회할 수 있습니다.')
    if (wanted !== undefined && !Object.values(scheduleStatuses).some((status) => status === wanted))
      return badRequest(c, '예약상태가 올바르지 않습니다.')
    const found = ledger.schedules
      .filter(
        ({ dialect, key, dueAt, status }) =>
          dialect === 'v1' &&
          (customerUid === undefined || key === customerUid) &&
          (wanted === undefined || scheduleStatuses[status] === wanted) &&
          dueAt >= from &&
          dueAt < to,
      )
      .toSorted((left, right) => left.dueAt - right.dueAt)
    const ordered = c.req.query('sorting') === 'scheduled' ? found : found.toReversed()
    const page = pageOf(c, ordered)
    return ok(
      c,
      (page?.list ?? []).map((schedule) => scheduleView(state, schedule)),
    )
  }
  app.get(
    '/subscribe/payments/schedule',
    guarded((c) => list(c, { from: 'schedule_from', to: 'schedule_to', status: 'schedule_status' })),
  )
  const ofCustomer = guarded((c) =>
    list(c, { from: 'from', to: 'to', status: 'schedule-status' }, parameter(c, 'id')),
  )
  app.get('/subscribe/payments/schedule/customers/:id', ofCustomer)
  app.get('/subscribe/customers/:id/schedules', ofCustomer)

  const withSchedule =
    (handle: (c: Ctx, schedule: Schedule, body: unknown) => Response) =>
    async (c: Ctx): Promise<Response> => {
      const id = parameter(c, 'id')
      const schedule = ledger.schedules.find(({ dialect, paymentId }) => dialect === 'v1' && paymentId === id)
      if (schedule === undefined) return notFound(c, '예약결제 기록이 존재하지 않습니다.')
      return handle(c, schedule, c.req.method === 'GET' ? undefined : await readFields(c))
    }

  app.get(
    '/subscribe/payments/schedule/:id',
    guarded(withSchedule((c, schedule) => ok(c, scheduleView(state, schedule)))),
  )

  const move = (c: Ctx, schedule: Schedule, body: unknown): Response => {
    const dueAt = secondsAt(body, 'schedule_at')
    if (dueAt === undefined || dueAt <= state.clock())
      return badRequest(c, 'schedule_at은 현재 시각보다 미래여야 합니다.')
    scheduler.move(schedule, dueAt)
    return ok(c, scheduleView(state, schedule))
  }
  app.put(
    '/subscribe/payments/schedule/:id',
    guarded(
      withSchedule((c, schedule, body) =>
        schedule.status === 'SCHEDULED'
          ? move(c, schedule, body)
          : badRequest(c, '이미 실행되었거나 취소된 결제예약입니다.'),
      ),
    ),
  )

  const mayRepeat = ({ status, paymentId }: Schedule): boolean =>
    (status === 'FAILED' || status === 'REVOKED') && !ledger.isSettled('v1', paymentId)
  app.post(
    '/subscribe/payments/schedule/:id/reschedule',
    guarded(
      withSchedule((c, schedule, body) =>
        mayRepeat(schedule)
          ? move(c, schedule, body)
          : badRequest(c, '실패하거나 취소된 결제예약만 다시 예약할 수 있습니다.'),
      ),
    ),
  )
  app.post(
    '/subscribe/payments/schedule/:id/retry',
    guarded(
      withSchedule((c, schedule) => {
        if (!mayRepeat(schedule))
          return badRequest(c, '실패하거나 취소된 결제예약만 다시 시도할 수 있습니다.')
        const attempt = scheduler.run(schedule)
        return attempt === undefined
          ? notFound(c, '빌링키가 존재하지 않습니다.')
          : ok(c, v1PaymentView(attempt))
      }),
    ),
  )
}
