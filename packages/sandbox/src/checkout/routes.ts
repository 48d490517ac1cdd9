import { Hono, type MiddlewareHandler } from 'hono'
import { readFaultNames } from '../faults/settings.js'
import type { FaultName } from '../faults/table.js'
import { v1Builds } from '../config/config.js'
import { isV1, merchantIdOf } from '../gateways/index.js'
import { v1UiTypes, v2UiTypes, type V1Gateway } from '../gateways/types.js'
import { popupOf } from '../gateways/v1-popups.js'
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
import { at, isRecord, textAt } from '../common/json.js'
import { v1LegacyResult, v1NewResult, v2Response, withQuery } from './outcome.js'
import type { State } from '../state.js'
import type { Session } from '../store/sessions.js'
import { returnUrlOf } from './return-url.js'
import { originOf } from './open.js'
import { mayNameUrls } from './request-urls.js'
import { prepareCertification } from './certify-v1.js'
import { planV1, prepareV1, type V1Ask, type V1Refused } from './prepare-v1.js'
import { planV2, prepareV2, routeV2, type Refused, type V2Ask } from './prepare-v2.js'

/** Path prefix of each operation, before `prepare`, `status`, `fail` and `approve`. */
const prefixes = {
  PAYMENT: '',
  ISSUE_BILLING_KEY: 'issue-',
  ISSUE_BILLING_KEY_AND_PAY: 'issue-billing-key-and-pay-',
  IDENTITY_VERIFICATION: 'identity-verification-',
} as const satisfies Readonly<Record<V2Operation, string>>
const isOperation = (name: string): name is V2Operation => Object.hasOwn(prefixes, name)
const operations = Object.keys(prefixes).filter(isOperation)

const phone = /Android|iPhone|iPad|iPod|Windows Phone|BlackBerry|Opera Mini|Mobile|Tablet|Silk|Kindle/i

/** The device that the script sends, else the user agent's: V1's script sends none. */
const deviceOf = (body: unknown, userAgent: string | undefined): Device => {
  const said = textAt(body, 'deviceInfo.platformType')
  const isMobile = said === undefined ? phone.test(userAgent ?? '') : said === 'PLATFORM_TYPE_MOBILE'
  return isMobile ? 'mobile' : 'pc'
}

const providerOf = ({ channel }: Pick<Session, 'channel'>): string =>
  `PG_PROVIDER_${channel.config.pgProvider.toUpperCase()}`

/** The fields that a driver's script name is built from. */
const driverOf = (
  session: Pick<Session, 'channel' | 'transactionType' | 'window' | 'fromUi'>,
): Record<string, string> => ({
  pgProvider: providerOf(session),
  transactionType: session.transactionType,
  windowType: session.fromUi === true ? 'UI' : session.window,
})

/** Faults that the script shows in the page; the server only names them in its answer. */
const windowFaults = [
  'popup-blocked',
  'close-never-settles',
  'failure-by-driver',
] as const satisfies readonly FaultName[]
const browserFaults = [...windowFaults, 'callback-lost', 'sdk-crash'] as const satisfies readonly FaultName[]
/** Faults that V1's script receives with its channels and counts itself. */
const v1ScriptFaults = ['no-init', 'unknown-pg', ...browserFaults] as const satisfies readonly FaultName[]

