import type { Cashier } from './cashier.js'
import type { Clock } from '../config/config.js'
import { attemptFor, type Order } from '../store/orders.js'
import type { Attempt, BillingKey } from '../store/payments.js'
import type { Schedule } from '../store/schedules.js'
import type { Ledger } from '../store/ledger.js'

/** The longest delay of a Node.js timer. */
const maxTimerDelay = 2 ** 31 - 1

/** Runs due charges: by a timer, and on every API call, so that a test's own clock works too. */
export class Scheduler {
  private timer: NodeJS.Timeout | undefined
  /** When the next charge is due; lets most API calls return at once. */
  private nextAt = Number.POSITIVE_INFINITY

  constructor(
    private readonly clock: Clock,
    private readonly ledger: Ledger,
    private readonly cashier: Cashier,
  ) {}

  add(schedule: Schedule): void {
    this.ledger.schedules.push(schedule)
    this.wait()
  }

  move(schedule: Schedule, dueAt: number): void {
    schedule.dueAt = dueAt
    schedule.status = 'SCHEDULED'
    schedule.revokedAt = undefined
    this.wait()
  }

  revoke(schedule: Schedule): number {
    schedule.status = 'REVOKED'
    schedule.revokedAt = this.clock()
    return schedule.revokedAt
  }

  /** Runs all due charges, earliest first. */
  runDue(): void {
    if (this.nextAt > this.clock()) return
    const due = this.ledger.schedules
      .filter(({ status, dueAt }) => status === 'SCHEDULED' && dueAt <= this.clock())
      .toSorted((left, right) => left.dueAt - right.dueAt)
    for (const schedule of due) this.run(schedule)
    this.wait()
  }

  /** Charges now, whatever the due time. Returns the paid or failed attempt; undefined if the key was deleted. */
  run(schedule: Schedule): Attempt | undefined {
    const { dialect, key: name, order } = schedule
    const now = this.clock()
    schedule.startedAt = now
    const key = this.ledger.liveKey(dialect, name)
    const attempt = key === undefined ? undefined : this.charge(schedule, key, order, now)
    schedule.attempt = attempt
    schedule.completedAt = this.clock()
    schedule.status = attempt !== undefined && attempt.status !== 'FAILED' ? 'SUCCEEDED' : 'FAILED'
    return attempt
  }

  stop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
  }

  private charge(schedule: Schedule, key: BillingKey, order: Order, now: number): Attempt | undefined {
    const { dialect } = schedule
    if (this.ledger.isSettled(dialect, order.id)) return undefined
    const attempt = attemptFor(order, {
      dialect,
      channel: key.channel,
      now,
      billingKey: key.key,
      customerUid: dialect === 'v1' ? key.key : undefined,
      scheduleId: schedule.id,
    })
    this.cashier.charge(attempt, { ...key.paidWith, installment: order.installment })
    return attempt
  }

  private wait(): void {
    this.stop()
    const times = this.ledger.schedules
      .filter(({ status }) => status === 'SCHEDULED')
      .map(({ dueAt }) => dueAt)
    this.nextAt = times.reduce((earliest, time) => Math.min(earliest, time), Number.POSITIVE_INFINITY)
    if (times.length === 0) return
    const wait = Math.min(Math.max(this.nextAt - this.clock(), 0), maxTimerDelay)
    this.timer = setTimeout(() => (this.nextAt > this.clock() ? this.wait() : this.runDue()), wait)
    this.timer.unref()
  }
}
