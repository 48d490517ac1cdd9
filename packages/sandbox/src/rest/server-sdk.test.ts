import { PortOneClient, Webhook } from '@portone/server-sdk'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { kpnIssue, v2Payment } from '../../test/desk.js'
import { openListening, type Listening } from '../../test/listening.js'
import { openReceiver } from '../../test/receiver.js'
import { textAt } from '../common/json.js'
import { restV2 } from './v2.js'
import { createState } from '../state.js'

// PortOne's npm client, unmodified, against a sandbox on a port.

let sandbox: Listening
let client: ReturnType<typeof PortOneClient>
// The clock advances with every read, so that later events have later times; `ahead` counts what advance() added.
let now = Date.parse('2027-01-01T00:00:00Z')
let ahead = 0
beforeAll(async () => {
  sandbox = await openListening({ webhookDelays: [0, 20, 20], clock: () => (now += 1) })
  client = PortOneClient({ secret: sandbox.config.secrets.apiSecret, baseUrl: sandbox.url })
})
afterEach(() => {
  sandbox.clearFaults()
  sandbox.assertDocumented()
})
afterAll(() => {
  sandbox.close()
})

const pay = async (paymentId: string, more: object = {}): Promise<void> => {
  const opened = await sandbox.openWindow('v2', v2Payment({ paymentId, ...more }))
  await opened.press('approve')
}
const newKey = async (): Promise<string> => {
  const opened = await sandbox.openWindow('v2', kpnIssue(), 'ISSUE_BILLING_KEY')
  await opened.press('approve')
  return textAt(await opened.result(), 'billingKey') ?? ''
}
const refusal = (type: string) => ({ data: { type } })
const later = (milliseconds: number): string => new Date(now + ahead + milliseconds).toISOString()
const advance = (milliseconds: number): void => {
  ahead += milliseconds
  sandbox.advance(milliseconds)
}
const order = { orderName: '구독', amount: { total: 9900 }, currency: 'KRW' } as const
const credential = { number: '4000123412341234', expiryYear: '30', expiryMonth: '12' }
const day = 86_400_000

test('a payment is read and canceled', async () => {
  const { payment } = client
  await expect(payment.getPayment({ paymentId: 'sdk-1' })).rejects.toMatchObject(refusal('PAYMENT_NOT_FOUND'))
  await sandbox.openWindow('v2', v2Payment({ paymentId: 'sdk-1' }))
  expect(await payment.getPayment({ paymentId: 'sdk-1' })).toMatchObject({ status: 'READY' })
  expect(await sandbox.approve('sdk-1')).toBe(true)
  expect(await payment.getPayment({ paymentId: 'sdk-1' })).toMatchObject({
    status: 'PAID',
    id: 'sdk-1',
    amount: { total: 129_000 },
  })
  const { cancellation } = await payment.cancelPayment({ paymentId: 'sdk-1', reason: '반품' })
  expect(cancellation).toMatchObject({ status: 'SUCCEEDED', totalAmount: 129_000 })
  await expect(payment.cancelPayment({ paymentId: 'sdk-1', reason: '반품' })).rejects.toMatchObject(
    refusal('PAYMENT_ALREADY_CANCELLED'),
  )
})

test.each([
  [{ amount: 130_000 }, 'CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT'],
  [{ amount: 20_000, taxFreeAmount: 9001 }, 'CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT'],
  [{ amount: 125_000, taxFreeAmount: 0 }, 'CANCEL_TAX_AMOUNT_EXCEEDS_CANCELLABLE_TAX_AMOUNT'],
  [{ amount: 5000, taxFreeAmount: 4600, vatAmount: 500 }, 'SUM_OF_PARTS_EXCEEDS_CANCEL_AMOUNT'],
  [{ currentCancellableAmount: 1 }, 'CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN'],
] as const)('canceling %j is refused', async (more, type) => {
  const paymentId = `sdk-cancel-${type}`
  await pay(paymentId, { taxFreeAmount: 9000 })
  await expect(client.payment.cancelPayment({ paymentId, reason: '반품', ...more })).rejects.toMatchObject(
    refusal(type),
  )
})

