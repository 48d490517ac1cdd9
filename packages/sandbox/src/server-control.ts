import { Hono } from 'hono'
import { readBody, type Ctx, type Env } from './http.js'
import { numberAt, textAt } from './json.js'
import type { SandboxMethods } from './helpers.js'

/** The same over HTTP as `ServerMethods`; JSON only and no CORS, so that no web page can reach it. */
export const serverControlRoutes = (methods: SandboxMethods): Hono<Env> => {
  const app = new Hono<Env>()
  const isJson = (c: Ctx): boolean => (c.req.header('content-type') ?? '').includes('application/json')
  const withJson =
    (handle: (c: Ctx, body: unknown) => Response) =>
    async (c: Ctx): Promise<Response> =>
      isJson(c) ? handle(c, await readBody(c)) : c.json({ message: 'Send JSON.' }, 415)
  const done = (c: Ctx, id: string, happened: boolean): Response =>
    happened
      ? c.json(methods.payment(id) ?? null)
      : c.json({ message: 'Nothing to do for this payment.' }, 409)

  app.get('/schedules', (c) => c.json(methods.schedules()))
  app.post(
    '/clock',
    withJson((c, body) => {
      const milliseconds = numberAt(body, 'advance')
      if (milliseconds === undefined || milliseconds < 0)
        return c.json({ message: 'Send { "advance": milliseconds }.' }, 400)
      methods.advance(milliseconds)
      return c.json({ schedules: methods.schedules() })
    }),
  )
  app.post(
    '/webhook-secret/rotate',
    withJson((c, body) => c.json({ webhookSecret: methods.rotateWebhookSecret(textAt(body, 'secret')) })),
  )
  app.post(
    '/webhook-secret/retire',
    withJson((c) => {
      methods.retireWebhookSecret()
      return c.json({})
    }),
  )
  app.post(
    '/payments/:id/console-cancel',
    withJson((c, body) => {
      const id = c.req.param('id') ?? ''
      return done(c, id, methods.cancelInConsole(id, numberAt(body, 'amount')))
    }),
  )
  app.post(
    '/payments/:id/finish-cancel',
    withJson((c) => {
      const id = c.req.param('id') ?? ''
      return done(c, id, methods.finishCancel(id))
    }),
  )
  return app
}
