import { defineCheckoutElement } from './custom-element.js'

export type { PortOneCheckoutElement, PortOneCheckoutEvents } from './custom-element.js'

defineCheckoutElement()
