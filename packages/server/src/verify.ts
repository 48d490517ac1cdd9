import type { PortOneApi } from './api.js'
import { confirmOrder } from './confirm.js'
import type { Confirmation, ExpectedOrder } from './confirm.js'

/**
 * Asks PortOne and compares with the order: what both the browser's return and a webhook call. Changes nothing, so it
 * may run twice at once; fulfil once by a unique key of your database. Rejects with `PortOneApiError`.
 */
export const verifyPayment = async (
  api: PortOneApi,
  expected: ExpectedOrder,
  hint: { readonly impUid?: string | undefined } = {},
): Promise<Confirmation> =>
  confirmOrder(expected, await api.findPayment({ paymentId: expected.id, impUid: hint.impUid }))
