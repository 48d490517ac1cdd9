import type { SandboxConfig } from '../config/config.js'
import { isOwnHost } from '../control/same-origin.js'

const told = new Set<string>()

/**
 * Whether the addresses that a page's request names (`noticeUrls`, `confirmUrl`) may be called: pages of this machine,
 * and of origins that the options name. Any page of the web can reach the sandbox, and could else have it post to
 * whatever listens on this machine.
 *
 * @param origin as a browser tells it; undefined for a caller that is no browser
 */
export const mayNameAddresses = ({ origins }: SandboxConfig, origin: string | undefined): boolean => {
  if (origin === undefined || origins.includes(origin)) return true
  const isOwn = URL.canParse(origin) && isOwnHost(new URL(origin).hostname)
  if (!isOwn && !told.has(origin)) {
    told.add(origin)
    process.emitWarning(
      `Webhook and confirm addresses in requests of ${origin} are not called. Name it in the sandbox's \`origins\`.`,
      'PortOneSandbox',
    )
  }
  return isOwn
}
