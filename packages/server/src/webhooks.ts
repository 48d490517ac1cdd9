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
  /**
   * Minor units, of a `Transaction.Confirm`: PortOne asks your `confirmUrl` before it approves. Approve it with HTTP 200 only
   * where it is your order's amount. https://developers.portone.io/opi/ko/extra/confirm-process/readme-v2
   */
  readonly totalAmount?: number | undefined
  /** False on V1, where anyone can write one. */
  readonly signed: boolean
}

export type WebhookErrorCode =
  /** Not the JSON or form that PortOne sends. */
  | 'unreadable'
  /** A body that a parser has read, or none: the signature is of the raw text. Take the body before any parser. */
  | 'not-raw'
  /** The request's headers were not passed. */
  | 'no-headers'
  /** A header of the signature is missing. */
  | 'unsigned'
  | 'wrong-signature'
  /** The signature is more than five minutes old or ahead: a replay, or a clock that is wrong. */
  | 'stale'
  /** The webhook secret itself is missing, malformed, or in the body's place. */
  | 'bad-secret'

/** What is wrong, and what mends it where that is the receiver's part. */
const reasons: Readonly<Record<WebhookErrorCode, string>> = {
  unreadable: 'It is not what PortOne sends.',
  'not-raw': 'Its raw body is needed: a string or bytes, before any parser.',
  'no-headers': "The request's headers are needed: readV2Webhook(secret, rawBody, request.headers).",
  unsigned: 'A header of the signature is missing: webhook-id, webhook-timestamp or webhook-signature.',
  'wrong-signature': 'Its signature is not of this secret and body.',
  stale: 'It was signed more than five minutes ago, or ahead: a replay, or a clock that is wrong.',
  'bad-secret': 'The webhook secret is no secret.',
}

/** Answer it with HTTP 400. */
export class WebhookError extends Error {
  readonly code: WebhookErrorCode
  constructor(
    code: WebhookErrorCode,
    { why, ...options }: ErrorOptions & { readonly why?: string | undefined } = {},
  ) {
    super(`[${code}] The webhook is refused. ${why ?? reasons[code]}`, options)
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

const text = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => value ?? undefined),
)
/** What is no whole number equals no order's amount. */
const amount = v.fallback(v.optional(v.pipe(v.number(), v.safeInteger())), undefined)
const current = v.object({
  type: v.string(),
  data: v.object({
    storeId: text,
    paymentId: text,
    transactionId: text,
    billingKey: text,
    totalAmount: amount,
  }),
})
/** Version 2024-01-01. Its question before an approval names an amount in place of a status. */
const older = v.union([
  v.object({ payment_id: v.string(), tx_id: text, status: v.string() }),
  v.object({ payment_id: v.string(), tx_id: text, total_amount: v.pipe(v.number(), v.safeInteger()) }),
])
const confirm = 'Transaction.Confirm'
const v1 = v.object({ imp_uid: v.string(), merchant_uid: v.string(), status: text })

const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

const isStore = (headers: object): headers is HeaderStore =>
  'get' in headers && typeof headers.get === 'function'

const isRequest = (headers: object): boolean =>
  !isStore(headers) && 'headers' in headers && typeof headers.headers === 'object'

const signatureHeaders = (headers: WebhookHeaders): Record<string, string> => {
  const given: unknown = headers
  if (typeof given !== 'object' || given === null || Array.isArray(given) || isRequest(given))
    throw new WebhookError('no-headers')
  const lower = isStore(headers)
    ? headers
    : new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const found: Record<string, string> = {}
  for (const name of names) {
    const values = [lower.get(name)].flat()
    // Some servers list each header's values.
    const value = values.length === 1 ? values[0] : undefined
    if (typeof value !== 'string') throw new WebhookError('unsigned')
    found[name] = value
  }
  return found
}

/** Bytes as text, every one of them: a byte order mark is signed, too. Undefined for what is neither. */
const rawText = (body: unknown): string | undefined => {
  if (typeof body === 'string') return body
  const bytes = ArrayBuffer.isView(body)
    ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    : body instanceof ArrayBuffer && new Uint8Array(body)
  return bytes ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes) : undefined
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

