import { merchantIdOf, type Channel } from '../gateways/index.js'
import { compact } from '../common/json.js'
import {
  cancelledAmount,
  cancelledTaxFree,
  type Attempt,
  type BillingKey,
  type Buyer,
  type Cancellation,
  type PaidWith,
} from '../store/payments.js'
import type { State } from '../state.js'
import type { Schedule } from '../store/schedules.js'
import type { Verification } from '../store/verifications.js'
import type { Delivery } from '../desk/webhooks.js'

// Response objects of the V2 REST API.

export const iso = (milliseconds: number | undefined): string | undefined =>
  milliseconds === undefined ? undefined : new Date(milliseconds).toISOString()

export const channelView = (channel: Channel): Record<string, unknown> => ({
  type: channel.config.type,
  id: `channel-id-${channel.config.channelKey.replace(/^channel-key-/, '')}`,
  key: channel.config.channelKey,
  name: channel.config.name ?? channel.gateway.name.ko,
  pgProvider: channel.config.pgProvider.toUpperCase(),
  pgMerchantId: merchantIdOf(channel),
})

export const customerView = (buyer: Buyer): Record<string, unknown> =>
  compact({
    id: buyer.id,
    name: buyer.name,
    email: buyer.email,
    phoneNumber: buyer.phone,
    zipcode: buyer.postcode,
    address: buyer.address === undefined ? undefined : { type: 'ONE_LINE', oneLine: buyer.address },
  })

const cardView = (paidWith: PaidWith): Record<string, unknown> => ({
  publisher: paidWith.choice?.id,
  issuer: paidWith.choice?.id,
  brand: 'LOCAL',
  type: 'CREDIT',
  ownerType: 'PERSONAL',
  bin: '000000',
  name: paidWith.choice?.ko,
  number: '000000******0000',
})

const methodView = (paidWith: PaidWith, buyer: Buyer, at: number | undefined): Record<string, unknown> => {
  const { kind, choice, approvalNumber, installment, account, detail } = paidWith
  switch (kind) {
    case 'card':
      return {
        type: 'PaymentMethodCard',
        card: cardView(paidWith),
        approvalNumber,
        installment: { month: installment, isInterestFree: false },
        pointUsed: false,
      }
    case 'transfer':
      return compact({ type: 'PaymentMethodTransfer', bank: choice?.id })
    case 'virtual-account':
      return compact({
        type: 'PaymentMethodVirtualAccount',
        bank: account?.bank.id,
        accountNumber: account?.number ?? '',
        accountType: account?.fixed === true ? 'FIXED' : 'NORMAL',
        remitteeName: account?.holder,
        remitterName: buyer.name,
        expiredAt: iso(account?.expiresAt),
        issuedAt: iso(at),
      })
    case 'mobile':
      return compact({ type: 'PaymentMethodMobile', phoneNumber: buyer.phone })
    case 'gift':
      return compact({ type: 'PaymentMethodGiftCertificate', giftCertificateType: detail, approvalNumber })
    case 'easy-pay':
      return compact({ type: 'PaymentMethodEasyPay', provider: detail })
    case 'convenience-store':
      return { type: 'PaymentMethodConvenienceStore', confirmationNumber: approvalNumber }
  }
}

export const cancellationView = (cancellation: Cancellation): Record<string, unknown> => ({
  status: cancellation.status,
  id: cancellation.id,
  pgCancellationId: cancellation.pgId,
  totalAmount: cancellation.amount,
  taxFreeAmount: cancellation.taxFree,
  vatAmount: cancellation.vat,
  reason: cancellation.reason,
  requestedAt: iso(cancellation.at),
  cancelledAt: iso(cancellation.doneAt),
})

const platforms = { pc: 'PC', mobile: 'MOBILE', api: 'API' } as const

