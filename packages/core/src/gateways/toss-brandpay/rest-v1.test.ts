import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { tossBrandpay } from './rest-v1.js'

testRest(tossBrandpay, {
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
