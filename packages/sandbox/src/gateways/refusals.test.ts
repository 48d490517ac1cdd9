import { expect, test } from 'vitest'
import { openDesk, kpnIssue, v1Payment, v2Payment, type PrepareOptions } from '../../test/desk.js'

const kpn = { channelKey: 'channel-key-sandbox-kpn', paymentId: 'order1' }
const settle = { channelKey: 'channel-key-sandbox-settle' }
const settleAcc = { channelKey: 'channel-key-sandbox-settle-acc', pay_method: 'trans' }
const buyer = { fullName: '홍길동', phoneNumber: '01012345678', email: 'buyer@example.com' }
const mobile: PrepareOptions = { device: 'mobile' }
const issue: PrepareOptions = { transactionType: 'ISSUE_BILLING_KEY' }
const issueAndPay: PrepareOptions = { transactionType: 'ISSUE_BILLING_KEY_AND_PAY' }
const inicisIssue = {
  channelKey: 'channel-key-sandbox-inicis-v2',
  issueId: 'issue-1',
  issueName: '정기 구독',
  customer: buyer,
}
const phoneIssue = { payMethod: undefined, billingKeyAndPayMethod: 'MOBILE', productType: 'DIGITAL' }

type Row = readonly [
  why: string,
  request: Record<string, unknown>,
  code: string,
  names: string,
  options?: PrepareOptions,
]

type Taken = readonly [what: string, request: Record<string, unknown>, options?: PrepareOptions]
const rows = (list: readonly Row[]) =>
  list.map(([what, request, code, names, options]) => ({ what, request, code, names, options }))
const accepted = (list: readonly Taken[]) =>
  list.map(([what, request, options]) => ({ what, request, options }))

