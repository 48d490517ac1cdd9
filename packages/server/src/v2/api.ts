import * as v from 'valibot'
import { readAnswer } from '../answers.js'
import type { PortOneApi, RefundAccount } from '../api.js'
import { PortOneApiError } from '../errors.js'
import { exchange, timeLimits } from '../exchange.js'
import type { Call } from '../exchange.js'
import { assertSpelling, invalid, objectOf, optionalTextIn, textIn } from '../arguments.js'
import type { Reader } from '../arguments.js'
import { assertId, leadsElsewhere } from '../ids.js'
import { readBillingKey, readCancel, readCharge, readConnection, readQuery } from '../requests.js'
import type { MissingPayment, PaymentState } from '../state.js'
import * as answers from './answers.js'
import { v2State } from './state.js'

export interface V2Options {
  /** API secret of the PortOne console. Secret: for servers only. */
  readonly apiSecret: string
  /** For a store below another one. */
  readonly storeId?: string | undefined
  /** Another place than PortOne's, such as a sandbox's `url`. */
  readonly baseUrl?: string | undefined
  /** Milliseconds for one request; without it 15 s for a question, and 60 s for a charge or a refund. */
  readonly timeLimit?: number | undefined
}

/** The schema says `PAYMENT_NOT_FOUND`, other places name the schema itself: `PaymentNotFoundError`. */
const reasonOf = (type: string): string =>
  type
    .replace(/Error$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()

const refusalOf = (content: unknown): v.InferOutput<typeof answers.refusal> | undefined => {
  const result = v.safeParse(answers.refusal, content)
  return result.success ? result.output : undefined
}

/** The PG said no: HTTP 502, and an answer all the same. */
const isPgRefusal = (content: unknown): boolean => reasonOf(refusalOf(content)?.type ?? '') === 'PG_PROVIDER'

const read = <const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> =>
  readAnswer('V2', schema, value)

const missing = (id: string): MissingPayment => ({ status: 'not-found', dialect: 'v2', id })

/** What was answered; undefined where PortOne refused for this reason. An answer of `null` is an answer. */
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

/** What has the form of PortOne's names of banks is for PortOne to judge. */
const accountOf = ({ bank, number, holderName, holderPhoneNumber }: RefundAccount) => {
  if (!/^[A-Z][A-Z_]*$/.test(bank)) {
    throw invalid('refundAccount.bank', 'is a name in V2, such as SHINHAN.')
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
  const apiSecret = textIn(reader, 'apiSecret', "the V2 API secret of PortOne's console")
  const storeId = optionalTextIn(reader, 'storeId')
  if (storeId?.trim() === '') throw invalid('storeId', "is blank: leave it out for the secret's own store.")
  assertSpelling(reader)
  return { apiSecret, storeId, ...readConnection(reader, 'https://api.portone.io') }
}

/**
 * PortOne's V2 REST API behind the common face. Not through the official server SDK: that tells no HTTP status of a refusal,
 * has no time limit and reads answers of any size. https://developers.portone.io/api/rest-v2
 */
export const v2Api = (options: V2Options): PortOneApi => {
  const { apiSecret, storeId, base, timeLimit } = optionsOf(options)
  const store = storeId === undefined ? '' : `?${new URLSearchParams({ storeId }).toString()}`

  const call = async (asked: Pick<Call, 'method' | 'url' | 'body'>, kind: keyof typeof timeLimits) => {
    const { status, content } = await exchange(
      'V2',
      { ...asked, authorization: `PortOne ${apiSecret}`, timeLimit: timeLimit ?? timeLimits[kind] },
      isPgRefusal,
    )
    if (status < 300) return content
    const refusal = refusalOf(content)
    if (status === 401) throw unauthorized(refusal && reasonOf(refusal.type))
    // Something on the way wrote it: nobody knows what PortOne did.
    if (!refusal) throw new PortOneApiError('unreachable', `PortOne's V2 API answered ${status}.`)
    const reason = reasonOf(refusal.type)
    throw reason === 'UNAUTHORIZED' || reason === 'FORBIDDEN'
      ? unauthorized(reason)
      : new PortOneApiError('refused', refusal.message || reason, { reason })
  }
  /** What is looked up by its id is one of the secret's own store, unless the store is named. */
  const ask = (path: string): Promise<unknown> =>
    call({ method: 'GET', url: `${base}${path}${store}` }, 'question')
  const act = (path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> =>
    call({ method: 'POST', url: `${base}${path}`, body: { ...body, storeId } }, 'act')
  const payments = (paymentId: string): string => `/payments/${encodeURIComponent(paymentId)}`

  const findPayment = async (paymentId: string): Promise<PaymentState> => {
    if (leadsElsewhere(paymentId)) return missing(paymentId)
    const found = await foundBy('PAYMENT_NOT_FOUND', ask(payments(paymentId)))
    return found ? v2State(read(answers.payment, found.content)) : missing(paymentId)
  }

  /** A payment that was just charged or canceled. Throws `unreachable` where PortOne does not know it yet. */
  const moved = async (paymentId: string): Promise<PaymentState> => {
    const state = await findPayment(paymentId)
    if (state.status !== 'not-found') return state
    throw new PortOneApiError('unreachable', 'PortOne does not show yet what was just done.')
  }

  return {
    dialect: 'v2',
    findPayment: async (query) => findPayment(readQuery(query).paymentId),
    findBillingKey: async (asked) => {
      const billingKey = readBillingKey(asked)
      const found = leadsElsewhere(billingKey)
        ? undefined
        : await foundBy('BILLING_KEY_NOT_FOUND', ask(`/billing-keys/${encodeURIComponent(billingKey)}`))
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
    chargeBillingKey: async (asked) => {
      const { paymentId, billingKey, customer, noticeUrl, ...charge } = readCharge(asked)
      assertId('paymentId', paymentId)
      try {
        await act(`${payments(paymentId)}/billing-key`, {
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
        // The PG said no, or this id is paid already: both are states of a payment, and PortOne knows which.
        const reason = error instanceof PortOneApiError ? error.reason : undefined
        if (reason !== 'PG_PROVIDER' && reason !== 'ALREADY_PAID') throw error
        return moved(paymentId)
      }
      // The answer to a charge is a summary; the payment itself says what was charged.
      return moved(paymentId)
    },
    cancelPayment: async (asked) => {
      const { paymentId, reason, amount, taxFreeAmount, expectedRemaining, refundAccount } = readCancel(asked)
      if (leadsElsewhere(paymentId)) return missing(paymentId)
      const cancel = act(`${payments(paymentId)}/cancel`, {
        reason,
        amount,
        taxFreeAmount,
        currentCancellableAmount: expectedRemaining,
        refundAccount: refundAccount && accountOf(refundAccount),
      })
      // The answer may be that the PG only took note of it; the payment itself says where it stands.
      return (await foundBy('PAYMENT_NOT_FOUND', cancel)) ? moved(paymentId) : missing(paymentId)
    },
  }
}
