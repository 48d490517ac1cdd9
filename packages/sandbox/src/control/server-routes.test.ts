import { expect, test } from 'vitest'
import { kpnIssue, openDesk, v2Auth, v2Payment } from '../../test/desk.js'

const day = 86_400_000

test('advancing the clock over HTTP charges what is due', async () => {
  const desk = openDesk({ clock: () => 1_800_000_000_000 })
  await desk.press(await desk.prepareV2(kpnIssue(), { transactionType: 'ISSUE_BILLING_KEY' }), 'approve')
  const [key] = desk.billingKeys()
  const payment = { billingKey: key?.key, orderName: '구독', amount: { total: 9900 }, currency: 'KRW' }
  const timeToPay = new Date(1_800_000_000_000 + day).toISOString()
  const planned = { payment, timeToPay }
  expect(await desk.call('POST', '/api/v2/payments/month-1/schedule', planned, v2Auth)).toMatchObject({
    status: 200,
  })
  const waiting = [{ paymentId: 'month-1', status: 'SCHEDULED', total: 9900 }]
  expect(await desk.call('GET', '/sandbox/schedules')).toMatchObject({ status: 200, body: waiting })
  expect(await desk.call('POST', '/sandbox/clock', { advance: -1 })).toMatchObject({ status: 400 })
  expect(await desk.call('POST', '/sandbox/clock', { advance: 2 * day })).toMatchObject({
    status: 200,
    body: { schedules: [{ status: 'SUCCEEDED' }] },
  })
  expect(desk.payment('month-1')).toMatchObject({ status: 'PAID' })
})

test('a cancellation in the console completes at once or later', async () => {
  const desk = openDesk()
  const path = '/sandbox/payments/order-1'
  expect(await desk.call('POST', `${path}/console-cancel`, {})).toMatchObject({ status: 409 })
  await desk.press(await desk.prepareV2(v2Payment()), 'approve')
  expect(await desk.call('POST', `${path}/console-cancel`, { amount: 29_000 })).toMatchObject({
    body: { status: 'PARTIAL_CANCELLED', cancelled: 29_000 },
  })
  desk.setFault('cancel-pending', { times: 1 })
  expect(await desk.call('POST', `${path}/console-cancel`, {})).toMatchObject({
    body: { status: 'PARTIAL_CANCELLED' },
  })
  expect(await desk.call('POST', `${path}/finish-cancel`, {})).toMatchObject({
    body: { status: 'CANCELLED' },
  })
  expect(await desk.call('POST', `${path}/finish-cancel`, {})).toMatchObject({ status: 409 })
})

test('the webhook secret is rotated and retired', async () => {
  const desk = openDesk()
  const old = desk.config.secrets.webhookSecret
  const answer = await desk.call('POST', '/sandbox/webhook-secret/rotate', {})
  expect(answer.body).toEqual({ webhookSecret: desk.config.secrets.webhookSecret })
  expect(desk.config.secrets.previousWebhookSecret).toBe(old)
  await desk.call('POST', '/sandbox/webhook-secret/retire', {})
  expect(desk.config.secrets).toMatchObject({ previousWebhookSecret: undefined })
})

test.each([
  ['a page on another port', { 'content-type': 'application/json', origin: 'http://127.0.0.1:3000' }, 403],
  ['a form', { 'content-type': 'text/plain' }, 415],
])('%s is refused', async (_who, headers, status) => {
  const { app, config } = openDesk()
  const old = config.secrets.webhookSecret
  const url = 'http://127.0.0.1:4010/sandbox/webhook-secret/rotate'
  expect((await app.request(url, { method: 'POST', headers, body: '{}' })).status).toBe(status)
  expect(config.secrets.webhookSecret).toBe(old)
})
