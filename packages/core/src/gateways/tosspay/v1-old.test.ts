import { testGateway } from '../../../test-support/gateway-table.js'
import { tosspay } from './v1-old.js'

const pay = {
  channelKey: 'channel-key-1',
  pay_method: 'card',
  merchant_uid: 'order_no_0001',
  name: '주문명:결제테스트',
  amount: 1004,
  buyer_email: 'test@portone.io',
  buyer_name: '구매자이름',
  buyer_tel: '010-1234-5678',
  buyer_addr: '서울특별시 강남구 삼성동',
  buyer_postcode: '123-456',
  m_redirect_url: 'https://shop.example/complete',
}

testGateway(tosspay, {
  valid: {
    pay: { operation: 'request_pay', request: pay },
    'pay with the required fields only': {
      operation: 'request_pay',
      on: 'pc',
      request: { channelKey: 'channel-key-1', merchant_uid: 'order_no_0001', name: '주문명', amount: 1004 },
    },
  },
  rows: [
    {
      name: 'a method other than its only one',
      of: 'pay',
      patch: { pay_method: 'vbank' },
      expect: [['warning', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'trans' },
    },
    {
      name: 'no order name and no amount',
      of: 'pay',
      patch: { name: '', amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_name: undefined },
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
      name: 'products, which only Toss Payments reads',
      of: 'pay',
      patch: { products: [] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'a billing key',
      of: 'pay',
      patch: { customer_uid: 'customer-1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_uid: '' },
    },
    {
      name: "the newer module's bypass block",
      of: 'pay',
      patch: { 'bypass.tosspay_v2': {} },
      expect: [['warning', 'unknown-parameter', 'bypass.tosspay_v2']],
      almost: { bypass: {} },
    },
  ],
})