export const paymentView = (state: State, attempt: Attempt): Record<string, unknown> => {
  const { store } = state.config
  const paidStatuses: readonly string[] = ['PAID', 'PARTIAL_CANCELLED', 'CANCELLED']
  const webhooks = state.webhooks.about(attempt.txId)
  const paid = paidStatuses.includes(attempt.status)
  const cancelled = cancelledAmount(attempt)
  const vat = attempt.vat ?? Math.round((attempt.total - attempt.taxFree) / 11)
  return compact({
    status: attempt.status,
    id: attempt.id,
    transactionId: attempt.txId,
    merchantId: store.merchantId,
    storeId: store.storeId,
    method:
      attempt.paidWith === undefined
        ? undefined
        : methodView(attempt.paidWith, attempt.buyer, attempt.statusChangedAt),
    channel: channelView(attempt.channel),
    version: attempt.dialect === 'v1' ? 'V1' : 'V2',
    billingKey: attempt.billingKey,
    requestedAt: iso(attempt.requestedAt),
    updatedAt: iso(attempt.statusChangedAt),
    statusChangedAt: iso(attempt.statusChangedAt),
    orderName: attempt.orderName,
    amount: {
      total: attempt.total,
      taxFree: attempt.taxFree,
      vat,
      supply: attempt.total - attempt.taxFree - vat,
      discount: 0,
      paid: attempt.paidAt !== undefined && paid ? attempt.total - cancelled : 0,
      cancelled,
      cancelledTaxFree: cancelledTaxFree(attempt),
    },
    currency: attempt.currency,
    customer: customerView(attempt.buyer),
    origin: compact({
      platformType: platforms[attempt.origin],
      userAgent: attempt.userAgent,
      ipAddress: '127.0.0.1',
    }),
    customData: attempt.customData,
    pgTxId: attempt.pgTxId,
    paidAt: paid ? iso(attempt.paidAt) : undefined,
    disputes: attempt.status === 'PAID' ? [] : undefined,
    receiptUrl: attempt.status === 'PAID' ? 'https://sandbox.invalid/receipt' : undefined,
    cancellations:
      attempt.cancellations.length > 0 || attempt.status === 'CANCELLED'
        ? attempt.cancellations.map(cancellationView)
        : undefined,
    scheduleId: attempt.scheduleId,
    // The escrow of a V1 payment is always reported as registered.
    escrow: attempt.escrow
      ? { status: attempt.dialect === 'v1' ? 'REGISTERED' : 'BEFORE_REGISTERED' }
      : undefined,
    webhooks: webhooks.length > 0 ? webhooks.map(webhookView) : undefined,
    cancelledAt: iso(attempt.cancelledAt),
    failedAt: iso(attempt.failedAt),
    failure:
      attempt.failure === undefined
        ? undefined
        : compact({
            reason: attempt.failure.message,
            pgCode: attempt.failure.pgCode,
            pgMessage: attempt.failure.pgMessage,
          }),
  })
}

/** The attempt as an item of a payment's transaction list. */
export const transactionView = (state: State, attempt: Attempt): Record<string, unknown> => {
  const {
    transactionId: id,
    id: paymentId,
    origin: _origin,
    disputes: _disputes,
    ...view
  } = paymentView(state, attempt)
  return { ...view, id, paymentId }
}

const webhookStatus = ({ done, attempts }: Delivery): string | undefined => {
  const last = attempts.at(-1)
  if (done) return 'SUCCEEDED'
  if (last === undefined) return undefined
  return typeof last === 'number' ? 'FAILED_NOT_OK_RESPONSE' : 'FAILED_UNEXPECTED_ERROR'
}

const headerLines = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')

export const webhookView = (delivery: Delivery): Record<string, unknown> =>
  compact({
    paymentStatus: delivery.paymentStatus,
    id: delivery.id,
    status: webhookStatus(delivery),
    url: delivery.url,
    isAsync: true,
    currentExecutionCount: delivery.attempts.length,
    trigger: delivery.manual ? 'MANUAL' : undefined,
    request: compact({
      header: headerLines(delivery.headers),
      body: delivery.body,
      requestedAt: iso(delivery.requestedAt),
    }),
    response:
      delivery.answer === undefined
        ? undefined
        : {
            code: String(delivery.answer.status),
            header: delivery.answer.headers,
            body: delivery.answer.body,
            respondedAt: iso(delivery.answer.at),
          },
    triggeredAt: iso(delivery.triggeredAt),
  })

