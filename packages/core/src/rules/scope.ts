import type { DiagnosticCode, Severity } from '../diagnostics/diagnostic.js'
import type { DiagnosticParams } from '../diagnostics/params.js'
import type { Device, Flow, Operation } from '../model.js'

export type Params = Readonly<Record<string, unknown>>

/** What only the contract with a PG decides and no request shows. What nobody tells refuses nothing. */
export interface ChannelFacts {
  /** Naver Pay: the merchant sells for others, so that each product names its seller. */
  readonly broker?: boolean | undefined
  /** KG Inicis in Japan: the kind of the channel. */
  readonly cbt?: 'JPPG' | 'SBPS' | undefined
  /** NICE: payments tell their tax-free part. */
  readonly compositeTax?: boolean | undefined
  /** Hecto Financial overseas: the currency of the MID, such as `JPY`. */
  readonly currency?: string | undefined
  /** What the MID is for: digital goods (`true`) or real ones (`false`), asked mostly of payments by telephone bill. */
  readonly digital?: boolean | undefined
  /** Naver Pay, PayPal, Eximbay: a line of business at risk, of whose buyers or goods more is asked. */
  readonly highRisk?: boolean | undefined
  /** Paymentwall: the project is approved, which decides how it is tested. */
  readonly live?: boolean | undefined
  /** Eximbay: the one method that its window shows: `CARD` (from abroad), `TRANSFER`, `NAVERPAY`, `KLARNA`, `CONVENIENCE_STORE`, or another. */
  readonly method?: string | undefined
  /** The channel has a PG's test keys, whose limits differ and which lack some methods. */
  readonly test?: boolean | undefined
  /** PayPal: the channel is one of PayPal's sandbox. */
  readonly sandbox?: boolean | undefined
  /** Naver Pay on V2: a PG's merchant, which names the shop that it acts for. */
  readonly subMerchant?: boolean | undefined
  /** Naver Pay: the day by which a purchase is used up is asked for. */
  readonly usageDate?: boolean | undefined
}

/** Adds a finding: an error, unless another severity is given. */
export type Report = <Code extends DiagnosticCode>(
  code: Code,
  path: string,
  params?: DiagnosticParams[Code],
  severity?: Severity,
) => void

/** Where a value is read, and how a field or rule tells what it finds there. */
export interface Reading {
  readonly device: Device
  /** What a relative return address is relative to. */
  readonly baseUrl?: string | undefined
  readonly report: Report
}

/** The part of a gateway that rules read. */
export interface GatewayTraits {
  readonly code: string
  /** The smallest amount in KRW that installments are for, where it is below the usual 50,000. */
  readonly instalmentsFrom?: number | undefined
  readonly conversion?:
    { readonly currency?: string | undefined; readonly quota?: string | undefined } | undefined
}

/** What a rule sees: the situation, and the request in PortOne's spelling. */
export interface Scope extends Reading {
  readonly operation: Operation
  /** The time of the check, in milliseconds since 1970; where nobody tells it, no date is called past. */
  readonly now?: number | undefined
  /** The profile: the V1 flow, or the operation. */
  readonly key: Flow | Operation
  readonly facts?: ChannelFacts | undefined
  readonly gateway: GatewayTraits
  /** The method asked for, in the dialect's spelling. */
  readonly method: unknown
  /** What stands there. */
  readonly at: (path: string) => unknown
  /** Whether something that means anything stands there. */
  readonly has: (path: string) => boolean
}
