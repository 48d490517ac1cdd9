import type { V1Result } from '../config.js'
import type { Refusal, V1Flow, V2Operation } from './rules.js'

export type WindowType = 'IFRAME' | 'POPUP' | 'REDIRECTION'

export interface GatewayFace {
  readonly name: { readonly ko: string; readonly en: string }
  /** A colour theme of the PG window's stylesheet. */
  readonly theme: string
}

/** A gateway that V1 channels speak to. */
export interface V1Gateway extends GatewayFace {
  readonly dialect: 'v1'
  readonly result: V1Result
  readonly window: { readonly pc: WindowType; readonly mobile: WindowType }
  readonly methods: readonly string[]
  /** What `customer_uid` makes of a request: refused, a key issued and nothing charged, or a charge unless the amount is 0. */
  readonly billing: 'none' | 'issue' | 'issue-unless-amount'
  /** `pg` must name the merchant id as well: `settle_acc.MID`. */
  readonly pgNeedsMerchantId?: boolean | undefined
  readonly refusals: Readonly<Record<V1Flow, readonly Refusal[]>>
}

/** A gateway that V2 channels speak to; an operation that is not listed is refused. */
export interface V2Gateway extends GatewayFace {
  readonly dialect: 'v2'
  readonly window: {
    readonly pc: readonly [WindowType, ...WindowType[]]
    readonly mobile: readonly [WindowType, ...WindowType[]]
  }
  readonly operations: Readonly<
    Partial<
      Record<V2Operation, { readonly methods: readonly string[]; readonly refusals: readonly Refusal[] }>
    >
  >
}

export type Gateway = V1Gateway | V2Gateway
