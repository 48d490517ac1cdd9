import type { JSX } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { bankName } from '../../shop/banks.js'
import type { CartLine, OrderStatus, OrderView } from '../../shop/orders.js'
import { ApiError, depositOrder, fetchOrder, refundOrder } from '../api.js'
import { ordering, readCart, withoutBought } from '../cart.js'
import { usePage, useTexts } from '../parts/context.js'
import { Icon } from '../parts/icons.js'
import type { IconName } from '../parts/icons.js'
import { Lines, Totals } from '../parts/lines.js'
import { focusContent, lastOfPath, Loading, Message, Notice, showPage } from '../parts/page.js'
import type { PageProps } from '../parts/page.js'
// With the event panel turned on, it continues on this page.
import '../payment-events.js'

const id = lastOfPath()

const icons: Readonly<Record<OrderStatus, IconName>> = {
  checking: 'waiting',
  'awaiting-deposit': 'waiting',
  paid: 'done',
  failed: 'stopped',
  canceled: 'stopped',
  refunded: 'back',
  review: 'waiting',
}

/** Milliseconds before each lookup of an order in `checking`. */
const pauses = [800, 1200, 2000, 3000, 5000]
const looks = 60

type Problem = 'unknown' | 'unreachable'

const lookAt = async (orderId: string): Promise<OrderView | Problem> => {
  try {
    return await fetchOrder(orderId)
  } catch (error) {
    return error instanceof ApiError && error.status === 404 ? 'unknown' : 'unreachable'
  }
}

/** The order, reloaded only while it is in `checking`. */
const useOrder = () => {
  const [order, setOrder] = useState<OrderView>()
  const [problem, setProblem] = useState<Problem>()
  const [look, setLook] = useState(0)
  const status = order?.status
  const waiting = status === undefined || status === 'checking'
  useEffect(() => {
    if (!waiting || look >= looks) return undefined
    const pause = look === 0 ? 0 : (pauses[Math.min(look, pauses.length) - 1] ?? 0)
    let current = true
    const timer = setTimeout(() => {
      void lookAt(id).then((found) => current && show(found))
    }, pause)
    const show = (found: OrderView | Problem): void => {
      setProblem(typeof found === 'string' ? found : undefined)
      if (typeof found !== 'string') setOrder(found)
      if (found !== 'unknown') setLook(look + 1)
    }
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [look, waiting])
  const isTired = look >= looks && waiting
  return { order, setOrder, problem, isTired, again: () => setLook(0) }
}

/** A button's action on the order; extra clicks are ignored while it runs. */
const useAction = (action: () => Promise<OrderView>, onOrder: (order: OrderView) => void) => {
  const [state, setState] = useState<'idle' | 'busy' | 'refused' | 'unreachable'>('idle')
  const { t } = useTexts()
  const run = async (): Promise<void> => {
    if (state === 'busy') return
    setState('busy')
    try {
      onOrder(await action())
      setState('idle')
      focusContent()
    } catch (error) {
      setState(error instanceof ApiError && error.status === 409 ? 'refused' : 'unreachable')
    }
  }
  return {
    busy: state === 'busy',
    run: (): void => void run(),
    problem: (state === 'refused' || state === 'unreachable') && <Notice kind="danger">{t[state]}</Notice>,
  }
}

const Account = ({
  order,
  sandbox,
  onOrder,
}: {
  readonly order: OrderView
  readonly sandbox: boolean
  readonly onOrder: (order: OrderView) => void
}): JSX.Element | null => {
  const { language } = usePage()
  const { t } = useTexts()
  const [copied, setCopied] = useState(false)
  const number = useRef<HTMLElement>(null)
  const deposit = useAction(() => depositOrder(order.id), onOrder)
  const { account } = order
  if (!account) return null
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(account.number)
      setCopied(true)
    } catch {
      // The clipboard is refused, or missing without https: select the text so that the buyer can copy it.
      if (number.current) getSelection()?.selectAllChildren(number.current)
    }
  }
  const due =
    account.expiresAt !== null &&
    new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-US', {
      dateStyle: 'long',
      timeStyle: 'short',
      timeZone: 'Asia/Seoul',
    }).format(account.expiresAt)
  return (
    <section class="card" aria-labelledby="account">
      <h2 id="account">{t.account}</h2>
      <dl class="facts-list">
        {account.bank !== null && (
          <div>
            <dt>{t.bank}</dt>
            <dd>{bankName(account.bank)[language]}</dd>
          </div>
        )}
        <div>
          <dt>{t.accountNumber}</dt>
          <dd class="number" data-testid="account-number" ref={number}>
            {account.number}
          </dd>
        </div>
        {account.holder !== null && (
          <div>
            <dt>{t.holder}</dt>
            <dd>{account.holder}</dd>
          </div>
        )}
        {due !== false && (
          <div>
            <dt>{t.depositBy}</dt>
            <dd>{due}</dd>
          </div>
        )}
      </dl>
      <div class="actions">
        <button type="button" class="button quiet" aria-live="polite" onClick={() => void copy()}>
          {copied ? t.copied : t.copy}
        </button>
        {sandbox && (
          <button type="button" class="button" aria-disabled={deposit.busy} onClick={deposit.run}>
            {t.deposit}
          </button>
        )}
      </div>
      {sandbox && <p class="hint">{t.depositHint}</p>}
      {deposit.problem}
    </section>
  )
}

