import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { naverpay } from './rest-v1.js'

testRest(naverpay, {
  valid: {
    cancel: v1Bodies.cancel,
    again: { call: 'payAgain', body: { ...v1Bodies.payAgain.body, extra: { naverUseCfm: '20300201' } } },
    schedule: {
      call: 'schedule',
      body: {
        customer_uid: 'card-1',
        schedules: v1Bodies.schedule.body.schedules.map((one) => ({
          ...one,
          extra: { naverUseCfm: '20300201' },
        })),
      },
    },
    delete: v1Bodies.deleteBillingKey,
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
      name: 'a cancel without a reason',
      of: 'cancel',
      patch: { reason: ' ' },
      expect: [['error', 'missing', 'reason']],
      almost: { reason: '품절' },
    },
    {
      name: 'a cancel without a requester',
      of: 'cancel',
      patch: { extra: undefined },
      expect: [['warning', 'missing', 'extra.requester']],
      almost: { 'extra.requester': 'admin' },
    },
    {
      name: 'a cancel by an unknown requester',
      of: 'cancel',
      patch: { 'extra.requester': 'CUSTOMER' },
      expect: [['error', 'unsupported-value', 'extra.requester']],
      almost: { 'extra.requester': 'admin' },
    },
    {
      name: 'a charge without a name',
      of: 'again',
      patch: { name: undefined },
      expect: [['error', 'missing', 'name']],
      almost: { name: '구독' },
    },
    {
      name: 'a charge without the day of use, by contract',
      of: 'again',
      patch: { extra: undefined },
      expect: [['error', 'missing', 'extra.naverUseCfm']],
      almost: { 'extra.naverUseCfm': '20300201' },
      facts: { usageDate: true },
    },
    {
      name: 'a day with dashes',
      of: 'again',
      patch: { 'extra.naverUseCfm': '2030-02-01' },
      expect: [['error', 'invalid-format', 'extra.naverUseCfm']],
      almost: { extra: undefined },
    },
    {
      name: 'a charge of less than 10 won',
      of: 'again',
      patch: { amount: 9 },
      expect: [['warning', 'out-of-range', 'amount']],
      almost: { amount: 10 },
    },
    {
      name: 'an item without the day of use, by contract',
      of: 'schedule',
      patch: { 'schedules.0.extra': undefined },
      expect: [['error', 'missing', 'schedules.0.extra.naverUseCfm']],
      almost: { 'schedules.0.name': '구독' },
      facts: { usageDate: true },
    },
    {
      name: 'an item with dashes in its day',
      of: 'schedule',
      patch: { 'schedules.0.extra.naverUseCfm': '2030-02-01' },
      expect: [['error', 'invalid-format', 'schedules.0.extra.naverUseCfm']],
      almost: { 'schedules.0.extra': undefined },
    },
    {
      name: 'an item of less than 10 won',
      of: 'schedule',
      patch: { 'schedules.0.amount': 9 },
      expect: [['warning', 'out-of-range', 'schedules.0.amount']],
      almost: { 'schedules.0.amount': 10 },
    },
    {
      name: 'a key deleted for no reason',
      of: 'delete',
      patch: { reason: undefined, extra: undefined },
      expect: [
        ['warning', 'missing', 'reason'],
        ['warning', 'missing', 'extra.requester'],
      ],
      almost: { 'extra.requester': 'customer' },
    },
    {
      name: 'a key deleted by an unknown requester',
      of: 'delete',
      patch: { 'extra.requester': 'USER' },
      expect: [['error', 'unsupported-value', 'extra.requester']],
      almost: { 'extra.requester': 'customer' },
    },
  ],
})
