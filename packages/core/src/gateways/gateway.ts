import type { Base, Profile, Ruled } from '../rules/evaluate.js'
import type { Shape } from '../rules/shape.js'
import type { Device, Dialect, Flow, JsonRecord, Operation, V2Operation } from '../model.js'
import type { V1BillingRequest, V1CertificationRequest, V1PayRequest } from '../requests/v1-requests.js'
import { issuesOnly, v1Base } from '../requests/v1.js'
import type {
  V2BillingKeyAndPayRequest,
  V2BillingKeyRequest,
  V2BillingKeyUIRequest,
  V2IdentityVerificationRequest,
  V2PaymentRequest,
  V2PaymentUIRequest,
} from '../requests/v2-requests.js'
import { v2Base } from '../requests/v2.js'

/** How the PG's window shows on a device; `redirect` leaves the page. */
export type WindowKind = 'iframe' | 'popup' | 'redirect' | 'ui'

/** Both languages of a thing that people read. */
export interface Named {
  readonly ko: string
  readonly en: string
}

/** What converting between the dialects must know of a gateway's own parameters. Paths are V1's. */
export interface Conversion {
  /** The same gateway's code in the other dialect, where it is another one: `html5_inicis` is `inicis_v2`. */
  readonly code?: string | undefined
  /** What V2 calls the only way to pay, where V1 reads no `pay_method`: the wallets' own gateways. */
  readonly method?: string | undefined
  /** What V2 calls the wallet of such a gateway, where no V2 channel is that wallet alone. */
  readonly provider?: string | undefined
  /** The list of goods that V1 reads instead of `products`, by its own keys. */
  readonly goods?: string | undefined
  /** What a provider's bare V1 name restricts it to, where another name leaves it free: V2's word by V1's method. */
  readonly only?: Readonly<Record<string, string>> | undefined
  /** Own parameters, at the top or in `bypass`: V1 path by V2 path. A bypass block of the same name needs no entry. */
  readonly paths?: Readonly<Record<string, string>> | undefined
  /** Where V1 tells who buys once more than `buyer_name` does: the day of birth is `yyyyMMdd`. */
  readonly purchaser?: { readonly name: string; readonly birthday: string } | undefined
  /** What `IMP.certification` calls so: V1 path by V2 path. */
  readonly verification?: Readonly<Record<string, string>> | undefined
  /** The currency that V1 takes where a request names none, where that is not KRW. */
  readonly currency?: string | undefined
  /** Options that V1 joins into one string and V2 lists: the separator by V1 path. */
  readonly joined?: Readonly<Record<string, string>> | undefined
  /** Values that this gateway spells its own way in V1: V1 path, V1 word, V2 word, or words of which the first is written. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> | undefined
  /** The one value that one dialect asks for and the other has no place for: by V1 path, or by V2 function and path. */
  readonly fixed?:
    | {
        readonly v1?: JsonRecord | undefined
        readonly v2?: Readonly<Partial<Record<V2Operation, JsonRecord>>> | undefined
      }
    | undefined
  /** Where V1 takes both of two and V2 takes one: the V1 path that stays, by the one that goes. */
  readonly rather?: Readonly<Record<string, string>> | undefined
  /**
   * What V1's `display.card_quota` list means: the listed months and lump sum (`exact`, as payrq says), every month
   * up to the largest, only the listed ones (lump sum is a listed 0), one month that the buyer cannot change, every
   * month from the smallest to the largest (`span`), or one month that cannot be changed but a list with lump sum.
   */
  readonly quota?: 'exact' | 'up-to-largest' | 'listed' | 'fixed' | 'span' | 'fixed-or-exact' | undefined
}

export interface Gateway<
  Code extends string = string,
  D extends Dialect = Dialect,
  /** The interfaces of its requests, by function; `unknown` where the gateway is only known at run time. */
  Requests = unknown,
> extends Ruled {
  /** As PortOne codes it: `html5_inicis`, `inicis_v2`. */
  readonly code: Code
  readonly dialect: D
  readonly name: Named
  /** Path of the guide page on developers.portone.io. */
  readonly docs: string
  readonly window: Readonly<Record<Device, WindowKind>>
  /** May approve a payment after its window was closed, canceled or failed: only the server knows how it ended. */
  readonly approvesLate: boolean
  readonly profiles: Readonly<Record<string, Profile | undefined>>
  readonly bypass: Shape
  readonly base: Base
  readonly conversion: Conversion
  /** Only for types. */
  readonly requests?: Requests
}

