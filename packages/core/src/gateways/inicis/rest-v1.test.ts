import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { html5Inicis } from './rest-v1.js'

testRest(html5Inicis, {
  valid: {
    cancel: v1Bodies.cancel,
    onetime: v1Bodies.payOnetime,
    again: v1Bodies.payAgain,
    schedule: v1Bodies.schedule,
    vbank: { call: 'issueVbank', body: { ...v1Bodies.issueVbank.body, pg_api_key: 'key' } },
    revoke: { call: 'revokeVbank', body: { ...v1Bodies.revokeVbank.body, pg_api_key: 'key' } },
    registerEscrow: v1Bodies.registerEscrow,
    updateEscrow: v1Bodies.updateEscrow,
    receipt: v1Bodies.issueReceipt,
    external: v1Bodies.issueExternalReceipt,
    stores: v1Bodies.registerSubStoreReceipt,
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
      name: 'a key-in payment without a buyer',
      of: 'onetime',
      patch: { name: undefined, buyer_name: undefined, buyer_email: '', buyer_tel: undefined },
      expect: [
        ['error', 'missing', 'name'],
        ['error', 'missing', 'buyer_name'],
        ['error', 'missing', 'buyer_email'],
        ['error', 'missing', 'buyer_tel'],
      ],
      almost: { buyer_addr: undefined },
    },
    {
      name: 'an account without a buyer',
      of: 'vbank',
      patch: {
        vbank_holder: undefined,
        buyer_name: undefined,
        buyer_email: undefined,
        pg_api_key: undefined,
      },
      expect: [
        ['error', 'missing', 'vbank_holder'],
        ['error', 'missing', 'buyer_name'],
        ['error', 'missing', 'buyer_email'],
        ['error', 'missing', 'pg_api_key'],
      ],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'an account closed without the key',
      of: 'revoke',
      patch: { pg_api_key: undefined },
      expect: [['error', 'missing', 'pg_api_key']],
      almost: { pg_api_key: 'another' },
    },
    {
      name: 'a delivery without names and addresses',
      of: 'registerEscrow',
      patch: { sender: {}, receiver: {} },
      expect: [
        ['error', 'missing', 'sender.name'],
        ['error', 'missing', 'sender.tel'],
        ['error', 'missing', 'sender.addr'],
        ['error', 'missing', 'sender.postcode'],
        ['error', 'missing', 'receiver.name'],
        ['error', 'missing', 'receiver.tel'],
        ['error', 'missing', 'receiver.addr'],
        ['error', 'missing', 'receiver.postcode'],
      ],
      almost: { products: [] },
    },
    {
      name: 'a delivery without names and addresses',
      of: 'updateEscrow',
      patch: { sender: {}, receiver: {} },
      expect: [
        ['error', 'missing', 'sender.name'],
        ['error', 'missing', 'sender.tel'],
        ['error', 'missing', 'sender.addr'],
        ['error', 'missing', 'sender.postcode'],
        ['error', 'missing', 'receiver.name'],
        ['error', 'missing', 'receiver.tel'],
        ['error', 'missing', 'receiver.addr'],
        ['error', 'missing', 'receiver.postcode'],
      ],
      almost: { products: [] },
    },
    {
      name: 'a charge without a name, as in the page’s sample',
      of: 'again',
      patch: { name: undefined },
      expect: [['warning', 'missing', 'name']],
      almost: { name: '구독' },
    },
  ],
})
