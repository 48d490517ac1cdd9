import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { v1Api, v2Api } from './index.js'
import type { PortOneApi } from './index.js'

const closing: (() => void)[] = []
afterEach(() => {
  vi.restoreAllMocks()
  for (const close of closing.splice(0)) close()
})

const listen = async (handle: RequestListener): Promise<string> => {
  const server = createServer(handle)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
}
const json = (response: ServerResponse, status: number, content: unknown) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
const token = { code: 0, response: { access_token: 'token', now: 1, expired_at: 1801 } }
const v1Payment = {
  imp_uid: 'imp_1',
  merchant_uid: 'order1',
  amount: 100,
  cancel_amount: 0,
  currency: 'KRW',
  status: 'paid',
  sandbox: true,
}
const v2Payment = {
  status: 'PAID',
  id: 'order1',
  transactionId: 'tx-1',
  amount: { total: 100 },
  currency: 'KRW',
}

const apisAt = (url: string): readonly PortOneApi[] => [
  v1Api({ impKey: 'key', impSecret: 'hidden', baseUrl: url, timeLimit: 5_000 }),
  v2Api({ apiSecret: 'hidden', baseUrl: url, timeLimit: 5_000 }),
]
const calls: readonly (readonly [string, (api: PortOneApi) => Promise<unknown>])[] = [
  [
    'a charge',
    (api) =>
      api.chargeBillingKey({
        billingKey: 'key',
        paymentId: 'order1',
        orderName: 'x',
        amount: 1,
        currency: 'KRW',
      }),
  ],
  ['a refund', (api) => api.cancelPayment({ paymentId: 'order1', reason: '변심' })],
  ['a look-up', (api) => api.findPayment({ paymentId: 'order1' })],
  ['a look-up of a key', (api) => api.findBillingKey('key')],
]
/** V1 is given what it asks for before. */
const isBefore = ({ url = '', method }: IncomingMessage, isLookUp: boolean) =>
  url === '/users/getToken'
    ? token
    : !isLookUp && method === 'GET'
      ? { code: 0, response: { list: [v1Payment] } }
      : undefined

describe.each(calls)('%s', (name, call) => {
  const isLookUp = name.startsWith('a look-up')
  it.each([
    [500, { type: 'INTERNAL_SERVER_ERROR', message: 'x', code: -1, response: null }],
    [502, { type: 'CHANNEL_SPECIFIC', code: -1, response: null }],
    [503, { type: 'SERVICE_UNAVAILABLE', code: 1, response: null }],
    [429, { type: 'TOO_MANY_REQUESTS', code: 1, response: null }],
  ])('that PortOne answers with %i may have been done: unreachable', async (status, content) => {
    const url = await listen((request, response) => {
      const before = isBefore(request, isLookUp)
      return before && request.headers.authorization?.startsWith('PortOne') !== true
        ? json(response, 200, before)
        : json(response, status, content)
    })
    for (const api of apisAt(url)) {
      await expect(call(api)).rejects.toMatchObject({ code: 'unreachable', recoverable: true })
    }
  })

  it('that is answered by null is no word that nothing was done', async () => {
    const url = await listen((request, response) => {
      const before = isBefore(request, isLookUp)
      return before && request.headers.authorization?.startsWith('PortOne') !== true
        ? json(response, 200, before)
        : json(response, 200, null)
    })
    for (const api of apisAt(url)) {
      await expect(call(api)).rejects.toMatchObject({ code: 'unreadable-answer' })
    }
  })

  it('that is answered by another address is not sent there', async () => {
    let followed = 0
    const other = await listen((_request, response) => {
      followed += 1
      json(response, 200, v2Payment)
    })
    const url = await listen((_request, response) => response.writeHead(307, { location: `${other}/` }).end())
    for (const api of apisAt(url)) {
      await expect(call(api)).rejects.toMatchObject({ code: 'unreachable' })
    }
    expect(followed).toBe(0)
  })

  it('that is answered without end is not read to it', async () => {
    let sent = 0
    const url = await listen((_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024, ' ')
      const more = () => {
        while (sent < 256 * chunk.length) {
          sent += chunk.length
          if (!response.write(chunk)) return void response.once('drain', more)
        }
        response.end('{}')
      }
      response.writeHead(200, { 'content-type': 'application/json' })
      more()
    })
    for (const api of apisAt(url)) {
      sent = 0
      await expect(call(api)).rejects.toMatchObject({ code: 'unreachable' })
      expect(sent).toBeLessThan(64 * 1024 * 1024)
    }
  })
})

