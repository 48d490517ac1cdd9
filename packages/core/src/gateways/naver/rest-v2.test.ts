import { testRest } from '../../../test-support/rest-table.js'
import { naverpay } from './rest-v2.js'

testRest(naverpay, {
  valid: {
    deletion: {
      call: 'deleteBillingKey',
      body: { billingKey: 'billing-key-1', reason: '구독 해지', requester: 'CUSTOMER' },
    },
    taken: { call: 'confirmEscrow', body: { paymentId: 'payment-1', fromStore: true } },
  },
  rows: [
    {
      name: 'a key deleted without a reason and a requester',
      of: 'deletion',
      patch: { reason: undefined, requester: undefined },
      expect: [
        ['error', 'missing', 'reason'],
        ['error', 'missing', 'requester'],
      ],
      almost: { requester: 'ADMIN' },
    },
    {
      name: 'a purchase confirmed by an unknown side',
      of: 'taken',
      patch: { fromStore: undefined },
      expect: [['warning', 'missing', 'fromStore']],
      almost: { fromStore: false },
    },
  ],
})
