import { Hono } from 'hono'
import { readBody, type Env } from '../http.js'
import { textAt } from '../common/json.js'
import type { State } from '../state.js'
import { billingKeyRoutes } from './v2-billing-keys.js'
import { chargeRoutes } from './v2-charges.js'
import { guardsOf, refuse } from './v2-http.js'
import { identityRoutes } from './v2-identity.js'
import { paymentRoutes } from './v2-payments.js'
import { receiptRoutes } from './v2-receipts.js'
import { repeats } from './v2-repeats.js'
import { scheduleRoutes } from './v2-schedules.js'

/** The V2 REST API; mounted under its own base path and at the root, where `@portone/server-sdk` calls it. */
export const restV2 = (state: State): Hono<Env> => {
  const app = new Hono<Env>()
  const { config, tokens } = state

  app.post('/login/api-secret', async (c) => {
    const secret = textAt(await readBody(c), 'apiSecret')
    if (secret === undefined) return refuse(c, 'INVALID_REQUEST')
    return secret === config.secrets.apiSecret ? c.json(tokens.issueV2()) : refuse(c, 'UNAUTHORIZED')
  })

  app.post('/token/refresh', async (c) => {
    const refreshToken = textAt(await readBody(c), 'refreshToken')
    if (refreshToken === undefined) return refuse(c, 'INVALID_REQUEST')
    const renewed = tokens.refreshV2(refreshToken)
    return renewed === undefined ? refuse(c, 'UNAUTHORIZED') : c.json(renewed)
  })

  app.use('*', repeats(state.repeatedCalls))
  const guards = guardsOf(state)
  paymentRoutes(app, state, guards)
  chargeRoutes(app, state, guards)
  scheduleRoutes(app, state, guards)
  billingKeyRoutes(app, state, guards)
  identityRoutes(app, state, guards)
  receiptRoutes(app, state, guards)
  return app
}
