import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { smartro } from './v1-old.js'

const card = {
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
const by = (pay_method: string, others: Readonly<Record<string, unknown>> = {}): Valid => ({
  operation: 'request_pay',
  request: { ...card, pay_method, ...others },
})

testGateway(smartro, {
  valid: {
    card: by('card'),
    'card without a buyer': by('card', {
      buyer_email: undefined,
      buyer_name: undefined,
      buyer_tel: undefined,
    }),
    'card for a period': by('card', { language: 'en', period: { from: '20300101', to: '20301231' } }),
    trans: by('trans'),
    vbank: by('vbank', { vbank_due: '20301231', digital: true }),
  },
  rows: [
    {
      name: 'a method that only the new module has',
      of: 'card',
      patch: { pay_method: 'phone' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'vbank' },
    },
    {
      name: 'no method; a card window would open',
      of: 'card',
      patch: { pay_method: undefined },
      expect: [['warning', 'missing', 'pay_method']],
      almost: { pay_method: 'trans' },
    },
    {
      name: 'a billing key, which no window of it issues',
      of: 'card',
      patch: { customer_uid: 'card-1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_uid: '' },
    },
    {
      name: 'no order name and no amount',
      of: 'card',
      patch: { name: ' ', amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { name: 'a', amount: 0 },
    },
    {
      name: 'no return address for a redirect',
      of: 'card',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'a language it does not have',
      of: 'card',
      patch: { language: 'zh' },
      expect: [['warning', 'unsupported-value', 'language']],
      almost: { language: 'ko' },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'card',
      patch: { products: [{ id: '1', name: 'Shoes', unitPrice: 1004, quantity: 1 }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'a period with dashes',
      of: 'card',
      patch: { period: { from: '2030-01-01', to: '2030/12/31' } },
      expect: [
        ['warning', 'invalid-format', 'period.from'],
        ['warning', 'invalid-format', 'period.to'],
      ],
      almost: { period: { from: '20300101', to: '20301231' } },
    },
    {
      name: "the newer module's bypass block",
      of: 'card',
      patch: { 'bypass.smartro_v2': {} },
      expect: [['warning', 'unknown-parameter', 'bypass.smartro_v2']],
      almost: { bypass: {}, period: { to: '20301231' } },
    },
  ],
})
