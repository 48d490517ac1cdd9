import type { MiddlewareHandler } from 'hono'

/**
 * What the shop's pages may load. Scripts, connections and frames also come from PortOne: the SDK opens its window in
 * a frame and posts to it. The widget's styles are constructed, not inline; but V1's SDK, the sandbox's too, writes a style
 * element: without it V1's hidden frames lie over the page.
 */
const contentSecurityPolicy = (origins: readonly string[], mode: 'sandbox' | 'live'): string => {
  const portone = origins.join(' ')
  // A live PG's window is of the PG's own origin, and which one only the contract knows.
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
    // Popups of a PG must keep their opener: that is how they hand back the result.
    headers.set('cross-origin-opener-policy', 'same-origin-allow-popups')
    headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=(), payment=(self)')
  }
}
