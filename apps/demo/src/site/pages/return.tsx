import { beacon, readOwnReturn, reconcile } from '@portone-checkout/core'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Completion, OrderView } from '../../shop/orders.js'
import { ApiError, completeOrder, completeSubscription } from '../api.js'
import { completionOf } from '../parts/checkout.js'
import { useTexts } from '../parts/context.js'
import { Message, showPage } from '../parts/page.js'
import { watched } from '../watched.js'

const page = watched ?? { readOwnReturn, reconcile }
// Before the result is taken off the address: where it has none, the journal knows which attempt left this tab.
const { left, forget } = page.reconcile({ tell: beacon('/api/reconcile') })
const outcome = page.readOwnReturn({ clean: true })
const query = new URLSearchParams(location.search)
const subscriptionId = query.get('subscription')
const orderId = query.get('order') ?? outcome?.paymentId ?? left?.paymentId

/** Ids to ask PortOne by, unless they are of another payment: the address is whatever somebody typed. */
const seen = (): Completion => {
  if (!outcome) return {}
  const isForeign = outcome.paymentId !== undefined && outcome.paymentId !== orderId
  return isForeign && subscriptionId === null ? { outcome: 'unknown' } : completionOf(outcome)
}

/**
 * Tells the server, which asks PortOne: as often as this page is reloaded, in whatever tab and with whatever address, the
 * order is decided once, and shown as the server knows it.
 */
const tell = (): Promise<OrderView> | undefined => {
  if (subscriptionId !== null) return completeSubscription(subscriptionId, seen())
  return orderId === undefined ? undefined : completeOrder(orderId, seen())
}

type Problem = 'nothing' | 'no-order' | 'unreachable'

/** Goes where the order is shown, or says why not. */
const follow = async (told: Promise<OrderView> | undefined): Promise<Problem | undefined> => {
  if (!told) return 'nothing'
  try {
    const order = await told
    if (order.status !== 'checking') forget()
    // The way back then leads to the shop, not here again. Where to is the server's word, never the address's.
    location.replace(`/orders/${encodeURIComponent(order.id)}`)
    return undefined
  } catch (error) {
    return error instanceof ApiError && error.status === 404 ? 'no-order' : 'unreachable'
  }
}

const Return = (): JSX.Element => {
  const { t } = useTexts()
  const [problem, setProblem] = useState<Problem>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    setProblem(undefined)
    void follow(tell()).then(setProblem)
  }, [tries])
  if (problem === 'nothing' || problem === 'no-order') {
    const isNothing = problem === 'nothing'
    return (
      <Message
        title={isNothing ? t.nothingReturned : t.notFound}
        body={isNothing ? t.nothingReturnedBody : t.notFoundBody}
        testId={isNothing ? 'nothing-returned' : 'no-order'}
      >
        <a class="button" href="/">
          {t.keepShopping}
        </a>
      </Message>
    )
  }
  const isBroken = problem === 'unreachable'
  return (
    <Message title={t.returning} body={isBroken ? t.unreachable : t.returningBody} testId="returning">
      {isBroken && (
        <button type="button" class="button" onClick={() => setTries(tries + 1)}>
          {t.retry}
        </button>
      )}
      {isBroken && orderId !== undefined && (
        <a class="button quiet" href={`/orders/${encodeURIComponent(orderId)}`}>
          {t.seeOrder}
        </a>
      )}
    </Message>
  )
}

showPage(Return, ({ t }) => t.returning)