test('a PG refuses a cancellation or leaves it requested', async () => {
  const paymentId = 'sdk-slow-cancel'
  await sandbox.openWindow('v2', v2Payment({ paymentId }))
  const cancel = () => client.payment.cancelPayment({ paymentId, reason: '반품', amount: 29_000 })
  await expect(cancel()).rejects.toMatchObject(refusal('PAYMENT_NOT_PAID'))
  await sandbox.approve(paymentId)
  sandbox.setFault('cancel-declined', { times: 1 })
  await expect(cancel()).rejects.toMatchObject({ data: { type: 'PG_PROVIDER', pgCode: '9001' } })
  sandbox.setFault('cancel-pending', { times: 2 })
  const first = await cancel()
  expect(first).toMatchObject({ cancellation: { status: 'REQUESTED' } })
  expect(await client.payment.getPayment({ paymentId })).toMatchObject({ status: 'PAID' })
  const cancellationId = textAt(first, 'cancellation.id') ?? ''
  const stop = () => client.payment.stopPaymentCancellation({ paymentId, cancellationId })
  expect(await stop()).toBeDefined()
  await expect(stop()).rejects.toMatchObject(refusal('PAYMENT_CANCELLATION_NOT_PENDING'))
  await cancel()
  const rest = { paymentId, reason: '반품', amount: 100_001 }
  await expect(client.payment.cancelPayment(rest)).rejects.toMatchObject(
    refusal('CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT'),
  )
  expect(sandbox.finishCancel(paymentId)).toBe(true)
  expect(await client.payment.getPayment({ paymentId })).toMatchObject({
    status: 'PARTIAL_CANCELLED',
    amount: { cancelled: 29_000, paid: 100_000 },
    cancellations: [{ status: 'FAILED' }, { status: 'SUCCEEDED' }],
  })
})

test('while a full cancellation is requested, no other is accepted', async () => {
  const paymentId = 'sdk-all-asked'
  await pay(paymentId)
  sandbox.setFault('cancel-pending', { times: 1, id: paymentId })
  const cancel = (more: object = {}) => client.payment.cancelPayment({ paymentId, reason: '반품', ...more })
  await expect(cancel({ amount: 0 })).rejects.toMatchObject(refusal('INVALID_REQUEST'))
  await cancel()
  await expect(cancel()).rejects.toMatchObject(refusal('CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT'))
  expect(sandbox.finishCancel(paymentId)).toBe(true)
  expect(sandbox.payment(paymentId)).toMatchObject({ status: 'CANCELLED', cancelled: 129_000 })
})

test('a fault limited to another order does not affect this one', async () => {
  const billingKey = await newKey()
  sandbox.setFault('charge-declined', { id: 'sdk-limited-2' })
  const charge = (paymentId: string) => client.payment.payWithBillingKey({ paymentId, billingKey, ...order })
  await charge('sdk-limited-1')
  await expect(charge('sdk-limited-2')).rejects.toMatchObject(refusal('PG_PROVIDER'))
})

test('an id with special characters is found', async () => {
  const paymentId = 'a/b?c#d e%f'
  await pay(paymentId)
  expect(await client.payment.getPayment({ paymentId })).toMatchObject({ id: paymentId })
})

test('every attempt of a payment is listed', async () => {
  const paymentId = 'sdk-twice'
  const first = await sandbox.openWindow('v2', v2Payment({ paymentId }))
  await first.press('fail')
  await pay(paymentId)
  const { items } = await client.payment.getPaymentTransactions({ paymentId })
  expect(items).toMatchObject([
    { id: first.txId, paymentId, status: 'FAILED' },
    { paymentId, status: 'PAID' },
  ])
  await expect(client.payment.getPaymentTransactions({ paymentId: 'nope' })).rejects.toMatchObject(
    refusal('PAYMENT_NOT_FOUND'),
  )
})

