import { testGateway } from '../../../test-support/gateway-table.js'
import { kakaopay } from './v1.js'

const pay = {
  channelKey: 'channel-key-1',
  pay_method: 'card',
  merchant_uid: 'order_no_0001',
  name: '주문명:결제테스트',
  amount: 100_400,
  buyer_email: 'test@portone.io',
  buyer_name: '구매자이름',
  buyer_tel: '010-1234-5678',
  buyer_addr: '서울특별시 강남구 삼성동',
  buyer_postcode: '123-456',
  m_redirect_url: 'https://shop.example/complete',
}
const issue = { ...pay, pay_method: undefined, amount: 0, customer_uid: 'your-customer-unique-id' }

testGateway(kakaopay, {
  valid: {
    pay: { operation: 'request_pay', request: pay },
    'pay with every field': {
      operation: 'request_pay',
      request: {
        ...pay,
        pay_method: 'kakaopay',
        tax_free: 100,
        app_scheme: 'shop://',
        display: { card_quota: [3] },
        card: { detail: [{ card_code: '361', enabled: true }] },
        kakaopayMobileAsPC: true,
        bypass: { kakaopay: { payment_method_type: 'CARD', custom_message: '안내' } },
      },
    },
    'pay with the required fields only': {
      operation: 'request_pay',
      on: 'pc',
      request: { channelKey: 'channel-key-1', merchant_uid: 'order_no_0001', name: '주문명', amount: 1004 },
    },
    issue: { operation: 'request_pay', request: issue },
    'issue and pay': {
      operation: 'request_pay',
      request: { ...issue, amount: 100_400, bypass: { kakaopay: { payment_method_type: 'MONEY' } } },
    },
  },
  rows: [
    {
      name: 'no order name and no amount',
      of: 'pay',
      patch: { name: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_name: undefined, buyer_tel: undefined },
    },
    {
      name: 'a billing key without name and amount',
      of: 'issue',
      patch: { name: '', amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { amount: 0, buyer_tel: undefined },
    },
    {
      name: 'no return address on a phone',
      of: 'pay',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['warning', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'no return address on a phone, which the PC window does not need',
      of: 'pay with every field',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['warning', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'no return address for a billing key',
      of: 'issue and pay',
      on: 'mobile',
      patch: { m_redirect_url: undefined },
      expect: [['warning', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined },
      almostOn: 'pc',
    },
    {
      name: 'a method, which the buyer chooses in the window',
      of: 'pay',
      patch: { pay_method: 'trans' },
      expect: [['warning', 'ignored', 'pay_method']],
      almost: { pay_method: undefined },
    },
    {
      name: 'a list of installment months',
      of: 'pay',
      patch: { 'display.card_quota': [2, 3] },
      expect: [['warning', 'too-long', 'display.card_quota']],
      almost: { 'display.card_quota': [3] },
    },
    {
      name: 'a VAT amount',
      of: 'pay',
      patch: { vat_amount: 91 },
      expect: [['error', 'forbidden', 'vat_amount']],
      almost: { vat_amount: null, tax_free: 91 },
    },
    {
      name: 'a VAT amount of zero',
      of: 'issue and pay',
      patch: { vat_amount: 0 },
      expect: [['warning', 'forbidden', 'vat_amount']],
      almost: { tax_free: 0 },
    },
    {
      name: 'products, which only Toss Payments reads',
      of: 'pay',
      patch: { products: [{ id: '1', name: 'Shoes', unitPrice: 1004, quantity: 1 }] },
      expect: [['warning', 'ignored', 'products']],
      almost: { custom_data: { products: 1 } },
    },
    {
      name: 'options of wrong types',
      of: 'pay with every field',
      patch: {
        kakaopayMobileAsPC: 'Y',
        'bypass.kakaopay': { payment_method_type: 'POINT', custom_message: 1 },
      },
      expect: [
        ['error', 'invalid-type', 'kakaopayMobileAsPC'],
        ['error', 'unsupported-value', 'bypass.kakaopay.payment_method_type'],
        ['warning', 'invalid-type', 'bypass.kakaopay.custom_message'],
      ],
      almost: { kakaopayMobileAsPC: false },
    },
    {
      name: "a misspelled option and another gateway's bypass block",
      of: 'pay',
      patch: { 'bypass.kakaopay.custom_mesage': '안내', 'bypass.tosspay_v2': {} },
      expect: [
        ['warning', 'unknown-parameter', 'bypass.kakaopay.custom_mesage'],
        ['warning', 'unknown-parameter', 'bypass.tosspay_v2'],
      ],
      almost: { bypass: { kakaopay: {} } },
    },
    {
      name: 'a billing key with the test id for single payments',
      of: 'issue',
      patch: { channelKey: undefined, pg: 'kakaopay.TC0ONETIME' },
      expect: [
        ['notice', 'deprecated', 'pg'],
        ['error', 'forbidden', 'pg'],
      ],
      almost: { channelKey: undefined, pg: 'kakaopay.TCSUBSCRIP' },
      almostExpect: [['notice', 'deprecated', 'pg']],
    },
    {
      name: 'a single payment with the test id for billing keys',
      of: 'pay',
      patch: { channelKey: undefined, pg: 'kakaopay.TCSUBSCRIP' },
      expect: [
        ['notice', 'deprecated', 'pg'],
        ['warning', 'missing', 'customer_uid'],
      ],
      almost: { channelKey: undefined, pg: 'kakaopay.TC0ONETIME' },
      almostExpect: [['notice', 'deprecated', 'pg']],
    },
    {
      name: 'a fixed month for an amount below the installment minimum',
      of: 'pay',
      patch: { amount: 49_999, 'display.card_quota': [3] },
      expect: [['warning', 'out-of-range', 'display.card_quota']],
      almost: { amount: 50_000, 'display.card_quota': [3] },
    },
    {
      name: 'more than a test channel takes',
      of: 'pay',
      facts: { test: true },
      patch: { amount: 1_000_001 },
      expect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 1_000_001, tax_free: 0 },
      almostFacts: { test: false },
    },
    {
      name: 'more than contracts usually take',
      of: 'pay',
      patch: { amount: 2_000_001 },
      expect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 2_000_000 },
    },
  ],
})
