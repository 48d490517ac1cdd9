import type { DeclineReason } from '../desk/cashier.js'
import { prepareV1 } from '../checkout/prepare-v1.js'
import { prepareV2 } from '../checkout/prepare-v2.js'
import type { FaultName } from '../faults/table.js'
import type { FaultSetting } from '../faults/settings.js'
import { cancelledAmount, type Attempt, type BillingKey, type PaymentStatus } from '../store/payments.js'
import type { State } from '../state.js'
import { scopeOfSession, type Session } from '../store/sessions.js'
import { serverMethodsFor, type ServerMethods } from './server-methods.js'
import type { Person, Verification } from '../store/verifications.js'
import type { Delivery } from '../desk/webhooks.js'

/** A payment, for tests. Amounts are in minor units, times in milliseconds since the epoch. */
export interface SandboxPayment {
  readonly dialect: 'v1' | 'v2'
  /** V2 `paymentId`, V1 `merchant_uid`. */
  readonly id: string
  /** V2 `transactionId`, V1 `imp_uid`. */
  readonly txId: string
  readonly status: PaymentStatus
  readonly gateway: string
  readonly channelKey: string
  readonly orderName: string
  readonly method?: string | undefined
  readonly total: number
  readonly cancelled: number
  readonly currency: string
  readonly device: 'pc' | 'mobile' | 'api'
  readonly buyerName?: string | undefined
  readonly billingKey?: string | undefined
  readonly customerUid?: string | undefined
  readonly virtualAccount?:
    { readonly bank: string; readonly number: string; readonly holder: string } | undefined
  readonly failure?: { readonly code: string; readonly message: string } | undefined
  readonly requestedAt: number
  readonly paidAt?: number | undefined
  /** The request as the browser or the merchant's server sent it. */
  readonly request: unknown
}

export interface SandboxBillingKey {
  readonly dialect: 'v1' | 'v2'
  /** V2 billing key, V1 `customer_uid`. */
  readonly key: string
  readonly gateway: string
  readonly channelKey: string
  readonly issuedAt: number
  readonly deletedAt?: number | undefined
}

const paymentView = (attempt: Attempt): SandboxPayment => {
  const { channel, paidWith, failure } = attempt
  const account = paidWith?.account
  return {
    dialect: attempt.dialect,
    id: attempt.id,
    txId: attempt.txId,
    status: attempt.status,
    gateway: channel.config.pgProvider,
    channelKey: channel.config.channelKey,
    orderName: attempt.orderName,
    method: paidWith?.code,
    total: attempt.total,
    cancelled: cancelledAmount(attempt),
    currency: attempt.currency,
    device: attempt.origin,
    buyerName: attempt.buyer.name,
    billingKey: attempt.billingKey,
    customerUid: attempt.customerUid,
    virtualAccount:
      account === undefined
        ? undefined
        : { bank: account.bank.id, number: account.number, holder: account.holder },
    failure: failure === undefined ? undefined : { code: failure.code, message: failure.message },
    requestedAt: attempt.requestedAt,
    paidAt: attempt.paidAt,
    request: attempt.request,
  }
}

/** An identity verification, for tests. Times are in milliseconds since the epoch. */
export interface SandboxVerification {
  readonly dialect: 'v1' | 'v2'
  /** V2 `identityVerificationId`, V1 `merchant_uid`. */
  readonly id: string
  /** V2 `identityVerificationTxId`, V1 `imp_uid`. */
  readonly txId: string
  readonly status: 'READY' | 'VERIFIED' | 'FAILED'
  readonly gateway: string
  readonly channelKey: string
  readonly device: 'pc' | 'mobile' | 'api'
  readonly asked: Person
  readonly verified?: Person | undefined
  readonly failure?: { readonly code: string; readonly message: string } | undefined
  readonly requestedAt: number
  readonly request: unknown
}

const verificationView = (verification: Verification): SandboxVerification => {
  const { channel, failure } = verification
  return {
    dialect: verification.dialect,
    id: verification.id,
    txId: verification.txId,
    status: verification.status,
    gateway: channel.config.pgProvider,
    channelKey: channel.config.channelKey,
    device: verification.origin,
    asked: verification.asked,
    verified: verification.verified,
    failure: failure === undefined ? undefined : { code: failure.code, message: failure.message },
    requestedAt: verification.requestedAt,
    request: verification.request,
  }
}

