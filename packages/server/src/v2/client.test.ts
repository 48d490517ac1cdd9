import { startSandbox } from '@portone-checkout/sandbox'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { inicisV2, kpn } from '@portone-checkout/core/rest/v2'
import { isPortOneApiError, type PortOneApiError } from '../errors.js'
import { json, listenForBodies, type TestServer } from '../../test/support.js'
import { createV2Client } from './client.js'

interface Received {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly key: unknown
  readonly body: unknown
}

const received: Received[] = []
let answer: { status: number; body: unknown } = { status: 200, body: {} }
let server: TestServer

beforeAll(async () => {
  server = await listenForBodies(({ method, url, headers }, body, response) => {
    received.push({
      method,
      url,
      key: headers['idempotency-key'],
      body: body === '' ? undefined : JSON.parse(body),
    })
    json(response, answer.status, answer.body)
  })
})
afterAll(() => server.close())
beforeEach(() => {
  received.length = 0
  answer = { status: 200, body: {} }
})

const client = () => createV2Client({ apiSecret: 'secret', baseUrl: server.url })
const cardNumber = '4092123412341234'
const card = {
  paymentId: 'order/1',
  channelKey: 'channel-key-1',
  method: { card: { credential: { number: cardNumber, expiryYear: '31', expiryMonth: '07' } } },
  orderName: '나무 의자',
  amount: { total: 1_000 },
  currency: 'KRW',
} as const

const refusalOf = async (call: Promise<unknown>): Promise<PortOneApiError> => {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (isPortOneApiError(error)) return error
  throw new Error('The call was not refused.')
}

test('sends a call once: path parameters in the path, the rest in the body, the key in double quotes', async () => {
  answer = { status: 200, body: { payment: { pgTxId: 'pg-1', paidAt: '2030-01-01T00:00:00Z' } } }
  const result = await client().payInstantly(card, { gateway: kpn, idempotencyKey: 'order-1-attempt-1' })
  expect(result.payment.pgTxId).toBe('pg-1')
  const { paymentId: _paymentId, ...body } = card
  expect(received).toEqual([
    { method: 'POST', url: '/payments/order%2F1/instant', key: '"order-1-attempt-1"', body },
  ])
})

test('refuses a body that PortOne or the PG would refuse, names the field, and sends nothing', async () => {
  const { orderName: _orderName, ...nameless } = card
  const error = await refusalOf(
    // @ts-expect-error: the body lacks its order name
    client().payInstantly({ ...nameless, isEscrow: true }, { gateway: kpn }),
  )
  expect(error).toMatchObject({ code: 'invalid-argument', parameter: 'orderName', recoverable: false })
  expect(error.message).toContain('payInstantly was not sent: orderName missing')
  expect(error.findings.map(({ path }) => path)).toContain('orderName')
  expect(JSON.stringify([error.message, error.findings])).not.toContain(cardNumber)
  expect(received).toEqual([])
})

test('checks a gateway’s own rules only if the gateway is given', async () => {
  const key = {
    channelKey: 'channel-key-1',
    method: { card: { credential: card.method.card.credential } },
  }
  expect((await refusalOf(client().issueBillingKey(key, { gateway: kpn }))).parameter).toBe(
    'customer.name.full',
  )
  await client().issueBillingKey(key)
  expect(received).toMatchObject([{ method: 'POST', url: '/billing-keys' }])
})

test('puts the body of a DELETE into the query, as PortOne documents it', async () => {
  await client().revokePaymentSchedules({ billingKey: 'key 1' })
  await client().deleteBillingKey({ billingKey: 'key 1', reason: '해지', requester: 'CUSTOMER' })
  expect(received.map(({ method, url, body }) => [method, decodeURIComponent(url ?? ''), body])).toEqual([
    ['DELETE', '/payment-schedules?requestBody={"billingKey":"key+1"}', undefined],
    ['DELETE', '/billing-keys/key 1?reason=해지&requester=CUSTOMER', undefined],
  ])
})

test('adds the store of a sub-store to every body that may name one', async () => {
  const ofStore = createV2Client({ apiSecret: 'secret', baseUrl: server.url, storeId: 'store-sub' })
  await ofStore.cancelPayment({ paymentId: 'order-1', reason: '변심' })
  await ofStore.createPaymentSchedule({
    paymentId: 'order-2',
    payment: { billingKey: 'key-1', orderName: '구독', amount: { total: 1_000 }, currency: 'KRW' },
    timeToPay: '2099-01-01T00:00:00Z',
  })
  expect(received.map(({ body }) => body)).toMatchObject([
    { storeId: 'store-sub', reason: '변심' },
    { payment: { storeId: 'store-sub' } },
  ])
})

