import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** A local HTTP server with its address. */
export interface TestServer {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Starts an HTTP server on a free port. */
export const listen = async (handle: RequestListener): Promise<TestServer> => {
  const server = createServer(handle)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Responds with JSON. */
export const json = (response: ServerResponse, status: number, content: unknown): ServerResponse =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))

/** `listen` for a handler that needs the whole body of a request, as text. */
export const listenForBodies = (
  handle: (request: IncomingMessage, body: string, response: ServerResponse) => void,
): Promise<TestServer> =>
  listen((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => handle(request, body, response))
  })

/** V1's answer to `/users/getToken`. */
export const tokenAnswer = { code: 0, response: { access_token: 'token', now: 1, expired_at: 1801 } }

/** A paid V1 payment of 100 KRW on a test channel. */
export const v1PaidPayment = {
  imp_uid: 'imp_1',
  merchant_uid: 'order1',
  amount: 100,
  cancel_amount: 0,
  currency: 'KRW',
  status: 'paid',
  sandbox: true,
}

/** A paid V2 payment of 100 KRW on a test channel. */
export const v2PaidPayment = {
  status: 'PAID',
  id: 'order1',
  transactionId: 'tx-1',
  amount: { total: 100 },
  currency: 'KRW',
  channel: { type: 'TEST' },
}

/** Calls a function with arguments that its types do not allow, as plain JavaScript can. */
export const callUntyped = (callee: unknown, ...given: readonly unknown[]): Promise<unknown> =>
  Promise.resolve().then((): unknown =>
    typeof callee === 'function' ? Reflect.apply(callee, undefined, given) : callee,
  )

/** The error of an untyped call; `{ answered }` when it succeeds. */
export const errorOf = (callee: unknown, ...given: readonly unknown[]): Promise<unknown> =>
  callUntyped(callee, ...given).then(
    (value) => ({ answered: value }),
    (error: unknown) => error,
  )
