import { testRest } from '../../../test-support/rest-table.js'
import { niceV2 } from './rest-v2.js'

const payment = { orderName: '운동화', amount: { total: 10_000 }, currency: 'KRW' }
const credential = {
  number: '4092000000000000',
  expiryYear: '31',
  expiryMonth: '07',
  birthOrBusinessRegistrationNumber: '900101',
  passwordTwoDigits: '12',
}
const account = { bank: 'SHINHAN', expiry: { validHours: 72 }, option: { type: 'NORMAL' } }
const paid = { paymentId: 'payment-1', channelKey: 'channel-key-1', ...payment }
const charge = { ...payment, billingKey: 'billing-key-1' }
const number = 'method.card.credential.number'
const birth = 'method.card.credential.birthOrBusinessRegistrationNumber'
const password = 'method.card.credential.passwordTwoDigits'

const cardRows = <const Name extends string>(of: Name) =>
  [
    {
      name: 'a number of nine digits',
      of,
      patch: { [number]: '409200000' },
      expect: [['error', 'invalid-format', number]],
      almost: { [number]: '4092000000' },
    },
    {
      name: 'a card without birth and password',
      of,
      patch: { [birth]: undefined, [password]: undefined },
      expect: [
        ['warning', 'missing', birth],
        ['warning', 'missing', password],
      ],
      almost: { [birth]: '1234567890' },
    },
  ] as const

const taxRow = <const Name extends string>(of: Name, group = '') =>
  ({
    name: 'no tax-free part, where the contract has payments give it',
    of,
    facts: { compositeTax: true },
    patch: { paymentId: 'payment-3' },
    expect: [['warning', 'missing', `${group}amount.taxFree`]],
    almost: { [`${group}amount.taxFree`]: 0 },
  }) as const

testRest(niceV2, {
  valid: {
    card: { call: 'payInstantly', body: { ...paid, method: { card: { credential } } } },
    account: { call: 'payInstantly', body: { ...paid, method: { virtualAccount: account } } },
    key: {
      call: 'issueBillingKey',
      body: { channelKey: 'channel-key-1', method: { card: { credential } } },
    },
    charge: { call: 'payWithBillingKey', body: { ...charge, paymentId: 'payment-1' } },
    schedule: {
      call: 'createPaymentSchedule',
      body: {
        paymentId: 'payment-2',
        payment: { ...charge, customer: { id: 'customer-1' } },
        timeToPay: '2030-02-01T09:00:00+09:00',
      },
    },
    cancel: { call: 'cancelPayment', body: { paymentId: 'payment-1', reason: '변심' } },
    sent: {
      call: 'applyEscrowLogistics',
      body: {
        paymentId: 'payment-1',
        logistics: { company: 'CJ', invoiceNumber: '1234567890', sentAt: '2030-01-02T09:00:00+09:00' },
        sender: { name: '홍길동' },
        receiver: { address: { addressLine1: '서울시 강남구', addressLine2: '101호' } },
        sendEmail: true,
      },
    },
    receipt: {
      call: 'issueCashReceipt',
      body: { ...paid, type: 'PERSONAL', customer: { identityNumber: '01012345678' } },
    },
  },
  rows: [
    ...cardRows('card'),
    ...cardRows('key'),
    {
      name: 'installments of one month',
      of: 'card',
      patch: { 'method.card.installmentMonth': 1 },
      expect: [['error', 'unsupported-value', 'method.card.installmentMonth']],
      almost: { 'method.card.installmentMonth': 0 },
    },
    {
      name: 'installments of thirteen months',
      of: 'card',
      patch: { 'method.card.installmentMonth': 13 },
      expect: [['error', 'unsupported-value', 'method.card.installmentMonth']],
      almost: { 'method.card.installmentMonth': 12 },
    },
    taxRow('card'),
    taxRow('charge'),
    taxRow('schedule', 'payment.'),
    {
      name: 'a fixed account',
      of: 'account',
      patch: { 'method.virtualAccount.option': { type: 'FIXED', fixed: { pgAccountId: 'account-1' } } },
      expect: [['notice', 'contract', 'method.virtualAccount.option.fixed']],
      almost: {},
    },
    {
      name: 'dollars',
      of: 'charge',
      patch: { currency: 'USD' },
      expect: [['error', 'unsupported-value', 'currency']],
      almost: { currency: 'CURRENCY_KRW' },
    },
    {
      name: 'dollars, and no customer',
      of: 'schedule',
      patch: { 'payment.currency': 'USD', 'payment.customer': undefined },
      expect: [
        ['error', 'unsupported-value', 'payment.currency'],
        ['warning', 'missing', 'payment.customer.id'],
      ],
      almost: { 'payment.customer.name': { full: '홍길동' } },
    },
    {
      name: 'a refund to an account, which needs a contract',
      of: 'cancel',
      patch: { refundAccount: { bank: 'SHINHAN', number: '110123456789', holderName: '홍길동' } },
      expect: [['notice', 'contract', 'refundAccount']],
      almost: { amount: 1_000 },
    },
    {
      name: 'a delivery without sender and address',
      of: 'sent',
      patch: { sender: undefined, receiver: undefined, sendEmail: undefined },
      expect: [
        ['error', 'missing', 'sender.name'],
        ['error', 'missing', 'receiver.address'],
        ['warning', 'missing', 'sendEmail'],
      ],
      almost: { sendEmail: false },
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