test.each([
  ['an amount under another name', { cancelAmount: 100 }, 'cancelAmount'],
  ['an amount that is missing', { amount: undefined }, 'amount'],
  ['an amount of null', { amount: null }, 'amount'],
])('%s refunds nothing', async (_, fields, parameter) => {
  // @ts-expect-error: the types refuse some of these, a database row does not
  const error = await refusalOf(client().cancelPayment({ paymentId: 'order-1', reason: '변심', ...fields }))
  expect(error).toMatchObject({ code: 'invalid-argument', parameter })
  expect(received).toEqual([])
})

test('refuses options that would be lost', async () => {
  const lost = await refusalOf(client().payInstantly(card, { gateway: undefined }))
  expect(lost).toMatchObject({ code: 'invalid-argument', parameter: 'gateway' })
  // @ts-expect-error: a misspelled option
  const misspelled = await refusalOf(client().payInstantly(card, { idempotenceKey: 'order-1-attempt-1' }))
  expect(misspelled).toMatchObject({ code: 'invalid-argument', parameter: 'idempotenceKey' })
  expect(received).toEqual([])
})

test('a warning about a sent call is written to the console, without its value', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  // @ts-expect-error: the browser's name
  await client().payInstantly({ ...card, totalAmount: 4_321 })
  expect(warn.mock.calls.flat().join('\n')).toMatch(/payInstantly: totalAmount unknown-parameter/)
  expect(warn.mock.calls.flat().join('\n')).not.toContain('4321')
  warn.mockRestore()
})

test('refuses an idempotency key that PortOne would not take, and an id that is a path', async () => {
  const short = await refusalOf(client().payInstantly(card, { idempotencyKey: 'short' }))
  expect(short).toMatchObject({ code: 'invalid-argument', parameter: 'idempotencyKey' })
  const dots = await refusalOf(client().cancelPayment({ paymentId: '..', reason: '변심' }))
  expect(dots).toMatchObject({ code: 'invalid-argument', parameter: 'paymentId' })
  expect(received).toEqual([])
})

test('a first call that still runs may succeed: unreachable, with its reason', async () => {
  answer = { status: 409, body: { type: 'IDEMPOTENCY_OUTSTANDING_REQUEST' } }
  const error = await refusalOf(client().payInstantly(card, { idempotencyKey: 'order-1-attempt-1' }))
  expect(error).toMatchObject({ code: 'unreachable', reason: 'IDEMPOTENCY_OUTSTANDING_REQUEST' })
})

test('PortOne’s refusal comes with its type', async () => {
  answer = { status: 409, body: { type: 'ALREADY_PAID', message: '이미 결제된 건입니다.' } }
  expect(await refusalOf(client().payInstantly(card))).toMatchObject({
    code: 'refused',
    reason: 'ALREADY_PAID',
  })
  answer = { status: 502, body: { type: 'PG_PROVIDER', pgCode: 'P1', pgMessage: '한도 초과' } }
  expect(await refusalOf(client().payInstantly(card))).toMatchObject({
    code: 'refused',
    reason: 'PG_PROVIDER',
  })
})

test('works with the sandbox: a key is issued, charged, scheduled, its schedule revoked, and the payment canceled', async () => {
  const sandbox = await startSandbox({ webhookDelays: [0] })
  try {
    const v2 = createV2Client({ apiSecret: sandbox.config.secrets.apiSecret, baseUrl: sandbox.url })
    const customer = {
      id: 'customer-1',
      name: { full: '김구매' },
      phoneNumber: '01000000000',
      email: 'a@b.co',
    }
    const { billingKeyInfo } = await v2.issueBillingKey(
      {
        channelKey: 'channel-key-sandbox-inicis-v2',
        method: {
          card: {
            credential: {
              ...card.method.card.credential,
              birthOrBusinessRegistrationNumber: '900101',
              passwordTwoDigits: '12',
            },
          },
        },
        customer,
      },
      { gateway: inicisV2 },
    )
    const { billingKey } = billingKeyInfo
    const charge = {
      billingKey,
      orderName: '구독',
      amount: { total: 1_000 },
      currency: 'KRW',
      customer,
    } as const
    const idempotencyKey = 'charge of month-1'
    const first = await v2.payWithBillingKey(
      { paymentId: 'month-1', ...charge },
      { gateway: inicisV2, idempotencyKey },
    )
    // The answer was lost: the same call with the same key gets it again, and charges nothing.
    expect(
      await v2.payWithBillingKey({ paymentId: 'month-1', ...charge }, { gateway: inicisV2, idempotencyKey }),
    ).toEqual(first)
    expect(sandbox.payments()).toHaveLength(1)
    const { schedule } = await v2.createPaymentSchedule(
      { paymentId: 'month-2', payment: charge, timeToPay: '2099-01-01T00:00:00Z' },
      { gateway: inicisV2 },
    )
    expect(await v2.revokePaymentSchedules({ billingKey })).toMatchObject({
      revokedScheduleIds: [schedule.id],
    })
    const { cancellation } = await v2.cancelPayment({ paymentId: 'month-1', reason: '변심' })
    expect(cancellation.status).toBe('SUCCEEDED')
  } finally {
    await sandbox.close()
  }
})
