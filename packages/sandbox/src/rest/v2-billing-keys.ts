import type { Hono } from 'hono'
import type { Ctx, Env } from '../http.js'
import { newBillingKey } from '../common/ids.js'
import { at, compact, isRecord, textAt, textsAt, type Json } from '../common/json.js'
import { keyedInCard } from '../store/orders.js'
import type { BillingKey } from '../store/payments.js'
import type { State } from '../state.js'
import { channelOf, isCredential } from './v2-charges.js'
import { pageOf, timeAt } from './v2-filters.js'
import { refuse, type Guards } from './v2-http.js'
import { buyerOf } from './v2-orders.js'
import { mismatches } from './v2-payments.js'
import { billingKeyView, channelView, iso } from './v2-views.js'

const statusOf = ({ deletedAt }: BillingKey): string => (deletedAt === undefined ? 'ISSUED' : 'DELETED')

const select = (keys: readonly BillingKey[], query: Json): readonly BillingKey[] => {
  const filter = at(query, 'filter')
  const statuses = textsAt(filter, 'status')
  const providers = textsAt(filter, 'pgProviders')
  const customerId = textAt(filter, 'customerId')
  const deletion = textAt(filter, 'timeRangeField') === 'DELETED_AT'
  const [from, until] = [timeAt(filter, 'from') ?? 0, timeAt(filter, 'until') ?? Number.POSITIVE_INFINITY]
  const found = keys
    .filter(
      (key) =>
        key.dialect === 'v2' &&
        (statuses.length === 0 || statuses.includes(statusOf(key))) &&
        (providers.length === 0 || providers.includes(key.channel.config.pgProvider.toUpperCase())) &&
        (customerId === undefined || key.buyer.id === customerId),
    )
    .filter(({ issuedAt, deletedAt = Number.NaN }) => {
      const time = deletion ? deletedAt : issuedAt
      return time >= from && time <= until
    })
    .toSorted((left, right) => left.issuedAt - right.issuedAt)
  return textAt(query, 'sort.order') === 'ASC' ? found : found.toReversed()
}

export const billingKeyRoutes = (app: Hono<Env>, state: State, guards: Guards): void => {
  const { ledger, cashier } = state
  const { guarded, withBody, withQuery } = guards

  app.get(
    '/billing-keys',
    withQuery((c, _id, query) => {
      const { items, page } = pageOf(select([...ledger.billingKeys.values()], query), query)
      return c.json({ items: items.map((key) => billingKeyView(state, key)), page })
    }),
  )

  app.post(
    '/billing-keys',
    withBody((c, _id, body) => {
      const card = at(body, 'method.card')
      if (!isRecord(card) || !isCredential(at(card, 'credential'))) return refuse(c, 'INVALID_REQUEST')
      const channel = channelOf(state, body)
      if (channel === undefined) return refuse(c, 'CHANNEL_NOT_FOUND')
      const key: BillingKey = {
        key: newBillingKey(),
        dialect: 'v2',
        channel,
        buyer: buyerOf(at(body, 'customer')),
        paidWith: keyedInCard('v2', 0),
        customData: textAt(body, 'customData'),
        issuedAt: state.clock(),
      }
      cashier.fileKey(key, textsAt(body, 'noticeUrls'), at(body, 'skipWebhook') !== true)
      return c.json({
        billingKeyInfo: {
          billingKey: key.key,
          channels: [channelView(channel)],
          issuedAt: iso(key.issuedAt),
        },
      })
    }),
  )

  const confirmIssue = (alsoPays: boolean) =>
    withBody((c, _id, body) => {
      const token = textAt(body, 'billingIssueToken')
      if (token === undefined) return refuse(c, 'INVALID_REQUEST')
      const session = state.sessions.byIssueToken(token)
      if (session === undefined || session.issues?.alsoPays !== alsoPays)
        return refuse(c, 'BILLING_KEY_NOT_FOUND')
      const { attempt } = session
      if (attempt !== undefined && ledger.isSettled('v2', attempt.id))
        return refuse(c, 'BILLING_KEY_ALREADY_ISSUED')
      const known = {
        isTest: session.channel.config.type === 'TEST',
        paymentId: attempt?.id,
        totalAmount: attempt?.total,
        taxFreeAmount: attempt?.taxFree,
        currency: attempt?.currency,
      }
      if (mismatches(body, known)) return refuse(c, 'INFORMATION_MISMATCH')
      const billingKey = cashier.confirmIssue(session, at(body, 'skipWebhook') !== true)
      return billingKey === undefined
        ? refuse(c, 'BILLING_KEY_ALREADY_ISSUED')
        : c.json(compact({ billingKey, paymentId: attempt?.id }))
    })
  app.post('/billing-keys/confirm', confirmIssue(false))
  app.post('/billing-keys/confirm-issue-and-pay', confirmIssue(true))

  const withKey =
    (handle: (c: Ctx, key: BillingKey) => Response) =>
    (c: Ctx, id: string): Response => {
      const key = ledger.billingKeys.get(id)
      return key?.dialect === 'v2' ? handle(c, key) : refuse(c, 'BILLING_KEY_NOT_FOUND')
    }

  app.get('/billing-keys/:id', guarded(withKey((c, key) => c.json(billingKeyView(state, key)))))

  app.delete(
    '/billing-keys/:id',
    guarded(
      withKey((c, key) => {
        if (key.deletedAt !== undefined) return refuse(c, 'BILLING_KEY_ALREADY_DELETED')
        const waiting = ledger.schedules.some(
          (schedule) => schedule.status === 'SCHEDULED' && schedule.key === key.key,
        )
        if (waiting) return refuse(c, 'PAYMENT_SCHEDULE_ALREADY_EXISTS')
        return c.json({ deletedAt: iso(cashier.deleteKey(key, c.req.query('skipWebhook') !== 'true')) })
      }),
    ),
  )
}
