import type { Server as HttpServer } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { openDatabase } from './database/open.js'
import { apiRoutes } from './http/api.js'
import { securityHeaders } from './http/headers.js'
import { siteRoutes } from './http/site.js'
import { faultOf } from './log.js'
import { orderService } from './orders/orders.js'
import { reconcileService } from './orders/reconcile.js'
import { orderStore } from './orders/store.js'
import { subscriptionService } from './orders/subscriptions.js'
import { livePortOne, sandboxPortOne } from './portone.js'
import type { PortOne } from './portone.js'
import type { Settings } from './settings.js'

export interface Shop {
  /** Without a trailing slash. */
  readonly url: string
  readonly portone: PortOne
  close(): Promise<void>
}

const listen = (server: HttpServer, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

/** Milliseconds that pending responses may take when the shop closes; one may be storing a payment. */
const lastAnswers = 5_000

/** Stops accepting requests and waits for pending responses. */
const closeServer = (server: HttpServer): Promise<void> =>
  new Promise((resolve) => {
    // A connection becomes idle after its response, without an event: poll.
    const idle = setInterval(() => server.closeIdleConnections(), 50)
    const late = setTimeout(() => server.closeAllConnections(), lastAnswers)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })

/** Starts the shop, with a sandbox unless live keys are set. Rejects when a port or the database is not available. */
export const startShop = async (
  settings: Settings,
  siteFolder: string,
  log: (message: string) => void,
): Promise<Shop> => {
  const database = await openDatabase(settings.database)
  const portone = settings.live ? livePortOne(settings.live) : await sandboxPortOne(settings.sandboxPort)
  const store = orderStore(database)
  const orders = orderService(store, portone, log)
  const subscriptions = subscriptionService(store, portone, orders)
  const reconcile = reconcileService(store, orders, subscriptions, log)

  const app = new Hono()
  app.use('*', securityHeaders(portone.origins, portone.mode))
  app.route('/api', apiRoutes({ orders, subscriptions, reconcile, portone, log, proxies: settings.proxies }))
  app.route('/', await siteRoutes(siteFolder))

  const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false })
  if (!('closeAllConnections' in server)) throw new Error('The shop needs an HTTP/1 server.')
  const closeRest = async (): Promise<void> => {
    reconcile.close()
    await portone.close()
    await database.destroy()
  }
  let port: number
  try {
    port = await listen(server, settings.port, settings.host)
  } catch (cause) {
    await closeRest()
    throw cause
  }
  // Not awaited: looking up many open orders must not delay the start.
  void reconcile.start().catch((error: unknown) => log(`fault: ${faultOf(error)}`))
  const shown = settings.host.includes(':') ? `[${settings.host}]` : settings.host
  const url = `http://${shown}:${port}`
  portone.sandbox?.setWebhookUrls({
    v1: `http://127.0.0.1:${port}/api/webhooks/v1`,
    v2: `http://127.0.0.1:${port}/api/webhooks/v2`,
  })
  return {
    url,
    portone,
    close: async () => {
      await closeServer(server)
      await closeRest()
    },
  }
}
