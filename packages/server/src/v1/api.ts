import type { PaymentQuery, PortOneApi } from '../api.js'
import { PortOneApiError } from '../errors.js'
import { assertId, leadsElsewhere } from '../ids.js'
import { majorUnitsOf } from '../money.js'
import { readBillingKey, readCancel, readCharge, readQuery } from '../requests.js'
import type { MissingPayment, PaymentState } from '../state.js'
import type { V1Payment } from './answers.js'
import { createV1Client } from './client.js'
import type { V1Options } from './client.js'
import { decisive, isLegible, v1State } from './state.js'

const missing = (id: string): MissingPayment => ({ status: 'not-found', dialect: 'v1', id })

/** PortOne's V1 REST API behind the common face. `paymentId` is `merchant_uid`, a billing key is a `customer_uid`. */
export const v1Api = (options: V1Options): PortOneApi => {
  const client = createV1Client(options)

  /** The attempt that the hint names, where it is one of this order's. */
  const namedBy = async ({ paymentId, impUid }: PaymentQuery): Promise<V1Payment | undefined> => {
    if (impUid === undefined || leadsElsewhere(impUid)) return undefined
    const named = await client.getPayment(impUid)
    return named?.merchant_uid === paymentId ? named : undefined
  }

  const findPayment = async (asked: PaymentQuery): Promise<PaymentState> => {
    const query = readQuery(asked)
    const { paymentId } = query
    if (leadsElsewhere(paymentId)) return missing(paymentId)
    const named = await namedBy(query)
    // Paid is the end of the question; of anything else another attempt may know better.
    const others = named?.status === 'paid' ? [] : await client.findPayments(paymentId)
    const attempts = named ? [named, ...others.filter(({ imp_uid: id }) => id !== named.imp_uid)] : others
    return decisive(attempts.filter(isLegible).map(v1State)) ?? missing(paymentId)
  }

  return {
    dialect: 'v1',
    findPayment,
    findBillingKey: async (asked) => {
      const billingKey = readBillingKey(asked)
      const customer = leadsElsewhere(billingKey) ? null : await client.getCustomer(billingKey)
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
    chargeBillingKey: async (asked) => {
      const { paymentId, currency, taxFreeAmount, customer, ...charge } = readCharge(asked)
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
        // Refused, perhaps because this id is paid already: V1 has no code for that, but knows the payment.
        const state = await findPayment({ paymentId })
        if (state.status === 'paid') return state
        throw error
      }
    },
    cancelPayment: async (asked) => {
      const { paymentId, reason, refundAccount, ...cancel } = readCancel(asked)
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
