import { describe, expect, test } from 'vitest'
import { kpnIssue, openDesk, v2Auth, v2Payment, type Desk, type Api } from '../../test/desk.js'
import { at, textAt } from '../common/json.js'

const open = (options: Parameters<typeof openDesk>[0] = {}): { desk: Desk; api: Api } => {
  const desk = openDesk(options)
  return { desk, api: (method, path, body) => desk.call(method, `/api/v2${path}`, body, v2Auth) }
}
const paid = async (more: object = {}): Promise<{ desk: Desk; api: Api }> => {
  const { desk, api } = open()
  await desk.press(await desk.prepareV2(v2Payment(more)), 'approve')
  return { desk, api }
}

describe('authentication', () => {
  test.each([undefined, 'PortOne wrong', 'Bearer nonsense', 'sandbox-api-secret-not-a-real-secret'])(
    '%s is refused',
    async (authorization) => {
      const headers = authorization === undefined ? {} : { authorization }
      const answer = await openDesk().call('GET', '/api/v2/payments/x', undefined, headers)
      expect(answer).toMatchObject({ status: 401, body: { type: 'UNAUTHORIZED' } })
    },
  )

  test('a secret is exchanged for a token', async () => {
    const { desk } = open()
    const secret = 'sandbox-api-secret-not-a-real-secret'
    const { body } = await desk.call('POST', '/api/v2/login/api-secret', { apiSecret: secret })
    const headers = { authorization: `Bearer ${textAt(body, 'accessToken') ?? ''}` }
    expect(await desk.call('GET', '/api/v2/payments/x', undefined, headers)).toMatchObject({ status: 404 })
    expect(await desk.call('POST', '/api/v2/login/api-secret', { apiSecret: 'x' })).toMatchObject({
      status: 401,
      body: { type: 'UNAUTHORIZED' },
    })
  })

  test("another store's payments are not shown", async () => {
    const { api } = await paid()
    expect(await api('GET', '/payments/order-1?storeId=store-x')).toMatchObject({
      status: 403,
      body: { type: 'FORBIDDEN' },
    })
  })
})

