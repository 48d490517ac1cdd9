import type { MiddlewareHandler } from 'hono'

/**
 * The Content-Security-Policy of the shop's pages. Scripts, connections and frames may also come from PortOne: the SDK
 * opens its window in a frame and posts to it. The widget uses constructed styles; V1's SDK (also the sandbox's) inserts a
 * style element, without which V1's hidden frames cover the page.
 */
const contentSecurityPolicy = (origins: readonly string[], mode: 'sandbox' | 'live'): string => {
  const portone = origins.join(' ')
  // A live PG's window has the PG's own origin, which depends on the contract.
  const frames = mode === 'live' ? 'https:' : portone
  return [
    "default-src 'none'",
    `script-src 'self' ${portone}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: ${portone}`,
    "font-src 'self'",
    `connect-src 'self' ${portone}`,
    `frame-src ${frames}`,
    `form-action 'self' ${frames}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')
}

export const securityHeaders = (origins: readonly string[], mode: 'sandbox' | 'live'): MiddlewareHandler => {
  const policy = contentSecurityPolicy(origins, mode)
  return async (c, next) => {
    await next()
    const { headers } = c.res
    headers.set('content-security-policy', policy)
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'strict-origin-when-cross-origin')
    headers.set('x-frame-options', 'DENY')
    headers.set('cross-origin-resource-policy', 'same-origin')
    // A PG's popup returns its result through `window.opener`, so it must be kept.
    headers.set('cross-origin-opener-policy', 'same-origin-allow-popups')
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(self)')
  }
}
