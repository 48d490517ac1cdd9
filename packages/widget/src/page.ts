import {
  createCheckout,
  homeOf,
  leftBehind,
  readOwnReturn,
  readReturn,
  tabGuard,
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

/** The form on a real page. */
export const surroundingsOf = (document: Document): Surroundings => ({
  languages: [document.documentElement.lang, ...(document.defaultView?.navigator.languages ?? [])],
  attempts: pageAttempts(),
  home,
  left: () => leftBehind(),
  developer,
  setting: ({ channel, redirectUrl, operation = 'requestPayment', checkout: own }) => {
    const checkout = own ?? createCheckout({ channel, redirectUrl, guard: tabGuard() })
    const isGiven = Boolean(redirectUrl?.trim())
    const way = isGiven ? redirectUrl : homeOf(location.href, channel.gateway.dialect)
    // A checkout of the page's own may have been given an address that is not seen here.
    const isHome = !own && !isGiven && way !== undefined
    return {
      knowledge: knowledgeOf(channel, operation, checkout.device, way, isHome),
      opener: {
        prepare: () => checkout.prepare(),
        open: (name, request) => checkout[name](request),
      },
    }
  },
})