const v2Refused: readonly Row[] = [
  ['no storeId', v2Payment({ storeId: undefined }), 'BadRequest', 'storeId'],
  ["another store's storeId", v2Payment({ storeId: 'store-x' }), 'StoreNotFound', 'store-x'],
  ['no channelKey', v2Payment({ channelKey: undefined }), 'BadRequest', 'channelKey'],
  ['an unknown channelKey', v2Payment({ channelKey: 'nope' }), 'ChannelNotFound', 'nope'],
  [
    'a channel of the other dialect',
    v2Payment({ channelKey: 'channel-key-sandbox-settle' }),
    'ChannelNotFound',
    'settle',
  ],
  ['no paymentId', v2Payment({ paymentId: undefined }), 'BadRequest', 'paymentId'],
  ['no orderName', v2Payment({ orderName: '' }), 'BadRequest', 'orderName'],
  ['no currency', v2Payment({ currency: undefined }), 'BadRequest', 'currency'],
  ['an amount as a string', v2Payment({ totalAmount: '1000' }), 'BadRequest', 'totalAmount'],
  ['a fraction of a won', v2Payment({ totalAmount: 0.5 }), 'BadRequest', 'totalAmount'],
  ['a negative amount', v2Payment({ totalAmount: -1 }), 'BadRequest', 'totalAmount'],
  ['an unknown method', v2Payment({ payMethod: 'PAYPAL' }), 'BadRequest', 'PAYPAL'],
  ['no method', v2Payment({ payMethod: undefined }), 'BadRequest', 'payMethod'],
  ['a relative redirectUrl', v2Payment({ redirectUrl: '/done' }), 'BadRequest', 'redirectUrl'],
  ['an unsupported window type', v2Payment({ windowType: { pc: 'UI' } }), 'BadRequest', 'windowType'],
  ['no name on PC', v2Payment({ customer: { ...buyer, fullName: undefined } }), 'BadRequest', 'fullName'],
  [
    'a first name without a last name',
    v2Payment({ customer: { ...buyer, fullName: '', lastName: '홍' } }),
    'BadRequest',
    'fullName',
  ],
  [
    'no phone number on PC',
    v2Payment({ customer: { ...buyer, phoneNumber: '' } }),
    'BadRequest',
    'phoneNumber',
  ],
  ['no email on PC', v2Payment({ customer: { ...buyer, email: undefined } }), 'BadRequest', 'email'],
  ['Hangul in the paymentId', v2Payment({ paymentId: '주문-1' }), 'BadRequest', 'paymentId'],
  [
    'a carrier billing payment without productType',
    v2Payment({ payMethod: 'MOBILE' }),
    'BadRequest',
    'productType',
  ],
  [
    'a gift certificate without its type on mobile',
    v2Payment({ payMethod: 'GIFT_CERTIFICATE' }),
    'BadRequest',
    'giftCertificateType',
    mobile,
  ],
  [
    'a fixed card with a list of months',
    v2Payment({
      card: { cardCompany: 'SAMSUNG_CARD', installment: { monthOption: { availableMonthList: [2, 3] } } },
    }),
    'BadRequest',
    'availableMonthList',
  ],
  ['USD for a transfer', v2Payment({ payMethod: 'TRANSFER', currency: 'USD' }), 'BadRequest', 'USD'],
  [
    'an unsupported easy pay provider',
    v2Payment({ payMethod: 'EASY_PAY', easyPay: { easyPayProvider: 'TOSS_BRANDPAY' } }),
    'BadRequest',
    'TOSS_BRANDPAY',
  ],
  [
    'both a due date and valid hours',
    v2Payment({
      payMethod: 'VIRTUAL_ACCOUNT',
      virtualAccount: { accountExpiry: { validHours: 1, dueDate: '2030-01-01' } },
    }),
    'BadRequest',
    'accountExpiry',
  ],
  ['an unsupported operation', v2Payment(kpn), 'BadRequest', 'ISSUE_BILLING_KEY_AND_PAY', issueAndPay],
  [
    'identity verification on a payment gateway',
    v2Payment(),
    'BadRequest',
    'IDENTITY',
    { transactionType: 'IDENTITY_VERIFICATION' },
  ],
  ['kpn: a dot in the paymentId', v2Payment({ ...kpn, paymentId: 'order.1' }), 'BadRequest', 'paymentId'],
  ['kpn: dollars', v2Payment({ ...kpn, currency: 'USD' }), 'BadRequest', 'USD'],
  [
    'kpn: a gift certificate',
    v2Payment({ ...kpn, payMethod: 'GIFT_CERTIFICATE' }),
    'BadRequest',
    'GIFT_CERTIFICATE',
  ],
  [
    'kpn: carrier billing without productType',
    v2Payment({ ...kpn, payMethod: 'MOBILE' }),
    'BadRequest',
    'productType',
  ],
  ['kpn: no customerId', kpnIssue({ customer: { fullName: '홍길동' } }), 'BadRequest', 'customerId', issue],
  ['kpn: no name', kpnIssue({ customer: { customerId: 'a' } }), 'BadRequest', 'fullName', issue],
  ['kpn: an interval', kpnIssue({ offerPeriod: { interval: '1m' } }), 'BadRequest', 'interval', issue],
  ['kpn: no method', kpnIssue({ billingKeyMethod: undefined }), 'BadRequest', 'billingKeyMethod', issue],
  ['inicis: no issueId', kpnIssue({ ...inicisIssue, issueId: '' }), 'BadRequest', 'issueId', issue],
  ['inicis: no issueName', kpnIssue({ ...inicisIssue, issueName: '' }), 'BadRequest', 'issueName', issue],
  [
    'inicis: no period on mobile',
    kpnIssue(inicisIssue),
    'BadRequest',
    'offerPeriod',
    { ...issue, device: 'mobile' },
  ],
  [
    'inicis: a period that ends before it starts',
    kpnIssue({ ...inicisIssue, offerPeriod: { range: { from: '2030-02-01', to: '2030-01-01' } } }),
    'BadRequest',
    'range',
    issue,
  ],
  [
    'inicis: every two months',
    kpnIssue({ ...inicisIssue, offerPeriod: { interval: '2m' } }),
    'BadRequest',
    'interval',
    issue,
  ],
  [
    'inicis: a carrier billing key without productType',
    v2Payment({ ...phoneIssue, productType: undefined }),
    'BadRequest',
    'productType',
    issueAndPay,
  ],
  [
    'inicis: a carrier billing key without an email, on mobile too',
    v2Payment({
      ...phoneIssue,
      customer: { ...buyer, email: '' },
      offerPeriod: { interval: '1m' },
    }),
    'BadRequest',
    'email',
    { ...issueAndPay, device: 'mobile' },
  ],
]

