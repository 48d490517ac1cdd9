import type { Outcome } from '@portone-checkout/core'
import type { KnownRequest, Settlement } from '@portone-checkout/widget'
import type { JSX } from 'preact'
import { useMemo, useRef } from 'preact/hooks'
import type { CartLine, OrderView } from '../../shop/orders.js'
import { productById } from '../../shop/products.js'
import { ApiError, completeOrder, createOrder, fetchOrder } from '../api.js'
import { ordering, setQuantity, totalOf } from '../cart.js'
import { completionOf } from '../parts/checkout.js'
import { usePage, useTexts } from '../parts/context.js'
import { Lines, Totals } from '../parts/lines.js'
import { Message, showPage } from '../parts/page.js'
import type { PageProps } from '../parts/page.js'
import { PayPane, useChannel } from '../parts/pay-pane.js'

/** The goods to buy: `?product=&quantity=` (nothing if the shop no longer has it), otherwise the cart. */
const boughtNow = (): readonly CartLine[] | undefined => {
  const query = new URLSearchParams(location.search)
  const productId = query.get('product')
  if (productId === null) return undefined
  if (!productById(productId)) return []
  const quantity = Number(query.get('quantity') ?? 1)
  return setQuantity([], productId, Number.isFinite(quantity) ? Math.max(1, quantity) : 1)
}

interface Ticket {
  readonly key: string
  readonly request: KnownRequest
}

const payable: readonly OrderView['status'][] = ['checking', 'failed', 'canceled']

/**
 * Existing orders for this checkout: of this history entry (reload, back), and this browser's unpaid orders of the same
 * goods (other tabs and visits). They are reused, since PortOne lets one order succeed once, but two could both be paid.
 */
const earlierOrders = async (kept: unknown, goods: string): Promise<readonly OrderView[]> => {
  const open = ordering.all().filter((order) => order.goods === goods)
  const ids = new Set([...(typeof kept === 'string' ? [kept] : []), ...open.map(({ id }) => id)])
  const found = await Promise.all(
    [...ids].map(async (id) => {
      try {
        return await fetchOrder(id)
      } catch (error) {
        // The server may have been reset and lost the order. Any other error must not lead to a second order.
        if (error instanceof ApiError && error.status === 404) return undefined
        throw error
      }
    }),
  )
  return found.filter((order) => order !== undefined)
}

const Checkout = ({ shop, reload }: PageProps): JSX.Element => {
  const { cart, language } = usePage()
  const { t } = useTexts()
  // Read once when the page opens, so that the goods do not change during a payment.
  const { single, lines } = useMemo(() => {
    const now = boughtNow()
    return { single: now !== undefined, lines: now ?? cart }
  }, [])
  const { view, choose } = useChannel(shop?.channels)
  const order = useRef<Ticket | undefined>(undefined)

  if (lines.length === 0) {
    return (
      <Message title={single ? t.notFound : t.cartEmpty} body={single ? t.notFoundBody : undefined}>
        <a class="button" href="/">
          {t.browse}
        </a>
      </Message>
    )
  }

  const createRequest = async ({ signal }: { readonly signal: AbortSignal }): Promise<KnownRequest> => {
    if (!view) throw new Error('No gateway is selected.')
    const { gateway } = view
    // An order may be tried several times: PortOne lets one of the tries succeed.
    const goods = JSON.stringify(lines)
    const key = `${gateway} ${language} ${goods}`
    if (order.current?.key === key) return order.current.request
    const kept: unknown = history.state?.[key]
    const earlier = await earlierOrders(kept, goods)
    signal.throwIfAborted()
    const done = earlier.find(
      ({ status, mayBeApproved }) => mayBeApproved || (status !== 'refunded' && !payable.includes(status)),
    )
    if (done) {
      // It is paid or may be soon: show its page, and do not pay here again.
      location.replace(`/orders/${done.id}`)
      return new Promise(() => undefined)
    }
    // Another gateway or language needs another order.
    const mine = ordering.all().find((one) => one.key === key)?.id
    const usable = earlier.find(
      ({ id, status, amount }) =>
        (id === kept || id === mine) && payable.includes(status) && amount === totalOf(lines),
    )
    const { paymentId, orderName, amount, currency } = usable
      ? { ...usable, paymentId: usable.id }
      : await createOrder(lines, gateway, language, signal)
    signal.throwIfAborted()
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
    order.current = { key, request }
    ordering.note({ id: paymentId, key, goods, cart: !single })
    history.replaceState({ ...history.state, [key]: paymentId }, '')
    return request
  }

  const complete = async (id: string, outcome: Outcome): Promise<void> => {
    try {
      await completeOrder(id, completionOf(outcome))
    } catch {
      // A lost response is harmless: the order's page asks the server again.
    }
    location.assign(`/orders/${id}`)
  }
  const onOutcome = (outcome: Outcome): void => {
    // Use the paid order's id; the current order may already be another one.
    const { paymentId: id } = outcome
    // The widget itself handles canceled and failed (it offers another try) and unknown (it asks the server).
    if (id !== undefined && outcome.status === 'completed') void complete(id, outcome)
    else if (id !== undefined && (outcome.status === 'canceled' || outcome.status === 'failed'))
      completeOrder(id, completionOf(outcome)).catch(() => {
        // The order's page asks the server again.
      })
  }
  const onSettled = ({ status, orderUrl }: Settlement): void => {
    if (status !== 'unpaid' && orderUrl !== undefined) location.assign(orderUrl)
  }

  return (
    <>
      <h1>{t.checkout}</h1>
      <div class="columns pay">
        <PayPane
          shop={shop}
          reload={reload}
          channels={shop?.channels}
          view={view}
          choose={choose}
          operation="requestPayment"
          createRequest={createRequest}
          onOutcome={onOutcome}
          onSettled={onSettled}
        />

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
