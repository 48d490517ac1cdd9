import { chooseWindow, createCheckout, detectEnvironment, tabGuard } from '@portone-checkout/core'
import type { Channel, Outcome } from '@portone-checkout/core'
import { mountCheckout, reconcileWith } from '@portone-checkout/widget'
import type {
  CheckoutOptions,
  KnownRequest,
  MountedCheckout,
  RequestContext,
  Settlement,
} from '@portone-checkout/widget'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { ChannelView, Completion, ShopView } from '../../shop/orders.js'
import { gateways } from '../gateways.js'
import { texts } from '../text/language.js'
import type { Language } from '../text/shape.js'
import { observed } from '../payment-events.js'
import { Notice } from './page.js'

const channelOf = (view: ChannelView): Channel =>
  view.dialect === 'v1'
    ? { gateway: gateways[view.gateway], userCode: view.userCode, channelKey: view.channelKey }
    : { gateway: gateways[view.gateway], storeId: view.storeId, channelKey: view.channelKey }

/** The shop's own details; each gateway takes what it needs. */
const store: KnownRequest = {
  productType: 'REAL',
  storeDetails: { businessName: texts.ko.shop, storeName: texts.ko.shop, storeNameEn: texts.en.shop },
}

/** The report of an outcome to the server: ids to look up at PortOne. */
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
  /** Called before every try; may return the same order again. */
  readonly createRequest: (context: RequestContext) => Promise<KnownRequest>
  readonly onOutcome: (outcome: Outcome) => void
  /** Called when the server has decided an attempt whose outcome the page did not know. */
  readonly onSettled: (settlement: Settlement) => void
}

/** The page's widget. One instance for all choices, so that input and an open window are kept. */
export const CheckoutWidget = ({
  shop,
  view,
  operation,
  language,
  createRequest,
  onOutcome,
  onSettled,
}: CheckoutProps): JSX.Element => {
  const place = useRef<HTMLDivElement>(null)
  const environment = detectEnvironment(view.dialect)
  const { windowType, reason } = chooseWindow({ gateway: gateways[view.gateway], operation, environment })
  // Use the newest handlers without mounting again.
  const handlers = useRef({ createRequest, onOutcome, onSettled })
  handlers.current = { createRequest, onOutcome, onSettled }
  const mounted = useRef<MountedCheckout | undefined>(undefined)
  const drawnIn = useRef(language)
  useEffect(() => {
    const { current: target } = place
    if (!target) return
    const channel = channelOf(view)
    const checkout = (observed ?? { createCheckout }).createCheckout({
      channel,
      redirectUrl: '/return',
      guard: tabGuard(),
      scriptUrl: shop.scripts?.[view.dialect],
    })
    const options: CheckoutOptions = {
      channel,
      checkout,
      operation,
      locale: language,
      redirectUrl: new URL('/return', location.href).href,
      request: windowType ? { ...store, windowType: { [environment.device]: windowType } } : store,
      createRequest: (context) => handlers.current.createRequest(context),
      consents: [{ id: 'terms', label: texts[language].terms, required: true }],
      reconcile: reconcileWith('/api/reconcile'),
      onOutcome: (outcome) => handlers.current.onOutcome(outcome),
      onSettled: (settlement) => handlers.current.onSettled(settlement),
    }
    if (mounted.current) {
      mounted.current.update(options)
      // The order's name may be in another language.
      if (drawnIn.current !== language) mounted.current.refresh()
    } else mounted.current = mountCheckout(target, options)
    drawnIn.current = language
  }, [shop, view, operation, language])
  useEffect(() => () => mounted.current?.destroy(), [])
  return (
    <>
      {(environment.inApp !== undefined || reason === 'popup-only') && (
        <Notice kind="plain" testId="in-app">
          {texts[language].inApp}
        </Notice>
      )}
      <div class="widget" data-testid="checkout" ref={place} />
    </>
  )
}
