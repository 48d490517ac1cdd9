import { beforeAll, describe, expect, test } from 'vitest'
import { paypalV2 as paypalV1 } from '../gateways/v1.js'
import { inicisV2, paypalV2 } from '../gateways/v2.js'
import { loadV1 } from './v1/load.js'
import type { Outcome } from './outcomes/outcome.js'
import { createPaymentUI, type PaymentUIOptions } from './payment-ui.js'
import { fakePlatform } from './testing/fake-platform.js'
import type { UICallbacks } from './v2/sdk.js'

const request = {
  uiType: 'PAYPAL_SPB',
  paymentId: 'p-1',
  orderName: 'Socks',
  totalAmount: 1420,
  currency: 'USD',
} as const
const param = {
  merchant_uid: 'p-1',
  name: 'Socks',
  amount: 14.2,
  currency: 'USD',
  pay_method: 'paypal',
} as const

beforeAll(async () => {
  await loadV1()
})

/** A page with both SDKs, whose buttons the test presses. */
const page = (mounted: () => Promise<void> = async () => {}) => {
  const drawn: { readonly name: string; readonly sent: unknown }[] = []
  const inits: string[] = []
  const press: { v2?: UICallbacks; v1?: (response: unknown) => void } = {}
  const draw = (name: string) => async (sent: unknown, callbacks: UICallbacks) => {
    drawn.push({ name, sent })
    press.v2 = callbacks
    await mounted()
  }
  const PortOne = {
    requestPayment: () => undefined,
    loadPaymentUI: draw('loadPaymentUI'),
    loadIssueBillingKeyUI: draw('loadIssueBillingKeyUI'),
  }
  const IMP = {
    init: (userCode: string) => void inits.push(userCode),
    request_pay: () => undefined,
    loadUI: (ui: string, sent: unknown, callback: (response: unknown) => void) => {
      drawn.push({ name: ui, sent })
      press.v1 = callback
    },
  }
  const outcomes: Outcome[] = []
  const common = {
    platform: fakePlatform({ globals: { PortOne, IMP } }),
    onOutcome: (outcome: Outcome) => void outcomes.push(outcome),
  }
  const v2 = (options: Partial<PaymentUIOptions> = {}) =>
    createPaymentUI({
      ...common,
      ...options,
      channel: { gateway: paypalV2, storeId: 'store-1', channelKey: 'channel-1' },
    })
  const v1 = () =>
    createPaymentUI({
      ...common,
      channel: { gateway: paypalV1, userCode: 'imp00000000', channelKey: 'channel-1' },
    })
  return { ...common, drawn, inits, press, outcomes, v1, v2 }
}

