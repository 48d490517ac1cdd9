import { testGateway } from '../../../test-support/gateway-table.js'
import { kiccV2 } from './v2.js'

const base = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1a2b3c',
  orderName: 'PortOne Purchase',
  totalAmount: 100,
  currency: 'USD',
  customer: { fullName: 'PortOne', email: 'test@example.com' },
  redirectUrl: 'https://shop.example/complete',
}
const wechat = {
  ...base,
  payMethod: 'EASY_PAY',
  easyPay: { easyPayProvider: 'WECHAT' },
  locale: 'KO_KR',
}
const alipayPlus = {
  ...base,
  payMethod: 'ALIPAY_PLUS',
  orderDescription: 'Description for Order',
  alipayPlus: { easyPayProvider: 'ALIPAY' },
}

testGateway(kiccV2, {
  valid: {
    wechat: { operation: 'requestPayment', request: wechat },
    'alipay plus': { operation: 'requestPayment', request: alipayPlus },
    'alipay plus with every wallet': {
      operation: 'requestPayment',
      request: { ...alipayPlus, alipayPlus: {}, currency: 'CURRENCY_KRW' },
    },
    "alipay plus with the types' description": {
      operation: 'requestPayment',
      request: { ...alipayPlus, orderDescription: undefined, orderDetail: 'Description for Order' },
    },
    'no redirect on PC': {
      operation: 'requestPayment',
      request: { ...wechat, redirectUrl: undefined },
      on: 'pc',
    },
  },
  rows: [
    {
      name: 'a method it does not have',
      of: 'wechat',
      patch: { payMethod: 'CARD' },
      expect: [['error', 'unsupported-value', 'payMethod']],
      almost: { easyPay: undefined },
    },
    {
      name: 'no method',
      of: 'wechat',
      patch: { payMethod: undefined },
      expect: [['error', 'missing', 'payMethod']],
      almost: { locale: undefined },
    },
    {
      name: 'a first name only',
      of: 'wechat',
      patch: { 'customer.firstName': 'One' },
      expect: [['error', 'missing', 'customer.lastName']],
      almost: { 'customer.firstName': 'One', 'customer.lastName': 'Port' },
    },
    {
      name: 'a last name only',
      of: 'alipay plus',
      patch: { 'customer.fullName': undefined, 'customer.lastName': 'Port' },
      expect: [['error', 'missing', 'customer.firstName']],
      almost: { customer: undefined },
    },
    {
      name: 'no return address on mobile',
      of: 'alipay plus',
      on: 'mobile',
      patch: { redirectUrl: undefined },
      expect: [['error', 'missing', 'redirectUrl']],
      almost: { redirectUrl: undefined },
      almostOn: 'pc',
    },
    {
      name: 'yen',
      of: 'wechat',
      patch: { currency: 'JPY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'KRW' },
    },
    {
      name: "a language that WeChat Pay's window does not have",
      of: 'wechat',
      patch: { locale: 'JA_JP' },
      expect: [['warning', 'unsupported-value', 'locale']],
      almost: { locale: 'JA_JP', payMethod: 'ALIPAY_PLUS', orderDescription: 'Shoes', alipayPlus: {} },
    },
    {
      name: 'another provider',
      of: 'wechat',
      patch: { 'easyPay.easyPayProvider': 'KAKAOPAY' },
      expect: [['error', 'unsupported-value', 'easyPay.easyPayProvider']],
      almost: {
        'easyPay.easyPayProvider': 'KAKAOPAY',
        payMethod: 'ALIPAY_PLUS',
        orderDescription: 'Shoes',
        alipayPlus: {},
      },
    },
    {
      name: 'alipay plus without a description',
      of: 'alipay plus',
      patch: { orderDescription: undefined },
      expect: [['error', 'missing', 'orderDescription']],
      almost: { orderDescription: undefined, payMethod: 'EASY_PAY' },
    },
    {
      name: 'alipay plus without its options',
      of: 'alipay plus',
      patch: { alipayPlus: undefined },
      expect: [['warning', 'missing', 'alipayPlus']],
      almost: { alipayPlus: undefined, payMethod: 'EASY_PAY' },
    },
    {
      name: 'a description as a number',
      of: 'alipay plus',
      patch: { orderDescription: 1 },
      expect: [['warning', 'invalid-type', 'orderDescription']],
      almost: { orderDescription: 'One' },
    },
    {
      name: 'a wallet it does not have',
      of: 'alipay plus',
      patch: { 'alipayPlus.easyPayProvider': 'PAYPAY' },
      expect: [['error', 'unsupported-value', 'alipayPlus.easyPayProvider']],
      almost: { 'alipayPlus.easyPayProvider': 'PAYPAY', payMethod: 'EASY_PAY' },
    },
    {
      name: 'a bypass block, which this gateway does not have',
      of: 'wechat',
      patch: { 'bypass.kicc_v2': { a: 1 } },
      expect: [['warning', 'unknown-parameter', 'bypass.kicc_v2']],
      almost: { bypass: {} },
    },
    {
      name: 'a confirm address, which this gateway ignores',
      of: 'wechat',
      patch: { confirmUrl: 'https://shop.example/confirm' },
      expect: [['warning', 'ignored', 'confirmUrl']],
      almost: { confirmUrl: '' },
    },
  ],
})
