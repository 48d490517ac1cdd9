import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import { createSandboxApp } from './app.js'
import type { SandboxConfig, StartOptions } from './config/config.js'
import type { SandboxMethods } from './control/sandbox-methods.js'

export interface Sandbox extends SandboxMethods {
  /** `http://127.0.0.1:port`, without a trailing slash. */
  readonly url: string
  readonly port: number
  readonly v1ScriptUrl: string
  readonly v2ScriptUrl: string
  /** The control page, for switching faults and operating windows by hand. */
  readonly controlUrl: string
  /** Base URL of the V1 REST API. */
  readonly v1ApiUrl: string
  /** Base URL of the V2 REST API. It has no path, since `@portone/server-sdk` drops the path of its `baseUrl`. */
  readonly v2ApiUrl: string
  readonly config: SandboxConfig
  close(): Promise<void>
}

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

/** The host name to use in the URL for the host it listens on. */
const nameOf = (host: string): string => {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** Starts a sandbox on a port; rejects if the port is in use or an option is invalid. */
export const startSandbox = async (options: StartOptions = {}): Promise<Sandbox> => {
  const sandbox = createSandboxApp(options)
  const host = options.host ?? '127.0.0.1'
  const server = createAdaptorServer({ fetch: sandbox.app.fetch, overrideGlobalObjects: false })
  if (!('closeAllConnections' in server)) throw new Error('The sandbox needs an HTTP/1 server.')
  const port = await listen(server, options.port ?? 0, host)
  const url = `http://${nameOf(host)}:${port}`
  const { app: _app, stop, ...methods } = sandbox
  return {
    ...methods,
    url,
    port,
    v1ScriptUrl: `${url}/v1/iamport.js`,
    v2ScriptUrl: `${url}/v2/browser-sdk.js`,
    controlUrl: `${url}/sandbox/control`,
    v1ApiUrl: `${url}/api/v1`,
    v2ApiUrl: url,
    get config() {
      return sandbox.config
    },
    close: () =>
      new Promise((resolve) => {
        stop()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
