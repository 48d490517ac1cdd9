import { expect, test } from 'vitest'
import { checkCall } from '../../rest/check-call.js'
import { testRest } from '../../../test-support/rest-table.js'
import { danal } from './rest-v2.js'

testRest(danal, {
  valid: {
    person: {
      call: 'sendIdentityVerification',
      body: {
        identityVerificationId: 'identity-1',
        channelKey: 'channel-key-1',
        customer: {
          id: 'customer-1',
          name: '홍길동',
          phoneNumber: '01012345678',
          identityNumber: '9001011',
          ipAddress: '203.0.113.7',
        },
        operator: 'KT',
        method: 'SMS',
        bypass: { danal: { AGELIMIT: 19, CPTITLE: 'shop.example' } },
      },
    },
  },
  rows: [
    {
      name: 'a customer whose id is of 201',
      of: 'person',
      patch: { 'customer.id': 'c'.repeat(201) },
      expect: [['error', 'too-long', 'customer.id']],
      almost: { 'customer.id': 'c'.repeat(200) },
    },
    {
      name: "a carrier in the window's block",
      of: 'person',
      patch: { 'bypass.danal.IsCarrier': 'SKT' },
      expect: [['warning', 'ignored', 'bypass.danal.IsCarrier']],
      almost: { 'bypass.danal.AGELIMIT': 20 },
    },
  ],
})

test('takes no payments, so that none can be canceled', () => {
  const found = checkCall(
    { paymentId: 'payment-1', reason: '변심' },
    { gateway: danal, call: 'cancelPayment' },
  )
  expect(found.map(({ severity, code }) => [severity, code])).toEqual([['error', 'unsupported-operation']])
})
