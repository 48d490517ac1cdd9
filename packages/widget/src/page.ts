import {
  createCheckout,
  homeOf,
  leftBehind,
  readOwnReturn,
  readReturn,
  tabGuard,
  type Diagnostic,
} from '@portone-checkout/core'
import { knowledgeOf } from './core.js'
import { developer } from './developer.js'
import { pageAttempts } from './form/attempts.js'
import type { Surroundings } from './form/form.js'

/** Whether the page was opened by navigation, not by a reload or the back button. */
const isNewVisit = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation')
  return !(visit && 'type' in visit) || visit.type === 'navigate'
}

/** The outcome that a redirect returned to this page; after the URL is cleaned also on a reload. */
const returned: Surroundings['returned'] = ({ channel: { gateway } }) => {
  const isAgain = readReturn(location.href) === null
  // A later visit to the same URL is not about this payment.
  if (isAgain && isNewVisit()) return undefined
  const outcome = readOwnReturn({ clean: true, sure: true, gateway })
  return outcome ? { outcome, isAgain } : undefined
}

/** `redirectUrl` as an absolute URL: the checkout accepts a relative one. */
const absolute = (url: string): string => {
  try {
    return new URL(url, location.href).href
  } catch {
    return url
  }
}

/** Connects the form to a real page. */
export const surroundingsOf = (document: Document): Surroundings => ({
  languages: [document.documentElement.lang, ...(document.defaultView?.navigator.languages ?? [])],
  attempts: pageAttempts(),
  returned,
  leftOpen: () => leftBehind(),
  developer,
  setting: ({ channel, redirectUrl, operation = 'requestPayment', checkout: own }, onFindings) => {
    const onDiagnostics = (found: readonly Diagnostic[]): void => {
      // V2 findings are reported when the form is ready, errors when the request is refused. `returns-here` needs no
      // report: the widget reads what a redirect returns to this page.
      const isReported =
        channel.gateway.dialect === 'v2' || found.some(({ severity }) => severity === 'error')
      const unreported = isReported ? [] : found.filter(({ code }) => code !== 'returns-here')
      if (unreported.length > 0) onFindings?.(unreported)
    }
    const checkout = own ?? createCheckout({ channel, redirectUrl, guard: tabGuard(), onDiagnostics })
    const returnUrl = redirectUrl?.trim()
      ? absolute(redirectUrl)
      : homeOf(location.href, channel.gateway.dialect)
    return {
      knowledge: knowledgeOf(channel, operation, checkout.device, returnUrl),
      opener: {
        prepare: () => checkout.prepare(),
        open: (name, request) => checkout[name](request),
      },
    }
  },
})
