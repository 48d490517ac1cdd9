import { Hono } from 'hono'
import { withoutPrefix } from '../gateways/rules.js'
import { readBody, type Env } from '../http.js'
import { newTxId } from '../ids.js'
import { at, compact, numberAt, textAt, textsAt } from '../json.js'
import { cancellableAmount, type Attempt } from '../payments.js'
import type { State } from '../sandbox.js'
import { guardsOf, refuse } from './v2-http.js'
import { billingKeyView, cancellationView, iso, paymentView, verificationView } from './v2-views.js'

const nameOf = (customer: unknown): string | undefined => {
  const full = textAt(customer, 'name.full')
  if (full !== undefined) return full
  const first = textAt(customer, 'name.separated.first')
  const last = textAt(customer, 'name.separated.last')
  return first === undefined && last === undefined ? undefined : `${last ?? ''}${first ?? ''}`
}

const isAmount = (value: unknown): boolean =>
  value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)

/** The V2 REST API, for mounting at a base of its own and at the root, where `@portone/server-sdk` looks for it. */
export const restV2 = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  const { config, ledger, cashier, tokens } = state

  app.post('/login/api-secret', async (c) => {
    const body = await readBody(c)
    const secret = textAt(body, 'apiSecret')
    if (secret === undefined) return refuse(c, 'INVALID_REQUEST')
    return secret === config.secrets.apiSecret ? c.json(tokens.issueV2()) : refuse(c, 'UNAUTHORIZED')
  })

  const { guarded, withBody } = guardsOf(state)

  app.get(
    '/payments/:id',
    guarded((c, id) => {
      const attempt = ledger.byId('v2', id)
      return attempt === undefined ? refuse(c, 'PAYMENT_NOT_FOUND') : c.json(paymentView(state, attempt))
    }),
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
    '/payments/:id/cancel',
    withBody((c, id, body) => {
      const attempt = ledger.byId('v2', id)
      if (attempt === undefined) return refuse(c, 'PAYMENT_NOT_FOUND')
      const reason = textAt(body, 'reason')
      if (reason === undefined || !isAmount(at(body, 'amount')) || !isAmount(at(body, 'taxFreeAmount')))
        return refuse(c, 'INVALID_REQUEST')
      if (attempt.status === 'CANCELLED') return refuse(c, 'PAYMENT_ALREADY_CANCELLED')
      if (
        attempt.status !== 'PAID' &&
        attempt.status !== 'PARTIAL_CANCELLED' &&
        attempt.status !== 'VIRTUAL_ACCOUNT_ISSUED'
      )
        return refuse(c, 'PAYMENT_NOT_PAID')
      const cancellable = cancellableAmount(attempt)
      const expected = numberAt(body, 'currentCancellableAmount')
      if (expected !== undefined && expected !== cancellable)
        return refuse(c, 'CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN')
      const amount = numberAt(body, 'amount') ?? cancellable
      if (amount > cancellable) return refuse(c, 'CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT')
      const givenBack = attempt.cancellations.reduce((sum, { taxFree }) => sum + taxFree, 0)
      const taxFree =
        numberAt(body, 'taxFreeAmount') ?? (amount === cancellable ? attempt.taxFree - givenBack : 0)
      if (taxFree > attempt.taxFree - givenBack)
        return refuse(c, 'CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT')
      const no = cashier.refusalToCancel('v2')
      if (no !== undefined) return refuse(c, 'PG_PROVIDER', no)
      const cancellation = cashier.cancelPayment(attempt, {
        amount,
        taxFree,
        reason,
        notify: at(body, 'skipWebhook') !== true,
      })
      return c.json({ cancellation: cancellationView(cancellation) })
    }),
  )

  app.post(
    '/payments/:id/billing-key',
    withBody((c, id, body) => {
      const total = numberAt(body, 'amount.total')
      const taxFree = numberAt(body, 'amount.taxFree') ?? 0
      const orderName = textAt(body, 'orderName')
      const currency = textAt(body, 'currency')
      const keyName = textAt(body, 'billingKey')
      if (
        total === undefined ||
        !isAmount(total) ||
        !isAmount(taxFree) ||
        orderName === undefined ||
        currency === undefined ||
        keyName === undefined
      )
        return refuse(c, 'INVALID_REQUEST')
      if (taxFree > total) return refuse(c, 'SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT')
      const key = ledger.billingKeys.get(keyName)
      if (key === undefined || key.dialect !== 'v2') return refuse(c, 'BILLING_KEY_NOT_FOUND')
      if (key.deletedAt !== undefined) return refuse(c, 'BILLING_KEY_ALREADY_DELETED')
      const channelKey = textAt(body, 'channelKey')
      if (channelKey !== undefined && channelKey !== key.channel.config.channelKey)
        return refuse(c, 'CHANNEL_NOT_FOUND')
      if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID')
      const now = state.clock()
      const customer = at(body, 'customer')
      const attempt: Attempt = {
        id,
        txId: newTxId(),
        dialect: 'v2',
        channel: key.channel,
        orderName,
        total,
        taxFree,
        vat: numberAt(body, 'amount.vat'),
        currency: withoutPrefix(currency, 'CURRENCY_'),
        buyer: {
          id: textAt(customer, 'id') ?? key.buyer.id,
          name: nameOf(customer) ?? key.buyer.name,
          email: textAt(customer, 'email') ?? key.buyer.email,
          phone: textAt(customer, 'phoneNumber') ?? key.buyer.phone,
        },
        customData: textAt(body, 'customData'),
        noticeUrls: textsAt(body, 'noticeUrls'),
        origin: 'api',
        userAgent: c.req.header('user-agent'),
        requestedAt: now,
        request: body,
        status: 'READY',
        statusChangedAt: now,
        cancellations: [],
        billingKey: key.key,
      }
      const failure = cashier.charge(attempt, key.paidWith)
      if (failure !== undefined)
        return refuse(c, 'PG_PROVIDER', failure)
      return c.json({ payment: { pgTxId: attempt.pgTxId, paidAt: iso(attempt.paidAt) } })
    }),
  )

  app.post(
    '/payments/:id/confirm',
    withBody((c, id, body) => {
      const attempt = ledger.attemptsOf('v2', id).at(-1)
      if (attempt === undefined) return refuse(c, 'PAYMENT_NOT_FOUND')
      if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID')
      const token = textAt(body, 'paymentToken')
      if (token === undefined || token !== attempt.paymentToken) return refuse(c, 'INVALID_PAYMENT_TOKEN')
      const expected: readonly (readonly [unknown, unknown])[] = [
        [at(body, 'txId'), attempt.txId],
        [at(body, 'totalAmount'), attempt.total],
        [at(body, 'taxFreeAmount'), attempt.taxFree],
        [at(body, 'currency'), attempt.currency],
        [at(body, 'isTest'), attempt.channel.config.type === 'TEST'],
      ]
      if (expected.some(([given, actual]) => given !== undefined && given !== actual))
        return refuse(c, 'INFORMATION_MISMATCH')
      cashier.confirm(attempt, at(body, 'skipWebhook') !== true)
      return c.json(compact({ pgTxId: attempt.pgTxId, paidAt: iso(attempt.paidAt) }))
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
      const expected: readonly (readonly [unknown, unknown])[] = [
        [at(body, 'isTest'), session.channel.config.type === 'TEST'],
        [at(body, 'paymentId'), attempt?.id],
        [at(body, 'totalAmount'), attempt?.total],
        [at(body, 'taxFreeAmount'), attempt?.taxFree],
        [at(body, 'currency'), attempt?.currency],
      ]
      if (expected.some(([given, actual]) => given !== undefined && given !== actual))
        return refuse(c, 'INFORMATION_MISMATCH')
      const billingKey = cashier.confirmIssue(session, at(body, 'skipWebhook') !== true)
      return billingKey === undefined
        ? refuse(c, 'BILLING_KEY_ALREADY_ISSUED')
        : c.json(compact({ billingKey, paymentId: attempt?.id }))
    })
  app.post('/billing-keys/confirm', confirmIssue(false))
  app.post('/billing-keys/confirm-issue-and-pay', confirmIssue(true))

  app.get(
    '/identity-verifications/:id',
    guarded((c, id) => {
      const verification = ledger.verification('v2', id)
      return verification === undefined
        ? refuse(c, 'IDENTITY_VERIFICATION_NOT_FOUND')
        : c.json(verificationView(verification))
    }),
  )

  app.get(
    '/billing-keys/:id',
    guarded((c, id) => {
      const key = ledger.billingKeys.get(id)
      return key === undefined || key.dialect !== 'v2'
        ? refuse(c, 'BILLING_KEY_NOT_FOUND')
        : c.json(billingKeyView(state, key))
    }),
  )

  app.delete(
    '/billing-keys/:id',
    guarded((c, id) => {
      const key = ledger.billingKeys.get(id)
      if (key === undefined || key.dialect !== 'v2') return refuse(c, 'BILLING_KEY_NOT_FOUND')
      if (key.deletedAt !== undefined) return refuse(c, 'BILLING_KEY_ALREADY_DELETED')
      return c.json({ deletedAt: iso(cashier.deleteKey(key)) })
    }),
  )
  return app
}
