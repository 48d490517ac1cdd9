import type { Hono } from 'hono'
import type { Ctx, Env } from '../http.js'
import { at, compact, numberAt, textAt, type Json } from '../common/json.js'
import { cancellable, type Attempt, type Cancellation } from '../store/payments.js'
import type { State } from '../state.js'
import { pageOf, selectPayments, timeAt } from './v2-filters.js'
import { refuse, type ErrorType, type Guards } from './v2-http.js'
import { isAmount } from './v2-orders.js'
import { cancellationView, iso, paymentView, transactionView, webhookView } from './v2-views.js'

/** The amounts of a cancellation, or the reason that it is refused. */
const cancellationOf = (
  attempt: Attempt,
  body: Json,
): { readonly amount: number; readonly taxFree: number; readonly vat?: number | undefined } | ErrorType => {
  const left = cancellable(attempt)
  const expected = numberAt(body, 'currentCancellableAmount')
  if (expected !== undefined && expected !== left.amount) return 'CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN'
  const amount = numberAt(body, 'amount') ?? left.amount
  if (numberAt(body, 'amount') === 0) return 'INVALID_REQUEST'
  const vat = numberAt(body, 'vatAmount')
  const allAsked = attempt.paidAt !== undefined && attempt.total > 0 && left.amount === 0
  if (allAsked || amount > left.amount) return 'CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT'
  const taxFree = numberAt(body, 'taxFreeAmount') ?? (amount === left.amount ? left.taxFree : 0)
  if (taxFree + (vat ?? 0) > amount) return 'SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT'
  if (taxFree > left.taxFree) return 'CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT'
  if (amount - taxFree > left.amount - left.taxFree) return 'CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT'
  return { amount, taxFree, vat }
}

