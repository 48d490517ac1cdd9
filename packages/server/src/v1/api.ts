import type { PaymentQuery, PortOneApi } from '../api.js'
import { PortOneApiError } from '../errors.js'
import { assertId, isPathStep } from '../ids.js'
import { majorUnitsOf } from '../money.js'
import { readBillingKey, readCancel, readCharge, readQuery } from '../requests.js'
import type { MissingPayment, PaymentState } from '../state.js'
import type { V1Payment } from './answers.js'
import { createV1Client } from './client.js'
import type { V1Options } from './client.js'
import { decidingAttempt, hasReadableAmount, v1State } from './state.js'

const missing = (id: string): MissingPayment => ({ status: 'not-found', dialect: 'v1', id })

/** PortOne's V1 REST API as a `PortOneApi`. `paymentId` is `merchant_uid`, a billing key is a `customer_uid`. */
export const v1Api = (options: V1Options): PortOneApi => {
  const client = createV1Client(options)

  /** The attempt with the hinted `imp_uid`, if it belongs to this order. */
  const hintedAttempt = async ({ paymentId, impUid }: PaymentQuery): Promise<V1Payment | undefined> => {
    if (impUid === undefined || isPathStep(impUid)) return undefined
    const payment = await client.getPayment(impUid)
    return payment?.merchant_uid === paymentId ? payment : undefined
  }

  const findPayment = async (request: PaymentQuery): Promise<PaymentState> => {
    const query = readQuery(request)
    const { paymentId } = query
    if (isPathStep(paymentId)) return missing(paymentId)
    const hinted = await hintedAttempt(query)
    // A paid attempt decides; otherwise another attempt under this id may be paid.
    const others = hinted?.status === 'paid' ? [] : await client.findPayments(paymentId)
    const attempts = hinted ? [hinted, ...others.filter(({ imp_uid: id }) => id !== hinted.imp_uid)] : others
    return decidingAttempt(attempts.filter(hasReadableAmount).map(v1State)) ?? missing(paymentId)
  }

  return {
    dialect: 'v1',
    findPayment,
    findBillingKey: async (key) => {
      const billingKey = readBillingKey(key)
      const customer = isPathStep(billingKey) ? null : await client.getCustomer(billingKey)
      return customer
        ? {
            status: 'issued',
            dialect: 'v1',
            billingKey,
            customerId: customer.customer_id ?? undefined,
            channelType: customer.sandbox === false ? 'LIVE' : 'TEST',
          }
        : { status: 'not-found', dialect: 'v1', billingKey }
    },
    chargeBillingKey: async (request) => {
      const { paymentId, currency, taxFreeAmount, customer, ...charge } = readCharge(request)
      assertId('paymentId', paymentId)
      try {
        const payment = await client.payAgain({
          customer_uid: charge.billingKey,
          merchant_uid: paymentId,
          name: charge.orderName,
          amount: majorUnitsOf('amount', charge.amount, currency),
          currency,
          tax_free:
            taxFreeAmount === undefined ? undefined : majorUnitsOf('taxFreeAmount', taxFreeAmount, currency),
          buyer_name: customer?.fullName,
          buyer_email: customer?.email,
          buyer_tel: customer?.phoneNumber,
          custom_data: charge.customData,
          channel_key: charge.channelKey,
          notice_url: charge.noticeUrl,
        })
        return v1State(payment)
      } catch (error) {
        if (!(error instanceof PortOneApiError) || error.code !== 'refused') throw error
        // V1 has no code for an id that is paid already, so look the payment up.
        const state = await findPayment({ paymentId })
        if (state.status === 'paid') return state
        throw error
      }
    },
    cancelPayment: async (request) => {
      const { paymentId, reason, refundAccount, ...cancel } = readCancel(request)
      const state = await findPayment({ paymentId })
      if (state.status === 'not-found') return state
      const major = (parameter: 'amount' | 'taxFreeAmount' | 'expectedRemaining') => {
        const minor = cancel[parameter]
        return minor === undefined ? undefined : majorUnitsOf(parameter, minor, state.currency)
      }
      const amount = major('amount')
      const payment = await client.cancel({
        imp_uid: state.transactionId,
        reason,
        ...(amount === undefined ? {} : { amount }),
        tax_free: major('taxFreeAmount'),
        checksum: major('expectedRemaining'),
        refund_bank: refundAccount?.bank,
        refund_account: refundAccount?.number,
        refund_holder: refundAccount?.holderName,
        refund_tel: refundAccount?.holderPhoneNumber,
      })
      return v1State(payment)
    },
  }
}
