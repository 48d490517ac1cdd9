import type { Base, Profile, Ruled } from '../rules/evaluate.js'
import type { Rule } from '../rules/rule.js'
import type { Accepts, Shape } from '../rules/shape.js'
import type { Device, Dialect, Flow, JsonRecord, Operation, V2Operation } from '../model.js'
import type { V1CertificationRequest, V1CommonRequest } from '../requests/v1-requests.js'
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
export interface V2Twin {
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
  Profiles extends Readonly<Record<string, Profile | undefined>> = Readonly<
    Record<string, Profile | undefined>
  >,
  Bypass extends Shape = Shape,
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
  readonly profiles: Profiles
  readonly bypass: Bypass
  readonly base: Base
  readonly twin: V2Twin
}

interface Definition<P, B extends Shape> {
  readonly name: Named
  readonly docs: string
  readonly window: Readonly<Record<Device, WindowKind>>
  readonly approvesLate?: true
  readonly instalmentsFrom?: number
  readonly profiles: P
  readonly bypass: B
  readonly twin?: V2Twin
}

type V2Profiles = { readonly [K in V2Operation]?: Profile }
type V1Profiles = { readonly [K in Flow | 'certification']?: Profile }

/** A V2 gateway, one profile an operation. */
export const v2Gateway = <const C extends string, const P extends V2Profiles, const B extends Shape>(
  code: C,
  definition: Definition<P, B>,
): Gateway<C, 'v2', P, B> => ({
  twin: {},
  approvesLate: false,
  ...definition,
  code,
  dialect: 'v2',
  base: v2Base,
})

/** A V1 gateway, one profile a flow of `request_pay`, and one for `certification`. */
export const v1Gateway = <const C extends string, const P extends V1Profiles, const B extends Shape>(
  code: C,
  definition: Definition<P, B> & {
    /** `undefined` for a gateway that `request_pay` does not open. */
    readonly flowOf?: ((request: JsonRecord) => Flow) | undefined
    /** The values of its own parameters that decide the flow, by flow and path. */
    readonly reachedBy?:
      Readonly<Partial<Record<Flow, Readonly<Record<string, readonly string[]>>>>> | undefined
    /** For a gateway that `loadUI` opens. */
    readonly uiFlowOf?: (request: JsonRecord, ui: string | undefined) => Flow | undefined
  },
): Gateway<C, 'v1', P, B> => ({
  flowOf: issuesOnly,
  twin: {},
  approvesLate: false,
  ...definition,
  code,
  dialect: 'v1',
  base: v1Base,
})

// ---- types that follow the gateway ----

type Simplify<T> = T extends (...args: never) => unknown ? T : { [K in keyof T]: T[K] }

/** `'a.b'` becomes `{ a: { b: V } }`. Numeric steps (array items) ask nothing of the type. */
type Nested<Path extends string, Value, Optional extends boolean> = Path extends `${infer Head}.${infer Rest}`
  ? Head extends `${number}`
    ? unknown
    : Optional extends true
      ? { readonly [K in Head]?: Nested<Rest, Value, Optional> | undefined }
      : { readonly [K in Head]: Nested<Rest, Value, Optional> }
  : Path extends `${number}`
    ? unknown
    : Optional extends true
      ? { readonly [K in Path]?: Value | undefined }
      : { readonly [K in Path]: Value }

type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void
  ? I
  : never

/** Turns a union of paths into one object type that has them all. */
// `{}` is "anything given": null and undefined are what the rule refuses.
type RequirePaths<Paths extends string> = [Paths] extends [never]
  ? unknown
  : Intersection<Paths extends string ? Nested<Paths, {}, false> : never>

type RulesOf<P> = P extends { readonly rules: readonly (infer R)[] } ? R : never
type MethodsOf<P> = P extends { readonly methods: readonly (infer M extends string)[] } ? M : never

/** Paths that a profile requires of every request, or of one method. */
type RequiredPaths<R, Tag extends string> =
  R extends Rule<'required', infer Path, infer When, infer _V> ? (Tag extends When ? Path : never) : never
type Requires<R, Method extends string> = RequirePaths<
  RequiredPaths<R, 'always'> | RequiredPaths<R, 'device'> | RequiredPaths<R, `method:${Method}`>
>

type NameTag<R> = R extends Rule<'name', infer _P, infer When, infer _V> ? When : never
/** `fullName`, or both halves. */
type RequiresName<R, Method extends string> = [
  Extract<NameTag<R>, 'always' | 'device' | `method:${Method}`>,
] extends [never]
  ? unknown
  : {
      // The choice is inside, so that each method stands once in the whole: else none could be chosen at run time.
      readonly customer:
        { readonly fullName: string } | { readonly firstName: string; readonly lastName: string }
    }

interface EnumPrefixes {
  easyPayProvider: 'EASY_PAY_PROVIDER_'
  cardCompany: 'CARD_COMPANY_'
  currency: 'CURRENCY_'
  giftCertificateType: 'GIFT_CERTIFICATE_TYPE_'
}
type LastKey<Path extends string> = Path extends `${string}.${infer Rest}` ? LastKey<Rest> : Path
type WithPrefix<Path extends string, V> =
  LastKey<Path> extends keyof EnumPrefixes ? V | `${EnumPrefixes[LastKey<Path>]}${V & string}` : V

