import { testRest } from '../../../test-support/rest-table.js'
import { kiccV2 } from './rest-v2.js'

testRest(kiccV2, {
  valid: {
    confirm: { call: 'confirmPayment', body: { paymentId: 'payment-1', paymentToken: 'token-1' } },
    cancel: { call: 'cancelPayment', body: { paymentId: 'payment-1', reason: '변심' } },
  },
  rows: [
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
