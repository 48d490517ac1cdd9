import { Hono } from 'hono'
import { checkoutRoutes } from './checkout/routes.js'
import type { SandboxConfig, SandboxOptions } from './config/config.js'
import { controlRoutes } from './control/routes.js'
import { methodsFor, type SandboxMethods } from './control/sandbox-methods.js'
import type { Env } from './http.js'
import { restV1 } from './rest/v1.js'
import { restV2 } from './rest/v2.js'
import { ownHostOnly } from './control/same-origin.js'
import { createState } from './state.js'
import { serverControlRoutes } from './control/server-routes.js'
import { scriptRoutes } from './scripts.js'
import { windowRoutes } from './window/routes.js'

export interface SandboxApp extends SandboxMethods {
  readonly app: Hono<Env>
  readonly config: SandboxConfig
  /** Stops pending deliveries and timers; the caller closes the HTTP server. */
  readonly stop: () => void
}

/** The sandbox as a Hono app, for mounting in another server; all state is in memory. */
export const createSandboxApp = (options: SandboxOptions = {}): SandboxApp => {
  const state = createState(options)
  const methods = methodsFor(state)
  const app = new Hono<Env>()
  app.use('*', ownHostOnly)
  app.route('/', scriptRoutes(state))
  app.route('/', checkoutRoutes(state))
  app.route('/', windowRoutes(state))
  app.route('/sandbox', serverControlRoutes(methods))
  app.route('/sandbox', controlRoutes(state, methods))
  app.route('/api/v1', restV1(state))
  app.route('/api/v2', restV2(state))
  // `@portone/server-sdk` drops the path of its base URL, so V2 is mounted at the root as well.
  app.route('/', restV2(state))
  return {
    ...methods,
    app,
    get config() {
      return state.config
    },
    stop: () => state.stop(),
  }
}