test('payments are listed by page and by cursor', async () => {
  sandbox.reset()
  for (const [index, action] of (['approve', 'fail', 'approve'] as const).entries()) {
    const opened = await sandbox.openWindow('v2', v2Payment({ paymentId: `sdk-list-${index}` }))
    await opened.press(action)
  }
  const ids = (items: readonly unknown[]) => items.map((item) => textAt(item, 'id'))
  const all = await client.payment.getPayments()
  expect(all.page).toEqual({ number: 0, size: 10, totalCount: 3 })
  expect(ids(all.items)).toEqual(['sdk-list-2', 'sdk-list-1', 'sdk-list-0'])
  const second = await client.payment.getPayments({
    page: { number: 1, size: 1 },
    filter: { status: ['PAID'], sortBy: 'REQUESTED_AT', sortOrder: 'ASC', isTest: true },
  })
  expect(ids(second.items)).toEqual(['sdk-list-2'])
  expect(second.page.totalCount).toBe(2)
  const searched = await client.payment.getPayments({
    filter: { textSearch: [{ field: 'PAYMENT_ID', value: 'list-1' }] },
  })
  expect(ids(searched.items)).toEqual(['sdk-list-1'])
  expect((await client.payment.getPayments({ filter: { until: '2026-12-31T00:00:00Z' } })).items).toEqual([])
  await expect(client.payment.getPayments({ filter: { cardBrand: 'VISA' } })).rejects.toMatchObject(
    refusal('INVALID_REQUEST'),
  )
  const [first, ...more] = (await client.payment.getAllPaymentsByCursor({ size: 2 })).items
  expect(ids([first?.payment, ...more.map(({ payment }) => payment)])).toEqual(['sdk-list-0', 'sdk-list-1'])
  const rest = await client.payment.getAllPaymentsByCursor({ cursor: more.at(-1)?.cursor ?? '' })
  expect(ids(rest.items.map(({ payment }) => payment))).toEqual(['sdk-list-2'])
})

describe('a billing key', () => {
  test('is charged and deleted', async () => {
    const billingKey = await newKey()
    const keys = client.payment.billingKey
    expect(await keys.getBillingKeyInfo({ billingKey })).toMatchObject({ status: 'ISSUED' })
    const { payment } = await client.payment.payWithBillingKey({ paymentId: 'sdk-2', billingKey, ...order })
    expect(Date.parse(payment.paidAt)).toBeGreaterThan(0)
    await expect(
      client.payment.payWithBillingKey({ paymentId: 'sdk-2', billingKey, ...order }),
    ).rejects.toMatchObject(refusal('ALREADY_PAID'))
    sandbox.setFault('charge-declined', { times: 1 })
    await expect(
      client.payment.payWithBillingKey({ paymentId: 'sdk-3', billingKey, ...order }),
    ).rejects.toMatchObject({ data: { type: 'PG_PROVIDER', pgCode: '8110' } })
    await keys.deleteBillingKey({ billingKey })
    await expect(keys.deleteBillingKey({ billingKey })).rejects.toMatchObject(
      refusal('BILLING_KEY_ALREADY_DELETED'),
    )
    expect(await keys.getBillingKeyInfo({ billingKey })).toMatchObject({ status: 'DELETED' })
    const { items } = await keys.getBillingKeyInfos({ filter: { status: ['DELETED'] } })
    expect(items.map((item) => textAt(item, 'billingKey'))).toContain(billingKey)
  })

  test("is issued from a card number of the shop's form, which is not stored", async () => {
    const { billingKeyInfo } = await client.payment.billingKey.issueBillingKey({
      method: { card: { credential } },
      channelKey: 'channel-key-sandbox-kpn',
      customer: { id: 'member-1', name: { full: '홍길동' } },
    })
    const { billingKey } = billingKeyInfo
    await client.payment.payWithBillingKey({ paymentId: 'sdk-4', billingKey, ...order })
    expect(await client.payment.getPayment({ paymentId: 'sdk-4' })).toMatchObject({
      status: 'PAID',
      billingKey,
      customer: { id: 'member-1', name: '홍길동' },
    })
    expect(JSON.stringify([sandbox.payments(), sandbox.billingKeys()])).not.toContain(credential.number)
    await expect(
      client.payment.billingKey.issueBillingKey({ method: { card: { credential } }, channelKey: 'nope' }),
    ).rejects.toMatchObject(refusal('CHANNEL_NOT_FOUND'))
  })
})

