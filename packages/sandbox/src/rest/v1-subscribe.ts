import type { Hono } from 'hono'
import type { Ctx, Env } from '../http.js'
import { textAt } from '../common/json.js'
import { attemptFor, keyedInCard } from '../store/orders.js'
import type { BillingKey } from '../store/payments.js'
import type { State } from '../state.js'
import { failed, notFound, ok, parameter, queries, readFields, type Guard } from './v1-http.js'
import { channelOf, customerOf, hasCard, readOrder } from './v1-orders.js'
import { paymentPage } from './v1-payments.js'
import { customerView, v1PaymentView } from './v1-views.js'

const unknownCustomer = '등록되지 않은 구매자입니다.'
export const badCard = 'card_number(dddd-dddd-dddd-dddd), expiry(YYYY-MM)는 필수입니다.'

/** A billing key for a card number sent by the merchant's server; undefined if no channel accepts it. */
export const keyFor = (state: State, customerUid: string, body: unknown): BillingKey | undefined => {
  const channel = channelOf(state, body)
  if (channel === undefined) return undefined
  const customer = customerOf(body)
  return {
    key: customerUid,
    dialect: 'v1',
    channel,
    buyer: {
      ...customer,
      name: customer.name ?? textAt(body, 'buyer_name'),
      email: customer.email ?? textAt(body, 'buyer_email'),
      phone: customer.phone ?? textAt(body, 'buyer_tel'),
    },
    paidWith: keyedInCard('v1', 0),
    issuedAt: state.clock(),
  }
}

/** Payments without a window, and the billing keys for them. */
export const subscribeRoutes = (app: Hono<Env>, state: State, guarded: Guard): void => {
  const { ledger, cashier } = state

  app.post(
    '/subscribe/payments/again',
    guarded(async (c) => {
      const body = await readFields(c)
      const customerUid = textAt(body, 'customer_uid')
      const key = ledger.liveKey('v1', customerUid ?? '')
      const order = readOrder(body, { buyer: key?.buyer })
      if (customerUid === undefined || order === undefined)
        return failed(c, 'customer_uid, merchant_uid, amount, name은 필수입니다.')
      if (key === undefined) return failed(c, unknownCustomer)
      if (ledger.isSettled('v1', order.id))
        return failed(c, '이미 승인완료된 merchant_uid로 재결제를 요청하셨습니다.')
      const attempt = attemptFor(order, {
        dialect: 'v1',
        channel: key.channel,
        now: state.clock(),
        userAgent: c.req.header('user-agent'),
        billingKey: key.key,
        customerUid,
      })
      cashier.charge(attempt, { ...key.paidWith, installment: order.installment })
      // A declined charge answers code 0 with a payment of status failed.
      return ok(c, v1PaymentView(attempt))
    }),
  )

  app.post(
    '/subscribe/payments/onetime',
    guarded(async (c) => {
      const body = await readFields(c)
      const order = readOrder(body, { name: '키인 결제' })
      if (order === undefined) return failed(c, 'merchant_uid, amount는 필수입니다.')
      if (!hasCard(body)) return failed(c, badCard)
      const channel = channelOf(state, body)
      if (channel === undefined) return failed(c, '등록되지 않은 채널입니다.')
      if (ledger.isSettled('v1', order.id)) return failed(c, '이미 결제가 이루어진 거래건입니다.')
      const customerUid = textAt(body, 'customer_uid')
      const attempt = attemptFor(order, {
        dialect: 'v1',
        channel,
        now: state.clock(),
        userAgent: c.req.header('user-agent'),
        billingKey: customerUid,
        customerUid,
      })
      const failure = cashier.charge(attempt, keyedInCard('v1', order.installment))
      const key = customerUid === undefined ? undefined : keyFor(state, customerUid, body)
      if (failure === undefined && key !== undefined) cashier.fileKey(key, [], false)
      return ok(c, v1PaymentView(attempt))
    }),
  )

  const withCustomer =
    (handle: (c: Ctx, key: BillingKey) => Response) =>
    (c: Ctx): Response => {
      const key = ledger.liveKey('v1', parameter(c, 'id'))
      return key === undefined ? notFound(c, unknownCustomer) : handle(c, key)
    }

  /** Reads several; 207 if some of them are unknown. */
  app.get(
    '/subscribe/customers',
    guarded((c) => {
      const uids = queries(c, 'customer_uid')
      const found = uids.map((uid) => ledger.liveKey('v1', uid)).filter((key) => key !== undefined)
      if (found.length === 0) return notFound(c, unknownCustomer)
      return ok(c, found.map(customerView), found.length < uids.length ? 207 : 200)
    }),
  )
  app.get('/subscribe/customers/:id', guarded(withCustomer((c, key) => ok(c, customerView(key)))))
  app.get(
    '/subscribe/customers/:id/payments',
    guarded(
      withCustomer((c, key) =>
        paymentPage(c, ledger.attempts.filter(({ customerUid }) => customerUid === key.key).toReversed()),
      ),
    ),
  )
  app.post(
    '/subscribe/customers/:id',
    guarded(async (c) => {
      const body = await readFields(c)
      if (!hasCard(body)) return failed(c, badCard)
      const key = keyFor(state, parameter(c, 'id'), body)
      if (key === undefined) return failed(c, '등록되지 않은 채널입니다.')
      cashier.fileKey(key, [], false)
      return ok(c, customerView(key))
    }),
  )
  app.delete(
    '/subscribe/customers/:id',
    guarded(
      withCustomer((c, key) => {
        cashier.deleteKey(key)
        return ok(c, customerView(key))
      }),
    ),
  )
}