describe('the life of a payment', () => {
  test('404 before the first attempt, then READY, then PAID', async () => {
    const { desk, api } = open()
    expect(await api('GET', '/payments/order-1')).toMatchObject({
      status: 404,
      body: { type: 'PAYMENT_NOT_FOUND' },
    })
    const prepared = await desk.prepareV2(v2Payment({ taxFreeAmount: 9000, customData: { cart: 7 } }))
    expect(await api('GET', '/payments/order-1')).toMatchObject({ body: { status: 'READY' } })
    await desk.press(prepared, 'approve')
    expect(await api('GET', '/payments/order-1')).toMatchObject({
      status: 200,
      body: {
        status: 'PAID',
        id: 'order-1',
        transactionId: textAt(prepared.body, 'txId'),
        storeId: 'store-00000000-0000-4000-8000-000000000000',
        channel: { type: 'TEST', key: 'channel-key-sandbox-inicis-v2', pgProvider: 'INICIS_V2' },
        version: 'V2',
        orderName: '나무 의자',
        amount: {
          total: 129_000,
          taxFree: 9000,
          discount: 0,
          paid: 129_000,
          cancelled: 0,
          cancelledTaxFree: 0,
        },
        currency: 'KRW',
        customer: { name: '홍길동', phoneNumber: '01012345678', email: 'buyer@example.com' },
        origin: { platformType: 'PC' },
        method: { type: 'PaymentMethodCard' },
        customData: '{"cart":7}',
        disputes: [],
        paidAt: expect.any(String),
      },
    })
  })

  test('a failed payment can be retried until one attempt succeeds', async () => {
    const { desk, api } = open()
    await desk.press(await desk.prepareV2(v2Payment()), 'cancel')
    expect(await api('GET', '/payments/order-1')).toMatchObject({
      body: { status: 'FAILED', failure: { reason: '사용자가 결제를 취소하였습니다.' } },
    })
    const [one, two] = [await desk.prepareV2(v2Payment()), await desk.prepareV2(v2Payment())]
    await desk.press(one, 'approve')
    await desk.press(two, 'approve')
    expect(desk.payments().map(({ status }) => status)).toEqual(['FAILED', 'PAID', 'FAILED'])
    expect(await api('GET', '/payments/order-1')).toMatchObject({ body: { status: 'PAID' } })
    expect(await desk.prepareV2(v2Payment())).toMatchObject({
      status: 400,
      body: { code: 'PaymentAlreadyPaid' },
    })
  })

  test('pressing twice pays once, and pressing again has no effect', async () => {
    const { desk } = open()
    const prepared = await desk.prepareV2(v2Payment())
    await Promise.all([desk.press(prepared, 'approve'), desk.press(prepared, 'approve')])
    await desk.press(prepared, 'cancel')
    await desk.press(prepared, 'fail')
    expect(desk.payments().map(({ status }) => status)).toEqual(['PAID'])
  })

  test('a virtual account is issued, then paid', async () => {
    const { desk, api } = await paid({
      payMethod: 'VIRTUAL_ACCOUNT',
      virtualAccount: {
        accountExpiry: { dueDate: '2030-01-31T12:00:00+09:00' },
        bankCode: 'BANK_KOOKMIN_BANK',
      },
    })
    expect(await api('GET', '/payments/order-1')).toMatchObject({
      body: {
        status: 'VIRTUAL_ACCOUNT_ISSUED',
        amount: { paid: 0 },
        method: {
          type: 'PaymentMethodVirtualAccount',
          bank: 'KOOKMIN',
          accountNumber: expect.stringMatching(/\d/),
          expiredAt: '2030-01-31T03:00:00.000Z',
        },
      },
    })
    desk.deposit('order-1')
    expect(await api('GET', '/payments/order-1')).toMatchObject({
      body: { status: 'PAID', amount: { paid: 129_000 } },
    })
  })
})

describe('canceling', () => {
  const reason = '단순 변심'

  test('a part, then the rest', async () => {
    const { api } = await paid({ taxFreeAmount: 9000 })
    expect(await api('POST', '/payments/order-1/cancel', { reason, amount: 29_000 })).toMatchObject({
      status: 200,
      body: { cancellation: { status: 'SUCCEEDED', totalAmount: 29_000, taxFreeAmount: 0, reason } },
    })
    expect(await api('GET', '/payments/order-1')).toMatchObject({
      body: { status: 'PARTIAL_CANCELLED', amount: { paid: 100_000, cancelled: 29_000 } },
    })
    expect(await api('POST', '/payments/order-1/cancel', { reason })).toMatchObject({
      body: { cancellation: { totalAmount: 100_000, taxFreeAmount: 9000 } },
    })
    expect(await api('GET', '/payments/order-1')).toMatchObject({
      body: { status: 'CANCELLED', amount: { paid: 0, cancelled: 129_000, cancelledTaxFree: 9000 } },
    })
    expect(await api('POST', '/payments/order-1/cancel', { reason })).toMatchObject({
      status: 409,
      body: { type: 'PAYMENT_ALREADY_CANCELLED' },
    })
  })

  test.each([
    [{}, 400, 'INVALID_REQUEST'],
    [{ reason, amount: '1' }, 400, 'INVALID_REQUEST'],
    [{ reason, amount: 129_001 }, 409, 'CANCEL_AMOUNT_EXCEEDS_CANCELLABLE_AMOUNT'],
    [{ reason, currentCancellableAmount: 1 }, 409, 'CANCELLABLE_AMOUNT_CONSISTENCY_BROKEN'],
    [
      { reason, amount: 1, taxFreeAmount: 1 },
      409,
      'CANCEL_TAX_FREE_AMOUNT_EXCEEDS_CANCELLABLE_TAX_FREE_AMOUNT',
    ],
    [{ reason, storeId: 'store-x' }, 403, 'FORBIDDEN'],
  ])('%j is refused', async (body, status, type) => {
    const { api } = await paid()
    expect(await api('POST', '/payments/order-1/cancel', body)).toMatchObject({ status, body: { type } })
  })

  test('an unpaid payment', async () => {
    const { desk, api } = open()
    expect(await api('POST', '/payments/order-1/cancel', { reason })).toMatchObject({
      status: 404,
      body: { type: 'PAYMENT_NOT_FOUND' },
    })
    await desk.press(await desk.prepareV2(v2Payment()), 'fail')
    expect(await api('POST', '/payments/order-1/cancel', { reason })).toMatchObject({
      status: 409,
      body: { type: 'PAYMENT_NOT_PAID' },
    })
  })
})

