import type { Hono } from 'hono'
import type { Env } from '../http.js'
import { newTxId } from '../common/ids.js'
import { at, isRecord, textAt, textsAt, type Json } from '../common/json.js'
import type { State } from '../state.js'
import type { Schedule } from '../store/schedules.js'
import { chargeableKey } from './v2-charges.js'
import { pageOf, timeAt } from './v2-filters.js'
import { refuse, type Guards } from './v2-http.js'
import { partsExceedTotal, readOrder } from './v2-orders.js'
import { iso, scheduleView } from './v2-views.js'

const timeOf: Readonly<Record<string, (schedule: Schedule) => number>> = {
  CREATED_AT: ({ createdAt }) => createdAt,
  TIME_TO_PAY: ({ dueAt }) => dueAt,
  COMPLETED_AT: ({ completedAt }) => completedAt ?? 0,
  STATUS_TIMESTAMP: ({ completedAt, revokedAt, createdAt }) => completedAt ?? revokedAt ?? createdAt,
}

const select = (schedules: readonly Schedule[], query: Json): readonly Schedule[] => {
  const filter = at(query, 'filter')
  const statuses = textsAt(filter, 'status')
  const billingKey = textAt(filter, 'billingKey')
  const by = textAt(query, 'sort.by') ?? 'TIME_TO_PAY'
  const time = (Object.hasOwn(timeOf, by) ? timeOf[by] : undefined) ?? (({ dueAt }) => dueAt)
  const [from, until] = [timeAt(filter, 'from') ?? 0, timeAt(filter, 'until') ?? Number.POSITIVE_INFINITY]
  const isForTest = at(filter, 'isForTest')
  const found = schedules
    .filter(
      (schedule) =>
        schedule.dialect === 'v2' &&
        (statuses.length === 0 || statuses.includes(schedule.status)) &&
        (billingKey === undefined || schedule.key === billingKey) &&
        isForTest !== false &&
        schedule.dueAt >= from &&
        schedule.dueAt < until,
    )
    .toSorted((left, right) => time(left) - time(right))
  return textAt(query, 'sort.order') === 'ASC' ? found : found.toReversed()
}

/** Scheduled charges of a billing key. */
export const scheduleRoutes = (app: Hono<Env>, state: State, guards: Guards): void => {
  const { ledger, scheduler } = state
  const { guarded, withBody, withQuery } = guards

  app.post(
    '/payments/:id/schedule',
    withBody((c, id, body) => {
      const payment = at(body, 'payment')
      const timeToPay = timeAt(body, 'timeToPay')
      if (!isRecord(payment) || timeToPay === undefined || timeToPay <= state.clock())
        return refuse(c, 'INVALID_REQUEST')
      const found = chargeableKey(state, c, payment)
      const order = readOrder(id, payment, 'key' in found ? found.key.buyer : undefined)
      if (order === undefined) return refuse(c, 'INVALID_REQUEST')
      if (partsExceedTotal(order)) return refuse(c, 'SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT')
      if ('refusal' in found) return found.refusal
      if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID_OR_WAITING')
      if (ledger.waitingSchedule('v2', id) !== undefined) return refuse(c, 'PAYMENT_SCHEDULE_ALREADY_EXISTS')
      const schedule: Schedule = {
        id: newTxId(),
        dialect: 'v2',
        paymentId: id,
        key: found.key.key,
        order,
        createdAt: state.clock(),
        dueAt: timeToPay,
        status: 'SCHEDULED',
      }
      scheduler.add(schedule)
      return c.json({ schedule: { id: schedule.id } })
    }),
  )

  app.get(
    '/payment-schedules',
    withQuery((c, _id, query) => {
      const { items, page } = pageOf(select(ledger.schedules, query), query)
      return c.json({ items: items.map((schedule) => scheduleView(state, schedule)), page })
    }),
  )

  app.get(
    '/payment-schedules/:id',
    guarded((c, id) => {
      const schedule = ledger.schedules.find((each) => each.dialect === 'v2' && each.id === id)
      return schedule === undefined
        ? refuse(c, 'PAYMENT_SCHEDULE_NOT_FOUND')
        : c.json(scheduleView(state, schedule))
    }),
  )

  /** Revokes by schedule ids, by billing key, or by both: then a key's schedules among those ids. */
  app.delete(
    '/payment-schedules',
    withQuery((c, _id, query) => {
      const billingKey = textAt(query, 'billingKey')
      const ids = textsAt(query, 'scheduleIds')
      if (billingKey === undefined && ids.length === 0) return refuse(c, 'INVALID_REQUEST')
      if (billingKey !== undefined) {
        const key = ledger.billingKeys.get(billingKey)
        if (key?.dialect !== 'v2') return refuse(c, 'BILLING_KEY_NOT_FOUND')
        if (key.deletedAt !== undefined) return refuse(c, 'BILLING_KEY_ALREADY_DELETED')
      }
      const ofKey = ledger.schedules.filter(
        ({ dialect, key }) => dialect === 'v2' && (billingKey === undefined || key === billingKey),
      )
      if (ids.length > 0) {
        const named = ids.map((id) => ofKey.find((schedule) => schedule.id === id))
        if (named.includes(undefined)) return refuse(c, 'PAYMENT_SCHEDULE_NOT_FOUND')
        if (named.some((schedule) => schedule?.status === 'REVOKED'))
          return refuse(c, 'PAYMENT_SCHEDULE_ALREADY_REVOKED')
        if (named.some((schedule) => schedule?.status !== 'SCHEDULED'))
          return refuse(c, 'PAYMENT_SCHEDULE_ALREADY_PROCESSED')
      }
      const revoked = ofKey.filter(
        ({ id, status }) => status === 'SCHEDULED' && (ids.length === 0 || ids.includes(id)),
      )
      for (const schedule of revoked) scheduler.revoke(schedule)
      return c.json({ revokedScheduleIds: revoked.map(({ id }) => id), revokedAt: iso(state.clock()) })
    }),
  )
}
