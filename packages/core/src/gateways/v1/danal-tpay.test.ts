import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { danalTpay } from './danal-tpay.js'

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
  company: '고객사',
}
const by = (pay_method: string, others: Readonly<Record<string, unknown>> = {}): Valid => ({
  operation: 'request_pay',
  request: { ...card, pay_method, ...others },
})
const billing = { amount: 0, customer_uid: 'your-customer-unique-id' }
const direct = ['notice', 'contract', 'card.direct'] as const

testGateway(danalTpay, {
  valid: {
    card: by('card', {
      tax_free: 0,
      appCard: true,
      auth_mode: 'key-in',
      app_scheme: 'shop://',
      display: { card_quota: [6] },
      card: {
        detail: [
          { card_code: '*', enabled: false },
          { card_code: '366', enabled: true },
        ],
      },
      bypass: { danal: { COLOR: '#c1272c' } },
    }),
    'card of its own window': by('card', { card: { direct: { code: '367', quota: 3, usePoint: 'Y' } } }),
    trans: by('trans', { bypass: { danal: { ISCASHRECEIPTUI: 'N' } } }),
    vbank: by('vbank', { biz_num: '1178178260', vbank_due: '20310101' }),
    cultureland: by('cultureland'),
    happymoney: by('happymoney'),
    issue: by('card', { ...billing, period: { from: '20310101', to: '20311231' } }),
    'issue for nobody': by('card', { ...billing, buyer_tel: undefined, buyer_name: undefined }),
    'issue and pay': by('card', { ...billing, amount: 1000 }),
  },
  rows: [
    {
      name: 'a telephone bill, which is of another gateway',
      of: 'card',
      patch: { pay_method: 'phone' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'trans' },
    },
    {
      name: 'no method',
      of: 'card',
      patch: { pay_method: undefined },
      expect: [['warning', 'missing', 'pay_method']],
      almost: { pay_method: 'happymoney' },
    },
    {
      name: 'a billing key of an account',
      of: 'issue',
      patch: { pay_method: 'trans' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { amount: 1000 },
    },
    {
      name: 'a billing key of nothing',
      of: 'issue and pay',
      patch: { pay_method: '' },
      expect: [['warning', 'missing', 'pay_method']],
      almost: { amount: 0 },
    },
    {
      name: 'no name, no telephone number and no amount',
      of: 'card',
      patch: { name: undefined, buyer_tel: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'buyer_tel'],
        ['error', 'missing', 'amount'],
      ],
      almost: { amount: 0, buyer_name: undefined, company: undefined },
    },
    {
      name: 'no name and no amount, while issuing',
      of: 'issue',
      patch: { name: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'card',
      patch: { products: [{ id: '1' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'products, while issuing and paying',
      of: 'issue and pay',
      patch: { products: [{ id: '1' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'a virtual account of no business',
      of: 'vbank',
      patch: { biz_num: undefined },
      expect: [['error', 'missing', 'biz_num']],
      almost: { biz_num: undefined, pay_method: 'card' },
    },
    {
      name: 'a business number with hyphens',
      of: 'vbank',
      patch: { biz_num: '117-81-78260' },
      expect: [['error', 'invalid-format', 'biz_num']],
      almost: { biz_num: '1234567890' },
    },
    {
      name: 'a business number that another method does not read',
      of: 'vbank',
      patch: { biz_num: '117817826' },
      expect: [['error', 'invalid-format', 'biz_num']],
      almost: { biz_num: '117817826', pay_method: 'card' },
    },
    {
      name: 'own parameters of other types',
      of: 'card',
      patch: { company: 1, appCard: 'Y', auth_mode: 'app' },
      expect: [
        ['warning', 'invalid-type', 'company'],
        ['error', 'invalid-type', 'appCard'],
        ['error', 'unsupported-value', 'auth_mode'],
      ],
      almost: { company: '1', appCard: false, auth_mode: 'key-in' },
    },
    {
      name: 'a card company by name, and points as a flag',
      of: 'card of its own window',
      patch: { 'card.direct': { code: 'HYUNDAI_CARD', quota: 3, usePoint: true } },
      expect: [
        ['error', 'invalid-format', 'card.direct.code'],
        ['error', 'invalid-type', 'card.direct.usePoint'],
        direct,
      ],
      almost: { 'card.direct': { code: '367', quota: 0, usePoint: 'Y' } },
      almostExpect: [direct],
    },
    {
      name: "a card company's own window, which needs a contract",
      of: 'card of its own window',
      patch: { 'card.direct': { code: '361' } },
      expect: [direct],
      almost: { card: {} },
    },
    {
      name: "a card company's own window, while issuing",
      of: 'issue',
      patch: { card: { direct: { code: '361' } } },
      expect: [direct],
      almost: { card: {} },
    },
    {
      name: 'half a period',
      of: 'issue',
      patch: { period: { from: '20310101' } },
      expect: [['error', 'missing', 'period.to']],
      almost: { period: undefined },
    },
    {
      name: 'the other half of a period',
      of: 'issue',
      patch: { period: { to: '20310101' } },
      expect: [['error', 'missing', 'period.from']],
      almost: { period: { from: '20310101', to: '20310102' } },
    },
    {
      name: 'a period in dashes, and one in words',
      of: 'issue and pay',
      patch: { period: { from: '2031-01-01', to: '2031-12-31', text: '1년' } },
      expect: [
        ['warning', 'invalid-format', 'period.from'],
        ['warning', 'invalid-format', 'period.to'],
        ['warning', 'ignored', 'period.text'],
      ],
      almost: { period: { from: '20310101', to: '20311231' } },
    },
    {
      name: 'a period in a number',
      of: 'issue',
      patch: { 'period.text': 1 },
      expect: [
        ['warning', 'invalid-type', 'period.text'],
        ['warning', 'ignored', 'period.text'],
      ],
      almost: { 'period.text': '' },
    },
    {
      name: 'a receipt UI that is asked for, and a colour that is no text',
      of: 'trans',
      patch: { 'bypass.danal': { ISCASHRECEIPTUI: 'Y', COLOR: 1 } },
      expect: [
        ['warning', 'unsupported-value', 'bypass.danal.ISCASHRECEIPTUI'],
        ['warning', 'invalid-type', 'bypass.danal.COLOR'],
      ],
      almost: { 'bypass.danal': { ISCASHRECEIPTUI: 'N', COLOR: 'red' } },
    },
    {
      name: 'a receipt UI as a flag',
      of: 'trans',
      patch: { 'bypass.danal.ISCASHRECEIPTUI': false },
      expect: [
        ['error', 'invalid-type', 'bypass.danal.ISCASHRECEIPTUI'],
        ['warning', 'unsupported-value', 'bypass.danal.ISCASHRECEIPTUI'],
      ],
      almost: { 'bypass.danal.ISCASHRECEIPTUI': 'N' },
    },
    {
      name: "the block by the gateway's code",
      of: 'card',
      patch: { bypass: { danal_tpay: {} } },
      expect: [['warning', 'unknown-parameter', 'bypass.danal_tpay']],
      almost: { bypass: { danal: {} } },
    },
  ],
})
