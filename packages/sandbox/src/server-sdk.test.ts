import { PortOneClient, Webhook } from '@portone/server-sdk'
import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kpnIssue, v2Payment } from '../test/desk.js'
import { textAt } from './json.js'
import { startSandbox, type Sandbox } from './server.js'

// PortOne's own npm client, unmodified, against a sandbox that listens.

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await startSandbox({ webhookDelays: [0, 20, 20] })
})
afterAll(() => sandbox.close())

const client = () => PortOneClient({ secret: sandbox.config.secrets.apiSecret, baseUrl: sandbox.v2ApiUrl })

const open = async (
  data: unknown,
  transactionType = 'PAYMENT',
): Promise<{ txId: string; windowUrl: string }> => {
  const response = await fetch(`${sandbox.url}/checkout/api/prepare/v2`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ transactionType, data }),
  })
  const body: unknown = await response.json()
  return { txId: textAt(body, 'txId') ?? '', windowUrl: `${sandbox.url}${textAt(body, 'windowPath') ?? ''}` }
}

test('a payment is read and cancelled', async () => {
  await expect(client().payment.getPayment({ paymentId: 'sdk-1' })).rejects.toMatchObject({
    data: { type: 'PAYMENT_NOT_FOUND' },
  })
  await open(v2Payment({ paymentId: 'sdk-1' }))
  expect(await sandbox.approve('sdk-1')).toBe(true)
  const payment = await client().payment.getPayment({ paymentId: 'sdk-1' })
  expect(payment).toMatchObject({ status: 'PAID', id: 'sdk-1', amount: { total: 129_000 } })
  const { cancellation } = await client().payment.cancelPayment({ paymentId: 'sdk-1', reason: '반품' })
  expect(cancellation).toMatchObject({ status: 'SUCCEEDED', totalAmount: 129_000 })
  await expect(client().payment.cancelPayment({ paymentId: 'sdk-1', reason: '반품' })).rejects.toMatchObject({
    data: { type: 'PAYMENT_ALREADY_CANCELLED' },
  })
})

test('an id with every kind of character is found', async () => {
  const paymentId = 'a/b?c#d e%f'
  await open(v2Payment({ paymentId }))
  await sandbox.approve(paymentId)
  expect(await client().payment.getPayment({ paymentId })).toMatchObject({ id: paymentId })
})

test('a billing key pays', async () => {
  const { txId, windowUrl } = await open(kpnIssue(), 'ISSUE_BILLING_KEY')
  await fetch(`${windowUrl}/approve`, { method: 'POST', redirect: 'manual' })
  const result: unknown = await (await fetch(`${sandbox.url}/checkout/api/result/v2?txId=${txId}`)).json()
  const billingKey = textAt(result, 'response.billingKey') ?? ''
  expect(await client().payment.billingKey.getBillingKeyInfo({ billingKey })).toMatchObject({
    status: 'ISSUED',
  })
  const charge = { billingKey, orderName: '구독', amount: { total: 9900 }, currency: 'KRW' } as const
  const { payment } = await client().payment.payWithBillingKey({ paymentId: 'sdk-2', ...charge })
  expect(Date.parse(payment.paidAt)).toBeGreaterThan(0)
  await expect(client().payment.payWithBillingKey({ paymentId: 'sdk-2', ...charge })).rejects.toMatchObject({
    data: { type: 'ALREADY_PAID' },
  })
  await client().payment.billingKey.deleteBillingKey({ billingKey })
  expect(await client().payment.billingKey.getBillingKeyInfo({ billingKey })).toMatchObject({
    status: 'DELETED',
  })
})

test('an amount is announced', async () => {
  await client().payment.preRegisterPayment({ paymentId: 'sdk-3', totalAmount: 1, currency: 'KRW' })
  const response = await fetch(`${sandbox.url}/checkout/api/prepare/v2`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ transactionType: 'PAYMENT', data: v2Payment({ paymentId: 'sdk-3' }) }),
  })
  expect(await response.json()).toMatchObject({ code: 'AmountNotEqualToPredefined' })
})

test('its webhooks are verified, and forged ones are not', async () => {
  const received: { body: string; headers: Record<string, string | string[] | undefined> }[] = []
  let failures = 1
  const merchant = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      failures -= 1
      response.statusCode = failures >= 0 ? 500 : 200
      if (response.statusCode === 200)
        received.push({ body: Buffer.concat(parts).toString(), headers: request.headers })
      response.end()
    })
  })
  const port = await new Promise<number>((resolve) => {
    merchant.listen(0, '127.0.0.1', () => {
      const address = merchant.address()
      resolve(typeof address === 'object' && address !== null ? address.port : 0)
    })
  })
  try {
    const noticeUrls = [`http://127.0.0.1:${port}/hook`, 'https://shop.example/hook']
    await open(v2Payment({ paymentId: 'sdk-4', noticeUrls }))
    await sandbox.webhooksSettled()
    await sandbox.approve('sdk-4')
    await sandbox.webhooksSettled()
    const secret = sandbox.config.secrets.webhookSecret
    const events = await Promise.all(
      received.map(({ body, headers }) => Webhook.verify(secret, body, headers)),
    )
    expect(events).toMatchObject([
      { type: 'Transaction.Ready', data: { paymentId: 'sdk-4' } },
      {
        type: 'Transaction.Paid',
        data: { paymentId: 'sdk-4', transactionId: sandbox.payment('sdk-4')?.txId },
      },
    ])
    // The first answer was a 500, so the first event took two attempts; the foreign address was never tried.
    expect(sandbox.webhooks().filter(({ body }) => body.includes('sdk-4'))).toMatchObject([
      { attempts: [500, 200], done: true },
      { attempts: [200], done: true },
    ])
    sandbox.setFault('webhook-bad-signature', { times: 1 })
    await client().payment.cancelPayment({ paymentId: 'sdk-4', reason: '반품' })
    await sandbox.webhooksSettled()
    const last = received.at(-1)
    await expect(Webhook.verify(secret, last?.body ?? '', last?.headers ?? {})).rejects.toMatchObject({
      reason: 'NO_MATCHING_SIGNATURE',
    })
  } finally {
    merchant.close()
    merchant.closeAllConnections()
  }
})
