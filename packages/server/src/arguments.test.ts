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

/** Calls a function as JavaScript does: with anything. */
const loosely = (work: unknown, ...given: readonly unknown[]): Promise<unknown> =>
  Promise.resolve().then((): unknown =>
    typeof work === 'function' ? Reflect.apply(work, undefined, given) : work,
  )
const errorOf = (work: unknown, ...given: readonly unknown[]): Promise<unknown> =>
  loosely(work, ...given).then(
    (value) => ({ answered: value }),
    (error: unknown) => error,
  )
const refusal = (parameter: string, words = '') => ({
  name: 'PortOneApiError',
  code: 'invalid-argument',
  recoverable: false,
  parameter,
  message: expect.stringContaining(words),
})

/** PortOne says of every order: 100 KRW, paid on a test channel. */
const paidBy = {
  v1: {
    imp_uid: 'imp_1',
    merchant_uid: 'p1',
    amount: 100,
    cancel_amount: 0,
    currency: 'KRW',
    status: 'paid',
    sandbox: true,
  },
  v2: {
    status: 'PAID',
    id: 'p1',
    transactionId: 'tx-1',
    amount: { total: 100 },
    currency: 'KRW',
    channel: { type: 'TEST' },
  },
}
const token = { code: 0, response: { access_token: 'token', now: 1, expired_at: 1801 } }
const answer = (address: string): unknown => {
  if (address.endsWith('/users/getToken')) return token
  if (address.includes('/findAll/')) return { code: 0, response: { list: [paidBy.v1] } }
  return address.includes('v1.test') ? { code: 0, response: paidBy.v1 } : paidBy.v2
}
const portone = () =>
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

describe.each(['v1', 'v2'] as const)('an order that is verified on %s', (dialect) => {
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
    ['an id out of a template', { ...order, id: 'undefined' }, 'id', 'left out'],
    ['an object as id', { ...order, id: {} }, 'id', 'text'],
    ['half an id', { ...order, id: 0.5 }, 'id', 'text'],
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
  ])('is refused before PortOne is asked: %s', async (_what, expected, parameter, words) => {
    const asked = portone()
    expect(await errorOf(verifyPayment, api, expected)).toMatchObject(refusal(parameter, words))
    expect(asked).not.toHaveBeenCalled()
    // The comparison by itself says the same.
    const state = await api.findPayment({ paymentId: 'p1' })
    expect(await errorOf(confirmOrder, expected, state)).toMatchObject(refusal(parameter, words))
  })

  it.each<[string, object]>([
    ['digits', { amount: '100' }],
    ['a bigint', { amount: 100n }],
    ['a currency in lower case', { currency: 'krw' }],
    ["V2's spelling of a currency", { currency: 'CURRENCY_KRW' }],
    ['that in lower case', { currency: 'currency_krw' }],
    [
      'other columns of a row',
      { totalAmount: 7, price: 7, store: 'x', user_name: 'x', created_at: new Date() },
    ],
    ['what is undefined and may be', { storeId: undefined, channelKey: undefined }],
  ])('is paid with %s', async (_what, more) => {
    portone()
    expect(await loosely(verifyPayment, api, { ...order, ...more })).toMatchObject({ verdict: 'paid' })
  })

  it('of another amount is a mismatch that JSON can tell, in whatever form the amount was given', async () => {
    portone()
    for (const amount of [129_000, '129000', 129_000n]) {
      const result = await loosely(verifyPayment, api, { ...order, amount, currency: 'usd' })
      expect(JSON.parse(JSON.stringify(result))).toMatchObject({
        verdict: 'mismatch',
        reasons: [
          { code: 'wrong-amount', expected: 129_000, actual: 100 },
          { code: 'wrong-currency', expected: 'USD', actual: 'KRW' },
        ],
      })
    }
  })

  it('is asked about with a hint that is anything', async () => {
    portone()
    for (const hint of [undefined, null, {}, { impUid: null }, { impUid: ['imp_1'] }, { impUid: '' }]) {
      expect(await loosely(verifyPayment, api, order, hint)).toMatchObject({ verdict: 'paid' })
    }
    expect(await errorOf(verifyPayment, api, order, 'imp_1')).toMatchObject(refusal('hint', '{ impUid }'))
  })
})

it('an id that a database counts is the text that the browser half sends for it', async () => {
  portone().mockImplementation(() => Promise.resolve(Response.json({ ...paidBy.v2, id: '42' })))
  for (const id of [42, 42n, '42']) {
    expect(await loosely(verifyPayment, apis.v2, { ...order, id })).toMatchObject({ verdict: 'paid' })
  }
})

it.each<[unknown]>([[undefined], [null], [order], [v2Api], ['secret']])(
  'an api that is none: %s',
  async (api) => {
    expect(await errorOf(verifyPayment, api, order)).toMatchObject(refusal('api', 'v1Api or v2Api'))
  },
)

