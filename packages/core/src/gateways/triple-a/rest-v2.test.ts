import { testRest } from '../../../test-support/rest-table.js'
import { tripleA } from './rest-v2.js'

testRest(tripleA, {
  valid: {
    cancel: {
      call: 'cancelPayment',
      body: { paymentId: 'payment-1', reason: 'Returned', refundEmail: 'buyer@shop.example' },
    },
    stop: {
      call: 'stopPaymentCancellation',
      body: { paymentId: 'payment-1', cancellationId: 'cancellation-1' },
    },
  },
  rows: [
    {
      name: 'no e-mail for the refund',
      of: 'cancel',
      patch: { refundEmail: ' ' },
      expect: [['error', 'missing', 'refundEmail']],
      almost: { amount: 100 },
    },
  ],
})
