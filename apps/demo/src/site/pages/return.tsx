import { beacon, readOwnReturn, reconcile } from '@portone-checkout/core'
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Completion, OrderView } from '../../shop/orders.js'
import { ApiError, completeOrder, completeSubscription } from '../api.js'
import { completionOf } from '../parts/checkout.js'
import { useTexts } from '../parts/context.js'
import { Message, showPage } from '../parts/page.js'
import { observed } from '../payment-events.js'

const page = observed ?? { readOwnReturn, reconcile }
// Read before the result is removed from the URL. Without one the journal knows which attempt left this tab.
const { left, forget } = page.reconcile({ tell: beacon('/api/reconcile') })
const outcome = page.readOwnReturn({ clean: true })
const query = new URLSearchParams(location.search)
const subscriptionId = query.get('subscription')
const orderId = query.get('order') ?? outcome?.paymentId ?? left?.paymentId

/** Ids to look up, unless they are of another payment: the URL may be forged. */
const seen = (): Completion => {
  if (!outcome) return {}
  const isForeign = outcome.paymentId !== undefined && outcome.paymentId !== orderId
  return isForeign && subscriptionId === null ? { outcome: 'unknown' } : completionOf(outcome)
}

/**
 * Reports to the server, which asks PortOne. With any number of reloads, in any tab and with any URL, the order is decided
 * once, and its page shows the server's state.
 */
const tell = (): Promise<OrderView> | undefined => {
  if (subscriptionId !== null) return completeSubscription(subscriptionId, seen())
  return orderId === undefined ? undefined : completeOrder(orderId, seen())
}

type Problem = 'nothing' | 'no-order' | 'unreachable'

/** Opens the order's page, or says why it cannot. */
const follow = async (told: Promise<OrderView> | undefined): Promise<Problem | undefined> => {
  if (!told) return 'nothing'
  try {
    const order = await told
    if (order.status !== 'checking') forget()
    // Replace the history entry, so that "back" leads to the shop. The id comes from the server, never from the URL.
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
