import { PortOneClient } from '@portone/server-sdk'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { kpnIssue, v1Payment, v2Payment } from '../test/desk.js'
import { openListening, type Listening, type Opened } from '../test/listening.js'
import { openReceiver, type Receiver } from '../test/receiver.js'
import { textAt } from './common/json.js'

// Fifty concurrent buyers over HTTP: an order is paid only once.

// Hundreds of requests per test take a second on an idle machine and far longer on a busy one.
vi.setConfig({ testTimeout: 120_000 })

const buyers = Array.from({ length: 50 }, (_, index) => index)

let sandbox: Listening
let merchant: Receiver
beforeAll(async () => {
  merchant = await openReceiver()
  sandbox = await openListening({
    store: { webhookUrl: `${merchant.url}/v2`, v1WebhookUrl: `${merchant.url}/v1` },
  })
})
afterEach(() => {
  sandbox.assertDocumented()
  sandbox.reset()
})
afterAll(() => {
  sandbox.close()
  merchant.close()
})

const client = (of: Listening = sandbox) =>
  PortOneClient({ secret: of.config.secrets.apiSecret, baseUrl: of.url })

const request = {
  v1: (id: string, more: object = {}) => v1Payment({ merchant_uid: id, ...more }),
  v2: (id: string, more: object = {}) => v2Payment({ paymentId: id, ...more }),
} as const

/** Counts the attempts of each order by status. */
const tally = (of: Listening = sandbox): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const orders = new Map<string, Map<string, number>>()
  for (const { id, status } of of.payments()) {
    const statuses = orders.get(id) ?? new Map<string, number>()
    orders.set(id, statuses.set(status, (statuses.get(status) ?? 0) + 1))
  }
  return orders
}

describe.each(['v1', 'v2'] as const)('%s', (version) => {
  test('fifty orders are paid once each although every button is pressed twice', async () => {
    await Promise.all(
      buyers.map(async (index) => {
        const window = await sandbox.openWindow(version, request[version](`order-${index}`))
        await Promise.all([window.press('approve'), window.press('approve')])
        await window.press('cancel')
      }),
    )
    const orders = tally()
    expect(orders.size).toBe(50)
    for (const statuses of orders.values()) expect([...statuses]).toEqual([['PAID', 1]])
    await sandbox.webhooksSettled()
    const told = sandbox
      .webhooks()
      .filter(({ body }) => body.includes('Transaction.Paid') || body.includes('"status":"paid"'))
    expect(new Set(told.map(({ paymentId }) => paymentId)).size).toBe(50)
    expect(told).toHaveLength(50)
  })

  test('fifty windows of one order: one pays, forty-nine fail as already paid', async () => {
    const windows = await Promise.all(
      buyers.map(() => sandbox.openWindow(version, request[version]('order-1'))),
    )
    await Promise.all(windows.map((window) => window.press('approve')))
    expect(
      [...(tally().get('order-1') ?? [])].toSorted(([left], [right]) => left.localeCompare(right)),
    ).toEqual([
      ['FAILED', 49],
      ['PAID', 1],
    ])
    const refusals = sandbox
      .payments()
      .flatMap(({ failure }) => (failure === undefined ? [] : [failure.code]))
    expect(new Set(refusals)).toEqual(new Set([version === 'v1' ? 'F1002' : 'PaymentAlreadyPaid']))
  })

  test('the same with a confirm_url', async () => {
    const name = version === 'v1' ? 'confirm_url' : 'confirmUrl'
    const confirm = { [name]: `${merchant.url}/confirm` }
    const windows = await Promise.all(
      buyers.map((index) => sandbox.openWindow(version, request[version](`order-${index % 10}`, confirm))),
    )
    await Promise.all(windows.map((window) => window.press('approve')))
    const orders = tally()
    expect(orders.size).toBe(10)
    for (const statuses of orders.values())
      expect({ paid: statuses.get('PAID'), failed: statuses.get('FAILED') }).toEqual({ paid: 1, failed: 4 })
  })
})

test('fifty charges of one order to one key: one succeeds', async () => {
  const issue = await sandbox.openWindow('v2', kpnIssue(), 'ISSUE_BILLING_KEY')
  await issue.press('approve')
  const billingKey = textAt(await issue.result(), 'billingKey') ?? ''
  const charge = { billingKey, orderName: '구독', amount: { total: 9900 }, currency: 'KRW' } as const
  const results = await Promise.allSettled(
    buyers.map(() => client().payment.payWithBillingKey({ paymentId: 'month-1', ...charge })),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect([...(tally().get('month-1') ?? [])]).toEqual([['PAID', 1]])
})

test('fifty confirmations of five windows of one order: one succeeds', async () => {
  const manual = await openListening({ store: { manualConfirm: true } })
  try {
    const windows: readonly Opened[] = await Promise.all(
      buyers.slice(0, 5).map(() => manual.openWindow('v2', request.v2('order-1'))),
    )
    await Promise.all(windows.map((window) => window.press('approve')))
    const tokens = await Promise.all(
      windows.map(async (window) => textAt(await window.result(), 'paymentToken') ?? ''),
    )
    expect(new Set(tokens).size).toBe(5)
    const results = await Promise.allSettled(
      buyers.map((index) =>
        client(manual).payment.confirmPayment({
          paymentId: 'order-1',
          paymentToken: tokens[index % tokens.length] ?? '',
        }),
      ),
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(tally(manual).get('order-1')?.get('PAID')).toBe(1)
    manual.assertDocumented()
  } finally {
    manual.close()
  }
})

test('fifty cancellations of one payment cancel it once', async () => {
  const window = await sandbox.openWindow('v2', request.v2('order-1'))
  await window.press('approve')
  const results = await Promise.allSettled(
    buyers.map(() =>
      client().payment.cancelPayment({ paymentId: 'order-1', reason: '반품', amount: 100_000 }),
    ),
  )
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(sandbox.payment('order-1')).toMatchObject({ status: 'PARTIAL_CANCELLED', cancelled: 100_000 })
})
