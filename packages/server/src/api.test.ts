import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { startSandbox } from '@portone-checkout/sandbox'
import type { Sandbox } from '@portone-checkout/sandbox'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import * as v from 'valibot'
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

/** Opens a window as the browser scripts do. */
const open = {
  v1: (id: string, more: Readonly<Record<string, unknown>> = {}) =>
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
        ...more,
      },
    }),
  v2: (id: string, more: Readonly<Record<string, unknown>> = {}) =>
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
        ...more,
      },
    }),
}
const account = {
  v1: { pay_method: 'vbank', vbank_due: '20991231' },
  v2: { payMethod: 'VIRTUAL_ACCOUNT', virtualAccount: { accountExpiry: { validHours: 24 } } },
}

describe.each(['v1', 'v2'] as const)('a %s payment', (dialect) => {
  const api = () => (dialect === 'v1' ? v1 : v2)
  const find = (paymentId: string) => api().findPayment({ paymentId })
  const order = { id: 'order1', amount: 12_900, currency: 'KRW', channelType: 'TEST' } as const

  it('is not found, ready, paid, partly and wholly canceled', async () => {
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

  it('is confirmed against the order', async () => {
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

  it("fails with the PG's words, and a later attempt under the same id counts", async () => {
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
    await open[dialect]('order1', account[dialect])
    await sandbox.approve('order1')
    expect(await find('order1')).toMatchObject({
      status: 'virtual-account-issued',
      virtualAccount: { number: expect.stringMatching(/\d/), expiresAt: expect.any(Date) },
    })
    expect(await verifyPayment(api(), order)).toMatchObject({ verdict: 'awaiting-deposit' })
    sandbox.deposit('order1')
    expect(await verifyPayment(api(), order)).toMatchObject({ verdict: 'paid' })
  })

  it('takes an id with signs in it', async () => {
    expect(await find('a/b?c=d#e')).toMatchObject({ status: 'not-found', id: 'a/b?c=d#e' })
  })
})

describe('the V1 hint', () => {
  it('of another payment is not believed', async () => {
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

  it('of an attempt that was left hides none that was paid', async () => {
    await open.v1('order1')
    const left = await v1.findPayment({ paymentId: 'order1' })
    const impUid = left.status === 'not-found' ? undefined : left.transactionId
    await open.v1('order1')
    await sandbox.approve('order1')
    expect(await v1.findPayment({ paymentId: 'order1' })).toMatchObject({ status: 'paid' })
    expect(await v1.findPayment({ paymentId: 'order1', impUid })).toMatchObject({ status: 'paid' })
  })
})

describe('an id that would lead elsewhere', () => {
  it.each(['.', '..'])('%j is nobody’s, and PortOne is not asked', async (id) => {
    const asked: (string | undefined)[] = []
    const server = await listen((request, response) => {
      asked.push(request.url)
      response.end('{}')
    })
    const apis = [
      v1Api({ impKey: 'key', impSecret: 'secret', baseUrl: server.url }),
      v2Api({ apiSecret: 'secret', baseUrl: server.url }),
    ]
    for (const api of apis) {
      const nothing = { status: 'not-found', dialect: api.dialect, id }
      expect(await api.findPayment({ paymentId: id })).toEqual(nothing)
      expect(await api.cancelPayment({ paymentId: id, reason: '변심' })).toEqual(nothing)
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
    expect(asked).toEqual([])
    await server.close()
  })
})

describe.each(['v1', 'v2'] as const)('on %s, an amount that is no positive whole number', (dialect) => {
  const api = () => (dialect === 'v1' ? v1 : v2)
  // V1 reads 0, and what is missing, as all of it.
  it.each([0, -100, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    'is never refunded: %d',
    async (amount) => {
      await open[dialect]('order1')
      await sandbox.approve('order1')
      const cancel = { paymentId: 'order1', reason: '변심' }
      for (const asked of [
        { ...cancel, amount },
        { ...cancel, amount: 100, taxFreeAmount: -1 },
        { ...cancel, expectedRemaining: 0.5 },
      ]) {
        await expect(api().cancelPayment(asked)).rejects.toMatchObject({ code: 'invalid-argument' })
      }
      expect(sandbox.payment('order1')).toMatchObject({ status: 'PAID', cancelled: 0 })
    },
  )

  it.each([0, -100, 0.5, Number.NaN])('charges nothing: %d', async (amount) => {
    const asked = vi.spyOn(globalThis, 'fetch')
    const charge = { billingKey: 'key', paymentId: 'charge1', orderName: 'x', amount, currency: 'KRW' }
    await expect(api().chargeBillingKey(charge)).rejects.toMatchObject({ code: 'invalid-argument' })
    expect(asked).not.toHaveBeenCalled()
    asked.mockRestore()
  })
})

it.each(['v1', 'v2'] as const)('a %s payment that is not there is not canceled', async (dialect) => {
  const api = dialect === 'v1' ? v1 : v2
  expect(await api.cancelPayment({ paymentId: 'nobody', reason: '변심' })).toEqual({
    status: 'not-found',
    dialect,
    id: 'nobody',
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

  it('is found, charged, and charged only once under one id', async () => {
    expect(await api().findBillingKey('nobody')).toMatchObject({ status: 'not-found' })
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
    // Both refuse, since it is paid, and so it is: nothing is charged a second time.
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

  it('that nobody has is refused', async () => {
    await expect(api().chargeBillingKey({ ...charge, billingKey: 'nobody' })).rejects.toMatchObject({
      name: 'PortOneApiError',
      code: 'refused',
      recoverable: false,
    })
  })
})

it('a V1 billing key that was issued is no payment of an order', async () => {
  await issue.v1()
  const order = { id: 'issue1', amount: 0, currency: 'KRW', channelType: 'TEST' } as const
  expect(await verifyPayment(v1, order)).toMatchObject({
    verdict: 'mismatch',
    reasons: [{ code: 'not-a-payment' }],
  })
})

it('the webhooks that arrive are read', async () => {
  const seen: { readonly headers: NodeJS.Dict<string | string[]>; readonly body: string }[] = []
  const server = await listen((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      seen.push({ headers: request.headers, body })
      response.end()
    })
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

const listen = async (handle: RequestListener) => {
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

it('every V2 call names the store, those too that the official SDK forgets to name it in', async () => {
  const asked: { readonly url: string | undefined; readonly body: string }[] = []
  const server = await listen((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      asked.push({ url: request.url, body })
      response.writeHead(404).end(JSON.stringify({ type: 'PAYMENT_NOT_FOUND' }))
    })
  })
  const api = v2Api({ apiSecret: 'secret', storeId: 'store-below', baseUrl: server.url })
  const charge = { billingKey: 'key', paymentId: 'order1', orderName: 'x', amount: 1, currency: 'KRW' }
  await api.findPayment({ paymentId: 'order1' })
  await api.findBillingKey('key').catch(() => undefined)
  await api.chargeBillingKey(charge).catch(() => undefined)
  await api.cancelPayment({ paymentId: 'order1', reason: '변심' })
  expect(asked).toHaveLength(4)
  for (const { url, body } of asked) expect(`${url} ${body}`).toContain('store-below')
  await server.close()
})

it('a refund says in both dialects how much is free of tax, and to which account it goes', async () => {
  const sent: unknown[] = []
  const server = await listen((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
    request.on('end', () => {
      const answer = (content: unknown) =>
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(content))
      const v1Payment = {
        imp_uid: 'imp_1',
        merchant_uid: 'order1',
        amount: 14.2,
        cancel_amount: 0,
        currency: 'USD',
        status: 'paid',
        sandbox: true,
      }
      switch ((request.url ?? '').replace(/\?.*/, '')) {
        case '/users/getToken':
          return answer({ code: 0, response: { access_token: 'token', now: 1, expired_at: 1801 } })
        case '/payments/findAll/order1':
          return answer({ code: 0, response: { list: [v1Payment] } })
        case '/payments/order1':
          return answer({
            status: 'PAID',
            id: 'order1',
            transactionId: 'tx-1',
            amount: { total: 1420 },
            currency: 'USD',
          })
        default:
          sent.push(JSON.parse(body))
          return answer({ code: 0, response: v1Payment, cancellation: {} })
      }
    })
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
  // V2 knows banks by name; V1's number for one is an error of the caller, not of the bank.
  const numbered = { ...cancel, refundAccount: { ...cancel.refundAccount, bank: '088' } }
  await expect(api.cancelPayment(numbered)).rejects.toMatchObject({
    code: 'invalid-argument',
    parameter: 'refundAccount.bank',
  })
  await server.close()
})

describe('how long is waited', () => {
  const limits = async (dialect: 'v1' | 'v2', timeLimit?: number) => {
    const waits: number[] = []
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.reject(new TypeError('offline')))
    const options = { baseUrl: 'http://127.0.0.1:9', timeLimit }
    const api =
      dialect === 'v1'
        ? v1Api({ ...options, impKey: 'key', impSecret: 'secret' })
        : v2Api({ ...options, apiSecret: 'secret' })
    if (dialect === 'v1') {
      // The token, before each of them, is a question too.
      const token = { code: 0, response: { access_token: 'token', now: 1, expired_at: 1801 } }
      const found = {
        code: 0,
        response: {
          list: [
            {
              imp_uid: 'imp_1',
              merchant_uid: 'order1',
              amount: 1,
              cancel_amount: 0,
              currency: 'KRW',
              status: 'paid',
              sandbox: true,
            },
          ],
        },
      }
      vi.mocked(fetch).mockImplementation((input) => {
        const url = input instanceof Request ? input.url : String(input)
        if (url.endsWith('getToken')) return Promise.resolve(Response.json(token))
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
    const question = waits.splice(0).at(-1)
    await api.chargeBillingKey(charge).catch(() => undefined)
    const charging = waits.splice(0).at(-1)
    await api.cancelPayment({ paymentId: 'order1', reason: '변심' }).catch(() => undefined)
    return [question, charging, waits.at(-1)]
  }
  afterEach(() => void vi.restoreAllMocks())

  it.each(['v1', 'v2'] as const)(
    '%s: longer for what moves money, which PortOne asks for',
    async (dialect) => {
      expect(await limits(dialect)).toEqual([15_000, 60_000, 60_000])
      vi.restoreAllMocks()
      expect(await limits(dialect, 2_000)).toEqual([2_000, 2_000, 2_000])
    },
  )
})

describe('an answer that is none', () => {
  const apis = (url: string, timeLimit = 300) => [
    v1Api({ impKey: 'key', impSecret: 'hidden-v1', baseUrl: url, timeLimit }),
    v2Api({ apiSecret: 'hidden-v2', baseUrl: url, timeLimit }),
  ]
  const expectEach = async (url: string, wanted: Readonly<Record<string, unknown>>) => {
    for (const api of apis(url)) {
      const error: unknown = await api.findPayment({ paymentId: 'order1' }).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ name: 'PortOneApiError', ...wanted })
      expect(String(error)).not.toContain('hidden')
    }
  }

  it('nobody listens: unreachable', () => expectEach('http://127.0.0.1:9', { code: 'unreachable' }))

  it('no word in time: unreachable', async () => {
    const server = await listen(() => undefined)
    await expectEach(server.url, { code: 'unreachable', recoverable: true })
    await server.close()
  })

  it('an HTML page of a gateway: unreachable', async () => {
    const server = await listen((_request, response) => response.writeHead(502).end('<html>'))
    await expectEach(server.url, { code: 'unreachable' })
    await server.close()
  })

  it('an error that is not of PortOne: unreachable, since nobody knows what it did', async () => {
    const server = await listen((_request, response) =>
      response
        .writeHead(500, { 'content-type': 'application/problem+json' })
        .end(JSON.stringify({ type: 'about:blank', title: 'Internal Server Error', status: 500 })),
    )
    await expectEach(server.url, { code: 'unreachable', recoverable: true })
    await server.close()
  })

  it('another address: the key does not follow', async () => {
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
    const wrong = [
      v1Api({ impKey: 'key', impSecret: 'hidden', baseUrl: sandbox.v1ApiUrl }),
      v2Api({ apiSecret: 'hidden', baseUrl: sandbox.url }),
    ]
    for (const api of wrong) {
      await expect(api.findPayment({ paymentId: 'order1' })).rejects.toMatchObject({ code: 'unauthorized' })
    }
  })
})

it('a V1 token is fetched once for many calls, again when refused, and a failure is forgotten', async () => {
  let tokens = 0
  let refuse = 0
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
    if (refuse > 0) {
      refuse -= 1
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
  refuse = 1
  expect(await find()).toMatchObject({ status: 'not-found' })
  expect(tokens).toBe(3)
  await server.close()
})
