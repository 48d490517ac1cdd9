import { testRest } from '../../../test-support/rest-table.js'
import { tosspayV2 } from './rest-v2.js'

const charge = {
  billingKey: 'billing-key-1',
  orderName: '구독',
  amount: { total: 10_000 },
  currency: 'KRW',
}

testRest(tosspayV2, {
  valid: {
    charge: { call: 'payWithBillingKey', body: { ...charge, paymentId: 'payment-1' } },
    schedule: {
      call: 'createPaymentSchedule',
      body: {
        paymentId: 'payment-2',
        payment: { ...charge, customer: { name: { full: '홍길동' } } },
        timeToPay: '2030-02-01T09:00:00+09:00',
      },
    },
  },
  rows: [
    {
      name: "a customer's id only, as the sample has it",
      of: 'schedule',
      patch: { 'payment.customer': { id: 'customer-1' } },
      expect: [['warning', 'missing', 'payment.customer.name.full']],
      almost: { 'payment.customer.name': { separated: { first: '길동', last: '홍' } } },
    },
  ],
})
