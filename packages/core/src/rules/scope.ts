import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { DiagnosticParams } from '../diagnostics/params.js'
import type { Device, Flow, Operation, RestCall } from '../model.js'

export type Params = Readonly<Record<string, unknown>>

/** Facts of the contract with a PG, which no request shows. An unknown fact refuses nothing. */
export interface ChannelFacts {
  /** Naver Pay: the merchant sells for others, so each product must name its seller. */
  readonly broker?: boolean | undefined
  /** KG Inicis in Japan: the kind of the channel. */
  readonly cbt?: 'JPPG' | 'SBPS' | undefined
  /** NICE: payments must give their tax-free part. */
  readonly compositeTax?: boolean | undefined
  /** Hecto Financial overseas: the currency of the MID, such as `JPY`. */
  readonly currency?: string | undefined
  /** The MID is for digital goods (`true`) or real ones (`false`); matters mostly for payments by telephone bill. */
  readonly digital?: boolean | undefined
  /** Naver Pay, PayPal, Eximbay: a high-risk line of business, which must give more about buyers or goods. */
  readonly highRisk?: boolean | undefined
  /** Paymentwall: the project is approved, which decides how it is tested. */
  readonly live?: boolean | undefined
  /** Eximbay: the only method that its window shows: `CARD` (from abroad), `TRANSFER`, `NAVERPAY`, `KLARNA`, `CONVENIENCE_STORE`, or another. */
  readonly method?: string | undefined
  /** The channel has a PG's test keys, with other limits and fewer methods. */
  readonly test?: boolean | undefined
  /** PayPal: the channel belongs to PayPal's sandbox. */
  readonly sandbox?: boolean | undefined
  /** Naver Pay on V2: payments must name the shop behind a payment gateway (하위 가맹점). */
  readonly subMerchant?: boolean | undefined
  /** Naver Pay: payments must give the day by which the purchase is used. */
  readonly usageDate?: boolean | undefined
}

/** Adds a finding: an error, unless another severity is given. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  path: string,
  params?: DiagnosticParams[Code],
  severity?: Severity,
) => void

/** What a field needs to read a value. */
export interface Reading {
  /** Undefined for a call of the REST API. */
  readonly device?: Device | undefined
  /** The base of a relative return address. */
  readonly baseUrl?: string | undefined
  readonly report: Report
}

/** The part of a gateway that rules read. */
export interface GatewayTraits {
  readonly code: string
  /** The smallest amount in KRW that installments are for, where it is below the usual 50,000. */
  readonly installmentsFrom?: number | undefined
  readonly conversion?:
    { readonly currency?: string | undefined; readonly quota?: string | undefined } | undefined
}

/** What a rule reads: the normalized request, and where it is sent. */
export interface Scope extends Reading {
  readonly operation: Operation | RestCall
  /** The time of the check, in milliseconds since 1970. Without it no date is in the past. */
  readonly now?: number | undefined
  /** The profile: the V1 flow, or the operation. */
  readonly key: Flow | Operation | RestCall
  readonly facts?: ChannelFacts | undefined
  readonly gateway: GatewayTraits
  /** The payment method, as the dialect names it. */
  readonly method: unknown
  /** The value at a path. */
  readonly at: (path: string) => unknown
  /** Whether a value is given there, and is not blank. */
  readonly has: (path: string) => boolean
}