describe('pre-registration', () => {
  test.each([
    [{ totalAmount: 1000 }],
    [{ totalAmount: 129_000, currency: 'USD' }],
    [{ totalAmount: 129_000, taxFreeAmount: 100 }],
  ])('a request that differs from %j is refused', async (announced) => {
    const { desk, api } = open()
    expect(await api('POST', '/payments/order-1/pre-register', announced)).toEqual({ status: 200, body: {} })
    expect(await desk.prepareV2(v2Payment())).toMatchObject({
      status: 400,
      body: { code: 'AmountNotEqualToPredefined' },
    })
  })

  test('a matching request is accepted; a paid order cannot be registered', async () => {
    const { desk, api } = open()
    await api('POST', '/payments/order-1/pre-register', {
      totalAmount: 129_000,
      taxFreeAmount: 0,
      currency: 'KRW',
    })
    await desk.press(await desk.prepareV2(v2Payment()), 'approve')
    expect(await api('POST', '/payments/order-1/pre-register', { totalAmount: 1 })).toMatchObject({
      status: 409,
      body: { type: 'ALREADY_PAID' },
    })
  })
})

describe('billing keys', () => {
  const issued = async (): Promise<{ desk: Desk; api: Api; key: string }> => {
    const { desk, api } = open()
    const prepared = await desk.prepareV2(kpnIssue(), { transactionType: 'ISSUE_BILLING_KEY' })
    await desk.press(prepared, 'approve')
    const result = await desk.call(
      'GET',
      `/checkout/api/result/v2?txId=${textAt(prepared.body, 'txId') ?? ''}`,
    )
    return { desk, api, key: textAt(result.body, 'response.billingKey') ?? '' }
  }
  const charge = { orderName: '구독', amount: { total: 9900 }, currency: 'KRW' }

  test('is issued, read, charged and deleted', async () => {
    const { desk, api, key } = await issued()
    expect(desk.payments()).toEqual([])
    expect(await api('GET', `/billing-keys/${key}`)).toMatchObject({
      body: { status: 'ISSUED', billingKey: key, customer: { id: 'member-1', name: '홍길동' } },
    })
    expect(await api('POST', '/payments/month1/billing-key', { ...charge, billingKey: key })).toMatchObject({
      status: 200,
      body: { payment: { pgTxId: expect.any(String), paidAt: expect.any(String) } },
    })
    expect(await api('GET', '/payments/month1')).toMatchObject({
      body: { status: 'PAID', billingKey: key, amount: { total: 9900 }, origin: { platformType: 'API' } },
    })
    expect(await api('POST', '/payments/month1/billing-key', { ...charge, billingKey: key })).toMatchObject({
      status: 409,
      body: { type: 'ALREADY_PAID' },
    })
    expect(await api('DELETE', `/billing-keys/${key}`)).toMatchObject({
      body: { deletedAt: expect.any(String) },
    })
    expect(await api('GET', `/billing-keys/${key}`)).toMatchObject({ body: { status: 'DELETED' } })
    expect(await api('DELETE', `/billing-keys/${key}`)).toMatchObject({
      status: 409,
      body: { type: 'BILLING_KEY_ALREADY_DELETED' },
    })
    expect(await api('POST', '/payments/month2/billing-key', { ...charge, billingKey: key })).toMatchObject({
      status: 409,
      body: { type: 'BILLING_KEY_ALREADY_DELETED' },
    })
  })

  test('a declined charge is an error and a failed payment', async () => {
    const { desk, api, key } = await issued()
    desk.setFault('charge-declined', { times: 1 })
    expect(await api('POST', '/payments/month1/billing-key', { ...charge, billingKey: key })).toMatchObject({
      status: 502,
      body: { type: 'PG_PROVIDER', pgCode: '8110', pgMessage: expect.any(String) },
    })
    expect(await api('GET', '/payments/month1')).toMatchObject({ body: { status: 'FAILED' } })
    expect(await api('POST', '/payments/month1/billing-key', { ...charge, billingKey: key })).toMatchObject({
      status: 200,
    })
  })

  test.each([
    [{ billingKey: 'nope' }, 404, 'BILLING_KEY_NOT_FOUND'],
    [{ amount: { total: '9900' } }, 400, 'INVALID_REQUEST'],
    [{ amount: { total: 10, taxFree: 11 } }, 409, 'SUM_OF_PARTS_EXCEEDS_TOTAL_AMOUNT'],
    [{ channelKey: 'channel-key-sandbox-inicis-v2' }, 404, 'CHANNEL_NOT_FOUND'],
  ])('%j is refused', async (more, status, type) => {
    const { api, key } = await issued()
    const body = { ...charge, billingKey: key, ...more }
    expect(await api('POST', '/payments/month1/billing-key', body)).toMatchObject({ status, body: { type } })
  })

  test('is issued and charged at once', async () => {
    const { desk, api } = open()
    const request = v2Payment({
      payMethod: undefined,
      billingKeyAndPayMethod: 'MOBILE',
      productType: 'DIGITAL',
    })
    const prepared = await desk.prepareV2(request, { transactionType: 'ISSUE_BILLING_KEY_AND_PAY' })
    await desk.press(prepared, 'approve')
    const result = await desk.call(
      'GET',
      `/checkout/api/result/v2?txId=${textAt(prepared.body, 'txId') ?? ''}`,
    )
    const response = at(result.body, 'response')
    expect(response).toEqual({
      transactionType: 'ISSUE_BILLING_KEY_AND_PAY',
      billingKey: expect.stringMatching(/^billing-key-/),
      paymentId: 'order-1',
      txId: textAt(prepared.body, 'txId'),
    })
    expect(await api('GET', '/payments/order-1')).toMatchObject({
      body: { status: 'PAID', billingKey: textAt(response, 'billingKey') },
    })
  })
})

