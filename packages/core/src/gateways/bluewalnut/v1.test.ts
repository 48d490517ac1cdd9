import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { bluewalnut } from './v1.js'

const card = {
  channelKey: 'channel-key-1',
  pay_method: 'card',
  merchant_uid: 'order_no_0001',
  name: '주문명:결제테스트',
  amount: 14_000,
  buyer_email: 'test@portone.io',
  buyer_name: '구매자이름',
  buyer_tel: '010-1234-5678',
  buyer_addr: '서울특별시 강남구 삼성동',
  buyer_postcode: '123-456',
  m_redirect_url: 'https://shop.example/complete',
}
const by = (pay_method: string, others: Readonly<Record<string, unknown>> = {}): Valid => ({
  operation: 'request_pay',
  request: { ...card, pay_method, ...others },
})

testGateway(bluewalnut, {
  valid: {
    card: by('card'),
    'card as in the sample, without a return address': {
      ...by('card', { m_redirect_url: undefined }),
      on: 'pc',
    },
    trans: by('trans'),
    vbank: by('vbank'),
    phone: by('phone', { digital: false }),
  },
  rows: [
    {
      name: 'a method of another gateway',
      of: 'card',
      patch: { pay_method: 'kakaopay' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'trans' },
    },
    {
      name: 'no method',
      of: 'card',
      patch: { pay_method: undefined },
      expect: [['warning', 'missing', 'pay_method']],
      almost: { pay_method: 'vbank' },
    },
    {
      name: 'a billing window',
      of: 'card',
      patch: { customer_uid: 'customer-1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_uid: '' },
    },
    {
      name: 'no name and no amount',
      of: 'card',
      patch: { name: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_tel: undefined, buyer_name: undefined },
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
      name: 'a telephone bill without the kind of goods',
      of: 'phone',
      patch: { digital: undefined },
      expect: [['warning', 'missing', 'digital']],
      almost: { digital: undefined, pay_method: 'trans' },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'card',
      patch: { products: [{ name: 'Shoes' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'a bypass block, which this gateway does not have',
      of: 'card',
      patch: { bypass: { bluewalnut: {} } },
      expect: [['warning', 'unknown-parameter', 'bypass.bluewalnut']],
      almost: { bypass: {} },
    },
  ],
})
