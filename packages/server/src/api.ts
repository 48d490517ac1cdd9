import type { Amount } from './arguments.js'
import type { BillingKeyState, PaymentState } from './state.js'

export interface PaymentQuery {
  /** The merchant's id from the order: V2 `paymentId`, V1 `merchant_uid`. */
  readonly paymentId: string
  /** V1 `imp_uid` from the browser or a webhook: a hint that saves a request. Ignored when it belongs to another payment. */
  readonly impUid?: string | undefined
}

export interface BillingKeyCharge {
  /** V2 `billingKey`, V1 `customer_uid`. */
  readonly billingKey: string
  /** The merchant's id for this charge; must not have been used before. */
  readonly paymentId: string
  readonly orderName: string
  /** Minor units, more than 0. */
  readonly amount: Amount
  /** ISO 4217. */
  readonly currency: string
  readonly taxFreeAmount?: Amount | undefined
  readonly customer?:
    | {
        readonly id?: string | undefined
        readonly fullName?: string | undefined
        readonly email?: string | undefined
        readonly phoneNumber?: string | undefined
      }
    | undefined
  readonly customData?: string | undefined
  /** Required when a billing key belongs to several channels. */
  readonly channelKey?: string | undefined
  readonly noticeUrl?: string | undefined
}

/** The buyer's bank account: virtual account deposits, and some mobile carrier payments, are refunded to one. */
export interface RefundAccount {
  /** V2: PortOne's bank code such as `SHINHAN`; V1: the bank's numeric code such as `088`. */
  readonly bank: string
  readonly number: string
  readonly holderName: string
  /** Only where the PG requires it: Smartro's virtual accounts. */
  readonly holderPhoneNumber?: string | undefined
}

export interface PaymentCancel {
  readonly paymentId: string
  readonly reason: string
  /** Minor units, more than 0. Omit the key to refund all that is left; `undefined` and misspelled keys are refused. */
  readonly amount?: Amount
  /** The tax-free part of the amount, in minor units. Without it all of the amount is taxed. */
  readonly taxFreeAmount?: Amount | undefined
  readonly refundAccount?: RefundAccount | undefined
  /** Minor units. PortOne refuses the refund when its remaining amount differs, so that a repeated refund happens once. */
  readonly expectedRemaining?: Amount
}

/**
 * PortOne's REST API as a merchant's server needs it, the same for V1 and V2. Rejects only with `PortOneApiError`; with
 * `invalid-argument` before any request is sent. A payment or key that PortOne does not know resolves to `not-found`.
 */
export interface PortOneApi {
  readonly dialect: 'v1' | 'v2'
  readonly findPayment: (query: PaymentQuery) => Promise<PaymentState>
  readonly findBillingKey: (billingKey: string) => Promise<BillingKeyState>
  /**
   * Charges a billing key once and returns the payment's state afterwards. When the PG declines, that is a `failed` payment;
   * when the id is paid already, that payment, without a second charge. After `unreachable` or `unreadable-answer` the key may
   * have been charged: look the payment up with `findPayment` first.
   */
  readonly chargeBillingKey: (charge: BillingKeyCharge) => Promise<PaymentState>
  /**
   * Refunds a payment and returns its state afterwards: still `paid` when the PG only accepted the request. Rejects with
   * `refused` when it is refunded already. After `unreachable` look the payment up.
   */
  readonly cancelPayment: (cancel: PaymentCancel) => Promise<PaymentState>
}
