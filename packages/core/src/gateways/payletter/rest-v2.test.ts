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
  ],
})
