import { Webhook } from '@portone/server-sdk'
import { createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { kpnIssue, openDesk, v1Payment, v2Auth, v2Payment, type Desk } from '../../test/desk.js'
import { openReceiver, type Receiver } from '../../test/receiver.js'
import type { SandboxOptions } from '../config/config.js'
import { parseJson, textAt } from '../common/json.js'
import { v2RetryMinutes } from './webhooks.js'

let merchant: Receiver
let desk: Desk | undefined
beforeEach(async () => {
  merchant = await openReceiver()
})
afterEach(() => {
  merchant.close()
  desk?.stop()
})

const open = (options: SandboxOptions = {}): Desk => {
  desk = openDesk({
    webhookDelays: [0, 1, 4, 16, 64, 256],
    ...options,
    store: { webhookUrl: `${merchant.url}/v2`, v1WebhookUrl: `${merchant.url}/v1`, ...options.store },
  })
  return desk
}
const byName = (left: string, right: string): number => left.localeCompare(right)
const types = (): readonly unknown[] => merchant.received.map(({ body }) => textAt(parseJson(body), 'type'))

describe('V2', () => {
  test('a failed delivery is retried five times with a new signature each', async () => {
    let now = 1_800_000_000_000
    const desk = open({ webhookDelays: [0, 1, 2, 3, 4, 5], clock: () => (now += 1000) })
    expect(v2RetryMinutes).toEqual([0, 1, 4, 16, 64, 256])
    merchant.answerWith(500, 404, 500, 500, 500, 500, 200)
    await desk.prepareV2(v2Payment())
    await desk.webhooksSettled()
    expect(desk.webhooks()).toMatchObject([{ attempts: [500, 404, 500, 500, 500, 500], done: false }])
    expect(new Set(merchant.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(new Set(merchant.received.map(({ body }) => body)).size).toBe(1)
    expect(new Set(merchant.received.map(({ headers }) => headers['webhook-signature'])).size).toBe(6)
  })

  test('the official client verifies a retry like the first attempt', async () => {
    const desk = open()
    merchant.answerWith(503)
    await desk.prepareV2(v2Payment())
    await desk.webhooksSettled()
    expect(desk.webhooks()).toMatchObject([{ attempts: [503, 200], done: true }])
    for (const { body, headers } of merchant.received)
      expect(await Webhook.verify(desk.config.secrets.webhookSecret, body, headers)).toMatchObject({
        type: 'Transaction.Ready',
      })
  })

  test('during a rotation both secrets verify; afterwards only the new one', async () => {
    const desk = open()
    const old = desk.config.secrets.webhookSecret
    const fresh = desk.rotateWebhookSecret()
    await desk.prepareV2(v2Payment())
    await desk.webhooksSettled()
    const [both] = merchant.received
    expect(String(both?.headers['webhook-signature'])).toMatch(/^v1,\S+ v1,\S+$/)
    for (const secret of [old, fresh])
      await expect(Webhook.verify(secret, both?.body ?? '', both?.headers ?? {})).resolves.toBeDefined()
    desk.retireWebhookSecret()
    await desk.prepareV2(v2Payment({ paymentId: 'order-2' }))
    await desk.webhooksSettled()
    const last = merchant.received.at(-1)
    await expect(Webhook.verify(fresh, last?.body ?? '', last?.headers ?? {})).resolves.toBeDefined()
    await expect(Webhook.verify(old, last?.body ?? '', last?.headers ?? {})).rejects.toMatchObject({
      reason: 'NO_MATCHING_SIGNATURE',
    })
  })

  test('every event type of a payment', async () => {
    const desk = open()
    const settle = () => desk.webhooksSettled()
    const cancel = (id: string, amount: number) =>
      desk.call('POST', `/api/v2/payments/${id}/cancel`, { reason: '반품', amount }, v2Auth)
    await desk.press(await desk.prepareV2(v2Payment()), 'approve')
    await settle()
    await cancel('order-1', 29_000)
    await settle()
    desk.setFault('cancel-pending', { times: 1 })
    await cancel('order-1', 100_000)
    await settle()
    expect(desk.finishCancel('order-1')).toBe(true)
    expect(desk.finishCancel('order-1')).toBe(false)
    await settle()
    await desk.press(await desk.prepareV2(v2Payment({ paymentId: 'order-2' })), 'fail')
    await settle()
    const account = { accountExpiry: { validHours: 24 } }
    await desk.press(
      await desk.prepareV2(
        v2Payment({ paymentId: 'order-3', payMethod: 'VIRTUAL_ACCOUNT', virtualAccount: account }),
      ),
      'approve',
    )
    await settle()
    expect(desk.deposit('order-3')).toBe(true)
    await settle()
    desk.setFault('approve-pending', { times: 1 })
    await desk.press(await desk.prepareV2(v2Payment({ paymentId: 'order-4' })), 'approve')
    await settle()
    const sorted = new Set(types())
    expect(sorted).toEqual(
      new Set(
        [
          'Ready',
          'Paid',
          'PartialCancelled',
          'CancelPending',
          'Cancelled',
          'Failed',
          'VirtualAccountIssued',
          'PayPending',
        ].map((name) => `Transaction.${name}`),
      ),
    )
    const cancelled = merchant.received
      .map(({ body }) => parseJson(body))
      .filter((body) => textAt(body, 'type')?.includes('Cancel'))
    expect(cancelled.every((body) => textAt(body, 'data.cancellationId') !== undefined)).toBe(true)
  })

  test('BillingKey.Ready carries the key that is issued later', async () => {
    const desk = open()
    await desk.press(await desk.prepareV2(kpnIssue(), { transactionType: 'ISSUE_BILLING_KEY' }), 'approve')
    await desk.webhooksSettled()
    const [issued] = desk.billingKeys()
    await desk.call('DELETE', `/api/v2/billing-keys/${issued?.key ?? ''}`, undefined, v2Auth)
    await desk.webhooksSettled()
    await desk.press(await desk.prepareV2(kpnIssue(), { transactionType: 'ISSUE_BILLING_KEY' }), 'cancel')
    await desk.webhooksSettled()
    const told = merchant.received.map(({ body }) => parseJson(body))
    expect(types().map(String).toSorted(byName)).toEqual(
      ['Deleted', 'Failed', 'Issued', 'Ready', 'Ready'].map((name) => `BillingKey.${name}`),
    )
    const names = told
      .filter((body) => textAt(body, 'data.billingKey') === issued?.key)
      .map((body) => textAt(body, 'type'))
    expect(names.map(String).toSorted(byName)).toEqual([
      'BillingKey.Deleted',
      'BillingKey.Issued',
      'BillingKey.Ready',
    ])
  })

  test.each(['json', 'form'] as const)('version 2024-01-01 reports payments only, in %s', async (format) => {
    const desk = open({ store: { webhookVersion: '2024-01-01', webhookFormat: format } })
    await desk.press(await desk.prepareV2(kpnIssue(), { transactionType: 'ISSUE_BILLING_KEY' }), 'approve')
    await desk.press(await desk.prepareV2(v2Payment()), 'approve')
    await desk.webhooksSettled()
    const bodies = merchant.received.map(({ body }) =>
      format === 'json' ? parseJson(body) : Object.fromEntries(new URLSearchParams(body)),
    )
    const known = { payment_id: 'order-1', tx_id: desk.payment('order-1')?.txId }
    expect(bodies).toHaveLength(2)
    expect(bodies).toEqual(
      expect.arrayContaining([
        { ...known, status: 'Ready' },
        { ...known, status: 'Paid' },
      ]),
    )
    for (const { body, headers } of merchant.received)
      if (format === 'json')
        await expect(Webhook.verify(desk.config.secrets.webhookSecret, body, headers)).resolves.toBeDefined()
  })

  test('a delivery that times out is retried', async () => {
    const silent = createServer()
    const port = await new Promise<number>((resolve) => {
      silent.listen(0, '127.0.0.1', () => {
        const address = silent.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    try {
      const desk = open({ webhookDelays: [0, 1], webhookTimeout: 20 })
      await desk.prepareV2(v2Payment({ noticeUrls: [`http://127.0.0.1:${port}/hook`] }))
      await desk.webhooksSettled()
      expect(desk.webhooks()).toMatchObject([
        { attempts: [expect.stringContaining('timeout'), expect.stringContaining('timeout')], done: false },
      ])
    } finally {
      silent.close()
      silent.closeAllConnections()
    }
  })

  test("URLs in the request replace the store's", async () => {
    const desk = open()
    const noticeUrls = [`${merchant.url}/a`, `${merchant.url}/b`, 'https://shop.example/hook']
    await desk.prepareV2(v2Payment({ noticeUrls }))
    await desk.webhooksSettled()
    expect(merchant.received.map(({ path }) => path).toSorted(byName)).toEqual(['/a', '/b'])
  })
})

describe('V1', () => {
  const signedIn = async (
    options: SandboxOptions = {},
  ): Promise<{ desk: Desk; cancel: (body: object) => Promise<unknown> }> => {
    const desk = open(options)
    const { impKey, impSecret } = desk.config.secrets
    const { body } = await desk.call('POST', '/api/v1/users/getToken', {
      imp_key: impKey,
      imp_secret: impSecret,
    })
    const headers = { authorization: textAt(body, 'response.access_token') ?? '' }
    return { desk, cancel: (body) => desk.call('POST', '/api/v1/payments/cancel', body, headers) }
  }

  test.each(['json', 'form'] as const)(
    'is not signed, and uses the format %s of the store',
    async (format) => {
      const desk = open({ store: { v1WebhookFormat: format } })
      await desk.press(await desk.prepareV1(v1Payment()), 'approve')
      await desk.webhooksSettled()
      const [only, ...more] = merchant.received
      expect(more).toEqual([])
      expect(Object.keys(only?.headers ?? {}).filter((name) => name.startsWith('webhook-'))).toEqual([])
      const body =
        format === 'json'
          ? parseJson(only?.body ?? '')
          : Object.fromEntries(new URLSearchParams(only?.body ?? ''))
      expect(body).toEqual({
        imp_uid: desk.payment('order-1')?.txId,
        merchant_uid: 'order-1',
        status: 'paid',
      })
    },
  )

  test('sends nothing for opened windows and failures', async () => {
    const desk = open()
    await desk.press(await desk.prepareV1(v1Payment()), 'fail')
    await desk.press(await desk.prepareV1(v1Payment()), 'cancel')
    await desk.webhooksSettled()
    expect(merchant.received).toEqual([])
  })

  test('reports an issued virtual account and its deposit', async () => {
    const desk = open()
    const vbank = {
      channelKey: 'channel-key-sandbox-settle',
      pay_method: 'vbank',
      company: '가게',
      vbank_due: '20300131',
    }
    await desk.press(await desk.prepareV1(v1Payment(vbank)), 'approve')
    await desk.webhooksSettled()
    desk.deposit('order-1')
    await desk.webhooksSettled()
    expect(merchant.received.map(({ body }) => textAt(parseJson(body), 'status'))).toEqual(['ready', 'paid'])
  })

  test('reports a cancellation by the console, and by the API if requested', async () => {
    const { desk, cancel } = await signedIn()
    const notice_url = `${merchant.url}/mine`
    await desk.press(await desk.prepareV1(v1Payment({ notice_url })), 'approve')
    await desk.webhooksSettled()
    await cancel({ merchant_uid: 'order-1', amount: 1000 })
    await desk.webhooksSettled()
    expect(merchant.received).toHaveLength(1)
    await cancel({ merchant_uid: 'order-1', amount: 1000, enable_webhook: true })
    await desk.webhooksSettled()
    expect(desk.cancelInConsole('order-1')).toBe(true)
    expect(desk.cancelInConsole('order-1')).toBe(false)
    await desk.webhooksSettled()
    expect(merchant.received.map(({ path }) => path)).toEqual(['/mine', '/mine', '/mine'])
    for (const { body } of merchant.received.slice(1))
      expect(parseJson(body)).toEqual({
        imp_uid: desk.payment('order-1')?.txId,
        merchant_uid: 'order-1',
        status: 'cancelled',
        cancellation_id: expect.any(String),
      })
  })

  test('is sent once; with retries enabled, again only after a server error', async () => {
    const once = open()
    merchant.answerWith(500)
    await once.press(await once.prepareV1(v1Payment()), 'approve')
    await once.webhooksSettled()
    expect(once.webhooks()).toMatchObject([{ attempts: [500] }])
    const often = open({ v1WebhookDelays: [0, 1, 1] })
    merchant.answerWith(500, 404)
    await often.press(await often.prepareV1(v1Payment()), 'approve')
    await often.webhooksSettled()
    expect(often.webhooks()).toMatchObject([{ attempts: [500, 404], done: false }])
  })
})

describe('an advanced clock', () => {
  test('does not affect signature timestamps', async () => {
    const desk = open()
    desk.advance(40 * 86_400_000)
    await desk.prepareV2(v2Payment())
    await desk.webhooksSettled()
    const [{ body, headers } = { body: '', headers: {} }] = merchant.received
    expect(await Webhook.verify(desk.config.secrets.webhookSecret, body, headers)).toMatchObject({
      type: 'Transaction.Ready',
    })
  })

  test('is reset by reset()', async () => {
    const start = 1_800_000_000_000
    const desk = open({ clock: () => start })
    const openedAt = async () => {
      await desk.prepareV2(v2Payment())
      return desk.payment('order-1')?.requestedAt
    }
    desk.advance(86_400_000)
    expect(await openedAt()).toBe(start + 86_400_000)
    desk.reset()
    expect(await openedAt()).toBe(start)
  })
})

test.each(['reset', 'stop'] as const)('after %s nothing is delivered or retried', async (end) => {
  const desk = open({ webhookDelays: [0, 5, 5, 5] })
  let arrived = () => {}
  const arriving = new Promise<void>((resolve) => (arrived = resolve))
  let answers = 0
  const slow = createServer((_request, response) => {
    answers += 1
    arrived()
    setTimeout(() => {
      response.statusCode = 500
      response.end()
    }, 30)
  })
  await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve))
  const address = slow.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await desk.prepareV2(v2Payment({ noticeUrls: [`http://127.0.0.1:${port}/`] }))
  await arriving
  desk[end]()
  await new Promise((resolve) => setTimeout(resolve, 120))
  expect(answers).toBe(1)
  slow.close()
  slow.closeAllConnections()
})
