import type { Bank } from '@portone/server-sdk/common'
import { PaymentClient } from '@portone/server-sdk/payment'
import type { CancelPaymentBodyRefundAccount } from '@portone/server-sdk/payment'
import * as v from 'valibot'
import { readAnswer } from '../answers.js'
import type { PortOneApi, RefundAccount } from '../api.js'
import { PortOneApiError } from '../errors.js'
import { assertId, leadsElsewhere } from '../ids.js'
import { assertAmounts } from '../money.js'
import type { MissingPayment, PaymentState } from '../state.js'
import { timeLimits, within } from '../time-limit.js'
import * as answers from './answers.js'
import { v2State } from './state.js'

export interface V2Options {
  /** API secret of the PortOne console. Secret: for servers only. */
  readonly apiSecret: string
  /** For a store below another one. */
  readonly storeId?: string | undefined
  /** Another origin than PortOne's, such as a sandbox's `url`; the official SDK drops a path in it. */
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

/** What the official SDK threw, as this package's error: a refusal of PortOne's, or no usable answer at all. */
const translate = (cause: unknown): PortOneApiError => {
  if (cause instanceof PortOneApiError) return cause
  const data: unknown =
    typeof cause === 'object' && cause !== null && 'data' in cause ? cause.data : undefined
  const refusal = v.safeParse(answers.refusal, data)
  if (!refusal.success) {
    return new PortOneApiError('unreachable', "PortOne's V2 API gave no usable answer.", { cause })
  }
  const { type, message = '' } = refusal.output
  const reason = reasonOf(type)
  return reason === 'UNAUTHORIZED' || reason === 'FORBIDDEN'
    ? new PortOneApiError('unauthorized', "PortOne's V2 API does not accept the secret.", { cause, reason })
    : new PortOneApiError('refused', message || reason, { cause, reason })
}

const read = <const S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> =>
  readAnswer('V2', schema, value)

const missing = (id: string): MissingPayment => ({ status: 'not-found', dialect: 'v2', id })

const nullOn = async <T>(reason: string, answer: Promise<T>): Promise<T | null> => {
  try {
    return await answer
  } catch (error) {
    if (error instanceof PortOneApiError && error.reason === reason) return null
    throw error
  }
}

/** PortOne has more banks than this SDK's list: what has the form of its names is for PortOne to judge. */
const isBank = (bank: string): bank is Extract<Bank, string> => /^[A-Z][A-Z_]*$/.test(bank)

const accountOf = ({
  bank,
  number,
  holderName,
  holderPhoneNumber,
}: RefundAccount): CancelPaymentBodyRefundAccount => {
  if (!isBank(bank)) throw new PortOneApiError('refused', 'V2 knows banks by name, such as SHINHAN.')
  return { bank, number, holderName, ...(holderPhoneNumber === undefined ? {} : { holderPhoneNumber }) }
}

const isLive = ({ type }: { readonly type: string }): boolean => type === 'LIVE'

/** PortOne's V2 REST API, through the official server SDK, behind the common face. https://developers.portone.io/api/rest-v2 */
export const v2Api = ({ apiSecret, storeId, baseUrl, timeLimit }: V2Options): PortOneApi => {
  const store = storeId === undefined ? {} : { storeId }
  const client = PaymentClient({
    secret: apiSecret,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...store,
  })
  const answered = async <T>(kind: keyof typeof timeLimits, answer: Promise<T>): Promise<T> => {
    try {
      return await within(timeLimit ?? timeLimits[kind], answer)
    } catch (cause) {
      throw translate(cause)
    }
  }
  const ask = <T>(answer: Promise<T>): Promise<T> => answered('question', answer)
  const act = <T>(answer: Promise<T>): Promise<T> => answered('act', answer)

  // What is looked up by its id the SDK asks of the secret's own store, unless it is told again.
  const findPayment = async (paymentId: string): Promise<PaymentState> => {
    if (leadsElsewhere(paymentId)) return missing(paymentId)
    const answer = await nullOn('PAYMENT_NOT_FOUND', ask(client.getPayment({ paymentId, ...store })))
    return answer === null ? missing(paymentId) : v2State(read(answers.payment, answer))
  }

  return {
    dialect: 'v2',
    findPayment: ({ paymentId }) => findPayment(paymentId),
    findBillingKey: async (billingKey) => {
      const answer = leadsElsewhere(billingKey)
        ? null
        : await nullOn(
            'BILLING_KEY_NOT_FOUND',
            ask(client.billingKey.getBillingKeyInfo({ billingKey, ...store })),
          )
      if (answer === null) return { status: 'not-found', dialect: 'v2', billingKey }
      const info = read(answers.billingKey, answer)
      return {
        status: info.status === 'ISSUED' ? 'issued' : 'deleted',
        dialect: 'v2',
        billingKey,
        issueId: info.issueId,
        customerId: info.customer?.id,
        channelType: info.channels.length > 0 && info.channels.every(isLive) ? 'LIVE' : 'TEST',
      }
    },
    chargeBillingKey: async (charge) => {
      const { customer } = charge
      assertId(charge.paymentId)
      assertAmounts(charge.amount, charge.taxFreeAmount)
      try {
        await act(
          client.payWithBillingKey({
            paymentId: charge.paymentId,
            billingKey: charge.billingKey,
            orderName: charge.orderName,
            amount: {
              total: charge.amount,
              ...(charge.taxFreeAmount === undefined ? {} : { taxFree: charge.taxFreeAmount }),
            },
            currency: charge.currency,
            ...(customer === undefined
              ? {}
              : {
                  customer: {
                    ...(customer.id === undefined ? {} : { id: customer.id }),
                    ...(customer.fullName === undefined ? {} : { name: { full: customer.fullName } }),
                    ...(customer.email === undefined ? {} : { email: customer.email }),
                    ...(customer.phoneNumber === undefined ? {} : { phoneNumber: customer.phoneNumber }),
                  },
                }),
            ...(charge.customData === undefined ? {} : { customData: charge.customData }),
            ...(charge.channelKey === undefined ? {} : { channelKey: charge.channelKey }),
            ...(charge.noticeUrl === undefined ? {} : { noticeUrls: [charge.noticeUrl] }),
          }),
        )
      } catch (error) {
        // The PG said no, or this id is paid already: both are states of a payment, and PortOne knows which.
        const asked = error instanceof PortOneApiError ? error.reason : undefined
        if (asked !== 'PG_PROVIDER' && asked !== 'ALREADY_PAID') throw error
        const state = await findPayment(charge.paymentId)
        if (state.status === 'not-found') throw error
        return state
      }
      // The answer to a charge is a summary; the payment itself says what was charged.
      return findPayment(charge.paymentId)
    },
    cancelPayment: async ({ paymentId, reason, amount, taxFreeAmount, expectedRemaining, refundAccount }) => {
      assertAmounts(amount, taxFreeAmount, expectedRemaining)
      if (leadsElsewhere(paymentId)) return missing(paymentId)
      const cancel = client.cancelPayment({
        paymentId,
        reason,
        ...(amount === undefined ? {} : { amount }),
        ...(taxFreeAmount === undefined ? {} : { taxFreeAmount }),
        ...(expectedRemaining === undefined ? {} : { currentCancellableAmount: expectedRemaining }),
        ...(refundAccount === undefined ? {} : { refundAccount: accountOf(refundAccount) }),
      })
      // The answer may be that the PG only took note of it; the payment itself says where it stands.
      const answer = await nullOn('PAYMENT_NOT_FOUND', act(cancel))
      return answer === null ? missing(paymentId) : findPayment(paymentId)
    },
  }
}
