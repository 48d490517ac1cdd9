import type { Outcome } from '@portone-checkout/core'
import type { KnownRequest } from '@portone-checkout/widget'
import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import type { CartLine, GatewayCode } from '../../shop/orders.js'
import { productById } from '../../shop/products.js'
import { completeOrder, createOrder } from '../api.js'
import { ordering, setQuantity, totalOf } from '../cart.js'
import { firstGateway, rememberGateway } from '../gateways.js'
import { CheckoutWidget, completionOf } from '../parts/checkout.js'
import { usePage, useTexts } from '../parts/context.js'
import { GatewayChoice } from '../parts/gateway-choice.js'
import { Lines, Totals } from '../parts/lines.js'
import { Loading, Message, showPage } from '../parts/page.js'
import type { PageProps } from '../parts/page.js'

/** `?product=&quantity=` buys that alone; without it the cart is bought. */
const boughtNow = (): readonly CartLine[] | undefined => {
  const query = new URLSearchParams(location.search)
  const productId = query.get('product')
  if (productId === null || !productById(productId)) return undefined
  const quantity = Number(query.get('quantity') ?? 1)
  return setQuantity([], productId, Number.isFinite(quantity) ? Math.max(1, quantity) : 1)
}

interface Ticket {
  readonly key: string
  readonly request: KnownRequest
  readonly id: string
}

const Checkout = ({ shop }: PageProps): JSX.Element => {
  const { cart, language } = usePage()
  const { t } = useTexts()
  const single = useMemo(boughtNow, [])
  const lines = single ?? cart
  const [chosen, setChosen] = useState<GatewayCode>()
  const order = useRef<Ticket | undefined>(undefined)

  if (lines.length === 0) {
    return (
      <Message title={t.cartEmpty}>
        <a class="button" href="/">
          {t.browse}
        </a>
      </Message>
    )
  }
  const gateway = chosen ?? (shop && firstGateway(shop.channels.map((channel) => channel.gateway)))
  const view = shop?.channels.find((channel) => channel.gateway === gateway)

  const createRequest = async ({ signal }: { readonly signal: AbortSignal }): Promise<KnownRequest> => {
    if (!gateway) throw new Error('No gateway is chosen.')
    // One order may be tried more than once: PortOne lets one of the tries succeed.
    const key = `${gateway} ${language}`
    if (order.current?.key === key) return order.current.request
    const { paymentId, orderName, amount, currency } = await createOrder(lines, gateway, language, signal)
    const back = new URL('/return', location.href)
    back.searchParams.set('order', paymentId)
    const request: KnownRequest = {
      paymentId,
      orderName,
      totalAmount: amount,
      currency,
      redirectUrl: back.href,
      customer: { customerId: paymentId.slice(0, 20) },
    }
    order.current = { key, request, id: paymentId }
    if (!single) ordering.write(paymentId)
    return request
  }

  const complete = async (id: string, outcome: Outcome): Promise<void> => {
    try {
      await completeOrder(id, completionOf(outcome))
    } catch {
      // The order's page asks the server again, so a lost answer loses nothing.
    }
    // Canceled or failed, the widget says so itself and offers another try.
    if (outcome.status === 'completed' || outcome.status === 'unknown') location.assign(`/orders/${id}`)
  }
  const onOutcome = (outcome: Outcome): void => {
    const id = order.current?.id
    if (id !== undefined && outcome.status !== 'redirecting') void complete(id, outcome)
  }

  return (
    <>
      <h1>{t.checkout}</h1>
      <div class="columns pay">
        <div class="pane">
          {shop && view ? (
            <>
              <GatewayChoice
                channels={shop.channels}
                chosen={view.gateway}
                onChoose={(code) => {
                  rememberGateway(code)
                  setChosen(code)
                }}
              />
              <CheckoutWidget
                key={`${view.gateway} ${language}`}
                shop={shop}
                view={view}
                operation="requestPayment"
                language={language}
                createRequest={createRequest}
                onOutcome={onOutcome}
              />
            </>
          ) : shop ? (
            <p>{t.noGateway}</p>
          ) : (
            <Loading />
          )}
        </div>
        <aside class="card" aria-labelledby="summary">
          <h2 id="summary">{t.orderSummary}</h2>
          <Lines lines={lines} />
          <Totals label={t.total} amount={totalOf(lines)} />
        </aside>
      </div>
    </>
  )
}

showPage(Checkout, ({ t }) => t.checkout)