/** Closed lists that hold for every request of a method narrow the type of their field. */
type Narrows<R, Method extends string> = Intersection<
  R extends Rule<'values', infer Path, infer When, infer Value>
    ? [Extract<When, 'always' | `method:${Method}`>] extends [never]
      ? never
      : Nested<Path, WithPrefix<Path, Value>, true>
    : never
>

type BypassOf<G, P> = P extends { readonly bypass: infer B extends Shape }
  ? Accepts<B>
  : G extends { readonly bypass: infer B extends Shape }
    ? Accepts<B>
    : never

type FieldsOf<P> = P extends { readonly fields: infer F extends Shape } ? Accepts<F> : unknown

type ProfilesOf<G> = G extends { readonly profiles: infer P } ? P : never
type ProfileOf<G, K extends string> = K extends keyof ProfilesOf<G> ? ProfilesOf<G>[K] : never

interface V2Fields {
  requestPayment: V2PaymentRequest
  requestIssueBillingKey: V2BillingKeyRequest
  requestIssueBillingKeyAndPay: V2BillingKeyAndPayRequest
  loadPaymentUI: V2PaymentUIRequest
  loadIssueBillingKeyUI: V2BillingKeyUIRequest
  requestIdentityVerification: V2IdentityVerificationRequest
}
type V2FieldsOf<Op> = Op extends keyof V2Fields ? V2Fields[Op] & { readonly storeId: string } : never

interface MethodKeys {
  requestPayment: 'payMethod'
  requestIssueBillingKey: 'billingKeyMethod'
  requestIssueBillingKeyAndPay: 'billingKeyAndPayMethod'
  loadPaymentUI: 'payMethod'
  loadIssueBillingKeyUI: 'billingKeyMethod'
}
type MethodKey<Op> = Op extends keyof MethodKeys ? MethodKeys[Op] : never

type SpelledMethod<Op extends string, M extends string> = Op extends 'requestIssueBillingKeyAndPay'
  ? M | (M extends 'MOBILE' ? 'PHONE' : never)
  : M

/** Whether the method goes without saying: the guide has a default, or V2's guide lists this one only. */
type MayBeLeftOut<P, Key extends string, M> = P extends { readonly defaultMethod: M }
  ? true
  : Key extends 'pay_method'
    ? false
    : [MethodsOf<P>] extends [Intersection<MethodsOf<P>>]
      ? true
      : false

/** What is asked of a method (`never`: of a window in which the buyer chooses one). */
type OfMethod<Fields, P, Key extends string, M extends string, Spelled extends string> = Simplify<
  Omit<Fields, never> &
    ([M] extends [never]
      ? { readonly [K in Key]?: string | undefined }
      : MayBeLeftOut<P, Key, M> extends true
        ? { readonly [K in Key]?: Spelled | undefined }
        : { readonly [K in Key]: Spelled })
> &
  Requires<RulesOf<P>, M> &
  Narrows<RulesOf<P>, M> &
  RequiresName<RulesOf<P>, M>

type V2RequestOf<G, Op extends string, P = ProfileOf<G, Op>> = [P] extends [never]
  ? never
  : [MethodsOf<P>] extends [never]
    ? OfMethod<V2FieldsOf<Op>, P, MethodKey<Op>, never, never> & {
        readonly bypass?: BypassOf<G, P> | undefined
      } & FieldsOf<P>
    : MethodsOf<P> extends infer M
      ? M extends string
        ? OfMethod<V2FieldsOf<Op>, P, MethodKey<Op>, M, SpelledMethod<Op, M>> & {
            readonly bypass?: BypassOf<G, P> | undefined
          } & FieldsOf<P>
        : never
      : never

type OfFlow<G, F extends string, P, M extends string> = OfMethod<V1CommonRequest, P, 'pay_method', M, M> &
  FieldsOf<P> & { readonly bypass?: BypassOf<G, P> | undefined } & (F extends 'pay'
    ? { readonly customer_uid?: undefined }
    : { readonly customer_uid: string })

type AskingTags<R> =
  R extends Rule<'required' | 'name' | 'values', infer _P, infer When, infer _V> ? When : never
/** The methods of which nothing is asked that is not asked of all: one of them may be chosen at run time. */
type PlainMethods<P, M = MethodsOf<P>> = M extends string
  ? `method:${M}` extends AskingTags<RulesOf<P>>
    ? never
    : M
  : never

type V1FlowOf<G, F extends string, P = ProfileOf<G, F>> = [P] extends [never]
  ? never
  : [MethodsOf<P>] extends [never]
    ? OfFlow<G, F, P, never>
    : | ([PlainMethods<P>] extends [never] ? never : OfFlow<G, F, P, PlainMethods<P>>)
      | (Exclude<MethodsOf<P>, PlainMethods<P>> extends infer M
          ? M extends string
            ? OfFlow<G, F, P, M>
            : never
          : never)

/**
 * The request that a gateway takes for an operation: its methods, its bypass block, its closed lists, and
 * what either device demands, because one page serves both.
 */
export type RequestOf<G, Op extends Operation> = Op extends 'request_pay' | 'loadUI'
  ? V1FlowOf<G, 'pay'> | V1FlowOf<G, 'issue'> | V1FlowOf<G, 'issue-and-pay'>
  : Op extends 'certification'
    ? [ProfileOf<G, Op>] extends [never]
      ? never
      : V1CertificationRequest
    : V2RequestOf<G, Op>
