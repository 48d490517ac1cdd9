import { readReturn } from '@portone-checkout/core'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { OrderView } from '../../shop/orders.js'
import { completeOrder, completeSubscription } from '../api.js'
import { completionOf } from '../parts/checkout.js'
import { useTexts } from '../parts/context.js'
import { Message, showPage } from '../parts/page.js'
import { watched } from '../watched.js'

const query = new URLSearchParams(location.search)
const orderId = query.get('order')
const subscriptionId = query.get('subscription')
const page = watched ?? { readReturn }
const outcome = page.readReturn(location.href, { expect: { paymentId: orderId ?? undefined } })

/** Tells the server, which asks PortOne: as often as this page is reloaded, the order is decided once. */
const tell = (): Promise<OrderView> | undefined => {
  if (!outcome) return undefined
  const seen = completionOf(outcome)
  if (orderId !== null) return completeOrder(orderId, seen)
  return subscriptionId === null ? undefined : completeSubscription(subscriptionId, seen)
}

const Return = (): JSX.Element => {
  const { t } = useTexts()
  const [broken, setBroken] = useState(false)
  const [tries, setTries] = useState(0)
  const [nothing, setNothing] = useState(false)
  useEffect(() => {
    setBroken(false)
    const told = tell()
    if (!told) {
      setNothing(true)
      return
    }
    told.then(
      // The way back then leads to the shop, not here again.
      (order) => location.replace(`/orders/${order.id}`),
      () => setBroken(true),
    )
  }, [tries])
  if (nothing) {
    return (
      <Message title={t.nothingReturned} body={t.nothingReturnedBody} testId="nothing-returned">
        <a class="button" href="/">
          {t.keepShopping}
        </a>
      </Message>
    )
  }
  return (
    <Message title={t.returning} body={broken ? t.unreachable : t.returningBody}>
      {broken && (
        <button type="button" class="button" onClick={() => setTries(tries + 1)}>
          {t.retry}
        </button>
      )}
      {broken && orderId !== null && (
        <a class="button quiet" href={`/orders/${encodeURIComponent(orderId)}`}>
          {t.seeOrder}
        </a>
      )}
    </Message>
  )
}

showPage(Return, ({ t }) => t.returning)
