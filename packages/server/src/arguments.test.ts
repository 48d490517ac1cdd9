import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  confirmOrder,
  createV1Client,
  toMajorUnits,
  toMinorUnits,
  v1Api,
  v2Api,
  verifyPayment,
} from './index.js'
import { callUntyped, errorOf, tokenAnswer, v1PaidPayment, v2PaidPayment } from '../test/support.js'

const refusal = (parameter: string, words = '') => ({
  name: 'PortOneApiError',
  code: 'invalid-argument',
  recoverable: false,
  parameter,
  message: expect.stringContaining(words),
})

/** What PortOne answers about every payment. */
const paid = { v1: { ...v1PaidPayment, merchant_uid: 'p1' }, v2: { ...v2PaidPayment, id: 'p1' } }
const answer = (url: string): unknown => {
  if (url.endsWith('/users/getToken')) return tokenAnswer
  if (url.includes('/findAll/')) return { code: 0, response: { list: [paid.v1] } }
  return url.includes('v1.test') ? { code: 0, response: paid.v1 } : paid.v2
}
/** Replaces `fetch` with a PortOne that reports every payment as paid. */
const mockPortOne = () =>
  vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation((input) =>
      Promise.resolve(Response.json(answer(input instanceof Request ? input.url : String(input)))),
    )
afterEach(() => void vi.restoreAllMocks())

const apis = {
  v1: v1Api({ impKey: 'key', impSecret: 'secret', baseUrl: 'https://v1.test' }),
  v2: v2Api({ apiSecret: 'secret', baseUrl: 'https://v2.test' }),
}
const order = { id: 'p1', amount: 100, currency: 'KRW', channelType: 'TEST' }

