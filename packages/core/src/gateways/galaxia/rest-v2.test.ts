import { testRest } from '../../../test-support/rest-table.js'
import { galaxia } from './rest-v2.js'

testRest(galaxia, {
  valid: {
    receipt: {
      call: 'issueCashReceipt',
      body: {
        paymentId: 'payment-1',
        channelKey: 'channel-key-1',
        type: 'PERSONAL',
        orderName: '운동화',
        currency: 'KRW',
        amount: { total: 10_000 },
        customer: { identityNumber: '01012345678', identityNumberType: 'PHONE' },
      },
    },
  },
  rows: [
    {
      name: 'a number of no kind',
      of: 'receipt',
      patch: { 'customer.identityNumberType': undefined },
      expect: [['error', 'missing', 'customer.identityNumberType']],
      almost: { 'customer.identityNumberType': 'CARD' },
    },
    {
      name: 'what Welcome Payments alone reads',
      of: 'receipt',
      patch: { businessRegistrationNumber: '1234567890', paymentMethod: 'TRANSFER' },
      expect: [
        ['warning', 'ignored', 'businessRegistrationNumber'],
        ['warning', 'ignored', 'paymentMethod'],
      ],
      almost: { productType: 'PHYSICAL' },
    },
  ],
})
