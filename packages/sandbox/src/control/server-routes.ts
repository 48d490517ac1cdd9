import { Hono } from 'hono'
import { readBody, type Ctx, type Env } from '../http.js'
import { numberAt, textAt } from '../common/json.js'
import type { SandboxMethods } from './sandbox-methods.js'
import { sameOriginOnly } from './same-origin.js'

/** `ServerMethods` over HTTP, for this machine only. */
export const serverControlRoutes = (methods: SandboxMethods): Hono<Env> => {
  const app = new Hono<Env>()
  app.use('*', sameOriginOnly)
  const done = (c: Ctx, id: string, happened: boolean): Response =>
    happened
      ? c.json(methods.payment(id) ?? null)
      : c.json({ message: 'Nothing to do for this payment.' }, 409)

  app.get('/schedules', (c) => c.json(methods.schedules()))
  app.post('/clock', async (c) => {
    const milliseconds = numberAt(await readBody(c), 'advance')
    if (milliseconds === undefined || milliseconds < 0)
      return c.json({ message: 'Send { "advance": milliseconds }.' }, 400)
    methods.advance(milliseconds)
    return c.json({ schedules: methods.schedules() })
  })
  app.post('/webhook-secret/rotate', async (c) =>
    c.json({ webhookSecret: methods.rotateWebhookSecret(textAt(await readBody(c), 'secret')) }),
  )
  app.post('/webhook-secret/retire', (c) => {
    methods.retireWebhookSecret()
    return c.json({})
  })
  app.post('/payments/:id/console-cancel', async (c) => {
    const id = c.req.param('id')
    return done(c, id, methods.cancelInConsole(id, numberAt(await readBody(c), 'amount')))
  })
  app.post('/payments/:id/finish-cancel', (c) => {
    const id = c.req.param('id')
    return done(c, id, methods.finishCancel(id))
  })
  return app
}
