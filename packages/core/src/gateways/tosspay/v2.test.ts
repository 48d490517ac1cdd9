import { testGateway } from '../../../test-support/gateway-table.js'
import { tosspayV2 } from './v2.js'

const payment = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1',
  orderName: '나이키 와플 트레이너 2 SD',
  totalAmount: 1000,
  currency: 'CURRENCY_KRW',
  payMethod: 'EASY_PAY',
  redirectUrl: 'https://shop.example/complete',
  bypass: { tosspay_v2: { expiredTime: '2030-01-01 12:30:00', cashReceiptTradeOption: 'CULTURE' } },
}
const issue = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  billingKeyMethod: 'EASY_PAY',
  issueId: 'test-issueId',
  issueName: 'test-issueName',
  customer: { customerId: 'uniqueCustomerId' },
  redirectUrl: 'http://localhost',
  bypass: { tosspay_v2: { encryptedUserCi: '4f2a9c' } },
}

testGateway(tosspayV2, {
  valid: {
    payment: { operation: 'requestPayment', request: payment },
    'payment with the required fields only': {
      operation: 'requestPayment',
      request: { ...payment, bypass: undefined, redirectUrl: undefined },
      on: 'pc',
    },
    'payment in a lump sum': {
      operation: 'requestPayment',
      request: { ...payment, easyPay: { useInstallment: false } },
    },
    issue: { operation: 'requestIssueBillingKey', request: issue },
    'issue on PC': {
      operation: 'requestIssueBillingKey',
      request: { ...issue, redirectUrl: undefined },
      on: 'pc',
    },
  },
  rows: [
    {
      name: 'a method of another gateway',
      of: 'payment',
      patch: { payMethod: 'CARD' },
      expect: [['error', 'unsupported-value', 'payMethod']],
      almost: { easyPay: {} },
    },
    {
      name: 'no method',
      of: 'payment',
      patch: { payMethod: undefined },
      expect: [['warning', 'missing', 'payMethod']],
      almost: { easyPay: {} },
    },
    {
      name: 'a billing key for a card',
      of: 'issue',
      patch: { billingKeyMethod: 'CARD' },
      expect: [['error', 'unsupported-value', 'billingKeyMethod']],
      almost: { card: {} },
    },
    {
      name: 'a billing key without a method',
      of: 'issue',
      patch: { billingKeyMethod: undefined },
      expect: [['warning', 'missing', 'billingKeyMethod']],
      almost: { issueId: undefined },
    },
    {
      name: 'dollars',
      of: 'payment',
      patch: { currency: 'USD' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'KRW' },
    },
    {
      name: 'an order name of 256 letters',
      of: 'payment',
      patch: { orderName: '가'.repeat(256) },
      expect: [['error', 'too-long', 'orderName']],
      almost: { orderName: '가'.repeat(255) },
    },
    {
      name: 'a comma in the order name',
      of: 'payment',
      patch: { orderName: '신발, 양말' },
      expect: [['error', 'invalid-format', 'orderName']],
      almost: { orderName: '신발/양말.' },
    },
    {
      name: 'a backslash in the order name',
      of: 'payment',
      patch: { orderName: '신발\\양말' },
      expect: [['error', 'invalid-format', 'orderName']],
      almost: { orderName: '신발 & 양말' },
    },
    {
      name: 'an order name of blanks',
      of: 'payment',
      patch: { orderName: '  ' },
      expect: [['error', 'missing', 'orderName']],
      almost: { orderName: ' 1 ' },
    },
    {
      name: "a cash receipt, which Toss's app issues",
      of: 'payment',
      patch: { easyPay: { cashReceiptType: 'PERSONAL', customerIdentifier: '01012341234' } },
      expect: [
        ['warning', 'ignored', 'easyPay.cashReceiptType'],
        ['warning', 'ignored', 'easyPay.customerIdentifier'],
      ],
      almost: { easyPay: { useInstallment: true } },
    },
    {
      name: 'options of wrong types and formats',
      of: 'payment',
      patch: {
        bypass: { tosspay_v2: { expiredTime: '2030-01-01T12:30:00', cashReceiptTradeOption: 'BOOK' } },
      },
      expect: [
        ['error', 'invalid-format', 'bypass.tosspay_v2.expiredTime'],
        ['error', 'unsupported-value', 'bypass.tosspay_v2.cashReceiptTradeOption'],
      ],
      almost: {
        bypass: { tosspay_v2: { expiredTime: '2030-01-01 12:45:00', cashReceiptTradeOption: 'PUBLIC_TP' } },
      },
    },
    {
      name: 'a window that has expired',
      of: 'payment',
      patch: { 'bypass.tosspay_v2.expiredTime': '2029-12-30 11:00:00' },
      expect: [['error', 'mismatch', 'bypass.tosspay_v2.expiredTime']],
      almost: { 'bypass.tosspay_v2.expiredTime': '2030-01-01 12:00:00' },
    },
    {
      name: 'a window of more than an hour',
      of: 'payment',
      patch: { 'bypass.tosspay_v2.expiredTime': '2030-01-01 13:00:01' },
      expect: [['warning', 'mismatch', 'bypass.tosspay_v2.expiredTime']],
      almost: { 'bypass.tosspay_v2.expiredTime': '2030-01-01 13:00:00' },
    },
    {
      name: 'a billing key without a customer id',
      of: 'issue',
      patch: { customer: {} },
      expect: [['error', 'missing', 'customer.customerId']],
      almost: { customer: { customerId: '1' } },
    },
    {
      name: 'no return address for a billing key',
      of: 'issue',
      on: 'mobile',
      patch: { redirectUrl: undefined },
      expect: [['error', 'missing', 'redirectUrl']],
      almost: { redirectUrl: undefined },
      almostOn: 'pc',
    },
    {
      name: 'no return address on a phone, where the guide is silent',
      of: 'payment',
      on: 'mobile',
      patch: { redirectUrl: undefined },
      expect: [['warning', 'missing', 'redirectUrl']],
      almost: { redirectUrl: 'shop://complete' },
    },
    {
      name: "the other operation's options",
      of: 'issue',
      patch: { 'bypass.tosspay_v2': { expiredTime: '2030-12-02 11:00:00', encryptedUserCi: 1 } },
      expect: [
        ['warning', 'unknown-parameter', 'bypass.tosspay_v2.expiredTime'],
        ['warning', 'invalid-type', 'bypass.tosspay_v2.encryptedUserCi'],
      ],
      almost: { 'bypass.tosspay_v2.encryptedUserCi': 'ff' },
    },
    {
      name: "another gateway's bypass block",
      of: 'payment',
      patch: { 'bypass.tosspayments': {} },
      expect: [['warning', 'unknown-parameter', 'bypass.tosspayments']],
      almost: { 'bypass.tosspay_v2': {} },
    },
  ],
})
