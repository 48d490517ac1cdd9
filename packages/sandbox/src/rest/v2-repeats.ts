import type { MiddlewareHandler } from 'hono'
import type { Env } from '../http.js'
import type { RepeatedCalls } from '../store/repeated-calls.js'
import { refuse } from './v2-http.js'

const writes = ['POST', 'PUT', 'PATCH', 'DELETE']

/** RFC 8941 text of 16 to 256 ASCII characters, which stands in double quotes. */
const keyIn = (header: string | undefined): string | undefined =>
  /^"([\x20\x21\x23-\x5b\x5d-\x7e]{16,256})"$/.exec(header ?? '')?.[1]

/** Answers a repeated call with an `Idempotency-Key` as the first one was answered. */
export const repeats =
  (calls: RepeatedCalls): MiddlewareHandler<Env> =>
  async (c, next) => {
    const key = writes.includes(c.req.method) ? keyIn(c.req.header('idempotency-key')) : undefined
    if (key === undefined) return next()
    const known = calls.find(key)
    if (known === 'running') return refuse(c, 'IDEMPOTENCY_OUTSTANDING_REQUEST')
    if (known !== undefined)
      return new Response(known.body, {
        status: known.status,
        headers: { 'content-type': 'application/json' },
      })
    calls.begin(key)
    try {
      await next()
    } catch (error) {
      calls.forget(key)
      throw error
    }
    // A call without a valid secret has not been made.
    if (c.res.status === 401) calls.forget(key)
    else calls.end(key, { status: c.res.status, body: await c.res.clone().text() })
    return undefined
  }
