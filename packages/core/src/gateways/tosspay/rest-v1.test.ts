import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { tosspayV2 } from './rest-v1.js'

testRest(tosspayV2, {
  valid: {
    cancel: v1Bodies.cancel,
    all: { call: 'cancel', body: { imp_uid: 'imp_1' } },
    schedule: {
      call: 'schedule',
      body: { customer_uid: 'card-1', schedules: v1Bodies.schedule.body.schedules },
    },
  },
  rows: [
    {
      name: 'a partial cancel without a VAT',
      of: 'cancel',
      patch: { vat_amount: undefined },
      expect: [['notice', 'missing', 'vat_amount']],
      almost: { vat_amount: undefined, amount: undefined },
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
