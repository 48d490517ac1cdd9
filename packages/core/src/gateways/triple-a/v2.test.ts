import { testGateway } from '../../../test-support/gateway-table.js'
import { tripleA } from './v2.js'

const payment = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1a2b3c',
  orderName: 'PortOne Purchase',
  totalAmount: 100,
  currency: 'USD',
  customer: { fullName: 'PortOne', email: 'test@example.com' },
  redirectUrl: 'https://shop.example/complete',
}
const product = { id: '1', name: 'Chair', code: 'C1', amount: 50, quantity: 1 }
const shown = {
  ...payment,
  locale: 'AR_001',
  products: [product, { ...product, id: '2' }],
  bypass: {
    triple_a: {
      payer_poi: 'https://shop.example/passport',
      shipping_cost: 10,
      shipping_discount: 10,
      tax_cost: 0,
    },
  },
}
const block = 'bypass.triple_a'

testGateway(tripleA, {
  valid: {
    payment: { operation: 'requestPayment', request: payment },
    'payment by the method that the types require': {
      operation: 'requestPayment',
      request: { ...payment, payMethod: 'EASY_PAY' },
    },
    'payment with products': { operation: 'requestPayment', request: shown },
    'payment with a telephone number': {
      operation: 'requestPayment',
      request: { ...payment, customer: { firstName: 'One', lastName: 'Port', phoneNumber: '+6591234567' } },
    },
  },
  rows: [
    {
      name: 'a first name only',
      of: 'payment',
      patch: { 'customer.firstName': 'One' },
      expect: [['error', 'missing', 'customer.lastName']],
      almost: { 'customer.firstName': 'One', 'customer.lastName': 'Port' },
    },
    {
      name: 'a last name only',
      of: 'payment',
      patch: { 'customer.lastName': 'Port' },
      expect: [['error', 'missing', 'customer.firstName']],
      almost: { customer: undefined },
    },
    {
      name: 'a telephone number without its country code',
      of: 'payment with a telephone number',
      patch: { 'customer.phoneNumber': '010-1234-5678' },
      expect: [['error', 'invalid-format', 'customer.phoneNumber']],
      almost: { 'customer.phoneNumber': '+821012345678' },
    },
    {
      name: 'Korean',
      of: 'payment',
      patch: { locale: 'KO_KR' },
      expect: [['warning', 'unsupported-value', 'locale']],
      almost: { locale: 'EN_US' },
    },
    {
      name: 'incomplete products',
      of: 'payment with products',
      patch: { products: [product, {}, 'Chair'] },
      expect: [
        ['error', 'missing', 'products.1.id'],
        ['error', 'missing', 'products.1.name'],
        ['error', 'missing', 'products.1.code'],
        ['error', 'missing', 'products.1.amount'],
        ['error', 'missing', 'products.1.quantity'],
        ['error', 'invalid-type', 'products.2'],
      ],
      almost: { products: [{ ...product, amount: 0, quantity: 0 }] },
    },
    {
      name: 'costs without products',
      of: 'payment with products',
      patch: { products: undefined },
      expect: [
        ['error', 'forbidden', `${block}.shipping_cost`],
        ['error', 'forbidden', `${block}.shipping_discount`],
        ['error', 'forbidden', `${block}.tax_cost`],
      ],
      almost: { products: undefined, [block]: { payer_poi: 'https://shop.example/id' } },
    },
    {
      name: 'costs that are not amounts, and an identity that is not an address',
      of: 'payment with products',
      patch: {
        [`${block}.payer_poi`]: 'passport.png',
        [`${block}.shipping_cost`]: 1.5,
        [`${block}.shipping_discount`]: '1',
        [`${block}.tax_cost`]: -1,
      },
      expect: [
        ['error', 'invalid-format', `${block}.payer_poi`],
        ['error', 'invalid-format', `${block}.shipping_cost`],
        ['warning', 'invalid-type', `${block}.shipping_discount`],
        ['error', 'invalid-format', `${block}.tax_cost`],
      ],
      almost: { [`${block}.tax_cost`]: 1 },
    },
  ],
})
