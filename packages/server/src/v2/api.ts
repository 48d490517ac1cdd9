import * as v from 'valibot'
import { readAnswer } from '../answers.js'
import type { PortOneApi, RefundAccount } from '../api.js'
import { PortOneApiError } from '../errors.js'
import { exchange, defaultTimeLimits } from '../exchange.js'
import type { Call } from '../exchange.js'
import { assertSpelling, invalid, objectOf, optionalTextIn, nonBlankTextIn } from '../arguments.js'
import type { Reader } from '../arguments.js'
import { assertId, isPathStep } from '../ids.js'
import { readBillingKey, readCancel, readCharge, readConnection, readQuery } from '../requests.js'
import type { MissingPayment, PaymentState } from '../state.js'
import * as answers from './answers.js'
import { v2State } from './state.js'

export interface V2Options {
  /** API secret of the PortOne console. Secret: for servers only. */
  readonly apiSecret: string
  /** For a sub-store; without it the secret's own store. */
  readonly storeId?: string | undefined
  /** Another address than PortOne's, such as a sandbox's `url`. */
  readonly baseUrl?: string | undefined
  /** Milliseconds for one request; by default 15 s for a look-up and 60 s for a charge or refund. */
  readonly timeLimit?: number | undefined
}

/** An error's type as `PAYMENT_NOT_FOUND`; PortOne also writes the schema's name, `PaymentNotFoundError`. */
const reasonOf = (type: string): string =>
  type
    .replace(/Error$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()

const refusalOf = (content: unknown): v.InferOutput<typeof answers.refusal> | undefined => {
  const result = v.safeParse(answers.refusal, content)
  return result.success ? result.output : undefined
}

/** Whether the PG refused: PortOne reports that with HTTP 502, and it is a definite answer. */
const isPgRefusal = (content: unknown): boolean => reasonOf(refusalOf(content)?.type ?? '') === 'PG_PROVIDER'

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

const unauthorized = (reason: string | undefined): PortOneApiError =>
  new PortOneApiError('unauthorized', "PortOne's V2 API does not accept the secret.", { reason })

const isLive = ({ type }: { readonly type: string }): boolean => type === 'LIVE'

const optionsOf = (options: V2Options) => {
  const reader: Reader = {
    given: objectOf('options', options, 'an object, v2Api({ apiSecret })'),
    known: ['apiSecret', 'storeId', 'baseUrl', 'timeLimit'],
  }
  const apiSecret = nonBlankTextIn(reader, 'apiSecret', "the V2 API secret of PortOne's console")
  const storeId = optionalTextIn(reader, 'storeId')
  if (storeId?.trim() === '') throw invalid('storeId', "is blank: leave it out for the secret's own store.")
  assertSpelling(reader)
  return { apiSecret, storeId, ...readConnection(reader, 'https://api.portone.io') }
}

/**
 * PortOne's V2 REST API as a `PortOneApi`. Does not use the official server SDK, which hides the HTTP status of a refusal, has
 * no timeout and reads answers of any size. https://developers.portone.io/api/rest-v2
 */
export const v2Api = (options: V2Options): PortOneApi => {
  const { apiSecret, storeId, base, timeLimit } = optionsOf(options)
  const storeQuery = storeId === undefined ? '' : `?${new URLSearchParams({ storeId }).toString()}`

  const call = async (
    request: Pick<Call, 'method' | 'url' | 'body'>,
    kind: keyof typeof defaultTimeLimits,
  ) => {
    const { status, content } = await exchange(
      'V2',
      { ...request, authorization: `PortOne ${apiSecret}`, timeLimit: timeLimit ?? defaultTimeLimits[kind] },
      isPgRefusal,
    )
    if (status < 300) return content
    const refusal = refusalOf(content)
    if (status === 401) throw unauthorized(refusal && reasonOf(refusal.type))
    // A proxy answered: what PortOne did is unknown.
    if (!refusal) throw new PortOneApiError('unreachable', `PortOne's V2 API answered ${status}.`)
    const reason = reasonOf(refusal.type)
    throw reason === 'UNAUTHORIZED' || reason === 'FORBIDDEN'
      ? unauthorized(reason)
      : new PortOneApiError('refused', refusal.message || reason, { reason })
  }
  /** Looks up in the secret's own store, unless `storeId` is set. */
  const get = (path: string): Promise<unknown> =>
    call({ method: 'GET', url: `${base}${path}${storeQuery}` }, 'lookUp')
  const post = (path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> =>
    call({ method: 'POST', url: `${base}${path}`, body: { ...body, storeId } }, 'change')
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
