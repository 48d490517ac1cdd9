import { testRest } from '../../../test-support/rest-table.js'
import { paypalV2 } from './rest-v2.js'

const charge = {
  billingKey: 'billing-key-1',
  orderName: 'Subscription',
  amount: { total: 1_000 },
  currency: 'USD',
}

testRest(paypalV2, {
  valid: {
    charge: { call: 'payWithBillingKey', body: { ...charge, paymentId: 'payment-1' } },
    schedule: {
      call: 'createPaymentSchedule',
      body: { paymentId: 'payment-2', payment: charge, timeToPay: '2030-02-01T09:00:00+09:00' },
    },
    session: {
      call: 'createPaymentSession',
      body: {
        storeId: 'store-1',
        paymentId: 'payment-1',
        profileKey: 'profile-1',
        country: 'US',
        currency: 'USD',
        totalAmount: 1_000,
        orderName: 'Shoes',
      },
    },
  },
  rows: [
    {
      name: 'a tax-free part, which is not supported',
      of: 'charge',
      patch: { 'amount.taxFree': 10 },
      expect: [['warning', 'ignored', 'amount.taxFree']],
      almost: { 'amount.taxFree': 0 },
    },
    {
      name: 'a tax-free part, which is not supported',
      of: 'schedule',
      patch: { 'payment.amount.taxFree': 10 },
      expect: [['warning', 'ignored', 'payment.amount.taxFree']],
      almost: { 'payment.amount.taxFree': 0 },
    },
  ],
})