interface Definition<Key extends string> {
  readonly name: Named
  readonly docs: string
  readonly window: Readonly<Record<Device, WindowKind>>
  readonly approvesLate?: true
  readonly installmentsFrom?: number
  readonly profiles: { readonly [K in Key]?: Profile }
  readonly bypass: Shape
  readonly conversion?: Conversion
}

/** A V2 gateway, one profile an operation. */
export const v2Gateway = <Code extends string, Requests = unknown>(
  code: Code,
  definition: Definition<V2Operation>,
): Gateway<Code, 'v2', Requests> => ({
  conversion: {},
  approvesLate: false,
  ...definition,
  code,
  dialect: 'v2',
  base: v2Base,
})

/** A V1 gateway, one profile a flow of `request_pay`, and one for `certification`. */
export const v1Gateway = <Code extends string, Requests = unknown>(
  code: Code,
  definition: Definition<Flow | 'certification'> & {
    /** `undefined` for a gateway that `request_pay` does not open. */
    readonly flowOf?: ((request: JsonRecord) => Flow) | undefined
    /** The values of its own parameters that decide the flow, by flow and path. */
    readonly reachedBy?:
      Readonly<Partial<Record<Flow, Readonly<Record<string, readonly string[]>>>>> | undefined
    /** For a gateway that `loadUI` opens. */
    readonly uiFlowOf?: (request: JsonRecord, ui: string | undefined) => Flow | undefined
  },
): Gateway<Code, 'v1', Requests> => ({
  flowOf: issuesOnly,
  conversion: {},
  approvesLate: false,
  ...definition,
  code,
  dialect: 'v1',
  base: v1Base,
})

/** What V2's functions take on a gateway that is only known at run time. */
interface AnyV2Requests {
  readonly requestPayment: V2PaymentRequest
  readonly requestIssueBillingKey: V2BillingKeyRequest
  readonly requestIssueBillingKeyAndPay: V2BillingKeyAndPayRequest
  readonly loadPaymentUI: V2PaymentUIRequest
  readonly loadIssueBillingKeyUI: V2BillingKeyUIRequest
  readonly requestIdentityVerification: V2IdentityVerificationRequest
}

/** The same of V1's functions. */
interface AnyV1Requests {
  readonly request_pay: V1PayRequest | V1BillingRequest
  readonly certification: V1CertificationRequest
}

/** The interfaces of a gateway's requests, by function. */
type RequestsOf<G> = G extends { readonly requests?: infer R }
  ? unknown extends R
    ? unknown
    : NonNullable<R>
  : never

/** V1's `loadUI` takes what `request_pay` takes. */
type Called<Op extends Operation> = Op extends 'loadUI' ? 'request_pay' : Op

type In<Requests, Op> = Op extends keyof Requests ? Requests[Op] : never

/** What a checkout's function takes: the channel and the checkout fill in the store, the channel and the return address. */
export type CallOf<G, Op extends Operation> =
  unknown extends RequestsOf<G>
    ? In<AnyV2Requests & AnyV1Requests, Called<Op>>
    : In<RequestsOf<G>, Called<Op>>

interface WithStoreId {
  /** Id of the store in PortOne's console (상점 아이디): `store-…`. */
  readonly storeId: string
}
interface WithRedirectUrl {
  /** Address that a result comes to by redirect (리디렉션 URL). */
  readonly redirectUrl: string
}
interface WithMobileRedirectUrl {
  /** Address that a result on mobile comes to by redirect (모바일 결제 후 이동할 주소). */
  readonly m_redirect_url: string
}

type Returning<R, Op, Address> = R extends { readonly returning: infer Ops }
  ? Op extends Ops
    ? Address
    : unknown
  : unknown

/**
 * The whole request that a gateway takes for an operation: its methods, its bypass block, its closed lists, and
 * what either device demands, because one page serves both. `never` where the gateway has no such operation.
 */
export type RequestOf<G, Op extends Operation> = [CallOf<G, Op>] extends [never]
  ? never
  : Op extends V2Operation
    ? CallOf<G, Op> & WithStoreId & Returning<RequestsOf<G>, Op, WithRedirectUrl>
    : CallOf<G, Op> & Returning<RequestsOf<G>, Called<Op>, WithMobileRedirectUrl>
