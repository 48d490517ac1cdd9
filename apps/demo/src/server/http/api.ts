import { isPortOneApiError, readV1Webhook, readV2Webhook, WebhookError } from '@portone-checkout/server'
import type { WebhookEvent } from '@portone-checkout/server'
import { Hono } from 'hono'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import * as v from 'valibot'
import { completion, newOrder, newSubscription, openAttempt, openStatuses } from '../../shop/orders.js'
import type { OrderView } from '../../shop/orders.js'
import { faultOf } from '../log.js'
import type { OrderService } from '../orders/orders.js'
import type { ReconcileService } from '../orders/reconcile.js'
import type { SubscriptionService } from '../orders/subscriptions.js'
import type { PortOne } from '../portone.js'
import { rateLimit } from '../rate.js'
import { addressOf } from './address.js'
import { readBody } from './body.js'
import { buyerOf, newBuyer } from './buyer.js'

/** Maximum bytes of a body. The limit for `/reconcile` is smaller, since anyone can send to it. */
const maxBytes = { body: 64 * 1024, attempt: 4 * 1024 } as const

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const bodyOf = async <const S extends v.GenericSchema>(
  c: Context,
  schema: S,
  bytes: number = maxBytes.body,
): Promise<v.InferOutput<S> | undefined> => {
  const content = new TextDecoder().decode(await readBody(c, bytes))
  const result = v.safeParse(schema, parsed(content))
  return result.success ? result.output : undefined
}

export interface ApiParts {
  readonly orders: OrderService
  readonly subscriptions: SubscriptionService
  readonly reconcile: ReconcileService
  readonly portone: PortOne
  /** Logs an unexpected error, without personal data. */
  readonly log: (message: string) => void
  /** How many of the shop's own proxies are in front of it. */
  readonly proxies: number
}

