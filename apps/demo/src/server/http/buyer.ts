import { createHash } from 'node:crypto'
import { createPaymentId } from '@portone-checkout/core'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const name = 'buyer'
const year = 365 * 24 * 60 * 60

/** What is kept of a cookie: whoever reads the database is nobody's browser. */
const digest = (cookie: string): string => createHash('sha256').update(cookie).digest('hex')

/** Which browser asks; undefined for one that has ordered nothing. */
export const buyerOf = (c: Context): string | undefined => {
  const cookie = getCookie(c, name)
  return cookie ? digest(cookie) : undefined
}

/** Which browser orders: known again by a cookie of its own, which no script and no other site's form can send. */
export const newBuyer = (c: Context): string => {
  const known = buyerOf(c)
  if (known !== undefined) return known
  const cookie = createPaymentId()
  setCookie(c, name, cookie, {
    path: '/api',
    httpOnly: true,
    sameSite: 'Strict',
    secure: c.req.header('x-forwarded-proto') === 'https',
    maxAge: year,
  })
  return digest(cookie)
}
