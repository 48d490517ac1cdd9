import { said } from '../outcomes/answer.js'
import {
  attemptId,
  settledBy,
  unknown,
  type KnownGateway,
  type Outcome,
  type OutcomeIds,
} from '../outcomes/outcome.js'
import { dialectIn, parametersOf, partsOf, queryOf, spellings } from './return-address.js'
import { readV1Response, v1Names, v1VerificationNames } from '../outcomes/v1-response.js'
import { readV2Response } from '../outcomes/v2-response.js'

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
  const answer = Object.fromEntries(
    parameters.flatMap((name) => query.getAll(name).map((value) => [name, value])),
  )
  // V1 names a payment and a verification alike: only the attempt knows which it was.
  const outcome =
    dialect === 'v1'
      ? readV1Response(answer, expect.identityVerificationId ? v1VerificationNames : v1Names)
      : readV2Response(answer)
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
