import type { FaultName } from '../faults/table.js'
import { isV2, type Channel } from '../gateways/index.js'
import {
  exactlyOneOf,
  firstRefusal,
  format,
  minorAmount,
  required,
  withoutPrefix,
  type Device,
  type Refusal,
  type RefusalContext,
  type V2Operation,
} from '../gateways/rules.js'
import type { OperationRules, V2Gateway, V2UiType, WindowType } from '../gateways/types.js'
import { at, isRecord, numberAt, textAt, textsAt, type Json } from '../common/json.js'
import type { Attempt, Buyer } from '../store/payments.js'
import type { State } from '../state.js'
import type { Session } from '../store/sessions.js'
import type { Verification } from '../store/verifications.js'
import { accountFor, customDataOf, openSession, type Plan } from './open.js'
import { customerPersonOf } from './person.js'

export interface Refused {
  readonly code: string
  readonly message: string
}

export interface V2Ask {
  readonly transactionType: V2Operation
  readonly data: unknown
  readonly device: Device
  readonly origin: string
  /** Whether webhooks and confirmations may go to addresses that the request names. */
  readonly allowsRequestUrls: boolean
  readonly userAgent?: string | undefined
  readonly faults: readonly FaultName[]
  /** Set when a loaded UI calls. */
  readonly ui?: V2UiType | undefined
}

const methodKeys: Readonly<Record<V2Operation, string>> = {
  PAYMENT: 'payMethod',
  ISSUE_BILLING_KEY: 'billingKeyMethod',
  ISSUE_BILLING_KEY_AND_PAY: 'billingKeyAndPayMethod',
  IDENTITY_VERIFICATION: 'identityVerificationMethod',
}

const address = /^[a-z][a-z0-9+.-]*:\/\//i

/** Refusals of every gateway. */
const paymentRefusals: readonly Refusal[] = [
  required('paymentId'),
  format('paymentId', /^[\s\S]+$/, '문자열'),
  required('orderName'),
  format('orderName', /^[\s\S]+$/, '문자열'),
  minorAmount('totalAmount', true),
  minorAmount('taxFreeAmount', false),
  minorAmount('vatAmount', false),
  required('currency'),
]
const commonRefusals: readonly Refusal[] = [
  format('redirectUrl', address, 'http(s):// 또는 앱 스킴으로 시작하는 주소'),
  exactlyOneOf('virtualAccount.accountExpiry', 'validHours', 'dueDate'),
]

const bad = (message: string): Refused => ({ code: 'BadRequest', message })

const findChannel = (state: State, channelKey: string | undefined): Channel<V2Gateway> | undefined =>
  state.channels.filter(isV2).find(({ config }) => config.channelKey === channelKey)

const windowFor = (gateway: V2Gateway, device: Device, request: Json): WindowType | undefined => {
  const requested = textAt(request, `windowType.${device}`)
  const offered = gateway.window[device]
  return requested === undefined || gateway.ignoresWindowType === true
    ? offered[0]
    : offered.find((window) => window === requested)
}

const buyerOf = (request: Json): Buyer => {
  const customer = at(request, 'customer')
  const first = textAt(customer, 'firstName')
  const last = textAt(customer, 'lastName')
  const joined = first !== undefined && last !== undefined ? `${last} ${first}` : (first ?? last)
  const lines = [textAt(customer, 'address.addressLine1'), textAt(customer, 'address.addressLine2')]
  return {
    id: textAt(customer, 'customerId'),
    name: textAt(customer, 'fullName') ?? joined,
    email: textAt(customer, 'email'),
    phone: textAt(customer, 'phoneNumber'),
    address: lines.filter((line) => line !== undefined).join(' ') || undefined,
    postcode: textAt(customer, 'zipcode'),
  }
}

const fixedChoice = (request: Json): string | undefined => {
  const card = textAt(request, 'card.cardCompany')
  if (card !== undefined) return withoutPrefix(card, 'CARD_COMPANY_')
  const carrier = textAt(request, 'mobile.carrier')
  return carrier === undefined ? undefined : withoutPrefix(carrier, 'CARRIER_')
}

