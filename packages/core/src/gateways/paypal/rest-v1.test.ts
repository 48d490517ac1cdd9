import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { paypalV2 } from './rest-v1.js'

testRest(paypalV2, {
  valid: {
    again: { call: 'payAgain', body: { ...v1Bodies.payAgain.body, currency: 'USD', amount: 14.2 } },
    schedule: {
      call: 'schedule',
      body: {
        customer_uid: 'card-1',
        schedules: v1Bodies.schedule.body.schedules.map((one) => ({ ...one, currency: 'USD', amount: 14.2 })),
      },
    },
    cancel: v1Bodies.cancel,
  },
  rows: [
    {
      name: 'a charge in no currency',
      of: 'again',
      patch: { currency: undefined },
      expect: [['error', 'missing', 'currency']],
      almost: { currency: 'EUR' },
    },
    {
      name: 'a charge in won',
      of: 'again',
      patch: { currency: 'KRW' },
      expect: [['error', 'forbidden', 'currency']],
      almost: { currency: 'JPY' },
    },
    {
      name: 'an item in no currency',
      of: 'schedule',
      patch: { 'schedules.0.currency': undefined },
      expect: [['error', 'missing', 'schedules.0.currency']],
      almost: { 'schedules.0.currency': 'EUR' },
    },
    {
      name: 'an item in won',
      of: 'schedule',
      patch: { 'schedules.0.currency': 'KRW' },
      expect: [['error', 'forbidden', 'schedules.0.currency']],
      almost: { 'schedules.0.currency': 'JPY' },
    },
  ],
})
