import type { FaultName } from '../faults.js'
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
  type Situation,
  type V2Operation,
} from '../gateways/rules.js'
import type { V2Gateway, WindowType } from '../gateways/types.js'
import { at, isRecord, numberAt, textAt, textsAt, type Json } from '../json.js'
import type { Attempt, Buyer } from '../payments.js'
import type { State } from '../sandbox.js'
import type { Session } from '../sessions.js'
import { accountFor, customDataOf, openSession } from './open.js'

export interface Refused {
  readonly code: string
  readonly message: string
}

export interface V2Ask {
  readonly transactionType: V2Operation
  readonly data: unknown
  readonly device: Device
  readonly origin: string
  readonly userAgent?: string | undefined
  readonly faults: readonly FaultName[]
}

const methodKeys: Readonly<Record<V2Operation, string>> = {
  PAYMENT: 'payMethod',
  ISSUE_BILLING_KEY: 'billingKeyMethod',
  ISSUE_BILLING_KEY_AND_PAY: 'billingKeyAndPayMethod',
  IDENTITY_VERIFICATION: 'identityVerificationMethod',
}

const address = /^[a-z][a-z0-9+.-]*:\/\//i

/** What every gateway refuses. */
const paymentRefusals: readonly Refusal[] = [
  required('paymentId'),
  format('paymentId', /^[\s\S]+$/, '문자열'),
  required('orderName'),
  format('orderName', /^[\s\S]+$/, '문자열'),
  minorAmount('totalAmount', true),
  minorAmount('taxFreeAmount', false),
  minorAmount('vatAmount', false),
  required('currency'),
  required('payMethod', (_situation, request) => !Object.hasOwn(request, 'billingKeyAndPayMethod')),
]
const commonRefusals: readonly Refusal[] = [
  format('redirectUrl', address, 'http(s):// 또는 앱 스킴으로 시작하는 주소'),
  exactlyOneOf('virtualAccount.accountExpiry', 'validHours', 'dueDate'),
]

const bad = (message: string): Refused => ({ code: 'BadRequest', message })

const findChannel = (state: State, channelKey: string | undefined): Channel<V2Gateway> | undefined =>
  state.channels.filter(isV2).find(({ config }) => config.channelKey === channelKey)

const windowFor = (gateway: V2Gateway, device: Device, request: Json): WindowType | undefined => {
  const asked = textAt(request, `windowType.${device}`)
  const offered = gateway.window[device]
  return asked === undefined ? offered[0] : offered.find((window) => window === asked)
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

const methodDetail = (request: Json, method: string): string | undefined => {
  if (method === 'EASY_PAY') {
    const provider = textAt(request, 'easyPay.easyPayProvider')
    return provider === undefined ? undefined : withoutPrefix(provider, 'EASY_PAY_PROVIDER_')
  }
  if (method === 'GIFT_CERTIFICATE') {
    const type = textAt(request, 'giftCertificate.giftCertificateType')
    return type === undefined ? undefined : withoutPrefix(type, 'GIFT_CERTIFICATE_TYPE_')
  }
  return undefined
}

/** Checks a V2 request as PortOne and the gateway would, and opens a window for it. */
export const prepareV2 = (state: State, ask: V2Ask): Session | Refused => {
  const { data: request, transactionType, device } = ask
  if (!isRecord(request)) return { code: 'RequestParseFailed', message: '요청을 해석할 수 없습니다.' }
  const storeId = textAt(request, 'storeId')
  if (storeId === undefined) return bad('storeId 파라미터는 필수 입력입니다.')
  if (storeId !== state.config.store.storeId)
    return { code: 'StoreNotFound', message: `상점을 찾을 수 없습니다. (storeId: ${storeId})` }
  const channelKey = textAt(request, 'channelKey')
  if (channelKey === undefined)
    return bad('channelKey 또는 channelGroupId 파라미터가 필요합니다. (샌드박스는 channelKey만 지원합니다)')
  const channel = findChannel(state, channelKey)
  if (channel === undefined)
    return { code: 'ChannelNotFound', message: `채널을 찾을 수 없습니다. (channelKey: ${channelKey})` }

  const { gateway, config } = channel
  const operation = gateway.operations[transactionType]
  if (operation === undefined)
    return bad(`해당 PG사(${config.pgProvider})는 ${transactionType} 요청을 지원하지 않습니다.`)
  const pays = transactionType !== 'ISSUE_BILLING_KEY'
  const method = textAt(request, methodKeys[transactionType]) ?? ''
  const currency = withoutPrefix(textAt(request, 'currency') ?? '', 'CURRENCY_')
  const situation: Situation = { device, method, currency }
  const common = firstRefusal([...(pays ? paymentRefusals : []), ...commonRefusals], request, situation)
  if (common !== undefined) return bad(common)
  if (!operation.methods.includes(method))
    return bad(
      method === ''
        ? `${methodKeys[transactionType]} 파라미터는 필수 입력입니다.`
        : `해당 PG사(${config.pgProvider})는 ${method} 결제수단을 지원하지 않습니다.`,
    )
  const window = windowFor(gateway, device, request)
  if (window === undefined)
    return bad(`지원하지 않는 windowType입니다: ${String(at(request, `windowType.${device}`))}`)
  if (window === 'REDIRECTION' && device === 'pc' && textAt(request, 'redirectUrl') === undefined)
    return bad('redirectUrl 파라미터는 필수 입력입니다.')
  const refused = firstRefusal(operation.refusals, request, situation)
  if (refused !== undefined) return bad(refused)

  const buyer = buyerOf(request)
  const customData = customDataOf(at(request, 'customData'))
  const noticeUrls = textsAt(request, 'noticeUrls')
  const txId = state.cashier.newTransactionId('v2')
  const attempt = pays
    ? newAttempt(state, ask, request, channel, { txId, currency, buyer, customData })
    : undefined
  if (attempt !== undefined && 'code' in attempt) return attempt
  return openSession(state, {
    txId,
    protocol: 'v2',
    transactionType,
    channel,
    device,
    window,
    origin: ask.origin,
    redirectUrl: textAt(request, 'redirectUrl'),
    language: textAt(request, 'locale') === 'EN_US' ? 'en' : 'ko',
    method,
    methodDetail: methodDetail(request, method),
    fixedChoice: fixedChoice(request),
    orderName: textAt(request, 'orderName') ?? textAt(request, 'issueName') ?? '',
    shownAmount: attempt?.total ?? numberAt(request, 'displayAmount'),
    currency: currency === '' ? 'KRW' : currency,
    buyer,
    account: accountFor(state, method, request),
    issues:
      transactionType === 'PAYMENT'
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
  })
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
    noticeUrls: textsAt(request, 'noticeUrls'),
    confirmUrl: textAt(request, 'confirmUrl'),
    origin: ask.device,
    userAgent: ask.userAgent,
    requestedAt: now,
    request,
    status: 'READY',
    statusChangedAt: now,
    cancellations: [],
  }
}
