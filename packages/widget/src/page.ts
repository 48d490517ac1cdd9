import { createCheckout, tabGuard } from '@portone-checkout/core'
import { knowledgeOf } from './core.js'
import { pageAttempts } from './form/attempts.js'
import type { Surroundings } from './form/form.js'

/** The form on a real page. */
export const surroundingsOf = (document: Document): Surroundings => ({
  languages: [document.documentElement.lang, ...(document.defaultView?.navigator.languages ?? [])],
  attempts: pageAttempts(),
  setting: ({ channel, redirectUrl, operation = 'requestPayment', checkout: own }) => {
    const checkout = own ?? createCheckout({ channel, redirectUrl, guard: tabGuard() })
    const knowledge = knowledgeOf(channel, operation, checkout.device, redirectUrl)
    // A checkout of one's own may know an address that the widget was not told.
    const unheard = own !== undefined && redirectUrl === undefined
    return {
      knowledge: unheard
        ? {
            ...knowledge,
            inspect: (request) => knowledge.inspect(request).filter(({ path }) => path !== 'redirectUrl'),
          }
        : knowledge,
      opener: {
        prepare: () => checkout.prepare(),
        open: (name, request) => checkout[name](request),
      },
    }
  },
})
