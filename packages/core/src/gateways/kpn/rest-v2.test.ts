import { testRest } from '../../../test-support/rest-table.js'
import { kpn } from './rest-v2.js'

const payment = {
  paymentId: 'payment1',
  channelKey: 'channel-key-1',
  orderName: '운동화',
  amount: { total: 10_000 },
  currency: 'KRW',
}
const credential = {
  number: '4092000000000000',
  expiryYear: '31',
  expiryMonth: '07',
  birthOrBusinessRegistrationNumber: '900101',
  passwordTwoDigits: '12',
}
const account = {
  bank: 'SHINHAN',
  expiry: { dueDate: '2030-01-03T23:59:59+09:00' },
  option: { type: 'NORMAL' },
  cashReceipt: { type: 'NO_RECEIPT' },
}
const scheduled = {
  billingKey: 'billing-key-1',
  orderName: '구독',
  amount: { total: 10_000 },
  currency: 'KRW',
}

testRest(kpn, {
  valid: {
    card: { call: 'payInstantly', body: { ...payment, method: { card: { credential } } } },
    account: { call: 'payInstantly', body: { ...payment, method: { virtualAccount: account } } },
    key: {
      call: 'issueBillingKey',
      body: {
        channelKey: 'channel-key-1',
        method: { card: { credential } },
        customer: { name: { full: '홍길동' } },
      },
    },
    charge: {
      call: 'payWithBillingKey',
      body: { ...scheduled, paymentId: 'payment1' },
    },
    cancel: { call: 'cancelPayment', body: { paymentId: 'payment1', reason: '변심' } },
    schedule: {
      call: 'createPaymentSchedule',
      body: {
        paymentId: 'payment-2',
        payment: { ...scheduled, customer: { name: { full: '홍길동' } } },
        timeToPay: '2030-02-01T09:00:00+09:00',
      },
    },
  },
  rows: [
    {
      name: 'an id with a hyphen',
      of: 'card',
      patch: { paymentId: 'payment-1' },
      expect: [['warning', 'invalid-format', 'paymentId']],
      almost: { paymentId: 'Payment1' },
    },
    {
      name: 'an account without a receipt',
      of: 'account',
      patch: { 'method.virtualAccount.cashReceipt': undefined },
      expect: [['warning', 'missing', 'method.virtualAccount.cashReceipt']],
      almost: {},
    },
    {
      name: 'a refund to an account, which needs a contract',
      of: 'cancel',
      patch: { refundAccount: { bank: 'SHINHAN', number: '110123456789', holderName: '홍길동' } },
      expect: [['notice', 'contract', 'refundAccount']],
      almost: { amount: 1_000 },
    },
    {
      name: 'another currency',
      of: 'card',
      patch: { currency: 'JPY' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'USD' },
    },
    {
      name: 'a card without birth and password',
      of: 'card',
      patch: {
        'method.card.credential.birthOrBusinessRegistrationNumber': undefined,
        'method.card.credential.passwordTwoDigits': undefined,
      },
      expect: [
        ['notice', 'missing', 'method.card.credential.birthOrBusinessRegistrationNumber'],
        ['notice', 'missing', 'method.card.credential.passwordTwoDigits'],
      ],
      almost: {},
    },
    {
      name: 'a bank that issues no account',
      of: 'account',
      patch: { 'method.virtualAccount.bank': 'KAKAO' },
      expect: [['error', 'unsupported-value', 'method.virtualAccount.bank']],
      almost: { 'method.virtualAccount.bank': 'HANA' },
    },
    {
      name: 'a fixed account',
      of: 'account',
      patch: {
        'method.virtualAccount.option': { type: 'FIXED', fixed: { accountNumber: '56211105948400' } },
      },
      expect: [['error', 'unsupported-value', 'method.virtualAccount.option.type']],
      almost: { 'method.virtualAccount.option': { type: 'NORMAL' } },
    },
    {
      name: 'an account with escrow',
      of: 'account',
      patch: { isEscrow: true },
      expect: [['error', 'forbidden', 'isEscrow']],
      almost: { isEscrow: false },
    },
    {
      name: 'a tax that KPN does not apply',
      of: 'card',
      patch: { 'amount.vat': 909 },
      expect: [['warning', 'ignored', 'amount.vat']],
      almost: {},
    },
    {
      name: 'a tax-free part, which needs a contract',
      of: 'card',
      patch: { 'amount.taxFree': 1_000 },
      expect: [['notice', 'contract', 'amount.taxFree']],
      almost: { 'amount.taxFree': 0 },
    },
    {
      name: 'a key without a name',
      of: 'key',
      patch: { customer: undefined },
      expect: [['error', 'missing', 'customer.name.full']],
      almost: { 'customer.name': { separated: { first: '길동', last: '홍' } } },
    },
    {
      name: 'a key for a card without birth and password',
      of: 'key',
      patch: {
        'method.card.credential.birthOrBusinessRegistrationNumber': undefined,
        'method.card.credential.passwordTwoDigits': undefined,
      },
      expect: [
        ['warning', 'missing', 'method.card.credential.birthOrBusinessRegistrationNumber'],
        ['warning', 'missing', 'method.card.credential.passwordTwoDigits'],
      ],
      almost: {},
    },
    {
      name: 'a charge with a tax that KPN does not apply',
      of: 'charge',
      patch: { 'amount.vat': 909 },
      expect: [['warning', 'ignored', 'amount.vat']],
      almost: {},
    },
    {
      name: 'a schedule without a name',
      of: 'schedule',
      patch: { 'payment.customer': undefined },
      expect: [['warning', 'missing', 'payment.customer.name.full']],
      almost: { 'payment.customer.name': { separated: { first: '길동', last: '홍' } } },
    },
  ],
})
