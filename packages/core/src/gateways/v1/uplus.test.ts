import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { uplus } from './uplus.js'

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

testGateway(uplus, {
  valid: {
    card: by('card', { appCard: true, bypass: { uplus: { LGD_AUTO_DISCOUNT: 'Y' } } }),
    'card of nobody': by('card', { buyer_name: undefined, buyer_tel: undefined }),
    'card company of its own window': by('card', { card: { direct: { code: '367', quota: 0 } } }),
    trans: by('trans'),
    vbank: by('vbank', { vbank_due: '20301231' }),
    phone: by('phone'),
    cultureland: by('cultureland'),
    smartculture: by('smartculture'),
    booknlife: by('booknlife'),
    applepay: by('applepay'),
    tosspay: by('tosspay'),
    naverpay: by('naverpay'),
    kakaopay: by('kakaopay'),
    lpay: by('lpay'),
    payco: by('payco'),
    samsung: by('samsung', { language: 'en', display: { card_quota: [2, 3, 4, 5, 6] } }),
  },
  rows: [
    {
      name: 'a method it does not have',
      of: 'card',
      patch: { pay_method: 'ssgpay' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'samsung' },
    },
    {
      name: 'no method',
      of: 'card',
      patch: { pay_method: undefined },
      expect: [['error', 'missing', 'pay_method']],
      almost: { pay_method: 'trans' },
    },
    {
      name: 'a billing key, which it does not issue',
      of: 'card',
      patch: { customer_uid: 'u1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_uid: undefined, customer_id: 'u1' },
    },
    {
      name: 'nothing, for nothing',
      of: 'card',
      patch: { name: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { name: '1', amount: 1 },
    },
    {
      name: 'no way home from a redirect',
      of: 'card',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'a language it does not speak',
      of: 'card',
      patch: { language: 'zh' },
      expect: [['warning', 'unsupported-value', 'language']],
      almost: { language: 'ko' },
    },
    {
      name: 'products, which only the newer module reads',
      of: 'card',
      patch: { products: [{ id: '1' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { products: null },
    },
    {
      name: "a card's name where its code should stand, and an app in words",
      of: 'card company of its own window',
      patch: { 'card.direct.code': 'HYUNDAI', appCard: 'Y' },
      expect: [
        ['error', 'invalid-format', 'card.direct.code'],
        ['error', 'invalid-type', 'appCard'],
      ],
      almost: { 'card.direct.code': '041', appCard: false },
    },
    {
      name: 'a day in dashes, which payrq takes',
      of: 'vbank',
      patch: { vbank_due: '2030-12-31 12:00:00' },
      expect: [['warning', 'invalid-format', 'vbank_due']],
      almost: { vbank_due: '20301231120000' },
    },
    {
      name: 'an option that is no text',
      of: 'card',
      patch: { 'bypass.uplus.LGD_AUTO_DISCOUNT': true },
      expect: [['error', 'invalid-type', 'bypass.uplus.LGD_AUTO_DISCOUNT']],
      almost: { 'bypass.uplus.LGD_AUTO_DISCOUNT': 'N' },
    },
    {
      name: 'options of the newer module',
      of: 'card',
      patch: { bypass: { tosspayments: { discountCode: '1' } } },
      expect: [['warning', 'unknown-parameter', 'bypass.tosspayments']],
      almost: { bypass: {} },
    },
  ],
})
