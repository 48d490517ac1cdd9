import { isV1, type Channel } from '../gateways/index.js'
import type { V1Gateway, WindowType } from '../gateways/types.js'
import type { Device } from '../gateways/rules.js'
import { at, isRecord, textAt, type Json } from '../common/json.js'
import type { State } from '../state.js'
import type { Session } from '../store/sessions.js'
import { customDataOf, openSession } from './open.js'
import { ownerOf, refused, unknownPg, type FrameChannel, type V1Ask, type V1Refused } from './prepare-v1.js'
import { certificationPersonOf } from './person.js'

/** The frame's channel, else by `channelKey`, else by `pg`, else the first channel with identity verification. */
const findCertifier = (
  state: State,
  param: Json,
  frame: FrameChannel | undefined,
): Channel<V1Gateway> | undefined => {
  const channels = state.channels.filter(isV1).filter(({ gateway }) => gateway.certifies === true)
  if (frame !== undefined) return ownerOf(channels, frame)
  const channelKey = textAt(param, 'channelKey')
  if (channelKey !== undefined) return channels.find(({ config }) => config.channelKey === channelKey)
  const provider = textAt(param, 'pg')?.split('.')[0]
  return channels.find(({ config }) => provider === undefined || config.pgProvider === provider)
}

/** A PC opens a popup; mobile redirects unless the request asks for a popup. */
const windowFor = (device: Device, param: Json): WindowType =>
  device === 'pc' || at(param, 'popup') === true ? 'POPUP' : 'REDIRECTION'

/** `IMP.certification`: checks the request and opens a session for its window. */
export const prepareCertification = (state: State, ask: V1Ask): Session | V1Refused => {
  const { data: param, device } = ask
  if (!isRecord(param)) return refused('본인인증 요청 파라메터가 누락되었습니다.')
  if (ask.userCode !== state.config.store.userCode)
    return refused('등록되지 않은 고객사 식별코드입니다.', 'F404')
  const channel = findCertifier(state, param, ask.channel)
  if (channel === undefined) return unknownPg
  const id = textAt(param, 'merchant_uid')
  if (id === undefined) return refused('merchant_uid 파라미터는 문자열이어야 합니다.')
  const redirectUrl = textAt(param, 'm_redirect_url')
  const window = windowFor(device, param)
  if (window === 'REDIRECTION' && at(param, 'popup') === false && redirectUrl === undefined)
    return refused('m_redirect_url 파라미터는 필수 입력입니다.')
  if (state.ledger.verification('v1', id)?.status === 'VERIFIED')
    return refused('이미 본인인증이 완료된 건입니다.', 'F1002')
  const txId = state.cashier.newTransactionId('v1')
  const now = state.clock()
  const asked = certificationPersonOf(param)
  return openSession(state, {
    txId,
    protocol: ask.protocol,
    transactionType: 'IDENTITY_VERIFICATION',
    channel,
    device,
    window,
    origin: ask.origin,
    redirectUrl,
    requestId: textAt(param, 'request_id'),
    language: 'ko',
    method: 'phone',
    orderName: textAt(param, 'company') ?? '',
    currency: 'KRW',
    buyer: { name: asked.name, phone: asked.phone },
    faults: ask.faults,
    verification: {
      id,
      txId,
      dialect: 'v1',
      channel,
      asked,
      customData: customDataOf(at(param, 'custom_data')),
      origin: device,
      requestedAt: now,
      request: param,
      status: 'READY',
      statusChangedAt: now,
    },
  })
}
