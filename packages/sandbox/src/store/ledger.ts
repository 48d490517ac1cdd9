import { IndexBy } from '../common/index-by.js'
import { succeeded, type Attempt, type BillingKey } from './payments.js'
import type { CashReceipt } from './receipts.js'
import type { Schedule } from './schedules.js'
import type { Verification } from './verifications.js'

export interface Registration {
  readonly total?: number | undefined
  readonly taxFree?: number | undefined
  readonly currency?: string | undefined
}

/** Key of an order: V1 and V2 may use the same id. */
const orderOf = ({ dialect, id }: Pick<Attempt, 'dialect' | 'id'>): string => `${dialect} ${id}`

/** All records, in memory. */
export class Ledger {
  private readonly allAttempts: Attempt[] = []
  private readonly attemptsByOrder = new IndexBy<Attempt>(orderOf)
  private readonly attemptsByTxId = new Map<string, Attempt>()
  readonly billingKeys = new Map<string, BillingKey>()
  private readonly allVerifications: Verification[] = []
  private readonly verificationsById = new IndexBy<Verification>(orderOf)
  readonly schedules: Schedule[] = []
  readonly receipts: CashReceipt[] = []
  private readonly registrations = new Map<string, Registration>()

  clear(): void {
    this.allAttempts.length = 0
    this.attemptsByOrder.clear()
    this.attemptsByTxId.clear()
    this.billingKeys.clear()
    this.allVerifications.length = 0
    this.verificationsById.clear()
    this.schedules.length = 0
    this.receipts.length = 0
    this.registrations.clear()
  }

  /** Oldest first. */
  get attempts(): readonly Attempt[] {
    return this.allAttempts
  }

  /** Oldest first. */
  get verifications(): readonly Verification[] {
    return this.allVerifications
  }

  addAttempt(attempt: Attempt): void {
    this.allAttempts.push(attempt)
    this.attemptsByOrder.add(attempt)
    this.attemptsByTxId.set(attempt.txId, attempt)
  }

  addVerification(verification: Verification): void {
    this.allVerifications.push(verification)
    this.verificationsById.add(verification)
  }

  attemptsOf(dialect: 'v1' | 'v2', id: string): readonly Attempt[] {
    return this.attemptsByOrder.at(orderOf({ dialect, id }))
  }

  /** The attempt that represents an order: the one that succeeded, else the latest. */
  byId(dialect: 'v1' | 'v2', id: string): Attempt | undefined {
    const attempts = this.attemptsOf(dialect, id)
    return attempts.find(succeeded) ?? attempts.at(-1)
  }

  /** The representing attempt of each order, by start time of the order. */
  orders(dialect: 'v1' | 'v2'): readonly Attempt[] {
    const ids = new Set(this.attempts.filter((attempt) => attempt.dialect === dialect).map(({ id }) => id))
    return [...ids].map((id) => this.byId(dialect, id)).filter((attempt) => attempt !== undefined)
  }

  byTxId(txId: string): Attempt | undefined {
    return this.attemptsByTxId.get(txId)
  }

  /** The verification of an id: the one that succeeded, else the latest. */
  verification(dialect: 'v1' | 'v2', id: string): Verification | undefined {
    const matching = this.verificationsById.at(orderOf({ dialect, id }))
    return matching.find(({ status }) => status === 'VERIFIED') ?? matching.at(-1)
  }

  /** By `paymentId`, `merchant_uid`, `transactionId` or `imp_uid`. */
  find(id: string): Attempt | undefined {
    return this.byId('v2', id) ?? this.byId('v1', id) ?? this.byTxId(id)
  }

  /** The pending schedule of an order. */
  waitingSchedule(dialect: 'v1' | 'v2', paymentId: string): Schedule | undefined {
    return this.schedules.find(
      (schedule) =>
        schedule.dialect === dialect && schedule.paymentId === paymentId && schedule.status === 'SCHEDULED',
    )
  }

  /** The latest receipt of a payment: V2's by `paymentId`, V1's by `imp_uid`. */
  receipt(dialect: 'v1' | 'v2', paymentId: string): CashReceipt | undefined {
    return this.receipts.findLast((receipt) => receipt.dialect === dialect && receipt.paymentId === paymentId)
  }

  /** A billing key that is not deleted; V1 keys are found by `customer_uid`. */
  liveKey(dialect: 'v1' | 'v2', name: string): BillingKey | undefined {
    const key = this.billingKeys.get(name)
    return key?.dialect === dialect && key.deletedAt === undefined ? key : undefined
  }

  isSettled(dialect: 'v1' | 'v2', id: string): boolean {
    return this.attemptsOf(dialect, id).some(succeeded)
  }

  register(dialect: 'v1' | 'v2', id: string, registration: Registration): void {
    this.registrations.set(`${dialect} ${id}`, registration)
  }

  registration(dialect: 'v1' | 'v2', id: string): Registration | undefined {
    return this.registrations.get(`${dialect} ${id}`)
  }

  /** Whether a request contradicts the amounts that the merchant's server registered in advance. */
  contradicts(dialect: 'v1' | 'v2', id: string, requested: Registration): boolean {
    const registered = this.registration(dialect, id)
    if (registered === undefined) return false
    const differs = (left: unknown, right: unknown): boolean => left !== undefined && left !== right
    return (
      differs(registered.total, requested.total) ||
      differs(registered.taxFree, requested.taxFree ?? 0) ||
      differs(registered.currency, requested.currency)
    )
  }
}
