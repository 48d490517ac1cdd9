import { createCheckout } from '@portone-checkout/core'
import type { Channel, Outcome } from '@portone-checkout/core'
import { mountCheckout } from '@portone-checkout/widget'
import type { KnownRequest, MountedCheckout, RequestContext } from '@portone-checkout/widget'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ChannelView, Completion, ShopView } from '../../shop/orders.js'
import { gateways } from '../gateways.js'
import { texts } from '../text/language.js'
import type { Language } from '../text/shape.js'
import { watched } from '../watched.js'

const channelOf = (view: ChannelView): Channel =>
  view.dialect === 'v1'
    ? { gateway: gateways[view.gateway], userCode: view.userCode, channelKey: view.channelKey }
    : { gateway: gateways[view.gateway], storeId: view.storeId, channelKey: view.channelKey }

/** What the shop knows of itself, whatever is bought; each gateway takes what it needs. */
const store: KnownRequest = {
  productType: 'REAL',
  storeDetails: { businessName: texts.ko.shop, storeName: texts.ko.shop, storeNameEn: texts.en.shop },
}

/** What the server is told of an outcome: ids to ask PortOne by. */
export const completionOf = (outcome: Outcome): Completion => ({
  impUid: outcome.impUid,
  billingKey: outcome.billingKey,
  outcome: outcome.status === 'redirecting' ? undefined : outcome.status,
})

export interface CheckoutProps {
  readonly shop: ShopView
  readonly view: ChannelView
  readonly operation: 'requestPayment' | 'requestIssueBillingKey'
  readonly language: Language
  /** Asked before every try; the same order may be tried again. */
  readonly createRequest: (context: RequestContext) => Promise<KnownRequest>
  readonly onOutcome: (outcome: Outcome) => void
}

/** The widget on this page. Another gateway or language is another widget. */
export const CheckoutWidget = ({
  shop,
  view,
  operation,
  language,
  createRequest,
  onOutcome,
}: CheckoutProps): JSX.Element => {
  const place = useRef<HTMLDivElement>(null)
  // The newest handlers, without mounting anew for them.
  const handlers = useRef({ createRequest, onOutcome })
  handlers.current = { createRequest, onOutcome }
  useEffect(() => {
    const { current: target } = place
    if (!target) return undefined
    const channel = channelOf(view)
    const checkout = (watched ?? { createCheckout }).createCheckout({
      channel,
      redirectUrl: '/return',
      scriptUrl: shop.scripts?.[view.dialect],
    })
    const mounted: MountedCheckout = mountCheckout(target, {
      channel,
      checkout,
      operation,
      locale: language,
      redirectUrl: new URL('/return', location.href).href,
      request: store,
      createRequest: (context) => handlers.current.createRequest(context),
      consents: [{ id: 'terms', label: texts[language].terms, required: true }],
      onOutcome: (outcome) => handlers.current.onOutcome(outcome),
    })
    return () => mounted.destroy()
  }, [shop, view, operation, language])
  return <div class="widget" data-testid="checkout" ref={place} />
}