describe('manual confirm', () => {
  const waiting = async (): Promise<{ desk: Desk; api: Api; token: string }> => {
    const { desk, api } = open({ store: { manualConfirm: true } })
    const prepared = await desk.prepareV2(v2Payment())
    await desk.press(prepared, 'approve')
    const result = await desk.call(
      'GET',
      `/checkout/api/result/v2?txId=${textAt(prepared.body, 'txId') ?? ''}`,
    )
    return { desk, api, token: textAt(result.body, 'response.paymentToken') ?? '' }
  }

  test('nothing is paid until the server confirms', async () => {
    const { api, token } = await waiting()
    expect(token).toMatch(/^payment-token-/)
    expect(await api('GET', '/payments/order-1')).toMatchObject({ body: { status: 'READY' } })
    const confirm = { paymentToken: token, totalAmount: 129_000, currency: 'KRW', isTest: true }
    expect(await api('POST', '/payments/order-1/confirm', confirm)).toMatchObject({
      status: 200,
      body: { pgTxId: expect.any(String), paidAt: expect.any(String) },
    })
    expect(await api('POST', '/payments/order-1/confirm', confirm)).toMatchObject({
      status: 409,
      body: { type: 'ALREADY_PAID' },
    })
  })

  test.each([
    [{ paymentToken: 'forged' }, 400, 'INVALID_PAYMENT_TOKEN'],
    [{ totalAmount: 1 }, 409, 'INFORMATION_MISMATCH'],
    [{ isTest: false }, 409, 'INFORMATION_MISMATCH'],
  ])('%j is refused', async (more, status, type) => {
    const { api, token } = await waiting()
    const body = { paymentToken: token, ...more }
    expect(await api('POST', '/payments/order-1/confirm', body)).toMatchObject({ status, body: { type } })
  })

  const issueAndPay = v2Payment({
    payMethod: undefined,
    billingKeyAndPayMethod: 'MOBILE',
    productType: 'DIGITAL',
  })
  test.each([
    ['ISSUE_BILLING_KEY', kpnIssue(), 'confirm', {}, {}],
    [
      'ISSUE_BILLING_KEY_AND_PAY',
      issueAndPay,
      'confirm-issue-and-pay',
      { paymentId: 'order-1', totalAmount: 129_000 },
      { paymentId: 'order-1' },
    ],
  ] as const)('%s also waits for the server', async (transactionType, request, path, more, answered) => {
    const { desk, api } = open({ store: { manualConfirm: true } })
    const prepared = await desk.prepareV2(request, { transactionType })
    await desk.press(prepared, 'approve')
    const result = await desk.call(
      'GET',
      `/checkout/api/result/v2?txId=${textAt(prepared.body, 'txId') ?? ''}`,
    )
    expect(result.body).toMatchObject({ response: { billingKey: 'NEEDS_CONFIRMATION' } })
    expect(desk.billingKeys()).toEqual([])
    const body = { billingIssueToken: textAt(result.body, 'response.billingIssueToken'), ...more }
    expect(await api('POST', `/billing-keys/${path}`, { ...body, isTest: false })).toMatchObject({
      status: 409,
      body: { type: 'INFORMATION_MISMATCH' },
    })
    expect(await api('POST', `/billing-keys/${path}`, body)).toMatchObject({
      status: 200,
      body: { billingKey: expect.stringMatching(/^billing-key-/), ...answered },
    })
    expect(await api('POST', `/billing-keys/${path}`, body)).toMatchObject({
      status: 409,
      body: { type: 'BILLING_KEY_ALREADY_ISSUED' },
    })
    expect(desk.billingKeys()).toHaveLength(1)
    expect(desk.payments().map(({ status }) => status)).toEqual(path === 'confirm' ? [] : ['PAID'])
  })
})

