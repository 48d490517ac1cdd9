import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { ksnet } from './rest-v1.js'

testRest(ksnet, {
  valid: {
    cancel: v1Bodies.cancel,
    onetime: {
      call: 'payOnetime',
      body: {
        ...v1Bodies.payOnetime.body,
        product_type: 'real',
        buyer_name: '홍길동',
        birth: undefined,
        pwd_2digit: undefined,
      },
    },
    again: {
      call: 'payAgain',
      body: { ...v1Bodies.payAgain.body, product_type: 'real', buyer_name: '홍길동' },
    },
    schedule: {
      call: 'schedule',
      body: {
        customer_uid: 'card-1',
        schedules: v1Bodies.schedule.body.schedules.map((one) => ({ ...one, product_type: 'real' })),
      },
    },
    key: v1Bodies.issueBillingKey,
    vbank: {
      call: 'issueVbank',
      body: {
        ...v1Bodies.issueVbank.body,
        product_type: 'real',
        buyer_name: '홍길동',
        vbank_holder: undefined,
      },
    },
    receipt: {
      call: 'issueReceipt',
      body: { ...v1Bodies.issueReceipt.body, product_type: 'real', buyer_name: '홍길동' },
    },
    external: {
      call: 'issueExternalReceipt',
      body: { ...v1Bodies.issueExternalReceipt.body, product_type: 'real', buyer_name: '홍길동' },
    },
  },
  rows: [
    {
      name: 'a refund to an account, which needs a contract',
      of: 'cancel',
      patch: { reason: '반품' },
      expect: [['notice', 'contract', 'refund_account']],
      almost: { refund_account: undefined, refund_bank: undefined, refund_holder: undefined },
    },
    {
      name: 'a sale without its kind and a buyer',
      of: 'onetime',
      patch: { product_type: undefined, buyer_name: undefined },
      expect: [
        ['error', 'missing', 'product_type'],
        ['error', 'missing', 'buyer_name'],
      ],
      almost: { product_type: 'digital', buyer_email: undefined },
    },
    {
      name: 'a sale without its kind and a buyer',
      of: 'again',
      patch: { product_type: undefined, buyer_name: undefined },
      expect: [
        ['error', 'missing', 'product_type'],
        ['error', 'missing', 'buyer_name'],
      ],
      almost: { product_type: 'digital', buyer_email: undefined },
    },
    {
      name: 'a sale without its kind and a buyer',
      of: 'vbank',
      patch: { product_type: undefined, buyer_name: undefined },
      expect: [
        ['error', 'missing', 'product_type'],
        ['error', 'missing', 'buyer_name'],
      ],
      almost: { product_type: 'digital', buyer_email: undefined },
    },
    {
      name: 'a sale without its kind and a buyer',
      of: 'receipt',
      patch: { product_type: undefined, buyer_name: undefined },
      expect: [
        ['error', 'missing', 'product_type'],
        ['error', 'missing', 'buyer_name'],
      ],
      almost: { product_type: 'digital', buyer_email: undefined },
    },
    {
      name: 'a sale without its kind and a buyer',
      of: 'external',
      patch: { product_type: undefined, buyer_name: undefined },
      expect: [
        ['error', 'missing', 'product_type'],
        ['error', 'missing', 'buyer_name'],
      ],
      almost: { product_type: 'digital', buyer_email: undefined },
    },
    {
      name: 'a birth and a password, which are not verified',
      of: 'onetime',
      patch: { birth: '900101', pwd_2digit: '12' },
      expect: [
        ['warning', 'ignored', 'birth'],
        ['warning', 'ignored', 'pwd_2digit'],
      ],
      almost: { birth: '' },
    },
    {
      name: 'an item without its kind and a buyer',
      of: 'schedule',
      patch: { 'schedules.0.product_type': undefined, 'schedules.0.buyer_name': undefined },
      expect: [
        ['error', 'missing', 'schedules.0.product_type'],
        ['error', 'missing', 'schedules.0.buyer_name'],
      ],
      almost: { 'schedules.0.product_type': 'digital' },
    },
    {
      name: 'a key without a birth and a password',
      of: 'key',
      patch: { birth: undefined, pwd_2digit: undefined },
      expect: [
        ['error', 'missing', 'birth'],
        ['error', 'missing', 'pwd_2digit'],
      ],
      almost: { customer_name: undefined },
    },
    {
      name: 'a holder, which the name of the merchant replaces',
      of: 'vbank',
      patch: { vbank_holder: '홍길동' },
      expect: [['warning', 'ignored', 'vbank_holder']],
      almost: { vbank_holder: '' },
    },
    {
      name: 'an account with taxes',
      of: 'vbank',
      patch: { tax_free: 1_000, vat_amount: 900 },
      expect: [
        ['warning', 'ignored', 'tax_free'],
        ['warning', 'ignored', 'vat_amount'],
      ],
      almost: { tax_free: 0, vat_amount: 0 },
    },
  ],
})
