import { testRest } from '../../../test-support/rest-table.js'
import { hectoGlobal } from './rest-v2.js'

testRest(hectoGlobal, {
  valid: {
    amount: { call: 'preRegisterPayment', body: { paymentId: 'payment-1', totalAmount: 1_000 } },
    yen: {
      call: 'preRegisterPayment',
      body: { paymentId: 'payment-1', totalAmount: 1_000, currency: 'JPY' },
      facts: { currency: 'JPY' },
    },
    cancel: { call: 'cancelPayment', body: { paymentId: 'payment-1', reason: 'Returned', amount: 500 } },
  },
  rows: [
    {
      name: 'another currency than that of the MID',
      of: 'yen',
      patch: { currency: 'USD' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: {},
    },
    {
      name: 'a currency, while that of the MID is unknown',
      of: 'amount',
      patch: { currency: 'USD' },
      expect: [['notice', 'contract', 'currency']],
      almost: { totalAmount: 2_000 },
    },
  ],
})
