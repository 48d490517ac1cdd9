import { testGateway } from '../../../test-support/gateway-table.js'
import { tosspayV2 } from './v1.js'

const buyer = {
  channelKey: 'channel-key-1',
  pay_method: 'tosspay',
  merchant_uid: 'orderMonthly0001',
  name: '최초인증결제',
  buyer_email: 'test@portone.io',
  buyer_name: '포트원',
  buyer_tel: '02-1234-1234',
  m_redirect_url: 'https://shop.example/complete',
}
const pay = {
  ...buyer,
  amount: 100_400,
  card: { useInstallment: false },
  bypass: { tosspay_v2: { expiredTime: '2030-01-01 12:30:00', cashReceiptTradeOption: 'CULTURE' } },
}
const issue = {
  ...buyer,
  customer_id: 'matthew',
  customer_uid: 'your-customer-unique-id',
  notice_url: 'https://shop.example/hook',
  bypass: { tosspay_v2: { encryptedUserCi: '4f2a9c' } },
}
const recurring = ['notice', 'contract', 'customer_uid'] as const

testGateway(tosspayV2, {
  valid: {
    pay: { operation: 'request_pay', request: pay },
    'pay by card': { operation: 'request_pay', request: { ...pay, pay_method: 'tosspay_card' } },
    'pay by account': {
      operation: 'request_pay',
      request: { ...pay, pay_method: 'tosspay_money', bypass: undefined },
    },
    'pay on PC': { operation: 'request_pay', request: { ...pay, m_redirect_url: undefined }, on: 'pc' },
    issue: { operation: 'request_pay', request: issue },
    'issue with the required fields only': {
      operation: 'request_pay',
      on: 'pc',
      request: {
        channelKey: 'channel-key-1',
        pay_method: 'tosspay',
        merchant_uid: 'orderMonthly0001',
        customer_id: 'matthew',
        customer_uid: 'your-customer-unique-id',
      },
    },
  },
  rows: [
    {
      name: 'a method of another gateway',
      of: 'pay',
      patch: { pay_method: 'card' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'tosspay_money' },
    },
    {
      name: 'no method',
      of: 'pay',
      patch: { pay_method: undefined },
      expect: [['error', 'missing', 'pay_method']],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'a billing key for cards only',
      of: 'issue',
      patch: { pay_method: 'tosspay_card' },
      expect: [recurring, ['error', 'unsupported-value', 'pay_method']],
      almost: { buyer_tel: undefined },
      almostExpect: [recurring],
    },
    {
      name: 'a billing key without a method',
      of: 'issue',
      patch: { pay_method: '' },
      expect: [recurring, ['error', 'missing', 'pay_method']],
      almost: { name: undefined },
      almostExpect: [recurring],
    },
    {
      name: 'no order name and no amount',
      of: 'pay',
      patch: { name: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_name: undefined, buyer_tel: undefined },
    },
    {
      name: 'no card.useInstallment, which V2 does not require',
      of: 'pay',
      patch: { card: undefined },
      expect: [['notice', 'missing', 'card.useInstallment']],
      almost: { card: { useInstallment: true } },
    },
    {
      name: 'no return address on a phone',
      of: 'pay',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'no return address for a billing key',
      of: 'issue',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [recurring, ['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
      almostExpect: [recurring],
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'pay',
      patch: { products: [] },
      expect: [['warning', 'ignored', 'products']],
      almost: { tax_free: 0 },
    },
    {
      name: 'products with a billing key',
      of: 'issue',
      patch: { products: [] },
      expect: [recurring, ['warning', 'ignored', 'products']],
      almost: { amount: 0 },
      almostExpect: [recurring],
    },
    {
      name: 'options of wrong types and formats',
      of: 'pay',
      patch: {
        'card.useInstallment': 'N',
        bypass: { tosspay_v2: { expiredTime: '20301202110000', cashReceiptTradeOption: 'culture' } },
      },
      expect: [
        ['error', 'invalid-type', 'card.useInstallment'],
        ['error', 'invalid-format', 'bypass.tosspay_v2.expiredTime'],
        ['error', 'unsupported-value', 'bypass.tosspay_v2.cashReceiptTradeOption'],
        ['warning', 'mismatch', 'bypass.tosspay_v2.expiredTime'],
      ],
      almost: {
        'card.useInstallment': true,
        bypass: { tosspay_v2: { expiredTime: '2030-01-01 12:45:00', cashReceiptTradeOption: 'GENERAL' } },
      },
    },
    {
      name: 'a billing key without a customer id',
      of: 'issue',
      patch: { customer_id: undefined },
      expect: [recurring, ['error', 'missing', 'customer_id']],
      almost: { customer_id: '1' },
      almostExpect: [recurring],
    },
    {
      name: 'a buyer of 51 letters',
      of: 'issue',
      patch: { customer_id: 'a'.repeat(51) },
      expect: [recurring, ['error', 'too-long', 'customer_id']],
      almost: { customer_id: 'a'.repeat(50) },
      almostExpect: [recurring],
    },
    {
      name: 'a billing key, which needs a contract',
      of: 'issue',
      patch: { amount: 0 },
      expect: [recurring],
      almost: { customer_uid: '', ...pay },
    },
    {
      name: "the other operation's options",
      of: 'issue',
      patch: { 'bypass.tosspay_v2': { expiredTime: '2030-01-01 12:30:00', encryptedUserCi: 1 } },
      expect: [
        recurring,
        ['warning', 'unknown-parameter', 'bypass.tosspay_v2.expiredTime'],
        ['warning', 'invalid-type', 'bypass.tosspay_v2.encryptedUserCi'],
      ],
      almost: { 'bypass.tosspay_v2.encryptedUserCi': 'ff' },
      almostExpect: [recurring],
    },
    {
      name: 'a window that has expired',
      of: 'pay',
      patch: { 'bypass.tosspay_v2.expiredTime': '2029-12-30 11:00:00' },
      expect: [['error', 'mismatch', 'bypass.tosspay_v2.expiredTime']],
      almost: { 'bypass.tosspay_v2.expiredTime': '2030-01-01 12:00:00' },
    },
    {
      name: 'a window of more than an hour',
      of: 'pay',
      patch: { 'bypass.tosspay_v2.expiredTime': '2030-01-01 13:00:01' },
      expect: [['warning', 'mismatch', 'bypass.tosspay_v2.expiredTime']],
      almost: { 'bypass.tosspay_v2.expiredTime': '2030-01-01 13:00:00' },
    },
  ],
})