test('a fixed virtual account and an escrow payment are reported as such', async () => {
  const { desk, api } = open()
  const account = (option: object) => ({
    orderName: '나무 의자',
    amount: { total: 1000 },
    currency: 'KRW',
    isEscrow: true,
    channelKey: 'channel-key-sandbox-kpn',
    method: { virtualAccount: { bank: 'SHINHAN', expiry: { validHours: 24 }, option, remitteeName: '가게' } },
  })
  const view = async (id: string) => (await api('GET', `/payments/${id}`)).body
  await api('POST', '/payments/fixed/instant', account({ type: 'FIXED', fixed: { accountNumber: '123' } }))
  await api('POST', '/payments/normal/instant', account({ type: 'NORMAL' }))
  expect(await view('fixed')).toMatchObject({
    method: { accountType: 'FIXED', accountNumber: '123' },
    escrow: { status: 'BEFORE_REGISTERED' },
  })
  expect(await view('normal')).toMatchObject({ method: { accountType: 'NORMAL' } })
  await desk.press(await desk.prepareV2(v2Payment({ isEscrow: true })), 'approve')
  await desk.press(await desk.prepareV2(v2Payment({ paymentId: 'order-2' })), 'approve')
  expect(await view('order-1')).toMatchObject({ escrow: { status: 'BEFORE_REGISTERED' } })
  expect(Object.keys(Object(await view('order-2')))).not.toContain('escrow')
})
