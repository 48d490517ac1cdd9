/**
 * A payment's status, the same for V1 and V2.
 *
 * - `ready`: a payment window was opened, nothing more
 * - `pending`: the PG has not decided yet, or the status is newer than this package; ask again
 * - `virtual-account-issued`: an account awaits the buyer's deposit; nothing is paid
 * - `not-found`: PortOne knows no attempt (yet)
 */
export type PaymentStatus =
  | 'paid'
  | 'ready'
  | 'virtual-account-issued'
  | 'pending'
  | 'failed'
  | 'canceled'
  | 'partially-canceled'
  | 'not-found'

export interface VirtualAccount {
  /** V2: PortOne's bank code such as `SHINHAN`; V1: the bank's name in Korean. */
  readonly bank?: string | undefined
  readonly number: string
  readonly holder?: string | undefined
  readonly expiresAt?: Date | undefined
}

export interface PaymentFailure {
  readonly message?: string | undefined
  readonly pgCode?: string | undefined
  readonly pgMessage?: string | undefined
}

/** A payment that PortOne knows. Amounts are integers in minor units: 12900 is ₩12,900 or $129.00. */
export interface FoundPayment {
  readonly status: Exclude<PaymentStatus, 'not-found'>
  readonly dialect: 'v1' | 'v2'
  /** The merchant's id: V2 `paymentId`, V1 `merchant_uid`. */
  readonly id: string
  /** PortOne's id: V2 `transactionId`, V1 `imp_uid`. */
  readonly transactionId: string
  /** Issuing a V1 billing key creates a payment too: `paid`, with an amount that was not charged. */
  readonly purpose: 'payment' | 'billing-key-issue'
  readonly amount: number
  readonly canceledAmount: number
  /** ISO 4217, without V2's `CURRENCY_` prefix. */
  readonly currency: string
  readonly orderName?: string | undefined
  /** On a `TEST` channel no money moves. */
  readonly channelType: 'LIVE' | 'TEST'
  /** V2 only. */
  readonly channelKey?: string | undefined
  /** V2 only. */
  readonly storeId?: string | undefined
  /** The gateway's code as PortOne returns it. */
  readonly pgProvider?: string | undefined
  /** V1 `pay_method`, V2 method type such as `PaymentMethodCard`. */
  readonly method?: string | undefined
  readonly customData?: string | undefined
  readonly paidAt?: Date | undefined
  readonly failedAt?: Date | undefined
  readonly virtualAccount?: VirtualAccount | undefined
  readonly failure?: PaymentFailure | undefined
}

export interface MissingPayment {
  readonly status: 'not-found'
  readonly dialect: 'v1' | 'v2'
  readonly id: string
}

/** A payment's state from PortOne's REST API: the only proof of payment. */
export type PaymentState = FoundPayment | MissingPayment

/** A billing key's state from PortOne's REST API. */
export interface BillingKeyState {
  readonly status: 'issued' | 'deleted' | 'not-found'
  readonly dialect: 'v1' | 'v2'
  /** V2 `billingKey`, V1 `customer_uid`. */
  readonly billingKey: string
  /** V2: the `issueId` of the request. Compare it with your own: a browser can send another customer's key. */
  readonly issueId?: string | undefined
  readonly customerId?: string | undefined
  readonly channelType?: 'LIVE' | 'TEST' | undefined
}
