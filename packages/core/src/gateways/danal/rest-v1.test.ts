import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { danal, danalTpay } from './rest-v1.js'

testRest(danal, {
  valid: {
    schedule: {
      call: 'schedule',
      body: { customer_uid: 'card-1', schedules: v1Bodies.schedule.body.schedules },
    },
    otp: v1Bodies.requestOtp,
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
      name: 'a person, whom only approved merchants may ask',
      of: 'otp',
      patch: { phone: '01012345678' },
      expect: [['notice', 'contract', 'phone']],
      almost: { phone: undefined },
      almostExpect: [['error', 'missing', 'phone']],
    },
  ],
})

testRest(danalTpay, {
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
    {
      name: 'a charge without a name',
      of: 'again',
      patch: { name: undefined },
      expect: [['error', 'missing', 'name']],
      almost: { name: '구독' },
    },
  ],
})
