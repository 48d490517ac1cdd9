import { HTTPException } from 'hono/http-exception'
import type { Context } from 'hono'

const tooLarge = (): HTTPException =>
  new HTTPException(413, { res: Response.json({ error: 'too-large' }, { status: 413 }) })

/**
 * The request's body, sent with a length or in chunks. Throws an `HTTPException` of 413 beyond the byte limit. Hono's own
 * body limit builds a new `Request`, which fails on chunked bodies here: this server does not replace the global class.
 */
export const readBody = async (c: Context, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(c.req.header('content-length') ?? 0) > most) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = c.req.raw.body?.getReader()
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const chunk: Uint8Array = read.value
    size += chunk.byteLength
    if (size > most) {
      // Not awaited: the rest is discarded when it arrives.
      void reader?.cancel().catch(() => undefined)
      throw tooLarge()
    }
    chunks.push(chunk)
  }
  const body = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    body.set(chunk, at)
    at += chunk.byteLength
  }
  return body
}
