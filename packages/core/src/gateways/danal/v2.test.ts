import { testGateway } from '../../../test-support/gateway-table.js'
import { danal } from './v2.js'

const person = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  identityVerificationId: 'identity-verification-39ecfa97',
  redirectUrl: 'https://shop.example/verified',
  customer: { phoneNumber: '01000001234', lastName: '홍', firstName: '길동' },
  bypass: { danal: { IsCarrier: 'KTF', AGELIMIT: 20, CPTITLE: 'www.MarketA.co.kr' } },
}
const operation = 'requestIdentityVerification'

testGateway(danal, {
  valid: {
    person: { operation, request: person },
    'person, some carriers only': {
      operation,
      request: { ...person, customData: '{"a":1}', bypass: { danal: { IsCarrier: 'SKT;LGT;MVNO' } } },
    },
    'any person on PC': {
      operation,
      on: 'pc',
      request: { storeId: 'store-1', channelKey: 'channel-key-1', identityVerificationId: '1' },
    },
  },
  rows: [
    {
      name: 'a verification without an id',
      of: 'person',
      patch: { identityVerificationId: undefined },
      expect: [['error', 'missing', 'identityVerificationId']],
      almost: { customer: undefined, bypass: undefined },
    },
    {
      name: 'ids and data that are not text',
      of: 'person',
      patch: { identityVerificationId: 1, customData: { a: 1 } },
      expect: [
        ['warning', 'invalid-type', 'identityVerificationId'],
        ['warning', 'invalid-type', 'customData'],
      ],
      almost: { identityVerificationId: '1', customData: 'a' },
    },
    {
      name: 'a telephone number with hyphens',
      of: 'person',
      patch: { 'customer.phoneNumber': '010-0000-1234' },
      expect: [['error', 'invalid-format', 'customer.phoneNumber']],
      almost: { 'customer.phoneNumber': '' },
    },
    {
      name: 'a buyer of 201 characters',
      of: 'person',
      patch: { 'customer.customerId': '가'.repeat(201) },
      expect: [['error', 'too-long', 'customer.customerId']],
      almost: { 'customer.customerId': '가'.repeat(200) },
    },
    {
      name: 'carriers, some of them unknown',
      of: 'person, some carriers only',
      patch: { 'bypass.danal.IsCarrier': 'KT;SKT;LGU' },
      expect: [
        ['error', 'unsupported-value', 'bypass.danal.IsCarrier'],
        ['error', 'unsupported-value', 'bypass.danal.IsCarrier'],
      ],
      almost: { 'bypass.danal.IsCarrier': 'KTF;SKT;LGT' },
    },
    {
      name: 'carriers joined by another separator',
      of: 'person, some carriers only',
      patch: { 'bypass.danal.IsCarrier': 'SKT,KTF' },
      expect: [['error', 'unsupported-value', 'bypass.danal.IsCarrier']],
      almost: { 'bypass.danal.IsCarrier': '' },
    },
    {
      name: 'options of wrong types',
      of: 'person',
      patch: { 'bypass.danal': { IsCarrier: ['SKT'], AGELIMIT: '20', CPTITLE: 1 } },
      expect: [
        ['error', 'invalid-type', 'bypass.danal.IsCarrier'],
        ['warning', 'invalid-type', 'bypass.danal.AGELIMIT'],
        ['warning', 'invalid-type', 'bypass.danal.CPTITLE'],
      ],
      almost: { 'bypass.danal': { IsCarrier: 'SKT', AGELIMIT: 19, CPTITLE: '마켓A' } },
    },
    {
      name: 'an age that is not a whole number',
      of: 'person',
      patch: { 'bypass.danal.AGELIMIT': 19.5 },
      expect: [['error', 'invalid-format', 'bypass.danal.AGELIMIT']],
      almost: { 'bypass.danal.AGELIMIT': 19 },
    },
    {
      name: 'the bypass block of another verification',
      of: 'person',
      patch: { bypass: { inicisUnified: { flgFixedUser: 'N' } } },
      expect: [['warning', 'unknown-parameter', 'bypass.inicisUnified']],
      almost: { bypass: {} },
    },
    {
      name: 'no return address on a phone',
      of: 'person',
      on: 'mobile',
      patch: { redirectUrl: undefined },
      expect: [['warning', 'missing', 'redirectUrl']],
      almost: { redirectUrl: undefined },
      almostOn: 'pc',
    },
  ],
})