const keyView = (key: BillingKey): SandboxBillingKey => ({
  dialect: key.dialect,
  key: key.key,
  gateway: key.channel.config.pgProvider,
  channelKey: key.channel.config.channelKey,
  issuedAt: key.issuedAt,
  deletedAt: key.deletedAt,
})

/** What a test can do with a sandbox and read from it. */
export interface SandboxMethods extends ServerMethods {
  /** Every attempt, oldest first. */
  payments(): readonly SandboxPayment[]
  /** By `paymentId`, `merchant_uid`, `transactionId` or `imp_uid`: the attempt that succeeded, else the latest. */
  payment(id: string): SandboxPayment | undefined
  billingKeys(): readonly SandboxBillingKey[]
  /** Every identity verification, oldest first. */
  verifications(): readonly SandboxVerification[]
  webhooks(): readonly Delivery[]
  /** Resolves when no webhook is being sent or waiting for a retry. */
  webhooksSettled(): Promise<void>
  /**
   * Opens a payment window without a browser, for tests of a merchant's server. `request` is what the page would
   * pass to `requestPayment` (V2) or `request_pay` (V1). Returns the window's path; throws if PortOne would refuse.
   */
  open(dialect: 'v1' | 'v2', request: object, device?: 'pc' | 'mobile'): string
  /** Presses a button in the open window of an order; false if no window is open. */
  approve(id: string): Promise<boolean>
  fail(id: string, reason?: DeclineReason): boolean
  cancel(id: string): boolean
  /** Completes a virtual account's deposit or a pending payment; false if the order has neither. */
  deposit(id: string): boolean
  setFault(name: FaultName, setting?: FaultSetting): void
  clearFaults(): void
  faults(): readonly FaultName[]
  /** Sets the webhook URLs; loopback addresses only. Undefined switches a webhook off. */
  setWebhookUrls(urls: { readonly v1?: string | undefined; readonly v2?: string | undefined }): void
  /** Deletes payments, keys, windows, deliveries and faults, stops pending work, and resets the clock. */
  reset(): void
}

export const methodsFor = (state: State): SandboxMethods => {
  const { ledger, sessions, cashier, faults, webhooks } = state
  /** Runs `work` on an order's open window, with the faults of its page; false if no window is open. */
  const onOpen = <Done>(id: string, work: (session: Session) => Done): Done | false => {
    const session = sessions.openFor(id) ?? sessions.openFor(ledger.find(id)?.id ?? '')
    return session !== undefined && faults.within(scopeOfSession(session), () => work(session))
  }
  return {
    ...serverMethodsFor(state),
    payments: () => ledger.attempts.map(paymentView),
    payment: (id) => {
      const attempt = ledger.find(id)
      return attempt === undefined ? undefined : paymentView(attempt)
    },
    billingKeys: () => [...ledger.billingKeys.values()].map(keyView),
    verifications: () => ledger.verifications.map(verificationView),
    webhooks: () => [...webhooks.deliveries],
    webhooksSettled: () => webhooks.settled(),
    open: (dialect, data, device = 'pc') => {
      const page = { data, device, origin: 'null', allowsRequestUrls: true, faults: [] }
      const { userCode } = state.config.store
      const answer =
        dialect === 'v1'
          ? prepareV1(state, { ...page, userCode, protocol: 'v1-legacy' })
          : prepareV2(state, { ...page, transactionType: 'PAYMENT' })
      if ('message' in answer) throw new Error(`${answer.code}: ${answer.message}`)
      return `/pg/${answer.id}`
    },
    approve: async (id) =>
      onOpen(id, async (session) => {
        await cashier.approve(session)
        return true
      }),
    fail: (id, reason = 'limit') =>
      onOpen(id, (session) => {
        cashier.decline(session, reason)
        return true
      }),
    cancel: (id) =>
      onOpen(id, (session) => {
        cashier.cancelByBuyer(session)
        return true
      }),
    deposit: (id) => {
      const attempt = ledger.find(id)
      return attempt !== undefined && cashier.deposit(attempt)
    },
    setFault: (name, setting) => faults.set(name, setting),
    clearFaults: () => faults.clear(),
    faults: () => faults.names(),
    setWebhookUrls: ({ v1, v2 }) => state.setWebhookUrls(v1, v2),
    reset: () => state.reset(),
  }
}
