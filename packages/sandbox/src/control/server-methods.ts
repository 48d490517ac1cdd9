import { cancellable } from '../store/payments.js'
import type { State } from '../state.js'
import type { Schedule } from '../store/schedules.js'
import { newWebhookSecret } from '../desk/webhooks.js'

/** A scheduled charge as tests look at it. Amounts are in minor units, times in milliseconds since the epoch. */
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

/** What happens to a store without a browser: time passes, somebody sits at the console, a PG makes up its mind. */
export interface ServerMethods {
  /** Every scheduled charge, in the order they were made. */
  schedules(): readonly SandboxSchedule[]
  /** Moves the sandbox's clock on, in milliseconds, and charges what is due then. */
  advance(milliseconds: number): void
  /**
   * Gives money back as a click in the console does: V1 sends a webhook then, which it does not when the API cancels.
   * `amount` in minor units, all that is left without it; false when there is nothing to give back.
   */
  cancelInConsole(id: string, amount?: number): boolean
  /** A PG goes through with a cancellation that the fault `cancel-pending` held up; false when none waits. */
  finishCancel(id: string): boolean
  /** A new webhook secret, random unless given; the one before signs as well until it is retired. Gives the new one. */
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
      const asked = amount ?? left.amount
      if (left.amount === 0 || asked <= 0 || asked > left.amount) return false
      cashier.cancelPayment(attempt, {
        amount: asked,
        taxFree: asked === left.amount ? left.taxFree : 0,
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
