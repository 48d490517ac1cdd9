import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { payletterGlobal } from './v2.js'

const block = 'bypass.payletter_global'
const pay = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment1',
  orderName: 'PortOne Purchase',
  totalAmount: 100,
  currency: 'USD',
  customer: { email: 'test@example.com' },
  redirectUrl: 'https://shop.example/complete',
}
const showing = (pginfo: string, currency: string): Valid => ({
  operation: 'requestPayment',
  request: { ...pay, currency, bypass: { payletter_global: { pginfo, servicename: 'Shop' } } },
})

testGateway(payletterGlobal, {
  valid: {
    'whatever the buyer chooses': { operation: 'requestPayment', request: { ...pay, payMethod: 'CARD' } },
    'a card': {
      operation: 'requestPayment',
      request: { ...pay, currency: 'JPY', bypass: { payletter_global: { pginfo: 'PLCreditCard' } } },
    },
    'WeChat Pay': { ...showing('WeChatPayQRCodePayment', 'CNY'), on: 'pc' },
    Alipay: showing('ICBAlipay', 'CNY'),
    'Alipay+': showing('AlipayPlusGcash', 'USD'),
    'issue and pay': {
      operation: 'requestIssueBillingKeyAndPay',
      request: { ...pay, bypass: { payletter_global: { pginfo: 'PLUnionPay_HC' } } },
    },
  },
  rows: [
    {
      name: 'no email address',
      of: 'whatever the buyer chooses',
      patch: { customer: undefined },
      expect: [['error', 'missing', 'customer.email']],
      almost: { payMethod: undefined },
    },
    {
      name: 'no email address, while issuing',
      of: 'issue and pay',
      patch: { 'customer.email': '' },
      expect: [['error', 'missing', 'customer.email']],
      almost: { bypass: undefined },
    },
    {
      name: 'an id with a hyphen',
      of: 'whatever the buyer chooses',
      patch: { paymentId: 'payment-1' },
      expect: [['warning', 'invalid-format', 'paymentId']],
      almost: { paymentId: 'payment2' },
    },
    {
      name: 'an id with a slash',
      of: 'whatever the buyer chooses',
      patch: { paymentId: 'payment/1' },
      expect: [['error', 'invalid-format', 'paymentId']],
      almost: { paymentId: 'payment1' },
    },
    {
      name: 'an id with a hyphen, while issuing',
      of: 'issue and pay',
      patch: { paymentId: 'payment-1' },
      expect: [['warning', 'invalid-format', 'paymentId']],
      almost: { paymentId: 'payment2' },
    },
    {
      name: 'the WeChat Pay of PCs on a phone',
      of: 'Alipay',
      on: 'mobile',
      patch: { [`${block}.pginfo`]: 'WeChatPayQRCodePayment' },
      expect: [['warning', 'unsupported-value', `${block}.pginfo`]],
      almost: { [`${block}.pginfo`]: 'WeChatPayH5Payment' },
    },
    {
      name: 'the WeChat Pay of phones on PC',
      of: 'WeChat Pay',
      on: 'pc',
      patch: { [`${block}.pginfo`]: 'WeChatPayH5Payment' },
      expect: [['warning', 'unsupported-value', `${block}.pginfo`]],
      almost: { [`${block}.pginfo`]: 'ICBAlipay' },
    },
    ...(['WeChat Pay', 'Alipay', 'Alipay+'] as const).map((of) => ({
      name: `${of} without the name of the service`,
      of,
      on: 'pc' as const,
      patch: { [`${block}.servicename`]: undefined },
      expect: [['error', 'missing', `${block}.servicename`]] as const,
      almost: { bypass: {} },
    })),
    {
      name: 'a currency that no method takes',
      of: 'whatever the buyer chooses',
      patch: { currency: 'EUR' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'CNY' },
    },
    {
      name: 'a currency that cards are not charged in',
      of: 'a card',
      patch: { currency: 'CNY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'KRW' },
    },
    {
      name: 'a currency that Alipay does not take',
      of: 'Alipay',
      patch: { currency: 'KRW' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'USD' },
    },
    {
      name: 'a currency that Alipay+ does not take',
      of: 'Alipay+',
      patch: { currency: 'CNY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'CNY', [`${block}.pginfo`]: 'ICBAlipay' },
    },
    {
      name: 'a currency that WeChat Pay does not take',
      of: 'WeChat Pay',
      on: 'pc',
      patch: { currency: 'JPY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'KRW' },
    },
    {
      name: 'a currency that cards are not charged in, while issuing',
      of: 'issue and pay',
      patch: { currency: 'CNY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'JPY' },
    },
    {
      name: "a method in V2's spelling",
      of: 'a card',
      patch: { [`${block}.pginfo`]: 'CARD', [`${block}.servicename`]: 1 },
      expect: [
        ['warning', 'unsupported-value', `${block}.pginfo`],
        ['warning', 'invalid-type', `${block}.servicename`],
      ],
      almost: { [`${block}.pginfo`]: 'PLCreditCardMpi', [`${block}.servicename`]: 'Shop' },
    },
    {
      name: 'a wallet, while issuing',
      of: 'issue and pay',
      patch: { [`${block}.pginfo`]: 'ICBAlipay' },
      expect: [['error', 'unsupported-value', `${block}.pginfo`]],
      almost: { [`${block}.pginfo`]: 'PLCreditCardMpi' },
    },
    {
      name: "another gateway's bypass block",
      of: 'whatever the buyer chooses',
      patch: { bypass: { paymentwall: {} } },
      expect: [['warning', 'unknown-parameter', 'bypass.paymentwall']],
      almost: { bypass: { payletter_global: {} } },
    },
    {
      name: 'a confirm address, which this gateway ignores',
      of: 'a card',
      patch: { confirmUrl: 'https://shop.example/confirm' },
      expect: [['warning', 'ignored', 'confirmUrl']],
      almost: { confirmUrl: '' },
    },
  ],
})
