import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { kakaopay } from './rest-v1.js'

testRest(kakaopay, {
  valid: {
    cancel: { call: 'cancel', body: { ...v1Bodies.cancel.body, vat_amount: undefined } },
    again: v1Bodies.payAgain,
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
    {
      name: 'a cancel with a VAT',
      of: 'cancel',
      patch: { vat_amount: 91 },
      expect: [['warning', 'ignored', 'vat_amount']],
      almost: { vat_amount: 0 },
    },
    {
      name: 'a charge with a VAT',
      of: 'again',
      patch: { vat_amount: 909 },
      expect: [['warning', 'ignored', 'vat_amount']],
      almost: { tax_free: 1_000 },
    },
    {
      name: 'an item with a VAT',
      of: 'schedule',
      patch: { 'schedules.1.vat_amount': 909 },
      expect: [['warning', 'ignored', 'schedules.1.vat_amount']],
      almost: { 'schedules.1.tax_free': 1_000 },
    },
  ],
})
