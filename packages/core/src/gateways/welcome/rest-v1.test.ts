import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { welcome } from './rest-v1.js'

const party = {
  name: '홍길동',
  tel: '010-1234-5678',
  postcode: '04783',
  formed_address: { address_line_1: '서울시 성동구', address_line_2: '101호' },
}

const products = [{ id: 'shoe-1', name: '운동화', amount: 10_000 }]

testRest(welcome, {
  valid: {
    cancel: v1Bodies.cancel,
    onetime: v1Bodies.payOnetime,
    again: v1Bodies.payAgain,
    schedule: {
      call: 'schedule',
      body: { customer_uid: 'card-1', schedules: v1Bodies.schedule.body.schedules },
    },
    key: v1Bodies.issueBillingKey,
    vbank: { call: 'issueVbank', body: { ...v1Bodies.issueVbank.body, vbank_holder: undefined } },
    escrow: {
      call: 'registerEscrow',
      body: { ...v1Bodies.registerEscrow.body, sender: party, receiver: party, products },
    },
    change: {
      call: 'updateEscrow',
      body: { imp_uid: 'imp_1', logis: v1Bodies.updateEscrow.body.logis, products },
    },
    receipt: {
      call: 'issueReceipt',
      body: {
        ...v1Bodies.issueReceipt.body,
        type: 'person',
        buyer_tel: '01012345678',
        corp_reg_no: '1234567890',
      },
    },
    external: {
      call: 'issueExternalReceipt',
      body: {
        ...v1Bodies.issueExternalReceipt.body,
        type: 'person',
        buyer_tel: '01012345678',
        corp_reg_no: '1234567890',
      },
    },
  },
  rows: [
    {
      name: 'a refund to an account without a phone number',
      of: 'cancel',
      patch: { refund_tel: undefined },
      expect: [['error', 'missing', 'refund_tel']],
      almost: {
        refund_tel: undefined,
        refund_account: undefined,
        refund_bank: undefined,
        refund_holder: undefined,
      },
    },
    {
      name: 'a cancel without the taxes that the payment may have set',
      of: 'cancel',
      patch: { tax_free: undefined, vat_amount: undefined },
      expect: [
        ['notice', 'missing', 'tax_free'],
        ['notice', 'missing', 'vat_amount'],
      ],
      almost: { tax_free: 0, vat_amount: 0 },
    },
    {
      name: 'a payment without a buyer',
      of: 'onetime',
      patch: { buyer_name: undefined },
      expect: [['error', 'missing', 'buyer_name']],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'taxes, which only some merchants give',
      of: 'onetime',
      patch: { tax_free: 1_000, vat_amount: 818 },
      expect: [
        ['notice', 'contract', 'tax_free'],
        ['notice', 'contract', 'vat_amount'],
      ],
      almost: { tax_free: 0 },
    },
    {
      name: 'a VAT of more than a tenth',
      of: 'onetime',
      patch: { vat_amount: 1_001 },
      expect: [
        ['notice', 'contract', 'vat_amount'],
        ['error', 'out-of-range', 'vat_amount'],
      ],
      almost: { vat_amount: 1_000 },
      almostExpect: [['notice', 'contract', 'vat_amount']],
    },
    {
      name: 'a payment without a buyer',
      of: 'again',
      patch: { buyer_name: undefined },
      expect: [['error', 'missing', 'buyer_name']],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'taxes, which only some merchants give',
      of: 'again',
      patch: { tax_free: 1_000, vat_amount: 818 },
      expect: [
        ['notice', 'contract', 'tax_free'],
        ['notice', 'contract', 'vat_amount'],
      ],
      almost: { tax_free: 0 },
    },
    {
      name: 'a VAT of more than a tenth',
      of: 'again',
      patch: { vat_amount: 1_001 },
      expect: [
        ['notice', 'contract', 'vat_amount'],
        ['error', 'out-of-range', 'vat_amount'],
      ],
      almost: { vat_amount: 1_000 },
      almostExpect: [['notice', 'contract', 'vat_amount']],
    },
    {
      name: 'a payment without a buyer',
      of: 'schedule',
      patch: { 'schedules.0.buyer_name': undefined },
      expect: [['error', 'missing', 'schedules.0.buyer_name']],
      almost: { 'schedules.0.buyer_tel': undefined },
    },
    {
      name: 'taxes, which only some merchants give',
      of: 'schedule',
      patch: { 'schedules.0.tax_free': 1_000, 'schedules.0.vat_amount': 818 },
      expect: [
        ['notice', 'contract', 'schedules.0.tax_free'],
        ['notice', 'contract', 'schedules.0.vat_amount'],
      ],
      almost: { 'schedules.0.tax_free': 0 },
    },
    {
      name: 'a VAT of more than a tenth',
      of: 'schedule',
      patch: { 'schedules.0.vat_amount': 1_001 },
      expect: [
        ['notice', 'contract', 'schedules.0.vat_amount'],
        ['error', 'out-of-range', 'schedules.0.vat_amount'],
      ],
      almost: { 'schedules.0.vat_amount': 1_000 },
      almostExpect: [['notice', 'contract', 'schedules.0.vat_amount']],
    },
    {
      name: 'a payment without a buyer',
      of: 'vbank',
      patch: { buyer_name: undefined },
      expect: [['error', 'missing', 'buyer_name']],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'taxes, which only some merchants give',
      of: 'vbank',
      patch: { tax_free: 1_000, vat_amount: 818 },
      expect: [
        ['notice', 'contract', 'tax_free'],
        ['notice', 'contract', 'vat_amount'],
      ],
      almost: { tax_free: 0 },
    },
    {
      name: 'a VAT of more than a tenth',
      of: 'vbank',
      patch: { vat_amount: 1_001 },
      expect: [
        ['notice', 'contract', 'vat_amount'],
        ['error', 'out-of-range', 'vat_amount'],
      ],
      almost: { vat_amount: 1_000 },
      almostExpect: [['notice', 'contract', 'vat_amount']],
    },
    {
      name: 'a key without a customer',
      of: 'key',
      patch: { customer_name: undefined },
      expect: [['error', 'missing', 'customer_name']],
      almost: { customer_tel: undefined },
    },
    {
      name: 'a holder, which the name of the merchant replaces',
      of: 'vbank',
      patch: { vbank_holder: '홍길동' },
      expect: [['warning', 'ignored', 'vbank_holder']],
      almost: { vbank_holder: '' },
    },
    {
      name: 'a delivery without names and addresses',
      of: 'escrow',
      patch: { sender: {}, receiver: {} },
      expect: [
        ['error', 'missing', 'sender.name'],
        ['error', 'missing', 'sender.tel'],
        ['error', 'missing', 'sender.postcode'],
        ['error', 'missing', 'sender.formed_address.address_line_1'],
        ['error', 'missing', 'sender.formed_address.address_line_2'],
        ['error', 'missing', 'receiver.name'],
        ['error', 'missing', 'receiver.tel'],
        ['error', 'missing', 'receiver.postcode'],
        ['error', 'missing', 'receiver.formed_address.address_line_1'],
        ['error', 'missing', 'receiver.formed_address.address_line_2'],
      ],
      almost: { 'sender.relationship': '본인' },
    },
    {
      name: 'a delivery without goods',
      of: 'escrow',
      patch: { products: undefined },
      expect: [['error', 'missing', 'products']],
      almost: { 'products.0.quantity': 1 },
    },
    {
      name: 'a delivery of goods without id, name and price',
      of: 'escrow',
      patch: { products: [{}] },
      expect: [
        ['error', 'missing', 'products.0.id'],
        ['error', 'missing', 'products.0.name'],
        ['error', 'missing', 'products.0.amount'],
      ],
      almost: { 'products.0.tag': '신발' },
    },
    {
      name: 'a delivery without goods',
      of: 'change',
      patch: { products: undefined },
      expect: [['error', 'missing', 'products']],
      almost: { 'products.0.quantity': 1 },
    },
    {
      name: 'a delivery of goods without id, name and price',
      of: 'change',
      patch: { products: [{}] },
      expect: [
        ['error', 'missing', 'products.0.id'],
        ['error', 'missing', 'products.0.name'],
        ['error', 'missing', 'products.0.amount'],
      ],
      almost: { 'products.0.tag': '신발' },
    },
    {
      name: 'a receipt without a buyer',
      of: 'receipt',
      patch: { type: undefined, buyer_tel: undefined, corp_reg_no: undefined },
      expect: [
        ['error', 'missing', 'type'],
        ['error', 'missing', 'buyer_tel'],
        ['error', 'missing', 'corp_reg_no'],
      ],
      almost: { buyer_name: undefined },
    },
    {
      name: 'a receipt without a buyer',
      of: 'external',
      patch: { type: undefined, buyer_tel: undefined, corp_reg_no: undefined },
      expect: [
        ['error', 'missing', 'type'],
        ['error', 'missing', 'buyer_tel'],
        ['error', 'missing', 'corp_reg_no'],
      ],
      almost: { buyer_name: undefined },
    },
    {
      name: 'a receipt for an unknown method',
      of: 'external',
      patch: { pay_method: undefined },
      expect: [['error', 'missing', 'pay_method']],
      almost: { pay_method: 'vbank' },
    },
  ],
})
