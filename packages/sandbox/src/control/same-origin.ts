import type { MiddlewareHandler } from 'hono'
import type { Env } from '../http.js'

const address = /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:]+\])$/i

/**
 * Names that no stranger's DNS can point at this machine: addresses, `localhost`, and names of a private network
 * (a container's) without a dot.
 */
export const isOwnHost = (hostname: string): boolean =>
  address.test(hostname) || hostname.endsWith('.localhost') || !hostname.includes('.')

/** A web page whose name a stranger points at this machine reaches nothing: no script, no window, no REST call. */
export const ownHostOnly: MiddlewareHandler<Env> = async (c, next) => {
  const { hostname } = new URL(c.req.url)
  if (isOwnHost(hostname)) return next()
  return c.json({ message: `Not served under the name ${hostname}.` }, 403)
}

/** A browser says where a request comes from; a test's own client says nothing. */
const comesFromElsewhere = (request: Request): boolean => {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isVisit = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate'
  if (origin !== null && origin !== new URL(request.url).origin) return true
  return !isVisit && site !== null && site !== 'same-origin' && site !== 'none'
}

/** The switchboard is for this machine's tests and for its own page: no other web page reaches it. */
export const sameOriginOnly: MiddlewareHandler<Env> = async (c, next) => {
  if (comesFromElsewhere(c.req.raw)) return c.json({ message: 'Not for other origins.' }, 403)
  if (c.req.method === 'POST' && !(c.req.header('content-type') ?? '').includes('application/json'))
    return c.json({ message: 'Send JSON.' }, 415)
  await next()
  c.res.headers.set('cache-control', 'no-store')
  c.res.headers.set('x-content-type-options', 'nosniff')
  c.res.headers.set('cross-origin-resource-policy', 'same-origin')
  return undefined
}
