import { cancellable } from '../store/payments.js'
import type { State } from '../state.js'
import type { Schedule } from '../store/schedules.js'
import { newWebhookSecret } from '../desk/webhooks.js'

/** A scheduled charge, for tests. Amounts are in minor units, times in milliseconds since the epoch. */
export interface SandboxSchedule {
  readonly id: string
  readonly dialect: 'v1' | 'v2'
  /** V2 `paymentId`, V1 `merchant_uid`. */
  readonly paymentId: string
  /** V2 billing key, V1 `customer_uid`. */
  readonly key: string
  readonly status: Schedule['status']
  readonly total: number
  readonly currency: string
  readonly dueAt: number
}

/** Events without a browser: time passing, actions in the console, late answers of a PG. */
export interface ServerMethods {
  /** Every scheduled charge, in order of creation. */
  schedules(): readonly SandboxSchedule[]
  /** Advances the sandbox's clock by `milliseconds` and runs the charges that are due then. */
  advance(milliseconds: number): void
  /**
   * Cancels a payment as the PortOne console does. V1 then sends a webhook, unlike for a cancellation by API.
   * `amount` is in minor units; default is the remaining amount. False if nothing can be canceled.
   */
  cancelInConsole(id: string, amount?: number): boolean
  /** Completes a cancellation that the fault `cancel-pending` holds; false if there is none. */
  finishCancel(id: string): boolean
  /** Sets and returns a new webhook secret, random by default; the previous one also signs until it is retired. */
  rotateWebhookSecret(secret?: string): string
  retireWebhookSecret(): void
}

export const serverMethodsFor = (state: State): ServerMethods => {
  const { ledger, cashier, config } = state
  return {
    schedules: () =>
      ledger.schedules.map(({ id, dialect, paymentId, key, status, order, dueAt }) => ({
        id,
        dialect,
        paymentId,
        key,
        status,
        total: order.total,
        currency: order.currency,
        dueAt,
      })),
    advance: (milliseconds) => state.advance(milliseconds),
    cancelInConsole: (id, amount) => {
      const attempt = ledger.find(id)
      if (attempt === undefined) return false
      const left = cancellable(attempt)
      const cancelAmount = amount ?? left.amount
      if (left.amount === 0 || cancelAmount <= 0 || cancelAmount > left.amount) return false
      cashier.cancelPayment(attempt, {
        amount: cancelAmount,
        taxFree: cancelAmount === left.amount ? left.taxFree : 0,
        reason: '관리자 콘솔에서 취소',
        notify: true,
      })
      return true
    },
    finishCancel: (id) => {
      const attempt = ledger.find(id)
      return attempt !== undefined && cashier.finishCancel(attempt)
    },
    rotateWebhookSecret: (secret = newWebhookSecret()) => {
      const { secrets } = config
      secrets.previousWebhookSecret = secrets.webhookSecret
      secrets.webhookSecret = secret
      return secret
    },
    retireWebhookSecret: () => {
      config.secrets.previousWebhookSecret = undefined
    },
  }
}
