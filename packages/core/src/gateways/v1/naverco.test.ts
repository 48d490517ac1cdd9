import { testGateway } from '../../../test-support/gateway-table.js'
import { naverco } from './naverco.js'

const pay = {
  channelKey: 'channel-key-1',
  merchant_uid: 'order_no_0001',
  name: '주문명:결제테스트',
  amount: 1004,
  buyer_tel: '010-1234-5678',
  m_redirect_url: 'https://shop.example/complete',
}

testGateway(naverco, {
  valid: {
    order: { operation: 'request_pay', request: pay },
    'order by a method that nobody documents': {
      operation: 'request_pay',
      request: { ...pay, pay_method: 'card', m_redirect_url: undefined },
    },
  },
  rows: [
    {
      name: 'no amount',
      of: 'order',
      patch: { amount: undefined },
      expect: [['error', 'missing', 'amount']],
      almost: { amount: 1, name: undefined, buyer_tel: undefined },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'order',
      patch: { products: [{ name: 'Shoes' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'a billing window, which only the other Naver Pay has',
      of: 'order',
      patch: { customer_uid: 'buyer-1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_uid: '' },
    },
    {
      name: "the other Naver Pay's goods, which no page gives to this one",
      of: 'order',
      patch: { naverProducts: [] },
      expect: [['warning', 'unknown-parameter', 'naverProducts']],
      almost: { naverProducts: null },
    },
  ],
})
