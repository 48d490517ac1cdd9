import { createHash } from 'node:crypto'
import { createPaymentId } from '@portone-checkout/core'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

const name = 'buyer'
const year = 365 * 24 * 60 * 60

/** The digest stored in place of the cookie, so that the database cannot be used to impersonate a buyer. */
const digest = (cookie: string): string => createHash('sha256').update(cookie).digest('hex')

/** The browser of a request; undefined if it has ordered nothing. */
export const buyerOf = (c: Context): string | undefined => {
  const cookie = getCookie(c, name)
  return cookie ? digest(cookie) : undefined
}

/** The ordering browser, recognized by a cookie that is hidden from scripts and not sent with other sites' forms. */
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