describe('without a window', () => {
  const channelKey = 'channel-key-sandbox-inicis-v2'

  test('a card number is charged and not stored', async () => {
    const card = { credential, installmentMonth: 3 }
    const pay = () =>
      client.payment.payInstantly({ paymentId: 'sdk-keyed', channelKey, method: { card }, ...order })
    expect(await pay()).toMatchObject({ payment: { pgTxId: expect.any(String) } })
    await expect(pay()).rejects.toMatchObject(refusal('ALREADY_PAID'))
    expect(await client.payment.getPayment({ paymentId: 'sdk-keyed' })).toMatchObject({
      status: 'PAID',
      method: { type: 'PaymentMethodCard', installment: { month: 3 } },
      origin: { platformType: 'API' },
    })
    expect(JSON.stringify(sandbox.payments())).not.toContain(credential.number)
  })

  test('a virtual account is issued, and receives its deposit or is closed', async () => {
    const open = (paymentId: string) =>
      client.payment.payInstantly({
        paymentId,
        channelKey,
        method: {
          virtualAccount: { bank: 'KOOKMIN', expiry: { validHours: 24 }, option: { type: 'NORMAL' } },
        },
        ...order,
      })
    await open('sdk-account-1')
    await open('sdk-account-2')
    expect(await client.payment.getPayment({ paymentId: 'sdk-account-1' })).toMatchObject({
      status: 'VIRTUAL_ACCOUNT_ISSUED',
      method: { bank: 'KOOKMIN' },
    })
    expect(sandbox.deposit('sdk-account-1')).toBe(true)
    await expect(client.payment.closeVirtualAccount({ paymentId: 'sdk-account-1' })).rejects.toMatchObject(
      refusal('PAYMENT_NOT_WAITING_FOR_DEPOSIT'),
    )
    await client.payment.closeVirtualAccount({ paymentId: 'sdk-account-2' })
    expect(sandbox.deposit('sdk-account-2')).toBe(false)
    expect(await client.payment.getPayment({ paymentId: 'sdk-account-2' })).toMatchObject({
      status: 'CANCELLED',
      amount: { paid: 0, cancelled: 0 },
    })
  })
})

describe('a schedule', () => {
  test('is charged when it is due', async () => {
    const billingKey = await newKey()
    const { paymentSchedule } = client.payment
    const make = (paymentId: string, timeToPay: string) =>
      paymentSchedule.createPaymentSchedule({ paymentId, payment: { billingKey, ...order }, timeToPay })
    const { schedule } = await make('sdk-month-1', later(30 * day))
    await expect(make('sdk-month-1', later(day))).rejects.toMatchObject(
      refusal('PAYMENT_SCHEDULE_ALREADY_EXISTS'),
    )
    await expect(make('sdk-month-0', later(-day))).rejects.toMatchObject(refusal('INVALID_REQUEST'))
    await expect(
      client.payment.payWithBillingKey({ paymentId: 'sdk-month-1', billingKey, ...order }),
    ).rejects.toMatchObject(refusal('PAYMENT_SCHEDULE_ALREADY_EXISTS'))
    await expect(client.payment.billingKey.deleteBillingKey({ billingKey })).rejects.toMatchObject(
      refusal('PAYMENT_SCHEDULE_ALREADY_EXISTS'),
    )
    const read = () => paymentSchedule.getPaymentSchedule({ paymentScheduleId: schedule.id })
    advance(29 * day)
    expect(await read()).toMatchObject({ status: 'SCHEDULED', totalAmount: 9900 })
    advance(2 * day)
    expect(await read()).toMatchObject({ status: 'SUCCEEDED', paymentId: 'sdk-month-1' })
    expect(await client.payment.getPayment({ paymentId: 'sdk-month-1' })).toMatchObject({
      status: 'PAID',
      scheduleId: schedule.id,
    })
    await expect(make('sdk-month-1', later(90 * day))).rejects.toMatchObject(
      refusal('ALREADY_PAID_OR_WAITING'),
    )
    sandbox.setFault('charge-declined', { times: 1 })
    const failing = await make('sdk-month-2', later(day))
    now += 2 * day
    expect(
      await paymentSchedule.getPaymentSchedule({ paymentScheduleId: failing.schedule.id }),
    ).toMatchObject({ status: 'FAILED' })
    expect(sandbox.payment('sdk-month-2')).toMatchObject({ status: 'FAILED' })
  })

  test('is listed and revoked', async () => {
    const billingKey = await newKey()
    const { paymentSchedule } = client.payment
    const make = async (paymentId: string, timeToPay: string): Promise<string> => {
      const made = await paymentSchedule.createPaymentSchedule({
        paymentId,
        payment: { billingKey, ...order },
        timeToPay,
      })
      return made.schedule.id
    }
    const scheduleIds = [
      await make('sdk-plan-1', later(40 * day)),
      await make('sdk-plan-2', later(70 * day)),
      await make('sdk-plan-3', later(100 * day)),
    ]
    const list = () => paymentSchedule.getPaymentSchedules({ filter: { billingKey, status: ['SCHEDULED'] } })
    expect((await list()).items.map((item) => textAt(item, 'paymentId'))).toEqual([
      'sdk-plan-3',
      'sdk-plan-2',
      'sdk-plan-1',
    ])
    const [first = ''] = scheduleIds
    const revoke = () => paymentSchedule.revokePaymentSchedules({ scheduleIds: [first] })
    expect(await revoke()).toMatchObject({ revokedScheduleIds: [first] })
    await expect(revoke()).rejects.toMatchObject(refusal('PAYMENT_SCHEDULE_ALREADY_REVOKED'))
    await expect(paymentSchedule.revokePaymentSchedules({ scheduleIds: ['nope'] })).rejects.toMatchObject(
      refusal('PAYMENT_SCHEDULE_NOT_FOUND'),
    )
    const { revokedScheduleIds } = await paymentSchedule.revokePaymentSchedules({ billingKey })
    expect(revokedScheduleIds).toEqual(scheduleIds.slice(1))
    advance(365 * day)
    expect(sandbox.payment('sdk-plan-2')).toBeUndefined()
    expect((await list()).items).toEqual([])
  })
})

