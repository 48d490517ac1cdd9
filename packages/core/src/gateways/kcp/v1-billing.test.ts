import { testGateway } from '../../../test-support/gateway-table.js'
import { kcpBilling } from './v1-billing.js'

const issue = {
  channelKey: 'channel-key-1',
  pay_method: 'card',
  merchant_uid: 'order_monthly_0001',
  name: '정기결제',
  amount: 0,
  customer_uid: 'your-customer-unique-id',
  buyer_email: 'test@portone.io',
  buyer_name: '포트원',
  buyer_tel: '02-1234-1234',
  m_redirect_url: 'https://testtest.test',
  bypass: { site_logo: 'https://shop.example/logo.gif', batch_birth_day_yn: 'Y' },
}

testGateway(kcpBilling, {
  valid: {
    issue: { operation: 'request_pay', request: issue },
    'issue without a name': {
      operation: 'request_pay',
      request: { ...issue, name: undefined, buyer_name: undefined, amount: 1000, bypass: undefined },
    },
  },
  rows: [
    {
      name: 'a method other than a card',
      of: 'issue',
      patch: { pay_method: 'kakaopay' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { tax_free: 0 },
    },
    {
      name: 'no method',
      of: 'issue',
      patch: { pay_method: undefined },
      expect: [['warning', 'missing', 'pay_method']],
      almost: { tax_free: 0 },
    },
    {
      name: 'a billing key without id and display amount',
      of: 'issue',
      patch: { customer_uid: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'customer_uid'],
        ['error', 'missing', 'amount'],
      ],
      almost: { customer_uid: '1', amount: 0 },
    },
    {
      name: 'no return address for a redirect',
      of: 'issue',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'issue',
      patch: { products: [{ id: '1' }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { products: null },
    },
    {
      name: 'a value that the guide does not list',
      of: 'issue',
      on: 'pc',
      patch: { 'bypass.batch_birth_day_yn': 'N' },
      expect: [['warning', 'unsupported-value', 'bypass.batch_birth_day_yn']],
      almost: { 'bypass.batch_birth_day_yn': 'N' },
      almostOn: 'mobile',
    },
    {
      name: 'options of the PC window that are not text',
      of: 'issue',
      on: 'pc',
      patch: { bypass: { site_logo: 1, batch_birth_day_yn: {} } },
      expect: [
        ['warning', 'invalid-type', 'bypass.site_logo'],
        ['error', 'invalid-type', 'bypass.batch_birth_day_yn'],
      ],
      almost: { bypass: { site_logo: '1', batch_birth_day_yn: 'Y' } },
    },
    {
      name: "a payment's options",
      of: 'issue',
      patch: { bypass: { skin_indx: '1' } },
      expect: [['warning', 'unknown-parameter', 'bypass.skin_indx']],
      almost: { bypass: {} },
    },
  ],
})
