import { testGateway } from '../../../test-support/gateway-table.js'
import { hyphen } from './v2.js'

const payment = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1a2b3c',
  orderName: '나이키 와플 트레이너 2 SD',
  totalAmount: 1000,
  currency: 'KRW',
  payMethod: 'EASY_PAY',
  easyPay: { easyPayProvider: 'HYPHEN' },
  customer: { fullName: '포트원' },
  storeDetails: { businessName: '포트원' },
  redirectUrl: 'https://shop.example/complete',
  bypass: { hyphen: { designCd: 'A1' } },
}

const retired = ['notice', 'deprecated', 'channelKey'] as const

testGateway(hyphen, {
  valid: {
    'easy pay': { operation: 'requestPayment', request: payment },
    'no method': {
      operation: 'requestPayment',
      request: { ...payment, payMethod: undefined, easyPay: undefined, bypass: undefined },
    },
  },
  rows: [
    {
      name: 'no buyer',
      of: 'easy pay',
      patch: { customer: undefined },
      expect: [retired, ['error', 'missing', 'customer.fullName']],
      almost: { customer: { firstName: 'One', lastName: 'Port' } },
      almostExpect: [retired],
    },
    {
      name: 'an order name of 1002 bytes',
      of: 'easy pay',
      patch: { orderName: '가'.repeat(501) },
      expect: [retired, ['error', 'too-long', 'orderName']],
      almost: { orderName: '가'.repeat(500) },
      almostExpect: [retired],
    },
    {
      name: 'a design as numbers',
      of: 'easy pay',
      patch: { 'bypass.hyphen.designCd': 1 },
      expect: [retired, ['warning', 'invalid-type', 'bypass.hyphen.designCd']],
      almost: { 'bypass.hyphen.designCd': '1' },
      almostExpect: [retired],
    },
    {
      name: "another gateway's bypass block",
      of: 'easy pay',
      patch: { bypass: { mobilians_v2: { cp_logo: 'Y' } } },
      expect: [retired, ['warning', 'unknown-parameter', 'bypass.mobilians_v2']],
      almost: { bypass: {} },
      almostExpect: [retired],
    },
    {
      name: 'a gateway that the guides no longer list',
      of: 'easy pay',
      patch: { locale: 'KO_KR' },
      expect: [retired],
      almost: {
        channelKey: undefined,
        channelGroupId: 'group-1',
        customer: { fullName: 'a', phoneNumber: '010', email: 'a@b.example' },
      },
    },
  ],
})
