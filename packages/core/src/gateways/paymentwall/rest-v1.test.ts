import { testRest } from '../../../test-support/rest-table.js'
import { v1Bodies } from '../../../test-support/v1-calls.js'
import { paymentwall } from './rest-v1.js'

testRest(paymentwall, {
  valid: {
    onetime: {
      call: 'payOnetime',
      body: {
        ...v1Bodies.payOnetime.body,
        buyer_name: 'Gildong Hong',
        browser_ip: '203.0.113.7',
        cvc: '123',
      },
    },
    again: {
      call: 'payAgain',
      body: { ...v1Bodies.payAgain.body, buyer_name: 'Gildong Hong', browser_ip: '203.0.113.7' },
    },
    schedule: {
      call: 'schedule',
      body: {
        ...v1Bodies.schedule.body,
        cvc: '123',
        schedules: v1Bodies.schedule.body.schedules.map((one) => ({
          ...one,
          buyer_name: 'Gildong Hong',
          browser_ip: '203.0.113.7',
        })),
      },
    },
    delivery: v1Bodies.registerPaymentwallDelivery,
  },
  rows: [
    {
      name: 'a card without a code, from no address',
      of: 'onetime',
      patch: { cvc: undefined, browser_ip: undefined },
      expect: [
        ['error', 'missing', 'cvc'],
        ['error', 'missing', 'browser_ip'],
      ],
      almost: { birth: undefined },
    },
    {
      name: 'a payment without a buyer',
      of: 'onetime',
      patch: { buyer_email: undefined },
      expect: [['warning', 'missing', 'buyer_email']],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'a name in one word',
      of: 'onetime',
      patch: { buyer_name: 'Hong' },
      expect: [['warning', 'invalid-format', 'buyer_name']],
      almost: { buyer_name: undefined },
    },
    {
      name: 'a name in one word',
      of: 'again',
      patch: { buyer_name: 'Hong' },
      expect: [['warning', 'invalid-format', 'buyer_name']],
      almost: { buyer_name: undefined },
    },
    {
      name: 'a charge without a buyer, from no address',
      of: 'again',
      patch: { buyer_email: undefined, browser_ip: undefined },
      expect: [
        ['error', 'missing', 'buyer_email'],
        ['error', 'missing', 'browser_ip'],
      ],
      almost: { buyer_tel: undefined },
    },
    {
      name: 'a schedule for a card without a code',
      of: 'schedule',
      patch: { cvc: undefined },
      expect: [['error', 'missing', 'cvc']],
      almost: { cvc: undefined, card_number: undefined, expiry: undefined },
    },
    {
      name: 'an item without a buyer',
      of: 'schedule',
      patch: { 'schedules.0.buyer_email': undefined },
      expect: [['error', 'missing', 'schedules.0.buyer_email']],
      almost: { 'schedules.0.buyer_tel': undefined },
    },
    {
      name: 'an item from no address',
      of: 'schedule',
      patch: { 'schedules.0.browser_ip': undefined },
      expect: [['warning', 'missing', 'schedules.0.browser_ip']],
      almost: { 'schedules.0.browser_ip': '203.0.113.8' },
    },
    {
      name: 'an item with a name in one word',
      of: 'schedule',
      patch: { 'schedules.0.buyer_name': 'Hong' },
      expect: [['warning', 'invalid-format', 'schedules.0.buyer_name']],
      almost: { 'schedules.0.buyer_name': 'Michael Jackson' },
    },
  ],
})
