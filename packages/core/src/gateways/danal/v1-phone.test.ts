import { testGateway, type Valid } from '../../../test-support/gateway-table.js'
import { danal } from './v1-phone.js'

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
  company: '고객사',
  digital: true,
}
const by = (others: Readonly<Record<string, unknown>> = {}): Valid => ({
  operation: 'request_pay',
  request: { ...phone, ...others },
})
const billing = { amount: 0, customer_uid: 'your-customer-unique-id' }
const foreign = { tax_free: 100, appCard: true, auth_mode: 'key-in', app_scheme: 'shop://' }

testGateway(danal, {
  valid: {
    phone: by(),
    verification: {
      operation: 'certification',
      request: {
        channelKey: 'channel-key-3',
        merchant_uid: 'ORD20180131-0000011',
        min_age: 19,
        name: '홍길동',
        phone: '01012345678',
        carrier: 'SKT',
        company: 'https://shop.example',
        m_redirect_url: 'https://shop.example/verified',
        popup: false,
      },
    },
    'phone of one carrier, with its number': by({
      phone: {
        detail: [
          { carrier: '*', enabled: false },
          { carrier: 'SKT', enabled: true },
        ],
      },
      prefill: { phoneNumber: '01012345678' },
    }),
    issue: by({ ...billing, period: { from: '20310101', to: '20311231' } }),
    'issue with the period as text': by({ ...billing, buyer_tel: undefined, period: { text: '1년' } }),
    'issue and pay': by({
      ...billing,
      amount: 1000,
      phone: { detail: [{ carrier: 'KTF', enabled: false }] },
    }),
  },
  rows: [
    {
      name: 'a verification for a carrier as V2 spells it',
      of: 'verification',
      patch: { carrier: 'KT' },
      expect: [['warning', 'unsupported-value', 'carrier']],
      almost: { carrier: 'KTF' },
    },
    {
      name: 'a verification with values of a wrong type',
      of: 'verification',
      patch: { min_age: {}, phone: {}, carrier: {}, company: {} },
      expect: [
        ['error', 'invalid-type', 'min_age'],
        ['error', 'invalid-type', 'phone'],
        ['error', 'invalid-type', 'carrier'],
        ['error', 'invalid-type', 'company'],
      ],
      almost: { min_age: 20, phone: '01012345678', carrier: 'MVNO', company: '고객사' },
    },
    {
      name: 'a card, which belongs to another gateway',
      of: 'phone',
      patch: { pay_method: 'card' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { buyer_email: undefined },
    },
    {
      name: 'no method',
      of: 'phone',
      patch: { pay_method: undefined },
      expect: [['error', 'missing', 'pay_method']],
      almost: { buyer_email: undefined },
    },
    {
      name: 'a billing key for a card',
      of: 'issue',
      patch: { pay_method: 'card' },
      expect: [['error', 'unsupported-value', 'pay_method']],
      almost: { amount: 1000 },
    },
    {
      name: 'a billing key without a method',
      of: 'issue and pay',
      patch: { pay_method: '' },
      expect: [['error', 'missing', 'pay_method']],
      almost: { amount: 0 },
    },
    {
      name: 'no name, no telephone number, no amount and no kind of goods',
      of: 'phone',
      patch: { name: undefined, buyer_tel: undefined, amount: undefined, digital: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['warning', 'missing', 'buyer_tel'],
        ['error', 'missing', 'amount'],
        ['warning', 'missing', 'digital'],
      ],
      almost: { digital: false, company: undefined },
    },
    {
      name: 'no name and no amount, while issuing',
      of: 'issue',
      patch: { name: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'amount'],
      ],
      almost: { buyer_tel: undefined, digital: undefined },
    },
    {
      name: 'fields that telephone bills do not read',
      of: 'phone',
      patch: { ...foreign, products: [{ id: '1' }], bypass: { danal: { COLOR: 'red' } } },
      expect: [
        ['warning', 'ignored', 'tax_free'],
        ['warning', 'ignored', 'appCard'],
        ['warning', 'ignored', 'auth_mode'],
        ['warning', 'ignored', 'app_scheme'],
        ['warning', 'ignored', 'bypass.danal'],
        ['warning', 'ignored', 'products'],
      ],
      almost: { tax_free: 0, bypass: {} },
    },
    {
      name: 'fields that billing keys for telephone bills do not read',
      of: 'issue',
      patch: { ...foreign, products: [{ id: '1' }], bypass: { danal: {} } },
      expect: [
        ['warning', 'ignored', 'tax_free'],
        ['warning', 'ignored', 'appCard'],
        ['warning', 'ignored', 'auth_mode'],
        ['warning', 'ignored', 'app_scheme'],
        ['warning', 'ignored', 'bypass.danal'],
        ['warning', 'ignored', 'products'],
      ],
      almost: { app_scheme: '', tax_free: 0 },
    },
    {
      name: 'own parameters of wrong types, most of them ignored',
      of: 'phone',
      patch: { company: 1, appCard: 'Y', auth_mode: 1, bypass: { danal: 'red' } },
      expect: [
        ['warning', 'invalid-type', 'company'],
        ['error', 'invalid-type', 'appCard'],
        ['warning', 'ignored', 'appCard'],
        ['warning', 'invalid-type', 'auth_mode'],
        ['warning', 'ignored', 'auth_mode'],
        ['error', 'invalid-type', 'bypass.danal'],
        ['warning', 'ignored', 'bypass.danal'],
      ],
      almost: { company: '1', appCard: false, auth_mode: '', bypass: { danal: {} } },
      almostExpect: [
        ['warning', 'ignored', 'appCard'],
        ['warning', 'ignored', 'bypass.danal'],
      ],
    },
    {
      name: "a carrier in V2's spelling, a string for a flag, and a number with hyphens",
      of: 'phone',
      patch: {
        phone: { detail: [{ carrier: 'KT', enabled: 'N' }] },
        prefill: { phoneNumber: '010-1234-5678' },
      },
      expect: [
        ['error', 'unsupported-value', 'phone.detail.0.carrier'],
        ['error', 'invalid-type', 'phone.detail.0.enabled'],
        ['error', 'invalid-format', 'prefill.phoneNumber'],
      ],
      almost: {
        phone: { detail: [{ carrier: 'KCT', enabled: false }] },
        prefill: { phoneNumber: '01012345678' },
      },
    },
    {
      name: 'a period without an end, its start with dashes',
      of: 'issue',
      patch: { period: { from: '2031-01-01', text: '1년' } },
      expect: [
        ['warning', 'invalid-format', 'period.from'],
        ['error', 'missing', 'period.to'],
      ],
      almost: { period: { from: '20310101', to: '20311231', text: '1년' } },
    },
    {
      name: 'a period without a start, its end with dashes and its text a number',
      of: 'issue',
      patch: { period: { to: '2031-01-01', text: 1 } },
      expect: [
        ['warning', 'invalid-format', 'period.to'],
        ['error', 'missing', 'period.from'],
        ['warning', 'invalid-type', 'period.text'],
      ],
      almost: { period: { text: '1년', from: '20310101', to: '20310102' } },
    },
    {
      name: "another gateway's bypass block",
      of: 'phone',
      patch: { bypass: { settle: {} } },
      expect: [['warning', 'unknown-parameter', 'bypass.settle']],
      almost: { bypass: null },
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
