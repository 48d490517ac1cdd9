import { expect, test } from 'vitest'
import { openDesk, v1Auth, v1Payment, type Desk, type Api } from '../../test/desk.js'
import { textAt } from '../common/json.js'

const credentials = { imp_key: '0000000000000000', imp_secret: 'sandbox-imp-secret-not-a-real-secret' }

const signedIn = async (options: Parameters<typeof openDesk>[0] = {}): Promise<{ desk: Desk; api: Api }> => {
  const desk = openDesk(options)
  const auth = await v1Auth(desk)
  return { desk, api: (method, path, body) => desk.call(method, `/api/v1${path}`, body, auth) }
}

test('the same token is returned until it expires, and extended in its last minute', async () => {
  let now = 1_800_000_000_000
  const desk = openDesk({ clock: () => now })
  const ask = async (): Promise<unknown> =>
    (await desk.call('POST', '/api/v1/users/getToken', credentials)).body
  const first = await ask()
  expect(first).toMatchObject({ code: 0, response: { now: 1_800_000_000, expired_at: 1_800_001_800 } })
  now += 60_000
  expect(textAt(await ask(), 'response.access_token')).toBe(textAt(first, 'response.access_token'))
  now = 1_800_001_770_000
  expect(await ask()).toMatchObject({ response: { expired_at: 1_800_002_100 } })
  now = 1_800_002_100_000
  expect(textAt(await ask(), 'response.access_token')).not.toBe(textAt(first, 'response.access_token'))
})

test('accepts form fields as well as JSON', async () => {
  const { app } = openDesk()
  const response = await app.request('/api/v1/users/getToken', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(credentials).toString(),
  })
  expect(await response.json()).toMatchObject({ code: 0 })
})

test.each([undefined, 'nonsense', 'Bearer nonsense'])('401 for the token %s', async (authorization) => {
  const headers = authorization === undefined ? {} : { authorization }
  const answer = await openDesk().call('GET', '/api/v1/payments/imp_1', undefined, headers)
  expect(answer).toEqual({ status: 401, body: { code: -1, message: 'Unauthorized', response: null } })
})

test('wrong credentials get 401', async () => {
  const answer = await openDesk().call('POST', '/api/v1/users/getToken', { ...credentials, imp_secret: 'x' })
  expect(answer).toMatchObject({ status: 401, body: { code: -1, response: null } })
})

test('a payment goes from ready to paid, to partially canceled, to canceled', async () => {
  const { desk, api } = await signedIn()
  const prepared = await desk.prepareV1(v1Payment({ custom_data: { cart: 7 } }))
  const impUid = textAt(prepared.body, 'txId') ?? ''
  expect(await api('GET', `/payments/${impUid}`)).toMatchObject({
    body: { code: 0, response: { status: 'ready', paid_at: 0, failed_at: 0 } },
  })
  await desk.press(prepared, 'approve')
  const { body } = await api('GET', `/payments/${impUid}`)
  expect(body).toMatchObject({
    code: 0,
    message: null,
    response: {
      imp_uid: impUid,
      merchant_uid: 'order-1',
      amount: 129_000,
      cancel_amount: 0,
      currency: 'KRW',
      status: 'paid',
      sandbox: true,
      custom_data: '{"cart":7}',
      card_name: '삼성카드',
      paid_at: expect.any(Number),
    },
  })
  const part = { imp_uid: impUid, amount: 29_000, checksum: 129_000, reason: '일부 반품' }
  expect(await api('POST', '/payments/cancel', part)).toMatchObject({
    body: { response: { status: 'paid', cancel_amount: 29_000 } },
  })
  expect(await api('POST', '/payments/cancel', part)).toMatchObject({
    status: 200,
    body: { code: 1, message: expect.stringContaining('checksum'), response: null },
  })
  expect(await api('POST', '/payments/cancel', { imp_uid: impUid, amount: 100_001 })).toMatchObject({
    status: 200,
    body: { code: 1, response: null },
  })
  expect(await api('POST', '/payments/cancel', { merchant_uid: 'order-1' })).toMatchObject({
    body: {
      response: { status: 'cancelled', cancel_amount: 129_000, cancel_history: [{}, { amount: 100_000 }] },
    },
  })
  expect(await api('POST', '/payments/cancel', { imp_uid: impUid })).toMatchObject({
    status: 200,
    body: { code: 1, response: null },
  })
})

