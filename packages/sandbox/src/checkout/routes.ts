import { Hono, type MiddlewareHandler } from 'hono'
import { readFaultNames, type FaultName } from '../faults.js'
import { isV1, merchantIdOf } from '../gateways/index.js'
import { v1UiTypes, v2UiTypes } from '../gateways/types.js'
import type { Device, V2Operation } from '../gateways/rules.js'
import {
  breakConnection,
  crossOrigin,
  inFaultScope,
  pause,
  readBody,
  stall,
  type Ctx,
  type Env,
} from '../http.js'
import { at, textAt } from '../json.js'
import { v1LegacyResult, v1NewResult, v2Response, withQuery } from '../outcome.js'
import type { State } from '../sandbox.js'
import type { Session } from '../sessions.js'
import { wayHome } from './home.js'
import { originOf } from './open.js'
import { mayNameAddresses } from './callers.js'
import { prepareCertification } from './certify-v1.js'
import { planV1, prepareV1, windowRulesOf, type V1Ask, type V1Refused } from './prepare-v1.js'
import { planV2, prepareV2, routeV2, type Refused, type V2Ask } from './prepare-v2.js'

const operations: readonly V2Operation[] = [
  'PAYMENT',
  'ISSUE_BILLING_KEY',
  'ISSUE_BILLING_KEY_AND_PAY',
  'IDENTITY_VERIFICATION',
]

const deviceOf = (body: unknown): Device =>
  textAt(body, 'deviceInfo.platformType') === 'PLATFORM_TYPE_MOBILE' ? 'mobile' : 'pc'

const driverOf = ({
  channel,
  transactionType,
  window,
  fromUi,
}: Pick<Session, 'channel' | 'transactionType' | 'window' | 'fromUi'>): string =>
  `pg/${channel.config.pgProvider}/${transactionType.toLowerCase().replaceAll('_', '-')}/${
    fromUi === true ? 'ui' : window.toLowerCase()
  }`

/** What goes wrong in the page itself: the server only tells the script to show it. */
const windowFaults = ['popup-blocked', 'close-never-settles'] as const satisfies readonly FaultName[]
const browserFaults = [...windowFaults, 'callback-lost', 'sdk-crash'] as const satisfies readonly FaultName[]
/** V1's script is told of these when it reads its channels, and counts them itself. */
const v1ScriptFaults = ['no-init', 'unknown-pg', ...browserFaults] as const satisfies readonly FaultName[]

/** The new V1 path and V2 both answer with this. */
const prepared = (state: State, session: Session): Record<string, unknown> => ({
  pgProvider: `PG_PROVIDER_${session.channel.config.pgProvider.toUpperCase()}`,
  transactionType: session.transactionType,
  windowType: session.window,
  storeId: state.config.store.storeId,
  paymentId: session.attempt?.id,
  identityVerificationId: session.verification?.id,
  txId: session.txId,
  driver: driverOf(session),
  windowPath: `/pg/${session.id}`,
  faults: (session.protocol === 'v2' ? browserFaults : windowFaults).filter((name) =>
    state.faults.take(name),
  ),
})

const badGateway = (): Response =>
  new Response('<html><body><h1>502 Bad Gateway</h1></body></html>', {
    status: 502,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })

const notFound = { code: 'TransactionNotFound', message: '거래를 찾을 수 없습니다.' }

/** The faults every prepare shows; undefined when there is none. */
const prepareFault = (c: Ctx, { faults }: State): Response | Promise<Response> | undefined => {
  if (faults.take('prepare-stall')) return stall()
  if (faults.take('prepare-offline')) return breakConnection(c)
  if (faults.take('prepare-500')) return badGateway()
  if (faults.take('prepare-400'))
    return c.json({ code: 'BadRequest', message: '샌드박스에 설정된 오류입니다.' }, 400)
  return undefined
}

const alreadyPaid = {
  v1: { kind: 'refused', code: 'F1002', message: '이미 결제가 이루어진 거래건입니다.' },
  v2: { code: 'PaymentAlreadyPaid', message: '이미 결제가 완료된 결제 건입니다.' },
} as const
const unknownChannel = { code: 'ChannelNotFound', message: '채널을 찾을 수 없습니다.' } as const

/** Refusals that are switched on, whatever the request says. V1's script asks for its unknown channel itself. */
const refusedV1 = ({ faults }: State): V1Refused | undefined =>
  faults.take('already-paid') ? alreadyPaid.v1 : undefined
const refusedV2 = ({ faults }: State): Refused | undefined =>
  faults.take('already-paid') ? alreadyPaid.v2 : faults.take('unknown-pg') ? unknownChannel : undefined

/** A wait in front of every answer to the SDK. */
const slowly =
  ({ faults }: State): MiddlewareHandler<Env> =>
  async (_c, next) => {
    const wait = faults.delayOf('slow-answers', 1500)
    if (faults.take('slow-answers')) await pause(wait)
    await next()
  }

/** A cancel that takes its time. */
const beforeCancel = async ({ faults }: State): Promise<void> => {
  const wait = faults.delayOf('cancel-slow', 4000)
  if (faults.take('cancel-slow')) await pause(wait)
}