test('a pre-registered amount must match', async () => {
  await client.payment.preRegisterPayment({ paymentId: 'sdk-5', totalAmount: 1, currency: 'KRW' })
  await expect(sandbox.openWindow('v2', v2Payment({ paymentId: 'sdk-5' }))).rejects.toThrow(
    /AmountNotEqualToPredefined/,
  )
  await pay('sdk-6')
  await expect(
    client.payment.preRegisterPayment({ paymentId: 'sdk-6', totalAmount: 1 }),
  ).rejects.toMatchObject(refusal('ALREADY_PAID'))
})

test('a billing key under manual confirm is confirmed, with and without a first payment', async () => {
  const manual = await openListening({ store: { manualConfirm: true } })
  try {
    const { payment } = PortOneClient({ secret: manual.config.secrets.apiSecret, baseUrl: manual.url })
    const issue = await manual.openWindow('v2', kpnIssue(), 'ISSUE_BILLING_KEY')
    await issue.press('approve')
    const token = textAt(await issue.result(), 'billingIssueToken') ?? ''
    expect(await payment.billingKey.confirmBillingKey({ billingIssueToken: token })).toMatchObject({
      billingKey: expect.stringMatching(/^billing-key-/),
    })
    const both = await manual.openWindow(
      'v2',
      v2Payment({ payMethod: undefined, billingKeyAndPayMethod: 'MOBILE', productType: 'DIGITAL' }),
      'ISSUE_BILLING_KEY_AND_PAY',
    )
    await both.press('approve')
    const billingIssueToken = textAt(await both.result(), 'billingIssueToken') ?? ''
    const confirm = { billingIssueToken, paymentId: 'order-1', totalAmount: 129_000, isTest: true }
    expect(await payment.billingKey.confirmBillingKeyIssueAndPay(confirm)).toMatchObject({
      paymentId: 'order-1',
    })
    const paying = await manual.openWindow('v2', v2Payment({ paymentId: 'order-2' }))
    await paying.press('approve')
    const paymentToken = textAt(await paying.result(), 'paymentToken') ?? ''
    const settle = { paymentId: 'order-2', paymentToken, totalAmount: 129_000, currency: 'KRW' } as const
    expect(await payment.confirmPayment(settle)).toMatchObject({ pgTxId: expect.any(String) })
    await expect(payment.confirmPayment(settle)).rejects.toMatchObject(refusal('ALREADY_PAID'))
    const refused = await manual.openWindow('v2', v2Payment({ paymentId: 'order-3' }))
    await refused.press('approve')
    manual.setFault('charge-declined', { times: 1 })
    await expect(
      payment.confirmPayment({
        paymentId: 'order-3',
        paymentToken: textAt(await refused.result(), 'paymentToken') ?? '',
      }),
    ).rejects.toMatchObject({ data: { type: 'PG_PROVIDER', pgCode: '8110' } })
    expect(manual.payment('order-3')).toMatchObject({ status: 'FAILED' })
    manual.assertDocumented()
    for (const call of manual.calls) driven.add(call)
  } finally {
    manual.close()
  }
})

