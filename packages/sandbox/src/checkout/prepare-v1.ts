import type { FaultName } from '../faults/table.js'
import { isV1, merchantIdOf, type Channel } from '../gateways/index.js'
import { firstRefusal, type Device, type V1Flow } from '../gateways/rules.js'
import type { V1Gateway, V1UiType, WindowRule, WindowType } from '../gateways/types.js'
import { at, isRecord, numberAt, present, textAt, textsAt, type Json } from '../common/json.js'
import { minorFromMajor } from '../common/money.js'
import type { Buyer } from '../store/payments.js'
import type { State } from '../state.js'
import type { Session } from '../store/sessions.js'
import { accountFor, customDataOf, openSession, type Plan } from './open.js'

/** A V1 refusal; `unknown-pg` has a different response shape. */
export interface V1Refused {
  readonly kind: 'refused' | 'unknown-pg'
  readonly code: string
  readonly message: string
}

export interface FrameChannel {
  readonly provider: string
  readonly pgId: string
}

export interface V1Ask {
  readonly userCode: string
  readonly data: unknown
  readonly device: Device
  readonly protocol: 'v1-legacy' | 'v1-new'
  readonly origin: string
  /** Whether webhooks and confirmations may go to addresses that the request names. */
  readonly allowsRequestUrls: boolean
  readonly userAgent?: string | undefined
  readonly faults: readonly FaultName[]
  /** The channel of the calling frame; the request's own channel fields are ignored then. */
  readonly channel?: FrameChannel | undefined
  /** Set when `IMP.loadUI` calls. */
  readonly ui?: V1UiType | undefined
}

export const refused = (message: string, code = 'F400'): V1Refused => ({ kind: 'refused', code, message })

export const unknownPg: V1Refused = {
  kind: 'unknown-pg',
  code: 'F1001',
  message: '등록되지 않은 PG모듈 정보입니다. 채널 키 또는 pg 파라미터를 확인해 주세요.',
}

export const ownerOf = (
  channels: readonly Channel<V1Gateway>[],
  { provider, pgId }: FrameChannel,
): Channel<V1Gateway> | undefined =>
  channels.find((channel) => channel.config.pgProvider === provider && merchantIdOf(channel) === pgId)

/** The frame's channel, else by `channelKey`, else by the older `pg`: a provider, or `provider.MID`. */
const findV1Channel = (state: State, request: Json, frame?: FrameChannel): Channel<V1Gateway> | undefined => {
  const channels = state.channels.filter(isV1)
  if (frame !== undefined) return ownerOf(channels, frame)
  const channelKey = textAt(request, 'channelKey')
  if (channelKey !== undefined) return channels.find(({ config }) => config.channelKey === channelKey)
  const [provider, ...mid] = (textAt(request, 'pg') ?? '').split('.')
  return channels.find(
    (channel) =>
      channel.config.pgProvider === provider &&
      (mid.length === 0
        ? channel.gateway.pgNeedsMerchantId !== true
        : mid.join('.') === merchantIdOf(channel)),
  )
}

/** Undefined if the gateway issues no billing key with this method. */
export const flowOf = ({ billing }: V1Gateway, request: Json, method: string): V1Flow | undefined => {
  if (!present(at(request, 'customer_uid'))) return 'pay'
  const effect =
    typeof billing === 'string' ? billing : Object.hasOwn(billing, method) ? billing[method] : undefined
  if (effect === undefined || effect === 'none') return undefined
  if (effect !== 'issue-unless-amount') return effect
  return (numberAt(request, 'amount') ?? 0) > 0 ? 'issue-and-pay' : 'issue'
}

/** `popup: true` opens a popup; otherwise the gateway, its parameters and the device decide. */
const windowRulesOf = ({ windowRules = [] }: V1Gateway): readonly WindowRule[] => [
  { parameter: 'popup', is: true, window: 'POPUP' },
  ...windowRules,
]

const v1WindowFor = (gateway: V1Gateway, device: Device, request: Json): WindowType =>
  windowRulesOf(gateway).find(
    (rule) =>
      at(request, rule.parameter) === rule.is && (rule.device === undefined || rule.device === device),
  )?.window ?? gateway.window[device]

const takesMethod = ({ methods }: V1Gateway, method: string): boolean =>
  methods === 'any' || methods.includes(method)

/** The flow of a click on a loaded UI; undefined if the gateway has no such UI. `payment-bridge` works with any gateway. */
const uiFlow = (gateway: V1Gateway, ui: V1UiType, requestFlow: V1Flow | undefined): V1Flow | undefined =>
  ui === 'payment-bridge' ? requestFlow : gateway.uis?.[ui]

const checkTypes = (request: Json, flow: V1Flow, longest: number | undefined): V1Refused | undefined => {
  const uid = at(request, 'merchant_uid')
  const amount = at(request, 'amount')
  if (typeof uid !== 'string' || uid === '') return refused('merchant_uid 파라미터는 문자열이어야 합니다.')
  if (longest !== undefined && uid.length > longest)
    return refused(`merchant_uid 파라미터는 ${longest}자 이하여야 합니다.`)
  if (amount === undefined && flow !== 'pay') return undefined
  if (typeof amount !== 'number' || !Number.isFinite(amount) || amount < 0)
    return refused('amount 파라미터는 숫자여야 합니다.')
  return undefined
}

