import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { readFaultNames } from './faults/settings.js'
import type { FaultScope } from './faults/faults.js'
import { parseJson, textAt, type Json } from './common/json.js'
import type { State } from './state.js'
import { scopeOfSession } from './store/sessions.js'

export type Env = { Bindings: Partial<HttpBindings> }
export type Ctx = Context<Env>

/** Reads a JSON or form body (V1 accepts both); undefined if it is neither. */
export const readBody = async (c: Ctx): Promise<unknown> => {
  const type = c.req.header('content-type') ?? ''
  const text = await c.req.text()
  if (!type.includes('application/x-www-form-urlencoded')) return parseJson(text)
  const fields: Json = Object.fromEntries(new URLSearchParams(text))
  return fields
}

/** Closes the connection without an answer. `app.request()` has no socket and gets a 503 instead. */
export const breakConnection = (c: Ctx): Response => {
  const incoming: HttpBindings['incoming'] | undefined = c.env?.incoming
  incoming?.socket.destroy()
  return new Response(null, { status: 503 })
}

/** Never answers; the connection ends when the sandbox stops. */
export const stall = (): Promise<Response> => new Promise(() => {})

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

const orderPaths = [
  'data.paymentId',
  'data.merchant_uid',
  'data.identityVerificationId',
  'paymentRequest.paymentId',
] as const
const sessionNames = ['txId', 'imp_uid', 'identityVerificationTxId'] as const

/** The fault scope of an SDK call: the faults named in its URL, and its order id and dialect. */
const scopeOf = async (c: Ctx, { sessions }: State): Promise<FaultScope> => {
  const fromUrl = readFaultNames(c.req.query('faults'))
  const body = c.req.method === 'POST' ? await readBody(c) : undefined
  const named = (name: string): string | undefined => c.req.query(name) ?? textAt(body, name)
  const session =
    sessions.byTxId(sessionNames.map(named).find((id) => id !== undefined)) ??
    sessions.byReservedKey(named('billingKey')) ??
    sessions.get(c.req.param('id') ?? '')
  if (session !== undefined) {
    const scope = scopeOfSession(session)
    return { ...scope, fromUrl: [...fromUrl, ...scope.fromUrl] }
  }
  const id = orderPaths.map((path) => textAt(body, path)).find((each) => each !== undefined)
  const isV1 = c.req.path.includes('/service/') || c.req.path.endsWith('/v1')
  return { fromUrl, id, dialect: isV1 ? 'v1' : 'v2' }
}

/** Sets the fault scope for each request. */
export const inFaultScope =
  (state: State): MiddlewareHandler<Env> =>
  async (c, next) =>
    state.faults.within(await scopeOf(c, state), next)

/** CORS headers: merchants' pages call the sandbox from another origin. */
export const crossOrigin: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.method === 'OPTIONS')
    return new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': '*',
        'access-control-allow-headers': 'content-type',
        'access-control-allow-methods': 'GET, POST, OPTIONS',
        'access-control-allow-private-network': 'true',
        'access-control-max-age': '600',
      },
    })
  await next()
  c.res.headers.set('access-control-allow-origin', '*')
  c.res.headers.set('cross-origin-resource-policy', 'cross-origin')
  c.res.headers.set('cache-control', 'no-store')
  c.res.headers.set('x-content-type-options', 'nosniff')
  return undefined
}