describe.each(['v1', 'v2'] as const)('verifyPayment on %s', (dialect) => {
  const without = (name: keyof typeof order) =>
    Object.fromEntries(Object.entries(order).filter(([each]) => each !== name))
  const api = apis[dialect]

  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'expected', 'required'],
    ['null', null, 'expected', 'required'],
    ['an id', 'p1', 'expected', '{ id, amount, currency, channelType }'],
    ['a list', [order], 'expected', 'a list'],
    ['no id', without('id'), 'id', 'required'],
    ['an id of undefined', { ...order, id: undefined }, 'id', 'required'],
    ['an id of null', { ...order, id: null }, 'id', 'required'],
    ['a blank id', { ...order, id: ' ' }, 'id', 'blank'],
    ['an id from a template with a missing value', { ...order, id: 'undefined' }, 'id', 'is missing'],
    ['an object as id', { ...order, id: {} }, 'id', 'text'],
    ['a fraction as id', { ...order, id: 0.5 }, 'id', 'text'],
    ['paymentId', { ...without('id'), paymentId: 'p1' }, 'id', 'paymentId is not read: name it id'],
    ['merchant_uid', { ...without('id'), merchant_uid: 'p1' }, 'id', 'merchant_uid is not read'],
    ['no amount', without('amount'), 'amount', "required: the order's amount in minor units"],
    ['an amount of undefined', { ...order, amount: undefined }, 'amount', 'required'],
    ['an amount of null', { ...order, amount: null }, 'amount', 'required'],
    [
      'totalAmount',
      { ...without('amount'), totalAmount: 129_000 },
      'amount',
      'totalAmount is not read: name it',
    ],
    ['total_amount', { ...without('amount'), total_amount: 100 }, 'amount', 'total_amount is not read'],
    ['amout', { ...without('amount'), amout: 100 }, 'amount', 'amout is not read'],
    ['price', { ...without('amount'), price: 100 }, 'amount', 'price is not read'],
    ...[-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, 2n ** 60n, -1n, true, {}, [100]].map(
      (amount): [string, unknown, string, string] => [
        'a wrong amount',
        { ...order, amount },
        'amount',
        'whole',
      ],
    ),
    ...['', '100.00', '1,000', '1e2', ' 100', '-100', '₩100', '99999999999999999999'].map(
      (amount): [string, unknown, string, string] => [
        'a wrong text',
        { ...order, amount },
        'amount',
        'whole',
      ],
    ),
    ['no currency', without('currency'), 'currency', 'required: an ISO 4217 code'],
    ['a currency of null', { ...order, currency: null }, 'currency', 'required'],
    ['currencyCode', { ...without('currency'), currencyCode: 'KRW' }, 'currency', 'currencyCode is not read'],
    ...['WON', '원', '', 'KR', 410].map((currency): [string, unknown, string, string] => [
      'a wrong currency',
      { ...order, currency },
      'currency',
      'ISO 4217',
    ]),
    ['no channelType', without('channelType'), 'channelType', "'LIVE' in production"],
    [
      'channel_type',
      { ...without('channelType'), channel_type: 'TEST' },
      'channelType',
      'channel_type is not',
    ],
    ['live', { ...order, channelType: 'live' }, 'channelType', 'LIVE or TEST'],
    ['a flag', { ...order, channelType: true }, 'channelType', 'LIVE or TEST'],
    ['a storeId of null', { ...order, storeId: null }, 'storeId', 'null'],
    ['a blank channelKey', { ...order, channelKey: '' }, 'channelKey', 'has to be text'],
    ['an orderName of a number', { ...order, orderName: 7 }, 'orderName', 'has to be text'],
    ['store_id', { ...order, store_id: 'store-1' }, 'store_id', 'name it storeId'],
    ['chanelKey', { ...order, chanelKey: 'channel-1' }, 'chanelKey', 'name it channelKey'],
  ])('refuses an order before any request: %s', async (_name, expected, parameter, words) => {
    const fetched = mockPortOne()
    expect(await errorOf(verifyPayment, api, expected)).toMatchObject(refusal(parameter, words))
    expect(fetched).not.toHaveBeenCalled()
    // confirmOrder refuses it too.
    const state = await api.findPayment({ paymentId: 'p1' })
    expect(await errorOf(confirmOrder, expected, state)).toMatchObject(refusal(parameter, words))
  })

  it.each<[string, object]>([
    ['digits', { amount: '100' }],
    ['a bigint', { amount: 100n }],
    ['a currency in lower case', { currency: 'krw' }],
    ["V2's spelling of a currency", { currency: 'CURRENCY_KRW' }],
    ["V2's spelling in lower case", { currency: 'currency_krw' }],
    [
      "a database row's other columns",
      { totalAmount: 7, price: 7, store: 'x', user_name: 'x', created_at: new Date() },
    ],
    ['optional fields that are undefined', { storeId: undefined, channelKey: undefined }],
  ])('accepts %s', async (_name, changes) => {
    mockPortOne()
    expect(await callUntyped(verifyPayment, api, { ...order, ...changes })).toMatchObject({ verdict: 'paid' })
  })

  it('reports a mismatch that JSON can write, whatever the type of the amount', async () => {
    mockPortOne()
    for (const amount of [129_000, '129000', 129_000n]) {
      const result = await callUntyped(verifyPayment, api, { ...order, amount, currency: 'usd' })
      expect(JSON.parse(JSON.stringify(result))).toMatchObject({
        verdict: 'mismatch',
        reasons: [
          { code: 'wrong-amount', expected: 129_000, actual: 100 },
          { code: 'wrong-currency', expected: 'USD', actual: 'KRW' },
        ],
      })
    }
  })

  it('ignores a hint of another type', async () => {
    mockPortOne()
    for (const hint of [undefined, null, {}, { impUid: null }, { impUid: ['imp_1'] }, { impUid: '' }]) {
      expect(await callUntyped(verifyPayment, api, order, hint)).toMatchObject({ verdict: 'paid' })
    }
    expect(await errorOf(verifyPayment, api, order, 'imp_1')).toMatchObject(refusal('hint', '{ impUid }'))
  })
})

it('a numeric id equals the text that the browser sends for it', async () => {
  mockPortOne().mockImplementation(() => Promise.resolve(Response.json({ ...paid.v2, id: '42' })))
  for (const id of [42, 42n, '42']) {
    expect(await callUntyped(verifyPayment, apis.v2, { ...order, id })).toMatchObject({ verdict: 'paid' })
  }
})

