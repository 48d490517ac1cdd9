import type { MiddlewareHandler } from 'hono'
import type { Env } from '../http.js'

const address = /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:]+\])$/i

/**
 * Host names that no outside DNS server can point at this machine: IP addresses, `localhost`, and names without a dot
 * (containers of a private network). Protects against DNS rebinding.
 */
export const isOwnHost = (hostname: string): boolean =>
  address.test(hostname) || hostname.endsWith('.localhost') || !hostname.includes('.')

/** Refuses every request whose host name is not this machine's own: no script, no window, no REST call. */
export const ownHostOnly: MiddlewareHandler<Env> = async (c, next) => {
  const { hostname } = new URL(c.req.url)
  if (isOwnHost(hostname)) return next()
  return c.json({ message: `Not served under the name ${hostname}.` }, 403)
}

/** Whether a page of another origin sent the request. Browsers send `Sec-Fetch-Site` or `Origin`; test clients send neither. */
const comesFromElsewhere = (request: Request): boolean => {
  const origin = request.headers.get('origin')
  const site = request.headers.get('sec-fetch-site')
  const isVisit = request.method === 'GET' && request.headers.get('sec-fetch-mode') === 'navigate'
  if (origin !== null && origin !== new URL(request.url).origin) return true
  return !isVisit && site !== null && site !== 'same-origin' && site !== 'none'
}

/** Refuses requests from pages of other origins: the control API is for tests and for the control page. */
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