/** Whether a value in the request contradicts the recorded payment. */
export const mismatches = (body: Json, known: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(known).some(([name, actual]) => {
    const given = at(body, name)
    return given !== undefined && given !== actual
  })

/** Reading, registering amounts in advance, confirming and canceling payments. */
export const paymentRoutes = (app: Hono<Env>, state: State, guards: Guards): void => {
  const { ledger, cashier, webhooks } = state
  const { guarded, withBody, withQuery } = guards

  const withPayment = (
    handle: (c: Ctx, attempt: Attempt) => Response | Promise<Response>,
  ): ((c: Ctx, id: string) => Response | Promise<Response>) => {
    return (c, id) => {
      const attempt = ledger.byId('v2', id)
      return attempt === undefined ? refuse(c, 'PAYMENT_NOT_FOUND') : handle(c, attempt)
    }
  }

  app.get(
    '/payments',
    withQuery((c, _id, query) => {
      const selected = selectPayments(ledger.orders('v2'), query, state.clock())
      if ('unknown' in selected)
        return refuse(c, 'INVALID_REQUEST', { message: `샌드박스가 모르는 필터입니다: ${selected.unknown}` })
      const { items, page } = pageOf(selected, query)
      return c.json({ items: items.map((attempt) => paymentView(state, attempt)), page })
    }),
  )

  /** Earliest first; a payment's cursor points right after it. */
  app.get(
    '/payments-by-cursor',
    withQuery((c, _id, query) => {
      const until = timeAt(query, 'until') ?? state.clock()
      const from = timeAt(query, 'from') ?? 0
      const start = Number(textAt(query, 'cursor') ?? 0)
      const size = numberAt(query, 'size') ?? 10
      if (!Number.isSafeInteger(start) || start < 0 || !Number.isSafeInteger(size) || size < 1)
        return refuse(c, 'INVALID_REQUEST')
      const items = ledger
        .orders('v2')
        .toSorted((left, right) => left.requestedAt - right.requestedAt)
        .map((attempt, index) => ({ attempt, cursor: String(index + 1) }))
        .filter(({ attempt }) => attempt.requestedAt >= from && attempt.requestedAt <= until)
        .filter(({ cursor }) => Number(cursor) > start)
        .slice(0, size)
      return c.json({
        items: items.map(({ attempt, cursor }) => ({ payment: paymentView(state, attempt), cursor })),
      })
    }),
  )

  app.get('/payments/:id', guarded(withPayment((c, attempt) => c.json(paymentView(state, attempt)))))

  app.get(
    '/payments/:id/transactions',
    guarded(
      withPayment((c, { id }) =>
        c.json({
          items: ledger.attemptsOf('v2', id).map((attempt) => transactionView(state, attempt)),
        }),
      ),
    ),
  )

  app.post(
    '/payments/:id/pre-register',
    withBody((c, id, body) => {
      const total = at(body, 'totalAmount')
      const taxFree = at(body, 'taxFreeAmount')
      if (!isAmount(total) || !isAmount(taxFree)) return refuse(c, 'INVALID_REQUEST')
      if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID')
      ledger.register('v2', id, {
        total: numberAt(body, 'totalAmount'),
        taxFree: numberAt(body, 'taxFreeAmount'),
        currency: textAt(body, 'currency'),
      })
      return c.json({})
    }),
  )

  app.post(
    '/payments/:id/confirm',
    withBody((c, id, body) => {
      const token = textAt(body, 'paymentToken')
      if (token === undefined) return refuse(c, 'INVALID_REQUEST')
      const attempts = ledger.attemptsOf('v2', id)
      if (attempts.length === 0) return refuse(c, 'PAYMENT_NOT_FOUND')
      if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID')
      const attempt = attempts.find(({ paymentToken }) => paymentToken === token)
      if (attempt === undefined) return refuse(c, 'INVALID_PAYMENT_TOKEN')
      const known = {
        txId: attempt.txId,
        totalAmount: attempt.total,
        taxFreeAmount: attempt.taxFree,
        currency: attempt.currency,
        isTest: attempt.channel.config.type === 'TEST',
      }
      if (mismatches(body, known)) return refuse(c, 'INFORMATION_MISMATCH')
      const failure = cashier.confirm(attempt, at(body, 'skipWebhook') !== true)
      if (failure !== undefined) return refuse(c, 'PG_PROVIDER', failure)
      return c.json(
        compact({ pgTxId: attempt.pgTxId, paidAt: iso(attempt.paidAt ?? attempt.statusChangedAt) }),
      )
    }),
  )

  app.post(
    '/payments/:id/cancel',
    withBody((c, id, body) =>
      withPayment((ctx, attempt) => {
        const reason = textAt(body, 'reason')
        const amounts = ['amount', 'taxFreeAmount', 'vatAmount', 'currentCancellableAmount']
        if (reason === undefined || !amounts.every((name) => isAmount(at(body, name))))
          return refuse(ctx, 'INVALID_REQUEST')
        if (attempt.status === 'CANCELLED') return refuse(ctx, 'PAYMENT_ALREADY_CANCELLED')
        const cancellableStatuses: readonly string[] = ['PAID', 'PARTIAL_CANCELLED', 'VIRTUAL_ACCOUNT_ISSUED']
        if (!cancellableStatuses.includes(attempt.status)) return refuse(ctx, 'PAYMENT_NOT_PAID')
        const accepted = cancellationOf(attempt, body)
        if (typeof accepted === 'string') return refuse(ctx, accepted)
        const refusal = cashier.refusalToCancel(attempt)
        if (refusal !== undefined) return refuse(ctx, 'PG_PROVIDER', refusal)
        const notify = at(body, 'skipWebhook') !== true
        const cancellation = cashier.cancelPayment(attempt, { ...accepted, reason, notify })
        return ctx.json({ cancellation: cancellationView(cancellation) })
      })(c, id),
    ),
  )

  /** Only a cancellation that the PG has not completed can be stopped. */
  app.post(
    '/payments/:id/cancellations/:cancellationId/stop',
    guarded(
      withPayment((c, { cancellations }) => {
        const found: Cancellation | undefined = cancellations.find(
          ({ id }) => id === c.req.param('cancellationId'),
        )
        if (found === undefined) return refuse(c, 'PAYMENT_CANCELLATION_NOT_FOUND')
        if (found.status !== 'REQUESTED') return refuse(c, 'PAYMENT_CANCELLATION_NOT_PENDING')
        found.status = 'FAILED'
        return c.json({ stoppedAt: iso(state.clock()) })
      }),
    ),
  )

  app.post(
    '/payments/:id/virtual-account/close',
    guarded(
      withPayment((c, attempt) =>
        attempt.status === 'VIRTUAL_ACCOUNT_ISSUED'
          ? c.json({ closedAt: iso(cashier.closeAccount(attempt)) })
          : refuse(c, 'PAYMENT_NOT_WAITING_FOR_DEPOSIT'),
      ),
    ),
  )

  /** Resends the given webhook, or the payment's latest one. */
  app.post(
    '/payments/:id/resend-webhook',
    withBody((c, id, body) =>
      withPayment(async (ctx, attempt) => {
        const webhookId = textAt(body, 'webhookId')
        const earlier = webhooks.deliveries.findLast(
          (delivery) =>
            delivery.dialect === 'v2' &&
            delivery.paymentId === attempt.id &&
            (webhookId === undefined || delivery.id === webhookId),
        )
        if (earlier === undefined) return refuse(ctx, 'WEBHOOK_NOT_FOUND')
        return ctx.json({ webhook: webhookView(await webhooks.resend(earlier)) })
      })(c, id),
    ),
  )
}