const methodDetail = (gateway: V2Gateway, request: Json, method: string): string | undefined => {
  if (gateway.provider !== undefined) return gateway.provider
  if (method === 'EASY_PAY' || method === 'ALIPAY_PLUS') {
    const provider = textAt(request, 'easyPay.easyPayProvider')
    return provider === undefined ? undefined : withoutPrefix(provider, 'EASY_PAY_PROVIDER_')
  }
  if (method === 'GIFT_CERTIFICATE') {
    const type = textAt(request, 'giftCertificate.giftCertificateType')
    return type === undefined ? undefined : withoutPrefix(type, 'GIFT_CERTIFICATE_TYPE_')
  }
  return undefined
}

/** A gateway's rules for an operation or a UI; undefined if it does not support it. */
const rulesFor = (gateway: V2Gateway, { ui, transactionType }: V2Ask): OperationRules | undefined => {
  if (ui === undefined) return gateway.operations[transactionType]
  const rules = gateway.uis?.[ui]
  return rules?.operation === transactionType ? rules : undefined
}

/** Checks a V2 request as PortOne and the gateway would; stores nothing. */
export const planV2 = (state: State, ask: V2Ask): Plan | Refused => {
  const { data, transactionType, device, ui } = ask
  if (!isRecord(data)) return { code: 'RequestParseFailed', message: '요청을 해석할 수 없습니다.' }
  const storeId = textAt(data, 'storeId')
  if (storeId === undefined) return bad('storeId 파라미터는 필수 입력입니다.')
  if (storeId !== state.config.store.storeId)
    return { code: 'StoreNotFound', message: `상점을 찾을 수 없습니다. (storeId: ${storeId})` }
  const channelKey = textAt(data, 'channelKey')
  if (channelKey === undefined) return bad('channelKey 또는 channelGroupId 파라미터가 필요합니다.')
  const channel = findChannel(state, channelKey)
  if (channel === undefined)
    return { code: 'ChannelNotFound', message: `채널을 찾을 수 없습니다. (channelKey: ${channelKey})` }

  const { gateway, config } = channel
  const request = gateway.rewrite?.(data) ?? data
  const operation = rulesFor(gateway, ask)
  if (operation === undefined && ui !== undefined)
    return {
      code: 'UnknownError',
      message: `해당 PG사(${config.pgProvider})는 UI 로딩을 지원하지 않습니다.`,
    }
  if (operation === undefined)
    return bad(`해당 PG사(${config.pgProvider})는 ${transactionType} 요청을 지원하지 않습니다.`)
  const verifies = transactionType === 'IDENTITY_VERIFICATION'
  const pays = transactionType !== 'ISSUE_BILLING_KEY' && !verifies
  const method = textAt(request, methodKeys[transactionType]) ?? ''
  const currency = withoutPrefix(textAt(request, 'currency') ?? '', 'CURRENCY_')
  const context: RefusalContext = { device, method, currency }
  const common = firstRefusal([...(pays ? paymentRefusals : []), ...commonRefusals], request, context)
  if (common !== undefined) return bad(common)
  if (operation.methods !== 'any' && !operation.methods.includes(method))
    return bad(
      method === ''
        ? `${methodKeys[transactionType]} 파라미터는 필수 입력입니다.`
        : `해당 PG사(${config.pgProvider})는 ${method} 결제수단을 지원하지 않습니다.`,
    )
  const window = windowFor(gateway, device, request)
  if (window === undefined || (window === 'UI' && ui === undefined))
    return bad(`지원하지 않는 windowType입니다: ${String(at(request, `windowType.${device}`))}`)
  if (window === 'REDIRECTION' && device === 'pc' && textAt(request, 'redirectUrl') === undefined)
    return bad('redirectUrl 파라미터는 필수 입력입니다.')
  const refused = firstRefusal(operation.refusals, request, context)
  if (refused !== undefined) return bad(refused)

  const buyer = buyerOf(request)
  const customData = customDataOf(at(request, 'customData'))
  const noticeUrls = ask.allowsRequestUrls ? textsAt(request, 'noticeUrls') : []
  const txId = state.cashier.newTransactionId('v2')
  const verification = verifies
    ? verificationOf(state, ask, request, channel, { txId, customData })
    : undefined
  if (verification !== undefined && 'code' in verification) return verification
  const attempt = pays
    ? newAttempt(state, ask, request, channel, { txId, currency, buyer, customData })
    : undefined
  if (attempt !== undefined && 'code' in attempt) return attempt
  return {
    txId,
    protocol: 'v2',
    transactionType,
    channel,
    device,
    window: window === 'UI' ? 'POPUP' : window,
    fromUi: ui !== undefined,
    origin: ask.origin,
    redirectUrl: textAt(request, 'redirectUrl'),
    language: textAt(request, 'locale') === 'EN_US' ? 'en' : 'ko',
    method: method === '' ? 'CARD' : method,
    methodDetail: methodDetail(gateway, request, method),
    fixedChoice: fixedChoice(request),
    orderName: textAt(request, 'orderName') ?? textAt(request, 'issueName') ?? '',
    shownAmount: attempt?.total ?? numberAt(request, 'displayAmount'),
    currency: currency === '' ? 'KRW' : currency,
    buyer,
    account: accountFor(state, method, request),
    issues:
      transactionType === 'PAYMENT' || verifies
        ? undefined
        : {
            issueId: textAt(request, 'issueId'),
            issueName: textAt(request, 'issueName'),
            customData,
            noticeUrls,
            alsoPays: pays,
          },
    faults: ask.faults,
    attempt,
    verification,
  }
}

