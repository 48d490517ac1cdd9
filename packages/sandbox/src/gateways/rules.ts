import { at, numberAt, present, textAt, type Json } from '../common/json.js'

export type Device = 'pc' | 'mobile'
/** What a V1 `request_pay` does. */
export type V1Flow = 'pay' | 'issue' | 'issue-and-pay'
export type V2Operation =
  'PAYMENT' | 'ISSUE_BILLING_KEY' | 'ISSUE_BILLING_KEY_AND_PAY' | 'IDENTITY_VERIFICATION'

export interface Situation {
  readonly device: Device
  /** The method as asked, prefix removed: `card`, `CARD`, … */
  readonly method: string
  readonly currency: string
}

/** Why a request is refused, or undefined when it is not. Messages are what a merchant's developer reads. */
export type Refusal = (request: Json, situation: Situation) => string | undefined
type Condition = (situation: Situation, request: Json) => boolean

export const onPc: Condition = ({ device }) => device === 'pc'
export const onMobile: Condition = ({ device }) => device === 'mobile'
export const methodIs =
  (...methods: readonly string[]): Condition =>
  ({ method }) =>
    methods.includes(method)
const always: Condition = () => true

/** When a parameter has this very value. */
export const whenValue =
  (path: string, value: unknown): Condition =>
  (_situation, request) =>
    at(request, path) === value

export const required =
  (path: string, when: Condition = always): Refusal =>
  (request, situation) =>
    when(situation, request) && !present(at(request, path))
      ? `${path} 파라미터는 필수 입력입니다.`
      : undefined

export const customerName =
  (when: Condition = always): Refusal =>
  (request, situation) => {
    if (!when(situation, request)) return undefined
    if (textAt(request, 'customer.fullName') !== undefined) return undefined
    const first = textAt(request, 'customer.firstName')
    const last = textAt(request, 'customer.lastName')
    return first !== undefined && last !== undefined
      ? undefined
      : 'customer.fullName (또는 customer.firstName과 customer.lastName) 파라미터는 필수 입력입니다.'
  }

export const format =
  (path: string, pattern: RegExp, expectation: string, when: Condition = always): Refusal =>
  (request, situation) => {
    const value = at(request, path)
    if (!when(situation, request) || !present(value)) return undefined
    return typeof value === 'string' && pattern.test(value)
      ? undefined
      : `${path} 형식이 올바르지 않습니다. (${expectation})`
  }

/** Guides say letters and digits; live shops send UUIDs and `_` too, and are paid. */
export const plainId = (path: string, longest?: number): Refusal =>
  longest === undefined
    ? format(path, /^[\w-]+$/, '영문, 숫자, -, _')
    : format(path, new RegExp(`^[\\w-]{1,${longest}}$`), `영문, 숫자, -, _ ${longest}자 이하`)

/** V2 enum values come with or without their prefix. */
export const withoutPrefix = (value: string, prefix: string): string =>
  value.startsWith(prefix) ? value.slice(prefix.length) : value

export const oneOf =
  (path: string, values: readonly string[], prefix = '', when: Condition = always): Refusal =>
  (request, situation) => {
    const value = at(request, path)
    if (!when(situation, request) || !present(value)) return undefined
    return typeof value === 'string' && values.includes(withoutPrefix(value, prefix))
      ? undefined
      : `지원하지 않는 ${path} 값입니다: ${String(value)}`
  }

export const forbidden =
  (path: string, reason: string, when: Condition = always): Refusal =>
  (request, situation) =>
    when(situation, request) && present(at(request, path))
      ? `${path} 파라미터를 사용할 수 없습니다. ${reason}`
      : undefined

export const has =
  (path: string): Condition =>
  (_situation, request) =>
    present(at(request, path))

/** The buyer needs a date range or an interval: at most one, a range in order, an interval such as `1m`. */
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
  (request, situation) =>
    !when(situation, request) || situation.currency === '' || list.includes(situation.currency)
      ? undefined
      : `지원하지 않는 통화입니다: ${situation.currency}`

export const exactlyOneOf =
  (parent: string, ...names: readonly [string, string]): Refusal =>
  (request) => {
    const object = at(request, parent)
    if (!present(object)) return undefined
    const given = names.filter((name) => present(at(object, name)))
    return given.length === 1 ? undefined : `${parent}에는 ${names.join(', ')} 중 하나만 입력해야 합니다.`
  }

/** Non-negative, in the minor unit, a number: strings are refused too. */
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

/** The first reason to refuse. */
export const firstRefusal = (
  refusals: readonly Refusal[],
  request: Json,
  situation: Situation,
): string | undefined => {
  for (const refusal of refusals) {
    const reason = refusal(request, situation)
    if (reason !== undefined) return reason
  }
  return undefined
}
