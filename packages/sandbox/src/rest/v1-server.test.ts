import { createServer } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import { openDesk, v1Auth, v1Payment, type Answer, type Desk, type Api } from '../../test/desk.js'
import type { SandboxOptions } from '../config/config.js'
import { at, textAt } from '../common/json.js'
import { createState } from '../state.js'
import { restV1 } from './v1.js'

// V1 calls of a merchant's server other than single payments; `desk.call` checks every answer against PortOne's document.

const driven = new Set<string>()

const start = 1_800_000_000
const day = 86_400

const signedIn = async (options: SandboxOptions = {}): Promise<{ desk: Desk; api: Api }> => {
  const desk = openDesk({ clock: () => start * 1000, ...options })
  return {
    desk,
    api: async (method, path, sent) => {
      driven.add('POST /users/getToken')
      driven.add(`${method} ${path.split('?')[0] ?? ''}`)
      // Requests the token for each call: a test may advance the clock by months, and tokens expire.
      return desk.call(method, `/api/v1${path}`, sent, await v1Auth(desk))
    },
  }
}
const ofResponse = (answer: Answer, name: string): readonly unknown[] => {
  const list = at(answer.body, 'response')
  return (Array.isArray(list) ? list : []).map((item: unknown) => at(item, name))
}
const ofPage = (answer: Answer, name: string): readonly unknown[] => {
  const list = at(answer.body, 'response.list')
  return (Array.isArray(list) ? list : []).map((item: unknown) => at(item, name))
}

const card = { card_number: '4000-1234-1234-1234', expiry: '2030-12' }
const plan = (id: string, after: number, more: object = {}): object => ({
  merchant_uid: id,
  schedule_at: start + after,
  amount: 9900,
  name: '구독',
  ...more,
})