it.each<[string, unknown]>([
  ['nothing', undefined],
  ["V1's own JSON", paidBy.v1],
  ["V2's own JSON", paidBy.v2],
  ['a status alone', { status: 'paid' }],
  ['a status that nobody knows', { status: 'done' }],
])('a state that findPayment never answers confirms nothing: %s', async (_what, state) => {
  expect(await errorOf(confirmOrder, order, state)).toMatchObject({ code: 'invalid-argument' })
})

const charge = { billingKey: 'key', paymentId: 'p1', orderName: 'x', amount: 100, currency: 'KRW' }
const cancel = { paymentId: 'p1', reason: '변심' }
const account = { bank: 'SHINHAN', number: '110-1', holderName: '김네시' }

describe.each(['v1', 'v2'] as const)('what moves money on %s', (dialect) => {
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
    ['chargeBillingKey', { ...charge, paymentId: 'undefined' }, 'paymentId', 'left out'],
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
    // Without an amount all is given back.
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
  ])('is refused before PortOne is asked: %s %j', async (name, given, parameter, words) => {
    const asked = portone()
    expect(await errorOf(api[name], given)).toMatchObject(refusal(parameter, words))
    expect(asked).not.toHaveBeenCalled()
  })

  it('takes amounts as a database gives them, and nulls where nothing depends on them', async () => {
    const asked = portone()
    const bodies = () => JSON.stringify(asked.mock.calls.map(([, options]) => String(options?.body)))
    const loose = { amount: '2900', currency: 'krw', taxFreeAmount: 100n }
    const nulls = { customer: { email: null, fullName: null }, customData: null, channelKey: null }
    await loosely(api.chargeBillingKey, { ...charge, ...loose, ...nulls })
    expect(bodies()).toMatch(
      dialect === 'v1' ? /amount\\":2900,\\"currency\\":\\"KRW/ : /total\\":2900,\\"taxFree\\":100/,
    )
    asked.mockClear()
    await loosely(api.cancelPayment, {
      ...cancel,
      amount: 30n,
      expectedRemaining: '100',
      refundAccount: null,
    })
    expect(bodies()).toMatch(/amount\\":30,/)
    expect(bodies()).toMatch(/(checksum|currentCancellableAmount)\\":100/)
  })
})

it('what a shop named without care is given back, looked up and charged all the same', async () => {
  const asked = portone()
  for (const api of [apis.v1, apis.v2]) {
    for (const paymentId of ['undefined', 'null', '주문 1/2']) {
      expect(await loosely(api.findPayment, { paymentId })).toHaveProperty('status')
      expect(await loosely(api.cancelPayment, { paymentId, reason: '' })).toHaveProperty('status')
    }
    expect(await loosely(api.chargeBillingKey, { ...charge, orderName: 'null' })).toHaveProperty('status')
  }
  expect(asked).toHaveBeenCalled()
})

it('more than V1 counts exactly is named', async () => {
  portone()
  const much = { ...charge, amount: 2 ** 52, currency: 'USD' }
  expect(await errorOf(apis.v1.chargeBillingKey, much)).toMatchObject(refusal('amount', 'exactly'))
})

describe("V1's client by itself", () => {
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
    // JSON writes it as null, and V1 gives everything back.
    ['cancel', { imp_uid: 'imp_1', reason: 'x', amount: Number.NaN }, 'amount'],
    ['cancel', { imp_uid: 'imp_1', reason: 'x', amount: undefined }, 'amount'],
    ['cancel', { imp_uid: 'imp_1', reason: 'x', amount: 0 }, 'amount'],
    ['cancel', { imp_uid: 'imp_1', reason: 'x', cancel_amount: 10 }, 'cancel_amount'],
    ['cancel', { imp_uid: 'imp_1', reason: 'x', checksum: '10' }, 'checksum'],
  ])('is refused before PortOne is asked: %s %j', async (name, given, parameter) => {
    const asked = portone()
    expect(await errorOf(client[name], given)).toMatchObject(refusal(parameter))
    expect(asked).not.toHaveBeenCalled()
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
])('options that cannot be meant: %s %j', async (make, options, parameter, words) => {
  const error = await errorOf(make, options)
  expect(error).toMatchObject(refusal(parameter, words))
  expect(String(error)).not.toContain('hidden')
})

it.each<[unknown]>([[undefined], [null], ['WON'], [7]])(
  'money in no currency has no other units: %s',
  async (currency) => {
    expect(await errorOf(toMinorUnits, 100, currency)).toMatchObject(refusal('currency'))
    expect(await errorOf(toMajorUnits, 100, currency)).toMatchObject(refusal('currency'))
  },
)

it('a currency in lower case has its own decimals', () => {
  expect([toMinorUnits(12_900, 'krw'), toMinorUnits(1.005, 'kwd')]).toEqual([12_900, 1005])
  expect([toMajorUnits(12_900, 'krw'), toMajorUnits(1005, 'CURRENCY_KWD')]).toEqual([12_900, 1.005])
})
