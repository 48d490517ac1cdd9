import { testGateway } from '../../../test-support/gateway-table.js'
import { paymentwall } from './v2.js'

const block = 'bypass.paymentwall'
const pay = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1',
  orderName: 'PortOne Purchase',
  totalAmount: 1000,
  currency: 'KRW',
  customer: { customerId: 'customer-1234', email: 'test@portone.io' },
  redirectUrl: 'https://shop.example/complete',
}

testGateway(paymentwall, {
  valid: {
    pay: { operation: 'requestPayment', request: pay },
    'all that the guide shows': {
      operation: 'requestPayment',
      request: {
        ...pay,
        payMethod: 'CARD',
        locale: 'TL_PH',
        bypass: { paymentwall: { widget: 't3_1', ps: 'kakaopaykr', country_code: 'DE' } },
      },
    },
  },
  rows: [
    {
      name: 'no customer id and no email address',
      of: 'pay',
      patch: { customer: { fullName: 'Jack Son' } },
      expect: [
        ['error', 'missing', 'customer.customerId'],
        ['error', 'missing', 'customer.email'],
      ],
      almost: { payMethod: undefined },
    },
    {
      name: 'a language it does not have',
      of: 'pay',
      patch: { locale: 'ID_ID' },
      expect: [['warning', 'unsupported-value', 'locale']],
      almost: { locale: 'PT_BR' },
    },
    ...(
      [
        ['fewer cents', 'USD', 49, 50],
        ['more dollars', 'USD', 50_001, 50_000],
        ['fewer euro cents', 'EUR', 29, 30],
      ] as const
    ).map(([what, currency, outside, usual]) => ({
      name: `${what} than Paymentwall usually takes`,
      of: 'pay' as const,
      patch: { currency, totalAmount: outside },
      expect: [['warning', 'out-of-range', 'totalAmount']] as const,
      almost: { currency, totalAmount: usual },
    })),
    {
      name: 'a bypass block with wrong values and types',
      of: 'pay',
      patch: { [block]: { widget: 'p1_1', ps: 1, country_code: 'GER' } },
      expect: [
        ['error', 'unsupported-value', `${block}.widget`],
        ['warning', 'invalid-type', `${block}.ps`],
        ['error', 'invalid-format', `${block}.country_code`],
      ],
      almost: { [block]: { widget: 'pw_1', ps: 'cc', country_code: 'KR' } },
    },
    {
      name: "V1's bypass block",
      of: 'pay',
      patch: { bypass: { ps: 'cc' } },
      expect: [['warning', 'unknown-parameter', 'bypass.ps']],
      almost: { bypass: { paymentwall: { ps: 'cc' } } },
    },
  ],
})
