import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { mobilians, mobiliansV2 } from './rest-v1.js'

testRest(mobilians, {
  valid: {
    schedule: {
      call: 'schedule',
      body: { customer_uid: 'card-1', schedules: v1Bodies.schedule.body.schedules },
    },
  },
  rows: [
    {
      name: 'a schedule that issues a key from a card',
      of: 'schedule',
      patch: { card_number: '4092-0000-0000-0000', expiry: '2031-07' },
      expect: [['error', 'forbidden', 'card_number']],
      almost: { customer_id: 'buyer-1' },
    },
  ],
})

testRest(mobiliansV2, {
  valid: {
    cancel: { call: 'cancel', body: { ...v1Bodies.cancel.body, vat_amount: 0 } },
    again: v1Bodies.payAgain,
    revoke: v1Bodies.revokeVbank,
  },
  rows: [
    {
      name: 'taxes, which Mobilians does not take',
      of: 'cancel',
      patch: { tax_free: 1_000, vat_amount: 900 },
      expect: [
        ['warning', 'ignored', 'tax_free'],
        ['warning', 'ignored', 'vat_amount'],
      ],
      almost: { tax_free: 0, vat_amount: 0 },
    },
    {
      name: 'taxes, which Mobilians does not take',
      of: 'again',
      patch: { tax_free: 1_000, vat_amount: 900 },
      expect: [
        ['warning', 'ignored', 'tax_free'],
        ['warning', 'ignored', 'vat_amount'],
      ],
      almost: { tax_free: 0, vat_amount: 0 },
    },
  ],
})
