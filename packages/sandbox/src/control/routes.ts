import { Hono } from 'hono'
import { faultTable, isFaultName } from '../faults/table.js'
import { readFaultSettings } from '../faults/settings.js'
import { controlPage } from './page.js'
import { controlState, faultViews } from './state.js'
import { readBody, type Ctx, type Env } from '../http.js'
import { at, isRecord } from '../common/json.js'
import type { SandboxMethods } from './sandbox-methods.js'
import { sameOriginOnly } from './same-origin.js'
import { asset } from '../scripts.js'
import type { State } from '../state.js'
import { scopeOfSession } from '../store/sessions.js'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const assets: Readonly<Record<string, string>> = {
  'control.css': 'text/css; charset=utf-8',
  'control.js': 'text/javascript; charset=utf-8',
}

/** English if the URL or the browser prefers it, else Korean. */
const languageOf = (c: Ctx): 'ko' | 'en' => {
  const preferred = c.req.query('lang') ?? c.req.header('accept-language') ?? ''
  return /^en/i.test(preferred) ? 'en' : 'ko'
}

/** The control page and its API, for use by hand and by tests in other processes. Closed to pages of other origins. */
export const controlRoutes = (state: State, methods: SandboxMethods): Hono<Env> => {
  const app = new Hono<Env>()
  app.use('*', sameOriginOnly)

  app.get('/control', async (c) => {
    const { store } = state.config
    const url = new URL(c.req.url)
    const base = url.origin + url.pathname.replace(/\/sandbox\/control$/, '')
    const page = await controlPage({
      language: languageOf(c),
      storeId: store.storeId,
      userCode: store.userCode,
      base,
    })
    return c.html(page, 200, { 'content-security-policy': policy, 'referrer-policy': 'no-referrer' })
  })
  app.get('/control/assets/:name', (c) => {
    const name = c.req.param('name')
    const type = Object.hasOwn(assets, name) ? assets[name] : undefined
    return type === undefined ? c.notFound() : c.body(asset(name), 200, { 'content-type': type })
  })
  app.get('/state', (c) => c.json(controlState(state, methods, languageOf(c))))

  /** Takes the window's id: a billing key that is only issued has no payment id. */
  app.post('/windows/:id/:action', async (c) => {
    const session = state.sessions.get(c.req.param('id'))
    if (session?.status !== 'PREPARED') return c.json({ message: 'No such window.' }, 404)
    const { cashier, faults } = state
    const action = c.req.param('action')
    return faults.within(scopeOfSession(session), async () => {
      if (action === 'approve') await cashier.approve(session)
      else if (action === 'fail')
        cashier.decline(session, session.verification === undefined ? 'limit' : 'identity')
      else if (action === 'cancel') cashier.cancelByBuyer(session)
      else return c.notFound()
      return c.json({ status: session.status })
    })
  })

  app.get('/', (c) => c.json({ ...state.config, faults: state.faults.names() }))
  app.get('/payments', (c) => c.json(methods.payments()))
  app.get('/payments/:id', (c) => {
    const payment = methods.payment(c.req.param('id'))
    return payment === undefined ? c.json({ message: 'No such payment.' }, 404) : c.json(payment)
  })
  app.get('/billing-keys', (c) => c.json(methods.billingKeys()))
  app.get('/verifications', (c) => c.json(methods.verifications()))
  app.get('/webhooks', (c) => c.json(methods.webhooks()))

  const act = async (c: Ctx): Promise<Response> => {
    const id = c.req.param('id') ?? ''
    const action = c.req.param('action')
    const done =
      action === 'approve'
        ? await methods.approve(id)
        : action === 'fail'
          ? methods.fail(id)
          : action === 'cancel'
            ? methods.cancel(id)
            : action === 'deposit' && methods.deposit(id)
    return done
      ? c.json(methods.payment(id) ?? null)
      : c.json({ message: 'Nothing to do for this payment.' }, 409)
  }
  app.post('/payments/:id/:action', act)

  app.get('/faults', (c) => c.json(faultViews(state)))
  app.post('/faults', async (c) => {
    const settings = readFaultSettings(await readBody(c))
    if (settings === undefined)
      return c.json({ message: 'Unknown fault.', known: Object.keys(faultTable) }, 400)
    for (const { name, setting } of settings) state.faults.set(name, setting)
    return c.json({ faults: state.faults.names() })
  })
  app.delete('/faults', (c) => {
    state.faults.clear()
    return c.json({ faults: [] })
  })
  app.delete('/faults/:name', (c) => {
    const name = c.req.param('name')
    if (!isFaultName(name)) return c.json({ message: 'Unknown fault.' }, 404)
    state.faults.clear(name)
    return c.json({ faults: state.faults.names() })
  })
  app.post('/settings', async (c) => {
    const body = await readBody(c)
    if (!isRecord(body)) return c.json({ message: 'Send an object.' }, 400)
    const url = (name: string): string | undefined => {
      const value = at(body, name)
      return typeof value === 'string' ? value : undefined
    }
    methods.setWebhookUrls({ v1: url('v1WebhookUrl'), v2: url('webhookUrl') })
    return c.json(state.config.store)
  })
  app.post('/reset', (c) => {
    methods.reset()
    return c.json({})
  })
  return app
}
