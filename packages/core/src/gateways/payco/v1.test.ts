import { testGateway } from '../../../test-support/gateway-table.js'
import { payco } from './v1.js'

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
}

testGateway(payco, {
  valid: {
    'as in the sample': { operation: 'request_pay', request: pay },
    card: { operation: 'request_pay', request: { ...pay, pay_method: 'card', popup: true } },
    trans: { operation: 'request_pay', request: { ...pay, pay_method: 'trans', popup: false } },
    vbank: { operation: 'request_pay', request: { ...pay, pay_method: 'vbank', vbank_due: '20301231' } },
    issue: {
      operation: 'request_pay',
      request: {
        channelKey: 'channel-key-1',
        merchant_uid: 'order_monthly_0001',
        name: 'PAYCO 자동결제 등록',
        amount: 1000,
        customer_uid: 'your-customer-unique-id',
        buyer_email: 'test@portone.io',
        buyer_name: '포트원',
        buyer_tel: '02-1234-1234',
      },
    },
  },
  rows: [
    {
      name: 'a method that it does not have',
      of: 'card',
      patch: { pay_method: 'phone' },
      expect: [['warning', 'unsupported-value', 'pay_method']],
      almost: { pay_method: undefined },
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
      almost: { buyer_name: undefined, buyer_email: undefined },
    },
    {
      name: 'a popup flag as a string',
      of: 'card',
      patch: { popup: 'true' },
      expect: [['warning', 'invalid-type', 'popup']],
      almost: { popup: false },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'card',
      patch: { products: [{ name: 'Shoes' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'a billing key without name and amount',
      of: 'issue',
      patch: { name: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_tel: undefined, amount: 0 },
    },
    {
      name: 'products, while issuing',
      of: 'issue',
      patch: { products: [{ name: 'Shoes' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'a bypass block, which this gateway does not have',
      of: 'card',
      patch: { bypass: { payco: {} } },
      expect: [['warning', 'unknown-parameter', 'bypass.payco']],
      almost: { bypass: {} },
    },
    {
      name: 'less than contracts usually take',
      of: 'card',
      patch: { amount: 99 },
      expect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 100 },
    },
  ],
})