test('a person is verified without a window', async () => {
  const { identityVerification } = client
  const identityVerificationId = 'sdk-person'
  const send = () =>
    identityVerification.sendIdentityVerification({
      identityVerificationId,
      channelKey: 'channel-key-sandbox-danal',
      customer: {
        name: '홍길동',
        phoneNumber: '010-1234-5678',
        identityNumber: '0001314',
        ipAddress: '127.0.0.1',
      },
      operator: 'KT',
      method: 'SMS',
    })
  const confirm = (otp: string) =>
    identityVerification.confirmIdentityVerification({ identityVerificationId, otp })
  await expect(confirm('123456')).rejects.toMatchObject(refusal('IDENTITY_VERIFICATION_NOT_FOUND'))
  await send()
  await expect(send()).rejects.toMatchObject(refusal('IDENTITY_VERIFICATION_ALREADY_SENT'))
  await identityVerification.resendIdentityVerification({ identityVerificationId })
  await expect(confirm('000000')).rejects.toMatchObject(refusal('PG_PROVIDER'))
  expect(await identityVerification.getIdentityVerification({ identityVerificationId })).toMatchObject({
    status: 'READY',
  })
  expect(await confirm('123456')).toMatchObject({
    identityVerification: {
      status: 'VERIFIED',
      verifiedCustomer: { name: '홍길동', phoneNumber: '01012345678', operator: 'KT' },
    },
  })
  await expect(confirm('123456')).rejects.toMatchObject(refusal('IDENTITY_VERIFICATION_ALREADY_VERIFIED'))
  const { items } = await identityVerification.getIdentityVerifications({
    filter: { statuses: ['VERIFIED'] },
  })
  expect(items).toMatchObject([{ id: identityVerificationId }])
  expect(JSON.stringify(sandbox.verifications())).not.toContain('0001314')
})

test('a cash receipt is issued and canceled', async () => {
  const { cashReceipt } = client.payment
  const paymentId = 'sdk-cash'
  const issue = () =>
    cashReceipt.issueCashReceipt({
      paymentId,
      channelKey: 'channel-key-sandbox-inicis-v2',
      type: 'PERSONAL',
      ...order,
      customer: { identityNumber: '01099998888' },
    })
  await expect(cashReceipt.getCashReceiptByPaymentId({ paymentId })).rejects.toMatchObject(
    refusal('CASH_RECEIPT_NOT_FOUND'),
  )
  expect(await issue()).toMatchObject({ cashReceipt: { issueNumber: expect.any(String) } })
  await expect(issue()).rejects.toMatchObject(refusal('CASH_RECEIPT_ALREADY_ISSUED'))
  expect(await cashReceipt.getCashReceiptByPaymentId({ paymentId })).toMatchObject({
    status: 'ISSUED',
    amount: 9900,
    vatAmount: 900,
  })
  expect(await cashReceipt.cancelCashReceiptByPaymentId({ paymentId })).toMatchObject({
    cancelledAmount: 9900,
  })
  await expect(cashReceipt.cancelCashReceiptByPaymentId({ paymentId })).rejects.toMatchObject(
    refusal('CASH_RECEIPT_NOT_ISSUED'),
  )
  const { items } = await cashReceipt.getCashReceipts({ filter: { paymentId, statuses: ['CANCELLED'] } })
  expect(items).toMatchObject([{ paymentId, status: 'CANCELLED' }])
})

