import { Hono } from 'hono'
import { faultTable, isFaultName, readFaultSettings } from './faults.js'
import { readBody, type Ctx, type Env } from './http.js'
import { at, isRecord } from './json.js'
import type { SandboxMethods } from './helpers.js'
import type { State } from './sandbox.js'

/** For tests that drive the sandbox from outside. JSON only and no CORS, so that no web page can reach it. */
export const controlRoutes = (state: State, methods: SandboxMethods): Hono<Env> => {
  const app = new Hono<Env>()
  app.use('*', async (c, next) => {
    if (c.req.method === 'POST' && !(c.req.header('content-type') ?? '').includes('application/json'))
      return c.json({ message: 'Send JSON.' }, 415)
    return next()
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

  app.get('/faults', (c) =>
    c.json(
      Object.entries(faultTable).map(([name, { place, text }]) => ({
        name,
        place,
        text,
        on: isFaultName(name) && state.faults.isOn(name),
      })),
    ),
  )
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
