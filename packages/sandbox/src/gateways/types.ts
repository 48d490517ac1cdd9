import type { V1Result } from '../config/config.js'
import type { Json } from '../common/json.js'
import type { Device, Refusal, V1Flow, V2Operation } from './rules.js'

/** `UI` is drawn into the merchant's page and opens its window by itself. */
export type WindowType = 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI'

/** Methods an operation takes; `any` where the gateway decides by itself and the parameter may be left out. */
export type Methods = readonly string[] | 'any'

export interface GatewayFace {
  readonly name: { readonly ko: string; readonly en: string }
  /** A colour theme of the PG window's stylesheet. */
  readonly theme: string
  /** What PortOne or the gateway changes in a request without a word, before anything is recorded. */
  readonly rewrite?: ((request: Json) => Json) | undefined
}

/** What `customer_uid` makes of a V1 request: a key and no charge, a key and a charge, or a charge unless the amount is 0. */
export type V1Billing = 'issue' | 'issue-unless-amount' | 'issue-and-pay'

/** A V1 parameter that decides how the window opens. */
export interface WindowRule {
  readonly parameter: string
  readonly is: boolean
  /** Absent: on both. */
  readonly device?: Device | undefined
  readonly window: WindowType
}

export const v1UiTypes = ['paypal-spb', 'paypal-rt', 'toss-brandpay-widget', 'payment-bridge'] as const
export type V1UiType = (typeof v1UiTypes)[number]
export const v2UiTypes = ['PAYPAL_SPB', 'PAYPAL_RT'] as const
export type V2UiType = (typeof v2UiTypes)[number]

/** A gateway that V1 channels speak to. */
export interface V1Gateway extends GatewayFace {
  readonly dialect: 'v1'
  readonly result: V1Result
  /** Where keys come home in another shape than payments do. */
  readonly billingResult?: V1Result | undefined
  readonly window: { readonly pc: WindowType; readonly mobile: WindowType }
  readonly windowRules?: readonly WindowRule[] | undefined
  readonly methods: Methods
  /** `none`, one meaning of `customer_uid` for every method, or one a method; other methods are refused then. */
  readonly billing: 'none' | V1Billing | Readonly<Record<string, V1Billing>>
  /** `pg` must name the merchant id as well: `settle_acc.MID`. */
  readonly pgNeedsMerchantId?: boolean | undefined
  /** The longest `merchant_uid`, where the guide says one. PortOne's own 40 is documented, and live shops send more. */
  readonly longestUid?: number | undefined
  /** Methods that V1's REST API calls something else afterwards. */
  readonly recordedAs?: Readonly<Record<string, string>> | undefined
  readonly refusals: Readonly<Partial<Record<V1Flow, readonly Refusal[]>>>
  /** What `IMP.loadUI` draws, and what a click on it does. */
  readonly uis?: Readonly<Partial<Record<V1UiType, V1Flow>>> | undefined
  /** `IMP.request_pay` is refused: only `IMP.loadUI` opens it. */
  readonly uiOnly?: boolean | undefined
  /** `IMP.certification` opens it. */
  readonly certifies?: boolean | undefined
}

export interface OperationRules {
  readonly methods: Methods
  readonly refusals: readonly Refusal[]
}

/** A gateway that V2 channels speak to; an operation that is not listed is refused. */
export interface V2Gateway extends GatewayFace {
  readonly dialect: 'v2'
  readonly window: {
    readonly pc: readonly [WindowType, ...WindowType[]]
    readonly mobile: readonly [WindowType, ...WindowType[]]
  }
  /** The gateway opens its own kind of window whatever `windowType` says. */
  readonly ignoresWindowType?: boolean | undefined
  /** The easy pay provider that the gateway itself is. */
  readonly provider?: string | undefined
  readonly operations: Readonly<Partial<Record<V2Operation, OperationRules>>>
  readonly uis?:
    | Readonly<
        Partial<Record<V2UiType, OperationRules & { readonly operation: 'PAYMENT' | 'ISSUE_BILLING_KEY' }>>
      >
    | undefined
}

export type Gateway = V1Gateway | V2Gateway
