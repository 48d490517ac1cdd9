import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { daou } from './rest-v1.js'

testRest(daou, {
  valid: {
    cancel: v1Bodies.cancel,
    registerEscrow: {
      call: 'registerEscrow',
      body: {
        ...v1Bodies.registerEscrow.body,
        sender: { ...v1Bodies.registerEscrow.body.sender, relationship: '본인' },
        logis: { ...v1Bodies.registerEscrow.body.logis, receiving_at: '20300105', address: '서울시 성동구' },
      },
    },
    updateEscrow: {
      call: 'updateEscrow',
      body: {
        ...v1Bodies.updateEscrow.body,
        sender: { ...v1Bodies.registerEscrow.body.sender, relationship: '본인' },
        logis: { ...v1Bodies.updateEscrow.body.logis, receiving_at: '20300105', address: '서울시 성동구' },
      },
    },
    receipt: {
      call: 'issueReceipt',
      body: {
        ...v1Bodies.issueReceipt.body,
        company_tel: '02-1234-5678',
        company_name: '상점',
        corp_reg_no: '1234567890',
      },
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
      name: 'a delivery without what Kiwoom Pay asks for',
      of: 'registerEscrow',
      patch: {
        'sender.relationship': undefined,
        'logis.receiving_at': undefined,
        'logis.address': undefined,
      },
      expect: [
        ['error', 'missing', 'sender.relationship'],
        ['error', 'missing', 'logis.receiving_at'],
        ['error', 'missing', 'logis.address'],
      ],
      almost: { 'receiver.addr': undefined },
    },
    {
      name: 'a day with dashes',
      of: 'registerEscrow',
      patch: { 'logis.receiving_at': '2030-01-05' },
      expect: [['error', 'invalid-format', 'logis.receiving_at']],
      almost: { 'logis.receiving_at': '20300106' },
    },
    {
      name: 'a delivery without what Kiwoom Pay asks for',
      of: 'updateEscrow',
      patch: {
        'sender.relationship': undefined,
        'logis.receiving_at': undefined,
        'logis.address': undefined,
      },
      expect: [
        ['error', 'missing', 'sender.relationship'],
        ['error', 'missing', 'logis.receiving_at'],
        ['error', 'missing', 'logis.address'],
      ],
      almost: { 'receiver.addr': undefined },
    },
    {
      name: 'a day with dashes',
      of: 'updateEscrow',
      patch: { 'logis.receiving_at': '2030-01-05' },
      expect: [['error', 'invalid-format', 'logis.receiving_at']],
      almost: { 'logis.receiving_at': '20300106' },
    },
    {
      name: 'a receipt without a shop',
      of: 'receipt',
      patch: { company_tel: undefined, company_name: '', corp_reg_no: undefined },
      expect: [
        ['error', 'missing', 'company_tel'],
        ['error', 'missing', 'company_name'],
        ['error', 'missing', 'corp_reg_no'],
      ],
      almost: { type: undefined },
    },
  ],
})
