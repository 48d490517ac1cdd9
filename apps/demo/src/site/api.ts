import * as v from 'valibot'
import { orderTicket, orderView, shopView, subscriptionTicket } from '../shop/orders.js'
import type { CartLine, Completion, GatewayCode } from '../shop/orders.js'
import type { Language } from './text/shape.js'

/** Milliseconds for an answer. */
const patience = 20_000

/** The server's refusal: `status` 0 is no answer at all, or none in time. */
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
  // `AbortSignal.any()` and `timeout()` are not in every phone that buys.
  const giveUp = new AbortController()
  const late = setTimeout(() => giveUp.abort(), patience)
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
            // The page may be left while this is on its way.
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

/** A path to what has this id. Rejects what is no id of the shop's: an address may name `..`, which leads elsewhere. */
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
