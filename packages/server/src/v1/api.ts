import type { PortOneApi } from '../api.js'
import { toMajorUnits } from '../money.js'
import type { PaymentState } from '../state.js'
import { createV1Client } from './client.js'
import type { V1Options } from './client.js'
import { decisive, v1State } from './state.js'

/** Drops what is not given, so that it is not sent as null. */
const given = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

/** PortOne's V1 REST API behind the common face. `paymentId` is `merchant_uid`, a billing key is a `customer_uid`. */
export const v1Api = (options: V1Options): PortOneApi => {
  const client = createV1Client(options)

  const findPayment = async ({
    paymentId,
    impUid,
  }: {
    readonly paymentId: string
    readonly impUid?: string | undefined
  }): Promise<PaymentState> => {
    const named = impUid === undefined ? null : await client.getPayment(impUid)
    const attempts =
      named?.merchant_uid === paymentId && named.status !== 'failed'
        ? [named]
        : await client.findPayments(paymentId)
    return decisive(attempts.map(v1State)) ?? { status: 'not-found', dialect: 'v1', id: paymentId }
  }

  return {
    dialect: 'v1',
    findPayment,
    findBillingKey: async (billingKey) => {
      const customer = await client.getCustomer(billingKey)
      return customer
        ? {
            status: 'issued',
            dialect: 'v1',
            billingKey,
            customerId: customer.customer_id ?? undefined,
            channelType: customer.sandbox === true ? 'TEST' : 'LIVE',
          }
        : { status: 'not-found', dialect: 'v1', billingKey }
    },
    chargeBillingKey: async (charge) =>
      v1State(
        await client.payAgain(
          given({
            customer_uid: charge.billingKey,
            merchant_uid: charge.paymentId,
            name: charge.orderName,
            amount: toMajorUnits(charge.amount, charge.currency),
            currency: charge.currency,
            tax_free:
              charge.taxFreeAmount === undefined
                ? undefined
                : toMajorUnits(charge.taxFreeAmount, charge.currency),
            buyer_name: charge.customer?.fullName,
            buyer_email: charge.customer?.email,
            buyer_tel: charge.customer?.phoneNumber,
            custom_data: charge.customData,
            channel_key: charge.channelKey,
            notice_url: charge.noticeUrl,
          }),
        ),
      ),
    cancelPayment: async ({ paymentId, reason, amount, expectedRemaining }) => {
      const state = await findPayment({ paymentId })
      if (state.status === 'not-found') return state
      const major = (minor: number | undefined) =>
        minor === undefined ? undefined : toMajorUnits(minor, state.currency)
      return v1State(
        await client.cancel(
          given({
            imp_uid: state.transactionId,
            reason,
            amount: major(amount),
            checksum: major(expectedRemaining),
          }),
        ),
      )
    },
  }
}