/** The prepare response of the new V1 protocol and of V2. */
const prepared = (state: State, session: Session): Record<string, unknown> => ({
  ...driverOf(session),
  storeId: state.config.store.storeId,
  redirectUrl: session.redirectUrl,
  paymentId: session.attempt?.id,
  identityVerificationId: session.verification?.id,
  identityVerificationTxId: session.verification?.txId,
  issueId: session.issues?.issueId,
  billingKey: session.reservedKey,
  txId: session.txId,
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

/** The response of a fault that applies to every prepare; undefined if none is on. */
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

/** The refusal of a fault, whatever the request says. V1's script handles `unknown-pg` itself. */
const refusedV1 = ({ faults }: State): V1Refused | undefined =>
  faults.take('already-paid') ? alreadyPaid.v1 : undefined
const refusedV2 = ({ faults }: State): Refused | undefined =>
  faults.take('already-paid') ? alreadyPaid.v2 : faults.take('unknown-pg') ? unknownChannel : undefined

/** Delays every answer to the SDK. */
const slowly =
  ({ faults }: State): MiddlewareHandler<Env> =>
  async (_c, next) => {
    const wait = faults.delayOf('slow-answers', 1500)
    if (faults.take('slow-answers')) await pause(wait)
    await next()
  }

/** Delays the answer to a cancel. */
const beforeCancel = async ({ faults }: State): Promise<void> => {
  const wait = faults.delayOf('cancel-slow', 4000)
  if (faults.take('cancel-slow')) await pause(wait)
}

const v1RedirectUrl = (state: State, session: Session): string =>
  returnUrlOf(state, session) ?? withQuery('/service/payments/done', Object.entries(v1NewResult(session)))

/** The session of a status, fail or approve call. */
const sessionOf = ({ sessions }: State, name: (field: string) => string | undefined): Session | undefined =>
  sessions.byTxId(name('txId') ?? name('identityVerificationTxId')) ??
  sessions.byReservedKey(name('billingKey'))

const statusOf = ({ status, verification }: Session): string =>
  status === 'APPROVED' && verification !== undefined ? 'STATUS_VERIFIED' : `STATUS_${status}`

/** How a session ended, for the scripts; names the reserved key even if it was not issued. */
const endOf = (state: State, session: Session): Record<string, unknown> =>
  session.protocol === 'v2'
    ? { billingKey: session.reservedKey, ...v2Response(session) }
    : { redirectUrl: v1RedirectUrl(state, session) }

/** PortOne's `checkout-service`, which the current V1 and V2 scripts call. */
const checkoutService = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  app.use('*', crossOrigin, inFaultScope(state), slowly(state))

  /** Picks a channel for a `channelGroupId`, as PortOne does for `route-payment`. */
  const routed = (data: unknown, transactionType: V2Operation): unknown => {
    if (!isRecord(data) || data.channelKey !== undefined || data.channelGroupId === undefined) return data
    return { ...data, ...routeV2(state, { data, transactionType }) }
  }

  const askOf = async (
    c: Ctx,
    operation: V2Operation,
  ): Promise<{ readonly v1: V1Ask; readonly v2: V2Ask }> => {
    const body = await readBody(c)
    const data = at(body, 'data') ?? at(body, 'paymentRequest')
    const common = {
      device: deviceOf(body, c.req.header('user-agent')),
      origin: originOf(c.req.header('origin')),
      allowsRequestUrls: mayNameUrls(state.config, c.req.header('origin')),
      userAgent: c.req.header('user-agent'),
      faults: readFaultNames(c.req.query('faults')),
    }
    // The path names the operation; tests without a browser may name it in the body.
    const named = textAt(body, 'transactionType') ?? ''
    const transactionType = isOperation(named) ? named : operation
    const ui = textAt(body, 'ui')
    const uiType = textAt(data, 'uiType')
    return {
      v1: {
        ...common,
        data,
        userCode: textAt(body, 'userCode') ?? textAt(data, 'userCode') ?? '',
        protocol: 'v1-new',
        ui: v1UiTypes.find((name) => name === ui),
      },
      v2: {
        ...common,
        data: routed(data, transactionType),
        transactionType,
        ui: v2UiTypes.find((name) => name === uiType),
      },
    }
  }

  for (const operation of operations) {
    const prefix = prefixes[operation]

    app.post(`/api/${prefix}prepare/:version`, async (c) => {
      const fault = prepareFault(c, state)
      if (fault !== undefined) return fault
      const ask = await askOf(c, operation)
      const answer =
        c.req.param('version') === 'v1'
          ? (refusedV1(state) ?? prepareV1(state, ask.v1))
          : (refusedV2(state) ?? prepareV2(state, ask.v2))
      if ('message' in answer) return c.json({ code: answer.code, message: answer.message }, 400)
      return c.json(prepared(state, answer))
    })

    app.get(`/api/${prefix}status/:version`, (c) => {
      if (state.faults.take('status-offline')) return breakConnection(c)
      const session = sessionOf(state, (name) => c.req.query(name))
      if (session === undefined) return c.json(notFound, 404)
      return c.json({
        status: state.faults.take('status-odd') ? 'STATUS_CANCELLED' : statusOf(session),
        failure: session.failure,
      })
    })

    app.post(`/api/${prefix}fail/:pg/:version`, async (c) => {
      if (state.faults.take('fail-500')) return c.text('Internal Server Error', 500)
      const body = await readBody(c)
      const session = sessionOf(state, (name) => textAt(body, name))
      if (session === undefined) return c.json(notFound, 404)
      await beforeCancel(state)
      state.cashier.cancelByBuyer(session)
      return c.json(endOf(state, session))
    })

    /** Called by a UI's driver after the buyer agreed; a session that did not succeed is an error here. */
    app.post(`/api/${prefix}approve/:pg/:version`, async (c) => {
      const body = await readBody(c)
      const session = sessionOf(state, (name) => textAt(body, name))
      if (session === undefined) return c.json(notFound, 404)
      const { failure } = session
      if (failure !== undefined && session.protocol === 'v2')
        return c.json({ code: failure.code, message: failure.message }, 400)
      return c.json(endOf(state, session))
    })
  }

  app.get('/api/result/:version', (c) => {
    const session = state.sessions.byTxId(c.req.query('txId'))
    if (session === undefined) return c.json(notFound, 404)
    return c.json(
      c.req.param('version') === 'v1'
        ? endOf(state, session)
        : { response: endOf(state, session), redirectUrl: returnUrlOf(state, session) },
    )
  })

  /** The PG redirects the buyer here first. The next URL comes from the session, never from the query. */
  app.get('/api/complete/:pg/:version', (c) => {
    const session = state.sessions.byTxId(c.req.query('txId'))
    const target =
      session === undefined || session.status === 'PREPARED' ? undefined : returnUrlOf(state, session)
    return target === undefined ? c.json(notFound, 404) : c.redirect(target, 302)
  })

  app.post('/api/route-payment/v2', async (c) => {
    const body = await readBody(c)
    const answer = routeV2(state, {
      data: at(body, 'paymentRequest') ?? at(body, 'data'),
      transactionType: 'PAYMENT',
    })
    return 'message' in answer ? c.json(answer, 400) : c.json(answer)
  })

  /** The gateway of a channel; called before a UI is drawn. */
  app.get('/api/client-credentials/:version', (c) => {
    const channelKey = c.req.query('channelKey')
    const found = state.channels.find(
      ({ config }) => config.dialect === c.req.param('version') && config.channelKey === channelKey,
    )
    if (found !== undefined) return c.json({ pgProvider: providerOf({ channel: found }) })
    return c.json(
      { code: 'ChannelNotFound', message: `채널을 찾을 수 없습니다. (channelKey: ${channelKey ?? ''})` },
      404,
    )
  })

  /** Checks the request of a UI that is drawn; its window opens only with the buyer's click. */
  const initialize =
    (operation: V2Operation) =>
    async (c: Ctx): Promise<Response> => {
      const fault = prepareFault(c, state)
      if (fault !== undefined) return fault
      const { v1, v2 } = await askOf(c, operation)
      const plan = c.req.param('version') === 'v1' ? planV1(state, v1) : planV2(state, v2)
      if ('message' in plan) return c.json({ code: plan.code, message: plan.message }, 400)
      return c.json({
        ...driverOf(plan),
        label: plan.channel.gateway.name.en,
        faults: browserFaults.filter((name) => state.faults.isOn(name)),
      })
    }
  app.post('/api/initialize-payment/:version', initialize('PAYMENT'))
  app.post('/api/initialize-issue-billing-key/:version', initialize('ISSUE_BILLING_KEY'))
  return app
}

const legacyRefusal = (refusal: V1Refused, merchantUid: unknown): Record<string, unknown> =>
  refusal.kind === 'unknown-pg'
    ? {
        imp_success: false,
        imp_uid: null,
        merchant_uid: merchantUid,
        // Misspelled like this in the real script; merchants' code depends on it.
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

const pays = ({ methods }: V1Gateway): boolean => methods.length > 0

/** PortOne's `service.iamport.kr`, which V1's legacy protocol calls. */
const service = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  app.use('/users/*', crossOrigin)
  app.use('/faults/*', crossOrigin)
  app.use('/sdk/*', crossOrigin)
  app.use('*', inFaultScope(state), slowly(state))

  app.get('/users/pg/:userCode', (c) => {
    if (state.faults.take('users-pg-offline')) return breakConnection(c)
    if (state.faults.take('users-pg-500')) return c.text('Internal Server Error', 500)
    if (state.faults.take('users-pg-not-ready') || c.req.param('userCode') !== state.config.store.userCode)
      return c.json({ code: 1, msg: '등록 된 PG 설정 정보를 찾을 수 없습니다.', data: null })
    const build = v1Builds.find((each) => each === c.req.query('build')) ?? state.config.v1Build
    const data = state.channels.filter(isV1).flatMap((channel) =>
      (['payment', 'certification'] as const)
        .filter((type) => (type === 'payment' ? pays(channel.gateway) : channel.gateway.certifies === true))
        .map((type) => ({
          store_id: state.config.store.storeId,
          pg_provider: channel.config.pgProvider,
          pg_id: merchantIdOf(channel),
          type,
          sandbox: channel.config.type === 'TEST',
          channel_key: channel.config.channelKey,
          // The real script derives these from the gateway's name.
          path: channel.config.v1Result ?? channel.gateway.result,
          billing_path: channel.config.v1Result ?? channel.gateway.billingResult ?? channel.gateway.result,
          popup: popupOf(channel.config.pgProvider, type, build),
        })),
    )
    const faults = v1ScriptFaults.filter((name) => state.faults.isOn(name))
    return c.json({
      code: 0,
      msg: null,
      data,
      faults: Object.fromEntries(faults.map((name) => [name, state.faults.setting(name)?.times ?? null])),
    })
  })

  /** V1's script reports its own failures here; they are ignored. */
  app.post('/sdk/error', (c) => c.json({}))

  /** V1's script reports that it showed a fault, so that a counted fault is used up. */
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
    const provider = textAt(body, 'channel.provider')
    const broken = (message: string, code = 'F500'): Response =>
      c.json({ done: legacyRefusal({ kind: 'refused', code, message }, merchantUid) })
    if (state.faults.take('prepare-stall') || state.faults.take('driver-stall')) return stall()
    if (state.faults.take('prepare-offline')) return breakConnection(c)
    if (state.faults.take('prepare-500') || state.faults.take('prepare-400'))
      return broken('결제 창 호출에 실패하였습니다.')
    // The frame loads the gateway's script; if that fails, the caller receives this message.
    if (state.faults.take('driver-404'))
      return broken(`스크립트 (${new URL(c.req.url).origin}/drivers) 로드 실패`, 'SCRIPT_LOAD_FAILED_ON_SDK')
    const answer =
      refusedV1(state) ??
      prepare(state, {
        userCode: textAt(body, 'userCode') ?? '',
        data: at(body, 'data'),
        channel: provider === undefined ? undefined : { provider, pgId: textAt(body, 'channel.pgId') ?? '' },
        device: textAt(body, 'device') === 'mobile' ? 'mobile' : 'pc',
        protocol: 'v1-legacy',
        origin: originOf(textAt(body, 'origin')),
        allowsRequestUrls: mayNameUrls(state.config, textAt(body, 'origin')),
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
