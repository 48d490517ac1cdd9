import { at, numberAt, present, textAt, type Json } from '../common/json.js'

export type Device = 'pc' | 'mobile'
/** What a V1 `request_pay` does. */
export type V1Flow = 'pay' | 'issue' | 'issue-and-pay'
export type V2Operation =
  'PAYMENT' | 'ISSUE_BILLING_KEY' | 'ISSUE_BILLING_KEY_AND_PAY' | 'IDENTITY_VERIFICATION'

/** What a refusal may depend on besides the request. */
export interface RefusalContext {
  readonly device: Device
  /** The requested method, without its prefix: `card`, `CARD`, … */
  readonly method: string
  readonly currency: string
}

/** Returns the reason to refuse a request, for the merchant's developer; undefined if it passes. */
export type Refusal = (request: Json, context: RefusalContext) => string | undefined
type Condition = (context: RefusalContext, request: Json) => boolean

export const onPc: Condition = ({ device }) => device === 'pc'
export const onMobile: Condition = ({ device }) => device === 'mobile'
export const methodIs =
  (...methods: readonly string[]): Condition =>
  ({ method }) =>
    methods.includes(method)
const always: Condition = () => true

/** Holds if a parameter has exactly this value. */
export const whenValue =
  (path: string, value: unknown): Condition =>
  (_context, request) =>
    at(request, path) === value

export const required =
  (path: string, when: Condition = always): Refusal =>
  (request, context) =>
    when(context, request) && !present(at(request, path)) ? `${path} 파라미터는 필수 입력입니다.` : undefined

export const customerName =
  (when: Condition = always): Refusal =>
  (request, context) => {
    if (!when(context, request)) return undefined
    if (textAt(request, 'customer.fullName') !== undefined) return undefined
    const first = textAt(request, 'customer.firstName')
    const last = textAt(request, 'customer.lastName')
    return first !== undefined && last !== undefined
      ? undefined
      : 'customer.fullName (또는 customer.firstName과 customer.lastName) 파라미터는 필수 입력입니다.'
  }

export const format =
  (path: string, pattern: RegExp, expectation: string, when: Condition = always): Refusal =>
  (request, context) => {
    const value = at(request, path)
    if (!when(context, request) || !present(value)) return undefined
    return typeof value === 'string' && pattern.test(value)
      ? undefined
      : `${path} 형식이 올바르지 않습니다. (${expectation})`
  }

/** Guides allow letters and digits only; live shops also send UUIDs and `_`, and PortOne accepts them. */
export const plainId = (path: string, maxLength?: number): Refusal =>
  maxLength === undefined
    ? format(path, /^[\w-]+$/, '영문, 숫자, -, _')
    : format(path, new RegExp(`^[\\w-]{1,${maxLength}}$`), `영문, 숫자, -, _ ${maxLength}자 이하`)

/** V2 accepts enum values with and without their prefix. */
export const withoutPrefix = (value: string, prefix: string): string =>
  value.startsWith(prefix) ? value.slice(prefix.length) : value

export const oneOf =
  (path: string, values: readonly string[], prefix = '', when: Condition = always): Refusal =>
  (request, context) => {
    const value = at(request, path)
    if (!when(context, request) || !present(value)) return undefined
    return typeof value === 'string' && values.includes(withoutPrefix(value, prefix))
      ? undefined
      : `지원하지 않는 ${path} 값입니다: ${String(value)}`
  }

export const forbidden =
  (path: string, reason: string, when: Condition = always): Refusal =>
  (request, context) =>
    when(context, request) && present(at(request, path))
      ? `${path} 파라미터를 사용할 수 없습니다. ${reason}`
      : undefined

export const has =
  (path: string): Condition =>
  (_context, request) =>
    present(at(request, path))

/** `offerPeriod` must be either a date range in order or an interval such as `1m`. */
export const offerPeriod =
  (allowed: {
    readonly range: 'both' | 'some'
    readonly intervals?: readonly string[] | undefined
  }): Refusal =>
  (request) => {
    const period = at(request, 'offerPeriod')
    if (!present(period)) return undefined
    const range = at(period, 'range')
    const interval = at(period, 'interval')
    if (present(range) === present(interval))
      return 'offerPeriod에는 range와 interval 중 하나만 입력해야 합니다.'
    if (present(interval)) {
      return typeof interval === 'string' && (allowed.intervals ?? []).includes(interval)
        ? undefined
        : `지원하지 않는 offerPeriod.interval 값입니다: ${String(interval)}`
    }
    const from = textAt(range, 'from')
    const to = textAt(range, 'to')
    if (from === undefined && to === undefined) return 'offerPeriod.range에는 from 또는 to가 필요합니다.'
    if (allowed.range === 'both' && (from === undefined || to === undefined))
      return 'offerPeriod.range에는 from과 to가 모두 필요합니다.'
    return from !== undefined && to !== undefined && !(Date.parse(from) < Date.parse(to))
      ? 'offerPeriod.range.from은 to보다 앞서야 합니다.'
      : undefined
  }

export const currencies =
  (list: readonly string[], when: Condition = always): Refusal =>
  (request, context) =>
    !when(context, request) || context.currency === '' || list.includes(context.currency)
      ? undefined
      : `지원하지 않는 통화입니다: ${context.currency}`

export const exactlyOneOf =
  (parent: string, ...names: readonly [string, string]): Refusal =>
  (request) => {
    const object = at(request, parent)
    if (!present(object)) return undefined
    const given = names.filter((name) => present(at(object, name)))
    return given.length === 1 ? undefined : `${parent}에는 ${names.join(', ')} 중 하나만 입력해야 합니다.`
  }

/** The value must be a non-negative integer in minor units; strings are refused. */
export const minorAmount =
  (path: string, mandatory: boolean): Refusal =>
  (request) => {
    const value = at(request, path)
    if (!present(value)) return mandatory ? `${path} 파라미터는 필수 입력입니다.` : undefined
    const amount = numberAt(request, path)
    return amount !== undefined && Number.isSafeInteger(amount) && amount >= 0
      ? undefined
      : `${path}은(는) 통화의 최소 단위로 나타낸 정수여야 합니다.`
  }

/** The reason of the first refusal that applies. */
export const firstRefusal = (
  refusals: readonly Refusal[],
  request: Json,
  context: RefusalContext,
): string | undefined => {
  for (const refusal of refusals) {
    const reason = refusal(request, context)
    if (reason !== undefined) return reason
  }
  return undefined
}
