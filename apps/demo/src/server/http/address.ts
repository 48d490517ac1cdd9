import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { isIPv6 } from 'node:net'

/** An IPv6 subscriber has a whole /64 network, so only its prefix counts: `2001:db8:1:2::/64`. */
const networkOf = (address: string): string => {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address.replace(/^::ffff:/, '')
  const [head = '', tail] = address.split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: tail === undefined ? 0 : 8 - first.length - last.length }, () => '0')
  return [...first, ...zeros, ...last].slice(0, 4).join(':')
}

/**
 * The client's address behind the shop's own proxies. Each proxy appends its client to `x-forwarded-for`; earlier entries
 * can be forged.
 */
export const addressOf = (c: Context, proxies: number): string => {
  const direct = getConnInfo(c).remote.address ?? ''
  if (proxies === 0) return networkOf(direct)
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim())
  return networkOf(hops.at(-proxies) || direct)
}
