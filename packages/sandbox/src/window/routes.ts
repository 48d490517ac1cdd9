import { Hono } from 'hono'
import { isDeclineReason } from '../desk/cashier.js'
import { inFaultScope, pause, stall, type Ctx, type Env } from '../http.js'
import { returnUrlOf } from '../checkout/return-url.js'
import { v1LegacyResult } from '../checkout/outcome.js'
import type { State } from '../state.js'
import { asset } from '../scripts.js'
import type { Session } from '../store/sessions.js'
import type { Person } from '../store/verifications.js'
import { noticePage, readyPage, resultPage, windowPage } from './page.js'
import type { Language } from './texts.js'

const languageOf = (c: Ctx, otherwise: Language): Language => {
  const requested = c.req.query('lang')
  return requested === 'en' || requested === 'ko' ? requested : otherwise
}

/** `form-action` also restricts redirects after a form post, so results redirect from a separate page. */
const policy = (frameAncestors: string | undefined): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    ...(frameAncestors === undefined ? [] : [`frame-ancestors ${frameAncestors}`]),
  ].join('; ')

const page = (markup: unknown, frameAncestors: string | undefined, status = 200): Promise<Response> =>
  Promise.resolve(markup).then(
    (text) =>
      new Response(String(text), {
        status,
        headers: {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': policy(frameAncestors),
          'cache-control': 'no-store',
          'referrer-policy': 'no-referrer',
          'x-content-type-options': 'nosniff',
          'cross-origin-resource-policy': 'cross-origin',
          'cross-origin-embedder-policy': 'require-corp',
        },
      }),
  )

/** Undefined for pages without an origin (local files), which `frame-ancestors` cannot name. */
const ancestorsOf = ({ origin, window }: Session): string | undefined => {
  if (window !== 'IFRAME') return "'none'"
  return origin === 'null' ? undefined : origin
}

/** PGs redirect to checkout-service first, which redirects to the shop. */
const completeAddress = (session: Session, storeId: string): string => {
  const pg = `PG_PROVIDER_${session.channel.config.pgProvider.toUpperCase()}`
  const query = new URLSearchParams({
    pgProvider: pg,
    redirectUrl: encodeURIComponent(session.redirectUrl ?? ''),
    storeId,
    transactionType: session.transactionType,
    txId: session.txId,
    windowType: session.window,
  })
  if (session.attempt !== undefined) query.set('paymentId', session.attempt.id)
  return `../../checkout/api/complete/${pg}/v2?${query.toString()}`
}

const messageFor = (session: Session): unknown =>
  session.protocol === 'v1-legacy'
    ? { action: 'done', data: { request_id: session.requestId, ...v1LegacyResult(session) } }
    : { from: 'portone-sandbox', action: session.status === 'FAILED' ? 'fail' : 'over', txId: session.txId }

/** Removes the PG's code and message from a failure. */
const removePgDetails = (session: Session): void => {
  if (session.failure === undefined) return
  const { code, message } = session.failure
  session.failure = { code, message: message.replace(/^\[[^\]]*\] /, '') }
  if (session.attempt !== undefined) session.attempt.failure = session.failure
}

/** The person data that the buyer typed; invalid values are ignored. */
const personOf = (fields: URLSearchParams): Person => {
  const given = (name: string, pattern: RegExp): string | undefined => {
    const value = fields.get(name)?.trim() ?? ''
    return pattern.test(value) ? value : undefined
  }
  return {
    name: given('name', /^.{1,60}$/),
    phone: given('phone', /^[\d-]{9,20}$/)?.replaceAll('-', ''),
    birthday: given('birthday', /^\d{4}-\d{2}-\d{2}$/),
    carrier: given('choice', /^[A-Z]+$/),
  }
}

const css = 'text/css; charset=utf-8'
const js = 'text/javascript; charset=utf-8'
const assets: Readonly<Record<string, string>> = { 'window.css': css, 'window.js': js, 'ready.js': js }