export const scheduleView = (state: State, schedule: Schedule): Record<string, unknown> => {
  const { order } = schedule
  const { store } = state.config
  return compact({
    status: schedule.status,
    id: schedule.id,
    merchantId: store.merchantId,
    storeId: store.storeId,
    paymentId: schedule.paymentId,
    billingKey: schedule.key,
    orderName: order.orderName,
    isCulturalExpense: false,
    isEscrow: false,
    customer: customerView(order.buyer),
    customData: order.customData ?? '',
    totalAmount: order.total,
    taxFreeAmount: order.taxFree,
    vatAmount: order.vat,
    currency: order.currency,
    installmentMonth: order.installment,
    noticeUrls: order.noticeUrls.length > 0 ? order.noticeUrls : undefined,
    createdAt: iso(schedule.createdAt),
    timeToPay: iso(schedule.dueAt),
    startedAt: iso(schedule.startedAt),
    completedAt: iso(schedule.completedAt),
    revokedAt: iso(schedule.revokedAt),
  })
}

const keyMethodView = ({ paidWith, buyer, channel }: BillingKey): Record<string, unknown> => {
  if (channel.config.pgProvider === 'paypal_v2') return { type: 'BillingKeyPaymentMethodPaypal' }
  switch (paidWith.kind) {
    case 'mobile':
      return compact({ type: 'BillingKeyPaymentMethodMobile', phoneNumber: buyer.phone })
    case 'easy-pay':
      return compact({ type: 'BillingKeyPaymentMethodEasyPay', provider: paidWith.detail })
    case 'transfer':
      return compact({ type: 'BillingKeyPaymentMethodTransfer', bank: paidWith.choice?.id })
    case 'card':
    case 'virtual-account':
    case 'gift':
    case 'convenience-store':
      return { type: 'BillingKeyPaymentMethodCard', card: cardView(paidWith) }
  }
}

export const billingKeyView = (state: State, key: BillingKey): Record<string, unknown> =>
  compact({
    status: key.deletedAt === undefined ? 'ISSUED' : 'DELETED',
    billingKey: key.key,
    merchantId: state.config.store.merchantId,
    storeId: state.config.store.storeId,
    methods: [keyMethodView(key)],
    channels: [channelView(key.channel)],
    customer: customerView(key.buyer),
    customData: key.customData,
    issueId: key.issueId,
    issueName: key.issueName,
    requestedAt: iso(key.issuedAt),
    issuedAt: iso(key.issuedAt),
    deletedAt: iso(key.deletedAt),
  })

const operators: Readonly<Record<string, string>> = {
  KTF: 'KT',
  LGT: 'LGU',
  HELLO: 'SKT_MVNO',
  MVNO: 'SKT_MVNO',
}

export const verificationView = (verification: Verification): Record<string, unknown> => {
  const { asked, verified, failure } = verification
  const [birthYear, birthMonth, birthDay] = asked.birthday?.split('-') ?? []
  return compact({
    status: verification.status,
    id: verification.id,
    channel: channelView(verification.channel),
    customData: verification.customData,
    requestedAt: iso(verification.requestedAt),
    updatedAt: iso(verification.statusChangedAt),
    statusChangedAt: iso(verification.statusChangedAt),
    pgTxId: verification.pgTxId,
    version: verification.dialect === 'v1' ? 'V1' : 'V2',
    ...(verified === undefined
      ? {
          requestedCustomer: compact({
            id: asked.id,
            name: asked.name,
            phoneNumber: asked.phone,
            birthYear,
            birthMonth,
            birthDay,
          }),
          failure:
            failure === undefined
              ? undefined
              : compact({ reason: failure.message, pgCode: failure.pgCode, pgMessage: failure.pgMessage }),
        }
      : {
          verifiedCustomer: compact({
            id: asked.id,
            name: verified.name,
            operator: operators[verified.carrier] ?? verified.carrier,
            phoneNumber: verified.phone,
            birthDate: verified.birthday,
            gender: 'FEMALE',
            isForeigner: false,
            ci: 'c2FuZGJveC1jaS1ub3QtYS1yZWFsLXBlcnNvbg==',
            di: 'c2FuZGJveC1kaS1ub3QtYS1yZWFsLXBlcnNvbg==',
          }),
          verifiedAt: iso(verification.statusChangedAt),
          pgRawResponse: '{}',
        }),
  })
}
