import type { PortOneApi } from './api.js'
import { invalid, objectOf } from './arguments.js'
import { confirmOrder, readOrder } from './confirm.js'
import type { Confirmation, ExpectedOrder } from './confirm.js'
import { impUidOf } from './requests.js'

/**
 * Asks PortOne and compares with the order: what both the browser's return and a webhook call. Changes nothing, so it
 * may run twice at once; fulfil once by a unique key of your database. Rejects with `PortOneApiError`: with
 * `invalid-argument`, before PortOne is asked, where the order leaves out what is compared.
 */
export const verifyPayment = async (
  api: PortOneApi,
  expected: ExpectedOrder,
  hint?: { readonly impUid?: string | null | undefined } | null,
): Promise<Confirmation> => {
  const what = 'what v1Api or v2Api returned'
  if (typeof objectOf('api', api, what)['findPayment'] !== 'function')
    throw invalid('api', `has to be ${what}.`)
  const order = readOrder(expected)
  const named = objectOf('hint', hint ?? {}, 'an object, { impUid }')['impUid']
  return confirmOrder(order, await api.findPayment({ paymentId: order.id, impUid: impUidOf(named) }))
}
