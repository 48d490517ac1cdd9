import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { nice, niceV2 } from './rest-v1.js'

testRest(nice, {
  valid: {
    cancel: v1Bodies.cancel,
    onetime: v1Bodies.payOnetime,
    vbank: v1Bodies.issueVbank,
    untaxed: { call: 'issueVbank', body: { ...v1Bodies.issueVbank.body, tax_free: 0 } },
    receipt: v1Bodies.issueReceipt,
  },
  rows: [
    {
      name: 'a cancel without a tax-free part, which is not 0 by default',
      of: 'cancel',
      patch: { tax_free: undefined },
      expect: [['notice', 'missing', 'tax_free']],
      almost: { reason: undefined },
    },
    {
      name: 'a cancel without the VAT that the payment may have set',
      of: 'cancel',
      patch: { vat_amount: undefined },
      expect: [['notice', 'missing', 'vat_amount']],
      almost: { vat_amount: 0 },
    },
    {
      name: 'an account without a holder',
      of: 'vbank',
      patch: { vbank_holder: undefined },
      expect: [['error', 'missing', 'vbank_holder']],
      almost: { buyer_name: undefined },
    },
    {
      name: 'an account without a tax-free part, which designated amounts need',
      of: 'vbank',
      patch: { tax_free: undefined },
      expect: [['error', 'missing', 'tax_free']],
      almost: { tax_free: 1_000 },
      facts: { compositeTax: true },
    },
    {
      name: 'an account with a tax-free part, where the MID has its own tax',
      of: 'vbank',
      patch: { tax_free: 1_000 },
      expect: [['error', 'forbidden', 'tax_free']],
      almost: { tax_free: undefined },
      facts: { compositeTax: false },
    },
    {
      name: 'the same of 0',
      of: 'vbank',
      patch: { tax_free: 0 },
      expect: [['warning', 'forbidden', 'tax_free']],
      almost: { tax_free: undefined },
      facts: { compositeTax: false },
    },
  ],
})

testRest(niceV2, {
  valid: {
    cancel: v1Bodies.cancel,
    vbank: { call: 'issueVbank', body: { ...v1Bodies.issueVbank.body, vbank_holder: undefined } },
    untaxed: { call: 'issueVbank', body: { ...v1Bodies.issueVbank.body, tax_free: 0 } },
    delete: v1Bodies.deleteBillingKey,
    receipt: v1Bodies.issueReceipt,
    external: {
      call: 'issueExternalReceipt',
      body: { ...v1Bodies.issueExternalReceipt.body, identifier_type: 'phone', type: 'person' },
    },
    escrow: v1Bodies.registerEscrow,
  },
  rows: [
    {
      name: 'a cancel without the VAT that the payment may have set',
      of: 'cancel',
      patch: { vat_amount: undefined },
      expect: [['notice', 'missing', 'vat_amount']],
      almost: { vat_amount: 0 },
    },
    {
      name: 'an account without a tax-free part, which designated amounts need',
      of: 'vbank',
      patch: { tax_free: undefined },
      expect: [['error', 'missing', 'tax_free']],
      almost: { tax_free: 1_000 },
      facts: { compositeTax: true },
    },
    {
      name: 'an account with a tax-free part, where the MID has its own tax',
      of: 'vbank',
      patch: { tax_free: 1_000 },
      expect: [['error', 'forbidden', 'tax_free']],
      almost: { tax_free: undefined },
      facts: { compositeTax: false },
    },
    {
      name: 'the same of 0',
      of: 'vbank',
      patch: { tax_free: 0 },
      expect: [['warning', 'forbidden', 'tax_free']],
      almost: { tax_free: undefined },
      facts: { compositeTax: false },
    },
    {
      name: 'a key of KakaoPay or Naver Pay deleted for no reason',
      of: 'delete',
      patch: { reason: undefined },
      expect: [['notice', 'missing', 'reason']],
      almost: { extra: undefined },
    },
    {
      name: 'a receipt of unknown kind',
      of: 'receipt',
      patch: { identifier_type: undefined, type: undefined },
      expect: [
        ['error', 'missing', 'identifier_type'],
        ['error', 'missing', 'type'],
      ],
      almost: { type: 'company', identifier_type: 'business' },
    },
    {
      name: 'a receipt for a card',
      of: 'receipt',
      patch: { identifier_type: 'taxcard' },
      expect: [['error', 'unsupported-value', 'identifier_type']],
      almost: { identifier_type: 'person' },
    },
    {
      name: 'a receipt of unknown kind',
      of: 'external',
      patch: { identifier_type: undefined, type: undefined },
      expect: [
        ['error', 'missing', 'identifier_type'],
        ['error', 'missing', 'type'],
      ],
      almost: { type: 'company', identifier_type: 'business' },
    },
    {
      name: 'a receipt for a card',
      of: 'external',
      patch: { identifier_type: 'taxcard' },
      expect: [['error', 'unsupported-value', 'identifier_type']],
      almost: { identifier_type: 'person' },
    },
  ],
})