test.each(rows(v2Refused))('V2 refuses $what', async ({ request, code, names, options }) => {
  const desk = openDesk()
  const { status, body } = await desk.prepareV2(request, options)
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { code, message: expect.stringContaining(names) },
  })
  expect(desk.payments()).toEqual([])
})

const v1Refused: readonly Row[] = [
  ['an amount as a string', v1Payment({ amount: '1000' }), 'F400', 'amount'],
  ['no amount', v1Payment({ amount: undefined }), 'F400', 'amount'],
  ['a fraction of a won', v1Payment({ amount: 0.5 }), 'F400', 'amount'],
  ['a numeric merchant_uid', v1Payment({ merchant_uid: 7 }), 'F400', 'merchant_uid'],
  ['an unknown channel', v1Payment({ channelKey: 'nope' }), 'F1001', 'PG'],
  ['an unknown pg', v1Payment({ channelKey: undefined, pg: 'nope.MID' }), 'F1001', 'PG'],
  ['neither pg nor channel', v1Payment({ channelKey: undefined }), 'F1001', 'PG'],
  ["another merchant's MID", v1Payment({ channelKey: undefined, pg: 'html5_inicis.OTHER' }), 'F1001', 'PG'],
  [
    'settle_acc without its MID',
    v1Payment({ channelKey: undefined, pg: 'settle_acc', pay_method: 'trans' }),
    'F1001',
    'PG',
  ],
  ["another merchant's user code", v1Payment(), 'F404', '식별코드', { userCode: 'imp99999999' }],
  ['an unsupported method', v1Payment({ pay_method: 'samsungpay' }), 'F400', 'samsungpay'],
  ['inicis: no buyer_tel', v1Payment({ buyer_tel: '' }), 'F400', 'buyer_tel'],
  ['inicis: no buyer_tel on mobile', v1Payment({ buyer_tel: '' }), 'F400', 'buyer_tel', mobile],
  ['inicis: no name', v1Payment({ name: undefined }), 'F400', 'name'],
  ['inicis: Chinese', v1Payment({ language: 'zh' }), 'F400', 'language'],
  ['inicis: a dashed period', v1Payment({ period: { from: '2030-01-01' } }), 'F400', 'period.from'],
  [
    'inicis: a billing key by transfer',
    v1Payment({ customer_uid: 'c', pay_method: 'trans' }),
    'F400',
    'pay_method',
  ],
  [
    'inicis: both automatic return and an app scheme',
    v1Payment({ bypass: { P_RESERVED: 'apprun_check=Y&app_scheme=shop' } }),
    'F400',
    'apprun_check',
    mobile,
  ],
  ['settle: no buyer_tel', v1Payment({ ...settle, buyer_tel: undefined }), 'F400', 'buyer_tel'],
  ['settle: customer_uid', v1Payment({ ...settle, customer_uid: 'c' }), 'F400', 'customer_uid'],
  ['settle: easy pay', v1Payment({ ...settle, pay_method: 'kakaopay' }), 'F400', 'kakaopay'],
  ['settle: phone without company', v1Payment({ ...settle, pay_method: 'phone' }), 'F400', 'company'],
  [
    'settle: phone without company_en',
    v1Payment({ ...settle, pay_method: 'phone', company: '가게' }),
    'F400',
    'company_en',
  ],
  ['settle: vbank without company', v1Payment({ ...settle, pay_method: 'vbank' }), 'F400', 'company'],
  [
    'settle: a dashed due date',
    v1Payment({ ...settle, pay_method: 'vbank', company: '가게', vbank_due: '2030-01-01' }),
    'F400',
    'vbank_due',
  ],
  ['settle_acc: a card', v1Payment({ ...settleAcc, pay_method: 'card' }), 'F400', 'card'],
  ['settle_acc: no buyer_tel', v1Payment({ ...settleAcc, buyer_tel: '' }), 'F400', 'buyer_tel'],
  [
    'settle_acc: billing without a name',
    v1Payment({ ...settleAcc, customer_uid: 'c', amount: 0, name: '' }),
    'F400',
    'name',
  ],
]

