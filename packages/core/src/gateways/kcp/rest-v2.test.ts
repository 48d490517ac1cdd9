import { testRest } from '../../../test-support/rest-table.js'
import { kcpV2 } from './rest-v2.js'

const customer = { name: { full: '홍길동' }, phoneNumber: '01012345678', email: 'buyer@shop.example' }
const payment = { orderName: '운동화', amount: { total: 10_000 }, currency: 'KRW', customer }
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
  option: { type: 'NORMAL' },
  cashReceipt: { type: 'PERSONAL', customerIdentityNumber: '01012345678' },
}
const paid = { paymentId: 'payment1', channelKey: 'channel-key-1', ...payment }
const charge = { ...payment, billingKey: 'billing-key-1' }
const birth = 'method.card.credential.birthOrBusinessRegistrationNumber'
const password = 'method.card.credential.passwordTwoDigits'
const wanted = ['name.full', 'phoneNumber', 'email']

const contact = <const Name extends string>(of: Name, group = '') =>
  ({
    name: 'no customer',
    of,
    patch: { [`${group}customer`]: undefined },
    expect: wanted.map((path) => ['warning', 'missing', `${group}customer.${path}`] as const),
    almost: { [`${group}customer.name`]: { separated: { first: '길동', last: '홍' } } },
  }) as const

testRest(kcpV2, {
  valid: {
    card: { call: 'payInstantly', body: { ...paid, method: { card: { credential } } } },
    account: { call: 'payInstantly', body: { ...paid, method: { virtualAccount: account } } },
    key: {
      call: 'issueBillingKey',
      body: { channelKey: 'channel-key-1', method: { card: { credential } }, customer },
    },
    charge: { call: 'payWithBillingKey', body: { ...charge, paymentId: 'payment1' } },
    schedule: {
      call: 'createPaymentSchedule',
      body: { paymentId: 'payment2', payment: charge, timeToPay: '2030-02-01T09:00:00+09:00' },
    },
    cancel: { call: 'cancelPayment', body: { paymentId: 'payment1', reason: '변심' } },
    identity: {
      call: 'sendIdentityVerification',
      body: {
        identityVerificationId: 'identity1',
        channelKey: 'channel-key-1',
        customer: {
          name: '홍길동',
          phoneNumber: '01012345678',
          identityNumber: '9001011',
          ipAddress: '203.0.113.7',
        },
        operator: 'SKT',
        method: 'SMS',
        bypass: { kcpV2: { media_type: 'MC01', cp_sms_msg: '인증번호 [000000]' } },
      },
    },
  },
  rows: [
    {
      name: 'an id of 41',
      of: 'card',
      patch: { paymentId: 'p'.repeat(41) },
      expect: [['error', 'too-long', 'paymentId']],
      almost: { paymentId: 'p'.repeat(40) },
    },
    {
      name: 'an id with a hyphen',
      of: 'card',
      patch: { paymentId: 'payment-1' },
      expect: [['warning', 'invalid-format', 'paymentId']],
      almost: { paymentId: 'Payment1' },
    },
    {
      name: 'a name of 102 bytes',
      of: 'card',
      patch: { orderName: '신'.repeat(51) },
      expect: [['error', 'too-long', 'orderName']],
      almost: { orderName: '신'.repeat(50) },
    },
    {
      name: 'a card without birth and password',
      of: 'card',
      patch: { [birth]: undefined, [password]: undefined },
      expect: [
        ['warning', 'missing', birth],
        ['warning', 'missing', password],
      ],
      almost: { [birth]: '1234567890' },
    },
    {
      name: 'what has no effect with cards',
      of: 'card',
      patch: {
        'method.card.useFreeInstallmentPlan': true,
        'method.card.useFreeInterestFromMerchant': true,
        'method.card.useCardPoint': true,
      },
      expect: [
        ['warning', 'ignored', 'method.card.useFreeInstallmentPlan'],
        ['warning', 'ignored', 'method.card.useFreeInterestFromMerchant'],
        ['warning', 'ignored', 'method.card.useCardPoint'],
      ],
      almost: { 'method.card.installmentMonth': 3 },
    },
    {
      name: 'a fixed account',
      of: 'account',
      patch: { 'method.virtualAccount.option': { type: 'FIXED', fixed: { pgAccountId: 'account-1' } } },
      expect: [['error', 'unsupported-value', 'method.virtualAccount.option.type']],
      almost: {},
    },
    {
      name: 'a bank that issues no account',
      of: 'account',
      patch: { 'method.virtualAccount.bank': 'CITI' },
      expect: [['error', 'unsupported-value', 'method.virtualAccount.bank']],
      almost: { 'method.virtualAccount.bank': 'SUHYUP' },
    },
    {
      name: 'an account without a receipt, and with a depositor',
      of: 'account',
      patch: {
        'method.virtualAccount.cashReceipt': undefined,
        'method.virtualAccount.remitteeName': '홍길동',
      },
      expect: [
        ['warning', 'missing', 'method.virtualAccount.cashReceipt'],
        ['warning', 'ignored', 'method.virtualAccount.remitteeName'],
      ],
      almost: {},
    },
    {
      name: 'a receipt that is none',
      of: 'account',
      patch: { 'method.virtualAccount.cashReceipt': { type: 'NO_RECEIPT' } },
      expect: [['warning', 'unsupported-value', 'method.virtualAccount.cashReceipt.type']],
      almost: { 'method.virtualAccount.cashReceipt.type': 'CORPORATE' },
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
    contact('key'),
    contact('charge'),
    contact('schedule', 'payment.'),
    {
      name: 'a refund to an account, which needs a contract',
      of: 'cancel',
      patch: { refundAccount: { bank: 'SHINHAN', number: '110123456789', holderName: '홍길동' } },
      expect: [['notice', 'contract', 'refundAccount']],
      almost: { amount: 1_000 },
    },
    {
      name: 'an id of 41 for a person',
      of: 'identity',
      patch: { identityVerificationId: 'p'.repeat(41) },
      expect: [['error', 'too-long', 'identityVerificationId']],
      almost: { identityVerificationId: 'p'.repeat(40) },
    },
    {
      name: 'signs in the id of a person',
      of: 'identity',
      patch: { identityVerificationId: '인증1' },
      expect: [['error', 'invalid-format', 'identityVerificationId']],
      almost: { identityVerificationId: 'identity-1' },
      almostExpect: [['warning', 'invalid-format', 'identityVerificationId']],
    },
    {
      name: 'no kind of device',
      of: 'identity',
      patch: { 'bypass.kcpV2.media_type': undefined },
      expect: [['warning', 'missing', 'bypass.kcpV2.media_type']],
      almost: { 'bypass.kcpV2.media_type': 'MC02' },
    },
    {
      name: 'an unknown kind of device',
      of: 'identity',
      patch: { 'bypass.kcpV2.media_type': 'PC' },
      expect: [['error', 'unsupported-value', 'bypass.kcpV2.media_type']],
      almost: { 'bypass.kcpV2.media_type': 'MC02' },
    },
    {
      name: 'a message without a place for the number',
      of: 'identity',
      patch: { 'bypass.kcpV2.cp_sms_msg': '인증번호 000000' },
      expect: [['error', 'missing', 'bypass.kcpV2.cp_sms_msg']],
      almost: { 'bypass.kcpV2.cp_sms_msg': undefined },
    },
  ],
})
