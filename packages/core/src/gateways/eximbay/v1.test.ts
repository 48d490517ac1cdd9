import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { eximbay } from './v1.js'

const block = 'bypass.eximbay'
const card = {
  channelKey: 'channel-key-1',
  pay_method: 'card',
  merchant_uid: 'order_no_0001',
  name: '주문명:결제테스트',
  amount: 14.2,
  currency: 'USD',
  buyer_email: 'test@portone.io',
  buyer_name: '구매자이름',
  buyer_tel: '010-1234-5678',
  buyer_addr: '서울특별시 강남구 삼성동',
  buyer_postcode: '123-456',
  popup: false,
}
const by = (pay_method: string, others: Readonly<Record<string, unknown>> = {}): Valid => ({
  operation: 'request_pay',
  request: { ...card, pay_method, ...others },
})
const keys = [
  'issuercountry',
  ...['shipTo', 'billTo'].flatMap((place) =>
    ['city', 'country', 'firstName', 'lastName', 'phoneNumber', 'postalCode', 'state', 'street1'].map(
      (key) => `${place}_${key}`,
    ),
  ),
  'siteforeigncur',
]
const blockOf = (value: unknown) => Object.fromEntries(keys.map((key) => [key, value]))

testGateway(eximbay, {
  valid: {
    card: by('card'),
    alipay: by('alipay'),
    unionpay: by('unionpay'),
    tenpay: by('tenpay'),
    econtext: by('econtext', { currency: 'JPY', amount: 1420 }),
    wechat: by('wechat'),
    molpay: by('molpay'),
    'dollars by default': by('card', { currency: undefined }),
    // The guide's sample has 14.2 won.
    'the window for Korean cards': by('card', {
      amount: 14200,
      currency: 'KRW',
      bypass: { eximbay: { issuercountry: 'KR' } },
    }),
    'every option of the guide': by('card', {
      language: 'jp',
      m_redirect_url: 'https://shop.example/complete',
      bypass: { eximbay: { ...blockOf('KR'), siteforeigncur: 'USD' } },
    }),
  },
  rows: [
    {
      name: 'a Korean method',
      of: 'card',
      patch: { pay_method: 'trans' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'econtext' },
    },
    {
      name: 'no method; a card window would open',
      of: 'card',
      patch: { pay_method: undefined },
      expect: [['warning', 'missing', 'pay_method']],
      almost: { buyer_email: undefined },
    },
    {
      name: 'no order name and no buyer',
      of: 'card',
      patch: { name: undefined, buyer_name: '', buyer_tel: null },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'buyer_name'],
        ['warning', 'missing', 'buyer_tel'],
      ],
      almost: { name: 'a', buyer_name: 'b', buyer_tel: '0', buyer_email: undefined },
    },
    {
      name: 'no amount',
      of: 'card',
      patch: { amount: undefined },
      expect: [['error', 'missing', 'amount']],
      almostExpect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 0 },
    },
    {
      name: 'a fraction of a cent, without a currency',
      of: 'dollars by default',
      patch: { amount: 14.205 },
      expect: [['error', 'invalid-format', 'amount']],
      almost: { amount: 14.25 },
    },
    {
      name: 'a currency it does not take',
      of: 'card',
      patch: { currency: 'CNY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'AUD' },
    },
    {
      name: 'a currency that Korean cards are not charged in',
      of: 'the window for Korean cards',
      patch: { currency: 'EUR' },
      expect: [['warning', 'unsupported-value', 'currency']],
      almost: { currency: 'EUR', bypass: {} },
    },
    {
      name: 'an issuer country that the guide does not list',
      of: 'card',
      patch: { [`${block}.issuercountry`]: 'US' },
      expect: [['warning', 'unsupported-value', `${block}.issuercountry`]],
      almost: { [`${block}.issuercountry`]: 'KR' },
    },
    {
      name: 'a billing key',
      of: 'card',
      patch: { customer_uid: 'customer-1' },
      expect: [['error', 'unsupported-operation', 'customer_uid']],
      almost: { customer_id: 'customer-1' },
    },
    {
      name: 'products, which are ignored',
      of: 'card',
      patch: { products: [{ id: '1' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { products: null },
    },
    {
      name: 'a bypass block with wrong types',
      of: 'card',
      patch: { [block]: blockOf(1) },
      expect: [
        ...keys.map((key) => ['warning', 'invalid-type', `${block}.${key}`] as const),
        ['warning', 'unsupported-value', `${block}.issuercountry`],
      ],
      almost: { [block]: blockOf('KR') },
    },
    {
      name: "V2's bypass block",
      of: 'card',
      patch: { bypass: { eximbay_v2: {} } },
      expect: [['warning', 'unknown-parameter', 'bypass.eximbay_v2']],
      almost: { bypass: { eximbay: {} } },
    },
    {
      name: 'less won than contracts usually take',
      of: 'the window for Korean cards',
      patch: { amount: 99 },
      expect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 100 },
    },
    {
      name: 'a few cents',
      of: 'card',
      patch: { amount: 0.09 },
      expect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 1000 },
    },
    {
      name: 'less yen than contracts usually take',
      of: 'econtext',
      patch: { amount: 99 },
      expect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 100 },
    },
    {
      name: 'a confirm address, which this gateway ignores',
      of: 'card',
      patch: { confirm_url: 'https://shop.example/confirm' },
      expect: [['warning', 'ignored', 'confirm_url']],
      almost: { confirm_url: '' },
    },
  ],
})
