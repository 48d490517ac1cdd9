import type { HttpBindings } from '@hono/node-server'
import type { Context, MiddlewareHandler } from 'hono'
import { readFaultNames, type FaultName } from './faults.js'
import { parseJson, type Json } from './json.js'
import type { State } from './sandbox.js'

export type Env = { Bindings: Partial<HttpBindings> }
export type Ctx = Context<Env>

/** JSON, or form fields as V1 also takes them; undefined when it is neither. */
export const readBody = async (c: Ctx): Promise<unknown> => {
  const type = c.req.header('content-type') ?? ''
  const text = await c.req.text()
  if (!type.includes('application/x-www-form-urlencoded')) return parseJson(text)
  const fields: Json = Object.fromEntries(new URLSearchParams(text))
  return fields
}

/** Ends the connection without an answer; where there is no socket, as in `app.request()`, a 503 stands for it. */
export const breakConnection = (c: Ctx): Response => {
  const incoming: HttpBindings['incoming'] | undefined = c.env?.incoming
  incoming?.socket.destroy()
  return new Response(null, { status: 503 })
}

/** Whether a fault shows in this request: asked for by the script's address, or on the switchboard. */
export const hasFault = (c: Ctx, { faults }: State, name: FaultName): boolean =>
  readFaultNames(c.req.query('faults')).includes(name) || faults.take(name)

/** What merchants' pages load and call lives on another origin than they do. */
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
