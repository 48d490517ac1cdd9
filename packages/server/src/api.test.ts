import { startSandbox } from '@portone-checkout/sandbox'
import type { Sandbox } from '@portone-checkout/sandbox'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as v from 'valibot'
import { json, listen, listenForBodies, tokenAnswer, v1PaidPayment, v2PaidPayment } from '../test/support.js'
import { readV1Webhook, readV2Webhook, v1Api, v2Api, verifyPayment } from './index.js'
import type { PortOneApi } from './index.js'

let sandbox: Sandbox
let v1: PortOneApi
let v2: PortOneApi

beforeAll(async () => {
  sandbox = await startSandbox({ webhookDelays: [0] })
  const { impKey, impSecret, apiSecret } = sandbox.config.secrets
  v1 = v1Api({ impKey, impSecret, baseUrl: sandbox.v1ApiUrl })
  v2 = v2Api({ apiSecret, baseUrl: sandbox.url })
})
afterAll(() => sandbox.close())
beforeEach(() => sandbox.reset())

const post = async (path: string, body: unknown): Promise<unknown> => {
  const response = await fetch(`${sandbox.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'http://127.0.0.1:1' },
    body: JSON.stringify(body),
  })
  expect(response.status).toBe(200)
  const answer: unknown = await response.json()
  expect(answer).not.toHaveProperty('done')
  return answer
}

/** Opens a payment window as the browser SDKs do. */
const open = {
  v1: (id: string, fields: Readonly<Record<string, unknown>> = {}) =>
    post('/service/payments/prepare', {
      userCode: sandbox.config.store.userCode,
      device: 'pc',
      data: {
        channelKey: 'channel-key-sandbox-html5-inicis',
        pay_method: 'card',
        merchant_uid: id,
        name: '쌀국수',
        amount: 12_900,
        buyer_tel: '010-0000-0000',
        ...fields,
      },
    }),
  v2: (id: string, fields: Readonly<Record<string, unknown>> = {}) =>
    post('/checkout/api/prepare/v2', {
      transactionType: 'PAYMENT',
      data: {
        storeId: sandbox.config.store.storeId,
        channelKey: 'channel-key-sandbox-kpn',
        payMethod: 'CARD',
        paymentId: id,
        orderName: '쌀국수',
        totalAmount: 12_900,
        currency: 'KRW',
        ...fields,
      },
    }),
}
const virtualAccount = {
  v1: { pay_method: 'vbank', vbank_due: '20991231' },
  v2: { payMethod: 'VIRTUAL_ACCOUNT', virtualAccount: { accountExpiry: { validHours: 24 } } },
}

describe.each(['v1', 'v2'] as const)('a %s payment', (dialect) => {
  const api = () => (dialect === 'v1' ? v1 : v2)
  const find = (paymentId: string) => api().findPayment({ paymentId })
  const order = { id: 'order1', amount: 12_900, currency: 'KRW', channelType: 'TEST' } as const

  it('goes through not found, ready, paid, partially canceled and canceled', async () => {
    expect(await find('order1')).toEqual({ status: 'not-found', dialect, id: 'order1' })
    await open[dialect]('order1')
    expect(await find('order1')).toMatchObject({ status: 'ready', id: 'order1' })
    await sandbox.approve('order1')
    const paid = await find('order1')
    expect(paid).toMatchObject({
      status: 'paid',
      dialect,
      id: 'order1',
      purpose: 'payment',
      amount: 12_900,
      canceledAmount: 0,
      currency: 'KRW',
      orderName: '쌀국수',
      channelType: 'TEST',
      paidAt: expect.any(Date),
    })
    const canceled = await api().cancelPayment({ paymentId: 'order1', reason: '변심', amount: 2900 })
    expect(canceled).toMatchObject({ status: 'partially-canceled', amount: 12_900, canceledAmount: 2900 })
    const rest = { paymentId: 'order1', reason: '변심', expectedRemaining: 10_000 }
    expect(await api().cancelPayment(rest)).toMatchObject({ status: 'canceled', canceledAmount: 12_900 })
    await expect(api().cancelPayment(rest)).rejects.toMatchObject({ code: 'refused' })
  })

  it('is verified against the order', async () => {
    await open[dialect]('order1')
    expect(await verifyPayment(api(), order)).toMatchObject({
      verdict: 'unpaid',
      payment: { status: 'ready' },
    })
    await sandbox.approve('order1')
    expect(await verifyPayment(api(), order)).toMatchObject({ verdict: 'paid' })
    expect(await verifyPayment(api(), { ...order, amount: 12_901 })).toMatchObject({
      verdict: 'mismatch',
      reasons: [{ code: 'wrong-amount', expected: 12_901, actual: 12_900 }],
    })
    expect(await verifyPayment(api(), { ...order, channelType: 'LIVE' })).toMatchObject({
      verdict: 'mismatch',
      reasons: [{ code: 'wrong-channel-type' }],
    })
  })

  it("fails with the PG's message, and a later attempt under the same id can pay", async () => {
    await open[dialect]('order1')
    sandbox.fail('order1')
    expect(await find('order1')).toMatchObject({
      status: 'failed',
      failure: { message: expect.stringMatching(/./) },
    })
    await open[dialect]('order1')
    await sandbox.approve('order1')
    expect(await find('order1')).toMatchObject({ status: 'paid' })
  })

  it('awaits a deposit on a virtual account', async () => {
    await open[dialect]('order1', virtualAccount[dialect])
    await sandbox.approve('order1')
    expect(await find('order1')).toMatchObject({
      status: 'virtual-account-issued',
      virtualAccount: { number: expect.stringMatching(/\d/), expiresAt: expect.any(Date) },
    })
    expect(await verifyPayment(api(), order)).toMatchObject({ verdict: 'awaiting-deposit' })
    sandbox.deposit('order1')
    expect(await verifyPayment(api(), order)).toMatchObject({ verdict: 'paid' })
  })

  it('may have an id with reserved URL characters', async () => {
    expect(await find('a/b?c=d#e')).toMatchObject({ status: 'not-found', id: 'a/b?c=d#e' })
  })
})

describe('the V1 hint', () => {
  it('is ignored when it belongs to another payment', async () => {
    await open.v1('cheap', { amount: 100 })
    await sandbox.approve('cheap')
    const cheap = await v1.findPayment({ paymentId: 'cheap' })
    const impUid = cheap.status === 'not-found' ? undefined : cheap.transactionId
    expect(impUid).toMatch(/^imp_/)
    await open.v1('dear', { amount: 990_000 })
    expect(await v1.findPayment({ paymentId: 'dear', impUid })).toMatchObject({ status: 'ready', id: 'dear' })
    expect(await v1.findPayment({ paymentId: 'cheap', impUid })).toMatchObject({
      status: 'paid',
      id: 'cheap',
    })
    expect(await v1.findPayment({ paymentId: 'cheap', impUid: 'imp_000' })).toMatchObject({ status: 'paid' })
  })

  it('of an abandoned attempt does not hide a paid one', async () => {
    await open.v1('order1')
    const abandoned = await v1.findPayment({ paymentId: 'order1' })
    const impUid = abandoned.status === 'not-found' ? undefined : abandoned.transactionId
    await open.v1('order1')
    await sandbox.approve('order1')
    expect(await v1.findPayment({ paymentId: 'order1' })).toMatchObject({ status: 'paid' })
    expect(await v1.findPayment({ paymentId: 'order1', impUid })).toMatchObject({ status: 'paid' })
  })
})

describe("an id that would change the URL's path", () => {
  it.each(['.', '..'])('%j is not found, without a request', async (id) => {
    const urls: (string | undefined)[] = []
    const server = await listen((request, response) => {
      urls.push(request.url)
      response.end('{}')
    })
    const apis = [
      v1Api({ impKey: 'key', impSecret: 'secret', baseUrl: server.url }),
      v2Api({ apiSecret: 'secret', baseUrl: server.url }),
    ]
    for (const api of apis) {
      const missing = { status: 'not-found', dialect: api.dialect, id }
      expect(await api.findPayment({ paymentId: id })).toEqual(missing)
      expect(await api.cancelPayment({ paymentId: id, reason: '변심' })).toEqual(missing)
      expect(await api.findBillingKey(id)).toEqual({
        status: 'not-found',
        dialect: api.dialect,
        billingKey: id,
      })
      const charge = { billingKey: 'key', paymentId: id, orderName: 'x', amount: 1, currency: 'KRW' }
      await expect(api.chargeBillingKey(charge)).rejects.toMatchObject({
        code: 'invalid-argument',
        parameter: 'paymentId',
      })
    }
    expect(urls).toEqual([])
    await server.close()
  })
})

describe.each(['v1', 'v2'] as const)('on %s, an amount that is not a positive whole number', (dialect) => {
  const api = () => (dialect === 'v1' ? v1 : v2)
  // V1 reads 0 and a missing amount as everything.
  it.each([0, -100, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'is not refunded: %d',
    async (amount) => {
      await open[dialect]('order1')
      await sandbox.approve('order1')
      const cancel = { paymentId: 'order1', reason: '변심' }
      for (const request of [
        { ...cancel, amount },
        { ...cancel, amount: 100, taxFreeAmount: -1 },
        { ...cancel, expectedRemaining: 0.5 },
      ]) {
        await expect(api().cancelPayment(request)).rejects.toMatchObject({ code: 'invalid-argument' })
      }
      expect(sandbox.payment('order1')).toMatchObject({ status: 'PAID', cancelled: 0 })
    },
  )

  it.each([0, -100, 0.5, Number.NaN])('charges nothing: %d', async (amount) => {
    const fetched = vi.spyOn(globalThis, 'fetch')
    const charge = { billingKey: 'key', paymentId: 'charge1', orderName: 'x', amount, currency: 'KRW' }
    await expect(api().chargeBillingKey(charge)).rejects.toMatchObject({ code: 'invalid-argument' })
    expect(fetched).not.toHaveBeenCalled()
    fetched.mockRestore()
  })
})

it.each(['v1', 'v2'] as const)('canceling an unknown %s payment returns not-found', async (dialect) => {
  const api = dialect === 'v1' ? v1 : v2
  expect(await api.cancelPayment({ paymentId: 'unknown', reason: '변심' })).toEqual({
    status: 'not-found',
    dialect,
    id: 'unknown',
  })
})

const issue = {
  v1: async () => {
    await open.v1('issue1', { customer_uid: 'customer1', amount: 0 })
    await sandbox.approve('issue1')
    return 'customer1'
  },
  v2: async () => {
    const answer = await post('/checkout/api/prepare/v2', {
      transactionType: 'ISSUE_BILLING_KEY',
      data: {
        storeId: sandbox.config.store.storeId,
        channelKey: 'channel-key-sandbox-inicis-v2',
        billingKeyMethod: 'CARD',
        issueId: 'issue1',
        issueName: '정기구독',
        customer: {
          customerId: 'customer1',
          fullName: '김구매',
          phoneNumber: '01000000000',
          email: 'a@b.co',
        },
      },
    })
    const { windowPath } = v.parse(v.object({ windowPath: v.string() }), answer)
    await fetch(`${sandbox.url}${windowPath}/approve`, { method: 'POST' })
    return sandbox.billingKeys()[0]?.key ?? ''
  },
}

describe.each(['v1', 'v2'] as const)('a %s billing key', (dialect) => {
  const api = () => (dialect === 'v1' ? v1 : v2)
  const charge = { paymentId: 'charge1', orderName: '9월 구독', amount: 4900, currency: 'KRW' }

  it('is found, and charged only once under one id', async () => {
    expect(await api().findBillingKey('unknown')).toMatchObject({ status: 'not-found' })
    const billingKey = await issue[dialect]()
    expect(await api().findBillingKey(billingKey)).toMatchObject({
      status: 'issued',
      dialect,
      billingKey,
      ...(dialect === 'v2' ? { issueId: 'issue1', customerId: 'customer1' } : {}),
    })
    expect(await api().chargeBillingKey({ ...charge, billingKey })).toMatchObject({
      status: 'paid',
      id: 'charge1',
      amount: 4900,
      purpose: 'payment',
    })
    const again = await api().chargeBillingKey({ ...charge, billingKey })
    // PortOne refuses a second charge under a paid id; the result is that paid payment.
    expect(again).toMatchObject({ status: 'paid', id: 'charge1' })
    expect(sandbox.payments().filter(({ id, status }) => id === 'charge1' && status === 'PAID')).toHaveLength(
      1,
    )
  })

  it('that the PG declines is a failed payment', async () => {
    const billingKey = await issue[dialect]()
    sandbox.setFault('charge-declined', { times: 1 })
    expect(await api().chargeBillingKey({ ...charge, billingKey })).toMatchObject({
      status: 'failed',
      failure: { message: expect.stringMatching(/./) },
    })
  })

  it('that does not exist is refused', async () => {
    await expect(api().chargeBillingKey({ ...charge, billingKey: 'unknown' })).rejects.toMatchObject({
      name: 'PortOneApiError',
      code: 'refused',
      recoverable: false,
    })
  })
})

it('issuing a V1 billing key does not pay an order', async () => {
  await issue.v1()
  const order = { id: 'issue1', amount: 0, currency: 'KRW', channelType: 'TEST' } as const
  expect(await verifyPayment(v1, order)).toMatchObject({
    verdict: 'mismatch',
    reasons: [{ code: 'not-a-payment' }],
  })
})

it("the sandbox's webhooks are read", async () => {
  const seen: { readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }[] = []
  const server = await listenForBodies((request, body, response) => {
    seen.push({ headers: request.headers, body })
    response.end()
  })
  await open.v2('order1', { noticeUrls: [server.url] })
  await sandbox.approve('order1')
  await sandbox.webhooksSettled()
  const events = await Promise.all(
    seen.map(({ body, headers }) => readV2Webhook(sandbox.config.secrets.webhookSecret, body, headers)),
  )
  expect(events.map(({ type }) => type).sort()).toEqual(['Transaction.Paid', 'Transaction.Ready'])
  expect(events.every(({ paymentId, signed }) => paymentId === 'order1' && signed)).toBe(true)
  seen.length = 0
  await open.v1('order2', { notice_url: server.url })
  await sandbox.approve('order2')
  await sandbox.webhooksSettled()
  expect(seen.map(({ body }) => readV1Webhook(body))).toMatchObject([{ type: 'paid', paymentId: 'order2' }])
  await server.close()
})

it('every V2 call carries the storeId, also those for which the official SDK omits it', async () => {
  const requests: { readonly url: string | undefined; readonly body: string }[] = []
  const server = await listenForBodies((request, body, response) => {
    requests.push({ url: request.url, body })
    json(response, 404, { type: 'PAYMENT_NOT_FOUND' })
  })
  const api = v2Api({ apiSecret: 'secret', storeId: 'store-below', baseUrl: server.url })
  const charge = { billingKey: 'key', paymentId: 'order1', orderName: 'x', amount: 1, currency: 'KRW' }
  await api.findPayment({ paymentId: 'order1' })
  await api.findBillingKey('key').catch(() => undefined)
  await api.chargeBillingKey(charge).catch(() => undefined)
  await api.cancelPayment({ paymentId: 'order1', reason: '변심' })
  expect(requests).toHaveLength(4)
  for (const { url, body } of requests) expect(`${url} ${body}`).toContain('store-below')
  await server.close()
})

it('a refund carries the tax-free amount and the account in both dialects', async () => {
  const sent: unknown[] = []
  const server = await listenForBodies((request, body, response) => {
    const answer = (content: unknown) => json(response, 200, content)
    const v1Payment = { ...v1PaidPayment, amount: 14.2, currency: 'USD' }
    switch ((request.url ?? '').replace(/\?.*/, '')) {
      case '/users/getToken':
        return answer(tokenAnswer)
      case '/payments/findAll/order1':
        return answer({ code: 0, response: { list: [v1Payment] } })
      case '/payments/order1':
        return answer({ ...v2PaidPayment, amount: { total: 1420 }, currency: 'USD' })
      default:
        sent.push(JSON.parse(body))
        return answer({ code: 0, response: v1Payment, cancellation: {} })
    }
  })
  const cancel = {
    paymentId: 'order1',
    reason: '변심',
    amount: 1420,
    taxFreeAmount: 420,
    expectedRemaining: 1420,
    refundAccount: {
      bank: 'SHINHAN',
      number: '110-1',
      holderName: '김네시',
      holderPhoneNumber: '010-0000-0000',
    },
  }
  await v1Api({ impKey: 'key', impSecret: 'secret', baseUrl: server.url }).cancelPayment(cancel)
  const api = v2Api({ apiSecret: 'secret', baseUrl: server.url })
  await api.cancelPayment(cancel)
  expect(sent).toEqual([
    {
      imp_uid: 'imp_1',
      reason: '변심',
      amount: 14.2,
      tax_free: 4.2,
      checksum: 14.2,
      refund_bank: 'SHINHAN',
      refund_account: '110-1',
      refund_holder: '김네시',
      refund_tel: '010-0000-0000',
    },
    {
      reason: '변심',
      amount: 1420,
      taxFreeAmount: 420,
      currentCancellableAmount: 1420,
      refundAccount: cancel.refundAccount,
    },
  ])
  // V2 takes a bank's name; V1's numeric code is the caller's mistake.
  const withNumericCode = { ...cancel, refundAccount: { ...cancel.refundAccount, bank: '088' } }
  await expect(api.cancelPayment(withNumericCode)).rejects.toMatchObject({
    code: 'invalid-argument',
    parameter: 'refundAccount.bank',
  })
  await server.close()
})

describe('the time limit', () => {
  const limits = async (dialect: 'v1' | 'v2', timeLimit?: number) => {
    const waits: number[] = []
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.reject(new TypeError('offline')))
    const options = { baseUrl: 'http://127.0.0.1:9', timeLimit }
    const api =
      dialect === 'v1'
        ? v1Api({ ...options, impKey: 'key', impSecret: 'secret' })
        : v2Api({ ...options, apiSecret: 'secret' })
    if (dialect === 'v1') {
      // The token's request counts as a look-up.
      const found = { code: 0, response: { list: [v1PaidPayment] } }
      vi.mocked(fetch).mockImplementation((input) => {
        const url = input instanceof Request ? input.url : String(input)
        if (url.endsWith('getToken')) return Promise.resolve(Response.json(tokenAnswer))
        if (url.includes('findAll')) return Promise.resolve(Response.json(found))
        return Promise.reject(new TypeError('offline'))
      })
    }
    vi.spyOn(AbortSignal, 'timeout').mockImplementation((wait) => {
      waits.push(wait)
      return new AbortController().signal
    })
    const { setTimeout: real } = globalThis
    vi.spyOn(globalThis, 'setTimeout').mockImplementation((work, wait) => {
      if (dialect === 'v2' && wait !== undefined && wait >= 1000) waits.push(wait)
      return real(work, wait)
    })
    const charge = { billingKey: 'key', paymentId: 'order1', orderName: 'x', amount: 1, currency: 'KRW' }
    await api.findPayment({ paymentId: 'order1' }).catch(() => undefined)
    const lookUp = waits.splice(0).at(-1)
    await api.chargeBillingKey(charge).catch(() => undefined)
    const charged = waits.splice(0).at(-1)
    await api.cancelPayment({ paymentId: 'order1', reason: '변심' }).catch(() => undefined)
    return [lookUp, charged, waits.at(-1)]
  }
  afterEach(() => void vi.restoreAllMocks())

  it.each(['v1', 'v2'] as const)(
    'is longer for charges and refunds, as PortOne asks: %s',
    async (dialect) => {
      expect(await limits(dialect)).toEqual([15_000, 60_000, 60_000])
      vi.restoreAllMocks()
      expect(await limits(dialect, 2_000)).toEqual([2_000, 2_000, 2_000])
    },
  )
})

describe('an answer that is not usable', () => {
  const apis = (url: string, timeLimit = 300) => [
    v1Api({ impKey: 'key', impSecret: 'hidden-v1', baseUrl: url, timeLimit }),
    v2Api({ apiSecret: 'hidden-v2', baseUrl: url, timeLimit }),
  ]
  const expectEach = async (url: string, expected: Readonly<Record<string, unknown>>) => {
    for (const api of apis(url)) {
      const error: unknown = await api.findPayment({ paymentId: 'order1' }).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ name: 'PortOneApiError', ...expected })
      expect(String(error)).not.toContain('hidden')
    }
  }

  it('no server: unreachable', () => expectEach('http://127.0.0.1:9', { code: 'unreachable' }))

  it('no answer in time: unreachable', async () => {
    const server = await listen(() => undefined)
    await expectEach(server.url, { code: 'unreachable', recoverable: true })
    await server.close()
  })

  it("a proxy's HTML page: unreachable", async () => {
    const server = await listen((_request, response) => response.writeHead(502).end('<html>'))
    await expectEach(server.url, { code: 'unreachable' })
    await server.close()
  })

  it("an error that is not PortOne's: unreachable, since the outcome is unknown", async () => {
    const server = await listen((_request, response) =>
      response
        .writeHead(500, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ type: 'about:blank', title: 'Internal Server Error', status: 500 })),
    )
    await expectEach(server.url, { code: 'unreachable', recoverable: true })
    await server.close()
  })

  it('a redirect: the secret is not sent to the other address', async () => {
    let followed = 0
    const other = await listen((_request, response) => {
      followed += 1
      response.end('{}')
    })
    const server = await listen((_request, response) =>
      response.writeHead(307, { location: `${other.url}/` }).end(),
    )
    const api = v1Api({ impKey: 'key', impSecret: 'hidden', baseUrl: server.url })
    await expect(api.findPayment({ paymentId: 'order1' })).rejects.toMatchObject({ code: 'unreachable' })
    expect(followed).toBe(0)
    await server.close()
    await other.close()
  })

  it('a wrong secret: unauthorized', async () => {
    const apisWithWrongSecret = [
      v1Api({ impKey: 'key', impSecret: 'hidden', baseUrl: sandbox.v1ApiUrl }),
      v2Api({ apiSecret: 'hidden', baseUrl: sandbox.url }),
    ]
    for (const api of apisWithWrongSecret) {
      await expect(api.findPayment({ paymentId: 'order1' })).rejects.toMatchObject({ code: 'unauthorized' })
    }
  })
})

it('a V1 token is shared by concurrent calls, renewed when refused, and a failure is not kept', async () => {
  let tokens = 0
  let refusals = 0
  const server = await listen((request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (request.url === '/users/getToken') {
      tokens += 1
      if (tokens === 1) return answer(401, { code: -1, message: 'no', response: null })
      const now = 1_000_000
      return answer(200, {
        code: 0,
        message: null,
        response: { access_token: `token-${tokens}`, now, expired_at: now + 1800 },
      })
    }
    if (refusals > 0) {
      refusals -= 1
      return answer(401, { code: -1, message: 'Unauthorized', response: null })
    }
    return answer(404, { code: 1, message: '', response: null })
  })
  const api = v1Api({ impKey: 'key', impSecret: 'secret', baseUrl: server.url })
  const find = () => api.findPayment({ paymentId: 'order1' })
  await expect(find()).rejects.toMatchObject({ code: 'unauthorized' })
  const results = await Promise.all([find(), find(), find()])
  expect(results.every(({ status }) => status === 'not-found')).toBe(true)
  expect(tokens).toBe(2)
  refusals = 1
  expect(await find()).toMatchObject({ status: 'not-found' })
  expect(tokens).toBe(3)
  await server.close()
})
