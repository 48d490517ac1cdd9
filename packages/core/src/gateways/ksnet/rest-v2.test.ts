import { testRest } from '../../../test-support/rest-table.js'
import { ksnet } from './rest-v2.js'

const payment = {
  orderName: '운동화',
  amount: { total: 10_000 },
  currency: 'KRW',
  productType: 'PHYSICAL',
  customer: { name: { full: '홍길동' } },
}
const card = { number: '4092000000000000', expiryYear: '31', expiryMonth: '07' }
const credential = { ...card, birthOrBusinessRegistrationNumber: '900101', passwordTwoDigits: '12' }
const account = { bank: 'SHINHAN', expiry: { validHours: 72 }, option: { type: 'NORMAL' } }
const paid = { paymentId: 'payment-1', channelKey: 'channel-key-1', ...payment }
const charge = { ...payment, billingKey: 'billing-key-1' }
const birth = 'method.card.credential.birthOrBusinessRegistrationNumber'
const password = 'method.card.credential.passwordTwoDigits'

const keyRows = <const Name extends string>(of: Name, group = '') =>
  [
    {
      name: 'no type of goods, and no customer',
      of,
      patch: { [`${group}productType`]: undefined, [`${group}customer`]: { id: 'customer-1' } },
      expect: [
        ['error', 'missing', `${group}productType`],
        ['warning', 'missing', `${group}customer.name.full`],
      ],
      almost: {
        [`${group}productType`]: 'DIGITAL',
        [`${group}customer.name`]: { separated: { first: '길동', last: '홍' } },
      },
    },
    {
      name: 'a tax-free part, which needs a contract',
      of,
      patch: { [`${group}amount.taxFree`]: 1_000 },
      expect: [['notice', 'contract', `${group}amount.taxFree`]],
      almost: { [`${group}amount.taxFree`]: 0 },
    },
  ] as const

testRest(ksnet, {
  valid: {
    card: { call: 'payInstantly', body: { ...paid, method: { card: { credential: card } } } },
    account: { call: 'payInstantly', body: { ...paid, method: { virtualAccount: account } } },
    key: { call: 'issueBillingKey', body: { channelKey: 'channel-key-1', method: { card: { credential } } } },
    charge: { call: 'payWithBillingKey', body: { ...charge, paymentId: 'payment-1' } },
    schedule: {
      call: 'createPaymentSchedule',
      body: { paymentId: 'payment-2', payment: charge, timeToPay: '2030-02-01T09:00:00+09:00' },
    },
    cancel: { call: 'cancelPayment', body: { paymentId: 'payment-1', reason: '변심' } },
  },
  rows: [
    {
      name: 'no type of goods, and no customer',
      of: 'card',
      patch: { productType: undefined, customer: undefined },
      expect: [
        ['error', 'missing', 'productType'],
        ['error', 'missing', 'customer.name.full'],
      ],
      almost: { productType: 'DIGITAL', 'customer.name': { separated: { first: '길동', last: '홍' } } },
    },
    {
      name: 'birth and password, which are not verified',
      of: 'card',
      patch: { [birth]: '900101', [password]: '12' },
      expect: [
        ['warning', 'ignored', birth],
        ['warning', 'ignored', password],
      ],
      almost: {},
    },
    {
      name: 'a tax-free part, which needs a contract',
      of: 'card',
      patch: { 'amount.taxFree': 1_000 },
      expect: [['notice', 'contract', 'amount.taxFree']],
      almost: { 'amount.taxFree': 0, 'amount.vat': 909 },
    },
    {
      name: 'an account with a depositor',
      of: 'account',
      patch: { 'method.virtualAccount.remitteeName': '홍길동' },
      expect: [['warning', 'ignored', 'method.virtualAccount.remitteeName']],
      almost: {},
    },
    {
      name: 'an account for one payment with its tax in parts',
      of: 'account',
      patch: { 'amount.vat': 909, 'amount.taxFree': 1_000 },
      expect: [
        ['warning', 'ignored', 'amount.vat'],
        ['warning', 'ignored', 'amount.taxFree'],
        ['notice', 'contract', 'amount.taxFree'],
      ],
      almost: { 'amount.vat': 0 },
    },
    {
      name: 'escrow without the window',
      of: 'account',
      patch: { isEscrow: true },
      expect: [['error', 'forbidden', 'isEscrow']],
      almost: { isEscrow: false },
    },
    {
      name: 'a key for a card without birth and password',
      of: 'key',
      patch: { [birth]: undefined, [password]: undefined },
      expect: [
        ['error', 'missing', birth],
        ['error', 'missing', password],
      ],
      almost: { [birth]: '1234567890' },
    },
    ...keyRows('charge'),
    ...keyRows('schedule', 'payment.'),
    {
      name: 'a refund to an account, which needs a contract',
      of: 'cancel',
      patch: { refundAccount: { bank: 'SHINHAN', number: '110123456789', holderName: '홍길동' } },
      expect: [['notice', 'contract', 'refundAccount']],
      almost: { amount: 1_000 },
    },
  ],
})
