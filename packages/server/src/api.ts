import type { Amount } from './arguments.js'
import type { BillingKeyState, PaymentState } from './state.js'

export interface PaymentQuery {
  /** The merchant's id from the order: V2 `paymentId`, V1 `merchant_uid`. */
  readonly paymentId: string
  /** V1 `imp_uid` as the browser or a webhook named it: a hint that saves a request, ignored when it is another payment's. */
  readonly impUid?: string | undefined
}

export interface BillingKeyCharge {
  /** V2 `billingKey`, V1 `customer_uid`. */
  readonly billingKey: string
  /** The merchant's id of this charge; never used before. */
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
  /** Needed where a billing key belongs to several channels. */
  readonly channelKey?: string | undefined
  readonly noticeUrl?: string | undefined
}

/** The buyer's own account: deposits on virtual accounts, and some bills of mobile carriers, are paid back to one. */
export interface RefundAccount {
  /** V2: PortOne's bank code such as `SHINHAN`; V1: the bank's number such as `088`. */
  readonly bank: string
  readonly number: string
  readonly holderName: string
  /** Where the PG asks for it: Smartro's virtual accounts. */
  readonly holderPhoneNumber?: string | undefined
}

export interface PaymentCancel {
  readonly paymentId: string
  readonly reason: string
  /** Minor units, more than 0. All that is left without the key: `undefined` and any other name for it are refused. */
  readonly amount?: Amount
  /** Of the amount. Minor units; without it all of it is taxed. */
  readonly taxFreeAmount?: Amount | undefined
  readonly refundAccount?: RefundAccount | undefined
  /** Refused when PortOne's remaining amount differs, so that one refund asked for twice happens once. Minor units. */
  readonly expectedRemaining?: Amount
}

/**
 * What a merchant's server asks PortOne: the same questions in both dialects. Rejects with `PortOneApiError` only, with
 * `invalid-argument` before PortOne is asked; what PortOne does not know is an answer, `not-found`.
 */
export interface PortOneApi {
  readonly dialect: 'v1' | 'v2'
  readonly findPayment: (query: PaymentQuery) => Promise<PaymentState>
  readonly findBillingKey: (billingKey: string) => Promise<BillingKeyState>
  /**
   * Charges a billing key once and says where the payment stands afterwards; a PG's refusal is a `failed` payment, and
   * an id that is paid already is that payment, uncharged. After `unreachable` or `unreadable-answer` it may have been
   * charged: look it up with `findPayment` before anything else.
   */
  readonly chargeBillingKey: (charge: BillingKeyCharge) => Promise<PaymentState>
  /**
   * Gives money back and says where the payment stands afterwards: still `paid` where the PG only took note of it. A
   * payment that is given back already is `refused`; after `unreachable` look it up.
   */
  readonly cancelPayment: (cancel: PaymentCancel) => Promise<PaymentState>
}
