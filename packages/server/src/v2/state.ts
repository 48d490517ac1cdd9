import type { FoundPayment } from '../state.js'
import type { V2Payment } from './answers.js'

const statuses: Readonly<Record<string, FoundPayment['status']>> = {
  READY: 'ready',
  PAY_PENDING: 'pending',
  VIRTUAL_ACCOUNT_ISSUED: 'virtual-account-issued',
  PAID: 'paid',
  FAILED: 'failed',
  PARTIAL_CANCELLED: 'partially-canceled',
  CANCELLED: 'canceled',
}

const dateOf = (time: string | undefined): Date | undefined =>
  time === undefined ? undefined : new Date(time)

/** Converts a V2 payment to the state that V1 and V2 share. */
export const v2State = (payment: V2Payment): FoundPayment => {
  const { method, failure, channel } = payment
  return {
    // An unknown status may be newer than this package: not final.
    status: (Object.hasOwn(statuses, payment.status) ? statuses[payment.status] : undefined) ?? 'pending',
    dialect: 'v2',
    id: payment.id,
    transactionId: payment.transactionId,
    purpose: 'payment',
    amount: payment.amount.total,
    canceledAmount: payment.amount.cancelled ?? 0,
    currency: payment.currency.replace(/^CURRENCY_/, ''),
    orderName: payment.orderName,
    // Without a channel marked LIVE, do not count it as real money.
    channelType: channel?.type === 'LIVE' ? 'LIVE' : 'TEST',
    channelKey: channel?.key,
    storeId: payment.storeId,
    pgProvider: channel?.pgProvider,
    method: method?.type,
    customData: payment.customData,
    paidAt: dateOf(payment.paidAt),
    failedAt: dateOf(payment.failedAt),
    virtualAccount:
      method?.accountNumber === undefined
        ? undefined
        : {
            bank: method.bank,
            number: method.accountNumber,
            holder: method.remitteeName,
            expiresAt: dateOf(method.expiredAt),
          },
    failure: failure && {
      message: failure.reason,
      pgCode: failure.pgCode,
      pgMessage: failure.pgMessage,
    },
  }
}