test('USD amounts keep their cents', async () => {
  const { desk, api } = await signedIn()
  const prepared = await desk.prepareV1(v1Payment({ currency: 'USD', amount: 14.2 }))
  await desk.press(prepared, 'approve')
  expect(desk.payment('order-1')).toMatchObject({ total: 1420, currency: 'USD' })
  expect(await api('GET', '/payments/find/order-1')).toMatchObject({ body: { response: { amount: 14.2 } } })
})

test('an order is found by merchant_uid and represented by the paid attempt', async () => {
  const { desk, api } = await signedIn()
  expect(await api('GET', '/payments/find/order-1')).toMatchObject({ status: 404, body: { response: null } })
  await desk.press(await desk.prepareV1(v1Payment()), 'fail')
  expect(await api('GET', '/payments/find/order-1')).toMatchObject({
    body: { response: { status: 'failed', fail_reason: expect.stringContaining('한도') } },
  })
  await desk.press(await desk.prepareV1(v1Payment()), 'approve')
  expect(await api('GET', '/payments/find/order-1')).toMatchObject({ body: { response: { status: 'paid' } } })
  expect(await api('GET', '/payments/find/order-1/failed')).toMatchObject({
    body: { response: { status: 'failed' } },
  })
  expect(await api('GET', '/payments/findAll/order-1')).toMatchObject({ body: { response: { total: 2 } } })
  expect(await api('GET', '/payments/findAll/order-1/cancelled')).toMatchObject({ status: 404 })
})

test('a paid order cannot be paid again, even from a window opened earlier', async () => {
  const { desk } = await signedIn()
  const [one, two] = [await desk.prepareV1(v1Payment()), await desk.prepareV1(v1Payment())]
  await desk.press(one, 'approve')
  await desk.press(two, 'approve')
  expect(desk.payments().map(({ status }) => status)).toEqual(['PAID', 'FAILED'])
  expect(desk.payments()[1]?.failure?.code).toBe('F1002')
  expect(await desk.prepareV1(v1Payment())).toMatchObject({ status: 400, body: { code: 'F1002' } })
})

test('a pre-registered amount must match', async () => {
  const { desk, api } = await signedIn()
  const announced = { merchant_uid: 'order-1', amount: 1000 }
  expect(await api('PUT', '/payments/prepare', announced)).toMatchObject({ status: 404 })
  expect(await api('POST', '/payments/prepare', announced)).toMatchObject({
    body: { code: 0, response: announced },
  })
  expect(await api('POST', '/payments/prepare', announced)).toMatchObject({ status: 200, body: { code: 1 } })
  expect(await desk.prepareV1(v1Payment())).toMatchObject({ status: 400, body: { code: 'F400' } })
  expect(await api('PUT', '/payments/prepare', { ...announced, amount: 129_000 })).toMatchObject({
    body: { code: 0 },
  })
  expect(await api('GET', '/payments/prepare/order-1')).toMatchObject({
    body: { response: { amount: 129_000 } },
  })
  expect(await desk.prepareV1(v1Payment())).toMatchObject({ status: 200 })
})

const settleAcc = {
  channelKey: 'channel-key-sandbox-settle-acc',
  pay_method: 'trans',
  customer_uid: 'member-1',
}

test.each([
  ['html5_inicis does not charge the amount', { customer_uid: 'member-1' }, 0, 'issue'],
  ['settle_acc only issues a key for amount 0', { ...settleAcc, amount: 0 }, 0, 'issue'],
  ['settle_acc charges an amount above 0', settleAcc, 129_000, 'payment'],
])('%s', async (_what, param, amount, usage) => {
  const { desk, api } = await signedIn()
  expect(await api('GET', '/subscribe/customers/member-1')).toMatchObject({ status: 404 })
  await desk.press(await desk.prepareV1(v1Payment(param)), 'approve')
  expect(await api('GET', '/payments/find/order-1')).toMatchObject({
    body: { response: { status: 'paid', amount, customer_uid: 'member-1', customer_uid_usage: usage } },
  })
  expect(await api('GET', '/subscribe/customers/member-1')).toMatchObject({
    body: { code: 0, response: { customer_uid: 'member-1', sandbox: true } },
  })
})

