import type { V1Result } from '../config/config.js'
import type { Json } from '../common/json.js'
import type { Device, Refusal, V1Flow, V2Operation } from './rules.js'

/** `UI` is drawn into the merchant's page and opens its window on a click. */
export type WindowType = 'IFRAME' | 'POPUP' | 'REDIRECTION' | 'UI'

/** Supported methods; `any`: the gateway decides, and the parameter may be omitted. */
export type Methods = readonly string[] | 'any'

interface GatewayBase {
  readonly name: { readonly ko: string; readonly en: string }
  /** A colour theme of the PG window's stylesheet. */
  readonly theme: string
  /** Silent changes that PortOne or the gateway makes to a request before recording it. */
  readonly rewrite?: ((request: Json) => Json) | undefined
}

/** Effect of `customer_uid`: issue a billing key without a charge, with one, or with one unless the amount is 0. */
export type V1Billing = 'issue' | 'issue-unless-amount' | 'issue-and-pay'

/** A V1 parameter that decides how the window opens. */
export interface WindowRule {
  readonly parameter: string
  readonly is: boolean
  /** Default: both. */
  readonly device?: Device | undefined
  readonly window: WindowType
}

export const v1UiTypes = ['paypal-spb', 'paypal-rt', 'toss-brandpay-widget', 'payment-bridge'] as const
export type V1UiType = (typeof v1UiTypes)[number]
export const v2UiTypes = ['PAYPAL_SPB', 'PAYPAL_RT'] as const
export type V2UiType = (typeof v2UiTypes)[number]

/** A gateway of V1 channels. */
export interface V1Gateway extends GatewayBase {
  readonly dialect: 'v1'
  readonly result: V1Result
  /** The result shape for billing keys, if it differs from payments. */
  readonly billingResult?: V1Result | undefined
  readonly window: { readonly pc: WindowType; readonly mobile: WindowType }
  readonly windowRules?: readonly WindowRule[] | undefined
  readonly methods: Methods
  /** `none`, one effect of `customer_uid` for all methods, or one per method; methods without one are refused. */
  readonly billing: 'none' | V1Billing | Readonly<Record<string, V1Billing>>
  /** `pg` must include the merchant id: `settle_acc.MID`. */
  readonly pgNeedsMerchantId?: boolean | undefined
  /** Maximum length of `merchant_uid`, if the guide has one. PortOne documents 40, but live shops send longer ones. */
  readonly maxUidLength?: number | undefined
  /** `pay_method` in V1's REST API, for methods where it differs from the request. */
  readonly recordedAs?: Readonly<Record<string, string>> | undefined
  readonly refusals: Readonly<Partial<Record<V1Flow, readonly Refusal[]>>>
  /** UIs that `IMP.loadUI` can draw, and the flow of a click on each. */
  readonly uis?: Readonly<Partial<Record<V1UiType, V1Flow>>> | undefined
  /** Only `IMP.loadUI` opens it; `IMP.request_pay` is refused. */
  readonly uiOnly?: boolean | undefined
  /** `IMP.certification` opens it. */
  readonly certifies?: boolean | undefined
}

export interface OperationRules {
  readonly methods: Methods
  readonly refusals: readonly Refusal[]
}

/** A gateway of V2 channels; operations that are not listed are refused. */
export interface V2Gateway extends GatewayBase {
  readonly dialect: 'v2'
  readonly window: {
    readonly pc: readonly [WindowType, ...WindowType[]]
    readonly mobile: readonly [WindowType, ...WindowType[]]
  }
  /** The gateway ignores `windowType`. */
  readonly ignoresWindowType?: boolean | undefined
  /** The easy pay provider of a gateway that is one itself. */
  readonly provider?: string | undefined
  readonly operations: Readonly<Partial<Record<V2Operation, OperationRules>>>
  readonly uis?:
    | Readonly<
        Partial<Record<V2UiType, OperationRules & { readonly operation: 'PAYMENT' | 'ISSUE_BILLING_KEY' }>>
      >
    | undefined
}

export type Gateway = V1Gateway | V2Gateway
