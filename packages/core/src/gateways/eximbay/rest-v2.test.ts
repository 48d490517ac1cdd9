import { testRest } from '../../../test-support/rest-table.js'
import { eximbayV2 } from './rest-v2.js'

const product = { id: 'shoes', name: 'Shoes', amount: 1_000, quantity: 1, link: 'https://shop.example/shoes' }
const charge = {
  billingKey: 'billing-key-1',
  orderName: 'Subscription',
  amount: { total: 1_000 },
  currency: 'USD',
  locale: 'EN_US',
  customer: { name: { full: 'Jane Doe' }, email: 'jane@shop.example' },
  products: [product],
  bypass: { eximbayV2: { surcharge: [{ name: 'Discount', quantity: 1, unitPrice: -100 }] } },
}

const rows = <const Name extends string>(of: Name, group = '') =>
  [
    {
      name: 'no customer, and no language',
      of,
      patch: { [`${group}customer`]: undefined, [`${group}locale`]: undefined },
      expect: [
        ['error', 'missing', `${group}customer.name.full`],
        ['error', 'missing', `${group}customer.email`],
        ['error', 'missing', `${group}locale`],
      ],
      almost: { [`${group}customer.name`]: { separated: { first: 'Jane', last: 'Doe' } } },
    },
    {
      name: 'no goods',
      of,
      patch: { [`${group}products`]: undefined },
      expect: [['warning', 'missing', `${group}products`]],
      almost: { [`${group}products.1`]: product },
    },
    {
      name: 'goods without a link',
      of,
      patch: { [`${group}products.0.link`]: undefined },
      expect: [['error', 'missing', `${group}products.0.link`]],
      almost: {},
    },
    {
      name: 'taxes, which are not supported',
      of,
      patch: { [`${group}amount.vat`]: 90, [`${group}amount.taxFree`]: 10 },
      expect: [
        ['warning', 'ignored', `${group}amount.vat`],
        ['warning', 'ignored', `${group}amount.taxFree`],
      ],
      almost: { [`${group}amount.vat`]: 0, [`${group}amount.taxFree`]: 0 },
    },
    {
      name: "the window's block",
      of,
      patch: { [`${group}bypass`]: { eximbay_v2: {} } },
      expect: [['warning', 'unknown-parameter', `${group}bypass.eximbay_v2`]],
      almost: { [`${group}bypass`]: { eximbayV2: { merchant: { shop: 'Shop' } } } },
    },
    {
      name: 'four surcharges',
      of,
      patch: { [`${group}bypass.eximbayV2.surcharge`]: [{}, {}, {}, {}] },
      expect: [['error', 'too-long', `${group}bypass.eximbayV2.surcharge`]],
      almost: { [`${group}bypass.eximbayV2.surcharge`]: [{}, {}, {}] },
    },
  ] as const

testRest(eximbayV2, {
  valid: {
    charge: { call: 'payWithBillingKey', body: { ...charge, paymentId: 'payment-1' } },
    schedule: {
      call: 'createPaymentSchedule',
      body: { paymentId: 'payment-2', payment: charge, timeToPay: '2030-02-01T09:00:00+09:00' },
    },
    confirm: { call: 'confirmPayment', body: { paymentId: 'payment-1', paymentToken: 'token-1' } },
    confirmKey: { call: 'confirmBillingKey', body: { billingIssueToken: 'token-1' } },
    confirmBoth: { call: 'confirmBillingKeyIssueAndPay', body: { billingIssueToken: 'token-1' } },
  },
  rows: [
    ...rows('charge'),
    ...rows('schedule', 'payment.'),
    {
      name: 'a manual confirmation, on which pages differ',
      of: 'confirm',
      patch: { currency: 'USD' },
      expect: [['notice', 'contract', 'paymentToken']],
      almost: { paymentToken: undefined },
      almostExpect: [['error', 'missing', 'paymentToken']],
    },
    {
      name: 'a manual confirmation of a key, on which pages differ',
      of: 'confirmKey',
      patch: { isTest: true },
      expect: [['notice', 'contract', 'billingIssueToken']],
      almost: { billingIssueToken: undefined },
      almostExpect: [['error', 'missing', 'billingIssueToken']],
    },
    {
      name: 'a manual confirmation of a key, on which pages differ',
      of: 'confirmBoth',
      patch: { isTest: true },
      expect: [['notice', 'contract', 'billingIssueToken']],
      almost: { billingIssueToken: undefined },
      almostExpect: [['error', 'missing', 'billingIssueToken']],
    },
  ],
})
