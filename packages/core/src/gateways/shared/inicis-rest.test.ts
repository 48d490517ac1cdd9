import { testRest } from '../../../test-support/rest-table.js'
import { inicisV2, welcome } from '../rest-v2.js'

const customer = { name: { full: '홍길동' }, phoneNumber: '01012345678', email: 'buyer@shop.example' }
const payment = { orderName: '운동화', amount: { total: 10_000 }, currency: 'KRW' }
const credential = { number: '4092000000000000', expiryYear: '31', expiryMonth: '07' }
const party = {
  name: '홍길동',
  phoneNumber: '01012345678',
  zipcode: '06000',
  address: { addressLine1: '서울시 강남구', addressLine2: '101호' },
}
const account = {
  bank: 'SHINHAN',
  expiry: { dueDate: '2030-01-03T23:59:59+09:00' },
  option: { type: 'FIXED', fixed: { accountNumber: '56211105948400' } },
  cashReceipt: { type: 'NO_RECEIPT' },
}
const paid = { paymentId: 'payment-1', channelKey: 'channel-key-1', ...payment, customer }
const charge = { ...payment, billingKey: 'billing-key-1', customer }
const store = {
  storeBusinessRegistrationNumber: '1234567890',
  storeName: '가게',
  totalAmount: 10_000,
  taxFreeAmount: 0,
  vatAmount: 909,
  supplyAmount: 9_091,
  currency: 'KRW',
}

const valid = {
  card: { call: 'payInstantly', body: { ...paid, method: { card: { credential } } } },
  account: { call: 'payInstantly', body: { ...paid, method: { virtualAccount: account } } },
  key: {
    call: 'issueBillingKey',
    body: { channelKey: 'channel-key-1', method: { card: { credential } }, customer },
  },
  charge: { call: 'payWithBillingKey', body: { ...charge, paymentId: 'payment-1' } },
  schedule: {
    call: 'createPaymentSchedule',
    body: { paymentId: 'payment-2', payment: charge, timeToPay: '2030-02-01T09:00:00+09:00' },
  },
  cancel: { call: 'cancelPayment', body: { paymentId: 'payment-1', reason: '변심' } },
  sent: {
    call: 'applyEscrowLogistics',
    body: {
      paymentId: 'payment-1',
      logistics: { company: 'CJ', invoiceNumber: '1234567890', sentAt: '2030-01-02T09:00:00+09:00' },
      sender: party,
      receiver: { ...party },
      products: [{ id: 'shoes', name: '운동화', amount: 10_000, quantity: 1 }],
    },
  },
} as const

const missing = (path: string) => ['error', 'missing', path] as const
const wanted = ['name.full', 'phoneNumber', 'email']
const separated = { 'customer.name': { separated: { first: '길동', last: '홍' } } }

const contact = <const Name extends string>(of: Name) =>
  ({
    name: 'no customer',
    of,
    patch: { customer: undefined },
    expect: wanted.map((path) => missing(`customer.${path}`)),
    almost: separated,
  }) as const

/** Rows for what both guides say. */
const rows = [
  contact('card'),
  contact('key'),
  contact('charge'),
  {
    name: "a customer's id only, as the sample has it",
    of: 'schedule',
    patch: { 'payment.customer': { id: 'customer-1' } },
    expect: wanted.map((path) => ['warning', 'missing', `payment.customer.${path}`] as const),
    almost: { 'payment.customer.name': { separated: { first: '길동', last: '홍' } } },
  },
  {
    name: 'an id that is not ASCII',
    of: 'card',
    patch: { paymentId: '주문1' },
    expect: [['warning', 'invalid-format', 'paymentId']],
    almost: { paymentId: 'order_1~' },
  },
  {
    name: "a fixed account by the PG's id",
    of: 'account',
    patch: { 'method.virtualAccount.option.fixed': { pgAccountId: 'account-1' } },
    expect: [['warning', 'missing', 'method.virtualAccount.option.fixed.accountNumber']],
    almost: { 'method.virtualAccount.option': { type: 'NORMAL' } },
  },
  {
    name: 'an account without a receipt',
    of: 'account',
    patch: { 'method.virtualAccount.cashReceipt': undefined },
    expect: [['warning', 'missing', 'method.virtualAccount.cashReceipt']],
    almost: {
      'method.virtualAccount.cashReceipt': { type: 'PERSONAL', customerIdentityNumber: '01012345678' },
    },
  },
  {
    name: 'a refund to an account, which needs a contract',
    of: 'cancel',
    patch: { refundAccount: { bank: 'SHINHAN', number: '110123456789', holderName: '홍길동' } },
    expect: [['notice', 'contract', 'refundAccount']],
    almost: { amount: 1_000 },
  },
  {
    name: 'a delivery without sender, receiver and goods',
    of: 'sent',
    patch: { sender: undefined, receiver: { address: party.address }, products: undefined },
    expect: [
      ...['name', 'phoneNumber', 'zipcode', 'address'].map((key) => missing(`sender.${key}`)),
      ...['name', 'phoneNumber', 'zipcode'].map((key) => missing(`receiver.${key}`)),
      missing('products'),
    ],
    almost: { 'sender.relationship': '본인' },
  },
] as const

