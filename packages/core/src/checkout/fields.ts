import type { Dialect, JsonRecord } from '../requests/model.js'
import type { OutcomeDetails, OutcomeIds } from './outcome.js'

export const isRecord = (value: unknown): value is JsonRecord => typeof value === 'object' && value !== null

type Field = Exclude<keyof OutcomeIds, 'dialect'> | keyof OutcomeDetails

/** What each dialect calls a field of an outcome, in answers, requests and return addresses alike. */
export const fieldNames: Readonly<Record<Dialect, readonly (readonly [theirs: string, ours: Field])[]>> = {
  v1: [
    ['merchant_uid', 'paymentId'],
    ['imp_uid', 'impUid'],
    ['customer_uid', 'customerUid'],
    // The key is misspelled where V1 does not know the PG (F1001).
    ['error_coe', 'code'],
    ['error_code', 'code'],
    ['error_msg', 'message'],
  ],
  v2: [
    // A guide page of V1 documents V2's return address with this spelling.
    ['payment_id', 'paymentId'],
    ['paymentId', 'paymentId'],
    ['identityVerificationTxId', 'txId'],
    ['txId', 'txId'],
    ['billingKey', 'billingKey'],
    ['paymentToken', 'paymentToken'],
    ['billingIssueToken', 'billingIssueToken'],
    ['identityVerificationId', 'identityVerificationId'],
    ['code', 'code'],
    ['message', 'message'],
    ['pgCode', 'pgCode'],
    ['pgMessage', 'pgMessage'],
  ],
}

/** A primitive as text; anything else, and an empty text, counts as absent. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? `${value}` || undefined
    : undefined

/** The ids and the details in an answer or a request of either dialect. */
export const readFields = (
  dialect: Dialect,
  source: JsonRecord,
): { readonly ids: OutcomeIds; readonly details: OutcomeDetails } => {
  const found: { [name in Field]?: string } = {}
  for (const [theirs, ours] of fieldNames[dialect]) {
    const value = text(source[theirs])
    // Under manual confirmation V2 writes this in place of a billing key.
    if (value && value !== 'NEEDS_CONFIRMATION') found[ours] = value
  }
  // "[pgCode] pgMessage" is how both dialects hand on what a PG said.
  const pg = found.code === 'PG_PROVIDER_ERROR' && /^\[(\S+)\] ([^]*)/.exec(found.message ?? '')
  const { code, message, pgCode = pg ? pg[1] : undefined, pgMessage = pg ? pg[2] : undefined, ...ids } = found
  return {
    ids: { dialect, ...ids },
    details: {
      ...(code && { code }),
      ...(message && { message }),
      ...(pgCode && { pgCode }),
      ...(pgMessage && { pgMessage }),
    },
  }
}
