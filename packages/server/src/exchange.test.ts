import type { IncomingMessage, RequestListener } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { json, listen, tokenAnswer, v1PaidPayment, v2PaidPayment } from '../test/support.js'
import type { TestServer } from '../test/support.js'
import { v1Api, v2Api } from './index.js'
import type { PortOneApi } from './index.js'

const servers: TestServer[] = []
afterEach(async () => {
  vi.restoreAllMocks()
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

/** The address of a new server, which is closed after the test. */
const serve = async (handle: RequestListener): Promise<string> => {
  const server = await listen(handle)
  servers.push(server)
  return server.url
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
/** The answers to V1's preceding requests: its token, and the payment that is to be refunded. */
const precedingAnswer = ({ url = '', method }: IncomingMessage, isLookUp: boolean) =>
  url === '/users/getToken'
    ? tokenAnswer
    : !isLookUp && method === 'GET'
      ? { code: 0, response: { list: [v1PaidPayment] } }
      : undefined

describe.each(calls)('%s', (name, call) => {
  const isLookUp = name.startsWith('a look-up')
  it.each([
    [500, { type: 'INTERNAL_SERVER_ERROR', message: 'x', code: -1, response: null }],
    [502, { type: 'CHANNEL_SPECIFIC', code: -1, response: null }],
    [503, { type: 'SERVICE_UNAVAILABLE', code: 1, response: null }],
    [429, { type: 'TOO_MANY_REQUESTS', code: 1, response: null }],
  ])('that PortOne answers with %i is unreachable, since it may have been done', async (status, content) => {
    const url = await serve((request, response) => {
      const preceding = precedingAnswer(request, isLookUp)
      return preceding && request.headers.authorization?.startsWith('PortOne') !== true
        ? json(response, 200, preceding)
        : json(response, status, content)
    })
    for (const api of apisAt(url)) {
      await expect(call(api)).rejects.toMatchObject({ code: 'unreachable', recoverable: true })
    }
  })

  it('that is answered with null is unreadable', async () => {
    const url = await serve((request, response) => {
      const preceding = precedingAnswer(request, isLookUp)
      return preceding && request.headers.authorization?.startsWith('PortOne') !== true
        ? json(response, 200, preceding)
        : json(response, 200, null)
    })
    for (const api of apisAt(url)) {
      await expect(call(api)).rejects.toMatchObject({ code: 'unreadable-answer' })
    }
  })

  it('that is redirected is not sent to the other address', async () => {
    let followed = 0
    const other = await serve((_request, response) => {
      followed += 1
      json(response, 200, v2PaidPayment)
    })
    const url = await serve((_request, response) => response.writeHead(307, { location: `${other}/` }).end())
    for (const api of apisAt(url)) {
      await expect(call(api)).rejects.toMatchObject({ code: 'unreachable' })
    }
    expect(followed).toBe(0)
  })

  it('that is answered without end is aborted', async () => {
    let sent = 0
    const url = await serve((_request, response) => {
      const chunk = Buffer.alloc(1024 * 1024, ' ')
      const write = () => {
        while (sent < 256 * chunk.length) {
          sent += chunk.length
          if (!response.write(chunk)) return void response.once('drain', write)
        }
        response.end('{}')
      }
      response.writeHead(200, { 'content-type': 'application/json' })
      write()
    })
    for (const api of apisAt(url)) {
      sent = 0
      await expect(call(api)).rejects.toMatchObject({ code: 'unreachable' })
      expect(sent).toBeLessThan(64 * 1024 * 1024)
    }
  })
})

it('a charge or refund that PortOne does not show yet is unreachable, not not-found', async () => {
  const url = await serve((request, response) =>
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

it("a PG's refusal is an answer, although its HTTP status is 502", async () => {
  const url = await serve((request, response) =>
    request.method === 'POST'
      ? json(response, 502, {
          type: 'PG_PROVIDER',
          message: '한도 초과',
          pgCode: '1',
          pgMessage: '한도 초과',
        })
      : json(response, 200, { ...v2PaidPayment, status: 'FAILED' }),
  )
  const api = v2Api({ apiSecret: 'hidden', baseUrl: url })
  await expect(api.cancelPayment({ paymentId: 'order1', reason: '변심' })).rejects.toMatchObject({
    code: 'refused',
    reason: 'PG_PROVIDER',
  })
  const charge = { billingKey: 'key', paymentId: 'order1', orderName: 'x', amount: 1, currency: 'KRW' }
  expect(await api.chargeBillingKey(charge)).toMatchObject({ status: 'failed' })
})

it("works where `redirect: 'error'` is unknown, as in workerd, and where a redirect is opaque", async () => {
  const url = await serve((request, response) =>
    request.url === '/users/getToken'
      ? json(response, 200, tokenAnswer)
      : request.headers.authorization?.startsWith('PortOne')
        ? json(response, 200, v2PaidPayment)
        : json(response, 200, { code: 0, response: { list: [v1PaidPayment] } }),
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

it('a secret with a line break does not appear in the error', async () => {
  const url = await serve((_request, response) => json(response, 200, v2PaidPayment))
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
    ["V2's error", JSON.stringify({ type: 'UNAUTHORIZED', message: 'no' })],
    ["V1's envelope", JSON.stringify({ code: -1, message: 'Unauthorized', response: null })],
    ['other JSON', JSON.stringify({ error: 'unauthorized' })],
    ['nothing', ''],
    ['an HTML page', '<html>401 Authorization Required</html>'],
  ])('is unauthorized and not recoverable: 401 with %s', async (_name, content) => {
    const login = await serve((_request, response) => response.writeHead(401).end(content))
    const afterLogin = await serve((request, response) =>
      request.url === '/users/getToken'
        ? json(response, 200, tokenAnswer)
        : response.writeHead(401, { 'content-type': 'application/json' }).end(content),
    )
    for (const [, call] of calls) {
      for (const api of [...apisAt(login), ...apisAt(afterLogin)]) {
        await expect(call(api)).rejects.toMatchObject({ code: 'unauthorized', recoverable: false })
      }
    }
  })
})
