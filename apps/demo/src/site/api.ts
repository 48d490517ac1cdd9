import * as v from 'valibot'
import { orderTicket, orderView, shopView, subscriptionTicket } from '../shop/orders.js'
import type { CartLine, Completion, GatewayCode } from '../shop/orders.js'
import type { Language } from './text/shape.js'

/** Milliseconds to wait for a response. */
const timeLimit = 20_000

/** An error response of the server; `status` 0 for no response in time. */
export class ApiError extends Error {
  readonly status: number
  constructor(status: number, options?: ErrorOptions) {
    super(`The shop's server answered ${status}.`, options)
    this.name = 'ApiError'
    this.status = status
  }
}

const ask = async <const S extends v.GenericSchema>(
  schema: S,
  path: string,
  body?: unknown,
  signal?: AbortSignal,
): Promise<v.InferOutput<S>> => {
  let response
  let content: unknown
  // Some buyers' phones lack `AbortSignal.any()` and `timeout()`.
  const giveUp = new AbortController()
  const late = setTimeout(() => giveUp.abort(), timeLimit)
  signal?.addEventListener('abort', () => giveUp.abort())
  try {
    signal?.throwIfAborted()
    response = await fetch(`/api${path}`, {
      signal: giveUp.signal,
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
            // Keep the request alive if the page is left meanwhile.
            keepalive: true,
          }),
    })
    content = await response.json()
  } catch (cause) {
    throw new ApiError(0, { cause })
  } finally {
    clearTimeout(late)
  }
  const parsed = v.safeParse(schema, content)
  if (!response.ok || !parsed.success) throw new ApiError(response.status)
  return parsed.output
}

/** The API path of an id. Throws for an invalid id: a page's URL may contain `..`, which would change the path. */
const pathOf = async (
  kind: 'orders' | 'subscriptions' | 'sandbox/orders',
  id: string,
  act = '',
): Promise<string> => {
  if (!/^[\w-]{1,64}$/.test(id)) throw new ApiError(404)
  return `/${kind}/${id}${act}`
}

export const fetchShop = () => ask(shopView, '/shop')
export const fetchOrder = async (id: string) => ask(orderView, await pathOf('orders', id))
export const createOrder = (
  lines: readonly CartLine[],
  gateway: GatewayCode,
  language: Language,
  signal: AbortSignal,
) => ask(orderTicket, '/orders', { lines, gateway, language }, signal)
export const completeOrder = async (id: string, seen: Completion) =>
  ask(orderView, await pathOf('orders', id, '/complete'), seen)
export const refundOrder = async (id: string) => ask(orderView, await pathOf('orders', id, '/refund'), {})
export const depositOrder = async (id: string) =>
  ask(orderView, await pathOf('sandbox/orders', id, '/deposit'), {})
export const createSubscription = (
  planId: string,
  gateway: GatewayCode,
  language: Language,
  signal: AbortSignal,
) => ask(subscriptionTicket, '/subscriptions', { planId, gateway, language }, signal)
export const completeSubscription = async (id: string, seen: Completion) =>
  ask(orderView, await pathOf('subscriptions', id, '/complete'), seen)