/** Checks a V2 request and opens a session for its window. */
export const prepareV2 = (state: State, ask: V2Ask): Session | Refused => {
  const plan = planV2(state, ask)
  return 'message' in plan ? plan : openSession(state, plan)
}

/** The first channel of the group that supports the request's operation and method. */
export const routeV2 = (
  state: State,
  ask: Pick<V2Ask, 'data' | 'transactionType'>,
): { readonly channelKey: string } | Refused => {
  const group = textAt(ask.data, 'channelGroupId') ?? ''
  const { channelGroups } = state.config
  const keys = Object.hasOwn(channelGroups, group) ? (channelGroups[group] ?? []) : []
  const method = textAt(ask.data, methodKeys[ask.transactionType]) ?? ''
  const channelKey = keys.find((key) => {
    const methods = findChannel(state, key)?.gateway.operations[ask.transactionType]?.methods
    return methods === 'any' || methods?.includes(method) === true
  })
  return channelKey === undefined
    ? {
        code: 'AllChannelsNotSatisfied',
        message: `요청을 처리할 채널이 없습니다. (channelGroupId: ${group})`,
      }
    : { channelKey }
}

const verificationOf = (
  state: State,
  ask: V2Ask,
  request: Json,
  channel: Channel,
  known: { readonly txId: string; readonly customData: string | undefined },
): Verification | Refused => {
  const id = textAt(request, 'identityVerificationId') ?? ''
  if (state.ledger.verification('v2', id)?.status === 'VERIFIED')
    return { code: 'IdentityVerificationAlreadyVerified', message: '이미 완료된 본인인증입니다.' }
  return {
    id,
    ...known,
    dialect: 'v2',
    channel,
    asked: customerPersonOf(at(request, 'customer')),
    origin: ask.device,
    requestedAt: state.clock(),
    request: ask.data,
    status: 'READY',
    statusChangedAt: state.clock(),
  }
}

const newAttempt = (
  state: State,
  ask: V2Ask,
  request: Json,
  channel: Channel,
  known: {
    readonly txId: string
    readonly currency: string
    readonly buyer: Buyer
    readonly customData: string | undefined
  },
): Attempt | Refused => {
  const id = textAt(request, 'paymentId') ?? ''
  const total = numberAt(request, 'totalAmount') ?? 0
  const taxFree = numberAt(request, 'taxFreeAmount') ?? 0
  const { txId, currency, buyer, customData } = known
  if (state.ledger.isSettled('v2', id))
    return { code: 'PaymentAlreadyPaid', message: '이미 결제가 완료된 결제 건입니다.' }
  if (state.ledger.contradicts('v2', id, { total, taxFree, currency }))
    return { code: 'AmountNotEqualToPredefined', message: '사전 등록된 결제 금액과 일치하지 않습니다.' }
  const now = state.clock()
  return {
    id,
    txId,
    dialect: 'v2',
    channel,
    orderName: textAt(request, 'orderName') ?? '',
    total,
    taxFree,
    vat: numberAt(request, 'vatAmount'),
    currency,
    buyer,
    customData,
    escrow: at(request, 'isEscrow') === true,
    ...(ask.allowsRequestUrls
      ? { noticeUrls: textsAt(request, 'noticeUrls'), confirmUrl: textAt(request, 'confirmUrl') }
      : { noticeUrls: [] }),
    origin: ask.device,
    userAgent: ask.userAgent,
    requestedAt: now,
    request: ask.data,
    status: 'READY',
    statusChangedAt: now,
    cancellations: [],
  }
}
