import { Hono } from 'hono'
import { withoutPrefix } from '../gateways/rules.js'
import { merchantIdOf, type Channel } from '../gateways/index.js'
import { readBody, type Ctx, type Env } from '../http.js'
import { newTxId } from '../ids.js'
import { at, compact, isRecord, numberAt, textAt, textsAt } from '../json.js'
import {
  cancellableAmount,
  cancelledAmount,
  type Attempt,
  type BillingKey,
  type Buyer,
  type Cancellation,
  type PaidWith,
} from '../payments.js'
import type { State } from '../sandbox.js'
import type { Verification } from '../verifications.js'

const iso = (milliseconds: number | undefined): string | undefined =>
  milliseconds === undefined ? undefined : new Date(milliseconds).toISOString()

/** Every error of the REST API, by the `type` that the OpenAPI document tells them apart by: its status and words. */
const errors = {
  INVALID_REQUEST: [400, '요청된 입력 정보가 유효하지 않습니다.'],
  INVALID_PAYMENT_TOKEN: [400, '유효하지 않은 결제 토큰입니다.'],
  UNAUTHORIZED: [401, '인증 정보가 올바르지 않습니다.'],
  FORBIDDEN: [403, '요청이 거절되었습니다.'],
  PAYMENT_NOT_FOUND: [404, '결제 건이 존재하지 않습니다.'],
  BILLING_KEY_NOT_FOUND: [404, '빌링키가 존재하지 않습니다.'],
  IDENTITY_VERIFICATION_NOT_FOUND: [404, '본인인증 건이 존재하지 않습니다.'],
  CHANNEL_NOT_FOUND: [404, '요청된 채널이 존재하지 않습니다.'],
  ALREADY_PAID: [409, '결제가 이미 완료되었습니다.'],
  BILLING_KEY_ALREADY_ISSUED: [409, '빌링키가 이미 발급되었습니다.'],
  BILLING_KEY_ALREADY_DELETED: [409, '빌링키가 이미 삭제되었습니다.'],
  PAYMENT_NOT_PAID: [409, '결제가 완료되지 않았습니다.'],
  PAYMENT_ALREADY_CANCELLED: [409, '결제가 이미 취소되었습니다.'],
  CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN: [409, '취소 가능 잔액 검증에 실패하였습니다.'],
  CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT: [409, '결제 취소 금액이 취소 가능 금액을 초과하였습니다.'],
  CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT: [
    409,
    '취소 면세 금액이 취소 가능한 면세 금액을 초과하였습니다.',
  ],
  SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT: [
    409,
    '면세 금액 등 하위 항목들의 합이 전체 결제 금액을 초과하였습니다.',
  ],
  INFORMATION_MISMATCH: [409, '정보가 일치하지 않습니다.'],
  PG_PROVIDER: [502, 'PG사에서 오류를 전달하였습니다.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>
type ErrorType = keyof typeof errors

const refuse = (
  c: Ctx,
  type: ErrorType,
  more: { readonly message?: string; readonly pgCode?: string; readonly pgMessage?: string } = {},
): Response => c.json({ type, message: errors[type][1], ...more }, errors[type][0])

const channelView = (channel: Channel): Record<string, unknown> => ({
  type: channel.config.type,
  id: `channel-id-${channel.config.channelKey.replace(/^channel-key-/, '')}`,
  key: channel.config.channelKey,
  name: channel.config.name ?? channel.gateway.name.ko,
  pgProvider: channel.config.pgProvider.toUpperCase(),
  pgMerchantId: merchantIdOf(channel),
})

const customerView = (buyer: Buyer): Record<string, unknown> =>
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
        accountType: 'NORMAL',
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

const cancellationView = (cancellation: Cancellation): Record<string, unknown> => ({
  status: 'SUCCEEDED',
  id: cancellation.id,
  pgCancellationId: cancellation.pgId,
  totalAmount: cancellation.amount,
  taxFreeAmount: cancellation.taxFree,
  vatAmount: 0,
  reason: cancellation.reason,
  requestedAt: iso(cancellation.at),
  cancelledAt: iso(cancellation.at),
})

const platforms = { pc: 'PC', mobile: 'MOBILE', api: 'API' } as const

export const paymentView = (state: State, attempt: Attempt): Record<string, unknown> => {
  const { store } = state.config
  const paidStatuses: readonly string[] = ['PAID', 'PARTIAL_CANCELLED', 'CANCELLED']
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
      cancelledTaxFree: attempt.cancellations.reduce((sum, { taxFree }) => sum + taxFree, 0),
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
    cancellations: attempt.cancellations.length > 0 ? attempt.cancellations.map(cancellationView) : undefined,
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

const keyMethodView = ({ paidWith, buyer, channel }: BillingKey): Record<string, unknown> => {
  if (channel.config.pgProvider === 'paypal_v2') return { type: 'BillingKeyPaymentMethodPaypal' }
  switch (paidWith.kind) {
    case 'mobile':
      return compact({ type: 'BillingKeyPaymentMethodMobile', phoneNumber: buyer.phone })
    case 'easy-pay':
      return compact({ type: 'BillingKeyPaymentMethodEasyPay', provider: paidWith.detail })
    case 'transfer':
      return compact({ type: 'BillingKeyPaymentMethodTransfer', bankName: paidWith.choice?.id })
    case 'card':
    case 'virtual-account':
    case 'gift':
    case 'convenience-store':
      return { type: 'BillingKeyPaymentMethodCard', card: cardView(paidWith) }
  }
}

const billingKeyView = (state: State, key: BillingKey): Record<string, unknown> =>
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

const nameOf = (customer: unknown): string | undefined => {
  const full = textAt(customer, 'name.full')
  if (full !== undefined) return full
  const first = textAt(customer, 'name.separated.first')
  const last = textAt(customer, 'name.separated.last')
  return first === undefined && last === undefined ? undefined : `${last ?? ''}${first ?? ''}`
}

const isAmount = (value: unknown): boolean =>
  value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0)

/** The V2 REST API, for mounting at a base of its own and at the root, where `@portone/server-sdk` looks for it. */
export const restV2 = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  const { config, ledger, cashier, tokens } = state

  app.post('/login/api-secret', async (c) => {
    const body = await readBody(c)
    const secret = textAt(body, 'apiSecret')
    if (secret === undefined) return refuse(c, 'INVALID_REQUEST')
    return secret === config.secrets.apiSecret ? c.json(tokens.issueV2()) : refuse(c, 'UNAUTHORIZED')
  })

  const guarded =
    (handle: (c: Ctx, id: string) => Response | Promise<Response>) =>
    (c: Ctx): Response | Promise<Response> => {
      if (!tokens.acceptsV2(c.req.header('authorization'), config.secrets.apiSecret))
        return refuse(c, 'UNAUTHORIZED')
      const storeId = c.req.query('storeId')
      if (storeId !== undefined && storeId !== config.store.storeId) return refuse(c, 'FORBIDDEN')
      return handle(c, c.req.param('id') ?? '')
    }

  const withBody =
    (handle: (c: Ctx, id: string, body: unknown) => Response | Promise<Response>) =>
    (c: Ctx): Response | Promise<Response> =>
      guarded(async (ctx, id) => {
        const body = await readBody(ctx)
        if (!isRecord(body)) return refuse(ctx, 'INVALID_REQUEST')
        const storeId = textAt(body, 'storeId')
        return storeId !== undefined && storeId !== config.store.storeId
          ? refuse(ctx, 'FORBIDDEN')
          : handle(ctx, id, body)
      })(c)

  app.get(
    '/payments/:id',
    guarded((c, id) => {
      const attempt = ledger.byId('v2', id)
      return attempt === undefined ? refuse(c, 'PAYMENT_NOT_FOUND') : c.json(paymentView(state, attempt))
    }),
  )

  app.post(
    '/payments/:id/pre-register',
    withBody((c, id, body) => {
      const total = at(body, 'totalAmount')
      const taxFree = at(body, 'taxFreeAmount')
      if (!isAmount(total) || !isAmount(taxFree)) return refuse(c, 'INVALID_REQUEST')
      if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID')
      ledger.register('v2', id, {
        total: numberAt(body, 'totalAmount'),
        taxFree: numberAt(body, 'taxFreeAmount'),
        currency: textAt(body, 'currency'),
      })
      return c.json({})
    }),
  )

  app.post(
    '/payments/:id/cancel',
    withBody((c, id, body) => {
      const attempt = ledger.byId('v2', id)
      if (attempt === undefined) return refuse(c, 'PAYMENT_NOT_FOUND')
      const reason = textAt(body, 'reason')
      if (reason === undefined || !isAmount(at(body, 'amount')) || !isAmount(at(body, 'taxFreeAmount')))
        return refuse(c, 'INVALID_REQUEST')
      if (attempt.status === 'CANCELLED') return refuse(c, 'PAYMENT_ALREADY_CANCELLED')
      if (
        attempt.status !== 'PAID' &&
        attempt.status !== 'PARTIAL_CANCELLED' &&
        attempt.status !== 'VIRTUAL_ACCOUNT_ISSUED'
      )
        return refuse(c, 'PAYMENT_NOT_PAID')
      const cancellable = cancellableAmount(attempt)
      const expected = numberAt(body, 'currentCancellableAmount')
      if (expected !== undefined && expected !== cancellable)
        return refuse(c, 'CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN')
      const amount = numberAt(body, 'amount') ?? cancellable
      if (amount > cancellable) return refuse(c, 'CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT')
      const givenBack = attempt.cancellations.reduce((sum, { taxFree }) => sum + taxFree, 0)
      const taxFree =
        numberAt(body, 'taxFreeAmount') ?? (amount === cancellable ? attempt.taxFree - givenBack : 0)
      if (taxFree > attempt.taxFree - givenBack)
        return refuse(c, 'CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT')
      const cancellation = cashier.cancelPayment(attempt, {
        amount,
        taxFree,
        reason,
        notify: at(body, 'skipWebhook') !== true,
      })
      return c.json({ cancellation: cancellationView(cancellation) })
    }),
  )

  app.post(
    '/payments/:id/billing-key',
    withBody((c, id, body) => {
      const total = numberAt(body, 'amount.total')
      const taxFree = numberAt(body, 'amount.taxFree') ?? 0
      const orderName = textAt(body, 'orderName')
      const currency = textAt(body, 'currency')
      const keyName = textAt(body, 'billingKey')
      if (
        total === undefined ||
        !isAmount(total) ||
        !isAmount(taxFree) ||
        orderName === undefined ||
        currency === undefined ||
        keyName === undefined
      )
        return refuse(c, 'INVALID_REQUEST')
      if (taxFree > total) return refuse(c, 'SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT')
      const key = ledger.billingKeys.get(keyName)
      if (key === undefined || key.dialect !== 'v2') return refuse(c, 'BILLING_KEY_NOT_FOUND')
      if (key.deletedAt !== undefined) return refuse(c, 'BILLING_KEY_ALREADY_DELETED')
      const channelKey = textAt(body, 'channelKey')
      if (channelKey !== undefined && channelKey !== key.channel.config.channelKey)
        return refuse(c, 'CHANNEL_NOT_FOUND')
      if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID')
      const now = state.clock()
      const customer = at(body, 'customer')
      const attempt: Attempt = {
        id,
        txId: newTxId(),
        dialect: 'v2',
        channel: key.channel,
        orderName,
        total,
        taxFree,
        vat: numberAt(body, 'amount.vat'),
        currency: withoutPrefix(currency, 'CURRENCY_'),
        buyer: {
          id: textAt(customer, 'id') ?? key.buyer.id,
          name: nameOf(customer) ?? key.buyer.name,
          email: textAt(customer, 'email') ?? key.buyer.email,
          phone: textAt(customer, 'phoneNumber') ?? key.buyer.phone,
        },
        customData: textAt(body, 'customData'),
        noticeUrls: textsAt(body, 'noticeUrls'),
        origin: 'api',
        userAgent: c.req.header('user-agent'),
        requestedAt: now,
        request: body,
        status: 'READY',
        statusChangedAt: now,
        cancellations: [],
        billingKey: key.key,
      }
      const failure = cashier.charge(key, attempt)
      if (failure !== undefined)
        return refuse(c, 'PG_PROVIDER', {
          message: failure.message,
          pgCode: failure.pgCode ?? '',
          pgMessage: failure.pgMessage ?? '',
        })
      return c.json({ payment: { pgTxId: attempt.pgTxId, paidAt: iso(attempt.paidAt) } })
    }),
  )

  app.post(
    '/payments/:id/confirm',
    withBody((c, id, body) => {
      const attempt = ledger.attemptsOf('v2', id).at(-1)
      if (attempt === undefined) return refuse(c, 'PAYMENT_NOT_FOUND')
      if (ledger.isSettled('v2', id)) return refuse(c, 'ALREADY_PAID')
      const token = textAt(body, 'paymentToken')
      if (token === undefined || token !== attempt.paymentToken) return refuse(c, 'INVALID_PAYMENT_TOKEN')
      const expected: readonly (readonly [unknown, unknown])[] = [
        [at(body, 'txId'), attempt.txId],
        [at(body, 'totalAmount'), attempt.total],
        [at(body, 'taxFreeAmount'), attempt.taxFree],
        [at(body, 'currency'), attempt.currency],
        [at(body, 'isTest'), attempt.channel.config.type === 'TEST'],
      ]
      if (expected.some(([given, actual]) => given !== undefined && given !== actual))
        return refuse(c, 'INFORMATION_MISMATCH')
      cashier.confirm(attempt, at(body, 'skipWebhook') !== true)
      return c.json(compact({ pgTxId: attempt.pgTxId, paidAt: iso(attempt.paidAt) }))
    }),
  )

  const confirmIssue = (alsoPays: boolean) =>
    withBody((c, _id, body) => {
      const token = textAt(body, 'billingIssueToken')
      if (token === undefined) return refuse(c, 'INVALID_REQUEST')
      const session = state.sessions.byIssueToken(token)
      if (session === undefined || session.issues?.alsoPays !== alsoPays)
        return refuse(c, 'BILLING_KEY_NOT_FOUND')
      const { attempt } = session
      if (attempt !== undefined && ledger.isSettled('v2', attempt.id))
        return refuse(c, 'BILLING_KEY_ALREADY_ISSUED')
      const expected: readonly (readonly [unknown, unknown])[] = [
        [at(body, 'isTest'), session.channel.config.type === 'TEST'],
        [at(body, 'paymentId'), attempt?.id],
        [at(body, 'totalAmount'), attempt?.total],
        [at(body, 'taxFreeAmount'), attempt?.taxFree],
        [at(body, 'currency'), attempt?.currency],
      ]
      if (expected.some(([given, actual]) => given !== undefined && given !== actual))
        return refuse(c, 'INFORMATION_MISMATCH')
      const billingKey = cashier.confirmIssue(session, at(body, 'skipWebhook') !== true)
      return billingKey === undefined
        ? refuse(c, 'BILLING_KEY_ALREADY_ISSUED')
        : c.json(compact({ billingKey, paymentId: attempt?.id }))
    })
  app.post('/billing-keys/confirm', confirmIssue(false))
  app.post('/billing-keys/confirm-issue-and-pay', confirmIssue(true))

  app.get(
    '/identity-verifications/:id',
    guarded((c, id) => {
      const verification = ledger.verification('v2', id)
      return verification === undefined
        ? refuse(c, 'IDENTITY_VERIFICATION_NOT_FOUND')
        : c.json(verificationView(verification))
    }),
  )

  app.get(
    '/billing-keys/:id',
    guarded((c, id) => {
      const key = ledger.billingKeys.get(id)
      return key === undefined || key.dialect !== 'v2'
        ? refuse(c, 'BILLING_KEY_NOT_FOUND')
        : c.json(billingKeyView(state, key))
    }),
  )

  app.delete(
    '/billing-keys/:id',
    guarded((c, id) => {
      const key = ledger.billingKeys.get(id)
      if (key === undefined || key.dialect !== 'v2') return refuse(c, 'BILLING_KEY_NOT_FOUND')
      if (key.deletedAt !== undefined) return refuse(c, 'BILLING_KEY_ALREADY_DELETED')
      return c.json({ deletedAt: iso(cashier.deleteKey(key)) })
    }),
  )
  return app
}
