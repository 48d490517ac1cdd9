import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { tosspayments } from './rest-v1.js'

testRest(tosspayments, {
  valid: {
    onetime: v1Bodies.payOnetime,
    schedule: { call: 'schedule', body: { ...v1Bodies.schedule.body, customer_id: 'buyer-1' } },
    key: { call: 'issueBillingKey', body: { ...v1Bodies.issueBillingKey.body, customer_id: 'buyer-1' } },
    vbank: { call: 'issueVbank', body: { ...v1Bodies.issueVbank.body, vbank_holder: undefined } },
  },
  rows: [
    {
      name: 'a key-in payment, which needs a setting',
      of: 'onetime',
      patch: { birth: undefined },
      expect: [['notice', 'contract', 'card_number']],
      almost: { card_number: '' },
      almostExpect: [['error', 'missing', 'card_number']],
    },
    {
      name: 'a schedule for a card without a customer',
      of: 'schedule',
      patch: { customer_id: undefined },
      expect: [['warning', 'missing', 'customer_id']],
      almost: { customer_id: undefined, card_number: undefined, expiry: undefined },
    },
    {
      name: 'a key without a customer',
      of: 'key',
      patch: { customer_id: undefined },
      expect: [['warning', 'missing', 'customer_id']],
      almost: { customer_name: undefined },
    },
    {
      name: 'an account without a buyer',
      of: 'vbank',
      patch: { buyer_name: undefined },
      expect: [['error', 'missing', 'buyer_name']],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'a holder, which the name of the merchant replaces',
      of: 'vbank',
      patch: { vbank_holder: '홍길동' },
      expect: [['warning', 'ignored', 'vbank_holder']],
      almost: { vbank_holder: '' },
    },
    {
      name: 'a fixed account, which needs a contract',
      of: 'vbank',
      patch: { vbank_key: 'buyer-1' },
      expect: [['notice', 'contract', 'vbank_key']],
      almost: { vbank_key: '' },
    },
  ],
})
