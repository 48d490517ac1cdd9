import { testGateway } from '../../../test-support/gateway-table.js'
import { kiccV2 } from './v1.js'

const wechat = {
  channelKey: 'channel-key-1',
  pay_method: 'wechat',
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
const alipayPlus = {
  ...wechat,
  pay_method: 'alipay_plus',
  order_description: '주문 상세 내용',
  alipay_plus: { wallet: 'alipay' },
}

testGateway(kiccV2, {
  valid: {
    wechat: { operation: 'request_pay', request: wechat },
    'alipay plus': { operation: 'request_pay', request: alipayPlus },
    'alipay plus in dollars, with every wallet': {
      operation: 'request_pay',
      request: { ...alipayPlus, alipay_plus: {}, currency: 'USD', amount: 1.5, language: 'zh' },
    },
  },
  rows: [
    {
      name: 'a method it does not have',
      of: 'wechat',
      patch: { pay_method: 'card' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { name: undefined },
    },
    {
      name: 'no method',
      of: 'wechat',
      patch: { pay_method: undefined },
      expect: [['error', 'missing', 'pay_method']],
      almost: { buyer_addr: undefined },
    },
    {
      name: 'no buyer and no amount',
      of: 'alipay plus',
      patch: { buyer_name: undefined, buyer_email: '', buyer_tel: ' ', amount: undefined },
      expect: [
        ['error', 'missing', 'buyer_name'],
        ['error', 'missing', 'buyer_email'],
        ['warning', 'missing', 'buyer_tel'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_addr: undefined, buyer_postcode: undefined },
    },
    {
      name: 'a billing key, which it does not issue',
      of: 'wechat',
      patch: { customer_uid: 'u1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_id: 'u1' },
    },
    {
      name: 'no return address for a redirect',
      of: 'wechat',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'yen, which would be charged as won, and Japanese',
      of: 'wechat',
      patch: { currency: 'JPY', language: 'jp' },
      expect: [
        ['warning', 'unsupported-value', 'currency'],
        ['warning', 'unsupported-value', 'language'],
      ],
      almost: { currency: 'KRW', language: 'ko' },
    },
    {
      name: 'alipay plus without a description',
      of: 'alipay plus',
      patch: { order_description: undefined },
      expect: [['error', 'missing', 'order_description']],
      almost: { order_description: undefined, pay_method: 'wechat' },
    },
    {
      name: 'alipay plus without its options',
      of: 'alipay plus',
      patch: { alipay_plus: undefined },
      expect: [['notice', 'missing', 'alipay_plus']],
      almost: { alipay_plus: undefined, pay_method: 'wechat' },
    },
    {
      name: 'a description as a number, and an unknown wallet',
      of: 'alipay plus',
      patch: { order_description: 1, 'alipay_plus.wallet': 'ALIPAY' },
      expect: [
        ['warning', 'invalid-type', 'order_description'],
        ['error', 'unsupported-value', 'alipay_plus.wallet'],
      ],
      almost: { 'alipay_plus.wallet': 'kredivo' },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'wechat',
      patch: { products: [{ name: 'Chair' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 'Chair' } },
    },
    {
      name: 'a bypass block, which this gateway does not have',
      of: 'wechat',
      patch: { bypass: { kicc: { disp_cash_yn: 'Y' } } },
      expect: [['warning', 'unknown-parameter', 'bypass.kicc']],
      almost: { bypass: {} },
    },
  ],
})