const v1RedirectUrl = (state: State, session: Session): string =>
  wayHome(state, session) ?? withQuery('/service/payments/done', Object.entries(v1NewResult(session)))

/** What the current scripts, V1 and V2, call `checkout-service`. */
const checkoutService = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  app.use('*', crossOrigin, inFaultScope(state), slowly(state))

  const askOf = async (c: Ctx): Promise<{ readonly v1: V1Ask; readonly v2: V2Ask }> => {
    const body = await readBody(c)
    const common = {
      data: at(body, 'data'),
      device: deviceOf(body),
      origin: originOf(c.req.header('origin')),
      callsHome: mayNameAddresses(state.config, c.req.header('origin')),
      userAgent: c.req.header('user-agent'),
      faults: readFaultNames(c.req.query('faults')),
    }
    const type = textAt(body, 'transactionType')
    const ui = textAt(body, 'ui')
    return {
      v1: {
        ...common,
        userCode: textAt(body, 'userCode') ?? '',
        protocol: 'v1-new',
        ui: v1UiTypes.find((name) => name === ui),
      },
      v2: {
        ...common,
        transactionType: operations.find((name) => name === type) ?? 'PAYMENT',
        ui: v2UiTypes.find((name) => name === ui),
      },
    }
  }

  app.post('/api/prepare/:version', async (c) => {
    const fault = prepareFault(c, state)
    if (fault !== undefined) return fault
    const ask = await askOf(c)
    const answer =
      c.req.param('version') === 'v1'
        ? (refusedV1(state) ?? prepareV1(state, ask.v1))
        : (refusedV2(state) ?? prepareV2(state, ask.v2))
    if ('message' in answer) return c.json({ code: answer.code, message: answer.message }, 400)
    return c.json(prepared(state, answer))
  })

  app.get('/api/status/:version', (c) => {
    if (state.faults.take('status-offline')) return breakConnection(c)
    const session = state.sessions.byTxId(c.req.query('txId'))
    if (session === undefined) return c.json(notFound, 404)
    return c.json({
      status: state.faults.take('status-odd') ? 'UNSPECIFIED' : session.status,
      failure: session.failure,
      response: closedResponse(session),
      redirectUrl: wayHome(state, session),
    })
  })

  app.post('/api/fail/:pg/:version', async (c) => {
    if (state.faults.take('fail-500')) return c.text('Internal Server Error', 500)
    const session = state.sessions.byTxId(textAt(await readBody(c), 'txId'))
    if (session === undefined) return c.json(notFound, 404)
    await beforeCancel(state)
    state.cashier.cancelByBuyer(session)
    return c.json(
      c.req.param('version') === 'v1'
        ? { redirectUrl: v1RedirectUrl(state, session) }
        : { response: v2Response(session), redirectUrl: wayHome(state, session) },
    )
  })

  app.get('/api/result/:version', (c) => {
    const session = state.sessions.byTxId(c.req.query('txId'))
    if (session === undefined) return c.json(notFound, 404)
    return c.json(
      c.req.param('version') === 'v1'
        ? { redirectUrl: v1RedirectUrl(state, session) }
        : { response: v2Response(session), redirectUrl: wayHome(state, session) },
    )
  })

  /** The PG sends the buyer here first. Where to go from here is what was asked for, never what the query says. */
  app.get('/api/complete/:pg/:version', (c) => {
    const session = state.sessions.byTxId(c.req.query('txId'))
    const target =
      session === undefined || session.status === 'PREPARED' ? undefined : wayHome(state, session)
    return target === undefined ? c.json(notFound, 404) : c.redirect(target, 302)
  })

  app.post('/api/route-payment/v2', async (c) => {
    const { v2 } = await askOf(c)
    const answer = routeV2(state, v2)
    return 'message' in answer ? c.json(answer, 400) : c.json(answer)
  })

  /** A UI is drawn into the page: the request is checked, and a window opens with the buyer's click only. */
  app.post('/api/ui/:version', async (c) => {
    const fault = prepareFault(c, state)
    if (fault !== undefined) return fault
    const { v1, v2 } = await askOf(c)
    const isV1Ui = c.req.param('version') === 'v1'
    if ((isV1Ui ? v1.ui : v2.ui) === undefined)
      return c.json({ code: isV1Ui ? 'F400' : 'BadRequest', message: '지원하지 않는 UI 타입입니다.' }, 400)
    const plan = isV1Ui ? planV1(state, v1) : planV2(state, v2)
    if ('message' in plan) return c.json({ code: plan.code, message: plan.message }, 400)
    return c.json({
      driver: driverOf(plan),
      label: plan.channel.gateway.name.en,
      faults: browserFaults.filter((name) => state.faults.isOn(name)),
    })
  })
  return app
}

/** A window that failed before it was closed answers with the PG's own words. */
const closedResponse = (session: Session): Record<string, unknown> => {
  const { failure } = session
  if (failure === undefined) return v2Response(session)
  return failure.pgMessage === undefined
    ? { ...v2Response(session), code: 'PORTONE_ERROR' }
    : {
        ...v2Response(session),
        code: 'PG_PROVIDER_ERROR',
        message: `[${failure.pgCode ?? ''}] ${failure.pgMessage}`,
      }
}

