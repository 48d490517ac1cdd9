import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { kicc } from './rest-v1.js'

testRest(kicc, {
  valid: {
    cancel: v1Bodies.cancel,
    schedule: {
      call: 'schedule',
      body: { customer_uid: 'card-1', schedules: v1Bodies.schedule.body.schedules },
    },
    receipt: v1Bodies.issueReceipt,
    external: {
      call: 'issueExternalReceipt',
      body: { ...v1Bodies.issueExternalReceipt.body, identifier_type: 'phone' },
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
    {
      name: 'a receipt without the kind of its number',
      of: 'receipt',
      patch: { identifier_type: undefined },
      expect: [['error', 'missing', 'identifier_type']],
      almost: { identifier_type: 'taxcard' },
    },
    {
      name: 'a receipt without the kind of its number',
      of: 'external',
      patch: { identifier_type: undefined },
      expect: [['error', 'missing', 'identifier_type']],
      almost: { identifier_type: 'taxcard' },
    },
  ],
})
