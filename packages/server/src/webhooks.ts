import * as Webhook from '@portone/server-sdk/webhook'
import * as v from 'valibot'

/** A webhook only says that something changed: look the payment up with `findPayment` before you act on it. */
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
   * The amount of a `Transaction.Confirm`, in minor units: PortOne asks your `confirmUrl` before it approves the payment. Answer
   * HTTP 200 only when it equals your order's amount. https://developers.portone.io/opi/ko/extra/confirm-process/readme-v2
   */
  readonly totalAmount?: number | undefined
  /** False on V1, whose webhooks are unsigned: anyone can send one. */
  readonly signed: boolean
}

export type WebhookErrorCode =
  /** The body is not the JSON or form that PortOne sends. */
  | 'unreadable'
  /** The body is missing or already parsed; the signature covers the raw text. Read the body before any parser. */
  | 'not-raw'
  /** The request's headers were not passed. */
  | 'no-headers'
  /** A signature header is missing. */
  | 'unsigned'
  | 'wrong-signature'
  /** The signature is more than five minutes old or in the future: a replay, or a wrong clock. */
  | 'stale'
  /** The webhook secret is missing, malformed, or swapped with the body. */
  | 'bad-secret'

/** What is wrong, and how the receiver fixes it where it can. */
const reasons: Readonly<Record<WebhookErrorCode, string>> = {
  unreadable: 'The body is not what PortOne sends.',
  'not-raw': 'Its raw body is needed: a string or bytes, before any parser.',
  'no-headers': "The request's headers are needed: readV2Webhook(secret, rawBody, request.headers).",
  unsigned: 'A signature header is missing: webhook-id, webhook-timestamp or webhook-signature.',
  'wrong-signature': 'The signature does not match this secret and body.',
  stale: 'It was signed more than five minutes ago, or in the future: a replay, or a wrong clock.',
  'bad-secret': 'The webhook secret is invalid.',
}

/** Thrown for a webhook that cannot be trusted or read. Respond with HTTP 400. */
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
/** The Fetch API's `Headers`, from any library or realm. The official SDK does not accept them. */
interface HeaderStore {
  get(name: string): string | null
}
/** Node's `req.headers`, a plain object, or the Fetch API's `Headers`. */
export type WebhookHeaders = HeaderStore | HeaderRecord

const text = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => value ?? undefined),
)
/** Anything but a whole number becomes undefined, which equals no order's amount. */
const amount = v.fallback(v.optional(v.pipe(v.number(), v.safeInteger())), undefined)
const currentEvent = v.object({
  type: v.string(),
  data: v.object({
    storeId: text,
    paymentId: text,
    transactionId: text,
    billingKey: text,
    totalAmount: amount,
  }),
})
/** Webhook version 2024-01-01. Its confirm request carries an amount instead of a status. */
const olderEvent = v.union([
  v.object({ payment_id: v.string(), tx_id: text, status: v.string() }),
  v.object({ payment_id: v.string(), tx_id: text, total_amount: v.pipe(v.number(), v.safeInteger()) }),
])
const confirm = 'Transaction.Confirm'
const v1Event = v.object({ imp_uid: v.string(), merchant_uid: v.string(), status: text })

const signatureHeaderNames = ['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const

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
  for (const name of signatureHeaderNames) {
    const values = [lower.get(name)].flat()
    // Some servers pass each header as a list of values.
    const value = values.length === 1 ? values[0] : undefined
    if (typeof value !== 'string') throw new WebhookError('unsigned')
    found[name] = value
  }
  return found
}

/** The body as text. Keeps a byte order mark, since the signature covers it. Undefined for other types. */
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
  // After the signature the SDK only parses the body, so every other error is about the secret.
  return error instanceof SyntaxError ? 'unreadable' : 'bad-secret'
}

const signatureOfCall = 'readV2Webhook(secret, rawBody, headers)'

/** Why a secret is invalid, without repeating it; undefined for a valid one. */
const secretProblem = (secret: unknown): string | undefined => {
  const missing = `The webhook secret is missing: pass the one that PortOne's console shows, ${signatureOfCall}.`
  if (secret === undefined || secret === null) return missing
  if (typeof secret !== 'string') return 'The webhook secret has to be text, as the console shows it.'
  // 'undefined' and 'null': an unset variable in a template string.
  if (/^(?:undefined|null|\s*)$/.test(secret)) return missing
  try {
    return atob(secret.replace(/^whsec_/, '')) === ''
      ? 'The webhook secret is cut off after whsec_.'
      : undefined
  } catch {
    return 'The webhook secret is not base64: copy all of it from the console, including whsec_.'
  }
}

const isUsable = (secret: unknown): secret is string => secretProblem(secret) === undefined

/** Whether the body, raw or parsed, was passed as the secret. */
const areSwapped = (secrets: unknown, body: unknown): boolean => {
  const isBody =
    typeof secrets === 'string'
      ? secrets.trimStart().startsWith('{')
      : typeof secrets === 'object' && !!secrets
  return isBody && !Array.isArray(secrets) && isUsable(body)
}

/** The valid secrets among those passed; one of two may be unset. Throws `bad-secret` when none is valid. */
const usableSecrets = (secrets: unknown, body: unknown): readonly string[] => {
  const list: readonly unknown[] = Array.isArray(secrets) ? secrets : [secrets]
  const found = list.filter(isUsable)
  if (found.length > 0) return found
  const why = areSwapped(secrets, body)
    ? `The secret and the body are swapped: ${signatureOfCall}.`
    : secretProblem(list[0])
  throw new WebhookError('bad-secret', { why })
}

/**
 * Verifies and reads a V2 webhook. `body` is the raw text or bytes, before any parser. Pass both secrets while one is being
 * rotated. Unknown event types are returned too: ignore those you do not handle. Rejects with `WebhookError`.
 */
export const readV2Webhook = async (
  secrets: string | readonly string[],
  body: string | Uint8Array | ArrayBuffer,
  headers: WebhookHeaders,
): Promise<WebhookEvent> => {
  const raw = rawText(body)
  const keys = usableSecrets(secrets, body)
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
  const currentVersion = v.safeParse(currentEvent, content)
  if (currentVersion.success) {
    const { type, data } = currentVersion.output
    return { dialect: 'v2', type, ...data, signed: true }
  }
  const olderVersion = v.safeParse(olderEvent, content)
  if (!olderVersion.success) throw new WebhookError('unreadable')
  const event = olderVersion.output
  return {
    dialect: 'v2',
    paymentId: event.payment_id,
    transactionId: event.tx_id,
    ...('status' in event ? { type: event.status } : { type: confirm, totalAmount: event.total_amount }),
    signed: true,
  }
}

/**
 * Reads a V1 webhook: JSON or a form, as text, as bytes, or already parsed. It is unsigned, so use only its ids, and only to
 * look the payment up. Throws `WebhookError`.
 */
export const readV1Webhook = (body: string | Uint8Array | ArrayBuffer | object): WebhookEvent => {
  const raw = rawText(body)
  const isJson = raw?.trimStart().startsWith('{') === true
  const content =
    raw === undefined ? body : isJson ? parse(raw) : Object.fromEntries(new URLSearchParams(raw))
  const result = v.safeParse(v1Event, content)
  if (!result.success) throw new WebhookError('unreadable')
  const { imp_uid: transactionId, merchant_uid: paymentId, status = '' } = result.output
  return { dialect: 'v1', type: status, paymentId, transactionId, signed: false }
}