const legacyRefusal = (refusal: V1Refused, merchantUid: unknown): Record<string, unknown> =>
  refusal.kind === 'unknown-pg'
    ? {
        imp_success: false,
        imp_uid: null,
        merchant_uid: merchantUid,
        // Really misspelled in the real script, and merchants' code knows it.
        error_coe: refusal.code,
        error_msg: refusal.message,
      }
    : {
        success: false,
        imp_uid: null,
        merchant_uid: merchantUid,
        error_code: refusal.code,
        error_msg: refusal.message,
      }

/** What the older V1 script calls `service.iamport.kr`. */
const service = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  app.use('/users/*', crossOrigin)
  app.use('/faults/*', crossOrigin)
  app.use('*', inFaultScope(state), slowly(state))

  app.get('/users/pg/:userCode', (c) => {
    if (state.faults.take('users-pg-offline')) return breakConnection(c)
    if (state.faults.take('users-pg-500')) return c.text('Internal Server Error', 500)
    if (state.faults.take('users-pg-not-ready') || c.req.param('userCode') !== state.config.store.userCode)
      return c.json({ code: 1, message: '등록 된 PG 설정 정보를 찾을 수 없습니다.', data: [] })
    const data = state.channels.filter(isV1).map((channel) => ({
      pg_provider: channel.config.pgProvider,
      pg_id: merchantIdOf(channel),
      channel_key: channel.config.channelKey,
      path: channel.config.v1Result ?? channel.gateway.result,
      billing_path: channel.config.v1Result ?? channel.gateway.billingResult ?? channel.gateway.result,
      window: channel.gateway.window,
      window_rules: windowRulesOf(channel.gateway),
      pays: channel.gateway.methods.length > 0,
      certifies: channel.gateway.certifies === true,
      needs_pg_id: channel.gateway.pgNeedsMerchantId === true,
    }))
    const faults = v1ScriptFaults.filter((name) => state.faults.isOn(name))
    return c.json({
      code: 0,
      message: null,
      data,
      faults: Object.fromEntries(faults.map((name) => [name, state.faults.setting(name)?.times ?? null])),
    })
  })

  /** V1's script has shown a fault that it was told of. */
  app.post('/faults/shown', async (c) => {
    const name = textAt(await readBody(c), 'fault')
    const shown = v1ScriptFaults.find((each) => each === name)
    if (shown !== undefined) state.faults.take(shown)
    return c.json({})
  })

  const prepareService = async (
    c: Ctx,
    prepare: (state: State, ask: V1Ask) => Session | V1Refused,
  ): Promise<Response> => {
    const body = await readBody(c)
    const merchantUid = at(body, 'data.merchant_uid')
    const broken = (message: string, code = 'F500'): Response =>
      c.json({ done: legacyRefusal({ kind: 'refused', code, message }, merchantUid) })
    if (state.faults.take('prepare-stall') || state.faults.take('driver-stall')) return stall()
    if (state.faults.take('prepare-offline')) return breakConnection(c)
    if (state.faults.take('prepare-500') || state.faults.take('prepare-400'))
      return broken('결제 창 호출에 실패하였습니다.')
    // The gateway's own script is loaded inside the frame, and its failure comes home as this.
    if (state.faults.take('driver-404'))
      return broken(`스크립트 (${new URL(c.req.url).origin}/drivers) 로드 실패`, 'SCRIPT_LOAD_FAILED_ON_SDK')
    const answer =
      refusedV1(state) ??
      prepare(state, {
        userCode: textAt(body, 'userCode') ?? '',
        data: at(body, 'data'),
        device: textAt(body, 'device') === 'mobile' ? 'mobile' : 'pc',
        protocol: 'v1-legacy',
        origin: originOf(textAt(body, 'origin')),
        callsHome: mayNameAddresses(state.config, textAt(body, 'origin')),
        userAgent: c.req.header('user-agent'),
        faults: readFaultNames(c.req.query('faults')),
      })
    if ('message' in answer) return c.json({ done: legacyRefusal(answer, merchantUid) })
    return c.json({ imp_uid: answer.txId, window: answer.window, path: `/pg/${answer.id}` })
  }
  app.post('/payments/prepare', (c) => prepareService(c, prepareV1))
  app.post('/certificates/prepare', (c) => prepareService(c, prepareCertification))

  const close = async (c: Ctx): Promise<Response> => {
    const session = state.sessions.byTxId(textAt(await readBody(c), 'imp_uid'))
    if (session === undefined) return c.json({})
    await beforeCancel(state)
    state.cashier.cancelByBuyer(session)
    return c.json({ done: v1LegacyResult(session) })
  }
  app.post('/payments/close', close)
  app.post('/certificates/close', close)
  return app
}

export const checkoutRoutes = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  app.route('/checkout', checkoutService(state))
  app.route('/service', service(state))
  return app
}
