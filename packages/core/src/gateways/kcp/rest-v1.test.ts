import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { kcp, kcpQuick } from './rest-v1.js'

testRest(kcp, {
  valid: {
    cancel: v1Bodies.cancel,
    onetime: v1Bodies.payOnetime,
    revoke: v1Bodies.revokeVbank,
  },
  rows: [
    {
      name: 'a cancel without a tax-free part, which is not 0 by default',
      of: 'cancel',
      patch: { tax_free: undefined },
      expect: [
        ['notice', 'missing', 'tax_free'],
        ['notice', 'contract', 'refund_account'],
      ],
      almost: { reason: undefined },
      almostExpect: [['notice', 'contract', 'refund_account']],
    },
    {
      name: 'a refund to an account, which needs a contract',
      of: 'cancel',
      patch: { reason: '반품' },
      expect: [['notice', 'contract', 'refund_account']],
      almost: { refund_account: undefined, refund_bank: undefined, refund_holder: undefined },
    },
  ],
})

testRest(kcpQuick, {
  valid: {
    cancel: v1Bodies.cancel,
  },
  rows: [
    {
      name: 'a cancel without a tax-free part, which is not 0 by default',
      of: 'cancel',
      patch: { tax_free: undefined },
      expect: [['notice', 'missing', 'tax_free']],
      almost: { reason: undefined },
    },
  ],
})
