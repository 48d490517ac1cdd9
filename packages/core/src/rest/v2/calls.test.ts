import { expect, test } from 'vitest'
import { testRest } from '../../../test-support/rest-table.js'
import { anyV2Gateway } from '../any.js'
import { normalizeCall } from '../check-call.js'
import { v2Rest } from './gateway.js'

const payment = {
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
const address = { addressLine1: '서울시 강남구', addressLine2: '101호' }
const product = { id: 'shoes', name: '운동화', amount: 10_000, quantity: 1 }
const logistics = { company: 'CJ', invoiceNumber: '1234567890', sentAt: '2030-01-02T09:00:00+09:00' }
const account = {
  bank: 'SHINHAN',
  expiry: { dueDate: '2030-01-03T23:59:59+09:00' },
  option: { type: 'NORMAL' },
}
const [named, placed] = ['customer.name', 'customer.address']

/** Rows for what the schema requires of every payment; `group` is where a schedule holds it. */
const ofPayment = <const Name extends string>(of: Name, group: '' | 'payment.') =>
  [
    {
      name: 'no order name, amount and currency',
      of,
      patch: {
        [`${group}orderName`]: undefined,
        [`${group}amount`]: undefined,
        [`${group}currency`]: undefined,
      },
      expect: [
        ['error', 'missing', `${group}orderName`],
        ['error', 'missing', `${group}amount`],
        ['error', 'missing', `${group}currency`],
      ],
      almost: { [`${group}orderName`]: '모자' },
    },
    {
      name: 'an amount without a total',
      of,
      patch: { [`${group}amount`]: { taxFree: 0 } },
      expect: [['error', 'missing', `${group}amount.total`]],
      almost: { [`${group}amount`]: { total: 0 } },
    },
    {
      name: 'a tax-free part and VAT above the total',
      of,
      patch: { [`${group}amount`]: { total: 10_000, taxFree: 9_001, vat: 1_000 } },
      expect: [['error', 'out-of-range', `${group}amount.taxFree`]],
      almost: { [`${group}amount`]: { total: 10_000, taxFree: 9_000, vat: 1_000 } },
    },
    {
      name: 'VAT above the total',
      of,
      patch: { [`${group}amount`]: { total: 10_000, vat: 10_001 } },
      expect: [['error', 'out-of-range', `${group}amount.vat`]],
      almost: { [`${group}amount`]: { total: 10_000, vat: 10_000 } },
    },
    {
      name: 'a name both whole and in two parts',
      of,
      patch: { [`${group}${named}`]: { full: '홍길동', separated: { first: '길동', last: '홍' } } },
      expect: [['error', 'forbidden', `${group}${named}.separated`]],
      almost: { [`${group}${named}`]: { separated: { first: '길동', last: '홍' } } },
    },
    {
      name: 'a first name without a last name',
      of,
      patch: { [`${group}${named}`]: { separated: { first: '길동' } } },
      expect: [['error', 'missing', `${group}${named}.separated.last`]],
      almost: { [`${group}${named}`]: { full: '홍길동' } },
    },
    {
      name: 'goods without a price and a quantity',
      of,
      patch: { [`${group}products`]: [product, { id: 'hat', name: '모자' }] },
      expect: [
        ['error', 'missing', `${group}products.1.amount`],
        ['error', 'missing', `${group}products.1.quantity`],
      ],
      almost: { [`${group}products`]: [product] },
    },
    {
      name: 'an address without one of its lines',
      of,
      patch: {
        [`${group}${placed}`]: { addressLine1: '서울시 강남구' },
        [`${group}shippingAddress`]: { addressLine2: '101호' },
      },
      expect: [
        ['error', 'missing', `${group}${placed}.addressLine2`],
        ['error', 'missing', `${group}shippingAddress.addressLine1`],
      ],
      almost: { [`${group}${placed}`]: address, [`${group}shippingAddress`]: address },
    },
  ] as const

/** Rows for the receipt of a payment by billing key. */
const ofReceipt = <const Name extends string>(of: Name, group: '' | 'payment.') =>
  [
    {
      name: 'a cash receipt without a type',
      of,
      patch: { [`${group}cashReceipt`]: { customerIdentityNumber: '01012345678' } },
      expect: [['error', 'missing', `${group}cashReceipt.type`]],
      almost: { [`${group}cashReceipt`]: { type: 'PERSONAL', customerIdentityNumber: '01012345678' } },
    },
    {
      name: 'an identity number with the type NO_RECEIPT',
      of,
      patch: { [`${group}cashReceipt`]: { type: 'NO_RECEIPT', customerIdentityNumber: '01012345678' } },
      expect: [['warning', 'ignored', `${group}cashReceipt.customerIdentityNumber`]],
      almost: { [`${group}cashReceipt`]: { type: 'NO_RECEIPT' } },
    },
  ] as const

/** A row for a call without one of its path parameters or required texts. */
const unnamed = <const Name extends string>(of: Name, path: string) =>
  ({
    name: `no ${path}`,
    of,
    patch: { [path]: ' ' },
    expect: [['error', 'missing', path]],
    almost: { [path]: 'another-1' },
  }) as const

/** Rows for the delivery of goods in escrow. */
const ofDelivery = <const Name extends string>(of: Name) =>
  [
    unnamed(of, 'paymentId'),
    {
      name: 'no delivery',
      of,
      patch: { logistics: undefined },
      expect: [['error', 'missing', 'logistics']],
      almost: { 'logistics.company': 'ETC' },
    },
    {
      name: 'a delivery without company, invoice number and time sent',
      of,
      patch: { logistics: { receivedAt: '2030-01-03T09:00:00+09:00' } },
      expect: [
        ['error', 'missing', 'logistics.company'],
        ['error', 'missing', 'logistics.invoiceNumber'],
        ['error', 'missing', 'logistics.sentAt'],
      ],
      almost: { 'logistics.receivedAt': '2030-01-03T09:00:00+09:00' },
    },
    {
      name: 'goods without an id',
      of,
      patch: { products: [{ name: '운동화', amount: 10_000, quantity: 1 }] },
      expect: [['error', 'missing', 'products.0.id']],
      almost: { products: [] },
    },
    {
      name: 'addresses without one of their lines',
      of,
      patch: {
        'sender.address': { addressLine1: '서울시 강남구' },
        'receiver.address': { addressLine1: '서울시 강남구' },
        'logistics.address': { addressLine2: '101호' },
      },
      expect: [
        ['error', 'missing', 'sender.address.addressLine2'],
        ['error', 'missing', 'receiver.address.addressLine2'],
        ['error', 'missing', 'logistics.address.addressLine1'],
      ],
      almost: { 'sender.address': address, 'receiver.address': address, 'logistics.address': address },
    },
  ] as const

const delivery = {
  transactionId: 'transaction-1',
  deliveryType: 'DIGITAL',
  deliveryStatus: 'DELIVERED',
  estimatedDeliveryDatetime: '2030-01-01T12:00:00Z',
  estimatedUpdateDatetime: '2030-01-01T12:00:00Z',
  refundable: true,
  details: 'A song',
  shippingAddressEmail: 'buyer@shop.example',
}
const parcel = {
  carrierTrackingId: '1234567890',
  carrierType: 'DHL',
  shippingAddressCountry: 'US',
  shippingAddressCity: 'Los Angeles',
  shippingAddressZip: '90001',
  shippingAddressState: 'CA',
  shippingAddressStreet: '1 Main Street',
  shippingAddressPhone: '2135550100',
  shippingAddressFirstname: 'Jane',
  shippingAddressLastname: 'Doe',
}
const person = { name: '홍길동', phoneNumber: '01012345678', ipAddress: '203.0.113.7' }

testRest(v2Rest('plain', { docs: 'x', calls: {} }), {
  subject: 'base',
  valid: {
    card: {
      call: 'payInstantly',
      body: { ...payment, paymentId: 'payment-1', channelKey: 'channel-1', method: { card: { credential } } },
    },
    account: {
      call: 'payInstantly',
      body: {
        ...payment,
        paymentId: 'payment-1',
        channelGroupId: 'group-1',
        method: { virtualAccount: account },
      },
    },
    fixed: {
      call: 'payInstantly',
      body: {
        ...payment,
        paymentId: 'payment-1',
        channelKey: 'channel-1',
        method: {
          virtualAccount: {
            bank: 'SHINHAN',
            expiry: { validHours: 72 },
            option: { type: 'FIXED', fixed: { pgAccountId: 'account-1' } },
            cashReceipt: { type: 'PERSONAL', customerIdentityNumber: '01012345678' },
          },
        },
      },
    },
    charge: {
      call: 'payWithBillingKey',
      body: { ...payment, paymentId: 'payment-1', billingKey: 'billing-key-1' },
    },
    schedule: {
      call: 'createPaymentSchedule',
      body: {
        paymentId: 'payment-1',
        payment: { ...payment, billingKey: 'billing-key-1' },
        timeToPay: '2030-02-01T09:00:00+09:00',
      },
    },
    revoke: { call: 'revokePaymentSchedules', body: { billingKey: 'billing-key-1' } },
    cancel: { call: 'cancelPayment', body: { paymentId: 'payment-1', reason: '변심' } },
    stop: {
      call: 'stopPaymentCancellation',
      body: { paymentId: 'payment-1', cancellationId: 'cancellation-1' },
    },
    register: { call: 'preRegisterPayment', body: { paymentId: 'payment-1', totalAmount: 10_000 } },
    confirm: { call: 'confirmPayment', body: { paymentId: 'payment-1', paymentToken: 'token-1' } },
    capture: { call: 'capturePayment', body: { paymentId: 'payment-1' } },
    close: { call: 'closeVirtualAccount', body: { paymentId: 'payment-1' } },
    resend: { call: 'resendWebhook', body: { paymentId: 'payment-1' } },
    stores: {
      call: 'registerStoreReceipt',
      body: {
        paymentId: 'payment-1',
        items: [
          {
            storeBusinessRegistrationNumber: '1234567890',
            storeName: '가게',
            totalAmount: 10_000,
            currency: 'KRW',
          },
        ],
      },
    },
    key: { call: 'issueBillingKey', body: { channelKey: 'channel-1', method: { card: { credential } } } },
    deletion: { call: 'deleteBillingKey', body: { billingKey: 'billing-key-1' } },
    confirmKey: { call: 'confirmBillingKey', body: { billingIssueToken: 'token-1' } },
    confirmBoth: { call: 'confirmBillingKeyIssueAndPay', body: { billingIssueToken: 'token-1' } },
    receipt: {
      call: 'issueCashReceipt',
      body: {
        ...payment,
        paymentId: 'payment-1',
        channelKey: 'channel-1',
        type: 'PERSONAL',
        customer: { identityNumber: '01012345678' },
      },
    },
    receiptCancel: { call: 'cancelCashReceiptByPaymentId', body: { paymentId: 'payment-1' } },
    sent: { call: 'applyEscrowLogistics', body: { paymentId: 'payment-1', logistics } },
    resent: { call: 'modifyEscrowLogistics', body: { paymentId: 'payment-1', logistics } },
    taken: { call: 'confirmEscrow', body: { paymentId: 'payment-1' } },
    identity: {
      call: 'sendIdentityVerification',
      body: {
        identityVerificationId: 'identity1',
        channelKey: 'channel-1',
        customer: person,
        operator: 'SKT',
        method: 'APP',
      },
    },
    otp: { call: 'confirmIdentityVerification', body: { identityVerificationId: 'identity1' } },
    otpAgain: { call: 'resendIdentityVerification', body: { identityVerificationId: 'identity1' } },
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
    sessionEnd: { call: 'closePaymentSession', body: { sessionId: 'session-1' } },
    profile: {
      call: 'evaluateCheckoutProfile',
      body: { profileKey: 'profile-1', country: 'US', currency: 'USD', amount: 1_000 },
    },
    song: { call: 'confirmPaymentwallDelivery', body: delivery },
  },
  rows: [
    unnamed('card', 'paymentId'),
    ...ofPayment('card', ''),
    {
      name: 'no channel',
      of: 'card',
      patch: { channelKey: undefined },
      expect: [['error', 'missing', 'channelKey']],
      almost: { channelKey: undefined, channelGroupId: 'group-1' },
    },
    {
      name: 'no method',
      of: 'card',
      patch: { method: undefined },
      expect: [['error', 'missing', 'method']],
      almost: { method: { virtualAccount: account } },
    },
    {
      name: 'an empty method',
      of: 'card',
      patch: { method: {} },
      expect: [['error', 'missing', 'method.card']],
      almost: { method: { card: { credential } } },
    },
    {
      name: 'two methods',
      of: 'card',
      patch: { 'method.virtualAccount': account },
      expect: [['error', 'exclusive', 'method.virtualAccount']],
      almost: { method: { virtualAccount: account } },
    },
    {
      name: 'a card without its number',
      of: 'card',
      patch: { 'method.card': { installmentMonth: 3 } },
      expect: [['error', 'missing', 'method.card.credential']],
      almost: { 'method.card.installmentMonth': 3 },
    },
    {
      name: 'a card without number and expiry',
      of: 'card',
      patch: { 'method.card.credential': { passwordTwoDigits: '12' } },
      expect: [
        ['error', 'missing', 'method.card.credential.number'],
        ['error', 'missing', 'method.card.credential.expiryYear'],
        ['error', 'missing', 'method.card.credential.expiryMonth'],
      ],
      almost: {
        'method.card.credential': { number: '4092000000000000', expiryYear: '31', expiryMonth: '07' },
      },
    },
    {
      name: 'a card number with hyphens',
      of: 'card',
      patch: { 'method.card.credential.number': '4092-0000-0000-0000' },
      expect: [['warning', 'invalid-format', 'method.card.credential.number']],
      almost: { 'method.card.credential.number': '4092000000000000' },
    },
    {
      name: 'a number with a letter, a month of one digit, a long birth',
      of: 'card',
      patch: {
        'method.card.credential.number': '4092000000000O00',
        'method.card.credential.expiryYear': '2031',
        'method.card.credential.expiryMonth': '7',
        'method.card.credential.birthOrBusinessRegistrationNumber': '19900101',
        'method.card.credential.passwordTwoDigits': '1234',
      },
      expect: [
        ['error', 'invalid-format', 'method.card.credential.number'],
        ['error', 'invalid-format', 'method.card.credential.expiryYear'],
        ['error', 'invalid-format', 'method.card.credential.expiryMonth'],
        ['error', 'invalid-format', 'method.card.credential.birthOrBusinessRegistrationNumber'],
        ['error', 'invalid-format', 'method.card.credential.passwordTwoDigits'],
      ],
      almost: { 'method.card.credential.birthOrBusinessRegistrationNumber': '1234567890' },
    },
    {
      name: 'an account without bank, expiry and option',
      of: 'account',
      patch: { 'method.virtualAccount': { remitteeName: '홍길동' } },
      expect: [
        ['error', 'missing', 'method.virtualAccount.bank'],
        ['error', 'missing', 'method.virtualAccount.expiry'],
        ['error', 'missing', 'method.virtualAccount.option'],
      ],
      almost: { 'method.virtualAccount.remitteeName': '홍길동' },
    },
    {
      name: "a bank in the browser SDK's spelling",
      of: 'account',
      patch: { 'method.virtualAccount.bank': 'SHINHAN_BANK' },
      expect: [['warning', 'misspelled', 'method.virtualAccount.bank']],
      almost: { 'method.virtualAccount.bank': 'BANK_OF_KOREA' },
    },
    {
      name: 'an account with two deadlines',
      of: 'account',
      patch: { 'method.virtualAccount.expiry.validHours': 24 },
      expect: [['error', 'exclusive', 'method.virtualAccount.expiry.dueDate']],
      almost: { 'method.virtualAccount.expiry': { validHours: 24 } },
    },
    {
      name: 'an account with an empty deadline',
      of: 'account',
      patch: { 'method.virtualAccount.expiry': {} },
      expect: [['error', 'missing', 'method.virtualAccount.expiry.validHours']],
      almost: {},
    },
    {
      name: 'a deadline in the past',
      of: 'account',
      patch: { 'method.virtualAccount.expiry.dueDate': '2029-12-30T23:59:59+09:00' },
      expect: [['error', 'mismatch', 'method.virtualAccount.expiry.dueDate']],
      almost: { 'method.virtualAccount.expiry.dueDate': '2030-01-01T12:00:01+09:00' },
    },
    {
      name: 'a deadline that passed an hour ago, since a clock may be wrong',
      of: 'account',
      patch: { 'method.virtualAccount.expiry.dueDate': '2030-01-01T11:00:00+09:00' },
      expect: [['warning', 'mismatch', 'method.virtualAccount.expiry.dueDate']],
      almost: {},
    },
    {
      name: 'an account option without a type',
      of: 'account',
      patch: { 'method.virtualAccount.option': {} },
      expect: [['error', 'missing', 'method.virtualAccount.option.type']],
      almost: { 'method.virtualAccount.option': { type: 'FIXED' } },
    },
    {
      name: 'a fixed id for an account of the other type',
      of: 'fixed',
      patch: { 'method.virtualAccount.option.type': 'NORMAL' },
      expect: [['error', 'forbidden', 'method.virtualAccount.option.fixed']],
      almost: { 'method.virtualAccount.option': { type: 'NORMAL' } },
    },
    {
      name: 'a fixed account with two ids',
      of: 'fixed',
      patch: { 'method.virtualAccount.option.fixed.accountNumber': '56211105948400' },
      expect: [['error', 'exclusive', 'method.virtualAccount.option.fixed.accountNumber']],
      almost: { 'method.virtualAccount.option.fixed': { accountNumber: '56211105948400' } },
    },
    {
      name: 'a fixed account without an id',
      of: 'fixed',
      patch: { 'method.virtualAccount.option.fixed': {} },
      expect: [['error', 'missing', 'method.virtualAccount.option.fixed.pgAccountId']],
      almost: {},
    },
    {
      name: 'a cash receipt without a type',
      of: 'fixed',
      patch: { 'method.virtualAccount.cashReceipt': { customerIdentityNumber: '01012345678' } },
      expect: [['error', 'missing', 'method.virtualAccount.cashReceipt.type']],
      almost: { 'method.virtualAccount.cashReceipt.type': 'CORPORATE' },
    },
    {
      name: 'a receipt without a number',
      of: 'fixed',
      patch: { 'method.virtualAccount.cashReceipt': { type: 'PERSONAL' } },
      expect: [['error', 'missing', 'method.virtualAccount.cashReceipt.customerIdentityNumber']],
      almost: { 'method.virtualAccount.cashReceipt': { type: 'NO_RECEIPT' } },
    },
    unnamed('charge', 'paymentId'),
    unnamed('charge', 'billingKey'),
    ...ofPayment('charge', ''),
    ...ofReceipt('charge', ''),
    unnamed('schedule', 'paymentId'),
    {
      name: 'no payment',
      of: 'schedule',
      patch: { payment: undefined },
      expect: [
        ['error', 'missing', 'payment'],
        ['error', 'missing', 'payment.orderName'],
        ['error', 'missing', 'payment.amount'],
        ['error', 'missing', 'payment.currency'],
      ],
      almost: {},
    },
    {
      name: 'no time and no key',
      of: 'schedule',
      patch: { timeToPay: undefined, 'payment.billingKey': undefined },
      expect: [
        ['error', 'missing', 'timeToPay'],
        ['error', 'missing', 'payment.billingKey'],
      ],
      almost: {},
    },
    {
      name: 'a time in the past',
      of: 'schedule',
      patch: { timeToPay: '2029-12-01T09:00:00+09:00' },
      expect: [['error', 'mismatch', 'timeToPay']],
      almost: { timeToPay: '2030-01-01T12:00:01+09:00' },
    },
    {
      name: "a time in the form of the guides' samples",
      of: 'schedule',
      patch: { timeToPay: '2030-02-01 00:00:00' },
      expect: [['warning', 'invalid-format', 'timeToPay']],
      almost: { timeToPay: '2030-02-01T00:00:00Z' },
    },
    ...ofPayment('schedule', 'payment.'),
    ...ofReceipt('schedule', 'payment.'),
    {
      name: 'neither a billing key nor schedule ids',
      of: 'revoke',
      patch: { billingKey: undefined },
      expect: [['error', 'missing', 'billingKey']],
      almost: { billingKey: undefined, scheduleIds: ['schedule-1'] },
    },
    unnamed('cancel', 'paymentId'),
    unnamed('cancel', 'reason'),
    {
      name: 'a refund account without bank, number and holder',
      of: 'cancel',
      patch: { refundAccount: { holderPhoneNumber: '01012345678' } },
      expect: [
        ['error', 'missing', 'refundAccount.bank'],
        ['error', 'missing', 'refundAccount.number'],
        ['error', 'missing', 'refundAccount.holderName'],
      ],
      almost: { refundAccount: { bank: 'SHINHAN', number: '110123456789', holderName: '홍길동' } },
    },
    {
      name: 'an amount above currentCancellableAmount',
      of: 'cancel',
      patch: { amount: 5_001, currentCancellableAmount: 5_000 },
      expect: [['error', 'out-of-range', 'amount']],
      almost: { amount: 5_000, currentCancellableAmount: 5_000 },
    },
    {
      name: 'a tax-free part and VAT above the amount',
      of: 'cancel',
      patch: { amount: 5_000, taxFreeAmount: 4_001, vatAmount: 1_000 },
      expect: [['error', 'out-of-range', 'taxFreeAmount']],
      almost: { taxFreeAmount: 4_001, vatAmount: 1_000 },
    },
    {
      name: 'VAT above the amount',
      of: 'cancel',
      patch: { amount: 5_000, vatAmount: 5_001 },
      expect: [['error', 'out-of-range', 'vatAmount']],
      almost: { amount: 5_000, vatAmount: 454 },
    },
    unnamed('stop', 'paymentId'),
    unnamed('stop', 'cancellationId'),
    unnamed('register', 'paymentId'),
    unnamed('confirm', 'paymentId'),
    unnamed('confirm', 'paymentToken'),
    unnamed('capture', 'paymentId'),
    unnamed('close', 'paymentId'),
    unnamed('resend', 'paymentId'),
    unnamed('stores', 'paymentId'),
    {
      name: 'no stores',
      of: 'stores',
      patch: { items: undefined },
      expect: [['error', 'missing', 'items']],
      almost: { 'items.0.vatAmount': 909 },
    },
    {
      name: 'a store without number, name, amount and currency',
      of: 'stores',
      patch: { items: [{ taxFreeAmount: 0 }] },
      expect: [
        ['error', 'missing', 'items.0.storeBusinessRegistrationNumber'],
        ['error', 'missing', 'items.0.storeName'],
        ['error', 'missing', 'items.0.totalAmount'],
        ['error', 'missing', 'items.0.currency'],
      ],
      almost: {},
    },
    {
      name: 'no channel',
      of: 'key',
      patch: { channelKey: undefined },
      expect: [['error', 'missing', 'channelKey']],
      almost: { channelKey: undefined, channelGroupId: 'group-1' },
    },
    {
      name: 'no method',
      of: 'key',
      patch: { method: undefined },
      expect: [['error', 'missing', 'method']],
      almost: {},
    },
    {
      name: 'a method other than a card',
      of: 'key',
      patch: { method: { mobile: {} } },
      expect: [
        ['error', 'missing', 'method.card'],
        ['warning', 'unknown-parameter', 'method.mobile'],
      ],
      almost: {},
    },
    {
      name: 'a card without its number',
      of: 'key',
      patch: { 'method.card': {} },
      expect: [['error', 'missing', 'method.card.credential']],
      almost: {},
    },
    {
      name: 'a card without number and expiry',
      of: 'key',
      patch: { 'method.card.credential': {} },
      expect: [
        ['error', 'missing', 'method.card.credential.number'],
        ['error', 'missing', 'method.card.credential.expiryYear'],
        ['error', 'missing', 'method.card.credential.expiryMonth'],
      ],
      almost: {},
    },
    {
      name: 'a name in both forms',
      of: 'key',
      patch: { 'customer.name': { full: '홍길동', separated: { first: '길동', last: '홍' } } },
      expect: [['error', 'forbidden', 'customer.name.separated']],
      almost: { 'customer.name': { full: '홍길동' } },
    },
    {
      name: 'a last name without a first name, and an address without its lines',
      of: 'key',
      patch: { 'customer.name': { separated: { last: '홍' } }, 'customer.address': { city: '서울' } },
      expect: [
        ['error', 'missing', 'customer.name.separated.first'],
        ['error', 'missing', 'customer.address.addressLine1'],
        ['error', 'missing', 'customer.address.addressLine2'],
      ],
      almost: {
        'customer.name': { separated: { first: '길동', last: '홍' } },
        'customer.address': address,
      },
    },
    unnamed('deletion', 'billingKey'),
    unnamed('confirmKey', 'billingIssueToken'),
    unnamed('confirmBoth', 'billingIssueToken'),
    {
      name: 'nothing that a receipt requires',
      of: 'receipt',
      patch: {
        paymentId: undefined,
        channelKey: undefined,
        type: undefined,
        orderName: undefined,
        currency: undefined,
        amount: undefined,
        customer: undefined,
      },
      expect: [
        ['error', 'missing', 'paymentId'],
        ['error', 'missing', 'channelKey'],
        ['error', 'missing', 'type'],
        ['error', 'missing', 'orderName'],
        ['error', 'missing', 'currency'],
        ['error', 'missing', 'amount'],
        ['error', 'missing', 'customer'],
      ],
      almost: { type: 'CORPORATE' },
    },
    {
      name: 'a receipt without a total and a number',
      of: 'receipt',
      patch: { amount: { vat: 0 }, customer: { name: '홍길동' } },
      expect: [
        ['error', 'missing', 'amount.total'],
        ['error', 'missing', 'customer.identityNumber'],
      ],
      almost: {},
    },
    {
      name: 'a tax-free part above the total',
      of: 'receipt',
      patch: { 'amount.taxFree': 10_001 },
      expect: [['error', 'out-of-range', 'amount.taxFree']],
      almost: { 'amount.taxFree': 10_000 },
    },
    unnamed('receiptCancel', 'paymentId'),
    ...ofDelivery('sent'),
    ...ofDelivery('resent'),
    unnamed('taken', 'paymentId'),
    unnamed('identity', 'identityVerificationId'),
    {
      name: 'nothing that an identity verification requires',
      of: 'identity',
      patch: { channelKey: undefined, customer: undefined, operator: undefined, method: undefined },
      expect: [
        ['error', 'missing', 'channelKey'],
        ['error', 'missing', 'customer'],
        ['error', 'missing', 'operator'],
        ['error', 'missing', 'method'],
      ],
      almost: { operator: 'KT_MVNO' },
    },
    {
      name: 'a person without name, phone number and IP address',
      of: 'identity',
      patch: { customer: { id: 'buyer-1' } },
      expect: [
        ['error', 'missing', 'customer.name'],
        ['error', 'missing', 'customer.phoneNumber'],
        ['error', 'missing', 'customer.ipAddress'],
      ],
      almost: { 'customer.id': 'buyer-1' },
    },
    {
      name: 'the method SMS without an identity number',
      of: 'identity',
      patch: { method: 'SMS' },
      expect: [['error', 'missing', 'customer.identityNumber']],
      almost: { method: 'SMS', 'customer.identityNumber': '9001011' },
    },
    {
      name: 'numbers with dashes',
      of: 'identity',
      patch: { 'customer.phoneNumber': '010-1234-5678', 'customer.identityNumber': '900101-1' },
      expect: [
        ['error', 'invalid-format', 'customer.phoneNumber'],
        ['warning', 'invalid-format', 'customer.identityNumber'],
      ],
      almost: {},
    },
    unnamed('otp', 'identityVerificationId'),
    unnamed('otpAgain', 'identityVerificationId'),
    {
      name: 'nothing that a session requires',
      of: 'session',
      patch: {
        storeId: undefined,
        paymentId: undefined,
        profileKey: undefined,
        country: undefined,
        currency: undefined,
        totalAmount: undefined,
        orderName: undefined,
      },
      expect: [
        ['error', 'missing', 'storeId'],
        ['error', 'missing', 'paymentId'],
        ['error', 'missing', 'profileKey'],
        ['error', 'missing', 'country'],
        ['error', 'missing', 'currency'],
        ['error', 'missing', 'totalAmount'],
        ['error', 'missing', 'orderName'],
      ],
      almost: { paymentMethod: 'PAY_PAY' },
    },
    {
      name: 'products and agreements without their required fields',
      of: 'session',
      patch: { products: [{ id: 'shoes' }], agreements: [{}] },
      expect: [
        ['error', 'missing', 'products.0.name'],
        ['error', 'missing', 'products.0.unitPrice'],
        ['error', 'missing', 'products.0.quantity'],
        ['error', 'missing', 'agreements.0.name'],
        ['error', 'missing', 'agreements.0.url'],
      ],
      almost: {
        products: [{ name: 'Shoes', unitPrice: 1_000, quantity: 1 }],
        agreements: [{ name: 'Terms', url: 'https://shop.example/terms' }],
      },
    },
    unnamed('sessionEnd', 'sessionId'),
    {
      name: 'nothing that a profile requires',
      of: 'profile',
      patch: { profileKey: undefined, country: undefined, currency: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'profileKey'],
        ['error', 'missing', 'country'],
        ['error', 'missing', 'currency'],
        ['error', 'missing', 'amount'],
      ],
      almost: { country: 'JP' },
    },
    {
      name: 'a delivery without its required fields',
      of: 'song',
      patch: Object.fromEntries(Object.keys(delivery).map((key) => [key, undefined])),
      expect: Object.keys(delivery).map((key) => ['error', 'missing', key] as const),
      almost: { deliveryStatus: 'ORDER_PLACED' },
    },
    {
      name: 'a parcel without a carrier and an address',
      of: 'song',
      patch: { deliveryType: 'PHYSICAL' },
      expect: Object.keys(parcel).map((key) => ['error', 'missing', key] as const),
      almost: { deliveryType: 'PHYSICAL', ...parcel },
    },
  ],
})

test('blanks and hyphens in a card number are removed', () => {
  for (const number of ['4092-0000-0000-0000', '4092 0000 0000 0000']) {
    const body = { method: { card: { credential: { number } } } }
    const { request } = normalizeCall(body, { gateway: anyV2Gateway, call: 'payInstantly' })
    expect(request).toMatchObject({ method: { card: { credential: { number: '4092000000000000' } } } })
  }
})
