import { createCheckout } from '@portone-checkout/core'
import { knowledgeOf } from './core.js'
import type { Surroundings } from './form/form.js'

/** The form on a real page. */
export const surroundingsOf = (document: Document): Surroundings => ({
  languages: [document.documentElement.lang, ...(document.defaultView?.navigator.languages ?? [])],
  setting: ({ channel, redirectUrl, operation = 'requestPayment', checkout: own }) => {
    const checkout = own ?? createCheckout({ channel, redirectUrl })
    return {
      knowledge: knowledgeOf(channel, operation, checkout.device, redirectUrl),
      opener: {
        prepare: () => checkout.prepare(),
        open: (name, request) => checkout[name](request),
      },
    }
  },
})