test('a billing key is charged, declined and deleted', async () => {
  const { desk, api } = await signedIn()
  await desk.press(await desk.prepareV1(v1Payment({ customer_uid: 'member-1', amount: 0 })), 'approve')
  const again = (id: string) => ({ customer_uid: 'member-1', merchant_uid: id, amount: 9900, name: '구독' })
  expect(await api('POST', '/subscribe/payments/again', again('month-1'))).toMatchObject({
    body: { code: 0, response: { status: 'paid', amount: 9900, channel: 'api' } },
  })
  expect(await api('POST', '/subscribe/payments/again', again('month-1'))).toMatchObject({
    status: 200,
    body: { code: 1, response: null },
  })
  desk.setFault('charge-declined', { times: 1 })
  expect(await api('POST', '/subscribe/payments/again', again('month-2'))).toMatchObject({
    body: { code: 0, response: { status: 'failed', fail_reason: expect.any(String) } },
  })
  expect(await api('DELETE', '/subscribe/customers/member-1')).toMatchObject({ body: { code: 0 } })
  expect(await api('POST', '/subscribe/payments/again', again('month-3'))).toMatchObject({
    body: { code: 1 },
  })
})

test('a virtual account is ready until its deposit', async () => {
  const { desk, api } = await signedIn()
  const vbank = {
    channelKey: 'channel-key-sandbox-settle',
    pay_method: 'vbank',
    company: '가게',
    vbank_due: '20300131',
  }
  await desk.press(await desk.prepareV1(v1Payment(vbank)), 'approve')
  expect(await api('GET', '/payments/find/order-1')).toMatchObject({
    body: {
      response: {
        status: 'ready',
        vbank_num: expect.stringMatching(/^\d{3}-\d{3}-\d{6}$/),
        vbank_date: Date.parse('2030-01-31T23:59:59+09:00') / 1000,
        paid_at: 0,
      },
    },
  })
  expect(desk.deposit('order-1')).toBe(true)
  expect(desk.deposit('order-1')).toBe(false)
  expect(await api('GET', '/payments/find/order-1')).toMatchObject({ body: { response: { status: 'paid' } } })
})

test('Hecto account transfers issue a cash receipt unless disabled, and have no sales slip', async () => {
  const { desk, api } = await signedIn()
  const account = { channelKey: 'channel-key-sandbox-settle-acc', pay_method: 'trans' }
  const paid = async (id: string, more: object) => {
    await desk.press(await desk.prepareV1(v1Payment({ ...account, merchant_uid: id, ...more })), 'approve')
    return (await api('GET', `/payments/find/${id}`)).body
  }
  expect(await paid('a', {})).toMatchObject({ response: { cash_receipt_issued: true, receipt_url: null } })
  expect(await paid('b', { bypass: { settle: { criPsblYn: '' } } })).toMatchObject({
    response: { cash_receipt_issued: true },
  })
  expect(await paid('c', { bypass: { settle: { criPsblYn: 'N' } } })).toMatchObject({
    response: { cash_receipt_issued: false },
  })
})

test('an escrow payment is reported as escrow', async () => {
  const { desk, api } = await signedIn()
  await desk.press(await desk.prepareV1(v1Payment({ escrow: true })), 'approve')
  expect(await api('GET', '/payments/find/order-1')).toMatchObject({ body: { response: { escrow: true } } })
})

test('a card number is charged without a name, by default on the default channel', async () => {
  const { api } = await signedIn()
  const order = { merchant_uid: 'once', amount: 1000, card_number: '0000-0000-0000-0000', expiry: '2031-01' }
  expect(await api('POST', '/subscribe/payments/onetime', { ...order, pg: 'nowhere' })).toMatchObject({
    body: { code: 0, response: { status: 'paid', pg_provider: 'html5_inicis' } },
  })
})
