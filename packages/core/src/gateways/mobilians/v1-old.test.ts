import { testGateway } from '../../../test-support/gateway-table.js'
import { mobilians } from './v1-old.js'

const phone = {
  channelKey: 'channel-key-1',
  pay_method: 'phone',
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
const billing = {
  ...phone,
  merchant_uid: 'order_monthly_0001',
  name: '최초인증결제',
  customer_uid: 'your-customer-unique-id',
  buyer_tel: '02-1234-1234',
}
const agreed = ['notice', 'contract', 'customer_uid'] as const

testGateway(mobilians, {
  valid: {
    phone: { operation: 'request_pay', request: phone },
    card: { operation: 'request_pay', request: { ...phone, pay_method: 'card', vbank_due: '20310101' } },
    'issue and pay': { operation: 'request_pay', request: billing },
  },
  rows: [
    {
      name: 'a method it does not have',
      of: 'phone',
      patch: { pay_method: 'vbank' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'card' },
    },
    {
      name: 'no method',
      of: 'phone',
      patch: { pay_method: undefined },
      expect: [['warning', 'missing', 'pay_method']],
      almost: { buyer_email: undefined },
    },
    {
      name: 'a billing key for a card',
      of: 'issue and pay',
      patch: { pay_method: 'card' },
      expect: [agreed, ['error', 'unsupported-value', 'pay_method']],
      almost: { pay_method: 'card', customer_uid: undefined },
    },
    {
      name: 'a billing key without a method',
      of: 'issue and pay',
      patch: { pay_method: undefined },
      expect: [agreed, ['error', 'missing', 'pay_method']],
      almost: { buyer_email: undefined },
      almostExpect: [agreed],
    },
    {
      name: 'no name, no amount and no telephone number',
      of: 'phone',
      patch: { name: undefined, amount: undefined, buyer_tel: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
        ['notice', 'missing', 'buyer_tel'],
      ],
      almost: { buyer_name: undefined, buyer_email: undefined },
    },
    {
      name: 'no name, no amount and no telephone number, while issuing and paying',
      of: 'issue and pay',
      patch: { name: undefined, amount: undefined, buyer_tel: undefined },
      expect: [
        agreed,
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
        ['notice', 'missing', 'buyer_tel'],
      ],
      almost: { buyer_name: undefined, buyer_email: undefined },
      almostExpect: [agreed],
    },
    {
      name: 'no return address for a redirect',
      of: 'phone',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'no return address for a redirect, while issuing and paying',
      of: 'issue and pay',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [agreed, ['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
      almostExpect: [agreed],
    },
    {
      name: 'a recurring payment, which needs a contract',
      of: 'issue and pay',
      patch: { customer_uid: 'another' },
      expect: [agreed],
      almost: { customer_uid: undefined },
    },
    {
      name: 'a due date in a wrong format',
      of: 'card',
      patch: { vbank_due: '2031-01-01' },
      expect: [['warning', 'invalid-format', 'vbank_due']],
      almost: { vbank_due: '20310201' },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'phone',
      patch: { products: [{ name: 'Chair' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 'Chair' } },
    },
    {
      name: 'products, which only Toss Payments reads, while issuing and paying',
      of: 'issue and pay',
      patch: { products: [{ name: 'Chair' }] },
      expect: [agreed, ['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 'Chair' } },
      almostExpect: [agreed],
    },
    {
      name: "the newer module's bypass block",
      of: 'phone',
      patch: { bypass: { mobilians_v2: { cp_logo: 'Y' } } },
      expect: [['warning', 'unknown-parameter', 'bypass.mobilians_v2']],
      almost: { bypass: {} },
    },
    {
      name: 'less than contracts usually take',
      of: 'phone',
      patch: { amount: 300 },
      expect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 301 },
    },
  ],
})
