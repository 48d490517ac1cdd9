import { describe, expect, test } from 'vitest'
import { check } from '../check.js'
import { inicisJp as inicisJpV1, kiccV2 as kiccV1, paypalV2 as paypalV1 } from '../gateways/v1.js'
import { inicisJp, kiccV2, paypalV2 } from '../gateways/v2.js'
import { toV1 } from './to-v1.js'
import { toV2 } from './to-v2.js'

const lostOf = ({ lost }: ReturnType<typeof toV1>) =>
  lost.map(({ severity, path, params }) => [severity, path, params?.['use']])

describe('the buttons of PayPal', () => {
  const spb = {
    paymentId: 'order1',
    orderName: 'Tea',
    totalAmount: 1420,
    currency: 'USD',
    payMethod: 'PAYPAL',
    uiType: 'PAYPAL_SPB',
  }
  const paid = { merchant_uid: 'order1', name: 'Tea', amount: 14.2, currency: 'USD', pay_method: 'paypal' }

  test('V2 gets the button that loadUI is called with', () => {
    const found = toV2(paid, { gateway: paypalV1 })
    expect(found).toEqual({ operation: 'loadPaymentUI', request: spb, lost: [] })
    expect(toV2(paid, { gateway: paypalV2 })).toEqual(found)
    expect(toV2({ merchant_uid: 'key1', customer_uid: 'buyer1' }, { gateway: paypalV2 })).toMatchObject({
      operation: 'loadIssueBillingKeyUI',
      request: { issueId: 'key1', uiType: 'PAYPAL_RT' },
    })
  })

  test('V1 gets the method that V2 may leave out, and no button', () => {
    const { payMethod: _, ...unnamed } = spb
    for (const request of [spb, unnamed])
      expect(toV1(request, { gateway: paypalV1, operation: 'loadPaymentUI' })).toEqual({
        request: paid,
        lost: [],
      })
  })

  test('a button of the other function is not carried', () => {
    const found = toV1({ ...spb, uiType: 'PAYPAL_RT' }, { gateway: paypalV1, operation: 'loadPaymentUI' })
    expect(lostOf(found)).toEqual([['warning', 'uiType', undefined]])
  })

  test('a billing key is issued without an amount', () => {
    const issue = { issueId: 'key1', customer: { customerId: 'buyer1' }, uiType: 'PAYPAL_RT' }
    const { request } = toV1(issue, { gateway: paypalV1, operation: 'loadIssueBillingKeyUI' })
    expect(request).toEqual({
      merchant_uid: 'key1',
      customer_uid: 'buyer1',
      customer_id: 'buyer1',
      pay_method: 'paypal',
    })
  })
})

describe('the popup of KG Inicis Japan', () => {
  const pay = { paymentId: 'order1', orderName: 'Tea', totalAmount: 10, currency: 'JPY', payMethod: 'CARD' }
  const options = { gateway: inicisJpV1, operation: 'requestPayment' } as const

  test('is requested on V1', () => {
    expect(toV1(pay, options)).toMatchObject({ request: { popup: true }, lost: [] })
  })

  test("is V2's only window, so only a request for another window is lost", () => {
    const v1 = { ...toV1(pay, options).request }
    expect(toV2(v1, { gateway: inicisJp }).lost).toEqual([])
    expect(lostOf(toV2({ ...v1, popup: false }, { gateway: inicisJp }))).toEqual([
      ['warning', 'popup', undefined],
    ])
  })
})

describe('the time to pay at a convenience store', () => {
  const deadline = { valid_hours: 48, due_date: '2031-04-01T23:59:59Z' }
  const pay = (payment_deadline: Partial<typeof deadline>) => ({
    merchant_uid: 'order1',
    name: 'Tea',
    amount: 100,
    currency: 'JPY',
    pay_method: 'cvs',
    buyer_name: 'Port One',
    buyer_first_name_kana: 'ポート',
    buyer_last_name_kana: 'ワン',
    m_redirect_url: 'https://shop.example/complete',
    popup: true,
    cvs: { payment_deadline },
  })

  test("V2 takes one of the two fields that V1's guide uses together", () => {
    const found = toV2(pay(deadline), { gateway: inicisJp })
    expect(found.request['convenienceStore']).toEqual({ paymentDeadline: { validHours: 48 } })
    expect(lostOf(found)).toEqual([
      ['warning', 'cvs.payment_deadline.due_date', 'cvs.payment_deadline.valid_hours'],
    ])
    const request = { storeId: 'store-1', channelKey: 'channel-key-1', ...found.request }
    const findings = check(request, { gateway: inicisJp, operation: found.operation, device: 'mobile' })
    expect(findings.filter(({ severity }) => severity !== 'notice')).toEqual([])
  })

  test('either field alone is carried', () => {
    const { request, lost } = toV2(pay({ due_date: deadline.due_date }), { gateway: inicisJp })
    expect(request['convenienceStore']).toEqual({ paymentDeadline: { dueDate: deadline.due_date } })
    expect(lost).toEqual([])
  })
})

describe("KICC's Alipay+", () => {
  const pay = {
    paymentId: 'order1',
    orderName: 'Tea',
    totalAmount: 1000,
    currency: 'KRW',
    payMethod: 'ALIPAY_PLUS',
    alipayPlus: { easyPayProvider: 'GCASH' },
    orderDescription: 'Green tea',
  }
  const paid = {
    merchant_uid: 'order1',
    name: 'Tea',
    amount: 1000,
    currency: 'KRW',
    pay_method: 'alipay_plus',
    alipay_plus: { wallet: 'gcash' },
    order_description: 'Green tea',
  }
  const options = { gateway: kiccV1, operation: 'requestPayment' } as const

  test("accepts the schema's and the guide's name for GCash", () => {
    expect(toV1(pay, options)).toEqual({ request: paid, lost: [] })
    expect(toV1({ ...pay, alipayPlus: { easyPayProvider: 'G_CASH' } }, options)).toEqual({
      request: paid,
      lost: [],
    })
    expect(toV2(paid, { gateway: kiccV2 })).toEqual({ operation: 'requestPayment', request: pay, lost: [] })
  })

  test('takes orderDetail for the description where no description is given', () => {
    const { orderDescription, ...rest } = pay
    expect(toV1({ ...rest, orderDetail: orderDescription }, options)).toEqual({ request: paid, lost: [] })
    const both = toV1({ ...pay, orderDetail: 'Black tea' }, options)
    expect(both.request).toEqual(paid)
    expect(lostOf(both)).toEqual([['warning', 'orderDetail', undefined]])
  })
})
