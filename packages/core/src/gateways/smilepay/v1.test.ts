import { testGateway } from '../../../test-support/gateway-table.js'
import { smilepay } from './v1.js'

const pay = {
  channelKey: 'channel-key-1',
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

testGateway(smilepay, {
  valid: {
    'as in the sample': { operation: 'request_pay', request: pay },
    card: { operation: 'request_pay', request: { ...pay, pay_method: 'card' } },
    issue: { operation: 'request_pay', request: { ...pay, customer_uid: 'buyer-1' } },
  },
  rows: [
    {
      name: 'a method that it does not have',
      of: 'card',
      patch: { pay_method: 'trans' },
      expect: [['warning', 'unsupported-value', 'pay_method']],
      almost: { pay_method: undefined },
    },
    {
      name: 'a method that it does not have, while issuing',
      of: 'issue',
      patch: { pay_method: 'trans' },
      expect: [['warning', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'card' },
    },
    {
      name: 'no name, no telephone and no amount',
      of: 'card',
      patch: { name: undefined, buyer_tel: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['warning', 'missing', 'buyer_tel'],
        ['error', 'missing', 'amount'],
      ],
      almost: { customer_uid: 'buyer-1', name: undefined, buyer_tel: undefined },
    },
    {
      name: 'no amount, while issuing',
      of: 'issue',
      patch: { amount: undefined },
      expect: [['error', 'missing', 'amount']],
      almost: { amount: 0 },
    },
    {
      name: 'no return address on a phone',
      of: 'card',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['warning', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'no return address on a phone, while issuing',
      of: 'issue',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['warning', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'card',
      patch: { products: [{ name: 'Shoes' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'products, while issuing',
      of: 'issue',
      patch: { products: [{ name: 'Shoes' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { products: undefined, custom_data: { products: 1 } },
    },
    {
      name: 'a bypass block, which this gateway does not have',
      of: 'card',
      patch: { bypass: { smilepay: {} } },
      expect: [['warning', 'unknown-parameter', 'bypass.smilepay']],
      almost: { bypass: {} },
    },
  ],
})
