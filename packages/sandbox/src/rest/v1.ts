import { Hono } from 'hono'
import { readBody, type Env } from '../http.js'
import { textAt } from '../common/json.js'
import type { State } from '../state.js'
import { accountRoutes } from './v1-accounts.js'
import { certificationRoutes } from './v1-certifications.js'
import { codeRoutes } from './v1-codes.js'
import { guardOf, ok } from './v1-http.js'
import { paymentRoutes } from './v1-payments.js'
import { receiptRoutes } from './v1-receipts.js'
import { scheduleRoutes } from './v1-schedules.js'
import { subscribeRoutes } from './v1-subscribe.js'

/** The V1 REST API: JSON or form fields in, wrapped JSON out, an access token in `Authorization`. */
export const restV1 = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  const { config, tokens } = state

  app.post('/users/getToken', async (c) => {
    const body = await readBody(c)
    const { impKey, impSecret } = config.secrets
    if (textAt(body, 'imp_key') !== impKey || textAt(body, 'imp_secret') !== impSecret)
      return c.json(
        { code: -1, message: '인증에 실패하였습니다. API키와 secret을 확인하세요.', response: null },
        401,
      )
    const { token, expiresAt } = tokens.issueV1()
    return ok(c, { access_token: token, now: tokens.now(), expired_at: expiresAt })
  })

  const guarded = guardOf(state)
  for (const add of [
    paymentRoutes,
    scheduleRoutes,
    subscribeRoutes,
    accountRoutes,
    certificationRoutes,
    receiptRoutes,
    codeRoutes,
  ])
    add(app, state, guarded)
  return app
}