const call = 'readV2Webhook(secret, rawBody, headers)'

/** Why this is no secret, in words that never hold it; undefined for one. */
const flawOf = (secret: unknown): string | undefined => {
  const missing = `The webhook secret is missing: pass the one that PortOne's console shows, ${call}.`
  if (secret === undefined || secret === null) return missing
  if (typeof secret !== 'string') return 'The webhook secret has to be text, as the console shows it.'
  // What a variable that is not set becomes in a template, too.
  if (/^(?:undefined|null|\s*)$/.test(secret)) return missing
  try {
    return atob(secret.replace(/^whsec_/, '')) === ''
      ? 'The webhook secret is whsec_ and nothing more: it was cut off.'
      : undefined
  } catch {
    return 'The webhook secret is no base64: copy it whole from the console, whsec_ and what follows.'
  }
}

const isUsable = (secret: unknown): secret is string => flawOf(secret) === undefined

/** Whether the body stands where the secret belongs, raw or parsed. */
const areSwapped = (secrets: unknown, body: unknown): boolean => {
  const isBody =
    typeof secrets === 'string'
      ? secrets.trimStart().startsWith('{')
      : typeof secrets === 'object' && !!secrets
  return isBody && !Array.isArray(secrets) && isUsable(body)
}

/** The secrets that can verify something: one of two, while the other is not set. Throws `bad-secret` for none. */
const usable = (secrets: unknown, body: unknown): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets]
  const found = list.filter(isUsable)
  if (found.length > 0) return found
  const why = areSwapped(secrets, body)
    ? `The secret and the body are in each other's place: ${call}.`
    : flawOf(list[0])
  throw new WebhookError('bad-secret', { why })
}

/**
 * Verifies a V2 webhook and reads it. `body` is the raw text or bytes, before any parser. While a secret is being rotated
 * pass both. Rejects with `WebhookError`. Unknown types are read too: ignore those you do not know.
 */
export const readV2Webhook = async (
  secrets: string | readonly string[],
  body: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
): Promise<WebhookEvent> => {
  const raw = rawText(body)
  const keys = usable(secrets, body)
  if (raw === undefined) throw new WebhookError('not-raw')
  const signature = signatureHeaders(headers)
  let refusal: unknown
  for (const secret of keys) {
    try {
      await Webhook.verify(secret, raw, signature)
      refusal = undefined
      break
    } catch (cause) {
      refusal = new WebhookError(codeOf(cause), { cause })
    }
  }
  if (refusal) throw refusal
  const content = parse(raw)
  const now = v.safeParse(current, content)
  if (now.success) {
    const { type, data } = now.output
    return { dialect: 'v2', type, ...data, signed: true }
  }
  const then = v.safeParse(older, content)
  if (!then.success) throw new WebhookError('unreadable')
  const { payment_id: paymentId, tx_id: transactionId } = then.output
  const said =
    'status' in then.output
      ? { type: then.output.status }
      : { type: confirm, totalAmount: then.output.total_amount }
  return { dialect: 'v2', paymentId, transactionId, ...said, signed: true }
}

/**
 * Reads a V1 webhook: JSON or a form, as text, as bytes, or as a parser left it. Nothing signs it, so believe none of it but
 * the ids, and those only to ask. Throws `WebhookError`.
 */
export const readV1Webhook = (body: string | Uint8Array | ArrayBuffer | object): WebhookEvent => {
  const raw = rawText(body)
  const isJson = raw?.trimStart().startsWith('{') === true
  const content =
    raw === undefined ? body : isJson ? parse(raw) : Object.fromEntries(new URLSearchParams(raw))
  const result = v.safeParse(v1, content)
  if (!result.success) throw new WebhookError('unreadable')
  const { imp_uid: transactionId, merchant_uid: paymentId, status = '' } = result.output
  return { dialect: 'v1', type: status, paymentId, transactionId, signed: false }
}
