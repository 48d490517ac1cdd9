import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { payco } from './rest-v1.js'

testRest(payco, {
  valid: {
    cancel: v1Bodies.cancel,
    schedule: {
      call: 'schedule',
      body: { customer_uid: 'card-1', schedules: v1Bodies.schedule.body.schedules },
    },
  },
  rows: [
    {
      name: 'a cancel without a tax-free part, which is not 0 by default',
      of: 'cancel',
      patch: { tax_free: undefined },
      expect: [['notice', 'missing', 'tax_free']],
      almost: { reason: undefined },
    },
    {
      name: 'a schedule that issues a key from a card',
      of: 'schedule',
      patch: { card_number: '4092-0000-0000-0000', expiry: '2031-07' },
      expect: [['error', 'forbidden', 'card_number']],
      almost: { customer_id: 'buyer-1' },
    },
  ],
})
