import { testRest } from '../../../test-support/rest-table.js'
import { smartroV2 } from './rest-v2.js'

const payment = { orderName: '운동화', amount: { total: 10_000 }, currency: 'KRW' }
const credential = {
  number: '4092000000000000',
  expiryYear: '31',
  expiryMonth: '07',
  birthOrBusinessRegistrationNumber: '900101',
  passwordTwoDigits: '12',
}
const account = {
  bank: 'SHINHAN',
  expiry: { validHours: 72 },
  option: { type: 'FIXED', fixed: { pgAccountId: 'account-1' } },
}
const customer = {
  id: 'customer-1',
  name: { full: '홍길동' },
  phoneNumber: '01012345678',
  email: 'buyer@shop.example',
}
const charge = { ...payment, billingKey: 'billing-key-1' }
const birth = 'method.card.credential.birthOrBusinessRegistrationNumber'
const password = 'method.card.credential.passwordTwoDigits'
const refundAccount = {
  bank: 'SHINHAN',
  number: '110123456789',
  holderName: '홍길동',
  holderPhoneNumber: '01012345678',
}

const shared = <const Name extends string>(of: Name, group = '') =>
  [
    {
      name: 'an id of 41, and yen',
      of,
      patch: { paymentId: 'p'.repeat(41), [`${group}currency`]: 'JPY' },
      expect: [
        ['error', 'too-long', 'paymentId'],
        ['error', 'unsupported-value', `${group}currency`],
      ],
      almost: { paymentId: 'p'.repeat(40), [`${group}currency`]: 'USD' },
    },
    {
      name: 'an id with a dot, which is more than a hyphen',
      of,
      patch: { paymentId: 'payment.1' },
      expect: [['error', 'invalid-format', 'paymentId']],
      almost: { paymentId: 'payment-1' },
      almostExpect: [['warning', 'invalid-format', 'paymentId']],
    },
  ] as const

testRest(smartroV2, {
  valid: {
    account: {
      call: 'payInstantly',
      body: {
        ...payment,
        paymentId: 'payment1',
        channelKey: 'channel-key-1',
        method: { virtualAccount: account },
      },
    },
    key: {
      call: 'issueBillingKey',
      body: { channelKey: 'channel-key-1', method: { card: { credential } }, customer: { id: 'customer-1' } },
    },
    charge: { call: 'payWithBillingKey', body: { ...charge, paymentId: 'payment1' } },
    schedule: {
      call: 'createPaymentSchedule',
      body: { paymentId: 'payment2', payment: charge, timeToPay: '2030-02-01T09:00:00+09:00' },
    },
    cancel: { call: 'cancelPayment', body: { paymentId: 'payment-1', reason: '변심' } },
  },
  rows: [
    ...shared('account'),
    ...shared('charge'),
    ...shared('schedule', 'payment.'),
    {
      name: 'a card',
      of: 'account',
      patch: { method: { card: { credential } } },
      expect: [['error', 'forbidden', 'method.card']],
      almost: { 'method.virtualAccount.option': { type: 'NORMAL' } },
    },
    {
      name: 'a fixed account by its number',
      of: 'account',
      patch: { 'method.virtualAccount.option.fixed': { accountNumber: '56211105948400' } },
      expect: [['error', 'forbidden', 'method.virtualAccount.option.fixed.accountNumber']],
      almost: {},
    },
    {
      name: 'a key without a customer',
      of: 'key',
      patch: { customer: { name: { full: '홍길동' } } },
      expect: [['error', 'missing', 'customer.id']],
      almost: { customer },
    },
    {
      name: 'a customer whose id is of 21',
      of: 'key',
      patch: { 'customer.id': 'c'.repeat(21) },
      expect: [['error', 'too-long', 'customer.id']],
      almost: { 'customer.id': 'c'.repeat(20) },
    },
    {
      name: 'a key for a card without birth and password',
      of: 'key',
      patch: { [birth]: undefined, [password]: undefined },
      expect: [
        ['warning', 'missing', birth],
        ['warning', 'missing', password],
      ],
      almost: { [birth]: '1234567890' },
    },
    {
      name: 'a customer with an id only',
      of: 'charge',
      patch: { customer: { id: 'customer-1' } },
      expect: [
        ['warning', 'missing', 'customer.name.full'],
        ['warning', 'missing', 'customer.phoneNumber'],
        ['warning', 'missing', 'customer.email'],
      ],
      almost: { customer },
    },
    {
      name: "a refund to an account without the holder's telephone",
      of: 'cancel',
      patch: { refundAccount: { ...refundAccount, holderPhoneNumber: undefined } },
      expect: [
        ['error', 'missing', 'refundAccount.holderPhoneNumber'],
        ['notice', 'contract', 'refundAccount'],
      ],
      almost: { refundAccount },
      almostExpect: [['notice', 'contract', 'refundAccount']],
    },
    {
      name: 'a refund to an account, which needs a contract',
      of: 'cancel',
      patch: { refundAccount },
      expect: [['notice', 'contract', 'refundAccount']],
      almost: { amount: 1_000 },
    },
  ],
})
