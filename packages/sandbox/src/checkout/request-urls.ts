import type { SandboxConfig } from '../config/config.js'
import { isOwnHost } from '../control/same-origin.js'

const warned = new Set<string>()

/**
 * Whether the sandbox may call the URLs in a page's request (`noticeUrls`, `confirmUrl`). Allowed for pages of this
 * machine and of `origins` in the options: any web page can reach the sandbox and could otherwise make it post to
 * local servers.
 *
 * @param origin the Origin header; undefined when the caller is not a browser
 */
export const mayNameUrls = ({ origins }: SandboxConfig, origin: string | undefined): boolean => {
  if (origin === undefined || origins.includes(origin)) return true
  const isOwn = URL.canParse(origin) && isOwnHost(new URL(origin).hostname)
  if (!isOwn && !warned.has(origin)) {
    warned.add(origin)
    process.emitWarning(
      `Webhook and confirm URLs in requests from pages of ${origin} are not called. Add this origin to the sandbox's \`origins\`.`,
      'PortOneSandbox',
    )
  }
  return isOwn
}
