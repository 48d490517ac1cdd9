/**
 * Where a payment stands, in one vocabulary for V1 and V2.
 *
 * - `ready`: a window was opened, nothing more
 * - `pending`: the PG has not said yet, or said something newer than this package; ask again
 * - `virtual-account-issued`: an account waits for the buyer's deposit; nothing is paid
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

/** PortOne knows this payment. Amounts are integers in the currency's minor unit: 12900 is ₩12,900 or $129.00. */
export interface FoundPayment {
  readonly status: Exclude<PaymentStatus, 'not-found'>
  readonly dialect: 'v1' | 'v2'
  /** The merchant's id: V2 `paymentId`, V1 `merchant_uid`. */
  readonly id: string
  /** PortOne's id: V2 `transactionId`, V1 `imp_uid`. */
  readonly transactionId: string
  /** Issuing a billing key leaves a V1 payment of its own, `paid` with an amount that nobody was charged. */
  readonly purpose: 'payment' | 'billing-key-issue'
  readonly amount: number
  readonly canceledAmount: number
  /** ISO 4217, without V2's `CURRENCY_` prefix. */
  readonly currency: string
  readonly orderName?: string | undefined
  /** `TEST` moves no money. */
  readonly channelType: 'LIVE' | 'TEST'
  /** V2 only. */
  readonly channelKey?: string | undefined
  /** V2 only. */
  readonly storeId?: string | undefined
  /** The gateway's code as PortOne answers it. */
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

/** What PortOne's REST API says of a payment: the only proof. */
export type PaymentState = FoundPayment | MissingPayment

/** What PortOne says of a billing key. */
export interface BillingKeyState {
  readonly status: 'issued' | 'deleted' | 'not-found'
  readonly dialect: 'v1' | 'v2'
  /** V2 `billingKey`, V1 `customer_uid`. */
  readonly billingKey: string
  /** V2: the merchant's id of the issuing, from the request. Compare it: a browser can send anybody's key. */
  readonly issueId?: string | undefined
  readonly customerId?: string | undefined
  readonly channelType?: 'LIVE' | 'TEST' | undefined
}
