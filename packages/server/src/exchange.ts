import { PortOneApiError } from './errors.js'

/**
 * Default milliseconds for one request: a look-up, and a charge or refund. PortOne completes a charge after the client has
 * given up, and asks clients to wait a minute: https://developers.portone.io/api/rest-v2#timeout-policy
 */
export const defaultTimeLimits = { lookUp: 15_000, change: 60_000 } as const

/** Largest accepted answer in bytes; a page of 100 payment attempts takes some hundred kilobytes. */
const maxBytes = 8 * 1024 * 1024

export interface Call {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly url: string
  readonly authorization?: string | undefined
  readonly body?: unknown
  /** Makes a repeated call return the first call's answer. Sent in double quotes, as RFC 8941 writes text. */
  readonly idempotencyKey?: string | undefined
  /** Milliseconds. */
  readonly timeLimit: number
}

export interface Answer {
  readonly status: number
  readonly content: unknown
}

/** Reads the body as text. Throws when it exceeds `maxBytes`, before it fills the server's memory. */
const textOf = async (response: Response): Promise<string> => {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > maxBytes) {
      void reader?.cancel().catch(() => undefined)
      throw new RangeError('The answer is too long.')
    }
    text += decoder.decode(read.value, { stream: true })
  }
  return text + decoder.decode()
}

const parseOrUndefined = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** HTTP statuses after which the outcome is unknown: the server failed or did not process the request. */
const isInconclusive = (status: number): boolean => status >= 500 || status === 408 || status === 429

/**
 * Sends one request. Rejects with `unreachable` when the outcome is unknown: network failure, timeout, a redirect, a body that
 * is too long or not JSON, or a server error. A server error that carries a PG's refusal (`isRefusal`) is an answer.
 */
export const exchange = async (
  dialect: 'V1' | 'V2',
  { method, url, authorization, body, idempotencyKey, timeLimit }: Call,
  isRefusal: (content: unknown) => boolean = () => false,
): Promise<Answer> => {
  const failure = (what: string, cause?: unknown) =>
    new PortOneApiError('unreachable', `PortOne's ${dialect} API ${what}.`, { cause })
  const headers = new Headers(body === undefined ? {} : { 'content-type': 'application/json' })
  if (idempotencyKey !== undefined) headers.set('idempotency-key', `"${idempotencyKey}"`)
  try {
    if (authorization !== undefined) headers.set('authorization', authorization)
  } catch {
    // No `cause`: its message contains the secret.
    throw new PortOneApiError('unauthorized', 'The secret has characters that an HTTP header cannot contain.')
  }
  let status: number
  let content: unknown
  try {
    const response = await fetch(url, {
      method,
      // Following a redirect would leak the secret. Refused below, since workerd lacks `redirect: 'error'`.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    })
    status = response.status
    // Node returns the redirect response; other runtimes return an opaque response with status 0.
    if (status < 200 || (status >= 300 && status < 400)) {
      void response.body?.cancel().catch(() => undefined)
      throw new TypeError('The answer is a redirect.')
    }
    const text = await textOf(response)
    // Status 401 says enough, even when the body is an HTML page.
    content = status === 401 ? parseOrUndefined(text) : JSON.parse(text)
  } catch (cause) {
    throw failure('gave no usable answer', cause)
  }
  if (isInconclusive(status) && !isRefusal(content)) throw failure(`answered ${status}`)
  return { status, content }
}
