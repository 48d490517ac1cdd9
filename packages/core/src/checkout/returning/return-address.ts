import type { Dialect } from '../../model.js'
import type { AnswerNames } from '../outcomes/answer.js'
import { v1Names } from '../outcomes/v1-response.js'
import { v2Names } from '../outcomes/v2-response.js'

/** How a dialect writes its results into addresses. */
export interface Spelling {
  readonly names: AnswerNames
  /** Parameters beside the fields of an outcome. V1's `status` is told to callbacks only: here it is the merchant's. */
  readonly flags: readonly string[]
  /** Parameters that only this dialect appends. */
  readonly marks: readonly string[]
  /** Whether an address tells of a failure. A `code` alone does not: it may belong to a coupon or a login. */
  readonly fails: (says: (name: string) => boolean) => boolean
}

export const spellings: Readonly<Record<Dialect, Spelling>> = {
  v1: {
    names: v1Names,
    flags: ['imp_success', 'success', 'imp_status'],
    marks: ['imp_uid', 'imp_success', 'imp_status'],
    fails: (says) => says('error_code') || says('error_coe') || says('error_msg'),
  },
  v2: {
    names: v2Names,
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

export const parametersOf = ({ names: [, fields], flags }: Spelling): readonly string[] => [
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

/** The dialect of the result in an address; where it holds one of each, the preferred dialect. */
export const dialectIn = (query: URLSearchParams, preferred: Dialect = 'v1'): Dialect | undefined => {
  const marked = (['v1', 'v2'] as const).filter((dialect) =>
    spellings[dialect].marks.some((name) => query.has(name)),
  )
  if (marked.length > 0) return marked.find((dialect) => dialect === preferred) ?? marked[0]
  // `merchant_uid` alone may be the merchant's own, `error_code` a login's.
  if (query.has('error_msg') || query.has('merchant_uid')) return 'v1'
  // A billing key that was not issued brings back only these; a login of OAuth brings `code` with `state`.
  return query.has('code') && query.has('message') && !query.has('state') ? 'v2' : undefined
}

/** An address in parts without these parameters; all others stay as they are. */
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
 * The address without a PG's result, of either dialect or both, for the address bar; the merchant's own parameters stay as
 * they are. Never throws.
 */
export const withoutReturn = (url: string | URL): string => {
  const address = String(url)
  const parts = partsOf(address)
  const dialect = dialectIn(queryOf(parts))
  // A result of the other dialect may be there as well.
  return dialect ? withoutReturn(without(parts, parametersOf(spellings[dialect]))) : address
}

/**
 * A page's own address as one to come home to: without its hash, without an earlier result, and without the names that
 * this dialect's next result will have. Undefined where the page has no address in the web, as in a file or a frame
 * without one.
 */
export const homeOf = (href: string, dialect: Dialect): string | undefined => {
  if (!/^https?:/i.test(href)) return undefined
  const page = partsOf(href.replace(/#.*/s, ''))
  return withoutReturn(without(page, parametersOf(spellings[dialect])))
}
