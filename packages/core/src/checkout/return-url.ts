import type { Dialect } from '../requests/model.js'
import { namesIn } from './fields.js'
import type { Outcome } from './outcome.js'
import { readV1Response } from './v1-response.js'
import { readV2Response } from './v2-response.js'

/** What the page knows of the attempt that left it. */
export interface Expectation {
  readonly paymentId?: string | undefined
}

/** Parameters beside the fields of an outcome that PortOne appends. */
const flagNames = ['imp_success', 'success', 'imp_status', 'transactionType']

const parse = (url: string | URL): URL | null => {
  try {
    // The base only serves addresses without an origin.
    return new URL(url, 'https://localhost')
  } catch {
    return null
  }
}

/** V1 appends its query at the very end, so that of a hash-routed page's address it lands in the hash. */
const queryOf = (url: URL): URLSearchParams =>
  new URLSearchParams(`${url.search.slice(1)}&${url.hash.split('?')[1] ?? ''}`)

/** Names that only V1 appends; `merchant_uid` alone may be the merchant's own. */
const marksV1 = /^(imp_(uid|success|status)|error_(code|coe|msg))$/m
const marksV2 =
  /^(paymentId|payment_id|billingKey|billingIssueToken|identityVerificationId|transactionType)$/m

const dialectOf = (query: URLSearchParams): Dialect | null => {
  const names = [...query.keys()].join('\n')
  if (marksV1.test(names)) return 'v1'
  if (marksV2.test(names)) return 'v2'
  if (query.has('merchant_uid')) return 'v1'
  // A billing key that was not issued brings back only these; a login of OAuth brings `code` with `state`.
  return query.has('code') && query.has('message') && !query.has('state') ? 'v2' : null
}

/** The outcome, unless it tells of another payment than the expected one. */
export const matchPayment = (outcome: Outcome, expected: string | undefined): Outcome =>
  expected && outcome.paymentId && outcome.paymentId !== expected
    ? { ...outcome, status: 'unknown', reason: 'foreign-payment' }
    : outcome

const resultNames = (dialect: Dialect): readonly string[] => [...Object.keys(namesIn[dialect]), ...flagNames]

/**
 * How a payment ended, read from the address that the PG came back to: `imp_uid`, `imp_success`, `error_msg`, … of
 * `m_redirect_url` (V1) or `paymentId`, `code`, … of `redirectUrl` (V2). `null` where the address tells of none, as
 * with the `?code=&state=` of an OAuth login. With `expect`, a result of another payment is `unknown`. Anyone can
 * type an address, so the server must still verify. Never throws.
 */
export const readReturn = (
  url: string | URL,
  options: { readonly expect?: Expectation | undefined } = {},
): Outcome | null => {
  const parsed = parse(url)
  const query = parsed && queryOf(parsed)
  const dialect = query && dialectOf(query)
  if (!query || !dialect) return null
  const result = Object.fromEntries(query)
  const outcome = dialect === 'v1' ? readV1Response(result) : readV2Response(result)
  // A merchant's own `?paymentId=` gives the key twice; a lone `code` beside `state` may be a login's.
  const doubled = resultNames(dialect).some((name) => new Set(query.getAll(name)).size > 1)
  const codeOfLogin = dialect === 'v2' && query.has('code') && query.has('state') && !query.has('message')
  return doubled || codeOfLogin
    ? { ...outcome, status: 'unknown', reason: 'ambiguous-return' }
    : matchPayment(outcome, options.expect?.paymentId)
}

/** The address without a PG's result, for the address bar; the merchant's own parameters stay. Never throws. */
export const withoutReturn = (url: string): string => {
  const parsed = parse(url)
  const dialect = parsed && dialectOf(queryOf(parsed))
  if (!dialect) return url
  const results = new RegExp(`([?&])((${resultNames(dialect).join('|')})=[^&#]*(&|(?=#)|$))+`, 'g')
  return url.replace(results, '$1').replace(/[?&](?=#|$)/, '')
}
