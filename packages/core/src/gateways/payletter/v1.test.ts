import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { payletterGlobal } from './v1.js'

const block = 'bypass.payletter_global'
const pay = {
  channelKey: 'channel-key-1',
  merchant_uid: 'order0001',
  name: 'PortOne Purchase',
  amount: 14.2,
  currency: 'USD',
  buyer_email: 'test@portone.io',
  buyer_name: 'PortOne',
  buyer_tel: '010-1234-5678',
  m_redirect_url: 'https://shop.example/complete',
}
const showing = (pginfo: string, amount: number, currency: string): Valid => ({
  operation: 'request_pay',
  request: { ...pay, amount, currency, bypass: { payletter_global: { pginfo, servicename: 'Shop' } } },
})

testGateway(payletterGlobal, {
  valid: {
    pay: { operation: 'request_pay', request: pay },
    'a card': {
      operation: 'request_pay',
      request: {
        ...pay,
        amount: 100,
        currency: 'JPY',
        bypass: { payletter_global: { pginfo: 'PLCreditCard' } },
      },
    },
    'WeChat Pay': { ...showing('WeChatPayH5Payment', 100, 'KRW'), on: 'mobile' },
    Alipay: showing('ICBAlipay', 14.2, 'CNY'),
    'issue and pay': {
      operation: 'request_pay',
      request: {
        ...pay,
        customer_uid: 'customer-1',
        bypass: { payletter_global: { pginfo: 'PLCreditCardMpi' } },
      },
    },
  },
  rows: [
    ...(['pay', 'issue and pay'] as const).flatMap((of) => [
      {
        name: 'an order without name, currency and email address',
        of,
        patch: { name: undefined, currency: '', buyer_email: null, amount: 100 },
        expect: [
          ['error', 'missing', 'name'],
          ['notice', 'missing', 'currency'],
          ['error', 'missing', 'buyer_email'],
        ] as const,
        almost: { buyer_name: undefined, buyer_tel: undefined },
      },
      {
        name: 'no amount',
        of,
        patch: { amount: undefined },
        expect: [['error', 'missing', 'amount']] as const,
        almost: { amount: 1 },
      },
      {
        name: 'no return address for a mobile window',
        of,
        on: 'mobile' as const,
        patch: { m_redirect_url: undefined },
        expect: [['warning', 'missing', 'm_redirect_url']] as const,
        almost: { m_redirect_url: undefined },
        almostOn: 'pc' as const,
      },
      {
        name: 'a method and products, which Payletter does not read',
        of,
        patch: { pay_method: 'card', products: [{ id: '1' }] },
        expect: [
          ['warning', 'ignored', 'pay_method'],
          ['warning', 'ignored', 'products'],
        ] as const,
        almost: { pay_method: '', products: null },
      },
      {
        name: 'an order number with a hyphen',
        of,
        patch: { merchant_uid: 'order-0001' },
        expect: [['warning', 'invalid-format', 'merchant_uid']] as const,
        almost: { merchant_uid: 'order0002' },
      },
    ]),
    {
      name: 'the WeChat Pay of phones on PC',
      of: 'Alipay',
      on: 'pc',
      patch: { [`${block}.pginfo`]: 'WeChatPayH5Payment' },
      expect: [['warning', 'unsupported-value', `${block}.pginfo`]],
      almost: { [`${block}.pginfo`]: 'WeChatPayQRCodePayment' },
    },
    {
      name: 'the WeChat Pay of PCs on a phone',
      of: 'WeChat Pay',
      on: 'mobile',
      patch: { [`${block}.pginfo`]: 'WeChatPayQRCodePayment' },
      expect: [['warning', 'unsupported-value', `${block}.pginfo`]],
      almost: { [`${block}.pginfo`]: 'ICBAlipay', currency: 'USD' },
    },
    ...(['WeChat Pay', 'Alipay'] as const).map((of) => ({
      name: `${of} without the name of the service`,
      of,
      on: 'mobile' as const,
      patch: { [`${block}.servicename`]: '' },
      expect: [['error', 'missing', `${block}.servicename`]] as const,
      almost: { bypass: {} },
    })),
    {
      name: 'no currency, where won are not taken',
      of: 'Alipay',
      patch: { currency: undefined, amount: 1000 },
      expect: [['error', 'missing', 'currency']],
      almost: { currency: 'USD', amount: 1000 },
    },
    {
      name: 'no currency, where won are taken',
      of: 'a card',
      patch: { currency: undefined, amount: 1000 },
      expect: [['notice', 'missing', 'currency']],
      almost: { currency: 'KRW', amount: 1000 },
    },
    {
      name: 'a currency that no method takes',
      of: 'pay',
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
      patch: { currency: 'KRW', amount: 100 },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'USD' },
    },
    {
      name: 'a currency that WeChat Pay does not take',
      of: 'WeChat Pay',
      on: 'mobile',
      patch: { currency: 'JPY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'CNY' },
    },
    {
      name: 'a currency that cards are not charged in, while issuing',
      of: 'issue and pay',
      patch: { currency: 'CNY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'KRW', amount: 100 },
    },
    {
      name: "methods that only V2's guide lists",
      of: 'Alipay',
      patch: { [`${block}.pginfo`]: 'AlipayPlusTNG', currency: 'CNY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { [`${block}.pginfo`]: 'AlipayPlusTNG', currency: 'USD' },
    },
    {
      name: 'Alipay+ without the name of the service, in a currency that it does not take',
      of: 'a card',
      patch: { [`${block}.pginfo`]: 'AlipayPlusGcash' },
      expect: [
        ['error', 'missing', `${block}.servicename`],
        ['error', 'unsupported-value', 'currency'],
      ],
      almost: {
        [`${block}.pginfo`]: 'AlipayPlusGcash',
        [`${block}.servicename`]: 'Shop',
        currency: 'USD',
      },
    },
    {
      name: "a method in V1's spelling",
      of: 'a card',
      patch: { [`${block}.pginfo`]: 'card', [`${block}.servicename`]: 1 },
      expect: [
        ['warning', 'unsupported-value', `${block}.pginfo`],
        ['warning', 'invalid-type', `${block}.servicename`],
      ],
      almost: { [`${block}.pginfo`]: 'PLUnionPay_HC', [`${block}.servicename`]: 'Shop' },
    },
    {
      name: 'a wallet, while issuing',
      of: 'issue and pay',
      patch: { [`${block}.pginfo`]: 'ICBAlipay' },
      expect: [['warning', 'unsupported-value', `${block}.pginfo`]],
      almost: { [`${block}.pginfo`]: 'PLCreditCard' },
    },
    {
      name: "another gateway's bypass block, and a service name while issuing",
      of: 'issue and pay',
      patch: { bypass: { paymentwall: {}, payletter_global: { servicename: 'Shop' } } },
      expect: [
        ['warning', 'unknown-parameter', 'bypass.paymentwall'],
        ['warning', 'unknown-parameter', `${block}.servicename`],
      ],
      almost: { bypass: { payletter_global: {} } },
    },
    {
      name: 'a method that is not text',
      of: 'a card',
      patch: { [`${block}.pginfo`]: 1 },
      expect: [['warning', 'invalid-type', `${block}.pginfo`]],
      almost: { [`${block}.pginfo`]: 'PLCreditCard' },
    },
    {
      name: 'a method that is not text, while issuing',
      of: 'issue and pay',
      patch: { [`${block}.pginfo`]: 1 },
      expect: [
        ['warning', 'invalid-type', `${block}.pginfo`],
        ['warning', 'unsupported-value', `${block}.pginfo`],
      ],
      almost: { [`${block}.pginfo`]: 'PLCreditCard' },
    },
  ],
})