const Refund = ({
  order,
  onOrder,
}: {
  readonly order: OrderView
  readonly onOrder: (order: OrderView) => void
}): JSX.Element => {
  const { t } = useTexts()
  const [asked, setAsked] = useState<boolean>()
  const harmless = useRef<HTMLButtonElement>(null)
  const refund = useAction(() => refundOrder(order.id), onOrder)
  // The pressed button is gone, so move the focus.
  useEffect(() => {
    if (asked !== undefined) harmless.current?.focus()
  }, [asked])
  if (asked !== true) {
    return (
      <button type="button" class="text" ref={harmless} onClick={() => setAsked(true)}>
        {t.refund}
      </button>
    )
  }
  return (
    <>
      <button type="button" class="button danger" aria-disabled={refund.busy} onClick={refund.run}>
        {t.refundConfirm}
      </button>
      <button type="button" class="button quiet" ref={harmless} onClick={() => setAsked(false)}>
        {t.keepOrder}
      </button>
      {refund.problem}
    </>
  )
}

const isSame = (some: readonly CartLine[], others: readonly CartLine[]): boolean =>
  some.length === others.length &&
  some.every((line, index) => {
    const other = others[index]
    return line.productId === other?.productId && line.quantity === other.quantity
  })

/** The checkout of this order's goods only, without the rest of the cart. */
const payAgainAt = ({ kind, lines, gateway }: OrderView, cart: readonly CartLine[]): string | undefined => {
  if (kind === 'subscription') return `/subscribe/tea-of-the-month?gateway=${gateway}`
  if (isSame(lines, cart)) return `/checkout?gateway=${gateway}`
  const [line, ...more] = lines
  if (!line || more.length > 0) return undefined
  const query = { product: line.productId, quantity: `${line.quantity}`, gateway }
  return `/checkout?${new URLSearchParams(query).toString()}`
}

const Order = ({ shop }: PageProps): JSX.Element => {
  const { cart, setCart, language } = usePage()
  const { t } = useTexts()
  const { order, setOrder, problem, isTired, again } = useOrder()
  const status = order?.status
  // Before painting: a buyer who sees that it is paid may buy again at once.
  useLayoutEffect(() => {
    const bought = status === 'paid' || status === 'awaiting-deposit'
    const ordered = ordering.all().find((one) => one.id === id)
    if (!bought || !ordered) return
    ordering.end(id)
    if (ordered.cart) setCart(withoutBought(readCart(), order?.lines ?? []))
  }, [status])
  if (problem === 'unknown') {
    return (
      <Message title={t.notFound} body={t.notFoundBody} testId="no-order">
        <a class="button" href="/">
          {t.browse}
        </a>
      </Message>
    )
  }
  if (!order || !status) {
    return problem === 'unreachable' ? (
      <Message title={t.order} body={t.unreachable} testId="unreachable">
        <button type="button" class="button" onClick={again}>
          {t.retry}
        </button>
      </Message>
    ) : (
      <Loading />
    )
  }
  const { title, body } = t.statuses[status]
  const when = new Intl.DateTimeFormat(language === 'ko' ? 'ko-KR' : 'en-US', {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const isUnpaid = status === 'failed' || status === 'canceled'
  const payAgain = isUnpaid ? payAgainAt(order, cart) : undefined
  return (
    <div class="order">
      <section class={`status ${status}`} data-testid="order-status" data-status={status}>
        <span class="mark">
          <Icon name={icons[status]} />
        </span>
        <div aria-live="polite">
          <h1>{title}</h1>
          <p>{body}</p>
          {status === 'failed' && order.failure !== null && (
            // The PG's message is in Korean.
            <p class="reason" lang="ko">
              {order.failure}
            </p>
          )}
        </div>
        {isTired && (
          <button type="button" class="button quiet" onClick={again}>
            {t.checkAgain}
          </button>
        )}
      </section>
      {status === 'awaiting-deposit' && (
        <Account order={order} sandbox={shop?.mode === 'sandbox'} onOrder={setOrder} />
      )}
      <section class="card" aria-labelledby="details">
        <h2 id="details">{t.order}</h2>
        {order.lines.length > 0 && <Lines lines={order.lines} />}
        <dl class="facts-list">
          {order.lines.length === 0 && (
            <div>
              <dt>{t.order}</dt>
              <dd>{order.orderName}</dd>
            </div>
          )}
          <div>
            <dt>{t.orderNumber}</dt>
            <dd class="number" data-testid="order-id">
              {order.id}
            </dd>
          </div>
          <div>
            <dt>{t.paidThrough}</dt>
            <dd>
              {t.gatewayNames[order.gateway]} <code>{order.gateway}</code>
            </dd>
          </div>
        </dl>
        <Totals label={t.total} amount={order.amount} shipping={order.kind === 'purchase'} />
      </section>
      <section class="card" aria-labelledby="history">
        <h2 id="history">{t.history}</h2>
        <ol class="timeline" data-testid="timeline">
          {order.timeline.map(({ type, at }) => (
            <li key={`${type} ${at}`} data-type={type}>
              <b>{t.events[type] ?? type}</b>
              <time dateTime={new Date(at).toISOString()}>{when.format(at)}</time>
            </li>
          ))}
        </ol>
      </section>
      <div class="actions">
        {payAgain !== undefined && (
          <a class="button" href={payAgain}>
            {t.payAgain}
          </a>
        )}
        <a class={payAgain === undefined ? 'button' : 'button quiet'} href="/">
          {t.keepShopping}
        </a>
        {order.mayRefund && <Refund order={order} onOrder={setOrder} />}
      </div>
    </div>
  )
}

showPage(Order, ({ t }) => t.order)
