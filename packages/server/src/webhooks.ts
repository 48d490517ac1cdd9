import * as Webhook from '@portone/server-sdk/webhook'
import * as v from 'valibot'

/** A webhook says that something changed, never what to believe: look the payment up with `findPayment`. */
export interface WebhookEvent {
  readonly dialect: 'v1' | 'v2'
  /** V2 type such as `Transaction.Paid`, V1 status such as `paid`. */
  readonly type: string
  /** V2 `paymentId`, V1 `merchant_uid`. */
  readonly paymentId?: string | undefined
  /** V2 `transactionId`, V1 `imp_uid`. */
  readonly transactionId?: string | undefined
  readonly billingKey?: string | undefined
  readonly storeId?: string | undefined
  /** False on V1, where anyone can write one. */
  readonly signed: boolean
}

export type WebhookErrorCode =
  /** Not the JSON or form that PortOne sends. */
  | 'unreadable'
  /** A header of the signature is missing. */
  | 'unsigned'
  | 'wrong-signature'
  /** The signature is more than five minutes old or ahead: a replay, or a clock that is wrong. */
  | 'stale'
  /** The webhook secret itself is malformed. */
  | 'bad-secret'

/** Answer it with HTTP 400. */
export class WebhookError extends Error {
  readonly code: WebhookErrorCode
  constructor(code: WebhookErrorCode, options?: ErrorOptions) {
    super(`[${code}] The webhook is refused.`, options)
    this.name = 'WebhookError'
    this.code = code
  }
}

type HeaderRecord = Readonly<Record<string, string | readonly string[] | undefined>>
/** The Fetch API's `Headers`, of whatever library or realm; the official SDK reads none of them. */
interface HeaderStore {
  get(name: string): string | null
}
/** Node's `req.headers`, a plain object, or the Fetch API's `Headers`. */
export type WebhookHeaders = HeaderStore | HeaderRecord

const text = v.optional(v.string())
const current = v.object({
  type: v.string(),
  data: v.object({ storeId: text, paymentId: text, transactionId: text, billingKey: text }),
})
/** Version 2024-01-01. */
const older = v.object({ payment_id: v.string(), tx_id: text, status: v.string() })
const v1 = v.object({ imp_uid: v.string(), merchant_uid: v.string(), status: text })

const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

const isStore = (headers: WebhookHeaders): headers is HeaderStore => typeof headers['get'] === 'function'

const signatureHeaders = (headers: WebhookHeaders): Record<string, string> => {
  const lower = isStore(headers)
    ? headers
    : new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const found: Record<string, string> = {}
  for (const name of names) {
    const value = lower.get(name)
    if (typeof value !== 'string') throw new WebhookError('unsigned')
    found[name] = value
  }
  return found
}

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch (cause) {
    throw new WebhookError('unreadable', { cause })
  }
}

const codes: Readonly<Record<Webhook.WebhookVerificationFailureReason, WebhookErrorCode>> = {
  MISSING_REQUIRED_HEADERS: 'unsigned',
  NO_MATCHING_SIGNATURE: 'wrong-signature',
  INVALID_SIGNATURE: 'wrong-signature',
  TIMESTAMP_TOO_OLD: 'stale',
  TIMESTAMP_TOO_NEW: 'stale',
}

const codeOf = (error: unknown): WebhookErrorCode => {
  if (error instanceof Webhook.WebhookVerificationError) return codes[error.reason]
  // The SDK parses the body after its signature; what else it throws is about the secret.
  return error instanceof SyntaxError ? 'unreadable' : 'bad-secret'
}

/**
 * Verifies a V2 webhook and reads it. `body` is the raw text, before any parser. While a secret is being rotated pass
 * both. Rejects with `WebhookError`. Unknown types are read too: ignore those you do not know.
 */
export const readV2Webhook = async (
  secrets: string | readonly string[],
  body: string,
  headers: WebhookHeaders,
): Promise<WebhookEvent> => {
  const signature = signatureHeaders(headers)
  let refusal: unknown = new WebhookError('bad-secret')
  for (const secret of [secrets].flat()) {
    try {
      await Webhook.verify(secret, body, signature)
      refusal = undefined
      break
    } catch (cause) {
      refusal = new WebhookError(codeOf(cause), { cause })
    }
  }
  if (refusal) throw refusal
  const content = parse(body)
  const now = v.safeParse(current, content)
  if (now.success) {
    const { type, data } = now.output
    return { dialect: 'v2', type, ...data, signed: true }
  }
  const then = v.safeParse(older, content)
  if (!then.success) throw new WebhookError('unreadable')
  const { payment_id: paymentId, tx_id: transactionId, status } = then.output
  return { dialect: 'v2', type: status, paymentId, transactionId, signed: true }
}

/** Reads a V1 webhook, JSON or form. Nothing signs it, so believe none of it but the ids, and those only to ask. */
export const readV1Webhook = (body: string): WebhookEvent => {
  const content = body.trimStart().startsWith('{')
    ? parse(body)
    : Object.fromEntries(new URLSearchParams(body))
  const result = v.safeParse(v1, content)
  if (!result.success) throw new WebhookError('unreadable')
  const { imp_uid: transactionId, merchant_uid: paymentId, status = '' } = result.output
  return { dialect: 'v1', type: status, paymentId, transactionId, signed: false }
}
