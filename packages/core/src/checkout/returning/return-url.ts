import { matchPayment, settledBy, unknown } from '../outcomes/judge.js'
import { attemptId, type KnownGateway, type Outcome, type OutcomeIds } from '../outcomes/outcome.js'
import { dialectIn, parametersOf, partsOf, queryOf, returnParameters } from './return-address.js'
import { readV1Response, v1Names, v1VerificationNames } from '../outcomes/v1-response.js'
import { readV2Response } from '../outcomes/v2-response.js'
import { givenText } from '../outcomes/values.js'

/** The ids that the page knows of the attempt that left it. */
export type Expectation = Partial<OutcomeIds>

export interface ReadReturnOptions {
  /**
   * The ids that the page knows of the attempt. The result of another payment is then `unknown`, and ids that the address
   * does not repeat (V1's `customerUid`, V2's `issueId`) are filled in.
   */
  readonly expect?: Expectation | undefined
  /**
   * The channel's gateway, which decides whether `canceled` and `failed` are `final`. Without it they are not final: ask
   * the server before the buyer pays again.
   */
  readonly gateway?: KnownGateway | undefined
}

/** The outcome with the ids that the address does not repeat, if it belongs to the expected attempt; otherwise `unknown`. */
const matched = (outcome: Outcome, expect: Expectation): Outcome => {
  const expected = attemptId(expect)
  if (!expected) return outcome
  if (expect.dialect && expect.dialect !== outcome.dialect) return unknown(outcome, 'foreign-payment')
  const match = matchPayment(outcome, expected)
  const known = Object.entries(expect).filter(([, value]) => value !== undefined)
  return match === outcome ? { ...Object.fromEntries(known), ...outcome } : match
}

/**
 * Reads how a payment ended from the address that the PG returned to: `imp_uid`, `imp_success`, `error_msg`, … of
 * `m_redirect_url` (V1) or `paymentId`, `code`, … of `redirectUrl` (V2). `null` if the address holds no result, as with
 * the `?code=&state=` of an OAuth login. With `expect`, the result of another payment is `unknown`. Anyone can type an
 * address, so the server must still verify. Never throws.
 */
export const readReturn = (
  url: string | URL,
  { expect = {}, gateway = { approvesLate: true } }: ReadReturnOptions = {},
): Outcome | null => {
  const query = queryOf(partsOf(String(url)))
  const dialect = dialectIn(query, attemptId(expect) ? expect.dialect : undefined)
  if (!dialect) return null
  const parameters = parametersOf(returnParameters[dialect])
  const answer = Object.fromEntries(
    parameters.flatMap((name) => query.getAll(name).map((value) => [name, value])),
  )
  // V1 uses the same parameter names for a payment and a verification; only the attempt knows which it was.
  const outcome =
    dialect === 'v1'
      ? readV1Response(answer, expect.identityVerificationId ? v1VerificationNames : v1Names)
      : readV2Response(answer)
  const hasValue = (name: string) => query.getAll(name).some(givenText)
  // A merchant's own `?paymentId=` gives the key twice; a `code` without a message may belong to a coupon or a login.
  const isDoubled = parameters.some((name) => new Set(query.getAll(name)).size > 1)
  const hasForeignCode = dialect === 'v2' && hasValue('code') && !hasValue('message')
  const otherFails = returnParameters[dialect === 'v1' ? 'v2' : 'v1'].fails(hasValue)
  return matched(
    isDoubled || hasForeignCode || otherFails
      ? unknown(outcome, 'ambiguous-return')
      : settledBy(outcome, gateway),
    expect,
  )
}
