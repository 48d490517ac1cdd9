import { testGateway } from '../../../test-support/gateway-table.js'
import { inicisUnified } from './v2-unified.js'

const anyPerson = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  identityVerificationId: 'identity-verification-39ecfa97',
  redirectUrl: 'https://shop.example/verified',
  bypass: {
    inicisUnified: {
      flgFixedUser: 'N',
      directAgency: 'PASS',
      logoUrl: 'https://www.MarketA.co.kr/logo.png',
      FRGNDInfo: 'Y',
      DI_CODE: 'salt',
    },
  },
}
const fixedPerson = {
  ...anyPerson,
  customer: {
    fullName: '홍길동',
    phoneNumber: '01000001234',
    birthYear: '1990',
    birthMonth: '07',
    birthDay: '08',
  },
  bypass: { inicisUnified: { flgFixedUser: 'Y' } },
}
const operation = 'requestIdentityVerification'
const sms = ['notice', 'contract', 'bypass.inicisUnified.directAgency'] as const

testGateway(inicisUnified, {
  valid: {
    anyPerson: { operation, request: anyPerson },
    fixedPerson: { operation, request: fixedPerson },
    'a fixed person with first and last name, through Payco': {
      operation,
      request: {
        ...fixedPerson,
        customData: 'a',
        customer: { ...fixedPerson.customer, fullName: undefined, lastName: '홍', firstName: '길동' },
        bypass: { inicisUnified: { flgFixedUser: 'Y', directAgency: 'PAYCO', FRGNDInfo: 'N' } },
      },
    },
  },
  rows: [
    {
      name: 'a verification without an id',
      of: 'anyPerson',
      patch: { identityVerificationId: '' },
      expect: [['error', 'missing', 'identityVerificationId']],
      almost: { identityVerificationId: '1' },
    },
    {
      name: 'ids and data that are not text',
      of: 'anyPerson',
      patch: { identityVerificationId: 1, customData: { a: 1 } },
      expect: [
        ['warning', 'invalid-type', 'identityVerificationId'],
        ['warning', 'invalid-type', 'customData'],
      ],
      almost: { identityVerificationId: '1', customData: 'a' },
    },
    {
      name: 'no flgFixedUser',
      of: 'anyPerson',
      patch: { bypass: undefined },
      expect: [['error', 'missing', 'bypass.inicisUnified.flgFixedUser']],
      almost: { bypass: { inicisUnified: { flgFixedUser: 'N' } } },
    },
    {
      name: 'a fixed person without a customer',
      of: 'fixedPerson',
      patch: { customer: undefined },
      expect: [
        ['error', 'missing', 'customer.fullName'],
        ['error', 'missing', 'customer.phoneNumber'],
        ['error', 'missing', 'customer.birthYear'],
        ['error', 'missing', 'customer.birthMonth'],
        ['error', 'missing', 'customer.birthDay'],
      ],
      almost: { customer: undefined, 'bypass.inicisUnified.flgFixedUser': 'N' },
    },
    {
      name: 'only a first name',
      of: 'a fixed person with first and last name, through Payco',
      patch: { 'customer.lastName': undefined },
      expect: [['error', 'missing', 'customer.fullName']],
      almost: { 'customer.lastName': undefined, 'customer.fullName': '홍길동' },
    },
    {
      name: 'an agency that needs a contract',
      of: 'anyPerson',
      patch: { 'bypass.inicisUnified.directAgency': 'SMS' },
      expect: [sms],
      almost: { 'bypass.inicisUnified.directAgency': 'KFTC' },
    },
    {
      name: 'unknown flags and an unknown agency',
      of: 'anyPerson',
      patch: {
        'bypass.inicisUnified': { flgFixedUser: 'y', directAgency: 'KAKAOPAY', FRGNDInfo: true },
      },
      expect: [
        ['error', 'unsupported-value', 'bypass.inicisUnified.flgFixedUser'],
        ['error', 'unsupported-value', 'bypass.inicisUnified.directAgency'],
        ['error', 'invalid-type', 'bypass.inicisUnified.FRGNDInfo'],
      ],
      almost: { 'bypass.inicisUnified': { flgFixedUser: 'N', directAgency: 'KAKAO', FRGNDInfo: 'N' } },
    },
    {
      name: 'a logo over http, and a DI_CODE that is not text',
      of: 'anyPerson',
      patch: {
        'bypass.inicisUnified.logoUrl': 'http://www.MarketA.co.kr/logo.png',
        'bypass.inicisUnified.DI_CODE': 1,
      },
      expect: [
        ['warning', 'invalid-format', 'bypass.inicisUnified.logoUrl'],
        ['warning', 'invalid-type', 'bypass.inicisUnified.DI_CODE'],
      ],
      almost: {
        'bypass.inicisUnified.logoUrl': 'HTTPS://shop.example/logo.png',
        'bypass.inicisUnified.DI_CODE': '1',
      },
    },
    {
      name: "a bypass block under the gateway's code",
      of: 'anyPerson',
      patch: { 'bypass.inicis_unified': {} },
      expect: [['warning', 'unknown-parameter', 'bypass.inicis_unified']],
      almost: { 'bypass.inicisUnified.DI_CODE': undefined },
    },
  ],
})