export const apiRoutes = ({ orders, subscriptions, reconcile, portone, log, proxies }: ApiParts): Hono => {
  const app = new Hono()
  app.use('*', async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse()
    if (isPortOneApiError(error)) {
      // Leave out the message: it may come from the PG and name a buyer.
      log(`portone: ${error.code} ${error.reason ?? error.parameter ?? ''}`.trimEnd())
      if (error.code === 'refused') return c.json({ error: 'refused' }, 409)
      return error.code === 'invalid-argument'
        ? c.json({ error: 'fault' }, 500)
        : c.json({ error: 'portone-unavailable' }, 502)
    }
    log(`fault: ${faultOf(error)}`)
    return c.json({ error: 'fault' }, 500)
  })

  const answer = async (c: Context, order: OrderView | undefined) => {
    if (!order) return c.json({ error: 'unknown-order' }, 404)
    const mayRefund = order.status === 'paid' && (await orders.isOf(order.id, buyerOf(c)))
    return c.json({ ...order, mayRefund } satisfies OrderView)
  }

  // Limited by order id, since each is a request to PortOne. Buyers may share an IP address, as in an office.
  const mayAsk = rateLimit({ burst: 20, perSecond: 2, keys: 10_000 })
  // The server asks PortOne about each new order for days, so orders are limited: few per browser, more per address.
  const mayOrder = {
    buyer: rateLimit({ burst: 60, perSecond: 1 / 10, keys: 10_000 }),
    address: rateLimit({ burst: 300, perSecond: 1 / 2, keys: 10_000 }),
  }
  /** The ordering browser, if within its limits. Without cookies a browser is new each time; its address still counts. */
  const orderer = (c: Context): string | undefined => {
    if (!mayOrder.address(addressOf(c, proxies))) return undefined
    const buyer = newBuyer(c)
    return mayOrder.buyer(buyer) ? buyer : undefined
  }
  const tooOften = (c: Context) => c.json({ error: 'too-often' }, 429, { 'retry-after': '2' })

  const webhook = async (c: Context, read: (body: Uint8Array) => Promise<WebhookEvent> | WebhookEvent) => {
    let event
    try {
      event = await read(await readBody(c, maxBytes.body))
    } catch (error) {
      if (error instanceof WebhookError) return c.json({ error: error.code }, 400)
      throw error
    }
    // Unsigned webhooks can be forged, so they are limited.
    if (!event.signed && event.paymentId !== undefined && !mayAsk(event.paymentId)) return tooOften(c)
    await reconcile.handleWebhook(event)
    return c.json({})
  }
  app.post('/webhooks/v2', (c) =>
    webhook(c, (body) => readV2Webhook(portone.webhookSecret ?? [], body, c.req.raw.headers)),
  )
  app.post('/webhooks/v1', (c) => webhook(c, readV1Webhook))

  // The routes below are for the shop's own pages.
  app.use('*', async (c, next) => {
    if (c.req.method !== 'POST') return next()
    const site = c.req.header('sec-fetch-site')
    return site === undefined || site === 'same-origin' ? next() : c.json({ error: 'refused' }, 403)
  })

  // A closing page reports by `sendBeacon`, as JSON or, in browsers that cannot, as plain text. A form of another site
  // can send plain text too, which is harmless: the server only asks PortOne.
  app.post('/reconcile', async (c) => {
    const body = await bodyOf(c, openAttempt, maxBytes.attempt)
    const id = body?.paymentId ?? body?.issueId
    if (!body || id === undefined) return c.json({ error: 'invalid' }, 400)
    if (!mayAsk(id)) return tooOften(c)
    const settled = await reconcile.settle(id, body)
    return settled ? c.json(settled) : c.json({ error: 'unknown-order' }, 404)
  })

  // The routes below take JSON only, which a form of another site cannot send.
  app.use('*', async (c, next) =>
    c.req.method === 'POST' && c.req.header('content-type')?.startsWith('application/json') !== true
      ? c.json({ error: 'refused' }, 403)
      : next(),
  )

  app.get('/shop', (c) => c.json(portone.view))

  app.post('/orders', async (c) => {
    const body = await bodyOf(c, newOrder)
    if (!body) return c.json({ error: 'invalid' }, 400)
    const buyer = orderer(c)
    if (buyer === undefined) return tooOften(c)
    const order = await orders.create(body.lines, body.gateway, body.language, buyer)
    if (typeof order === 'string') return c.json({ error: order }, 400)
    const { id: paymentId, orderName, amount, currency } = order
    return c.json({ paymentId, orderName, amount, currency }, 201)
  })

  app.get('/orders/:id', async (c) => {
    const id = c.req.param('id')
    const order = await orders.find(id)
    // Webhooks do not reach every machine, and a failed payment may have been retried: look up open orders.
    if (!order || !openStatuses.includes(order.status)) return answer(c, order)
    // Never answer with an older status: a buyer who believes it may pay twice.
    if (!mayAsk(id)) return tooOften(c)
    return answer(c, await orders.sync(id, { outcome: order.status === 'canceled' ? 'canceled' : undefined }))
  })

  app.post('/orders/:id/complete', async (c) => {
    const body = await bodyOf(c, completion)
    if (!body) return c.json({ error: 'invalid' }, 400)
    const id = c.req.param('id')
    return mayAsk(id) ? answer(c, await orders.sync(id, body)) : tooOften(c)
  })

  app.post('/orders/:id/refund', async (c) => {
    const id = c.req.param('id')
    const order = await orders.find(id)
    if (!order) return answer(c, order)
    // An order's URL is shared, and PGs know it, so only the ordering browser may refund.
    if (!(await orders.isOf(id, buyerOf(c)))) return c.json({ error: 'not-yours' }, 403)
    return mayAsk(id) ? answer(c, await orders.refund(id)) : tooOften(c)
  })

  app.post('/subscriptions', async (c) => {
    const body = await bodyOf(c, newSubscription)
    if (!body) return c.json({ error: 'invalid' }, 400)
    const buyer = orderer(c)
    if (buyer === undefined) return tooOften(c)
    const ticket = await subscriptions.create(body.planId, body.gateway, body.language, buyer)
    return typeof ticket === 'string' ? c.json({ error: ticket }, 400) : c.json(ticket, 201)
  })

  app.post('/subscriptions/:id/complete', async (c) => {
    const body = await bodyOf(c, completion)
    if (!body) return c.json({ error: 'invalid' }, 400)
    const id = c.req.param('id')
    return mayAsk(id) ? answer(c, await subscriptions.complete(id, body)) : tooOften(c)
  })

  // Only with a sandbox can a page make the deposit to a virtual account.
  const { sandbox } = portone
  if (sandbox) {
    app.post('/sandbox/orders/:id/deposit', async (c) => {
      const id = c.req.param('id')
      if (!sandbox.deposit(id)) return c.json({ error: 'nothing-to-pay' }, 409)
      return answer(c, await orders.sync(id))
    })
  }

  app.all('*', (c) => c.json({ error: 'unknown-address' }, 404))
  return app
}
