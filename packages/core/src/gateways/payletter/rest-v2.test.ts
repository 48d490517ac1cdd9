import { testRest } from '../../../test-support/rest-table.js'
import { payletterGlobal } from './rest-v2.js'

testRest(payletterGlobal, {
  valid: {
    charge: {
      call: 'payWithBillingKey',
      body: {
        paymentId: 'payment1',
        billingKey: 'billing-key-1',
        orderName: 'Subscription',
        amount: { total: 1_000 },
        currency: 'USD',
      },
    },
    confirmKey: { call: 'confirmBillingKey', body: { billingIssueToken: 'token-1' } },
    confirmBoth: { call: 'confirmBillingKeyIssueAndPay', body: { billingIssueToken: 'token-1' } },
    confirm: { call: 'confirmPayment', body: { paymentId: 'payment1', paymentToken: 'token-1' } },
  },
  rows: [
    {
      name: 'an id with a hyphen',
      of: 'charge',
      patch: { paymentId: 'payment-1' },
      expect: [['warning', 'invalid-format', 'paymentId']],
      almost: { paymentId: 'Payment1' },
    },
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
