import type { Outcome } from '@portone-checkout/core'
import type { KnownRequest, Settlement } from '@portone-checkout/widget'
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { GatewayCode } from '../../shop/orders.js'
import { planById } from '../../shop/products.js'
import { completeSubscription, createSubscription } from '../api.js'
import { completionOf } from '../parts/checkout.js'
import { usePage, useTexts } from '../parts/context.js'
import { Totals } from '../parts/lines.js'
import { lastOfPath, Message, showPage, Unreachable } from '../parts/page.js'
import type { PageProps } from '../parts/page.js'
import { PayPane, useChannel } from '../parts/pay-pane.js'

const plan = planById(lastOfPath())

/** Gateways that issue billing keys in a window; others are not offered here. */
const issuing: readonly GatewayCode[] = ['html5_inicis', 'settle_acc', 'inicis_v2', 'kpn']

interface Ticket {
  readonly request: KnownRequest
  readonly id: string
}

const Subscribe = ({ shop, reload }: PageProps): JSX.Element => {
  const { language } = usePage()
  const { t, say } = useTexts()
  const channels = shop?.channels.filter((channel) => issuing.includes(channel.gateway))
  const { view, choose } = useChannel(channels)
  /** Repeats a failed report of a billing key to the server. */
  const [retryReport, setRetryReport] = useState<() => void>()
  /** Tickets by gateway and language. */
  const tickets = useRef(new Map<string, Ticket>())

  if (!plan) {
    return (
      <Message title={t.notFound} body={t.notFoundBody}>
        <a class="button" href="/">
          {t.browse}
        </a>
      </Message>
    )
  }

  const createRequest = async ({ signal }: { readonly signal: AbortSignal }): Promise<KnownRequest> => {
    if (!view) throw new Error('No gateway is selected.')
    const { gateway } = view
    const key = `${gateway} ${language}`
    const made = tickets.current.get(key)
    if (made) return made.request
    const { subscriptionId, issueId, issueName, customerId, amount, currency } = await createSubscription(
      plan.id,
      gateway,
      language,
      signal,
    )
    const back = new URL('/return', location.href)
    back.searchParams.set('subscription', subscriptionId)
    const today = new Date()
    const nextYear = new Date(today)
    nextYear.setFullYear(today.getFullYear() + 1)
    const request: KnownRequest = {
      issueId,
      issueName,
      displayAmount: amount,
      currency,
      redirectUrl: back.href,
      customer: { customerId },
      offerPeriod: { range: { from: today.toISOString(), to: nextYear.toISOString() } },
    }
    tickets.current.set(key, { request, id: subscriptionId })
    return request
  }

  const complete = async (id: string, outcome: Outcome): Promise<void> => {
    setRetryReport(undefined)
    try {
      const order = await completeSubscription(id, completionOf(outcome))
      // The widget itself handles canceled and failed, and offers another try.
      if (outcome.status === 'completed') location.assign(`/orders/${order.id}`)
    } catch {
      // The key is issued, but nothing is charged until the server knows.
      if (outcome.status === 'completed') setRetryReport(() => () => void complete(id, outcome))
    }
  }
  const onOutcome = (outcome: Outcome): void => {
    // On V1 the id of an issue is a payment id.
    const issued = outcome.issueId ?? outcome.paymentId
    const ticket = [...tickets.current.values()].find(({ request }) => request.issueId === issued)
    // With an unknown outcome the widget asks the server itself.
    if (ticket && outcome.status !== 'redirecting' && outcome.status !== 'unknown')
      void complete(ticket.id, outcome)
  }
  const onSettled = ({ status, orderUrl }: Settlement): void => {
    if (status !== 'unpaid' && orderUrl !== undefined) location.assign(orderUrl)
  }

  return (
    <>
      <h1>{t.subscribeTitle}</h1>
      <div class="columns pay">
        <PayPane
          shop={shop}
          reload={reload}
          channels={channels}
          view={view}
          choose={choose}
          operation="requestIssueBillingKey"
          createRequest={createRequest}
          onOutcome={onOutcome}
          onSettled={onSettled}
        >
          {retryReport && <Unreachable onRetry={retryReport} />}
        </PayPane>
        <aside class="card plan" aria-labelledby="plan">
          <img src={`/art/${plan.id}.svg`} alt={say(plan.alt)} width="400" height="400" />
          <h2 id="plan">{say(plan.name)}</h2>
          <p class="line">{say(plan.line)}</p>
          <p class="price">{t.perMonth(plan.price)}</p>
          <p class="story">{say(plan.story)}</p>
          <ul class="facts">
            {plan.facts.map((fact) => (
              <li key={fact.en}>{say(fact)}</li>
            ))}
          </ul>
          <Totals label={t.firstMonth} amount={plan.price} shipping={false} />
          <p class="hint">{t.subscribeHint}</p>
        </aside>
      </div>
    </>
  )
}

showPage(Subscribe, ({ t, say }) => (plan ? say(plan.name) : t.notFound))
