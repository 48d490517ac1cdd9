import {
  attemptId,
  idsOf,
  type Answer,
  type Completed,
  type KnownGateway,
  type Outcome,
  type Unknown,
  type UnknownReason,
} from './outcome.js'
import { withoutPrototype } from './values.js'
import { verdictOf, verdictOfCode, type Verdict } from './verdicts.js'

export const completed = (answer: Answer): Completed => ({ status: 'completed', ...idsOf(answer) })

export const unknown = (answer: Answer, reason: UnknownReason): Unknown => ({
  ...answer,
  status: 'unknown',
  reason,
})

const concluded = (answer: Answer, verdict: Verdict, final: boolean): Outcome => {
  if (verdict !== 'canceled' && verdict !== 'failed') return unknown(answer, verdict)
  // V2 repeats a billing key here that was not issued.
  const { billingKey: _notIssued, ...rest } = answer
  if (verdict === 'canceled') return { ...rest, status: verdict, final }
  const { code = 'unspecified', message = answer.pgMessage ?? '' } = answer
  return { ...rest, status: verdict, final, code, message }
}

/** The outcome of an answer that reports no success. It is not final: only `settledBy`, which knows the gateway, decides that. */
export const judge = (answer: Answer): Outcome => concluded(answer, verdictOf(answer), false)

/**
 * The outcome for a known gateway: reads the gateway's own codes, and marks it final unless this gateway may still approve
 * the payment later. An outcome that is already final is returned unchanged.
 */
export const settledBy = (outcome: Outcome, gateway: KnownGateway): Outcome => {
  if ((outcome.status !== 'canceled' && outcome.status !== 'failed') || outcome.final) return outcome
  const { status, final: _final, ...answer } = outcome
  const coded = withoutPrototype({ ...answer, gateway: gateway.code })
  return concluded(answer, verdictOfCode(coded) ?? status, !gateway.approvesLate)
}

/** The outcome, or `unknown` if it belongs to another payment than the expected one. */
export const matchPayment = (outcome: Outcome, expected: string | undefined): Outcome => {
  const id = attemptId(outcome)
  return expected && id && id !== expected ? unknown(outcome, 'foreign-payment') : outcome
}