it('a charge that PortOne took, and does not show yet, is not told as unknown to it', async () => {
  const url = await listen((request, response) =>
    request.method === 'POST'
      ? json(response, 200, { payment: {} })
      : json(response, 404, { type: 'PAYMENT_NOT_FOUND' }),
  )
  const api = v2Api({ apiSecret: 'hidden', baseUrl: url })
  const charge = { billingKey: 'key', paymentId: 'order1', orderName: 'x', amount: 1, currency: 'KRW' }
  await expect(api.chargeBillingKey(charge)).rejects.toMatchObject({ code: 'unreachable' })
  await expect(api.cancelPayment({ paymentId: 'order1', reason: '변심' })).rejects.toMatchObject({
    code: 'unreachable',
  })
})

it("a PG's own no is an answer, though its status is that of a server error", async () => {
  const url = await listen((request, response) =>
    request.method === 'POST'
      ? json(response, 502, {
          type: 'PG_PROVIDER',
          message: '한도 초과',
          pgCode: '1',
          pgMessage: '한도 초과',
        })
      : json(response, 200, { ...v2Payment, status: 'FAILED' }),
  )
  const api = v2Api({ apiSecret: 'hidden', baseUrl: url })
  await expect(api.cancelPayment({ paymentId: 'order1', reason: '변심' })).rejects.toMatchObject({
    code: 'refused',
    reason: 'PG_PROVIDER',
  })
  const charge = { billingKey: 'key', paymentId: 'order1', orderName: 'x', amount: 1, currency: 'KRW' }
  expect(await api.chargeBillingKey(charge)).toMatchObject({ status: 'failed' })
})

it("asks where `redirect: 'error'` is unknown, as in workerd, and where a redirect is opaque", async () => {
  const url = await listen((request, response) =>
    request.url === '/users/getToken'
      ? json(response, 200, token)
      : request.headers.authorization?.startsWith('PortOne')
        ? json(response, 200, v2Payment)
        : json(response, 200, { code: 0, response: { list: [v1Payment] } }),
  )
  const { fetch: real } = globalThis
  const workerd = vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    if (init?.redirect === 'error') return Promise.reject(new TypeError('Invalid redirect value'))
    return real(input, init)
  })
  for (const api of apisAt(url)) {
    expect(await api.findPayment({ paymentId: 'order1' })).toMatchObject({
      status: 'paid',
      dialect: api.dialect,
    })
  }
  workerd.mockImplementation(() => Promise.resolve(Response.error()))
  for (const api of apisAt(url)) {
    await expect(api.findPayment({ paymentId: 'order1' })).rejects.toMatchObject({ code: 'unreachable' })
  }
})

it('a secret with a line break is not told to anybody', async () => {
  const url = await listen((_request, response) => json(response, 200, v2Payment))
  const error: unknown = await v2Api({ apiSecret: 'hidden\nline', baseUrl: url })
    .findPayment({ paymentId: 'order1' })
    .catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'unauthorized' })
  expect(JSON.stringify([String(error), error instanceof Error ? String(error.cause) : ''])).not.toContain(
    'hidden',
  )
})

describe('a refused secret', () => {
  it.each<[string, string]>([
    ["PortOne's V2 words", JSON.stringify({ type: 'UNAUTHORIZED', message: 'no' })],
    ["V1's words", JSON.stringify({ code: -1, message: 'Unauthorized', response: null })],
    ['other JSON', JSON.stringify({ error: 'unauthorized' })],
    ['nothing', ''],
    ['a page', '<html>401 Authorization Required</html>'],
  ])('is unauthorized, and asking again is no help: 401 with %s', async (_what, content) => {
    const login = await listen((_request, response) => response.writeHead(401).end(content))
    const afterLogin = await listen((request, response) =>
      request.url === '/users/getToken'
        ? json(response, 200, token)
        : response.writeHead(401, { 'content-type': 'application/json' }).end(content),
    )
    for (const [, call] of calls) {
      for (const api of [...apisAt(login), ...apisAt(afterLogin)]) {
        await expect(call(api)).rejects.toMatchObject({ code: 'unauthorized', recoverable: false })
      }
    }
  })
})
