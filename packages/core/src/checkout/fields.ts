import type { Dialect, JsonRecord } from '../requests/model.js'
import type { OutcomeDetails, OutcomeIds } from './outcome.js'

export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null

/** A primitive as text; anything else, and an empty text, counts as absent. */
export const text = (value: unknown): string | undefined =>
  value !== null && typeof value !== 'object' ? String(value ?? '') || undefined : undefined

/** Ours by theirs: answers, requests and return addresses of a dialect use the same names. */
type Names<Ours extends string> = Readonly<Record<Dialect, Readonly<Record<string, Ours>>>>

const idNames: Names<Exclude<keyof OutcomeIds, 'dialect'>> = {
  v1: { merchant_uid: 'paymentId', imp_uid: 'impUid', customer_uid: 'customerUid' },
  v2: {
    // A guide page of V1 documents V2's return address with this spelling.
    payment_id: 'paymentId',
    paymentId: 'paymentId',
    identityVerificationTxId: 'txId',
    txId: 'txId',
    billingKey: 'billingKey',
    paymentToken: 'paymentToken',
    billingIssueToken: 'billingIssueToken',
    identityVerificationId: 'identityVerificationId',
  },
}

const detailNames: Names<keyof OutcomeDetails> = {
  // `error_coe` is how V1 spells it where it does not know the PG (F1001).
  v1: { error_coe: 'code', error_code: 'code', error_msg: 'message' },
  v2: { code: 'code', message: 'message', pgCode: 'pgCode', pgMessage: 'pgMessage' },
}

/** Every name of a dialect. */
export const namesIn = (dialect: Dialect): readonly string[] =>
  Object.keys({ ...idNames[dialect], ...detailNames[dialect] })

type Picked<Ours extends string> = { [name in Ours]?: string }

const pick = <Ours extends string>(
  source: JsonRecord,
  names: Readonly<Record<string, Ours>>,
): Picked<Ours> => {
  const picked: Picked<Ours> = {}
  for (const theirs in names) {
    const ours = names[theirs]
    const value = text(source[theirs])
    // Under manual confirmation V2 writes NEEDS_CONFIRMATION in place of a billing key.
    if (ours && value && value !== 'NEEDS_CONFIRMATION') picked[ours] = value
  }
  return picked
}

/** The ids and the details in an answer or a request of either dialect. */
export const readFields = (
  dialect: Dialect,
  source: JsonRecord,
): { readonly ids: OutcomeIds; readonly details: OutcomeDetails } => {
  const details = pick(source, detailNames[dialect])
  // "[pgCode] pgMessage" is how both dialects hand on what a PG said.
  const [, pgCode, pgMessage] =
    (details.code === 'PG_PROVIDER_ERROR' && /^\[(\S+)\] ([^]*)/.exec(details.message ?? '')) || []
  return {
    ids: { dialect, ...pick(source, idNames[dialect]) },
    details: pgCode ? { pgCode, pgMessage, ...details } : details,
  }
}
