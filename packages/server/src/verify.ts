import type { PortOneApi } from './api.js'
import { invalid, objectOf } from './arguments.js'
import { confirmOrder, readOrder } from './confirm.js'
import type { Confirmation, ExpectedOrder } from './confirm.js'
import { impUidOf } from './requests.js'

/**
 * Looks the payment up and compares it with the order. Call it when the browser returns and on every webhook. It changes
 * nothing, so concurrent calls are safe; use a unique key in your database to fulfill once. Rejects with `PortOneApiError`;
 * with `invalid-argument`, before any request, when the order lacks a field to compare.
 */
export const verifyPayment = async (
  api: PortOneApi,
  expected: ExpectedOrder,
  hint?: { readonly impUid?: string | null | undefined } | null,
): Promise<Confirmation> => {
  const description = 'what v1Api or v2Api returned'
  if (typeof objectOf('api', api, description)['findPayment'] !== 'function')
    throw invalid('api', `has to be ${description}.`)
  const order = readOrder(expected)
  const impUid = objectOf('hint', hint ?? {}, 'an object, { impUid }')['impUid']
  return confirmOrder(order, await api.findPayment({ paymentId: order.id, impUid: impUidOf(impUid) }))
}
