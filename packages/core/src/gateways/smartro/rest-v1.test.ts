import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { smartro, smartroV2 } from './rest-v1.js'

const party = {
  name: '홍길동',
  tel: '010-1234-5678',
  postcode: '04783',
  formed_address: { address_line_1: '서울시 성동구', address_line_2: '101호' },
}

testRest(smartro, {
  valid: {
    cancel: v1Bodies.cancel,
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
  ],
})

testRest(smartroV2, {
  valid: {
    cancel: v1Bodies.cancel,
    again: { call: 'payAgain', body: { ...v1Bodies.payAgain.body, merchant_uid: 'order1' } },
    schedule: {
      call: 'schedule',
      body: {
        customer_uid: 'card-1',
        schedules: v1Bodies.schedule.body.schedules.map((one, index) => ({
          ...one,
          merchant_uid: `order${index}`,
        })),
      },
    },
    vbank: { call: 'issueVbank', body: { ...v1Bodies.issueVbank.body, merchant_uid: 'order1' } },
    escrow: {
      call: 'registerEscrow',
      body: { ...v1Bodies.registerEscrow.body, sender: party, receiver: party },
    },
    change: { call: 'updateEscrow', body: { imp_uid: 'imp_1', logis: v1Bodies.updateEscrow.body.logis } },
    receipt: {
      call: 'issueReceipt',
      body: { ...v1Bodies.issueReceipt.body, type: 'person', buyer_name: '홍길동', buyer_tel: '01012345678' },
    },
    external: {
      call: 'issueExternalReceipt',
      body: {
        ...v1Bodies.issueExternalReceipt.body,
        type: 'person',
        buyer_name: '홍길동',
        buyer_tel: '01012345678',
        merchant_uid: 'order1',
      },
    },
  },
  rows: [
    {
      name: 'a schedule that issues a key from a card',
      of: 'schedule',
      patch: { card_number: '4092-0000-0000-0000', expiry: '2031-07' },
      expect: [['error', 'forbidden', 'card_number']],
      almost: { customer_id: 'buyer-1' },
    },
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
      name: 'a charge without a buyer',
      of: 'again',
      patch: { buyer_name: undefined, buyer_email: undefined, buyer_tel: undefined },
      expect: [
        ['error', 'missing', 'buyer_name'],
        ['error', 'missing', 'buyer_email'],
        ['error', 'missing', 'buyer_tel'],
      ],
      almost: { buyer_addr: undefined },
    },
    {
      name: 'an order number with other signs',
      of: 'again',
      patch: { merchant_uid: 'order:1' },
      expect: [['error', 'invalid-format', 'merchant_uid']],
      almost: { merchant_uid: 'order2' },
    },
    {
      name: 'an order number with a hyphen',
      of: 'again',
      patch: { merchant_uid: 'order-1' },
      expect: [['warning', 'invalid-format', 'merchant_uid']],
      almost: { merchant_uid: 'ORDER2' },
    },
    {
      name: 'an item without a buyer',
      of: 'schedule',
      patch: {
        'schedules.1.buyer_name': undefined,
        'schedules.1.buyer_email': undefined,
        'schedules.1.buyer_tel': undefined,
      },
      expect: [
        ['error', 'missing', 'schedules.1.buyer_name'],
        ['error', 'missing', 'schedules.1.buyer_email'],
        ['error', 'missing', 'schedules.1.buyer_tel'],
      ],
      almost: { 'schedules.1.buyer_addr': undefined },
    },
    {
      name: 'an order number with other signs',
      of: 'schedule',
      patch: { 'schedules.1.merchant_uid': 'order:1' },
      expect: [['error', 'invalid-format', 'schedules.1.merchant_uid']],
      almost: { 'schedules.1.merchant_uid': 'order2' },
    },
    {
      name: 'an order number with a hyphen',
      of: 'schedule',
      patch: { 'schedules.1.merchant_uid': 'order-1' },
      expect: [['warning', 'invalid-format', 'schedules.1.merchant_uid']],
      almost: { 'schedules.1.merchant_uid': 'ORDER2' },
    },
    {
      name: 'an account without a buyer',
      of: 'vbank',
      patch: { vbank_holder: undefined, buyer_name: undefined, buyer_email: undefined, buyer_tel: undefined },
      expect: [
        ['error', 'missing', 'vbank_holder'],
        ['error', 'missing', 'buyer_name'],
        ['error', 'missing', 'buyer_email'],
        ['error', 'missing', 'buyer_tel'],
      ],
      almost: { buyer_addr: undefined },
    },
    {
      name: 'an order number with other signs',
      of: 'vbank',
      patch: { merchant_uid: 'order:1' },
      expect: [['error', 'invalid-format', 'merchant_uid']],
      almost: { merchant_uid: 'order2' },
    },
    {
      name: 'an order number with a hyphen',
      of: 'vbank',
      patch: { merchant_uid: 'order-1' },
      expect: [['warning', 'invalid-format', 'merchant_uid']],
      almost: { merchant_uid: 'ORDER2' },
    },
    {
      name: 'a fixed account, which needs a contract',
      of: 'vbank',
      patch: { vbank_num: '56211105948400' },
      expect: [['notice', 'contract', 'vbank_num']],
      almost: { vbank_num: '' },
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
      almost: { products: [] },
    },
    {
      name: 'a receipt without a buyer',
      of: 'receipt',
      patch: { type: undefined, buyer_name: undefined, buyer_tel: undefined },
      expect: [
        ['error', 'missing', 'type'],
        ['error', 'missing', 'buyer_name'],
        ['error', 'missing', 'buyer_tel'],
      ],
      almost: { buyer_email: undefined },
    },
    {
      name: 'a receipt without a buyer',
      of: 'external',
      patch: { type: undefined, buyer_name: undefined, buyer_tel: undefined },
      expect: [
        ['error', 'missing', 'type'],
        ['error', 'missing', 'buyer_name'],
        ['error', 'missing', 'buyer_tel'],
      ],
      almost: { buyer_email: undefined },
    },
    {
      name: 'an order number with other signs',
      of: 'external',
      patch: { merchant_uid: 'order:1' },
      expect: [['error', 'invalid-format', 'merchant_uid']],
      almost: { merchant_uid: 'order2' },
    },
    {
      name: 'an order number with a hyphen',
      of: 'external',
      patch: { merchant_uid: 'order-1' },
      expect: [['warning', 'invalid-format', 'merchant_uid']],
      almost: { merchant_uid: 'ORDER2' },
    },
  ],
})
