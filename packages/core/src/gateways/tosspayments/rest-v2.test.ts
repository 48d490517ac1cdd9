import { testRest } from '../../../test-support/rest-table.js'
import { tosspayments } from './rest-v2.js'

const payment = { orderName: '운동화', amount: { total: 10_000 }, currency: 'KRW' }
const credential = { number: '4092000000000000', expiryYear: '31', expiryMonth: '07' }
const account = { bank: 'SHINHAN', expiry: { validHours: 72 }, option: { type: 'NORMAL' } }
const paid = { paymentId: 'payment-1', channelKey: 'channel-key-1', ...payment }

testRest(tosspayments, {
  valid: {
    card: { call: 'payInstantly', body: { ...paid, method: { card: { credential } } } },
    account: { call: 'payInstantly', body: { ...paid, method: { virtualAccount: account } } },
    key: { call: 'issueBillingKey', body: { channelKey: 'channel-key-1', method: { card: { credential } } } },
    cancel: {
      call: 'cancelPayment',
      body: {
        paymentId: 'payment-1',
        reason: '변심',
        refundAccount: { bank: 'SHINHAN', number: '110123456789', holderName: '홍길동' },
      },
    },
    receipt: {
      call: 'issueCashReceipt',
      body: { ...paid, type: 'PERSONAL', customer: { identityNumber: '01012345678' } },
    },
  },
  rows: [
    {
      name: 'an id of five',
      of: 'card',
      patch: { paymentId: 'pay-1' },
      expect: [['warning', 'invalid-format', 'paymentId']],
      almost: { paymentId: 'pay_12' },
    },
    {
      name: 'a bank that issues no account',
      of: 'account',
      patch: { 'method.virtualAccount.bank': 'K_BANK' },
      expect: [['error', 'unsupported-value', 'method.virtualAccount.bank']],
      almost: { 'method.virtualAccount.bank': 'KFCC' },
    },
    {
      name: 'what Welcome Payments alone reads',
      of: 'receipt',
      patch: { businessRegistrationNumber: '1234567890', paymentMethod: 'TRANSFER' },
      expect: [
        ['warning', 'ignored', 'businessRegistrationNumber'],
        ['warning', 'ignored', 'paymentMethod'],
      ],
      almost: { paidAt: '2030-01-01T09:00:00+09:00' },
    },
  ],
})
