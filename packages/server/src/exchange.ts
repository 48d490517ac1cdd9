import { PortOneApiError } from './errors.js'

/**
 * Default milliseconds to wait for one answer of PortOne: to a question, and to what moves money. PortOne goes on with that
 * when nobody waits any more, and asks for a minute: https://developers.portone.io/api/rest-v2#timeout-policy
 */
export const timeLimits = { question: 15_000, act: 60_000 } as const

/** Bytes of one answer; a hundred attempts of one order are some hundred kilobytes. */
const mostBytes = 8 * 1024 * 1024

export interface Call {
  readonly method: 'GET' | 'POST'
  readonly url: string
  readonly authorization?: string | undefined
  readonly body?: unknown
  /** Milliseconds. */
  readonly timeLimit: number
}

export interface Answer {
  readonly status: number
  readonly content: unknown
}

/** The body as text. Throws where it is longer than any of PortOne's: it would fill the memory of the merchant's server. */
const textOf = async (response: Response): Promise<string> => {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = response.body?.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.byteLength
    if (size > mostBytes) {
      void reader?.cancel().catch(() => undefined)
      throw new RangeError('The answer is too long.')
    }
    text += decoder.decode(read.value, { stream: true })
  }
  return text + decoder.decode()
}

const refusedWith = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A status that leaves open what happened: the server failed, or did not get to it. */
const isNoAnswer = (status: number): boolean => status >= 500 || status === 408 || status === 429

/**
 * Asks once. Rejects with `unreachable` where no answer says what happened: the network failed, the time was up, the answer
 * was a redirect, too long or no JSON, or it was a server error. A server error in which PortOne hands on a refusal, as
 * `isRefusal` says, is an answer.
 */
export const exchange = async (
  dialect: 'V1' | 'V2',
  { method, url, authorization, body, timeLimit }: Call,
  isRefusal: (content: unknown) => boolean = () => false,
): Promise<Answer> => {
  const failure = (what: string, cause?: unknown) =>
    new PortOneApiError('unreachable', `PortOne's ${dialect} API ${what}.`, { cause })
  const headers = new Headers(body === undefined ? {} : { 'content-type': 'application/json' })
  try {
    if (authorization !== undefined) headers.set('authorization', authorization)
  } catch {
    // Not told as the cause: its message holds the secret.
    throw new PortOneApiError('unauthorized', 'The secret has characters that no header can hold.')
  }
  let status: number
  let content: unknown
  try {
    const response = await fetch(url, {
      method,
      // A redirect would hand the secret on. It is refused below, as workerd knows no `redirect: 'error'`.
      redirect: 'manual',
      signal: AbortSignal.timeout(timeLimit),
      headers,
      body: body === undefined ? null : JSON.stringify(body),
    })
    status = response.status
    // Node answers the redirect itself, browsers and others an opaque one with status 0.
    if (status < 200 || (status >= 300 && status < 400)) {
      void response.body?.cancel().catch(() => undefined)
      throw new TypeError('It leads to another address.')
    }
    const text = await textOf(response)
    // A refused secret is told by the status, whatever page comes with it.
    content = status === 401 ? refusedWith(text) : JSON.parse(text)
  } catch (cause) {
    throw failure('gave no usable answer', cause)
  }
  if (isNoAnswer(status) && !isRefusal(content)) throw failure(`answered ${status}`)
  return { status, content }
}