describe('schedules', () => {
  const planned = async (): Promise<{ desk: Desk; api: Api }> => {
    const opened = await signedIn()
    await opened.api('POST', '/subscribe/customers/member-1', { ...card, customer_name: '홍길동' })
    const schedules = [plan('month-1', 30 * day), plan('month-2', 60 * day)]
    expect(
      await opened.api('POST', '/subscribe/payments/schedule', { customer_uid: 'member-1', schedules }),
    ).toMatchObject({
      body: {
        code: 0,
        response: [
          { merchant_uid: 'month-1', schedule_status: 'scheduled', payment_status: null, imp_uid: null },
          { merchant_uid: 'month-2', buyer_name: '홍길동' },
        ],
      },
    })
    return opened
  }

  test('are charged when they are due', async () => {
    const { desk, api } = await planned()
    const read = (id: string) => api('GET', `/subscribe/payments/schedule/${id}`)
    expect(await read('month-1')).toMatchObject({ body: { response: { schedule_status: 'scheduled' } } })
    desk.setFault('charge-declined', { times: 1 })
    desk.advance(31 * day * 1000)
    expect(await read('month-1')).toMatchObject({
      body: {
        response: {
          schedule_status: 'executed',
          payment_status: 'failed',
          fail_reason: expect.stringContaining('한도'),
          imp_uid: desk.payment('month-1')?.txId,
        },
      },
    })
    expect(await api('POST', '/subscribe/payments/schedule/month-1/retry')).toMatchObject({
      body: { response: { status: 'paid', customer_uid_usage: 'payment.scheduled' } },
    })
    expect(await api('POST', '/subscribe/payments/schedule/month-1/retry')).toMatchObject({ status: 400 })
    expect(await read('month-1')).toMatchObject({ body: { response: { payment_status: 'paid' } } })
    desk.advance(31 * day * 1000)
    expect(desk.payment('month-2')).toMatchObject({ status: 'PAID', customerUid: 'member-1' })
    expect(await read('nope')).toMatchObject({ status: 404 })
  })

  test('are rescheduled, revoked and created again', async () => {
    const { desk, api } = await planned()
    const path = '/subscribe/payments/schedule/month-1'
    expect(await api('PUT', path, { schedule_at: start - 1 })).toMatchObject({ status: 400 })
    expect(await api('PUT', path, { schedule_at: start + 40 * day })).toMatchObject({
      body: { response: { schedule_at: start + 40 * day } },
    })
    expect(await api('POST', `${path}/reschedule`, { schedule_at: start + day })).toMatchObject({
      status: 400,
    })
    const off = { customer_uid: 'member-1', merchant_uid: ['month-1'] }
    expect(await api('POST', '/subscribe/payments/unschedule', off)).toMatchObject({
      body: {
        code: 0,
        response: [{ merchant_uid: 'month-1', schedule_status: 'revoked', revoked_at: start }],
      },
    })
    expect(await api('POST', '/subscribe/payments/unschedule', off)).toMatchObject({
      status: 200,
      body: { code: 1, response: null },
    })
    expect(await api('PUT', path, { schedule_at: start + day })).toMatchObject({ status: 400 })
    expect(await api('POST', `${path}/reschedule`, { schedule_at: start + 2 * day })).toMatchObject({
      body: { response: { schedule_status: 'scheduled', revoked_at: 0 } },
    })
    expect(await api('POST', '/subscribe/payments/unschedule', { customer_uid: 'member-1' })).toMatchObject({
      body: { response: [{ merchant_uid: 'month-1' }, { merchant_uid: 'month-2' }] },
    })
    desk.advance(365 * day * 1000)
    expect(desk.payments()).toEqual([])
  })

  test('are listed by time, status and customer', async () => {
    const { api } = await planned()
    const range = (from: string, to: string): string => `${from}=${start}&${to}=${start + 90 * day}`
    const all = `/subscribe/payments/schedule?${range('schedule_from', 'schedule_to')}`
    expect(ofResponse(await api('GET', all), 'merchant_uid')).toEqual(['month-2', 'month-1'])
    expect(ofResponse(await api('GET', `${all}&sorting=scheduled&limit=1`), 'merchant_uid')).toEqual([
      'month-1',
    ])
    expect(ofResponse(await api('GET', `${all}&schedule_status=executed`), 'merchant_uid')).toEqual([])
    expect(await api('GET', '/subscribe/payments/schedule')).toMatchObject({ status: 400 })
    for (const path of [
      '/subscribe/payments/schedule/customers/member-1',
      '/subscribe/customers/member-1/schedules',
    ])
      expect(ofResponse(await api('GET', `${path}?${range('from', 'to')}`), 'merchant_uid')).toEqual([
        'month-2',
        'month-1',
      ])
  })

  test.each([
    ['an unknown customer', { customer_uid: 'stranger', schedules: [plan('a', day)] }],
    ['no schedules', { customer_uid: 'member-1' }],
    ['a past time', { customer_uid: 'member-1', schedules: [plan('a', -1)] }],
    ['the same order twice', { customer_uid: 'member-1', schedules: [plan('a', day), plan('a', day)] }],
    ['an order with a pending schedule', { customer_uid: 'member-1', schedules: [plan('month-1', day)] }],
    ['no amount', { customer_uid: 'member-1', schedules: [plan('a', day, { amount: 'x' })] }],
  ])('%s is refused, and nothing is scheduled', async (_what, body) => {
    const { desk, api } = await planned()
    expect(await api('POST', '/subscribe/payments/schedule', body)).toMatchObject({
      status: 200,
      body: { code: 1, response: null },
    })
    expect(desk.schedules()).toHaveLength(2)
  })

  test('accept form fields, with the card of a new customer', async () => {
    const { desk } = await signedIn()
    const { impKey, impSecret } = desk.config.secrets
    const { body } = await desk.call('POST', '/api/v1/users/getToken', {
      imp_key: impKey,
      imp_secret: impSecret,
    })
    const form = new URLSearchParams({
      customer_uid: 'member-2',
      ...card,
      'schedules[0][merchant_uid]': 'form-1',
      'schedules[0][schedule_at]': String(start + day),
      'schedules[0][amount]': '9900',
      'schedules[0][name]': '구독',
      'schedules[0][__proto__]': 'polluted',
    })
    const response = await desk.app.request('/api/v1/subscribe/payments/schedule', {
      method: 'POST',
      headers: {
        authorization: textAt(body, 'response.access_token') ?? '',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: form.toString(),
    })
    expect(await response.json()).toMatchObject({ code: 0, response: [{ merchant_uid: 'form-1' }] })
    expect(desk.schedules()).toMatchObject([{ paymentId: 'form-1', key: 'member-2', total: 9900 }])
    desk.advance(2 * day * 1000)
    expect(desk.payment('form-1')).toMatchObject({ status: 'PAID' })
  })
})

test('several payments are read, by status and page by page', async () => {
  const { desk, api } = await signedIn()
  for (const [id, action] of [
    ['a', 'approve'],
    ['b', 'fail'],
    ['c', 'approve'],
  ] as const)
    await desk.press(await desk.prepareV1(v1Payment({ merchant_uid: id })), action)
  const impUid = desk.payment('a')?.txId ?? ''
  const both = `/payments?imp_uid[]=${impUid}&merchant_uid[]=b`
  expect(ofResponse(await api('GET', both), 'merchant_uid')).toEqual(['a', 'b'])
  expect(await api('GET', `${both}&merchant_uid[]=nope`)).toMatchObject({ status: 207 })
  expect(await api('GET', '/payments?merchant_uid[]=nope')).toMatchObject({ status: 404 })
  expect(ofPage(await api('GET', '/payments/status/paid'), 'merchant_uid')).toEqual(['c', 'a'])
  const second = await api('GET', '/payments/status/all?limit=2&page=2')
  expect(second).toMatchObject({ body: { response: { total: 3, previous: 1, next: 0 } } })
  expect(ofPage(second, 'merchant_uid')).toEqual(['a'])
  expect(await api('GET', '/payments/status/all?limit=2&page=3')).toMatchObject({ status: 400 })
  expect(await api('GET', '/payments/status/odd')).toMatchObject({ status: 400 })
  expect(ofPage(await api('GET', `/payments/status/all?to=${start - 1}`), 'merchant_uid')).toEqual([])
  expect(ofPage(await api('GET', '/payments/findAll/a'), 'status')).toEqual(['paid'])
  expect(ofPage(await api('GET', '/payments/findAll/a/paid'), 'status')).toEqual(['paid'])
  expect(await api('GET', '/payments/find/a/failed')).toMatchObject({ status: 404 })
  expect(await api('GET', '/payments/find/a')).toMatchObject({ status: 200 })
  expect(await api('GET', `/payments/${impUid}`)).toMatchObject({ body: { response: { status: 'paid' } } })
  expect(await api('POST', '/payments/cancel', { imp_uid: impUid, amount: 0 })).toMatchObject({
    body: { response: { status: 'cancelled', cancel_amount: 129_000 } },
  })
  desk.setFault('cancel-declined', { times: 1 })
  expect(await api('POST', '/payments/cancel', { merchant_uid: 'c' })).toMatchObject({
    status: 200,
    body: { code: 1, message: expect.stringContaining('지연') },
  })
})

test('several customers are read, with their payments', async () => {
  const { api } = await signedIn()
  for (const id of ['one', 'two'])
    await api('POST', `/subscribe/customers/${id}`, { ...card, customer_name: '홍길동' })
  expect(await api('POST', '/subscribe/customers/three', { card_number: '1' })).toMatchObject({
    body: { code: 1 },
  })
  const ask = '/subscribe/customers?customer_uid[]=one'
  expect(ofResponse(await api('GET', `${ask}&customer_uid[]=two`), 'customer_uid')).toEqual(['one', 'two'])
  expect(await api('GET', `${ask}&customer_uid[]=nope`)).toMatchObject({ status: 207 })
  expect(await api('GET', '/subscribe/customers?customer_uid[]=nope')).toMatchObject({ status: 404 })
  await api('POST', '/subscribe/payments/again', {
    customer_uid: 'one',
    merchant_uid: 'month-1',
    amount: 1000,
    name: '구독',
  })
  await api('POST', '/subscribe/payments/onetime', {
    ...card,
    merchant_uid: 'once',
    amount: 1000,
    name: '구독',
  })
  expect(ofPage(await api('GET', '/subscribe/customers/one/payments'), 'merchant_uid')).toEqual(['month-1'])
  expect(await api('GET', '/subscribe/customers/nope/payments')).toMatchObject({ status: 404 })
  expect(await api('GET', '/subscribe/customers/one')).toMatchObject({ status: 200 })
  expect(await api('DELETE', '/subscribe/customers/one')).toMatchObject({ status: 200 })
})

test('an unpaid virtual account is changed and closed', async () => {
  const { desk, api } = await signedIn()
  const issue = (id: string, more: object = {}) =>
    api('POST', '/vbanks', {
      pg: 'settle',
      merchant_uid: id,
      amount: 5000,
      vbank_code: '4',
      vbank_due: start + day,
      ...more,
    })
  for (const nowhere of [
    { pg: undefined },
    { pg: 'nowhere' },
    { pg: 'settle.other_mid' },
    { channel_key: 'nope' },
  ])
    expect(await issue('account-1', nowhere)).toMatchObject({ body: { code: 1, response: null } })
  const issued = await issue('account-1')
  expect(issued).toMatchObject({ body: { response: { vbank_code: '004', status: 'ready' } } })
  const path = `/vbanks/${textAt(issued.body, 'response.imp_uid') ?? ''}`
  expect(await api('PUT', path, { amount: 6000, vbank_due: start + 2 * day })).toMatchObject({
    body: { response: { amount: 6000, vbank_date: start + 2 * day } },
  })
  expect(await api('DELETE', path)).toMatchObject({ body: { response: { status: 'cancelled' } } })
  expect(await api('DELETE', path)).toMatchObject({ status: 400 })
  expect(desk.deposit('account-1')).toBe(false)
  expect(await issue('account-2', { vbank_due: start - 1 })).toMatchObject({ body: { code: 1 } })
  expect(await api('PUT', '/vbanks/imp_nope', {})).toMatchObject({ status: 404 })
})

test('codes and channels are listed', async () => {
  const { api } = await signedIn()
  expect(ofResponse(await api('GET', '/banks'), 'code')).toContain('004')
  expect(await api('GET', '/banks/004')).toMatchObject({ body: { response: { name: 'KB국민은행' } } })
  expect(ofResponse(await api('GET', '/cards'), 'code')).toContain('365')
  expect(await api('GET', '/cards/000')).toMatchObject({ status: 404 })
  expect(ofResponse(await api('GET', '/users/pg'), 'pg_provider')).toContain('html5_inicis')
})

test('pre-registrations, verifications and receipts', async () => {
  const { desk, api } = await signedIn()
  await api('POST', '/payments/prepare', { merchant_uid: 'x', amount: 1000 })
  await api('PUT', '/payments/prepare', { merchant_uid: 'x', amount: 2000 })
  expect(await api('GET', '/payments/prepare/x')).toMatchObject({ body: { response: { amount: 2000 } } })
  expect(await api('GET', '/payments/prepare/y')).toMatchObject({ status: 200, body: { code: 1 } })
  const person = { name: '홍길동', phone: '01012345678', birth: '000131', gender_digit: '3', carrier: 'KT' }
  const asked = await api('POST', '/certifications/otp/request', { ...person, is_mvno: true })
  const impUid = textAt(asked.body, 'response.imp_uid') ?? ''
  expect(await api('GET', `/certifications/${impUid}`)).toMatchObject({
    body: { response: { certified: false } },
  })
  expect(await api('POST', `/certifications/otp/confirm/${impUid}`, { otp: '135790' })).toMatchObject({
    body: { response: { certified: true, birthday: '2000-01-31', carrier: 'SKT_MVNO' } },
  })
  expect(await api('DELETE', `/certifications/${impUid}`)).toMatchObject({ status: 200 })
  expect(await api('POST', '/certifications/otp/request', { ...person, carrier: 'X' })).toMatchObject({
    status: 400,
  })
  await desk.press(await desk.prepareV1(v1Payment()), 'approve')
  const receipt = `/receipts/${desk.payment('order-1')?.txId ?? ''}`
  expect(await api('GET', receipt)).toMatchObject({ status: 404 })
  await api('POST', receipt, { identifier: '01099998888', type: 'company' })
  expect(await api('GET', receipt)).toMatchObject({ body: { response: { type: 'company', vat: 11_727 } } })
  expect(await api('DELETE', receipt)).toMatchObject({ status: 200 })
  expect(await api('DELETE', receipt)).toMatchObject({ status: 400 })
})

describe('confirm_url', () => {
  const asked: string[] = []
  let answer: { readonly status: number; readonly body: string } = { status: 200, body: '' }
  const shop = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      asked.push(body)
      response.statusCode = answer.status
      response.end(answer.body)
    })
  })
  afterAll(() => {
    shop.close()
    shop.closeAllConnections()
  })
  const listening = new Promise<number>((resolve) => {
    shop.listen(0, '127.0.0.1', () => {
      const address = shop.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })

  test.each([
    ['approves with a 200', { status: 200, body: '' }, 'PAID', undefined],
    ['refuses with anything else', { status: 500, body: '{"reason":"품절"}' }, 'FAILED', '품절'],
  ] as const)('the shop %s', async (_what, says, status, reason) => {
    answer = says
    const desk = openDesk()
    const confirm_url = `http://127.0.0.1:${await listening}/confirm`
    await desk.press(await desk.prepareV1(v1Payment({ confirm_url })), 'approve')
    const payment = desk.payment('order-1')
    expect(payment).toMatchObject({ status })
    expect(payment?.failure?.message).toBe(reason)
    expect(JSON.parse(asked.at(-1) ?? '')).toEqual({
      imp_uid: payment?.txId,
      merchant_uid: 'order-1',
      amount: 129_000,
    })
  })

  test('two windows of one order call it, and one of them pays', async () => {
    answer = { status: 200, body: '' }
    const desk = openDesk()
    const confirm_url = `http://127.0.0.1:${await listening}/confirm`
    const windows = [
      await desk.prepareV1(v1Payment({ confirm_url })),
      await desk.prepareV1(v1Payment({ confirm_url })),
    ]
    await Promise.all(windows.map((window) => desk.press(window, 'approve')))
    expect(desk.payments().map(({ status }) => status)).toEqual(expect.arrayContaining(['PAID', 'FAILED']))
  })
})

test('the tests above make every call that the sandbox serves', () => {
  const served = restV1(createState({})).routes.map(({ method, path }) => ({
    call: `${method} ${path}`,
    pattern: new RegExp(`^${method} ${path.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`),
  }))
  expect(served.length).toBeGreaterThan(35)
  expect(
    served.filter(({ pattern }) => ![...driven].some((call) => pattern.test(call))).map(({ call }) => call),
  ).toEqual([])
})