const contract = (path: string) => ['notice', 'contract', path] as const

testRest(inicisV2, {
  valid: {
    ...valid,
    stores: { call: 'registerStoreReceipt', body: { paymentId: 'payment-1', items: [store] } },
  },
  rows: [
    ...rows,
    {
      name: 'fields that need a contract',
      of: 'card',
      patch: {
        'amount.taxFree': 1_000,
        'amount.vat': 818,
        isEscrow: true,
        'method.card.useFreeInstallmentPlan': true,
        'method.card.useFreeInterestFromMerchant': true,
        'method.card.useCardPoint': true,
      },
      expect: [
        'amount.taxFree',
        'amount.vat',
        'isEscrow',
        'method.card.useFreeInstallmentPlan',
        'method.card.useFreeInterestFromMerchant',
        'method.card.useCardPoint',
      ].map(contract),
      almost: { isEscrow: false, 'method.card.useCardPoint': false, 'amount.taxFree': 0 },
    },
    {
      name: 'fields that need a contract',
      of: 'charge',
      patch: { 'amount.vat': 818, useFreeInterestFromMerchant: true, useCardPoint: true },
      expect: ['amount.vat', 'useFreeInterestFromMerchant', 'useCardPoint'].map(contract),
      almost: { useCardPoint: false },
    },
    {
      name: 'fields that need a contract',
      of: 'schedule',
      patch: { 'payment.amount.taxFree': 1_000, 'payment.useCardPoint': true },
      expect: ['payment.amount.taxFree', 'payment.useCardPoint'].map(contract),
      almost: { 'payment.amount.taxFree': 0 },
    },
    {
      name: 'a store without its taxes',
      of: 'stores',
      patch: {
        'items.0': { ...store, taxFreeAmount: undefined, vatAmount: undefined, supplyAmount: undefined },
      },
      expect: ['taxFreeAmount', 'vatAmount', 'supplyAmount'].map((key) => missing(`items.0.${key}`)),
      almost: { 'items.0.vatAmount': 0 },
    },
  ],
})

testRest(welcome, {
  valid: {
    ...valid,
    receipt: {
      call: 'issueCashReceipt',
      body: {
        ...payment,
        paymentId: 'payment-1',
        channelKey: 'channel-key-1',
        type: 'PERSONAL',
        customer: { identityNumber: '01012345678' },
        businessRegistrationNumber: '1234567890',
        paymentMethod: 'TRANSFER',
      },
    },
  },
  rows: [
    ...rows,
    {
      name: 'fields that need a contract',
      of: 'card',
      patch: {
        'amount.taxFree': 1_000,
        isEscrow: true,
        'method.card.installmentMonth': 3,
        'method.card.useFreeInterestFromMerchant': true,
        'method.card.useCardPoint': true,
      },
      expect: [
        'amount.taxFree',
        'isEscrow',
        'method.card.installmentMonth',
        'method.card.useFreeInterestFromMerchant',
        'method.card.useCardPoint',
      ].map(contract),
      almost: { 'method.card.installmentMonth': 0, 'amount.vat': 909 },
    },
    {
      name: 'fields that need a contract',
      of: 'charge',
      patch: { installmentMonth: 3, useCardPoint: true },
      expect: ['installmentMonth', 'useCardPoint'].map(contract),
      almost: { installmentMonth: 0 },
    },
    {
      name: 'fields that need a contract',
      of: 'schedule',
      patch: { 'payment.installmentMonth': 3, 'payment.useFreeInterestFromMerchant': true },
      expect: ['payment.installmentMonth', 'payment.useFreeInterestFromMerchant'].map(contract),
      almost: { 'payment.useFreeInterestFromMerchant': false },
    },
  ],
})
