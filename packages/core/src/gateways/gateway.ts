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

/** How the PG's window opens on a device: `redirect` leaves the page, `ui` draws buttons into it. */
export type WindowKind = 'iframe' | 'popup' | 'redirect' | 'ui'

/** A name in Korean and in English. */
export interface Named {
  readonly ko: string
  readonly en: string
}

/** What a conversion between the dialects must know about a gateway. */
export interface Conversion {
  /** The gateway's code in the other dialect, if it differs: `inicis_v2` for `html5_inicis`. */
  readonly code?: string | undefined
  /** For the gateway of a single wallet: its method in V2. Such a gateway reads no `pay_method` in V1. */
  readonly method?: string | undefined
  /** The code of that wallet in V2, if V2 has no gateway of that wallet alone. */
  readonly provider?: string | undefined
  /** The V1 path of the gateway's own list of products, which it reads in place of `products`. */
  readonly goods?: string | undefined
  /** Restrictions that a V1 method has only on this gateway, in V2's words: NHN KCP's `naverpay` pays by `CARD` only. */
  readonly only?: Readonly<Record<string, string>> | undefined
  /** The gateway's own parameters: the V2 path by the V1 path. A bypass block with one name in both dialects needs no entry. */
  readonly paths?: Readonly<Record<string, string>> | undefined
  /** V1's own fields for the buyer's name and birthday (`yyyyMMdd`), beside `buyer_name`. */
  readonly purchaser?: { readonly name: string; readonly birthday: string } | undefined
  /** The gateway's own parameters of an identity verification: the V2 path by the V1 path. */
  readonly verification?: Readonly<Record<string, string>> | undefined
  /** The currency of V1 requests that name none, if it is not KRW. */
  readonly currency?: string | undefined
  /** Options that are one string in V1 and a list in V2: the separator by the V1 path. */
  readonly joined?: Readonly<Record<string, string>> | undefined
  /** Values that only this gateway writes so in V1: by V1 path, the V2 word by the V1 word. Of several V2 words the first is written. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> | undefined
  /**
   * Values that one dialect requires and the other has no field for: by V1 path, or by V2 function and path. They are added
   * when a request is converted to that dialect, and dropped without a report when it is converted from it.
   */
  readonly fixed?:
    | {
        readonly v1?: JsonRecord | undefined
        readonly v2?: Readonly<Partial<Record<V2Operation, JsonRecord>>> | undefined
      }
    | undefined
  /** V1 fields that V1 accepts together and V2 does not: the V1 path to convert, by the V1 path to report as lost. */
  readonly droppedFor?: Readonly<Record<string, string>> | undefined
  /**
   * How the gateway reads V1's `display.card_quota`:
   *
   * - `exact`: the listed months and lump sum, as payrq says; the default
   * - `up-to-largest`: every month up to the largest, and lump sum
   * - `listed`: only the listed months; 0 is lump sum, and a single month cannot be changed
   * - `fixed`: one month, which the buyer cannot change
   * - `span`: every month from the smallest to the largest, and lump sum
   * - `fixed-or-exact`: a single month cannot be changed; several months are read as `exact`
   */
  readonly quota?: 'exact' | 'up-to-largest' | 'listed' | 'fixed' | 'span' | 'fixed-or-exact' | undefined
}

export interface Gateway<
  Code extends string = string,
  D extends Dialect = Dialect,
  /** The interfaces of its requests, by function; `unknown` where the gateway is only known at run time. */
  Requests = unknown,
> extends Ruled {
  /** PortOne's code of the gateway: `html5_inicis`, `inicis_v2`. */
  readonly code: Code
  readonly dialect: D
  readonly name: Named
  /** Path of the guide page on developers.portone.io. */
  readonly docs: string
  readonly window: Readonly<Record<Device, WindowKind>>
  /** Whether a payment may be approved after its window was closed, canceled or failed: only the server knows how it ended. */
  readonly approvesLate: boolean
  readonly profiles: Readonly<Record<string, Profile | undefined>>
  readonly bypass: Shape
  readonly base: Base
  readonly conversion: Conversion
  /** Only for types: no gateway has this property at run time. */
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

/** A V2 gateway, with one profile for each operation. */
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

/** A V1 gateway, with one profile for each flow of `request_pay` and one for `certification`. */
export const v1Gateway = <Code extends string, Requests = unknown>(
  code: Code,
  definition: Definition<Flow | 'certification'> & {
    /** What `request_pay` will do with a request, `issuesOnly` by default; `undefined` if it does not open this gateway. */
    readonly flowOf?: ((request: JsonRecord) => Flow) | undefined
    /** The values of the gateway's own parameters that select a flow, by flow and path. */
    readonly reachedBy?:
      Readonly<Partial<Record<Flow, Readonly<Record<string, readonly string[]>>>>> | undefined
    /** The same for `loadUI`, by the kind of UI or the request. */
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

/** The requests of V2's functions on a gateway that is known only at run time. */
interface AnyV2Requests {
  readonly requestPayment: V2PaymentRequest
  readonly requestIssueBillingKey: V2BillingKeyRequest
  readonly requestIssueBillingKeyAndPay: V2BillingKeyAndPayRequest
  readonly loadPaymentUI: V2PaymentUIRequest
  readonly loadIssueBillingKeyUI: V2BillingKeyUIRequest
  readonly requestIdentityVerification: V2IdentityVerificationRequest
}

/** The same for V1's functions. */
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

/** The request that a checkout's function takes. The checkout fills in the store, the channel and the return address. */
export type CallOf<G, Op extends Operation> =
  unknown extends RequestsOf<G>
    ? In<AnyV2Requests & AnyV1Requests, Called<Op>>
    : In<RequestsOf<G>, Called<Op>>

interface WithStoreId {
  /** Id of the store in PortOne's console (상점 아이디): `store-…`. */
  readonly storeId: string
}
interface WithRedirectUrl {
  /** Address that the window redirects to with the result (리디렉션 URL). */
  readonly redirectUrl: string
}
interface WithMobileRedirectUrl {
  /** Address that the window redirects to with the result on mobile (모바일 결제 후 이동할 주소). */
  readonly m_redirect_url: string
}

type Returning<R, Op, Address> = R extends { readonly returning: infer Ops }
  ? Op extends Ops
    ? Address
    : unknown
  : unknown

/**
 * The whole request that a gateway takes for an operation, with its methods, bypass block and closed lists. A field that
 * one device requires is always required, because one page serves both. `never` if the gateway has no such operation.
 */
export type RequestOf<G, Op extends Operation> = [CallOf<G, Op>] extends [never]
  ? never
  : Op extends V2Operation
    ? CallOf<G, Op> & WithStoreId & Returning<RequestsOf<G>, Op, WithRedirectUrl>
    : CallOf<G, Op> & Returning<RequestsOf<G>, Called<Op>, WithMobileRedirectUrl>