describe('payment buttons on a V2 channel', () => {
  test("V2: the buttons are drawn with the channel's keys, and each press gives an outcome", async () => {
    const { v2, drawn, press, outcomes } = page()
    await v2().loadPaymentUI(request)
    expect(drawn).toEqual([
      {
        name: 'loadPaymentUI',
        sent: expect.objectContaining({ ...request, storeId: 'store-1', channelKey: 'channel-1' }),
      },
    ])
    const error = { __portOneErrorType: 'PaymentError', code: 'FAILURE_TYPE_PG', paymentId: 'p-1' }
    press.v2?.onPaymentFail({ ...error, message: '사용자가 결제를 취소하였습니다.' })
    press.v2?.onPaymentFail({ ...error, message: '한도 초과' })
    press.v2?.onPaymentFail(new TypeError('broken'))
    press.v2?.onPaymentSuccess({ transactionType: 'PAYMENT', paymentId: 'p-9', txId: 'tx-9' })
    press.v2?.onPaymentSuccess({ transactionType: 'PAYMENT', paymentId: 'p-1', txId: 'tx-1' })
    expect(outcomes).toMatchObject([
      { status: 'canceled', paymentId: 'p-1' },
      { status: 'failed', code: 'FAILURE_TYPE_PG', message: '한도 초과' },
      { status: 'unknown', reason: 'sdk-error', paymentId: 'p-1' },
      { status: 'unknown', reason: 'foreign-payment' },
      { status: 'completed', paymentId: 'p-1', txId: 'tx-1' },
    ])
  })

  test("V2: billing key buttons give an outcome through their own callbacks' names", async () => {
    const { v2, press, outcomes } = page()
    await v2().loadIssueBillingKeyUI({
      issueId: 'i-1',
      uiType: 'PAYPAL_RT',
      bypass: { paypal_v2: { shipping_address: { line1: '1 Main St', city: 'Seoul', country_code: 'KR' } } },
    })
    press.v2?.onIssueBillingKeyFail({
      __portOneErrorType: 'IssueBillingKeyError',
      code: 'FAILURE_TYPE_PG',
      message: '사용자가 취소하였습니다.',
    })
    press.v2?.onIssueBillingKeySuccess({ transactionType: 'ISSUE_BILLING_KEY', billingKey: 'key-1' })
    expect(outcomes).toMatchObject([
      { status: 'canceled', issueId: 'i-1' },
      { status: 'completed', issueId: 'i-1', billingKey: 'key-1' },
    ])
  })

  test('V2: an UnknownError after a press is unknown, because the payment may be paid', async () => {
    const { v2, press, outcomes } = page()
    await v2().loadPaymentUI(request)
    press.v2?.onPaymentFail({
      __portOneErrorType: 'PaymentError',
      code: 'UnknownError',
      message: 'Failed to fetch',
      paymentId: 'p-1',
    })
    expect(outcomes).toMatchObject([{ status: 'unknown', reason: 'status-unavailable', paymentId: 'p-1' }])
  })

  test('V2: loadUI on a gateway without buttons is refused, and opens no payment window', async () => {
    const { platform, onOutcome } = page()
    const called: string[] = []
    const sdk = { requestPayment: async () => void called.push('requestPayment') }
    const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-1' }
    const load: unknown = Reflect.get(createPaymentUI({ channel, platform, onOutcome, sdk }), 'loadUI')
    if (typeof load !== 'function') throw new Error('no such function')
    const buyer = { buyer_name: '홍길동', buyer_tel: '010-1234-5678', buyer_email: 'b@shop.example' }
    const cardPayment = { ...buyer, merchant_uid: 'p-1', name: 'Socks', amount: 1000, pay_method: 'card' }
    await expect(
      load('paypal-spb', { ...cardPayment, m_redirect_url: 'https://shop.test/' }),
    ).rejects.toMatchObject({
      code: 'invalid-request',
    })
    expect(called).toEqual([])
  })

  test("V2: V1's parameters draw V2's buttons", async () => {
    const { v2, drawn } = page()
    await v2().loadUI('paypal-spb', { ...param, pay_method: undefined })
    expect(drawn).toMatchObject([{ name: 'loadPaymentUI', sent: request }])
  })

  test('V2: a request with an error, or a gateway without buttons, is refused and draws nothing', async () => {
    const { v2, drawn, platform, onOutcome } = page()
    const { paymentId: _, ...withoutId } = request
    const load: unknown = Reflect.get(v2(), 'loadPaymentUI')
    if (typeof load !== 'function') throw new Error('no such function')
    await expect(load(withoutId)).rejects.toMatchObject({
      code: 'invalid-request',
      diagnostics: expect.arrayContaining([expect.objectContaining({ path: 'paymentId', code: 'missing' })]),
    })
    const channel = { gateway: inicisV2, storeId: 'store-1', channelKey: 'channel-1' }
    const loadWithoutButtons: unknown = Reflect.get(
      createPaymentUI({ channel, platform, onOutcome }),
      'loadPaymentUI',
    )
    if (typeof loadWithoutButtons !== 'function') throw new Error('no such function')
    await expect(loadWithoutButtons(request)).rejects.toMatchObject({ code: 'invalid-request' })
    expect(drawn).toEqual([])
  })

  test('V2: buttons that cannot be drawn reject with a code and the cause', async () => {
    const cause = { __portOneErrorType: 'LoadPaymentUIError', code: 'BadRequest' }
    const { v2 } = page(() => Promise.reject(cause))
    await expect(v2().loadPaymentUI(request)).rejects.toMatchObject({ code: 'load-failed', cause })
    await expect(v2({ sdk: { requestPayment: () => {} } }).loadPaymentUI(request)).rejects.toMatchObject({
      code: 'unsupported-operation',
    })
  })
})

describe('payment buttons on a V1 channel', () => {
  test("V1: V2's request draws V1's buttons, converted to V1's parameters", async () => {
    const { v1, drawn, inits, press, outcomes } = page()
    await v1().loadPaymentUI(request)
    expect(inits).toEqual(['imp00000000'])
    expect(drawn).toMatchObject([
      {
        name: 'paypal-spb',
        sent: { merchant_uid: 'p-1', amount: 14.2, currency: 'USD', channelKey: 'channel-1' },
      },
    ])
    press.v1?.({ imp_uid: 'imp_1', merchant_uid: 'p-1' })
    expect(outcomes).toEqual([{ status: 'completed', dialect: 'v1', impUid: 'imp_1', paymentId: 'p-1' }])
  })

  test("V1: V2's request for a billing key draws V1's buttons", async () => {
    const { v1, drawn } = page()
    await v1().loadIssueBillingKeyUI({
      issueId: 'i-1',
      uiType: 'PAYPAL_RT',
      customer: { customerId: 'buyer-1' },
    })
    expect(drawn).toMatchObject([{ name: 'paypal-rt', sent: { customer_uid: 'buyer-1' } }])
  })

  test("V1: V1's own parameters draw V1's buttons", async () => {
    const { v1, drawn } = page()
    await v1().loadUI('paypal-spb', param)
    expect(drawn).toMatchObject([{ name: 'paypal-spb', sent: param }])
  })
})
