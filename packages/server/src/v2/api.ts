import type * as v from 'valibot'
import { readAnswer } from '../answers.js'
import type { PortOneApi, RefundAccount } from '../api.js'
import { PortOneApiError } from '../errors.js'
import { invalid } from '../arguments.js'
import { assertId, isPathStep } from '../ids.js'
import { readBillingKey, readCancel, readCharge, readQuery } from '../requests.js'
import type { MissingPayment, PaymentState } from '../state.js'
import * as answers from './answers.js'
import { v2State } from './state.js'
import { v2Transport, type V2Options } from './transport.js'

export type { V2Options }

const read = <const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> =>
  readAnswer('V2', schema, value)

const missing = (id: string): MissingPayment => ({ status: 'not-found', dialect: 'v2', id })

/** The answer's content, or undefined when PortOne refuses for this reason. Wrapped, since the content may be null. */
const foundBy = async (
  reason: string,
  answer: Promise<unknown>,
): Promise<{ readonly content: unknown } | undefined> => {
  try {
    return { content: await answer }
  } catch (error) {
    if (error instanceof PortOneApiError && error.reason === reason) return undefined
    throw error
  }
}

/** The account for V2. Checks only the form of the bank's name; PortOne knows which banks exist. */
const accountOf = ({ bank, number, holderName, holderPhoneNumber }: RefundAccount) => {
  if (!/^[A-Z][A-Z_]*$/.test(bank)) {
    throw invalid('refundAccount.bank', 'has to be a name on V2, such as SHINHAN.')
  }
  return { bank, number, holderName, holderPhoneNumber }
}

const isLive = ({ type }: { readonly type: string }): boolean => type === 'LIVE'

/**
 * PortOne's V2 REST API as a `PortOneApi`. Does not use the official server SDK, which hides the HTTP status of a refusal, has
 * no timeout and reads answers of any size. https://developers.portone.io/api/rest-v2
 */
export const v2Api = (options: V2Options): PortOneApi => {
  const { storeId, send } = v2Transport(options, 'v2Api')
  const storeQuery = storeId === undefined ? '' : `?${new URLSearchParams({ storeId }).toString()}`

  /** Looks up in the secret's own store, unless `storeId` is set. */
  const get = (path: string): Promise<unknown> =>
    send({ method: 'GET', path: `${path}${storeQuery}`, kind: 'lookUp' })
  const post = (path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> =>
    send({ method: 'POST', path, body: { ...body, storeId }, kind: 'change' })
  const paymentPath = (paymentId: string): string => `/payments/${encodeURIComponent(paymentId)}`

  const findPayment = async (paymentId: string): Promise<PaymentState> => {
    if (isPathStep(paymentId)) return missing(paymentId)
    const found = await foundBy('PAYMENT_NOT_FOUND', get(paymentPath(paymentId)))
    return found ? v2State(read(answers.payment, found.content)) : missing(paymentId)
  }

  /** The state after a charge or refund. Throws `unreachable` when PortOne does not show the payment yet. */
  const stateAfterChange = async (paymentId: string): Promise<PaymentState> => {
    const state = await findPayment(paymentId)
    if (state.status !== 'not-found') return state
    throw new PortOneApiError('unreachable', 'PortOne does not show the payment yet.')
  }

  return {
    dialect: 'v2',
    findPayment: async (query) => findPayment(readQuery(query).paymentId),
    findBillingKey: async (key) => {
      const billingKey = readBillingKey(key)
      const found = isPathStep(billingKey)
        ? undefined
        : await foundBy('BILLING_KEY_NOT_FOUND', get(`/billing-keys/${encodeURIComponent(billingKey)}`))
      if (!found) return { status: 'not-found', dialect: 'v2', billingKey }
      const info = read(answers.billingKey, found.content)
      return {
        status: info.status === 'ISSUED' ? 'issued' : 'deleted',
        dialect: 'v2',
        billingKey,
        issueId: info.issueId,
        customerId: info.customer?.id,
        channelType: info.channels.length > 0 && info.channels.every(isLive) ? 'LIVE' : 'TEST',
      }
    },
    chargeBillingKey: async (request) => {
      const { paymentId, billingKey, customer, noticeUrl, ...charge } = readCharge(request)
      assertId('paymentId', paymentId)
      try {
        await post(`${paymentPath(paymentId)}/billing-key`, {
          billingKey,
          orderName: charge.orderName,
          amount: { total: charge.amount, taxFree: charge.taxFreeAmount },
          currency: charge.currency,
          customer: customer && {
            id: customer.id,
            name: customer.fullName === undefined ? undefined : { full: customer.fullName },
            email: customer.email,
            phoneNumber: customer.phoneNumber,
          },
          customData: charge.customData,
          channelKey: charge.channelKey,
          noticeUrls: noticeUrl === undefined ? undefined : [noticeUrl],
        })
      } catch (error) {
        // The PG declined, or the id is paid already: the payment's state says which.
        const reason = error instanceof PortOneApiError ? error.reason : undefined
        if (reason !== 'PG_PROVIDER' && reason !== 'ALREADY_PAID') throw error
        return stateAfterChange(paymentId)
      }
      // The answer to a charge is only a summary, so look the payment up.
      return stateAfterChange(paymentId)
    },
    cancelPayment: async (request) => {
      const { paymentId, reason, amount, taxFreeAmount, expectedRemaining, refundAccount } =
        readCancel(request)
      if (isPathStep(paymentId)) return missing(paymentId)
      const cancel = post(`${paymentPath(paymentId)}/cancel`, {
        reason,
        amount,
        taxFreeAmount,
        currentCancellableAmount: expectedRemaining,
        refundAccount: refundAccount && accountOf(refundAccount),
      })
      // The PG may only have accepted the request, so look the payment up.
      return (await foundBy('PAYMENT_NOT_FOUND', cancel)) ? stateAfterChange(paymentId) : missing(paymentId)
    },
  }
}
