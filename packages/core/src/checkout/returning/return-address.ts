import type { Dialect } from '../../model.js'
import type { AnswerNames } from '../outcomes/answer.js'
import { v1Names } from '../outcomes/v1-response.js'
import { v2Names } from '../outcomes/v2-response.js'

/** How a dialect writes its results into addresses. */
export interface ReturnParameters {
  readonly names: AnswerNames
  /** Parameters that are no fields of an outcome. V1 gives `status` only to callbacks: in an address it is the merchant's. */
  readonly flags: readonly string[]
  /** Parameters that only this dialect appends. */
  readonly marks: readonly string[]
  /** Whether an address reports a failure. A `code` alone does not: it may belong to a coupon or a login. */
  readonly fails: (hasValue: (name: string) => boolean) => boolean
}

export const returnParameters: Readonly<Record<Dialect, ReturnParameters>> = {
  v1: {
    names: v1Names,
    flags: ['imp_success', 'success', 'imp_status'],
    marks: ['imp_uid', 'imp_success', 'imp_status'],
    fails: (hasValue) => hasValue('error_code') || hasValue('error_coe') || hasValue('error_msg'),
  },
  v2: {
    names: v2Names,
    flags: ['transactionType'],
    // One of V1's guide pages documents `payment_id`.
    marks: [
      'paymentId',
      'payment_id',
      'billingKey',
      'billingIssueToken',
      'identityVerificationId',
      'transactionType',
    ],
    fails: (hasValue) => hasValue('code') && hasValue('message'),
  },
}

export const parametersOf = ({ names: [, fields], flags }: ReturnParameters): readonly string[] => [
  ...Object.keys(fields),
  ...flags,
]

/** The address before the hash, or the hash itself: the text before its query, and each parameter with its separator. */
interface Part {
  readonly head: string
  readonly parameters: readonly (readonly [separator: string, text: string])[]
}

/**
 * Splits an address into its parts. V1 appends its query at the very end, which is the hash on a hash-routed page.
 * Addresses that PortOne breaks are read as intended: a second `?` starts a parameter (`?order=5?code=X`), and so does an
 * `imp_uid` directly after a value (`?a=1&b=2imp_uid=imp_1`).
 */
export const partsOf = (address: string): readonly Part[] => {
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

export const queryOf = (parts: readonly Part[]): URLSearchParams =>
  new URLSearchParams(parts.flatMap(({ parameters }) => parameters.map(([, text]) => text)).join('&'))

/** The dialect of the result in an address; the preferred dialect if it holds one of each. */
export const dialectIn = (query: URLSearchParams, preferred: Dialect = 'v1'): Dialect | undefined => {
  const marked = (['v1', 'v2'] as const).filter((dialect) =>
    returnParameters[dialect].marks.some((name) => query.has(name)),
  )
  if (marked.length > 0) return marked.find((dialect) => dialect === preferred) ?? marked[0]
  // `merchant_uid` alone may be the merchant's own, `error_code` a login's.
  if (query.has('error_msg') || query.has('merchant_uid')) return 'v1'
  // A failed billing key returns only these two; an OAuth login returns `code` with `state`.
  return query.has('code') && query.has('message') && !query.has('state') ? 'v2' : undefined
}

/** The address without these parameters; all others stay unchanged. */
const without = (parts: readonly Part[], names: readonly string[]): string =>
  parts
    .map(({ head, parameters }) => {
      const kept = parameters.filter(
        ([, text]) => text && ![...new URLSearchParams(text).keys()].some((name) => names.includes(name)),
      )
      return head + kept.map(([separator, text], nth) => (nth === 0 ? '?' : separator) + text).join('')
    })
    .join('')

/**
 * The address without a PG's result, of one or both dialects, for the address bar; the merchant's own parameters stay
 * unchanged. Never throws.
 */
export const withoutReturn = (url: string | URL): string => {
  const address = String(url)
  const parts = partsOf(address)
  const dialect = dialectIn(queryOf(parts))
  // The address may hold a result of the other dialect as well.
  return dialect ? withoutReturn(without(parts, parametersOf(returnParameters[dialect]))) : address
}

/**
 * A page's own address as a return address: without its hash, without an earlier result, and without the parameters that
 * this dialect's next result will use. Undefined for a page without an http(s) address, such as a file or an empty frame.
 */
export const homeOf = (href: string, dialect: Dialect): string | undefined => {
  if (!/^https?:/i.test(href)) return undefined
  const page = partsOf(href.replace(/#.*/s, ''))
  return withoutReturn(without(page, parametersOf(returnParameters[dialect])))
}