const buyerOf = (request: Json): Buyer => ({
  id: textAt(request, 'customer_id'),
  name: textAt(request, 'buyer_name'),
  email: textAt(request, 'buyer_email'),
  phone: textAt(request, 'buyer_tel'),
  address: textAt(request, 'buyer_addr'),
  postcode: textAt(request, 'buyer_postcode'),
})

/** Checks a V1 request as PortOne and the gateway would; stores nothing. */
export const planV1 = (state: State, ask: V1Ask): Plan | V1Refused => {
  const { data, device, ui } = ask
  if (!isRecord(data)) return refused('결제요청 파라메터가 누락되었습니다.')
  if (ask.userCode !== state.config.store.userCode)
    return refused('등록되지 않은 고객사 식별코드입니다.', 'F404')
  const channel = findV1Channel(state, data, ask.channel)
  if (channel === undefined) return unknownPg
  const { gateway, config } = channel
  const request = gateway.rewrite?.(data) ?? data
  const method = textAt(request, 'pay_method') ?? 'card'
  const requestFlow = flowOf(gateway, request, method)
  const flow = ui === undefined ? requestFlow : uiFlow(gateway, ui, requestFlow)
  if (ui === undefined ? gateway.uiOnly === true : flow === undefined)
    return refused(
      ui === undefined
        ? `해당 PG사(${config.pgProvider})는 IMP.loadUI로만 결제할 수 있습니다.`
        : `해당 PG사(${config.pgProvider})는 ${ui} UI를 지원하지 않습니다.`,
    )
  if (flow === undefined)
    return refused(
      `해당 PG사(${config.pgProvider})는 customer_uid 파라미터(빌링키 발급)를 지원하지 않습니다.`,
    )
  if (flow !== 'pay' && !present(at(request, 'customer_uid')))
    return refused('customer_uid 파라미터는 필수 입력입니다.')
  const wrongType = checkTypes(request, flow, gateway.maxUidLength)
  if (wrongType !== undefined) return wrongType
  const currency = textAt(request, 'currency') ?? 'KRW'
  if (!takesMethod(gateway, method))
    return refused(`해당 PG사(${config.pgProvider})는 ${method} 결제수단을 지원하지 않습니다.`)
  const reason = firstRefusal(gateway.refusals[flow] ?? [], request, { device, method, currency })
  if (reason !== undefined) return refused(reason)
  const shown = minorFromMajor(numberAt(request, 'amount') ?? 0, currency)
  if (shown === undefined) return refused(`amount가 ${currency}의 최소 단위보다 작습니다.`)
  const taxFree = minorFromMajor(numberAt(request, 'tax_free') ?? 0, currency) ?? 0
  const vat = numberAt(request, 'vat_amount')

  const id = textAt(request, 'merchant_uid') ?? ''
  if (state.ledger.isSettled('v1', id)) return refused('이미 결제가 이루어진 거래건입니다.', 'F1002')
  if (flow !== 'issue' && state.ledger.contradicts('v1', id, { total: shown, currency }))
    return refused('사전 등록된 결제금액과 일치하지 않습니다.', 'F400')

  const customerUid = textAt(request, 'customer_uid')
  const txId = state.cashier.newTransactionId('v1')
  const now = state.clock()
  const buyer = buyerOf(request)
  const total = flow === 'issue' ? 0 : shown
  return {
    txId,
    protocol: ask.protocol,
    transactionType:
      flow === 'pay' ? 'PAYMENT' : flow === 'issue' ? 'ISSUE_BILLING_KEY' : 'ISSUE_BILLING_KEY_AND_PAY',
    channel,
    device,
    window: ui === undefined ? v1WindowFor(gateway, device, request) : 'POPUP',
    fromUi: ui !== undefined,
    origin: ask.origin,
    redirectUrl: textAt(request, 'm_redirect_url'),
    requestId: textAt(request, 'request_id'),
    language: textAt(request, 'language') === 'en' ? 'en' : 'ko',
    method,
    fixedChoice: undefined,
    orderName: textAt(request, 'name') ?? '',
    shownAmount: shown,
    currency,
    buyer,
    account: accountFor(state, method, request),
    issues: flow === 'pay' ? undefined : { customerUid, noticeUrls: [], alsoPays: flow === 'issue-and-pay' },
    faults: ask.faults,
    attempt: {
      id,
      txId,
      dialect: 'v1',
      channel,
      orderName: textAt(request, 'name') ?? '',
      total,
      taxFree: flow === 'issue' ? 0 : taxFree,
      vat: vat === undefined ? undefined : minorFromMajor(vat, currency),
      currency,
      buyer,
      customData: customDataOf(at(request, 'custom_data')),
      escrow: at(request, 'escrow') === true,
      ...(ask.allowsRequestUrls
        ? { noticeUrls: textsAt(request, 'notice_url'), confirmUrl: textAt(request, 'confirm_url') }
        : { noticeUrls: [] }),
      origin: device,
      userAgent: ask.userAgent,
      requestedAt: now,
      request: data,
      status: 'READY',
      statusChangedAt: now,
      cancellations: [],
      customerUid,
      customerUidUsage: flow === 'pay' ? undefined : flow === 'issue' ? 'issue' : 'payment',
    },
  }
}

/** Checks a V1 request and opens a session for its window. */
export const prepareV1 = (state: State, ask: V1Ask): Session | V1Refused => {
  const plan = planV1(state, ask)
  return 'message' in plan ? plan : openSession(state, plan)
}