test('a token is requested and refreshed', async () => {
  const { apiSecret } = sandbox.config.secrets
  const { refreshToken } = await client.auth.loginViaApiSecret({ apiSecret })
  const renewed = await client.auth.refreshToken({ refreshToken })
  const response = await fetch(`${sandbox.url}/payments`, {
    headers: { authorization: `Bearer ${renewed.accessToken}` },
  })
  expect(response.status).toBe(200)
  await expect(client.auth.refreshToken({ refreshToken: 'nope' })).rejects.toMatchObject(
    refusal('UNAUTHORIZED'),
  )
  const stranger = PortOneClient({ secret: 'nope', baseUrl: sandbox.url })
  await expect(stranger.payment.getPayments()).rejects.toMatchObject(refusal('UNAUTHORIZED'))
  const elsewhere = client.payment.getPayments({ filter: { storeId: 'store-x' } })
  await expect(elsewhere).rejects.toMatchObject(refusal('FORBIDDEN'))
})

test('webhooks verify, forged ones do not, and one is resent', async () => {
  const merchant = await openReceiver()
  try {
    now = Date.now()
    merchant.answerWith(500)
    const paymentId = 'sdk-hook'
    const noticeUrls = [`${merchant.url}/hook`, 'https://shop.example/hook']
    await expect(client.payment.resendWebhook({ paymentId })).rejects.toMatchObject(
      refusal('PAYMENT_NOT_FOUND'),
    )
    const opened = await sandbox.openWindow('v2', v2Payment({ paymentId, noticeUrls }))
    await sandbox.webhooksSettled()
    await opened.press('approve')
    await sandbox.webhooksSettled()
    const secret = sandbox.config.secrets.webhookSecret
    const events = await Promise.all(
      merchant.received.slice(1).map(({ body, headers }) => Webhook.verify(secret, body, headers)),
    )
    expect(events).toMatchObject([
      { type: 'Transaction.Ready', data: { paymentId } },
      { type: 'Transaction.Paid', data: { paymentId, transactionId: opened.txId } },
    ])
    // The first answer was a 500, so the first event took two attempts; the URL outside this machine was never called.
    expect(sandbox.webhooks().filter((delivery) => delivery.paymentId === paymentId)).toMatchObject([
      { attempts: [500, 200], done: true },
      { attempts: [200], done: true },
    ])
    const { webhook } = await client.payment.resendWebhook({ paymentId })
    expect(webhook).toMatchObject({ status: 'SUCCEEDED', trigger: 'MANUAL', paymentStatus: 'PAID' })
    const again = merchant.received.at(-1)
    expect(await Webhook.verify(secret, again?.body ?? '', again?.headers ?? {})).toMatchObject({
      type: 'Transaction.Paid',
    })
    const earlier =
      textAt(
        sandbox.webhooks().find((delivery) => delivery.paymentId === paymentId),
        'id',
      ) ?? ''
    await client.payment.resendWebhook({ paymentId, webhookId: earlier })
    expect(textAt(JSON.parse(merchant.received.at(-1)?.body ?? ''), 'type')).toBe('Transaction.Ready')
    await expect(client.payment.resendWebhook({ paymentId, webhookId: 'nope' })).rejects.toMatchObject(
      refusal('WEBHOOK_NOT_FOUND'),
    )
    sandbox.setFault('webhook-bad-signature', { times: 1 })
    await client.payment.cancelPayment({ paymentId, reason: '반품' })
    await sandbox.webhooksSettled()
    const last = merchant.received.at(-1)
    await expect(Webhook.verify(secret, last?.body ?? '', last?.headers ?? {})).rejects.toMatchObject({
      reason: 'NO_MATCHING_SIGNATURE',
    })
  } finally {
    merchant.close()
  }
})

const driven = new Set<string>()

test('the client has made every call that the sandbox serves', () => {
  for (const call of sandbox.calls) driven.add(call)
  // Middleware is listed as ALL.
  const routes = restV2(createState({})).routes.filter(({ method }) => method !== 'ALL')
  const served = routes.map(({ method, path }) => ({
    call: `${method} ${path}`,
    pattern: new RegExp(`^${method} ${path.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}$`),
  }))
  expect(served.length).toBeGreaterThan(25)
  expect(
    served.filter(({ pattern }) => ![...driven].some((call) => pattern.test(call))).map(({ call }) => call),
  ).toEqual([])
})
