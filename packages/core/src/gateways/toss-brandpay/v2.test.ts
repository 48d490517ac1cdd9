import { testGateway } from '../../../test-support/gateway-table.js'
import { tossBrandpay } from './v2.js'

const payment = {
  storeId: 'store-1',
  channelKey: 'channel-key-1',
  paymentId: 'payment-1',
  orderName: '나이키 와플 트레이너 2 SD',
  totalAmount: 100_000,
  currency: 'KRW',
  payMethod: 'EASY_PAY',
  customer: { customerId: 'd005f081-830a-4b9c-b5e2-73e56fbe6ac3' },
  redirectUrl: 'https://shop.example/complete',
  bypass: {
    toss_brandpay: {
      brandpayOptions: {
        ui: {
          highlightColor: '#3182f6',
          buttonStyle: 'full',
          labels: { oneTouchPay: '원터치결제' },
          navigationBar: { visible: true, paddingTop: 10 },
        },
      },
      widgetOptions: {
        methodType: '계좌',
        methodId: 'c_1',
        ui: {
          promotionSection: {
            summary: { visible: true },
            description: { visible: true, defaultOpen: false },
          },
        },
      },
      discountCode: '001',
      methodId: '3nKLoSBV7l8zUHU14cZxK',
    },
  },
}
const months = 'easyPay.installment.monthOption.availableMonthList'
const block = 'bypass.toss_brandpay'
const widget = `${block}.widgetOptions`

testGateway(tossBrandpay, {
  valid: {
    payment: { operation: 'requestPayment', request: payment },
    'payment with the fields that only the schema mentions': {
      operation: 'requestPayment',
      request: {
        ...payment,
        easyPay: {
          easyPayProvider: 'EASY_PAY_PROVIDER_TOSS_BRANDPAY',
          useCardPoint: true,
          cashReceiptType: 'CASH_RECEIPT_TYPE_PERSONAL',
          customerIdentifier: '01000000000',
          installment: { monthOption: { fixedMonth: 6 } },
        },
      },
    },
    'payment with the required fields only': {
      operation: 'requestPayment',
      request: { ...payment, customer: undefined, bypass: undefined },
    },
  },
  rows: [
    {
      name: 'a method of another gateway',
      of: 'payment',
      patch: { payMethod: 'CARD' },
      expect: [['error', 'unsupported-value', 'payMethod']],
      almost: { easyPay: {} },
    },
    {
      name: 'no method',
      of: 'payment',
      patch: { payMethod: undefined },
      expect: [['warning', 'missing', 'payMethod']],
      almost: { customer: {} },
    },
    {
      name: 'a list of installment months',
      of: 'payment',
      patch: { [months]: [2, 3] },
      expect: [['error', 'too-long', months]],
      almost: { [months]: [3] },
    },
    {
      name: 'card points, which need a contract',
      of: 'payment',
      patch: { 'easyPay.useCardPoint': true },
      expect: [['notice', 'contract', 'easyPay.useCardPoint']],
      almost: { 'easyPay.useCardPoint': false },
    },
    {
      name: 'options of wrong types and formats',
      of: 'payment',
      patch: {
        [block]: {
          brandpayOptions: {
            ui: {
              highlightColor: 1,
              buttonStyle: 'round',
              labels: { oneTouchPay: 1 },
              navigationBar: { visible: 1, paddingTop: '10px' },
            },
          },
          widgetOptions: {
            methodType: 'ACCOUNT',
            methodId: 1,
            ui: {
              promotionSection: { summary: { visible: 1 }, description: { visible: 1, defaultOpen: 1 } },
            },
          },
          discountCode: 1,
          methodId: 1,
        },
      },
      expect: [
        ['error', 'invalid-type', 'bypass.toss_brandpay.brandpayOptions.ui.navigationBar.paddingTop'],
        ['error', 'invalid-type', 'bypass.toss_brandpay.brandpayOptions.ui.navigationBar.visible'],
        [
          'error',
          'invalid-type',
          'bypass.toss_brandpay.widgetOptions.ui.promotionSection.description.defaultOpen',
        ],
        [
          'error',
          'invalid-type',
          'bypass.toss_brandpay.widgetOptions.ui.promotionSection.description.visible',
        ],
        ['error', 'invalid-type', 'bypass.toss_brandpay.widgetOptions.ui.promotionSection.summary.visible'],
        ['error', 'unsupported-value', 'bypass.toss_brandpay.brandpayOptions.ui.buttonStyle'],
        ['error', 'unsupported-value', 'bypass.toss_brandpay.widgetOptions.methodType'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.brandpayOptions.ui.highlightColor'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.brandpayOptions.ui.labels.oneTouchPay'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.discountCode'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.methodId'],
        ['warning', 'invalid-type', 'bypass.toss_brandpay.widgetOptions.methodId'],
      ],
      almost: { [`${widget}.methodType`]: '카드' },
    },
    {
      name: "a field that only V1 has, and another gateway's bypass block",
      of: 'payment',
      patch: { [`${block}.ui`]: {}, 'bypass.tosspay_v2': {} },
      expect: [
        ['warning', 'unknown-parameter', `${block}.ui`],
        ['warning', 'unknown-parameter', 'bypass.tosspay_v2'],
      ],
      almost: { [block]: {} },
    },
  ],
})
