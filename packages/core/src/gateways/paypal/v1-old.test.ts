import { testGateway } from '../../../test-support/gateway-table.js'
import { paypal } from './v1-old.js'

const pay = {
  channelKey: 'channel-key-1',
  pay_method: 'card',
  merchant_uid: 'order_no_0001',
  name: '주문명:결제테스트',
  amount: 14.2,
  currency: 'USD',
  buyer_email: 'test@portone.io',
  buyer_name: '구매자이름',
  buyer_tel: '010-1234-5678',
  buyer_addr: '서울특별시 강남구 삼성동',
  buyer_postcode: '123-456',
  m_redirect_url: 'https://shop.example/complete',
}

testGateway(paypal, {
  valid: {
    pay: { operation: 'request_pay', request: pay },
    'with data for seller protection': {
      operation: 'request_pay',
      request: { ...pay, optional: { use_stc_api: true, stc_data: { sender_account_id: 'A12345N343' } } },
    },
  },
  rows: [
    {
      name: 'another method',
      of: 'pay',
      patch: { pay_method: 'trans' },
      expect: [['warning', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'paypal', buyer_name: undefined },
    },
    {
      name: 'no order name and no return address, on PC too',
      of: 'pay',
      patch: { name: undefined, m_redirect_url: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'm_redirect_url'],
      ],
      almost: { name: 'a', m_redirect_url: 'shop://complete' },
    },
    {
      name: 'no amount',
      of: 'pay',
      patch: { amount: undefined },
      expect: [['error', 'missing', 'amount']],
      almost: { amount: 0 },
    },
    {
      name: 'no currency, and a fraction of a cent',
      of: 'pay',
      patch: { currency: undefined, amount: 14.205 },
      expect: [
        ['notice', 'missing', 'currency'],
        ['error', 'invalid-format', 'amount'],
      ],
      almost: { currency: 'EUR', amount: 14.25 },
    },
    {
      name: 'won, which PayPal does not take',
      of: 'pay',
      patch: { currency: 'KRW', amount: 1000 },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'JPY', amount: 1000 },
    },
    {
      name: 'a billing key',
      of: 'pay',
      patch: { customer_uid: 'customer-1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_id: 'customer-1' },
    },
    {
      name: 'products, which are ignored',
      of: 'pay',
      patch: { products: [{ id: '1' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { products: null },
    },
    {
      name: 'seller protection, which PayPal must agree to',
      of: 'pay',
      patch: { optional: { use_stc_api: true } },
      expect: [['notice', 'contract', 'optional.use_stc_api']],
      almost: { optional: { use_stc_api: false } },
    },
    {
      name: 'data for seller protection, of wrong types',
      of: 'pay',
      patch: { optional: { use_stc_api: 'Y', stc_data: 'A12345N343' } },
      expect: [
        ['error', 'invalid-type', 'optional.use_stc_api'],
        ['notice', 'contract', 'optional.use_stc_api'],
        ['error', 'invalid-type', 'optional.stc_data'],
      ],
      almost: { optional: { use_stc_api: false, stc_data: {} } },
    },
    {
      name: "the newer gateway's bypass block",
      of: 'pay',
      patch: { bypass: { paypal_v2: {} } },
      expect: [['warning', 'unknown-parameter', 'bypass.paypal_v2']],
      almost: { bypass: {} },
    },
  ],
})
