export { mountCheckout, type MountedCheckout } from './mount.js'
export { Checkout, type CheckoutProps } from './component.js'
export type { AnyCheckout, CheckoutOptions, KnownRequest, RequestContext } from './options.js'
export {
  reconcileWith,
  type AskServer,
  type Reconcile,
  type Reconciling,
  type Settlement,
} from './reconcile.js'
export type { Consent } from './form/problems.js'
export type { Offer, WidgetOperation } from './form/questions.js'
export type { FieldTexts, NoticeCode, OutcomeText, OutcomeTexts, Texts } from './texts/shape.js'
export type { WidgetLocale } from './texts/texts.js'
export type { PortOneCheckoutElement, PortOneCheckoutEvents } from './custom-element.js'