it.each<[unknown]>([[undefined], [null], [order], [v2Api], ['secret']])(
  'verifyPayment refuses what is not an api: %s',
  async (api) => {
    expect(await errorOf(verifyPayment, api, order)).toMatchObject(refusal('api', 'v1Api or v2Api'))
  },
)

it.each<[string, unknown]>([
  ['nothing', undefined],
  ["V1's own JSON", paid.v1],
  ["V2's own JSON", paid.v2],
  ['a status alone', { status: 'paid' }],
  ['an unknown status', { status: 'done' }],
])('confirmOrder refuses a state that findPayment never returns: %s', async (_name, state) => {
  expect(await errorOf(confirmOrder, order, state)).toMatchObject({ code: 'invalid-argument' })
})

const charge = { billingKey: 'key', paymentId: 'p1', orderName: 'x', amount: 100, currency: 'KRW' }
const cancel = { paymentId: 'p1', reason: '변심' }
const account = { bank: 'SHINHAN', number: '110-1', holderName: '김네시' }

describe.each(['v1', 'v2'] as const)('the api of %s', (dialect) => {
  const api = apis[dialect]
  it.each<[keyof typeof api, unknown, string, string]>([
    ['findPayment', undefined, 'query', '{ paymentId }'],
    ['findPayment', 'p1', 'query', '{ paymentId }'],
    ['findPayment', {}, 'paymentId', 'required'],
    ['findPayment', { id: 'p1' }, 'paymentId', 'id is not read: name it paymentId'],
    ['findPayment', { paymentId: null }, 'paymentId', 'required'],
    ['findPayment', { paymentId: '' }, 'paymentId', 'blank'],
    ['findBillingKey', undefined, 'billingKey', 'required'],
    ['findBillingKey', { billingKey: 'key' }, 'billingKey', 'text'],
    ['findBillingKey', '', 'billingKey', 'blank'],
    ['chargeBillingKey', undefined, 'charge', 'required'],
    ['chargeBillingKey', {}, 'billingKey', 'required'],
    ['chargeBillingKey', { ...charge, paymentId: undefined }, 'paymentId', 'required'],
    ['chargeBillingKey', { ...charge, paymentId: '..' }, 'paymentId', 'dots'],
    ['chargeBillingKey', { ...charge, paymentId: 'undefined' }, 'paymentId', 'is missing'],
    ['chargeBillingKey', { ...charge, orderName: null }, 'orderName', 'required'],
    [
      'chargeBillingKey',
      { ...charge, amount: undefined, totalAmount: 1 },
      'amount',
      'totalAmount is not read',
    ],
    ['chargeBillingKey', { ...charge, amount: null }, 'amount', 'required'],
    ['chargeBillingKey', { ...charge, amount: '' }, 'amount', 'more than 0'],
    ['chargeBillingKey', { ...charge, amount: '0' }, 'amount', 'more than 0'],
    ['chargeBillingKey', { ...charge, currency: undefined }, 'currency', 'required'],
    ['chargeBillingKey', { ...charge, currency: 'won' }, 'currency', 'ISO 4217'],
    ['chargeBillingKey', { ...charge, taxFreeAmount: null }, 'taxFreeAmount', 'whole'],
    ['chargeBillingKey', { ...charge, tax_free_amount: 1 }, 'tax_free_amount', 'name it taxFreeAmount'],
    ['chargeBillingKey', { ...charge, customer: 'x' }, 'customer', 'object'],
    ['chargeBillingKey', { ...charge, customer: { email: 7 } }, 'customer.email', 'text'],
    ['chargeBillingKey', { ...charge, customData: {} }, 'customData', 'text, and is an object'],
    ['cancelPayment', undefined, 'cancel', 'required'],
    ['cancelPayment', { reason: 'x' }, 'paymentId', 'required'],
    ['cancelPayment', { ...cancel, reason: undefined }, 'reason', 'required'],
    // Without an amount everything is refunded.
    ['cancelPayment', { ...cancel, amount: undefined }, 'amount', 'leave amount out'],
    ['cancelPayment', { ...cancel, amount: null }, 'amount', 'leave amount out'],
    ['cancelPayment', { ...cancel, amount: '' }, 'amount', 'whole'],
    ['cancelPayment', { ...cancel, amount: '10.00' }, 'amount', 'whole'],
    ['cancelPayment', { ...cancel, cancelAmount: 10 }, 'cancelAmount', 'name it amount'],
    ['cancelPayment', { ...cancel, amout: 10 }, 'amout', 'name it amount'],
    ['cancelPayment', { ...cancel, refund: 10 }, 'refund', 'paymentId, reason, amount'],
    ['cancelPayment', { ...cancel, checksum: 10 }, 'checksum', 'name it expectedRemaining'],
    ['cancelPayment', { ...cancel, expectedRemaining: undefined }, 'expectedRemaining', 'leave'],
    ['cancelPayment', { ...cancel, refundAccount: {} }, 'refundAccount.bank', 'required'],
    [
      'cancelPayment',
      { ...cancel, refundAccount: { ...account, number: 110 } },
      'refundAccount.number',
      'text',
    ],
  ])('refuses wrong arguments before any request: %s %j', async (name, given, parameter, words) => {
    const fetched = mockPortOne()
    expect(await errorOf(api[name], given)).toMatchObject(refusal(parameter, words))
    expect(fetched).not.toHaveBeenCalled()
  })

  it('accepts amounts as databases return them, and null in optional fields', async () => {
    const fetched = mockPortOne()
    const bodies = () => JSON.stringify(fetched.mock.calls.map(([, options]) => String(options?.body)))
    const databaseValues = { amount: '2900', currency: 'krw', taxFreeAmount: 100n }
    const nulls = { customer: { email: null, fullName: null }, customData: null, channelKey: null }
    await callUntyped(api.chargeBillingKey, { ...charge, ...databaseValues, ...nulls })
    expect(bodies()).toMatch(
      dialect === 'v1' ? /amount\\":2900,\\"currency\\":\\"KRW/ : /total\\":2900,\\"taxFree\\":100/,
    )
    fetched.mockClear()
    await callUntyped(api.cancelPayment, {
      ...cancel,
      amount: 30n,
      expectedRemaining: '100',
      refundAccount: null,
    })
    expect(bodies()).toMatch(/amount\\":30,/)
    expect(bodies()).toMatch(/(checksum|currentCancellableAmount)\\":100/)
  })
})

it('payments with careless ids and names can still be looked up, refunded and charged', async () => {
  const fetched = mockPortOne()
  for (const api of [apis.v1, apis.v2]) {
    for (const paymentId of ['undefined', 'null', '주문 1/2']) {
      expect(await callUntyped(api.findPayment, { paymentId })).toHaveProperty('status')
      expect(await callUntyped(api.cancelPayment, { paymentId, reason: '' })).toHaveProperty('status')
    }
    expect(await callUntyped(api.chargeBillingKey, { ...charge, orderName: 'null' })).toHaveProperty('status')
  }
  expect(fetched).toHaveBeenCalled()
})

it('an amount too large for V1 is reported with its parameter', async () => {
  mockPortOne()
  const much = { ...charge, amount: 2 ** 52, currency: 'USD' }
  expect(await errorOf(apis.v1.chargeBillingKey, much)).toMatchObject(refusal('amount', 'exactly'))
})

describe('createV1Client', () => {
  const client = createV1Client({ impKey: 'key', impSecret: 'secret', baseUrl: 'https://v1.test' })
  const pay = { customer_uid: 'c', merchant_uid: 'p1', name: 'x', amount: 100 }
  it.each<[keyof typeof client, unknown, string]>([
    ['getPayment', undefined, 'impUid'],
    ['getPayment', '..', 'impUid'],
    ['findPayments', '', 'merchantUid'],
    ['getCustomer', null, 'customerUid'],
    ['payAgain', undefined, 'charge'],
    ['payAgain', { ...pay, amount: undefined }, 'amount'],
    ['payAgain', { ...pay, amount: Number.NaN }, 'amount'],
    ['payAgain', { ...pay, merchant_uid: undefined }, 'merchant_uid'],
    ['cancel', undefined, 'cancel'],
    ['cancel', { reason: 'x' }, 'imp_uid'],
    // JSON writes NaN as null, for which V1 refunds everything.
    ['cancel', { imp_uid: 'imp_1', reason: 'x', amount: Number.NaN }, 'amount'],
    ['cancel', { imp_uid: 'imp_1', reason: 'x', amount: undefined }, 'amount'],
    ['cancel', { imp_uid: 'imp_1', reason: 'x', amount: 0 }, 'amount'],
    ['cancel', { imp_uid: 'imp_1', reason: 'x', cancel_amount: 10 }, 'cancel_amount'],
    ['cancel', { imp_uid: 'imp_1', reason: 'x', checksum: '10' }, 'checksum'],
  ])('refuses wrong arguments before any request: %s %j', async (name, given, parameter) => {
    const fetched = mockPortOne()
    expect(await errorOf(client[name], given)).toMatchObject(refusal(parameter))
    expect(fetched).not.toHaveBeenCalled()
  })
})

it.each<[(...given: never[]) => unknown, unknown, string, string]>([
  [v2Api, undefined, 'options', 'v2Api({ apiSecret })'],
  [v2Api, 'secret', 'options', 'v2Api({ apiSecret })'],
  [v2Api, {}, 'apiSecret', 'required'],
  [v2Api, { apiSecret: undefined }, 'apiSecret', 'required'],
  [v2Api, { apiSecret: '' }, 'apiSecret', 'blank'],
  [v2Api, { secret: 'hidden' }, 'apiSecret', 'secret is not read: name it apiSecret'],
  [v2Api, { apiSecret: 'hidden', baseURL: 'https://sandbox.test' }, 'baseURL', 'name it baseUrl'],
  [v2Api, { apiSecret: 'hidden', baseUrl: 'api.portone.io' }, 'baseUrl', 'https://'],
  [v2Api, { apiSecret: 'hidden', baseUrl: new URL('https://sandbox.test') }, 'baseUrl', 'text'],
  [v2Api, { apiSecret: 'hidden', storeId: '' }, 'storeId', 'leave it out'],
  [v2Api, { apiSecret: 'hidden', timeLimit: '100' }, 'timeLimit', 'milliseconds'],
  [v2Api, { apiSecret: 'hidden', timeLimit: Number.NaN }, 'timeLimit', 'milliseconds'],
  [v2Api, { apiSecret: 'hidden', timeLimit: 2 ** 31 }, 'timeLimit', 'milliseconds'],
  ...[v1Api, createV1Client].flatMap((make): [typeof make, unknown, string, string][] => [
    [make, undefined, 'options', '{ impKey, impSecret }'],
    [make, {}, 'impKey', 'required'],
    [make, { impKey: 'key' }, 'impSecret', 'required'],
    [make, { imp_key: 'hidden', imp_secret: 'hidden' }, 'impKey', 'imp_key is not read: name it impKey'],
    [make, { impKey: 'key', impSecret: 'hidden', baseUrl: '' }, 'baseUrl', 'https://'],
    [make, { impKey: 'key', impSecret: 'hidden', timeLimit: -1 }, 'timeLimit', 'milliseconds'],
  ]),
])('wrong options are refused: %s %j', async (make, options, parameter, words) => {
  const error = await errorOf(make, options)
  expect(error).toMatchObject(refusal(parameter, words))
  expect(String(error)).not.toContain('hidden')
})

it.each<[unknown]>([[undefined], [null], ['WON'], [7]])(
  'amounts in an unknown currency are not converted: %s',
  async (currency) => {
    expect(await errorOf(toMinorUnits, 100, currency)).toMatchObject(refusal('currency'))
    expect(await errorOf(toMajorUnits, 100, currency)).toMatchObject(refusal('currency'))
  },
)

it('a currency in lower case is known too', () => {
  expect([toMinorUnits(12_900, 'krw'), toMinorUnits(1.005, 'kwd')]).toEqual([12_900, 1005])
  expect([toMajorUnits(12_900, 'krw'), toMajorUnits(1005, 'CURRENCY_KWD')]).toEqual([12_900, 1.005])
})
