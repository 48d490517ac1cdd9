import type { Dialect } from '../requests/model.js'
import { said, type AnswerNames } from './fields.js'
import { attemptId, settledBy, unknown, type KnownGateway, type Outcome, type OutcomeIds } from './outcome.js'
import { readV1Response, v1Names } from './v1-response.js'
import { readV2Response, v2Names } from './v2-response.js'

/** What the page knows of the attempt that left it. */
export type Expectation = Partial<OutcomeIds>

export interface ReadReturnOptions {
  /**
   * What the page knows of the attempt. A result of another payment is `unknown` then, and ids that the address does not
   * repeat (V1's `customerUid`, V2's `issueId`) are filled in.
   */
  readonly expect?: Expectation | undefined
  /**
   * The channel's gateway, which decides whether `canceled` and `failed` are `final`. Without it they are not: ask the
   * server before the buyer pays again.
   */
  readonly gateway?: KnownGateway | undefined
}

/** How a dialect writes its results into addresses. */
interface Spelling {
  readonly names: AnswerNames
  readonly read: (response: unknown) => Outcome
  /** Parameters beside the fields of an outcome. V1's `status` is told to callbacks only: here it is the merchant's. */
  readonly flags: readonly string[]
  /** Parameters that only this dialect appends. */
  readonly marks: readonly string[]
  /** Whether it tells of a failure: a lone `code` may be a coupon or a login. */
  readonly fails: (says: (name: string) => boolean) => boolean
}

const spellings: Readonly<Record<Dialect, Spelling>> = {
  v1: {
    names: v1Names,
    read: readV1Response,
    flags: ['imp_success', 'success', 'imp_status'],
    marks: ['imp_uid', 'imp_success', 'imp_status'],
    fails: (says) => says('error_code') || says('error_coe') || says('error_msg'),
  },
  v2: {
    names: v2Names,
    read: readV2Response,
    flags: ['transactionType'],
    // A guide page of V1 documents `payment_id`.
    marks: [
      'paymentId',
      'payment_id',
      'billingKey',
      'billingIssueToken',
      'identityVerificationId',
      'transactionType',
    ],
    fails: (says) => says('code') && says('message'),
  },
}

const parametersOf = ({ names: [, fields], flags }: Spelling): readonly string[] => [
  ...Object.keys(fields),
  ...flags,
]

/** A part of an address, the page's or the hash: what comes before its query, and each parameter with its separator. */
interface Part {
  readonly head: string
  readonly parameters: readonly (readonly [separator: string, text: string])[]
}

/**
 * The parts of an address. V1 appends its query at the very end, so that of a hash-routed page's address it lands in the
 * hash. Addresses that PortOne breaks are read as they were meant: a second `?` begins a parameter (`?order=5?code=X`), and
 * so does `imp_uid` that follows a value at once (`?a=1&b=2imp_uid=imp_1`).
 */
const partsOf = (address: string): readonly Part[] => {
  const hash = address.indexOf('#')
  const parts = hash < 0 ? [address] : [address.slice(0, hash), address.slice(hash)]
  return parts.map((part) => {
    const at = `${part}?`.indexOf('?')
    const parameters: [string, string][] = []
    for (const [whole] of part.slice(at).matchAll(/[?&][^?&]*/g)) {
      const separator = whole.slice(0, 1)
      const joint = whole.indexOf('imp_uid=', 2)
      const isGlued = joint > whole.indexOf('=') && whole.includes('=')
      const cut = isGlued ? joint : whole.length
      parameters.push([separator, whole.slice(1, cut)])
      if (isGlued) parameters.push(['&', whole.slice(cut)])
    }
    return { head: part.slice(0, at), parameters }
  })
}

const queryOf = (parts: readonly Part[]): URLSearchParams =>
  new URLSearchParams(parts.flatMap(({ parameters }) => parameters.map(([, text]) => text)).join('&'))