test.each(rows(v1Refused))('V1 refuses $what', async ({ request, code, names, options }) => {
  const desk = openDesk()
  const { status, body } = await desk.prepareV1(request, options)
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { code, message: expect.stringContaining(names) },
  })
  expect(desk.payments()).toEqual([])
})

const v2Taken: readonly Taken[] = [
  [
    'a first and a last name',
    v2Payment({ customer: { ...buyer, fullName: undefined, firstName: '길동', lastName: '홍' } }),
  ],
  ['no customer on mobile', v2Payment({ customer: undefined }), mobile],
  [
    'enum values with their prefix',
    v2Payment({ currency: 'CURRENCY_USD', card: { cardCompany: 'CARD_COMPANY_BC_CARD' } }),
  ],
  ['an app scheme to return to', v2Payment({ redirectUrl: 'myshop://done' }), mobile],
  ['kpn: a UUID as its id', v2Payment({ ...kpn, paymentId: '2f1c6a0e-6c1b-4f0e-9f2e-0d9b6d3f7a11' })],
  ['kpn: no customer', v2Payment({ ...kpn, customer: undefined })],
  ['kpn: a key', kpnIssue(), issue],
  ['inicis: a key by month', kpnIssue({ ...inicisIssue, offerPeriod: { interval: '1m' } }), issue],
  [
    'inicis: a carrier billing key with the method of the guide',
    v2Payment({ ...phoneIssue, billingKeyAndPayMethod: 'PHONE' }),
    issueAndPay,
  ],
]

test.each(accepted(v2Taken))('V2 accepts $what', async ({ request, options }) => {
  expect(await openDesk().prepareV2(request, options)).toMatchObject({ status: 200 })
})

const v1Taken: readonly Taken[] = [
  ['pg without an MID', v1Payment({ channelKey: undefined, pg: 'html5_inicis' })],
  [
    'pg with its MID',
    v1Payment({ ...settleAcc, channelKey: undefined, pg: 'settle_acc.sandbox_settle_acc' }),
  ],
  [
    'inicis: billing without a telephone, amount 0',
    v1Payment({ customer_uid: 'c', amount: 0, buyer_tel: undefined }),
  ],
  [
    'settle_acc: billing without an amount',
    v1Payment({ ...settleAcc, customer_uid: 'c', amount: undefined }),
  ],
  ['settle: no name for a card', v1Payment({ ...settle, name: undefined })],
  [
    'an id of more than 40 characters',
    v1Payment({ merchant_uid: 'payment-2f1c6a0e-6c1b-4f0e-9f2e-0d9b6d3f7a11' }),
  ],
  ['USD with cents', v1Payment({ currency: 'USD', amount: 14.2 })],
]

test.each(accepted(v1Taken))('V1 accepts $what', async ({ request, options }) => {
  expect(await openDesk().prepareV1(request, options)).toMatchObject({ status: 200 })
})

test('a request cannot access prototypes', async () => {
  const desk = openDesk()
  const response = await desk.app.request('/checkout/api/prepare/v2', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"transactionType":"PAYMENT","data":{"__proto__":{"storeId":"store-00000000-0000-4000-8000-000000000000"}}}',
  })
  expect(await response.json()).toMatchObject({
    code: 'BadRequest',
    message: expect.stringContaining('storeId'),
  })
})
