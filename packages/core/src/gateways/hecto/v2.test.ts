import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { hectoGlobal } from './v2.js'

const card = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1a2b3c',
  orderName: 'PortOne Purchase',
  totalAmount: 100,
  currency: 'USD',
  payMethod: 'CARD',
  customer: { customerId: 'customer-1234', firstName: '트원', lastName: '포', email: 'test@portone.io' },
  storeDetails: { businessName: '포트원' },
  redirectUrl: 'https://shop.example/complete',
}
const easyPay = { ...card, payMethod: 'EASY_PAY', easyPay: { easyPayProvider: 'GOOGLE_PAY' } }
const payment = (request: Valid['request'], currency = 'USD'): Valid => ({
  operation: 'requestPayment',
  request,
  facts: { currency },
})

testGateway(hectoGlobal, {
  valid: {
    card: payment(card),
    'card of a customer without an address': payment({ ...card, customer: { customerId: 'customer-1234' } }),
    'easy pay': payment(easyPay),
    merpay: payment(
      {
        ...easyPay,
        currency: 'CURRENCY_JPY',
        easyPay: { easyPayProvider: 'EASY_PAY_PROVIDER_MERPAY' },
        merpayCategoryId: '1',
      },
      'JPY',
    ),
    'card, the currency of the MID unknown': { operation: 'requestPayment', request: card },
  },
  rows: [
    {
      name: 'a method it does not have',
      of: 'card',
      patch: { payMethod: 'TRANSFER' },
      expect: [['error', 'unsupported-value', 'payMethod']],
      almost: { 'storeDetails.storeName': 'PortOne' },
    },
    {
      name: 'no method',
      of: 'card',
      patch: { payMethod: undefined },
      expect: [['error', 'missing', 'payMethod']],
      almost: { locale: 'EN_US' },
    },
    {
      name: 'no customer and no store details',
      of: 'card',
      patch: { customer: undefined, storeDetails: undefined },
      expect: [
        ['error', 'missing', 'customer.customerId'],
        ['error', 'missing', 'storeDetails.businessName'],
      ],
      almost: { customer: { customerId: 'c' }, storeDetails: { businessName: 'b' } },
    },
    {
      name: 'an email address with a full name only',
      of: 'card',
      patch: { customer: { customerId: 'c', email: 'test@portone.io', fullName: '포트원' } },
      expect: [
        ['error', 'missing', 'customer.firstName'],
        ['error', 'missing', 'customer.lastName'],
      ],
      almost: { customer: { customerId: 'c', fullName: '포트원' } },
    },
    {
      name: 'easy pay without a provider',
      of: 'easy pay',
      patch: { easyPay: {} },
      expect: [['error', 'missing', 'easyPay.easyPayProvider']],
      almost: { easyPay: {}, payMethod: 'CARD' },
    },
    {
      name: 'a Korean provider',
      of: 'easy pay',
      patch: { 'easyPay.easyPayProvider': 'KAKAOPAY' },
      expect: [['error', 'unsupported-value', 'easyPay.easyPayProvider']],
      almost: { 'easyPay.easyPayProvider': 'KAKAOPAY', payMethod: 'CARD' },
    },
    {
      name: 'Merpay without a category',
      of: 'merpay',
      patch: { merpayCategoryId: undefined },
      expect: [['error', 'missing', 'merpayCategoryId']],
      almost: { merpayCategoryId: undefined, 'easyPay.easyPayProvider': 'AUPAY' },
    },
    {
      name: 'Merpay options without a category, in a card payment',
      of: 'merpay',
      patch: { merpayCategoryId: ' ' },
      expect: [['error', 'missing', 'merpayCategoryId']],
      almost: { merpayCategoryId: undefined, payMethod: 'CARD' },
    },
    {
      name: 'a currency other than that of the MID',
      of: 'card',
      patch: { currency: 'CURRENCY_JPY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'CURRENCY_USD' },
    },
    {
      name: 'a currency that the MID must be set to',
      of: 'card, the currency of the MID unknown',
      patch: { currency: 'JPY' },
      expect: [['notice', 'contract', 'currency']],
      almost: { currency: 'CURRENCY_JPY' },
      almostFacts: { currency: 'JPY' },
    },
    {
      name: 'texts that are one or three bytes too long',
      of: 'card',
      patch: {
        orderName: `${'가'.repeat(42)}abc`,
        'customer.customerId': 'c'.repeat(51),
        'customer.email': `${'e'.repeat(50)}@portone.io`,
        'customer.firstName': '트'.repeat(11),
        'customer.lastName': '포'.repeat(11),
        'storeDetails.businessName': '원'.repeat(34),
      },
      expect: [
        ['error', 'too-long', 'orderName'],
        ['error', 'too-long', 'customer.customerId'],
        ['error', 'too-long', 'customer.email'],
        ['error', 'too-long', 'customer.firstName'],
        ['error', 'too-long', 'customer.lastName'],
        ['error', 'too-long', 'storeDetails.businessName'],
      ],
      almost: {
        orderName: `${'가'.repeat(42)}ab`,
        'customer.customerId': 'c'.repeat(50),
        'customer.email': `${'e'.repeat(49)}@portone.io`,
        'customer.firstName': '트'.repeat(10),
        'customer.lastName': '포'.repeat(10),
        'storeDetails.businessName': '원'.repeat(33),
      },
    },
    {
      name: 'a bypass block, which this gateway does not have',
      of: 'card',
      patch: { 'bypass.hecto_global': { a: 1 } },
      expect: [['warning', 'unknown-parameter', 'bypass.hecto_global']],
      almost: { bypass: {} },
    },
  ],
})
