import { testGateway } from '../../../test-support/gateway-table.js'
import { inicisUnified } from './v1-unified.js'

const operation = 'certification'
const request = {
  channelKey: 'channel-key-1',
  merchant_uid: 'ORD20180131-0000011',
  company: 'https://shop.example',
  m_redirect_url: 'https://shop.example/verified',
}

testGateway(inicisUnified, {
  valid: {
    verification: { operation, request },
    popup: { operation, request: { ...request, m_redirect_url: undefined, popup: true } },
  },
  rows: [
    {
      name: 'a verification without an id',
      of: 'verification',
      patch: { merchant_uid: '' },
      expect: [['error', 'missing', 'merchant_uid']],
      almost: { merchant_uid: '1' },
    },
    {
      name: 'no channel: PortOne takes the first one',
      of: 'verification',
      patch: { channelKey: undefined },
      expect: [['warning', 'missing', 'channelKey']],
      almost: { channelKey: 'c' },
    },
    {
      name: 'no return address on a phone, without a popup',
      of: 'verification',
      on: 'mobile',
      patch: { m_redirect_url: undefined, popup: false },
      expect: [['error', 'missing', 'm_redirect_url']],
      almost: { m_redirect_url: undefined, popup: true },
    },
    {
      name: 'fields that only Danal reads',
      of: 'verification',
      patch: { name: '홍길동', phone: '01012345678', carrier: 'SKT', min_age: 19 },
      expect: [
        ['warning', 'ignored', 'min_age'],
        ['warning', 'ignored', 'name'],
        ['warning', 'ignored', 'phone'],
        ['warning', 'ignored', 'carrier'],
      ],
      almost: { company: '포트원' },
    },
    {
      name: 'values of a wrong type',
      of: 'verification',
      patch: { company: {}, popup: {}, min_age: {}, phone: {}, carrier: {} },
      expect: [
        ['error', 'invalid-type', 'company'],
        ['error', 'invalid-type', 'popup'],
        ['error', 'invalid-type', 'min_age'],
        ['warning', 'ignored', 'min_age'],
        ['error', 'invalid-type', 'phone'],
        ['warning', 'ignored', 'phone'],
        ['error', 'invalid-type', 'carrier'],
        ['warning', 'ignored', 'carrier'],
      ],
      almost: { popup: true, company: '고객사', min_age: 20, phone: '01012345678', carrier: 'SKT' },
      almostExpect: [
        ['warning', 'ignored', 'min_age'],
        ['warning', 'ignored', 'phone'],
        ['warning', 'ignored', 'carrier'],
      ],
    },
  ],
})
