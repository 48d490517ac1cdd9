import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { settle, settleAcc } from './rest-v1.js'

testRest(settle, {
  valid: {
    key: v1Bodies.issueBillingKey,
    fixed: {
      call: 'issueVbank',
      body: {
        merchant_uid: 'order-1',
        pg: 'settle.MID',
        amount: 10_000,
        vbank_num: '56211105948400',
        vbank_holder: '홍길동',
        buyer_email: 'gildong@example.com',
        escrow_password: '123456',
      },
    },
    unlimited: {
      call: 'issueVbank',
      body: {
        merchant_uid: 'order-1',
        pg: 'settle.MID',
        vbank_num: '56211105948400',
        vbank_holder: '홍길동',
        fixed_unlimited_vbank: true,
      },
    },
    change: v1Bodies.updateVbank,
    receipt: v1Bodies.issueReceipt,
    external: {
      call: 'issueExternalReceipt',
      body: { ...v1Bodies.issueExternalReceipt.body, identifier_type: 'phone' },
    },
  },
  rows: [
    {
      name: 'a key, which needs a contract',
      of: 'key',
      patch: { birth: '900102' },
      expect: [['notice', 'contract', 'card_number']],
      almost: { card_number: '' },
      almostExpect: [['error', 'missing', 'card_number']],
    },
    {
      name: 'an account without a holder and an amount',
      of: 'fixed',
      patch: { vbank_holder: undefined, amount: undefined },
      expect: [
        ['error', 'missing', 'vbank_holder'],
        ['error', 'missing', 'amount'],
      ],
      almost: { vbank_due: 1_893_639_600, tax_free: 0, vat_amount: 0 },
    },
    {
      name: 'an account without a number and a bank',
      of: 'fixed',
      patch: { vbank_num: undefined },
      expect: [['error', 'missing', 'vbank_num']],
      almost: { vbank_num: undefined, vbank_code: '088', tax_free: 100, vat_amount: 90 },
    },
    {
      name: 'an escrow without an address',
      of: 'fixed',
      patch: { buyer_email: undefined },
      expect: [['error', 'missing', 'buyer_email']],
      almost: { buyer_email: undefined, escrow_password: undefined },
    },
    {
      name: 'an unlimited account without a number',
      of: 'unlimited',
      patch: { vbank_num: undefined },
      expect: [['error', 'missing', 'vbank_num']],
      almost: { vbank_code: '088' },
    },
    {
      name: 'an unlimited account with an amount',
      of: 'unlimited',
      patch: { amount: 10_000 },
      expect: [['warning', 'ignored', 'amount']],
      almost: { amount: 0 },
    },
    {
      name: 'an unlimited account with taxes',
      of: 'unlimited',
      patch: { tax_free: 100, vat_amount: 90 },
      expect: [
        ['error', 'forbidden', 'tax_free'],
        ['error', 'forbidden', 'vat_amount'],
      ],
      almost: { name: '충전' },
    },
    {
      name: 'an unlimited account with taxes of 0',
      of: 'unlimited',
      patch: { tax_free: 0, vat_amount: 0 },
      expect: [
        ['warning', 'forbidden', 'tax_free'],
        ['warning', 'forbidden', 'vat_amount'],
      ],
      almost: { buyer_name: '홍길동' },
    },
    {
      name: 'an unlimited account with escrow',
      of: 'unlimited',
      patch: { escrow_password: '123456', buyer_email: 'gildong@example.com' },
      expect: [['error', 'forbidden', 'escrow_password']],
      almost: { buyer_email: 'gildong@example.com' },
    },
    {
      name: 'a change without a due date',
      of: 'change',
      patch: { vbank_due: undefined },
      expect: [['warning', 'missing', 'vbank_due']],
      almost: { amount: undefined },
    },
    {
      name: 'a receipt without the kind of its number',
      of: 'receipt',
      patch: { identifier_type: undefined },
      expect: [['error', 'missing', 'identifier_type']],
      almost: { identifier_type: 'person' },
    },
    {
      name: 'a receipt without the kind of its number',
      of: 'external',
      patch: { identifier_type: undefined },
      expect: [['error', 'missing', 'identifier_type']],
      almost: { identifier_type: 'person' },
    },
  ],
})

testRest(settleAcc, {
  valid: {
    schedule: {
      call: 'schedule',
      body: { customer_uid: 'card-1', schedules: v1Bodies.schedule.body.schedules },
    },
    again: v1Bodies.payAgain,
  },
  rows: [
    {
      name: 'a schedule that issues a key from a card',
      of: 'schedule',
      patch: { card_number: '4092-0000-0000-0000', expiry: '2031-07' },
      expect: [['error', 'forbidden', 'card_number']],
      almost: { customer_id: 'buyer-1' },
    },
  ],
})
