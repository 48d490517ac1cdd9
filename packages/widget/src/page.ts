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

/** Opened anew, not by a reload or the back button. */
const isNewVisit = (): boolean => {
  const [visit] = performance.getEntriesByType('navigation')
  return !(visit && 'type' in visit) || visit.type === 'navigate'
}

/** The outcome that a redirect brought to this page, once its address has been cleaned also after a reload. */
const home: Surroundings['home'] = ({ channel: { gateway } }) => {
  const isAgain = readReturn(location.href) === null
  // A visit to the same address later is about something else.
  if (isAgain && isNewVisit()) return undefined
  const outcome = readOwnReturn({ clean: true, sure: true, gateway })
  return outcome ? { outcome, isAgain } : undefined
}

/** The checkout's own option may be relative: nothing needs mending then. */
const absolute = (address: string): string => {
  try {
    return new URL(address, location.href).href
  } catch {
    return address
  }
}

/** The form on a real page. */
export const surroundingsOf = (document: Document): Surroundings => ({
  languages: [document.documentElement.lang, ...(document.defaultView?.navigator.languages ?? [])],
  attempts: pageAttempts(),
  home,
  left: () => leftBehind(),
  developer,
  setting: ({ channel, redirectUrl, operation = 'requestPayment', checkout: own }, hear) => {
    const onDiagnostics = (found: readonly Diagnostic[]): void => {
      // What is found on a V2 channel was told when the form was ready; an error is told when it is refused. Where a
      // redirect comes home to this page, the widget reads it.
      const isTold = channel.gateway.dialect === 'v2' || found.some(({ severity }) => severity === 'error')
      const news = isTold ? [] : found.filter(({ code }) => code !== 'returns-here')
      if (news.length > 0) hear?.(news)
    }
    const checkout = own ?? createCheckout({ channel, redirectUrl, guard: tabGuard(), onDiagnostics })
    const way = redirectUrl?.trim() ? absolute(redirectUrl) : homeOf(location.href, channel.gateway.dialect)
    return {
      knowledge: knowledgeOf(channel, operation, checkout.device, way),
      opener: {
        prepare: () => checkout.prepare(),
        open: (name, request) => checkout[name](request),
      },
    }
  },
})