/** Whose result an address holds; of both, the preferred one's. */
const dialectIn = (query: URLSearchParams, preferred: Dialect = 'v1'): Dialect | undefined => {
  const marked = (['v1', 'v2'] as const).filter((dialect) =>
    spellings[dialect].marks.some((name) => query.has(name)),
  )
  if (marked.length > 0) return marked.find((dialect) => dialect === preferred) ?? marked[0]
  // `merchant_uid` alone may be the merchant's own, `error_code` a login's.
  if (query.has('error_msg') || query.has('merchant_uid')) return 'v1'
  // A billing key that was not issued brings back only these; a login of OAuth brings `code` with `state`.
  return query.has('code') && query.has('message') && !query.has('state') ? 'v2' : undefined
}

/** The outcome, unless it tells of another payment than the expected one. */
export const matchPayment = (outcome: Outcome, expected: string | undefined): Outcome => {
  const id = attemptId(outcome)
  return expected && id && id !== expected ? unknown(outcome, 'foreign-payment') : outcome
}

/** With the ids of the attempt that the address does not repeat, where it is that attempt's. */
const matched = (outcome: Outcome, expect: Expectation): Outcome => {
  const expected = attemptId(expect)
  if (!expected) return outcome
  if (expect.dialect && expect.dialect !== outcome.dialect) return unknown(outcome, 'foreign-payment')
  const match = matchPayment(outcome, expected)
  const known = Object.entries(expect).filter(([, value]) => value !== undefined)
  return match === outcome ? { ...Object.fromEntries(known), ...outcome } : match
}

/**
 * How a payment ended, read from the address that the PG came back to: `imp_uid`, `imp_success`, `error_msg`, … of
 * `m_redirect_url` (V1) or `paymentId`, `code`, … of `redirectUrl` (V2). `null` where the address tells of none, as
 * with the `?code=&state=` of an OAuth login. With `expect`, a result of another payment is `unknown`. Anyone can
 * type an address, so the server must still verify. Never throws.
 */
export const readReturn = (
  url: string | URL,
  { expect = {}, gateway = { approvesLate: true } }: ReadReturnOptions = {},
): Outcome | null => {
  const query = queryOf(partsOf(String(url)))
  const dialect = dialectIn(query, attemptId(expect) ? expect.dialect : undefined)
  if (!dialect) return null
  const parameters = parametersOf(spellings[dialect])
  const outcome = spellings[dialect].read(
    Object.fromEntries(parameters.flatMap((name) => query.getAll(name).map((value) => [name, value]))),
  )
  const says = (name: string) => query.getAll(name).some(said)
  // A merchant's own `?paymentId=` gives the key twice; a `code` without its message may be a coupon's, or a login's.
  const isDoubled = parameters.some((name) => new Set(query.getAll(name)).size > 1)
  const hasStrangeCode = dialect === 'v2' && says('code') && !says('message')
  const otherFails = spellings[dialect === 'v1' ? 'v2' : 'v1'].fails(says)
  return matched(
    isDoubled || hasStrangeCode || otherFails
      ? unknown(outcome, 'ambiguous-return')
      : settledBy(outcome, gateway),
    expect,
  )
}

/**
 * The address without a PG's result, of either dialect or both, for the address bar; the merchant's own parameters stay as
 * they are. Never throws.
 */
export const withoutReturn = (url: string | URL): string => {
  const address = String(url)
  const parts = partsOf(address)
  const dialect = dialectIn(queryOf(parts))
  if (!dialect) return address
  const results = parametersOf(spellings[dialect])
  const rest = parts.map(({ head, parameters }) => {
    const kept = parameters.filter(
      ([, text]) => text && ![...new URLSearchParams(text).keys()].some((name) => results.includes(name)),
    )
    return head + kept.map(([separator, text], nth) => (nth === 0 ? '?' : separator) + text).join('')
  })
  // The other dialect's result may be left.
  return withoutReturn(rest.join(''))
}