export const windowRoutes = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  const { faults } = state
  const unknown = (c: Ctx, assetsPath = '../assets'): Promise<Response> =>
    page(noticePage(languageOf(c, 'ko'), 'unknownWindow', 'unknownHint', assetsPath), undefined, 404)

  app.get('/pg/assets/:name', (c) => {
    const name = c.req.param('name')
    const type = Object.hasOwn(assets, name) ? assets[name] : undefined
    if (type === undefined) return c.notFound()
    return new Response(asset(name), {
      headers: {
        'content-type': type,
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      },
    })
  })

  app.use('/pg/:id/*', inFaultScope(state))

  app.get('/pg/:id', async (c) => {
    const session = state.sessions.get(c.req.param('id'))
    if (session === undefined) return unknown(c, './assets')
    if (faults.take('window-blank')) return stall()
    if (faults.take('window-500')) return c.text('Internal Server Error', 500)
    if (session.status !== 'PREPARED') return c.redirect(`${session.id}/result`, 303)
    return page(
      windowPage(session, state.config.store.name, languageOf(c, session.language)),
      ancestorsOf(session),
    )
  })

  app.post('/pg/:id/:action', async (c) => {
    const session = state.sessions.get(c.req.param('id'))
    if (session === undefined) return unknown(c)
    if (faults.take('window-stall')) return stall()
    const fields = new URLSearchParams(await c.req.text())
    const action = c.req.param('action')
    const reason = fields.get('reason')
    if (action === 'approve') {
      const months = Number(fields.get('installment') ?? '0')
      await state.cashier.approve(session, {
        choice: fields.get('choice') ?? undefined,
        installment: Number.isInteger(months) ? months : 0,
        person: personOf(fields),
      })
    } else if (action === 'fail') {
      const otherwise = session.verification === undefined ? 'limit' : 'identity'
      state.cashier.decline(session, isDeclineReason(reason) ? reason : otherwise)
    } else if (action === 'cancel' || action === 'close') {
      const wait = faults.delayOf('cancel-slow', 4000)
      if (faults.take('cancel-slow')) await pause(wait)
      state.cashier.cancelByBuyer(session)
    } else return c.notFound()
    if (session.status === 'FAILED' && faults.take('failure-without-pg-message')) removePgDetails(session)
    // Some overlays close without reporting anything to the page.
    if (action === 'close' && faults.take('close-never-settles'))
      return page(resultPage(session, { language: languageOf(c, session.language) }), ancestorsOf(session))
    // At most 5 s: a merchant's server that does not answer webhooks must not block the buyer.
    if (faults.take('webhook-first')) await Promise.race([state.webhooks.settled(), pause(5000)])
    return c.redirect(`./result?lang=${languageOf(c, session.language)}`, 303)
  })

  app.get('/pg/:id/result', async (c) => {
    const session = state.sessions.get(c.req.param('id'))
    if (session === undefined) return unknown(c)
    if (session.status === 'PREPARED') return c.redirect(`../${session.id}`, 303)
    const language = languageOf(c, session.language)
    const failed = session.status === 'FAILED'
    const silent = faults.take(failed ? 'close-after-failure' : 'close-after-approval')
    const neverReturns = !failed && faults.take('webhook-only')
    if (neverReturns) return page(resultPage(session, { language }), ancestorsOf(session))
    if (session.window !== 'REDIRECTION') {
      const closing = { from: 'portone-sandbox', action: 'close' }
      const message = silent ? (session.protocol === 'v1-legacy' ? {} : closing) : messageFor(session)
      return page(resultPage(session, { language, message }), ancestorsOf(session))
    }
    const home = returnUrlOf(state, session)
    const target =
      home !== undefined && session.protocol === 'v2'
        ? completeAddress(session, state.config.store.storeId)
        : home
    return page(
      resultPage(session, {
        language,
        target: silent ? undefined : target,
        cannotReturn: target === undefined,
      }),
      "'none'",
    )
  })

  for (const kind of ['payments', 'certificates'])
    app.get(`/service/${kind}/ready/:userCode/:provider/:pgId`, () =>
      page(readyPage('../../../../../pg/assets'), undefined),
    )

  /** For a mobile V1 request without a return URL that fails before the PG's page opens. */
  app.get('/service/payments/fail', (c) =>
    page(noticePage(languageOf(c, 'ko'), 'finished', 'cannotReturn', '../../pg/assets'), undefined),
  )
  return app
}
