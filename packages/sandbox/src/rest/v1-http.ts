import type { Ctx } from '../http.js'
import { at } from '../json.js'
import type { State } from '../sandbox.js'

// V1's envelope: `code`, `message` and `response` around everything.

export const ok = (c: Ctx, response: unknown): Response => c.json({ code: 0, message: null, response })
/** A business failure is HTTP 200 with a code. */
export const failed = (c: Ctx, message: string, code = 1): Response =>
  c.json({ code, message, response: null })
export const notFound = (c: Ctx, message: string): Response =>
  c.json({ code: 1, message, response: null }, 404)
const unauthorized = (c: Ctx): Response => c.json({ code: -1, message: 'Unauthorized', response: null }, 401)

/** A number, or digits as form fields bring them. */
export const amountAt = (body: unknown, path: string): number | undefined => {
  const value = at(body, path)
  if (typeof value === 'number' && Number.isFinite(value)) return value
  return typeof value === 'string' && /^\d+(\.\d+)?$/.test(value) ? Number(value) : undefined
}

type Handle = (c: Ctx) => Response | Promise<Response>

/** Asks for an access token. */
export const guardOf =
  ({ tokens }: State): ((handle: Handle) => Handle) =>
  (handle) =>
  (c) =>
    tokens.acceptsV1(c.req.header('authorization')) ? handle(c) : unauthorized(c)

export const parameter = (c: Ctx, name: string): string => c.req.param(name) ?? ''
