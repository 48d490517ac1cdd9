import { createAdaptorServer } from '@hono/node-server'
import type { Server } from 'node:http'
import { createSandboxApp } from './app.js'
import type { SandboxConfig, SandboxOptions } from './config/config.js'
import type { SandboxMethods } from './control/sandbox-methods.js'

export interface StartOptions extends SandboxOptions {
  /** 0, the default, takes a free one. */
  readonly port?: number | undefined
  /** 127.0.0.1 unless told otherwise. */
  readonly host?: string | undefined
}

export interface Sandbox extends SandboxMethods {
  /** `http://127.0.0.1:port`, without a trailing slash. */
  readonly url: string
  readonly port: number
  readonly v1ScriptUrl: string
  readonly v2ScriptUrl: string
  /** The page that switches faults and acts on windows by hand. */
  readonly controlUrl: string
  /** Base of the V1 REST API. */
  readonly v1ApiUrl: string
  /** Base of the V2 REST API, and `baseUrl` for `@portone/server-sdk`: that client drops a path, so it is the origin. */
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

/** How this machine calls a host it listens on. */
const nameOf = (host: string): string => {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

/** Starts a sandbox of its own; rejects when the port is taken. */
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
