import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { kicc } from './kicc.js'

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
const kiccProducts = [
  { orderNumber: 'xxxx', name: '상품A', quantity: 3, amount: 1000 },
  { orderNumber: 'yyyy', name: '상품B', quantity: 2, amount: 3000 },
]
const agreed = ['notice', 'contract', 'customer_uid'] as const
const escrowed = ['notice', 'contract', 'escrow'] as const

testGateway(kicc, {
  valid: {
    card: by('card', { bypass: { kicc: { disp_cash_yn: 'Y' } } }),
    'card company of its own window': by('card', {
      card: { direct: { code: '367', quota: 3 } },
      company: '고객사',
    }),
    'some cards only': by('card', {
      card: {
        detail: [
          { card_code: '*', enabled: false },
          { card_code: '366', enabled: true },
        ],
      },
    }),
    'key-in': by('card', { auth_mode: 'key-in' }),
    trans: by('trans'),
    'trans in escrow': by('trans', { escrow: true, kiccProducts }),
    vbank: by('vbank', { vbank_due: '20310101' }),
    phone: by('phone', { digital: true }),
    issue: by('card', {
      name: '최초인증결제',
      customer_uid: 'your-customer-unique-id',
      buyer_tel: undefined,
      buyer_addr: undefined,
      buyer_postcode: undefined,
    }),
  },
  rows: [
    {
      name: 'a method it does not have',
      of: 'card',
      patch: { pay_method: 'kakaopay' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'trans' },
    },
    {
      name: 'no method',
      of: 'card',
      patch: { pay_method: undefined },
      expect: [['error', 'missing', 'pay_method']],
      almost: { pay_method: 'vbank' },
    },
    {
      name: 'a billing key for a transfer',
      of: 'issue',
      patch: { pay_method: 'trans' },
      expect: [agreed, ['error', 'unsupported-value', 'pay_method']],
      almost: { amount: 0 },
      almostExpect: [agreed],
    },
    {
      name: 'a billing key for nothing',
      of: 'issue',
      patch: { pay_method: undefined },
      expect: [agreed, ['error', 'missing', 'pay_method']],
      almost: { buyer_name: undefined },
      almostExpect: [agreed],
    },
    {
      name: 'nothing of what it asks for',
      of: 'card',
      patch: { name: undefined, buyer_tel: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'buyer_tel'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_name: undefined, buyer_email: undefined },
    },
    {
      name: 'nothing of what it asks for, while issuing',
      of: 'issue',
      patch: { name: undefined, amount: undefined },
      expect: [agreed, ['error', 'missing', 'name'], ['error', 'missing', 'amount']],
      almost: { buyer_email: undefined },
      almostExpect: [agreed],
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
      name: 'no way home from a redirect, while issuing',
      of: 'issue',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [agreed, ['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
      almostExpect: [agreed],
    },
    {
      name: 'an agreed MID',
      of: 'issue',
      patch: { customer_uid: 'another' },
      expect: [agreed],
      almost: { customer_uid: undefined, buyer_tel: '02-1234-1234' },
    },
    {
      name: 'a telephone bill for goods of no kind',
      of: 'phone',
      patch: { digital: undefined },
      expect: [['warning', 'missing', 'digital']],
      almost: { digital: undefined, pay_method: 'card' },
    },
    {
      name: 'a card in escrow',
      of: 'card',
      patch: { escrow: true, kiccProducts },
      expect: [escrowed, ['error', 'forbidden', 'escrow']],
      almost: { escrow: false },
    },
    {
      name: 'a telephone bill in escrow',
      of: 'phone',
      patch: { escrow: true, kiccProducts },
      expect: [escrowed, ['error', 'forbidden', 'escrow']],
      almost: { escrow: true, kiccProducts, pay_method: 'vbank' },
      almostExpect: [escrowed],
    },
    {
      name: 'escrow without a buyer and goods',
      of: 'trans in escrow',
      patch: { buyer_name: undefined, buyer_email: undefined, kiccProducts: undefined },
      expect: [
        escrowed,
        ['error', 'missing', 'buyer_name'],
        ['error', 'missing', 'buyer_email'],
        ['error', 'missing', 'kiccProducts'],
      ],
      almost: { buyer_name: undefined, buyer_email: undefined, kiccProducts: undefined, escrow: false },
    },
    {
      name: 'goods half told',
      of: 'trans in escrow',
      patch: { kiccProducts: [kiccProducts[0], {}, 'Chair'] },
      expect: [
        escrowed,
        ['error', 'missing', 'kiccProducts.1.orderNumber'],
        ['error', 'missing', 'kiccProducts.1.name'],
        ['error', 'missing', 'kiccProducts.1.quantity'],
        ['error', 'missing', 'kiccProducts.1.amount'],
        ['error', 'invalid-type', 'kiccProducts.2'],
      ],
      almost: { kiccProducts: [{ orderNumber: 'z', name: '상품C', quantity: 0, amount: 0 }] },
      almostExpect: [escrowed],
    },
    {
      name: 'goods in other types',
      of: 'trans in escrow',
      patch: { kiccProducts: [{ orderNumber: 1, name: 2, quantity: '3', amount: '1000' }] },
      expect: [
        escrowed,
        ['error', 'invalid-type', 'kiccProducts.0.orderNumber'],
        ['error', 'invalid-type', 'kiccProducts.0.name'],
        ['error', 'invalid-type', 'kiccProducts.0.quantity'],
        ['error', 'invalid-type', 'kiccProducts.0.amount'],
      ],
      almost: { kiccProducts },
      almostExpect: [escrowed],
    },
    {
      name: "a card company's own window, which needs an agreement",
      of: 'card',
      patch: { 'card.direct': { code: '367', quota: 0 } },
      expect: [['notice', 'contract', 'card.direct']],
      almost: { 'card.detail': [{ card_code: '367', enabled: true }] },
    },
    {
      name: 'own parameters in other types, and another way to authenticate',
      of: 'card',
      patch: { company: 1, auth_mode: 'isp', 'bypass.kicc.disp_cash_yn': true },
      expect: [
        ['error', 'invalid-type', 'company'],
        ['error', 'unsupported-value', 'auth_mode'],
        ['error', 'invalid-type', 'bypass.kicc.disp_cash_yn'],
      ],
      almost: { company: '고객사', auth_mode: 'key-in', 'bypass.kicc.disp_cash_yn': 'N' },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'card',
      patch: { products: [{ name: 'Chair' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 'Chair' } },
    },
    {
      name: 'products, which only Toss Payments reads, while issuing',
      of: 'issue',
      patch: { products: [{ name: 'Chair' }] },
      expect: [agreed, ['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 'Chair' } },
      almostExpect: [agreed],
    },
  ],
})
