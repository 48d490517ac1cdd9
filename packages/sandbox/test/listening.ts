import { createAdaptorServer } from '@hono/node-server'
import { createSandboxApp, type SandboxApp } from '../src/app.js'
import type { SandboxOptions } from '../src/config/config.js'
import { isRecord, parseJson, textAt } from '../src/common/json.js'
import { violations } from './openapi.js'

/** A sandbox on a port, for HTTP clients. Its REST answers are checked against the API documents. */
export interface Listening extends SandboxApp {
  readonly url: string
  /** All answered REST calls as `METHOD /path`, relative to the API's base. */
  readonly calls: ReadonlySet<string>
  /** Throws if an answer did not match PortOne's API documents. */
  assertDocumented(): void
  /** Opens a window as the browser's scripts do. */
  openWindow(version: 'v1' | 'v2', data: unknown, transactionType?: string): Promise<Opened>
  close(): void
}

export interface Opened {
  readonly txId: string
  /** Presses a button of the window. */
  press(action: 'approve' | 'fail' | 'cancel'): Promise<void>
  /** The result that the scripts give to the page. */
  result(): Promise<unknown>
}

export const openListening = async (options: SandboxOptions = {}): Promise<Listening> => {
  const sandbox = createSandboxApp({ webhookDelays: [0], ...options })
  const calls = new Set<string>()
  const wrong: string[] = []
  const watched = async (request: Request, env: object): Promise<Response> => {
    const response = await sandbox.app.fetch(request, env)
    const { pathname } = new URL(request.url)
    const v1 = pathname.startsWith('/api/v1/')
    const elsewhere = ['/checkout/', '/pg/', '/sandbox/'].some((base) => pathname.startsWith(base))
    if (elsewhere) return response
    const path = v1 ? pathname.slice('/api/v1'.length) : pathname
    const body = parseJson(await response.clone().text())
    const { method } = request
    calls.add(`${method} ${path}`)
    wrong.push(...violations({ dialect: v1 ? 'v1' : 'v2', method, path, status: response.status, body }))
    return response
  }
  const server = createAdaptorServer({ fetch: watched, overrideGlobalObjects: false })
  if (!('closeAllConnections' in server)) throw new Error('The sandbox needs an HTTP/1 server.')
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  const url = `http://127.0.0.1:${port}`
  return {
    ...sandbox,
    config: sandbox.config,
    url,
    calls,
    assertDocumented: () => {
      if (wrong.length > 0) throw new Error(wrong.join('\n'))
    },
    openWindow: async (version, data, transactionType = 'PAYMENT') => {
      const response = await fetch(`${url}/checkout/api/prepare/${version}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ transactionType, data, userCode: sandbox.config.store.userCode }),
      })
      const prepared: unknown = await response.json()
      const path = textAt(prepared, 'windowPath')
      if (path === undefined) throw new Error(`No window was opened: ${JSON.stringify(prepared)}`)
      const txId = textAt(prepared, 'txId') ?? ''
      return {
        txId,
        press: async (action) => {
          await fetch(`${url}${path}/${action}`, { method: 'POST', redirect: 'manual' })
        },
        result: async () => {
          const answer: unknown = await (
            await fetch(`${url}/checkout/api/result/${version}?txId=${txId}`)
          ).json()
          return isRecord(answer) ? answer.response : undefined
        },
      }
    },
    close: () => {
      sandbox.stop()
      server.close()
      server.closeAllConnections()
    },
  }
}
