import type { AnswerNames } from './fields.js'
import { attemptId, settledBy, unknown, type LateApproval, type Outcome, type OutcomeIds } from './outcome.js'
import { readV1Response, v1Names } from './v1-response.js'
import { readV2Response, v2Names } from './v2-response.js'

/** What the page knows of the attempt that left it. */
export type Expectation = Partial<OutcomeIds>

export interface ReadReturnOptions {
  /** What the page knows of the attempt: a result of another payment is `unknown` then. */
  readonly expect?: Expectation | undefined
  /**
   * The channel's gateway, which decides whether `canceled` and `failed` are `final`. Without it they are not: ask the
   * server before the buyer pays again.
   */
  readonly gateway?: LateApproval | undefined
}

/** Parameters beside the fields of an outcome that PortOne appends. */
const flags = ['imp_success', 'success', 'imp_status', 'transactionType']

/** Names that only one dialect appends; `merchant_uid` alone may be the merchant's own, `error_code` a login's. */
const marksV1 = /^(imp_(uid|success|status)|error_msg)$/m
const marksV2 = /^(payment(I|_i)d|billing(Key|IssueToken)|identityVerificationId|transactionType)$/m

const namesIn = (query: URLSearchParams): AnswerNames | false => {
  const names = [...query.keys()].join('\n')
  if (marksV1.test(names)) return v1Names
  if (marksV2.test(names)) return v2Names
  if (query.has('merchant_uid')) return v1Names
  // A billing key that was not issued brings back only these; a login of OAuth brings `code` with `state`.
  return query.has('code') && query.has('message') && !query.has('state') && v2Names
}

/** The result in an address, if it has one: all parameters, whose dialect they speak, and which of them are PortOne's. */
const resultIn = (url: string | URL) => {
  try {
    // The base only serves addresses without an origin.
    const { search, hash } = new URL(url, 'https://localhost')
    // V1 appends its query at the very end, so that of a hash-routed page's address it lands in the hash.
    const query = new URLSearchParams([search, ...hash.split('?').slice(1)].join('&'))
    const spoken = namesIn(query)
    return spoken && { query, dialect: spoken[0], names: [...Object.keys(spoken[1]), ...flags] }
  } catch {
    return false
  }
}

/** The outcome, unless it tells of another payment than the expected one. */
export const matchPayment = (outcome: Outcome, expected: string | undefined): Outcome => {
  const id = attemptId(outcome)
  return expected && id && id !== expected ? unknown(outcome, 'foreign-payment') : outcome
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
  const result = resultIn(url)
  if (!result) return null
  const { query, dialect, names } = result
  const outcome = (dialect === 'v1' ? readV1Response : readV2Response)(Object.fromEntries(query))
  // A merchant's own `?paymentId=` gives the key twice; a `code` without its message may be a coupon's, or a login's.
  const doubled = names.some((name) => new Set(query.getAll(name)).size > 1)
  const strangeCode = dialect === 'v2' && query.has('code') && !query.has('message')
  return doubled || strangeCode
    ? unknown(outcome, 'ambiguous-return')
    : matchPayment(settledBy(outcome, gateway), attemptId(expect))
}

/** The address without a PG's result, for the address bar; the merchant's own parameters stay. Never throws. */
export const withoutReturn = (url: string): string => {
  const result = resultIn(url)
  if (!result) return url
  const results = new RegExp(`([?&])((${result.names.join('|')})=[^&#]*(&|(?=#)|$))+`, 'g')
  return url.replace(results, '$1').replace(/[?&](?=#|$)/g, '')
}
